"""Arrays as kernels walk them: what machine code was made for, checked against how each array lies in memory.

A kernel is generated for elements, strides and halos; an array has those that the layout chose. Where the two differ,
numbers are read wrongly or memory beyond the array is written. So each launch states, array by array and from the
kernel's own parameters, what its code does, and `Context.add` compares: a difference is an error at compilation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.kernels.beside import AS_OUTPUT
from striate.errors import GraphError
from striate.ir.buffers import NO_HALO, Buffer, BufferView, Halo
from striate.ir.storage import OWN, Storage

# A pixel stride that the kernel is told at run time; lanes that make no difference to it.
ANY = -1


@dataclass(frozen=True, eq=False)
class Access:
    """One array of a launch. Without more words: one dense run of numbers stored as their own type.

    `storage`: what the machine code takes each number for. `pixel`: elements from one pixel to the next that it steps;
    None: it walks on from number to number. `halo`: zeros that it reads around each picture. `like`: an array whose
    strides it uses for this one too. `lanes`: images side by side in a vector, 1: channels are.
    """

    view: BufferView
    storage: Storage = OWN
    pixel: int | None = None
    halo: Halo = NO_HALO
    like: BufferView | None = None
    lanes: int = ANY

    @property
    def buffer(self) -> Buffer:
        return self.view.buffer

    def fault(self) -> str:
        """What the kernel does to this array that its format does not allow; empty: nothing."""
        view = self.view
        own = view.format.halo
        if view.storage != self.storage:
            return f"takes its numbers for {self.storage}, but they are stored as {view.storage}"
        if self.lanes not in (ANY, view.format.lanes):
            return f"has {self.lanes} images in lanes, but here are {view.format.lanes}"
        if self.pixel is None:
            if not _is_one_run(view):
                return f"walks it as one run, but its pixels lie {view.pixel} elements apart with a halo of {own}"
        elif self.pixel not in (ANY, view.pixel):
            return f"steps {self.pixel} elements from pixel to pixel, but they lie {view.pixel} apart"
        if self.halo is not NO_HALO and any(
            needed > given for needed, given in zip(self.halo, own, strict=True)
        ):
            return f"reads {self.halo} zeros above, below, left and right of a picture, but there are {own}"
        if self.like is not None and _strides(self.like) != _strides(view):
            return f"walks it with strides {_strides(self.like)}, but it has {_strides(view)}"
        return _outside(view, self.halo)


def _strides(view: BufferView) -> tuple[int, int, int, int]:
    """Those that matter: of axes along which there is more than one."""
    steps = ((view.images, view.image), (view.rows, view.row), (view.columns, view.pixel))
    first, second, third = (step if count > 1 else 0 for count, step in steps)
    return first, second, third, view.length


def _is_one_run(view: BufferView) -> bool:
    expected = view.length * view.storage.parts
    for count, step in ((view.columns, view.pixel), (view.rows, view.row), (view.images, view.image)):
        if count > 1 and step != expected:
            return False
        expected *= count
    return True


def _outside(view: BufferView, halo: Halo) -> str:
    """How far the array, with what is read around it, reaches beyond its buffer."""
    if not min(view.images, view.rows, view.columns, view.length):
        return ""
    top, bottom, left, right = halo
    first = view.offset - top * view.row - left * view.pixel
    last = (
        view.offset
        + (view.images - 1) * view.image
        + (view.rows - 1 + bottom) * view.row
        + (view.columns - 1 + right) * view.pixel
        + view.storage.last_part(view.pixel)
        + view.length
    )
    if first >= 0 and last * view.itemsize <= view.buffer.bytes:
        return ""
    return f"reaches from byte {first * view.itemsize} to {last * view.itemsize} of {view.buffer.bytes} bytes"


def epilogue_reads(
    y: BufferView,
    operands: Sequence[BufferView],
    pixel: int,
    storages: Sequence[Storage] = (),
    walks: Sequence[str] = (),
) -> list[Access]:
    """What an epilogue reads beside the sums of `y`; by default with y's strides, and float32."""
    stored, walked = storages or [OWN] * len(operands), walks or [AS_OUTPUT] * len(operands)
    return [
        Access(place, kind, pixel, like=y) if walk == AS_OUTPUT else Access(place, kind, ANY)
        for place, kind, walk in zip(operands, stored, walked, strict=True)
    ]


def check(kernel: str, array: Buffer | Access) -> Buffer:
    """The buffer of `array`; GraphError if `kernel` does not say how it walks it, or not as it lies there."""
    if isinstance(array, Access):
        fault = array.fault()
    else:
        fault = "" if array.format is None else "does not say how it walks it"
    buffer = array.buffer if isinstance(array, Access) else array
    if fault:
        raise GraphError(
            f"the kernel {kernel!r} was chosen for an array that it cannot compute with, "
            f"{buffer.kind} {buffer.name or 'without a name'}: it {fault}. This is a fault in Striate, found before "
            'anything ran; st.precision("strict") may go around it'
        )
    return buffer
