"""Fine-tuning: weights from elsewhere, another head, parameters that stay as they are.

model = st.models.resnet(18).build((224, 224, 3))
st.finetune.load_weights(model, "resnet18.safetensors")     (or "resnet18.onnx")
st.finetune.replace_head(model, 10)
st.finetune.freeze(model, "conv1.*", "bn1.*", "layer*")
"""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from striate.errors import ArgumentError, ModelFileError
from striate.files import as_path, boundary, opened
from striate.nn.layers import Conv2d, Linear
from striate.nn.module import Module
from striate.ops.linear import Linear as LinearOp
from striate.ops.reshape import Flatten, Reshape
from striate.runtime.parameter import Parameter
from striate.shapes import listed
from striate.train import matching, onnx_weights
from striate.train.matching import Use, renamed

# Names of PyTorch that nothing reads.
IGNORED = ("num_batches_tracked",)


def freeze(model: Module, *patterns: str) -> list[str]:
    """Parameters whose path fits one of `patterns` (as of file names: "features.*") are trained no more.

    Returns their paths. A batch normalisation whose scale is frozen keeps its statistics too. Raises
    `ArgumentError` for a pattern that fits none.
    """
    return _set_frozen(model, patterns, True)


def unfreeze(model: Module, *patterns: str) -> list[str]:
    """The opposite of `freeze`; without patterns, everything."""
    return _set_frozen(model, patterns or ("*",), False)


