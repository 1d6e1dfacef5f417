"""What nodes of an ONNX file are turned into: nodes of a graph, or numbers where all inputs are known."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Sequence
from typing import cast

import numpy as np

from striate.errors import TooLargeError
from striate.ir.graph import Builder
from striate.ir.types import DTYPES, TensorType, Value
from striate.onnx.open_arrays import bare_array, evaluated, is_open_array
from striate.onnx.terms import Operand, Order, identity, permutation, shape_of
from striate.onnx.weights import WeightStore
from striate.ops.arrange import Transpose
from striate.ops.base import Op
from striate.ops.reshape import Reshape
from striate.runtime.parameter import expect_room

# What is computed while a file is loaded may take as much memory as the constants it is computed from; all that takes
# more, together, may not take more than this. So a small file cannot make large arrays by stating large sizes.
MOST_SWOLLEN = 1 << 28
# Nor may all that is computed take more than that and so many times what the file holds of it: each step of a chain of
# numbers takes as much as the one before, and all of them are kept.
TIMES_HELD = 16


class Construction:
    """One import: collects nodes, evaluates at once what is known, and moves axes only where someone asks.

    Numbers that come from the file alone are *lasting*: what is computed from them is kept in `store` and is the
    same array in every import of the file, so that everything derived from it is shared too.
    """

    def __init__(
        self,
        builder: Builder,
        store: WeightStore,
        lasting: set[int],
        *,
        running: bool = False,
        block: int = 0,
    ) -> None:
        """`running`: numbers are those of a run, whose sizes only the machine limits. `block`: see `blocks.py`."""
        self.builder = builder
        self.store = store
        self.lasting = lasting
        self.running = running
        self.block = block
        self._swollen = 0
        self._computed = 0
        self._held = 0
        self._seen: set[int] = set()
        self._spread = 0
        self._constants: dict[int, Value] = {}
        self._applied: dict[tuple[Hashable, ...], tuple[Operand, ...]] = {}
        self._moved: dict[Value, tuple[Value, Order]] = {}
        self._reshaped: dict[Value, Value] = {}

    def apply(self, op: Op, *operands: Operand) -> tuple[Operand, ...]:
        """The results of `op`: numbers if all operands are known, else values of the graph.

        The same op on the same operands is one node.
        """
        if all(isinstance(operand, np.ndarray) for operand in operands):
            return self.evaluate(op, cast("Sequence[np.ndarray]", operands))
        values = [self.value(operand) for operand in operands]
        key = (op, *values)
        if key not in self._applied:
            types = op.infer(*(value.type for value in values))
            if any(type.size for type in types):
                self._applied[key] = self.builder.apply(op, *values)
            else:
                # Nothing is known of a tensor without elements that its shape does not say.
                self._applied[key] = tuple(_fixed(np.empty(type.shape, type.numpy)) for type in types)
        return self._applied[key]

    def evaluate(self, op: Op, arrays: Sequence[np.ndarray]) -> tuple[np.ndarray, ...]:
        """What `op` computes from known numbers, after its shape rule has been asked."""
        if any(map(is_open_array, arrays)):
            made = evaluated(op, arrays)
            return made if made is not None else self.evaluate(op, [*map(bare_array, arrays)])
        types = op.infer(*(TensorType.of(array) for array in arrays))
        self._expect_no_swelling(op, arrays, sum(type.bytes for type in types))
        results: list[tuple[np.ndarray, ...]] = []

        def compute(index: int) -> np.ndarray:
            if not results:
                with np.errstate(all="ignore"):
                    results.append(op.reference(*arrays))
            return np.asarray(results[0][index])

        made = tuple(
            self.derived((op, index), arrays, lambda i=index: compute(i)) for index in range(len(types))
        )
        self._seen.update(map(id, made))
        return made

    def _expect_no_swelling(self, op: Op, arrays: Sequence[np.ndarray], size: int) -> None:
        """Refuse results of `size` bytes that are a forged size and no network."""
        what = f"the result of {op.name} of {', '.join(str(TensorType.of(array)) for array in arrays)}"
        held = sum(memory_of(array) for array in {id(array): array for array in arrays}.values())
        if self.running or size > held:
            self.expect_moderate(size, what)
        if not self.running:
            self._expect_no_heap(arrays, size, what)

    def _expect_no_heap(self, arrays: Sequence[np.ndarray], size: int, what: str) -> None:
        """Refuse to compute more and more from numbers that the file holds once."""
        for array in arrays:
            if id(array) not in self._seen and id(array) in self.lasting:
                self._seen.add(id(array))
                self._held += memory_of(array)
        self._computed += size
        limit = MOST_SWOLLEN + TIMES_HELD * self._held
        if self._computed > limit:
            raise TooLargeError(
                f"with {what} all that is computed while the file is loaded would take {self._computed} bytes; the "
                f"limit is {limit}, {TIMES_HELD} times the numbers that it is computed from and {MOST_SWOLLEN} more"
            )

    def expect_moderate(self, size: int, what: str) -> None:
        """Refuse to make `size` bytes out of nothing if that is a forged size and no network."""
        if self.running:
            return expect_room(size, what)
        self._swollen += size
        if self._swollen > MOST_SWOLLEN:
            raise TooLargeError(
                f"{what} would take {size} bytes, made out of next to nothing; the limit for all that is made so "
                f"while a file is loaded is {MOST_SWOLLEN} bytes"
            )
        return None

    def derived(
        self, key: Hashable, sources: Sequence[np.ndarray], make: Callable[[], np.ndarray]
    ) -> np.ndarray:
        """`make()`, read-only; the one kept array if all sources are lasting."""
        if not sources or not all(id(source) in self.lasting for source in sources):
            self.store.keep_awake(sources)
            return _fixed(make())
        array = self.store.derived(("onnx", key), sources, lambda: _fixed(make()))
        self.lasting.add(id(array))
        return array

    def number(self, value: float, dtype: str) -> np.ndarray:
        """One number, lasting."""
        made = self.store.derived(
            ("onnx number", float(value), dtype), [], lambda: _fixed(np.asarray(value, DTYPES[dtype]))
        )
        self.lasting.add(id(made))
        return made

    def value(self, operand: Operand) -> Value:
        """A value of the graph; known numbers become a constant of it."""
        if isinstance(operand, Value):
            return operand
        operand = bare_array(operand)
        if id(operand) not in self._constants:
            if memory_of(operand) < operand.nbytes:
                # One number that fills a tensor: kernels read it written out.
                self._spread += operand.nbytes
                expect_room(
                    self._spread, f"the constants that one number fills (one is {TensorType.of(operand)})"
                )
            self._constants[id(operand)] = self.builder.constant(operand)
        return self._constants[id(operand)]

    def moved(self, operand: Operand, held: Order, wanted: Order) -> Operand:
        """`operand`, which holds its axes in the order `held`, with them in the order `wanted`.

        Transposes compose; axes of size 1 move by a Reshape, which costs nothing.
        """
        axes = permutation(held, wanted)
        if axes == identity(len(axes)):
            return operand
        if isinstance(operand, np.ndarray):
            return self.derived(("axes", axes), [operand], lambda: operand.transpose(axes))
        source, before = self._moved.get(operand, (operand, identity(len(axes))))
        whole = tuple(before[axis] for axis in axes)
        if whole == identity(len(whole)):
            return source
        shape = shape_of(source)
        wide = [axis for axis in whole if shape[axis] != 1]
        if wide == sorted(wide):
            return self.reshaped(source, tuple(shape[axis] for axis in whole))
        (result,) = self.apply(Transpose(whole), source)
        if isinstance(result, Value):
            self._moved[result] = (source, whole)
        return result

    def reshaped(self, operand: Operand, shape: tuple[int, ...]) -> Operand:
        """The same numbers in the same order in memory under another shape."""
        if shape_of(operand) == shape:
            return operand
        if isinstance(operand, np.ndarray):
            return self.derived(("shape", shape), [operand], lambda: operand.reshape(shape))
        source = self._reshaped.get(operand, operand)
        if shape_of(source) == shape:
            return source
        (result,) = self.apply(Reshape(shape), source)
        if isinstance(result, Value):
            self._reshaped[result] = source
        return result


def memory_of(array: np.ndarray) -> int:
    """Bytes that the numbers take in memory; an axis along which one number is repeated takes none."""
    sizes = zip(array.shape, array.strides, strict=True)
    return array.itemsize * math.prod(size for size, stride in sizes if stride)


def _fixed(array: np.ndarray) -> np.ndarray:
    if array.flags.writeable:
        array = array.view()
        array.flags.writeable = False
    return array
