"""ONNX Runtime's values and bindings: arrays that are handed to a session before it runs, and taken from it after."""

from __future__ import annotations

import ctypes
import math
import operator
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from onnx import helper
from striate.errors import ArgumentError, DTypeError, ShapeError, UnsupportedError
from striate.ir.types import DTYPES

if TYPE_CHECKING:
    from striate.onnx.session import InferenceSession

# ONNX Runtime's names of element types that differ from NumPy's.
NAMES = {"float32": "float", "float64": "double"}


def type_name(dtype: str) -> str:
    """ "float32" as ONNX Runtime writes it: "tensor(float)"."""
    return f"tensor({NAMES.get(dtype, dtype)})"


class OrtValue:
    """An array in the memory of the CPU, behind the calls of ONNX Runtime's `OrtValue`."""

    def __init__(self, array: np.ndarray) -> None:
        self._array = array

    @classmethod
    def ortvalue_from_numpy(cls, array: np.ndarray, device_type: str = "cpu", device_id: int = 0) -> OrtValue:
        """`array` itself, not a copy."""
        expect_cpu(device_type)
        return cls(np.asarray(array))

    @classmethod
    def ortvalue_from_shape_and_type(
        cls, shape: Sequence[int], element_type: Any, device_type: str = "cpu", device_id: int = 0
    ) -> OrtValue:
        """Zeros."""
        expect_cpu(device_type)
        return cls(np.zeros(tuple(shape), element_dtype(element_type)))

    def numpy(self) -> np.ndarray:
        return self._array

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self._array, dtype) if copy else np.asarray(self._array, dtype)

    def shape(self) -> list[int]:
        return list(self._array.shape)

    def data_type(self) -> str:
        return type_name(self._array.dtype.name)

    def element_type(self) -> int:
        """ONNX's number of the element type."""
        return int(helper.np_dtype_to_tensor_dtype(self._array.dtype))

    def device_name(self) -> str:
        return "cpu"

    def data_ptr(self) -> int:
        """The address of the first number."""
        return self._array.ctypes.data

    def has_value(self) -> bool:
        return True

    def is_tensor(self) -> bool:
        return True

    def update_inplace(self, array: np.ndarray) -> None:
        """Other numbers of the same shape and type."""
        copy_into(self._array, np.asarray(array), "the value")


