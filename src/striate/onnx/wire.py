"""The weights of an ONNX file without a second copy of them.

A file is a protobuf message, nearly all of which is the raw bytes of initializers. Parsing it whole would hold
everything twice. So the message is walked along its outer structure, model (field 7) -> graph (field 5) ->
initializer (field 9) -> raw bytes, and copied without large raw bytes; where those lie is kept instead. What is left is
small and goes to the parser. (Encoding: https://protobuf.dev/programming-guides/encoding/.)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, Protocol, cast

import numpy as np

from striate.errors import ModelFileError
from striate.ir.arrays import aligned_empty

GRAPH, INITIALIZER, RAW = 7, 5, 9
VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
# Raw bytes from this number on stay where they are.
LARGE = 4096
BLOCK = 1 << 16
LARGEST_MESSAGE = 2**31 - 1
LONGEST_VARINT = 10

Place = tuple[int, int]


class Source(Protocol):
    """Bytes that can be read at any offset."""

    size: int

    def read(self, offset: int, count: int) -> bytes: ...

    def fill(self, offset: int, out: np.ndarray) -> None: ...


class BytesSource:
    """A file that is in memory."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)

    def read(self, offset: int, count: int) -> bytes:
        return self.data[offset : offset + count]

    def fill(self, offset: int, out: np.ndarray) -> None:
        out[...] = np.frombuffer(self.data, np.uint8, out.size, offset)


class FileSource:
    """An open file; the caller closes the descriptor."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.size = os.fstat(descriptor).st_size
        self._start, self._block = 0, b""

    def read(self, offset: int, count: int) -> bytes:
        """Small reads come from one block that is kept."""
        if count > BLOCK:
            return self._pread(offset, count)
        if not self._start <= offset or offset + count > self._start + len(self._block):
            self._start, self._block = offset, self._pread(offset, min(BLOCK, self.size - offset))
        return self._block[offset - self._start : offset - self._start + count]

    def _pread(self, offset: int, count: int) -> bytes:
        parts: list[bytes] = []
        while count > 0:
            part = os.pread(self.descriptor, min(count, 1 << 30), offset)
            if not part:
                raise ModelFileError("the file ended while it was read")
            parts.append(part)
            offset, count = offset + len(part), count - len(part)
        return b"".join(parts) if len(parts) != 1 else parts[0]

    def fill(self, offset: int, out: np.ndarray) -> None:
        view, done = memoryview(cast(Any, out)), 0
        while done < out.size:
            got = os.preadv(self.descriptor, [view[done : done + (1 << 30)]], offset + done)
            if not got:
                raise ModelFileError("the file ended while it was read")
            done += got


def load_bytes(source: Source, place: Place) -> np.ndarray:
    """The bytes at `place`, in memory of their own that kernels can use as it is."""
    array = aligned_empty((place[1],), np.uint8)
    source.fill(place[0], array)
    return array


def outline(source: Source) -> tuple[bytes, dict[int, Place]]:
    """The message without large weights, and for each initializer (by number) where its own lie.

    Raises `ModelFileError` for what is no protobuf message, is truncated, or is too large even without weights.
    """
    places: dict[int, Place] = {}
    initializers = [0]

    def graph(start: int, stop: int, out: _Collector) -> None:
        for number, head, body, end in _fields(source, start, stop):
            if number == INITIALIZER and head.holds_bytes:
                out.nested(head.tag, lambda inner, body=body, end=end: tensor(body, end, inner))
                initializers[0] += 1
            else:
                out.copy(source, head.start, end)

    def tensor(start: int, stop: int, out: _Collector) -> None:
        for number, head, body, end in _fields(source, start, stop):
            raw = number == RAW and head.holds_bytes
            if raw and end - body >= LARGE:
                places[initializers[0]] = (body, end - body)
                continue
            if raw:  # of fields that stand twice the last counts
                places.pop(initializers[0], None)
            out.copy(source, head.start, end)

    whole = _Collector()
    for number, head, body, end in _fields(source, 0, source.size):
        if number == GRAPH and head.holds_bytes:
            whole.nested(head.tag, lambda inner, body=body, end=end: graph(body, end, inner))
        else:
            whole.copy(source, head.start, end)
    return b"".join(whole.parts), places


class _Head:
    """Where a field starts, its tag, and whether it holds bytes."""

    __slots__ = ("holds_bytes", "start", "tag")

    def __init__(self, start: int, tag: int) -> None:
        self.start = start
        self.tag = tag
        self.holds_bytes = tag & 7 == BYTES


class _Collector:
    """Pieces of a message."""

    def __init__(self) -> None:
        self.parts: list[bytes] = []
        self.size = 0

    def add(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > LARGEST_MESSAGE:
            raise ModelFileError(
                "2 GiB and more without the weights; no ONNX file can be read that is so large"
            )
        self.parts.append(part)

    def copy(self, source: Source, start: int, stop: int) -> None:
        if self.size + stop - start > LARGEST_MESSAGE:
            raise ModelFileError(
                "2 GiB and more without the weights; no ONNX file can be read that is so large"
            )
        self.add(source.read(start, stop - start))

    def nested(self, tag: int, write: Callable[[_Collector], None]) -> None:
        inner = _Collector()
        write(inner)
        self.add(_varint_bytes(tag))
        self.add(_varint_bytes(inner.size))
        self.size += inner.size
        self.parts.extend(inner.parts)


def _fields(source: Source, start: int, stop: int) -> Iterator[tuple[int, _Head, int, int]]:
    """(number, head, start of the value, end) of each field between `start` and `stop`."""
    offset = start
    while offset < stop:
        tag, body = _varint(source, offset, stop)
        kind = tag & 7
        if kind == BYTES:
            length, body = _varint(source, body, stop)
            end = body + length
        elif kind == VARINT:
            _, end = _varint(source, body, stop)
        elif kind == FIXED64:
            end = body + 8
        elif kind == FIXED32:
            end = body + 4
        else:
            end = 0
        if not end or not tag >> 3:
            raise ModelFileError(f"no ONNX model: byte {offset} begins no field of a message")
        if end > stop:
            raise ModelFileError(
                f"no ONNX model, or a truncated one: the field at byte {offset} ends at {end}, past {stop}"
            )
        yield tag >> 3, _Head(offset, tag), body, end
        offset = end


def _varint(source: Source, offset: int, stop: int) -> tuple[int, int]:
    """The number at `offset`, and where it ends."""
    value = 0
    for place, byte in enumerate(source.read(offset, min(LONGEST_VARINT, stop - offset))):
        value |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return value, offset + place + 1
    raise ModelFileError(f"no ONNX model, or a truncated one: a number at byte {offset} has no end")


def _varint_bytes(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)
