"""The weights of an ONNX file, layer by layer in the order of its nodes, in PyTorch's order of axes.

Only layers with weights are looked at; what the file computes between them is not. (`striate.onnx` runs files; this
folder stands beside that one and does not import it.)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from striate.beside import opened_beside, roots
from striate.errors import ModelFileError, StriateError, UnsupportedError
from striate.files import boundary, opened
from striate.train.matching import Use

# Weights of operators that need no turning: their inputs' places. Instance and group normalisation scale and shift
# as the layer kind does.
PLACES = {
    "Conv": ("Conv", (1, 2)),
    "ConvTranspose": ("ConvTranspose", (1, 2)),
    "BatchNormalization": ("BatchNormalization", (1, 2, 3, 4)),
    "LayerNormalization": ("LayerNormalization", (1, 2)),
    "GroupNormalization": ("LayerNormalization", (1, 2)),
    "InstanceNormalization": ("LayerNormalization", (1, 2)),
    "PRelu": ("PRelu", (1,)),
}
# Between a flattening and the dense layer that reads it, these keep the places of numbers.
PASSING = frozenset(
    [
        "Flatten",
        "Reshape",
        "Squeeze",
        "Identity",
        "Dropout",
        "Cast",
        "Relu",
        "LeakyRelu",
        "PRelu",
        "Clip",
        "Elu",
        "Gelu",
        "HardSwish",
        "Sigmoid",
        "Tanh",
        "Add",
        "Sub",
        "Mul",
        "Div",
        "BatchNormalization",
        "LayerNormalization",
    ]
)
# [N, C, H, W] -> [N, H, W, C]
TO_CHANNELS_LAST = [0, 2, 3, 1]

# A weight: the name that it has in the file, and its numbers.
Weight = tuple[str, np.ndarray]


@dataclass(frozen=True)
class WeightsFile:
    """The layers with weights in the order of the file's nodes, and all named weights as they lie in the file."""

    uses: list[Use]
    weights: Mapping[str, np.ndarray]


def read(path: Path) -> WeightsFile:
    """The weights of the file at `path`.

    Raises `ModelFileError` for what is no ONNX model, `UnsupportedError` where the package `onnx` is missing.
    """
    try:
        import onnx
        from onnx import helper
    except ImportError as error:
        raise UnsupportedError('ONNX files need the package onnx: pip install "striate[onnx]"') from error
    known = helper.get_all_tensor_dtypes()
    with boundary(ModelFileError, path), opened(path, ModelFileError) as file:
        folders = roots(path)

        def numbers(tensor: Any) -> np.ndarray:
            return _numbers(tensor, folders)

        try:
            document: Any = onnx.ModelProto.FromString(file.read())
            weights = {
                each.name: numbers(each) for each in document.graph.initializer if each.data_type in known
            }
            uses = _Uses(document.graph.node, weights, numbers).found()
        except StriateError:
            raise
        except Exception as error:  # protobuf, onnx and NumPy each have errors of their own
            raise ModelFileError(f"{path}: the weights cannot be read: {error!s:.300}") from error
    if not uses:
        raise ModelFileError(f"{path}: no layer of this ONNX file has weights")
    return WeightsFile(uses, weights)


def _numbers(tensor: Any, folders: Sequence[Path]) -> np.ndarray:
    """The numbers of a tensor, in the file or beside it; bfloat16 is widened to float32."""
    from onnx import TensorProto, numpy_helper

    if tensor.data_location == TensorProto.EXTERNAL:
        raw = _beside(tensor, folders)
        tensor = TensorProto(name=tensor.name, data_type=tensor.data_type, dims=tensor.dims, raw_data=raw)
    array = numpy_helper.to_array(tensor)
    return array.astype(np.float32) if tensor.data_type == TensorProto.BFLOAT16 else array


def _beside(tensor: Any, folders: Sequence[Path]) -> bytes:
    """The bytes of a tensor that lie in another file."""
    entries = {entry.key: entry.value for entry in tensor.external_data}
    what = f"external data of {tensor.name!r:.80}"
    with os.fdopen(opened_beside(folders, entries.get("location", ""), what), "rb") as file:
        size, offset = os.fstat(file.fileno()).st_size, int(entries.get("offset", "0"))
        length = int(entries.get("length", size - offset))
        if not 0 <= offset <= offset + length <= size:
            raise ModelFileError(f"{what}: bytes {offset} to {offset + length} of a file of {size} bytes")
        file.seek(offset)
        return file.read(length)