def _set_frozen(model: Module, patterns: tuple[str, ...], frozen: bool) -> list[str]:
    paths: dict[str, tuple[Module, str]] = {}
    for path, module in model.modules().items():
        for name, _ in module.own_parameters():
            paths[f"{path}.{name}" if path else name] = (module, name)
    if not paths:
        raise ArgumentError("the model has no parameters yet: call model.build(input_shape) first")
    chosen: list[str] = []
    for pattern in patterns:
        if not isinstance(pattern, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(
                f"patterns are text, one after the other: freeze(model, 'a.*', 'b.*'); got {pattern!r:.60}"
            )
        fitting = [path for path in paths if fnmatch.fnmatchcase(path, pattern)]
        if not fitting:
            raise ArgumentError(
                f"no parameter's path fits {pattern!r}; there are {', '.join(list(paths)[:6])}, ..."
            )
        chosen += [path for path in fitting if path not in chosen]
    for path in chosen:
        module, name = paths[path]
        own = module.frozen_parameters()
        module.freeze_parameters(own | {name} if frozen else own - {name})
    return chosen


def replace_head(model: Module, classes: int, path: str | None = None) -> Module:
    """Put a new layer with `classes` outputs in the place of the last one; returns it.

    `path`: where it is, "classifier.6" say; models of `st.models` know it. The new layer is drawn from the model's
    seed when the model is next called or trained.
    """
    path = path if path is not None else getattr(model, "head", None)
    if not isinstance(path, str):
        raise ArgumentError("the path of the last layer must be stated: replace_head(model, 10, 'head')")
    *above, last = path.split(".")
    modules = model.modules()
    holder, old = modules.get(".".join(above)), modules.get(path)
    if holder is None or old is None:
        raise ArgumentError(
            f"the model has no layer {path!r}; there are {', '.join(list(modules)[1:8])}, ..."
        )
    if isinstance(old, Linear):
        new: Module = Linear(classes, bias=old.use_bias, initial="lecun_normal")
    elif isinstance(old, Conv2d):
        new = Conv2d(
            classes, old.kernel_size, stride=old.stride, padding=old.padding, bias=old.use_bias,
            initial="lecun_normal",
        )  # fmt: skip
    else:
        raise ArgumentError(f"{path} is {old!r:.60}; a head is a Linear or a Conv2d")
    if isinstance(holder.__dict__.get(last), Module):
        setattr(holder, last, new)
    else:
        holder[last] = new  # pyright: ignore[reportIndexIssue]
    return new


def load_weights(
    model: Module,
    source: str | os.PathLike[str] | Mapping[str, Any],
    *,
    skip: str | Sequence[str] = (),
    strict: bool = True,
) -> list[str]:
    """Fill a model that was built from PyTorch's weights: a safetensors file, an ONNX file (".onnx"), or a mapping.

    Names are paths ("layer1.0.conv1.weight"; `running_var` is `running_variance` here). Filters [out, in, rows,
    columns] (one or three axes alike) become [rows, columns, in, out], dense weights [out, in] become [in, out];
    where a dense layer reads a flattened picture, its inputs are reordered from [C, H, W] to [H, W, C]. Paths that
    fit a pattern of `skip` stay as they are (a head with other classes); without `strict` so do those that the source
    lacks. Returns the paths that were filled. Raises `ModelFileError`, and then nothing was changed: if a shape is
    another, or if nothing at all would be filled.

    Exporters of ONNX rename weights ("onnx::Conv_123"). Where the names are not this model's, the file's layers are
    taken in the order of its nodes, if they are this model's layers one by one in kind and shape.
    """
    parameters = model.parameters()
    if not parameters:
        raise ArgumentError("the model has no parameters yet: call model.build(input_shape) first")
    patterns = (skip,) if isinstance(skip, str) else listed(skip, "skip", ordered=False)
    if not all(isinstance(pattern, str) for pattern in patterns):
        raise ArgumentError(f"skip must be patterns of paths, ('head.*',) say, got {skip!r:.60}")
    wanted = {
        name: parameter
        for name, parameter in parameters.items()
        if not any(fnmatch.fnmatchcase(name, pattern) for pattern in patterns)
    }
    pictures = _flattened(model)
    path = None if isinstance(source, Mapping) else as_path(source, "a file of weights")
    if path is not None and path.suffix.lower() == ".onnx":
        given = _given_onnx(model, path, wanted, pictures, strict)
    else:
        given = _given(source)
    missing = [name for name in wanted if name not in given]
    extra = [name for name in given if name not in parameters]
    if strict and (missing or extra):
        raise ModelFileError(
            f"the weights are not this model's: they lack {missing[:5]}, and the model has no {extra[:5]}; "
            "skip=('head.*',) leaves parameters as they are, strict=False takes what fits"
        )
    if wanted and len(missing) == len(wanted):
        raise ModelFileError(
            f"nothing was filled: none of the {len(given)} names in the source ({_some(given)}) is one of the model's "
            f"({_some(wanted)}). A prefix that all names of one side have can be taken off a mapping before"
        )
    arrays = {
        name: _turned(name, given[name], parameter, pictures.get(name))
        for name, parameter in wanted.items()
        if name in given
    }
    for name, array in arrays.items():
        parameters[name].assign(array)
    model.remember_fit(model.history, None)
    for module in model.modules().values():
        module.loaded()
    return list(arrays)


def _some(names: Iterable[str]) -> str:
    """The first few."""
    first = list(islice(names, 4))
    return ", ".join(first[:3]) + (", ..." if len(first) > 3 else "") if first else "there are none"


def _given(source: str | os.PathLike[str] | Mapping[str, Any]) -> dict[str, np.ndarray]:
    if isinstance(source, Mapping):
        arrays = {str(name): np.asarray(array) for name, array in source.items()}
    else:
        path = as_path(source, "a file of weights")
        with boundary(ModelFileError, path), opened(path, ModelFileError):
            try:
                arrays = load_file(path)
            except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
                raise ModelFileError(f"{path}: the weights cannot be read: {error}") from error
    return {renamed(name): array for name, array in arrays.items() if name.split(".")[-1] not in IGNORED}


def _given_onnx(
    model: Module,
    source: Path,
    wanted: Mapping[str, Parameter],
    pictures: dict[str, tuple[int, ...]],
    strict: bool,
) -> dict[str, np.ndarray]:
    """The weights of an ONNX file by path: by their names if all that are wanted are there, else in order.

    Takes those dense weights out of `pictures` whose inputs are in this library's order in the file already.
    """
    file = onnx_weights.read(source)
    uses = file.uses
    given = matching.named(uses, file.weights, model.parameters())
    paths = [renamed(name) for use in uses for name in use.names]
    missing = [name for name in wanted if name not in given]
    if missing and (strict or not any(name in given for name in wanted)):
        paths = _paths_in_order(model, source, uses, wanted, pictures, missing)
        given = matching.by_path(uses, paths)
    for path in matching.reads_channels_last(uses, paths):
        pictures.pop(path, None)
    return given


def _paths_in_order(
    model: Module,
    source: Path,
    uses: list[Use],
    wanted: Mapping[str, Parameter],
    pictures: Mapping[str, tuple[int, ...]],
    missing: list[str],
) -> list[str]:
    def fits(path: str, array: np.ndarray) -> np.ndarray:
        return _turned(path, array, wanted[path], pictures.get(path))

    layers = matching.layers_in_order(model.trace([model.example_type()]).graph)
    try:
        return matching.in_order(uses, layers, wanted, model.parameters(), fits)
    except ModelFileError as error:
        raise ModelFileError(
            f"{source}: the weights are not this model's: by name they lack {missing[:5]}, and layer by layer in "
            f"the order of use they differ: {error}"
        ) from error


def _flattened(model: Module) -> dict[str, tuple[int, ...]]:
    """For each dense weight that reads a flattened picture: the picture's (H, W, C)."""
    graph = model.trace([model.example_type()]).graph
    producers = graph.producers()
    found: dict[str, tuple[int, ...]] = {}
    for node in graph.nodes:
        if not isinstance(node.op, LinearOp) or node.inputs[1] not in graph.parameters:
            continue
        value = node.inputs[0]
        while value in producers:
            before = producers[value]
            shape = before.inputs[0].type.shape if before.inputs else ()
            if isinstance(before.op, (Flatten, Reshape)) and len(shape) == 4:
                found[graph.parameters[node.inputs[1]]] = shape[1:]
                break
            # Dropout, activations and the like keep the places of numbers.
            if shape != value.type.shape:
                break
            value = before.inputs[0]
    return found


def _turned(
    name: str, array: np.ndarray, parameter: Parameter, picture: tuple[int, ...] | None
) -> np.ndarray:
    """A PyTorch array in this library's order of axes."""
    turned = array
    if array.ndim in (3, 4, 5):
        turned = array.transpose(*range(2, array.ndim), 1, 0)
    elif array.ndim == 2:
        turned = array.T
        if picture is not None and turned.shape == parameter.shape:
            height, width, channels = picture
            by_channel = turned.reshape(channels, height, width, -1)
            turned = by_channel.transpose(1, 2, 0, 3).reshape(turned.shape)
    if turned.shape != parameter.shape and _core(turned) == _core(parameter.array):
        # A 1x1 convolution is a dense layer, and one number a channel may be written [C, 1, 1].
        turned = turned.reshape(parameter.shape)
    if turned.shape != parameter.shape:
        raise ModelFileError(
            f"{name} is {list(array.shape)} in the source and {list(parameter.shape)} here; "
            f"{list(array.shape)} becomes {list(turned.shape)}: another model, or another number of classes "
            f"(skip=({name!r},) leaves it as it is)"
        )
    return turned


def _core(array: np.ndarray) -> tuple[int, ...]:
    return tuple(size for size in array.shape if size != 1)
