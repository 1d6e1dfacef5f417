"""Whose weights are whose: names of other libraries, and layers in the order in which they are used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from striate.errors import ModelFileError
from striate.ir.graph import Graph
from striate.ir.types import Value
from striate.ops.arrange import Transpose
from striate.ops.reshape import Reshape
from striate.ops.slicing import Slice

# Names of PyTorch that are others here.
SYNONYMS = {"running_var": "running_variance"}
# Our ops that read weights, by ONNX's operator of the same numbers.
KINDS = {
    "conv2d": "Conv",
    "conv_transpose2d": "ConvTranspose",
    "linear": "Gemm",
    "batch_norm": "BatchNormalization",
    "affine": "LayerNormalization",
    "prelu": "PRelu",
}
# Differences that an error lists before it says how many more there are.
MOST_LISTED = 8


@dataclass(frozen=True)
class Use:
    """A layer of a file: its kind, and its weights with their names, in PyTorch's order of axes.

    `channels_last`: a dense layer that reads a flattened [H, W, C], as ours do, and not [C, H, W].
    """

    kind: str
    names: tuple[str, ...]
    arrays: tuple[np.ndarray, ...]
    channels_last: bool = False


@dataclass(frozen=True)
class Layer:
    """A layer of a model: its kind, and the paths of its parameters."""

    kind: str
    paths: tuple[str, ...]


# (path, array) -> None, or a ModelFileError that says why the array is not that parameter's.
Fits = Callable[[str, np.ndarray], object]


def renamed(name: str) -> str:
    """PyTorch's name of a parameter as its path here."""
    *path, last = name.split(".")
    return ".".join([*path, SYNONYMS.get(last, last)])


def layers_in_order(graph: Graph) -> list[Layer]:
    """The layers of a traced model that have parameters, each where it is used first.

    A convolution over one or three axes reads its filters through reshapes and slices.
    """
    origin: dict[Value, str] = dict(graph.parameters)
    layers: list[Layer] = []
    seen: set[str] = set()
    for node in graph.nodes:
        paths = tuple(origin[value] for value in node.inputs if value in origin)
        if isinstance(node.op, (Reshape, Slice, Transpose)) and paths:
            origin[node.outputs[0]] = paths[0]
        elif paths and not seen.issuperset(paths):
            seen.update(paths)
            layers.append(Layer(KINDS.get(node.op.name, node.op.name), paths))
    return layers


def named(
    uses: Sequence[Use], weights: Mapping[str, np.ndarray], known: Collection[str]
) -> dict[str, np.ndarray]:
    """The `weights` of a file by the paths that their names would be here.

    Those of layers in PyTorch's order of axes; others (a scale that the file writes as a multiplication) only if they
    have the name of a `known` path.
    """
    found = {renamed(name): array for name, array in weights.items() if renamed(name) in known}
    for use in uses:
        pairs = zip(use.names, use.arrays, strict=True)
        # Constants among the nodes have names that no model gave them.
        found.update({renamed(name): array for name, array in pairs if name in weights})
    return found


def in_order(
    uses: Sequence[Use], layers: Sequence[Layer], wanted: Collection[str], known: Collection[str], fits: Fits
) -> list[str]:
    """The paths of all weights of `uses`, one after the other, if the file's layers are the model's, one by one.

    Kinds, numbers of weights and shapes (`fits`, asked for the `wanted` paths) must agree, and a weight that has the
    name of a `known` path must be that. Raises `ModelFileError`, which lists what does not.
    """
    # What only this library has (a standardisation, say) is passed over where it is not asked for.
    layers = [
        each for each in layers if each.kind in KINDS.values() or not set(wanted).isdisjoint(each.paths)
    ]
    wrong = [
        reason
        for use, layer in zip(uses, layers, strict=False)
        for reason in _differences(use, layer, wanted, known, fits)
    ]
    wrong += [f"{_shown(use)} has no layer here" for use in uses[len(layers) :]]
    wrong += [f"{layer.kind} {layer.paths[0]} has none in the file" for layer in layers[len(uses) :]]
    if wrong:
        more = f"; and {len(wrong) - MOST_LISTED} more" if len(wrong) > MOST_LISTED else ""
        raise ModelFileError("; ".join(wrong[:MOST_LISTED]) + more + _advice(uses, layers))
    return [path for layer in layers for path in layer.paths]


def _differences(
    use: Use, layer: Layer, wanted: Collection[str], known: Collection[str], fits: Fits
) -> list[str]:
    if use.kind != layer.kind:
        return [f"{_shown(use)} stands where {layer.kind} {layer.paths[0]} is"]
    if len(use.arrays) != len(layer.paths):
        return [
            f"{_shown(use)} has {len(use.arrays)} weights, {', '.join(layer.paths)} are {len(layer.paths)}"
        ]
    found: list[str] = []
    for name, array, path in zip(use.names, use.arrays, layer.paths, strict=True):
        if renamed(name) in known and renamed(name) != path:
            found.append(f"{name} stands where {path} is used")
        elif path in wanted:
            try:
                fits(path, array)
            except ModelFileError as error:
                found.append(str(error))
    return found


def _shown(use: Use) -> str:
    sizes = "x".join(map(str, use.arrays[0].shape))
    return f"{use.kind} {use.names[0] or '(unnamed)'} [{sizes}]"


def _advice(uses: Sequence[Use], layers: Sequence[Layer]) -> str:
    norms = [sum(each.kind == "BatchNormalization" for each in those) for those in (uses, layers)]
    if norms[0] >= norms[1]:
        return ""
    return (
        f". The file has {norms[0]} batch normalisations and the model {norms[1]}: exporters fold them into "
        "convolutions, and their statistics are lost; write the file with torch.onnx.export(..., "
        "training=torch.onnx.TrainingMode.PRESERVE, do_constant_folding=False), or load safetensors"
    )


def by_path(uses: Sequence[Use], paths: Sequence[str]) -> dict[str, np.ndarray]:
    """The weights of `uses` under `paths`, which name them one by one."""
    arrays = [array for use in uses for array in use.arrays]
    return dict(zip(paths, arrays, strict=True))


def reads_channels_last(uses: Sequence[Use], paths: Sequence[str]) -> set[str]:
    """Those of `paths`, which name the weights of `uses` one by one, whose inputs are in our order already."""
    flags = [use.channels_last for use in uses for _ in use.arrays]
    return {path for path, flag in zip(paths, flags, strict=True) if flag}
