"""What a kernel is told when it runs: named and typed once, read by its generator and packed by its recipe.

    ARGUMENTS = Arguments(pointers=("input", "output"), integers=("rows", "output_row"))

    a = emit.arguments(ARGUMENTS)                                               in the generator: values by name
    ARGUMENTS.pack(input=x, output=y, rows=x.rows, output_row=y.row)            in the recipe: the words of a launch

In memory they follow each other, pointers first, eight bytes each. Strides and offsets count elements.
"""

from __future__ import annotations

import functools
import struct
from dataclasses import dataclass
from typing import NewType

from striate.ir.buffers import Buffer, BufferView, Pointer, pointer

Argument = int | Pointer
# A launch's arguments in the kernel's order, pointers still symbolic.
Packed = NewType("Packed", tuple[Argument, ...])


@dataclass(frozen=True)
class Arguments:
    """The names of a kernel's arguments: addresses, and 64-bit integers."""

    pointers: tuple[str, ...]
    integers: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, in order."""
        return self.pointers + self.integers

    @functools.cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.names)

    def pack(self, **values: BufferView | Buffer | Pointer | int | None) -> Packed:
        """Every argument by its name; None is the pointer to an array that is not there.

        Raises `TypeError` if one is missing, has another name or is of the other kind.
        """
        if values.keys() != self._known:
            missing, unknown = self._known - values.keys(), values.keys() - self._known
            raise TypeError(f"a kernel's arguments: {sorted(missing)} missing, {sorted(unknown)} unknown")
        addresses = [_address(name, values[name]) for name in self.pointers]
        return Packed((*addresses, *[_integer(name, values[name]) for name in self.integers]))


def strides(**arrays: BufferView | None) -> dict[str, int]:
    """The arguments `NAME_image` and `NAME_row` of each array by its name; 0 where it is not there."""
    images = {f"{name}_image": array.image if array is not None else 0 for name, array in arrays.items()}
    return images | {f"{name}_row": array.row if array is not None else 0 for name, array in arrays.items()}


def float_bits(number: float) -> int:
    """The bits of a float32, which is how one is an integer argument."""
    return struct.unpack("<I", struct.pack("<f", number))[0]


def _address(name: str, value: BufferView | Buffer | Pointer | int | None) -> Argument:
    if value is None:
        return 0
    if isinstance(value, BufferView):
        return pointer(value)
    if isinstance(value, Buffer):
        return Pointer(value)
    if not isinstance(value, Pointer):
        raise TypeError(f"a kernel's argument {name!r} is a pointer, not {value!r}")
    return value


def _integer(name: str, value: BufferView | Buffer | Pointer | int | None) -> int:
    if not isinstance(value, int):
        raise TypeError(f"a kernel's argument {name!r} is an integer, not {value!r}")
    return value
