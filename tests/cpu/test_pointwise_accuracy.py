"""Vector functions over all of float32: within so many units in the last place of the reference in float64.

Denormals count as zero while a Program runs, in and out.
"""

from __future__ import annotations

import numpy as np
import pytest

from striate.cpu import target as targets
from striate.cpu.kernels.steps import STEPS
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.activation import Sigmoid, Tanh
from striate.ops.arithmetic import Maximum, Minimum, Modulo, Power
from striate.ops.base import Op
from striate.ops.catalog import CATALOG
from striate.ops.elementwise import Exp, Sqrt
from striate.ops.functions import (
    Abs,
    Acos,
    Acosh,
    Asin,
    Asinh,
    Atan,
    Atanh,
    Ceil,
    Cos,
    Cosh,
    Erf,
    Floor,
    Log,
    Negative,
    Reciprocal,
    Round,
    Sign,
    Sin,
    Sinh,
    Tan,
)
from striate.ops.rectifier import (
    Clip,
    HardSigmoid,
    HardSwish,
    LeakyRelu,
    PRelu,
    Shrink,
    ThresholdedRelu,
)
from striate.ops.slopes import HardSwishGradient, MishGradient, SiluGradient
from striate.ops.smooth import (
    Celu,
    Elu,
    Gelu,
    GeluGradient,
    LogSigmoid,
    Mish,
    Selu,
    Silu,
    Softplus,
    Softsign,
)
from striate.runtime.compile import compile_for

HOST = targets.host()
pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SMALLEST = np.finfo(np.float32).smallest_normal

# Units in the last place; 0: exactly the reference.
UNARY: list[tuple[Op, float]] = [
    (Abs(), 0),
    (Negative(), 0),
    (Reciprocal(), 0.5),
    (Sqrt(), 0.5),
    (Sign(), 0),
    (Floor(), 0),
    (Ceil(), 0),
    (Round(), 0),
    (Exp(), 2),
    (Log(), 2),
    (Erf(), 3),
    (Sigmoid(), 3),
    (Tanh(), 3),
    (Silu(), 3),
    (Softplus(), 3),
    (LogSigmoid(), 3),
    (Softsign(), 1.5),
    (Mish(), 5),
    (Elu(), 4),
    (Elu(0.3), 4),
    (Selu(), 5),
    (Celu(), 4),
    (Celu(0.5), 5),
    (LeakyRelu(0.3), 1.5),
    (Clip(-0.5, 6.0), 0),
    (ThresholdedRelu(0.7), 0),
    *((op, 0.501) for op in (Sin(), Cos(), Tan(), Asin(), Acos(), Atan())),
    *((op, 0.501) for op in (Sinh(), Cosh(), Asinh(), Acosh(), Atanh())),
]


def everywhere() -> np.ndarray:
    """All kinds of float32 numbers but denormals: a sample of all patterns, more where functions bend, the edges."""
    patterns = np.arange(0, 1 << 32, 40_009, dtype=np.uint64).astype(np.uint32).view(np.float32)
    patterns = patterns[~np.isnan(patterns)]
    close = np.linspace(-25, 25, 40_001, dtype=np.float32)
    near = np.linspace(-1.5, 1.5, 20_011, dtype=np.float32)
    around = np.linspace(-105, 105, 5_003, dtype=np.float32)
    edges = np.array(
        [0, 0.25, 0.34, 0.5, 0.625, 1, 2, 0.41421357, 20, 87.33654, 88.72283, 1e30, np.inf], np.float32
    )
    steps = [edges, np.nextafter(edges, np.float32(0)), np.nextafter(edges, np.float32(np.inf))]
    x = np.concatenate(
        [patterns, close, near, around, *steps, *(-each for each in steps), np.float32([np.nan])]
    )
    return x[(np.abs(x) >= SMALLEST) | (x == 0) | np.isnan(x)]


