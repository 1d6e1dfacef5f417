"""float16 in files: read as float32, computed as float32, and made float16 again where a caller is to see it.

    x: float16 -> Conv -> Relu -> y: float16      ->      x: float16 -> Cast -> Conv -> Relu -> Cast -> y: float16

Numbers of the file are widened once, while it is loaded, which is exact. A Cast to float16 inside changes nothing then:
like the registers of a processor, what lies between nodes has more digits than the file asks for, and no cast stands
between them.
"""

from __future__ import annotations

import numpy as np

from striate.onnx.construction import Construction
from striate.onnx.parts import Stated
from striate.onnx.terms import Operand, Term, dtype_of
from striate.ops.cast import Cast

HALF, SINGLE = "float16", "float32"


def widened(build: Construction, term: Term) -> Term:
    """`term` in float32 if it is float16."""
    if term.dtype != HALF:
        return term
    known = term.known
    if known is not None:
        return Term.of(build.derived(("widened",), [known], lambda: known.astype(np.float32)))
    return Term(build.apply(Cast(SINGLE), term.held)[0], term.order)


def inside(build: Construction, term: Term, dtype: str) -> str:
    """The type in which a cast of `term` to `dtype` is computed."""
    return SINGLE if dtype == HALF and (not term.is_known or build.running) else dtype


def as_stated(build: Construction, operand: Operand, stated: Stated | None) -> Operand:
    """What a caller is to see of an output: in float16 where the file says so."""
    if stated is None or stated.dtype != HALF or dtype_of(operand) != SINGLE:
        return operand
    return build.apply(Cast(HALF), operand)[0]


def array_as_stated(array: np.ndarray, stated: Stated) -> np.ndarray:
    """The same of numbers."""
    if stated.dtype != HALF or array.dtype.name != SINGLE:
        return array
    with np.errstate(over="ignore"):
        return array.astype(np.float16)
