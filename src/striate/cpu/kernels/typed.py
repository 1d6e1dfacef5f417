"""Pointwise ops of other types than float32: whole numbers, answers (bool), half precision, and the casts between.

A step of a chain says the types of its inputs and of its result:

    ("typed", ("float32", "float32"), "bool", "less")          ("typed", ("uint8",), "float32", "cast", "float32")

In registers an answer is one bit a lane, a whole number has its own width, and a half is a float32 that is rounded to
half precision after every op, as NumPy rounds it. In memory an answer is a byte.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from striate.cpu.emit import Emitter, Operand

TYPED = "typed"
HALF, BOOL, FLOAT = "float16", "bool", "float32"
WIDTHS = {f"{sign}int{bits}": bits for sign in ("", "u") for bits in (8, 16, 32, 64)}
TYPES = (FLOAT, HALF, BOOL, *WIDTHS)
_COMPARISONS = {
    "equal": ("oeq", "eq", "eq"),
    "less": ("olt", "slt", "ult"),
    "less_or_equal": ("ole", "sle", "ule"),
    "greater": ("ogt", "sgt", "ugt"),
    "greater_or_equal": ("oge", "sge", "uge"),
}
_LOGIC = {"and": "and", "or": "or", "xor": "xor"}
_WHOLE = {"add": "add", "subtract": "sub", "multiply": "mul"}
_LARGER = {"maximum": ("sgt", "ugt"), "minimum": ("slt", "ult")}
# Those of `whole.py`.
_WHOLE_APART = ("divide", "modulo", "bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_not", "bit_shift")
# Of whole numbers with a sign.
_SIGNED = ("abs", "negative")
_QUESTIONS = ("is_nan", "is_infinite")


def takes(name: str, inputs: Sequence[str], output: str, steps: Sequence[str]) -> bool:
    """Whether a kernel computes the op `name` on these types; `steps`: the ops that there are of float32."""
    if not {*inputs, output} <= set(TYPES):
        return False
    first = inputs[0]
    if name in ("where", "cast", "not", *_LOGIC, *_COMPARISONS):
        return True
    if name in _QUESTIONS:
        return first in (FLOAT, HALF)
    if first in WIDTHS:
        others = name in _WHOLE or name in _LARGER or name in _WHOLE_APART
        return others or (name in _SIGNED and not first.startswith("u"))
    return name in steps and {*inputs, output} <= {HALF}


def compute(
    emit: Emitter,
    values: Sequence[str],
    types: tuple[Sequence[str], str],
    name: str,
    fields: Sequence[Any],
    of_floats: Callable[[Emitter, Sequence[str], Sequence[Any]], str] | None,
) -> str:
    """The op on `values`. `types`: of its inputs and its result; `of_floats`: what computes it on float32."""
    inputs, output = types
    first = inputs[0]
    if name == "cast":
        return _cast(emit, values[0], first, output)
    if name == "where":
        condition, a, b = values
        return emit.value(
            f"select {_register(emit, BOOL)} {condition}, {_register(emit, output)} {a}, {_register(emit, output)} {b}"
        )
    if name in _COMPARISONS:
        return _comparison(emit, name, values, first)
    if name in _LOGIC:
        return emit.binary(_LOGIC[name], values[0], values[1], _register(emit, BOOL))
    if name == "not":
        return emit.binary("xor", values[0], emit.constant(1, "i1"), _register(emit, BOOL))
    if name == "is_nan":
        return emit.compare("uno", values[0], values[0])
    if name == "is_infinite":
        return _is_infinite(emit, values[0], *fields)
    if first in WIDTHS:
        if name in _WHOLE_APART:
            from striate.cpu.kernels import whole  # few kernels have one

            return whole.compute(emit, name, values, WIDTHS[first], not first.startswith("u"), fields)
        return _whole(emit, name, values, first)
    assert of_floats is not None, "taken because there is one"
    return _round(emit, of_floats(emit, values, fields))


def _register(emit: Emitter, dtype: str) -> str:
    """The IR type of a vector of `dtype` in registers."""
    element = {FLOAT: "float", HALF: "float", BOOL: "i1"}.get(dtype) or f"i{WIDTHS[dtype]}"
    return f"<{emit.lanes} x {element}>"


def _comparison(emit: Emitter, name: str, values: Sequence[str], dtype: str) -> str:
    of_floats, signed, unsigned = _COMPARISONS[name]
    if dtype in (FLOAT, HALF):
        return emit.compare(of_floats, *values)
    predicate = unsigned if dtype.startswith("u") or dtype == BOOL else signed
    return emit.value(f"icmp {predicate} {_register(emit, dtype)} {values[0]}, {values[1]}", "m")


def _is_infinite(emit: Emitter, x: str, positive: bool, negative: bool) -> str:
    found = "zeroinitializer"
    for wanted, number in ((positive, float("inf")), (negative, float("-inf"))):
        if wanted:
            same = emit.compare("oeq", x, emit.constant(number))
            found = emit.binary("or", found, same, _register(emit, BOOL))
    return found


def _whole(emit: Emitter, name: str, values: Sequence[str], dtype: str) -> str:
    type, element = _register(emit, dtype), f"i{WIDTHS[dtype]}"
    if name in _WHOLE:
        return emit.binary(_WHOLE[name], values[0], values[1], type)
    if name in _LARGER:
        predicate = _LARGER[name][dtype.startswith("u")]
        keep = emit.value(f"icmp {predicate} {type} {values[0]}, {values[1]}", "m")
        return emit.select(keep, values[0], values[1], type)
    opposite = emit.binary("sub", emit.constant(0, element), values[0], type)
    if name == "negative":
        return opposite
    below = emit.value(f"icmp slt {type} {values[0]}, zeroinitializer", "m")
    return emit.select(below, opposite, values[0], type)


# -- casts ------------------------------------------------------------------------------------------


def _cast(emit: Emitter, x: str, source: str, result: str) -> str:
    """x as another type; whole numbers are cut towards zero, and wrap around where they are cut short."""
    if source == result:
        return x
    before, after = _register(emit, source), _register(emit, result)
    if result == BOOL:
        if source in (FLOAT, HALF):
            return emit.compare("une", x, emit.constant(0.0))
        return emit.value(f"icmp ne {before} {x}, zeroinitializer", "m")
    if result in (FLOAT, HALF):
        if source not in (FLOAT, HALF):
            signed = source in WIDTHS and not source.startswith("u")
            x = emit.value(f"{'sitofp' if signed else 'uitofp'} {before} {x} to {after}")
        return _round(emit, x) if result == HALF else x
    if source in (FLOAT, HALF):
        return _cut(emit, x, result)
    if source == BOOL:
        return emit.value(f"zext {before} {x} to {after}")
    if WIDTHS[source] == WIDTHS[result]:
        return x
    shorter = WIDTHS[source] > WIDTHS[result]
    return emit.value(
        f"{'trunc' if shorter else 'zext' if source.startswith('u') else 'sext'} {before} {x} to {after}"
    )


def _cut(emit: Emitter, x: str, result: str) -> str:
    """A float32 as a whole number; narrow ones by way of 32 bits, as the machine converts them."""
    bits = WIDTHS[result]
    wide = f"<{emit.lanes} x i{max(bits, 32)}>"
    # Of 32 bits without a sign, the machine converts 64.
    if result == "uint32":
        wide = f"<{emit.lanes} x i64>"
    operation = "fptoui" if result == "uint64" else "fptosi"
    number = emit.value(f"{operation} {emit.vector} {x} to {wide}")
    if wide == _register(emit, result):
        return number
    return emit.value(f"trunc {wide} {number} to {_register(emit, result)}")


# -- half precision ---------------------------------------------------------------------------------


def _integers(emit: Emitter) -> Callable[[str, str, str | int], str]:
    type = f"<{emit.lanes} x i32>"

    def binary(operation: str, a: str, b: str | int) -> str:
        return emit.binary(operation, a, b if isinstance(b, str) else emit.constant(b, "i32"), type)

    return binary


def _as_floats(emit: Emitter, bits: str) -> str:
    return emit.value(f"bitcast <{emit.lanes} x i32> {bits} to {emit.vector}")


def widened(emit: Emitter, half: str) -> str:
    """Halves (i16) as float32: the exponent is moved by a product; small ones are whole numbers of 2^-24."""
    type, binary = f"<{emit.lanes} x i32>", _integers(emit)
    bits = emit.value(f"zext <{emit.lanes} x i16> {half} to {type}")
    size = binary("and", bits, 0x7FFF)
    moved = binary("shl", size, 13)
    normal = emit.binary("fmul", _as_floats(emit, moved), emit.constant(2.0**112))
    beyond = _as_floats(emit, binary("or", moved, 0x7F800000))
    small = emit.binary("fmul", emit.value(f"sitofp {type} {size} to {emit.vector}"), emit.constant(2.0**-24))
    value = emit.select(emit.compare("ugt", size, emit.constant(0x7BFF, "i32"), type), beyond, normal)
    value = emit.select(emit.compare("ult", size, emit.constant(0x0400, "i32"), type), small, value)
    sign = binary("shl", binary("and", bits, 0x8000), 16)
    whole = emit.value(f"bitcast {emit.vector} {value} to {type}")
    return _as_floats(emit, binary("or", whole, sign))


def narrowed(emit: Emitter, x: str) -> str:
    """float32 rounded to halves (i16), to nearest even; NaN stays NaN.

    A small number's last place is brought to that of 1/2 by adding 1/2: 2^-24, a half's smallest number.
    """
    type, binary = f"<{emit.lanes} x i32>", _integers(emit)
    bits = emit.value(f"bitcast {emit.vector} {x} to {type}")
    size = binary("and", bits, 0x7FFFFFFF)
    even = binary("and", binary("lshr", size, 13), 1)
    rebased = binary("sub", size, (112 << 23) - 0xFFF)
    normal = binary("lshr", binary("add", rebased, even), 13)
    sums = emit.binary("fadd", _as_floats(emit, size), emit.constant(0.5))
    small = binary("sub", emit.value(f"bitcast {emit.vector} {sums} to {type}"), 0x3F000000)
    value = emit.select(
        emit.compare("ult", size, emit.constant(0x38800000, "i32"), type), small, normal, type
    )
    # From 65520 on the nearest is infinity.
    large = emit.compare("ugt", size, emit.constant(0x477FEFFF, "i32"), type)
    value = emit.select(large, emit.constant(0x7C00, "i32"), value, type)
    value = emit.select(emit.compare("uno", x, x), emit.constant(0x7E00, "i32"), value, type)
    value = binary("or", value, binary("and", binary("lshr", bits, 16), 0x8000))
    return emit.value(f"trunc {type} {value} to <{emit.lanes} x i16>")


def _round(emit: Emitter, x: str) -> str:
    return widened(emit, narrowed(emit, x))


# -- memory -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Elements:
    """How an array of `dtype` is read and written, as `elements.Numbers` does float32."""

    dtype: str

    @property
    def type(self) -> str:
        """The IR type of a stored element."""
        return {BOOL: "i8", HALF: "i16"}.get(self.dtype) or f"i{WIDTHS[self.dtype]}"

    def at(self, emit: Emitter, pointer: str, *offsets: Operand) -> str:
        return emit.at(pointer, *offsets, element=self.type)

    def read(self, emit: Emitter, pointer: str, mask: str | None) -> str:
        return self._taken(emit, emit.load_masked(pointer, mask, self._stored(emit)))

    def repeat(self, emit: Emitter, pointer: str) -> str:
        return self._taken(emit, emit.spread(emit.load(pointer, self.type, 1), self.type))

    def write(self, emit: Emitter, value: str, pointer: str, mask: str | None) -> None:
        stored = self._stored(emit)
        if self.dtype == HALF:
            value = narrowed(emit, value)
        elif self.dtype == BOOL:
            value = emit.value(f"zext {_register(emit, BOOL)} {value} to {stored}")
        emit.store_masked(value, pointer, mask, stored)

    def _stored(self, emit: Emitter) -> str:
        return f"<{emit.lanes} x {self.type}>"

    def _taken(self, emit: Emitter, value: str) -> str:
        if self.dtype == HALF:
            return widened(emit, value)
        if self.dtype == BOOL:
            return emit.value(f"icmp ne {self._stored(emit)} {value}, zeroinitializer", "m")
        return value