def computed(op: Op, *arrays: np.ndarray) -> np.ndarray:
    build = Builder()
    values = [build.input(TensorType(array.shape), "x") for array in arrays]
    assert HOST is not None
    program = compile_for(build.graph([build.one(op, *values)]), HOST, 1)
    assert not program.fallbacks
    (result,) = program.run(list(arrays), {}, 1)
    return result


def errors(op: Op, *arrays: np.ndarray) -> np.ndarray:
    """Units in the last place of the wanted number; what cannot be told apart from zero has none."""
    with np.errstate(all="ignore"):
        (wanted,) = op.reference(*(array.astype(np.float64) for array in arrays))
        result = computed(op, *arrays)
        single = wanted.astype(np.float32)
        unit = np.spacing(np.maximum(np.abs(single), SMALLEST))
        distance = np.abs(result.astype(np.float64) - wanted) / unit
    same = (result == single) | (np.isnan(result) & np.isnan(wanted))
    # A product has lost what one of its factors lost.
    tiny = (np.abs(wanted) < 128 * SMALLEST) & (np.abs(result) < 128 * SMALLEST)
    # The largest number and infinity are neighbours.
    largest = (np.abs(wanted) > 3.4e38) & (np.abs(result) > 3.4e38) & (np.sign(result) == np.sign(wanted))
    return np.where(same | tiny | largest, 0.0, np.where(np.isnan(distance), np.inf, distance))


@pytest.mark.parametrize(("op", "most"), UNARY, ids=lambda each: str(each) if isinstance(each, Op) else "")
def test_functions_of_one_number(op: Op, most: float) -> None:
    x = everywhere()
    found = errors(op, x)
    worst = int(np.argmax(found))
    assert found[worst] <= most + 1e-6, (
        f"{found[worst]:.2f} units at {x[worst]!r}: {computed(op, x[worst : worst + 1])}"
    )


def test_signs_of_zeros() -> None:
    x = np.array([0.0, -0.0, 0.3, -0.3, 0.7, -0.7, 0.5, -0.5, 1e-20, -1e-20], np.float32)
    for op in (
        Negative(),
        Floor(),
        Ceil(),
        Round(),
        Erf(),
        Tanh(),
        Softsign(),
        Sign(),
        Silu(),
        Sin(),
        Tan(),
        Asin(),
        Atan(),
    ):
        (wanted,) = op.reference(x)
        assert np.array_equal(np.signbit(computed(op, x)), np.signbit(wanted)), op


def test_powers() -> None:
    """Rounded once from double precision; special bases and exponents as C has them."""
    special = [0.0, 1.0, 2.0, 3.0, 0.5, 1.5, 1e30, np.inf]
    edges = np.array([*special, *(-each for each in special), np.nan], np.float32)
    random = np.random.default_rng(1)
    bases = np.concatenate([random.random(3000) * 4, 10 ** random.uniform(-37, 38, 3000)]).astype(np.float32)
    exponents = (random.standard_normal(6000) * 6).astype(np.float32)
    whole = random.integers(-9, 10, 3000).astype(np.float32)
    grid = [each.reshape(-1) for each in np.broadcast_arrays(edges[:, None], edges)]
    pairs = [
        grid,
        [bases, exponents],
        [-bases[:3000], whole],
        [bases[:3000], np.full(3000, 0.45, np.float32)],
    ]
    for pair in pairs:
        a, b = (np.ascontiguousarray(each) for each in pair)
        found = errors(Power(), a, b)
        worst = int(np.argmax(found))
        assert found[worst] <= 0.6, f"{found[worst]:.2f} units at {a[worst]!r} ** {b[worst]!r}"