class IOBinding:
    """Inputs and outputs of a session's next runs. Outputs that are bound to memory are written there."""

    def __init__(self, session: InferenceSession) -> None:
        model = session.model
        self._inputs = {each.name for each in (*model.inputs, *model.defaults)}
        self._known = {each.name for each in model.outputs}
        self.feeds: dict[str, np.ndarray] = {}
        self._places: dict[str, np.ndarray | None] = {}
        self._results: list[OrtValue] = []

    def bind_cpu_input(self, name: str, array: np.ndarray) -> None:
        """The session will read `array` as its input `name`."""
        if name not in self._inputs:
            raise ArgumentError(
                f"the model has no input {name!r:.80}; it has {', '.join(sorted(self._inputs))}"
            )
        self.feeds[name] = np.asarray(array)

    def bind_input(
        self,
        name: str,
        device_type: str,
        device_id: int,
        element_type: Any,
        shape: Sequence[int],
        buffer_ptr: int,
    ) -> None:
        """The numbers at the address `buffer_ptr`, which the caller keeps alive."""
        expect_cpu(device_type)
        self.bind_cpu_input(name, at_address(element_type, shape, buffer_ptr))

    def bind_ortvalue_input(self, name: str, value: OrtValue) -> None:
        self.bind_cpu_input(name, value.numpy())

    def bind_output(
        self,
        name: str,
        device_type: str = "cpu",
        device_id: int = 0,
        element_type: Any = None,
        shape: Sequence[int] | None = None,
        buffer_ptr: int | None = None,
    ) -> None:
        """Output `name` is wanted; with `buffer_ptr` it is written to that address, which holds `shape` numbers."""
        expect_cpu(device_type)
        self._expect_output(name)
        if buffer_ptr is not None and (element_type is None or shape is None):
            raise ArgumentError(f"output {name!r:.80}: an address needs element_type and shape")
        self._places[name] = None if buffer_ptr is None else at_address(element_type, shape or (), buffer_ptr)

    def bind_ortvalue_output(self, name: str, value: OrtValue) -> None:
        """Output `name` is written into `value`."""
        self._expect_output(name)
        self._places[name] = value.numpy()

    def _expect_output(self, name: str) -> None:
        if name not in self._known:
            raise ArgumentError(
                f"the model has no output {name!r:.80}; it has {', '.join(sorted(self._known))}"
            )

    @property
    def wanted(self) -> list[str]:
        """Names of the outputs that are bound, in the order in which they were."""
        return list(self._places)

    def direct(self) -> list[np.ndarray | None]:
        """Of each wanted output the memory that a run can write to itself; None where it is copied there behind it.

        Memory may be bound twice: a state that is read and written, say.
        """
        read = [*self.feeds.values()]
        found: list[np.ndarray | None] = []
        for place in self._places.values():
            mine = place is not None and place.flags.carray and place.flags.writeable
            if mine and any(np.may_share_memory(place, other) for other in read):
                mine = False
            found.append(place if mine else None)
            read += [place] if mine and place is not None else []
        return found

    def finish(self, results: Sequence[np.ndarray]) -> None:
        """Take the outputs of a run, in the order of `wanted`."""
        for (name, place), result in zip(self._places.items(), results, strict=True):
            if place is not None and place is not result:
                copy_into(place, result, f"output {name!r:.80}")
        places = self._places.values()
        self._results = [
            OrtValue(result if place is None else place)
            for place, result in zip(places, results, strict=True)
        ]

    def get_outputs(self) -> list[OrtValue]:
        return list(self._results)

    def copy_outputs_to_cpu(self) -> list[np.ndarray]:
        return [value.numpy() for value in self._results]

    def clear_binding_inputs(self) -> None:
        self.feeds.clear()

    def clear_binding_outputs(self) -> None:
        self._places.clear()
        self._results = []

    def synchronize_inputs(self) -> None:
        """Nothing is on its way."""

    def synchronize_outputs(self) -> None:
        """Nothing is on its way."""


def expect_cpu(device_type: str) -> None:
    if device_type != "cpu":
        raise UnsupportedError(f"the device {device_type!r:.60}: only the memory of the CPU is there, 'cpu'")


def element_dtype(element_type: Any) -> np.dtype:
    """A type of NumPy's, or ONNX's number of an element type."""
    try:
        dtype = (
            helper.tensor_dtype_to_np_dtype(element_type)
            if isinstance(element_type, int)
            else np.dtype(element_type)
        )
    except (TypeError, KeyError, ValueError) as error:
        raise DTypeError(f"{element_type!r:.60} is no element type") from error
    if dtype.name not in DTYPES:
        raise DTypeError(f"{dtype} is no element type here; there are {', '.join(DTYPES)}")
    return dtype


def at_address(element_type: Any, shape: Sequence[int], address: int) -> np.ndarray:
    """The numbers at an address; that they are there is the caller's word, as in ONNX Runtime."""
    dtype, sizes = element_dtype(element_type), tuple(map(operator.index, shape))
    if min(sizes, default=0) < 0 or operator.index(address) <= 0:
        raise ArgumentError(
            f"an address above 0 and sizes of at least 0, got {address!r:.40} and {shape!r:.60}"
        )
    count = math.prod(sizes) * dtype.itemsize
    memory = (ctypes.c_char * count).from_address(operator.index(address))
    return np.frombuffer(cast("Any", memory), dtype).reshape(sizes)


def copy_into(place: np.ndarray, result: np.ndarray, what: str) -> None:
    """Write `result` into `place`, which must be of its shape and type."""
    if place.shape != result.shape:
        raise ShapeError(f"{what} is {list(result.shape)}, the memory for it {list(place.shape)}")
    if place.dtype != result.dtype:
        raise DTypeError(f"{what} is {result.dtype}, the memory for it {place.dtype}")
    place[...] = result
