"""The nine light networks of the installed `onnx` package, with random weights, as files to compare runtimes on.

    python benchmarks/models.py FOLDER [--batch N] [--only resnet50 vgg19]
    striate bench models FOLDER/*.onnx --threads 2

The files of the package hold no weights: nodes make them all of one constant, which would hide a flipped kernel
and let a runtime compute next to nothing. Here each becomes a seeded random initializer, scaled so that signals
neither vanish nor overflow. Shapes, graphs and opsets stay; the batch becomes open unless it is stated.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

import onnx
from onnx import numpy_helper

LIGHT = Path(onnx.__file__).parent / "backend" / "test" / "data" / "light"
NETWORKS = (
    "bvlc_alexnet",
    "densenet121",
    "inception_v1",
    "inception_v2",
    "resnet50",
    "shufflenet",
    "squeezenet",
    "vgg19",
    "zfnet512",
)
IR_VERSION = 8  # from 4 on, initializers need not be inputs, so that a runtime may fold them
OPEN_BATCH = "batch"

# Where weights stand among a node's inputs, and what they are.
ROLES: Mapping[tuple[str, int], str] = {
    ("Conv", 1): "filters",
    ("Conv", 2): "shift",
    ("Gemm", 1): "filters",
    ("Gemm", 2): "shift",
    ("BatchNormalization", 1): "gain",
    ("BatchNormalization", 2): "shift",
    ("BatchNormalization", 3): "shift",
    ("BatchNormalization", 4): "variance",
    ("Mul", 1): "gain",
    ("Add", 1): "shift",
}
GAINS, GAINS_WITH_SUMS = (0.7, 1.25), (0.4, 0.9)
# Nodes between weights and the node that uses them.
PASSED_THROUGH = ("Unsqueeze", "Reshape")


def light_file(network: str) -> Path:
    return LIGHT / f"light_{network}.onnx"


def random_weights(
    network: str, folder: Path, seed: int = 0, batch: int | None = None, *, features: bool = False
) -> Path:
    """Write `network` with random weights into `folder`; returns the file, named after it.

    `batch` None leaves the first size of inputs and outputs open. `features`: what enters a last Softmax is an
    output as well, since a softmax can hide differences.
    """
    model = onnx.load(str(light_file(network)))
    graph = model.graph
    replace_weights(graph, np.random.default_rng([seed, NETWORKS.index(network)]))
    set_batch(graph, batch)
    last = graph.node[-1]
    if features and last.op_type == "Softmax":
        entering = graph.output.add()
        entering.CopyFrom(graph.output[0])
        entering.name = last.input[0]
    model.ir_version = IR_VERSION
    onnx.checker.check_model(model, full_check=True)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{network}.onnx"
    onnx.save(model, str(path))
    return path


def replace_weights(graph: Any, generator: np.random.Generator) -> None:
    """Every weight becomes a random initializer; nodes that made constants, and inputs for weights, go."""
    makers = {node.output[0]: node for node in graph.node if node.op_type == "ConstantOfShape"}
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    for name, node in makers.items():
        shape = tuple(int(size) for size in arrays.pop(node.input[0]))
        arrays[name] = np.broadcast_to(np.float32(0), shape)
    roles = weight_roles(graph)
    # Sums of branches make signals grow, average pools and normalisation by a fixed variance make them shrink.
    gains = GAINS_WITH_SUMS if any(node.op_type == "Sum" for node in graph.node) else GAINS
    for name, array in arrays.items():
        if array.dtype == np.float32 and name in roles:
            role, transposed = roles[name]
            arrays[name] = drawn(role, array.shape, transposed, gains, generator)
    nodes = [node for node in graph.node if node.op_type != "ConstantOfShape"]
    inputs = [value for value in graph.input if value.name not in arrays and not is_shape(value.name, makers)]
    read = {name for node in nodes for name in node.input}
    del graph.node[:], graph.initializer[:], graph.input[:]
    graph.node.extend(nodes)
    graph.input.extend(inputs)
    graph.initializer.extend(
        numpy_helper.from_array(np.ascontiguousarray(array), name)
        for name, array in arrays.items()
        if name in read
    )


def is_shape(name: str, makers: Mapping[str, Any]) -> bool:
    return any(name == node.input[0] for node in makers.values())


def weight_roles(graph: Any) -> dict[str, tuple[str, bool]]:
    """Name of each weight -> (role, whether a Gemm takes it transposed), seen through Unsqueeze and Reshape."""
    roles: dict[str, tuple[str, bool]] = {}
    sources: dict[str, str] = {}
    for node in graph.node:
        if node.op_type in PASSED_THROUGH:
            sources[node.output[0]] = sources.get(node.input[0], node.input[0])
        transposed = any(each.name == "transB" and each.i for each in node.attribute)
        for place, name in enumerate(node.input):
            role = ROLES.get((node.op_type, place))
            if role is not None:
                roles[sources.get(name, name)] = (role, transposed)
    return roles


def drawn(
    role: str,
    shape: tuple[int, ...],
    transposed: bool,
    gains: tuple[float, float],
    generator: np.random.Generator,
) -> np.ndarray:
    """Random weights: He-normal filters (He et al. 2015), gains about 1, small shifts, positive variances."""
    if role == "filters":
        # Conv [Cout, Cin/groups, Hf, Wf]; Gemm [F, K], or [K, F] transposed.
        fan_in = math.prod(shape[1:]) if len(shape) != 2 or transposed else shape[0]
        return generator.standard_normal(shape, np.float32) * np.float32(math.sqrt(2 / fan_in))
    if role == "gain":
        return generator.uniform(*gains, shape).astype(np.float32)
    if role == "variance":
        return generator.uniform(0.7, 1.3, shape).astype(np.float32)
    return generator.standard_normal(shape, np.float32) * np.float32(0.1)


def set_batch(graph: Any, batch: int | None) -> None:
    """Another first size for inputs and outputs; a Reshape of activations keeps whatever comes in."""
    weights = {tensor.name for tensor in graph.initializer}
    activations = {value.name for value in graph.input}
    shapes: set[str] = set()
    for node in graph.node:
        if any(name in activations for name in node.input):
            activations.update(node.output)
            if node.op_type == "Reshape":
                shapes.add(node.input[1])
    for tensor in graph.initializer:
        if tensor.name in shapes:
            sizes = numpy_helper.to_array(tensor).copy()
            # 0 copies the size of the input.
            sizes[0] = 0
            tensor.CopyFrom(numpy_helper.from_array(sizes, tensor.name))
    assert not weights & activations
    for value in (*graph.input, *graph.output):
        first = value.type.tensor_type.shape.dim[0]
        if batch is None:
            first.dim_param = OPEN_BATCH
        else:
            first.dim_value = batch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--batch", type=int, help="a fixed batch (default: open)")
    parser.add_argument("--only", nargs="+", choices=NETWORKS, default=NETWORKS)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    for network in options.only:
        print(random_weights(network, options.folder, options.seed, options.batch))


if __name__ == "__main__":
    main()
