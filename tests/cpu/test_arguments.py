"""A kernel's arguments: one definition, by which its generator reads and its recipe packs."""

from __future__ import annotations

from typing import Any

import pytest

from striate.cpu import target as targets
from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter
from striate.cpu.kernels.beside import OPERANDS, operand_arguments
from striate.ir.buffers import Buffer, Format, Pointer, view
from striate.ir.types import TensorType

ARGUMENTS = Arguments(pointers=("input", "bias", "output"), integers=("rows", "columns"))
X, Y = Buffer("arena", 64, "x"), Buffer("arena", 64, "y")
VALUES: dict[str, Any] = {"input": X, "bias": None, "output": Pointer(Y, 8), "rows": 3, "columns": 5}


def test_values_are_packed_in_the_kernels_order_whatever_the_recipes() -> None:
    packed = ARGUMENTS.pack(**dict(reversed(VALUES.items())))
    source, bias, result, rows, columns = packed
    assert isinstance(source, Pointer)
    assert (source.buffer, source.offset) == (X, 0)
    assert result is VALUES["output"]
    assert (bias, rows, columns) == (0, 3, 5)


def test_a_view_is_the_address_of_its_first_pixel() -> None:
    x = view(X, TensorType((1, 2, 2, 1)), Format(halo=(1, 1, 1, 1)))
    first = ARGUMENTS.pack(**{**VALUES, "input": x})[0]
    assert isinstance(first, Pointer)
    assert (first.buffer, first.offset) == (X, 4 * 5)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"heigth": 3}, r"\[\] missing, \['heigth'\] unknown"),
        ({"input": 3}, "'input' is a pointer, not 3"),
        ({"rows": X}, "'rows' is an integer"),
        ({"rows": None}, "'rows' is an integer, not None"),
    ],
)
def test_a_wrong_name_or_kind_is_an_error(change: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        ARGUMENTS.pack(**VALUES | change)


@pytest.mark.parametrize("name", ARGUMENTS.names)
def test_a_missing_argument_is_an_error_even_if_it_may_be_none(name: str) -> None:
    with pytest.raises(TypeError, match=rf"\['{name}'\] missing, \[\] unknown"):
        ARGUMENTS.pack(**{own: value for own, value in VALUES.items() if own != name})


def test_more_operands_than_an_epilogue_has_are_an_error() -> None:
    x = view(X, TensorType((1, 2, 2, 1)), Format())
    assert operand_arguments([x]) == {OPERANDS[0]: x, **dict.fromkeys(OPERANDS[1:])}
    with pytest.raises(TypeError):
        ARGUMENTS.pack(**operand_arguments([x] * (len(OPERANDS) + 1)))


def test_the_generator_reads_what_was_packed() -> None:
    emit = Emitter(targets.SSE2)
    values = emit.arguments(ARGUMENTS)
    assert tuple(values) == ARGUMENTS.names
    text = emit.text()
    for position, name in enumerate(ARGUMENTS.names):
        assert f"i64 {position}\n  {values[name]} = load {'ptr' if position < 3 else 'i64'}, ptr" in text