class _Uses:
    """One walk over the nodes of a graph."""

    def __init__(
        self,
        nodes: Sequence[Any],
        weights: Mapping[str, np.ndarray],
        numbers: Callable[[Any], np.ndarray],
    ) -> None:
        self.nodes = nodes
        self.numbers = numbers
        # By the name of the tensor. Copies that the file makes of a weight go by that weight's name.
        self.weights: dict[str, Weight] = {name: (name, array) for name, array in weights.items()}
        self.makers: dict[str, Any] = {name: node for node in nodes for name in node.output}
        self.readers: dict[str, list[Any]] = {}
        for node in nodes:
            for name in node.input:
                self.readers.setdefault(name, []).append(node)
        self.seen: set[str] = set()

    def found(self) -> list[Use]:
        for node in self.nodes:
            self._copy(node)
        return [use for node in self.nodes for use in self._of(node)]

    def _copy(self, node: Any) -> None:
        """Constants, and weights under another name or turned."""
        if node.op_type == "Constant":
            value = _attribute(node, "value")
            if value is not None:
                self.weights[node.output[0]] = (node.output[0], self.numbers(value))
        elif node.op_type in ("Identity", "Transpose") and node.input and node.input[0] in self.weights:
            name, array = self.weights[node.input[0]]
            if node.op_type == "Transpose":
                array = array.transpose(_attribute(node, "perm", tuple(range(array.ndim))[::-1]))
            self.weights[node.output[0]] = (name, array)

    def _of(self, node: Any) -> list[Use]:
        """The layer that `node` is: one, or none if it has no weights or if they were met before."""
        if node.op_type in PLACES:
            kind, places = PLACES[node.op_type]
            weights = [self._at(node, place) for place in places]
            return self._use(kind, [each for each in weights if each is not None], False)
        if node.op_type in ("Gemm", "MatMul"):
            weight = self._at(node, 1)
            if weight is None or weight[1].ndim != 2:
                return []
            return self._use("Gemm", self._dense(node, weight), self._channels_last(node.input[0]))
        return []

    def _dense(self, node: Any, weight: Weight) -> list[Weight]:
        """[out, in], and the bias: of Gemm its third input, of MatMul that of the Add behind it."""
        name, array = weight
        if node.op_type == "MatMul":
            readers = self.readers.get(node.output[0], [])
            added = [
                self._at(reader, place) for reader in readers if reader.op_type == "Add" for place in (0, 1)
            ]
            biases = [each for each in added if each is not None and each[1].ndim == 1]
            return [(name, array.T), *biases[:1]]
        if not _attribute(node, "transB", 0):
            array = array.T
        bias = self._at(node, 2)
        weights = [(name, _scaled(array, _attribute(node, "alpha", 1.0)))]
        return (
            weights
            if bias is None
            else [*weights, (bias[0], _scaled(bias[1], _attribute(node, "beta", 1.0)))]
        )

    def _use(self, kind: str, weights: list[Weight], channels_last: bool) -> list[Use]:
        names = tuple(name for name, _ in weights)
        if not weights or self.seen.issuperset(names):
            return []
        self.seen.update(names)
        return [Use(kind, names, tuple(array for _, array in weights), channels_last)]

    def _at(self, node: Any, place: int) -> Weight | None:
        return self.weights.get(node.input[place]) if place < len(node.input) else None

    def _channels_last(self, name: str) -> bool:
        """Whether what a dense layer reads was turned to [N, H, W, C] before it was flattened."""
        flattened = False
        for _ in range(len(self.nodes)):
            maker = self.makers.get(name)
            if maker is None:
                return False
            if maker.op_type == "Transpose":
                return flattened and list(_attribute(maker, "perm", ())) == TO_CHANNELS_LAST
            if maker.op_type not in PASSING:
                return False
            flattened = flattened or maker.op_type in ("Flatten", "Reshape")
            name = next((each for each in maker.input if each not in self.weights), "")
        return False


def _attribute(node: Any, name: str, default: Any = None) -> Any:
    from onnx import helper

    for each in node.attribute:
        if each.name == name:
            return helper.get_attribute_value(each)
    return default


def _scaled(array: np.ndarray, factor: float) -> np.ndarray:
    return array if factor == 1.0 else array * np.asarray(factor, array.dtype)
