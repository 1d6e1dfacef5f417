"""A device with memory of its own: blocks of bytes that nobody but it reads, and launches that it runs one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from striate.ir.buffers import Buffer, BufferView
from striate.ir.program import Program
from toy_backend import HALF


class Block:
    """Memory of the toy; `held` is for it alone."""

    def __init__(self, array: np.ndarray) -> None:
        self.held = np.frombuffer(array.tobytes(), np.uint8).copy()


class ToyDevice:
    shares_memory = False

    def load(self, program: Program) -> ToyLoaded:
        return ToyLoaded(program, {buffer: self.upload(array) for buffer, array in program.constants.items()})

    def upload(self, array: np.ndarray) -> Block:
        return Block(array)

    def arena(self, size: int) -> Block:
        return Block(np.zeros(size, np.uint8))

    def download(self, memory: Block) -> np.ndarray:
        return memory.held.view(np.float32).copy()

    def threads(self) -> int:
        return 1

    def peak(self) -> float:
        return 1e9


class ToyLoaded:
    def __init__(self, program: Program, constants: Mapping[Buffer, Block]) -> None:
        self.program, self.constants = program, constants

    def allocate(self, *, shared: bool = False) -> ToyFrame:
        return ToyFrame(self)


class ToyFrame:
    def __init__(self, loaded: ToyLoaded) -> None:
        self.loaded = loaded
        self.bound: dict[Buffer, Block] = {}
        self.owner: Mapping[str, Any] | None = None
        self.arena = Block(np.zeros(loaded.program.arena_bytes, np.uint8))
        self.ends: dict[Buffer, Block] = {}
        self.out: Sequence[np.ndarray | None] | None = None

    def lie_in(self, arena: Block) -> None:
        """The toy clears all of it in every run."""
        self.arena = arena

    def bind(self, buffer: Buffer, memory: Block) -> None:
        self.bound[buffer] = memory

    def upload(self, inputs: Sequence[np.ndarray], out: Sequence[np.ndarray | None] | None = None) -> None:
        program, self.out = self.loaded.program, out
        self.ends = {buffer: Block(array) for buffer, array in zip(program.inputs, inputs, strict=True)}
        for buffer in program.outputs:
            self.ends[buffer] = Block(np.zeros(buffer.bytes, np.uint8))

    def download(self) -> tuple[np.ndarray, ...]:
        program, ends, out = self.loaded.program, self.ends, self.out
        self.ends, self.out = {}, None
        results = [
            ends[buffer].held.view(value.type.numpy).reshape(value.type.shape)
            for buffer, value in zip(program.outputs, program.graph.outputs, strict=True)
        ]
        for position, place in enumerate(out or ()):
            if place is not None:
                place[...] = results[position]
                results[position] = place
        return tuple(results)

    def record(self, steps: Sequence[int], threads: int) -> Callable[[], None]:
        launches = [self.loaded.program.steps[step].launch for step in steps]

        def run() -> None:
            for launch in launches:
                results = launch.op.reference(*(self.read(view) for view in launch.inputs))
                for view, result in zip(launch.outputs, results, strict=True):
                    if view is not None:
                        self.write(view, result)

        return run

    def read(self, place: BufferView) -> np.ndarray:
        return self._numbers(place).astype(place.type.numpy).reshape(place.type.shape)

    def write(self, place: BufferView, array: np.ndarray) -> None:
        numbers = self._numbers(place)
        numbers[...] = np.asarray(array).reshape(numbers.shape)

    def _numbers(self, place: BufferView) -> np.ndarray:
        """The stored numbers of a value, where they lie: [images, rows, columns, channels]."""
        dtype = np.dtype(np.float16) if place.storage == HALF else place.type.numpy
        flat = self._bytes(place.buffer).view(dtype)
        shape = (place.images, place.rows, place.columns, place.channels)
        strides = [dtype.itemsize * step for step in (place.image, place.row, place.pixel, 1)]
        return np.lib.stride_tricks.as_strided(flat[place.offset :], shape, strides)

    def _bytes(self, buffer: Buffer) -> np.ndarray:
        if buffer.kind == "arena":
            return self.arena.held[buffer.offset : buffer.offset + buffer.bytes]
        return {**self.ends, **self.bound, **self.loaded.constants}[buffer].held
