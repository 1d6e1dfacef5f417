"""Where values lie in memory: buffers, formats, and views with strides and halo.

A *format* says how a value's elements are arranged. Activations `[N, H, W, C]` come in two:

    lanes = 1     [N, H, W, C]           channels in lanes of a vector
    lanes = V     [ceil(N / V), H, W, C, V]     images in lanes: V images stand side by side

Either may carry a *halo*, a border of zeros as wide as its readers' windows reach over the edge; writers fill
the inside only. A `BufferView` is a value's place: a buffer, the offset of pixel (0, 0) and strides, all in
elements.

How one number is stored is the format's choice too (`storage.py`); the value's type does not change.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

from striate.ir.storage import OWN, Storage
from striate.ir.types import TensorType

Halo = tuple[int, int, int, int]  # top, bottom, left, right
NO_HALO: Halo = (0, 0, 0, 0)


@dataclass(frozen=True)
class Format:
    """Arrangement of a value: images in lanes (`lanes` > 1) or not, and the zeros around each picture.

    `gap`: elements left out behind each pixel. Where a pixel's bytes are a large power of two, the pixels of a tile
    would all fall into the same few sets of L1 and drive each other out. `storage`: how a number is
    stored; only float32 values with channels in lanes are stored otherwise than as their own type.
    """

    lanes: int = 1
    halo: Halo = NO_HALO
    gap: int = 0
    storage: Storage = OWN


@dataclass(eq=False)
class Buffer:
    """A piece of memory that one or more values share.

    `kind`: "arena" (placed by the planner), "input" and "output" (the caller's array, by position),
    "parameter" (the model's array, by name), "packed" (a parameter in a kernel's own order), "constant",
    "fault" (a word that a kernel sets to a number that a run may not have; the name is what is said of it).
    `cleared`: the bytes outside the writers' reach must be zero. `pattern`: what says where those are; cleared buffers
    of equal patterns may share their space, one after the other, and no other one may. `format`: how the value that
    lies here is arranged; None: whoever writes here decides (packed filters, partial sums, the caller's arrays).
    """

    kind: str
    bytes: int
    name: str = ""
    position: int = 0
    cleared: bool = False
    pattern: Hashable = None
    format: Format | None = None
    offset: int = 0  # within the arena, once placed


@dataclass(frozen=True, eq=False)
class BufferView:
    """A value's place. Rank 2 is seen as one pixel of F channels, other ranks as one image of one row."""

    buffer: Buffer
    type: TensorType
    format: Format
    images: int  # images, or groups of `lanes` images
    rows: int
    columns: int
    channels: int
    offset: int
    image: int
    row: int
    pixel: int

    @property
    def dense(self) -> bool:
        """Whether the elements lie one behind the other."""
        tight = self.row == self.row_length and self.image == self.rows * self.row
        return self.format.halo == NO_HALO and self.pixel == self.length and tight

    @property
    def storage(self) -> Storage:
        return self.format.storage

    @property
    def itemsize(self) -> int:
        """Bytes of one stored element."""
        return self.format.storage.itemsize(self.type)

    @property
    def length(self) -> int:
        """Contiguous elements of one pixel: C, or C·V with images in lanes."""
        return self.channels * self.format.lanes

    def slice(self, type: TensorType, first: int) -> BufferView:
        """The place of a value of `type` that is the channels from `first` on."""
        channels = type.shape[-1]
        return replace(self, type=type, channels=channels, offset=self.offset + first * self.format.lanes)

    @property
    def row_length(self) -> int:
        """Contiguous elements of one row."""
        return self.columns * self.pixel


def geometry(type: TensorType) -> tuple[int, int, int, int]:
    """A type's (images, rows, columns, channels)."""
    if type.rank == 4:
        images, rows, columns, channels = type.shape
        return images, rows, columns, channels
    if type.rank == 2:
        return type.shape[0], 1, 1, type.shape[1]
    return 1, 1, 1, type.size


def view(buffer: Buffer, type: TensorType, format: Format) -> BufferView:
    """The view of a value of `type` that starts at the head of `buffer`."""
    images, rows, columns, channels = geometry(type)
    groups = -(-images // format.lanes)
    top, bottom, left, right = format.halo
    pixel = format.storage.parts * (channels * format.lanes + format.gap)
    row = (left + columns + right) * pixel
    image = (top + rows + bottom) * row
    return BufferView(
        buffer, type, format, groups, rows, columns, channels, top * row + left * pixel, image, row, pixel
    )


def bytes_needed(type: TensorType, format: Format) -> int:
    """Bytes of a buffer that holds a value of `type` in `format`."""
    images, rows, columns, channels = geometry(type)
    top, bottom, left, right = format.halo
    pixels = (top + rows + bottom) * (left + columns + right)
    groups = -(-images // format.lanes)
    pixel = format.storage.parts * (channels * format.lanes + format.gap)
    return groups * pixels * pixel * format.storage.itemsize(type)


@dataclass(frozen=True, eq=False)
class Pointer:
    """An address inside a buffer, `offset` bytes behind its head."""

    buffer: Buffer
    offset: int = 0


def pointer(place: BufferView) -> Pointer:
    """The address of pixel (0, 0) of image 0."""
    return Pointer(place.buffer, place.offset * place.itemsize)