@pytest.mark.parametrize("truncated", [False, True])
def test_remainders(truncated: bool) -> None:
    """Exact, however large the quotient."""
    special = np.float32([0, 1, 0.1, 3, 1e30, 3.4e38, np.inf, -0.0, -1, -0.1, -3, -1e30, -np.inf, np.nan])
    random = np.random.default_rng(2)
    a = (10 ** random.uniform(-30, 38, 4000) * random.choice([-1, 1], 4000)).astype(np.float32)
    b = (10 ** random.uniform(-30, 38, 4000) * random.choice([-1, 1], 4000)).astype(np.float32)
    near = (np.arange(1, 4001) * np.float32(0.1)).astype(np.float32)
    pairs = [
        [each.reshape(-1) for each in np.broadcast_arrays(special[:, None], special)],
        [a, b],
        [near, np.full(4000, 0.1, np.float32)],
    ]
    for pair in pairs:
        first, second = (np.ascontiguousarray(each) for each in pair)
        (wanted,) = Modulo(truncated).reference(first, second)
        kept = (np.abs(wanted) >= SMALLEST) | (wanted == 0) | np.isnan(wanted)
        found = computed(Modulo(truncated), first, second)
        np.testing.assert_array_equal(found[kept], wanted[kept])
        zeros = kept & (wanted == 0)
        np.testing.assert_array_equal(np.signbit(found[zeros]), np.signbit(wanted[zeros]))


@pytest.mark.parametrize("op", [Gelu(), Gelu("tanh")])
def test_gelu_where_it_matters(op: Op) -> None:
    """Relative to what comes in: far left the products of tiny numbers lose digits."""
    x = everywhere()
    x = x[np.isnan(x) | (x > -1e30)]
    with np.errstate(all="ignore"):
        (wanted,) = op.reference(x.astype(np.float64))
    result = computed(op, x)
    with np.errstate(all="ignore"):
        close = np.abs(result - wanted) <= 1.5e-6 * np.maximum(np.abs(wanted), 1e-6)
    assert np.all(close | (np.isnan(result) & np.isnan(wanted)) | (result == wanted.astype(np.float32)))


@pytest.mark.parametrize(
    "op",
    [
        SiluGradient(),
        SiluGradient(1.702),
        MishGradient(),
        HardSwishGradient(),
        GeluGradient(),
        GeluGradient("tanh"),
    ],
)
def test_slopes(op: Op) -> None:
    """Of size 1, so that what counts is the distance."""
    x = everywhere()
    x = x[np.abs(x) < 1e30]
    one = np.ones_like(x)
    with np.errstate(all="ignore"):
        (wanted,) = op.reference(one.astype(np.float64), x.astype(np.float64))
    np.testing.assert_allclose(computed(op, one, x), wanted, rtol=0, atol=2.5e-6)


def test_pieces_of_straight_lines() -> None:
    x = everywhere()
    for op in (HardSigmoid(), HardSwish(), Shrink(0.5, 0.25)):
        with np.errstate(all="ignore"):
            (wanted,) = op.reference(x)
        normal = (np.abs(wanted) >= SMALLEST) | (wanted == 0) | np.isnan(wanted)
        np.testing.assert_array_equal(computed(op, x)[normal], wanted[normal])


def test_the_larger_and_the_smaller_of_two() -> None:
    special = np.array([0.0, 1.0, -1.0, np.inf, -np.inf, np.nan], np.float32)
    a, b = (np.ascontiguousarray(each) for each in np.broadcast_arrays(special[:, None], special))
    for op in (Maximum(), Minimum(), PRelu(), GeluGradient()):
        with np.errstate(all="ignore"):
            (wanted,) = op.reference(a, b)
        np.testing.assert_allclose(computed(op, a, b), wanted, rtol=1e-6)


# Whole numbers, answers and other types.
TYPED = {"equal", "less", "less_or_equal", "greater", "greater_or_equal", "and", "or", "xor", "not"}
TYPED |= {"is_nan", "is_infinite", "where", "cast"}
TYPED |= {"bitwise_and", "bitwise_or", "bitwise_xor", "bitwise_not", "bit_shift"}


def test_every_pointwise_op_has_its_entry_and_every_entry_its_op() -> None:
    names = {op.name for op in CATALOG if op.pointwise}
    assert names - TYPED == set(STEPS)
