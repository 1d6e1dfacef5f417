"""Ops with random fields on random shapes: they work as they say or raise a named error, and never crash."""

from __future__ import annotations

import math
import random
import re
import time

import numpy as np

from striate.errors import StriateError, UnsupportedError
from striate.ir.graph import Builder
from striate.ir.types import TensorType
from striate.ops.catalog import CATALOG, from_json, to_json
from striate.ops.reverse import carry_back
from striate.ops.rules import FLOATING

FIELDS = [
    *(
        0,
        1,
        2,
        3,
        -1,
        5,
        2**20,
        2**31,
        10**400,
        0.5,
        1e-5,
        math.nan,
        math.inf,
        True,
        None,
        "",
        "same",
        "valid",
    ),
    *([], [1, 1], [2, 2], [3, 3], [-1, 0], [[1, 0], [0, 1]], [[2**20] * 2] * 2, [[]], {}),
]
SIZES = [0, 1, 2, 4, 7, 2**20, 2**31, 2**40]
DTYPES = ["float32", "float64", "uint8", "int32", "int64", "bool", "float16", "int8", "uint64"]


def case(chance: random.Random) -> tuple[dict, list[tuple[tuple[int, ...], str]]]:
    """An op in JSON, and the shapes and types of its inputs, with some of each replaced."""
    kind = chance.choice(CATALOG)
    example = chance.choice(list(kind.examples()))
    description = to_json(example.op)
    for field in list(description):
        if field != "op" and chance.random() < 0.3:
            description[field] = chance.choice(FIELDS)
    inputs: list[tuple[tuple[int, ...], str]] = []
    for place, shape in enumerate(example.shapes):
        sizes = list(shape)
        if sizes and chance.random() < 0.4:
            sizes[chance.randrange(len(sizes))] = chance.choice(SIZES)
        if chance.random() < 0.1:
            sizes = chance.choices(SIZES, k=chance.randrange(7))
        own = example.arrays.get(place)
        dtype = own.dtype.name if own is not None and own.dtype.kind != "f" else "float32"
        inputs.append((tuple(sizes), chance.choice(DTYPES) if chance.random() < 0.1 else dtype))
    return description, inputs


def test_hostile_ops() -> None:
    chance = random.Random(5)
    accepted = refused = longest = 0
    slowest = 0.0
    for _ in range(3000):
        description, inputs = case(chance)
        start = time.perf_counter()
        try:
            op = from_json(description)
            types = [TensorType(shape, dtype) for shape, dtype in inputs]
            outputs = op.infer(*types)
            cost = op.cost(*types)
        except StriateError as error:
            longest = max(longest, len(str(error)))
            refused += 1
            continue
        finally:
            slowest = max(slowest, time.perf_counter() - start)
        accepted += 1
        assert cost.multiply_adds >= 0
        absurd = bool(re.findall(r"(?<![.\d])\d{3,}", str(vars(op))))
        sizes = [size for type in (*types, *outputs) for size in type.shape]
        if absurd or max(sizes, default=0) > 100:
            continue
        arrays = [np.ones(t.shape, t.dtype) if "f" in t.dtype else np.zeros(t.shape, t.dtype) for t in types]
        with np.errstate(all="ignore"):
            results = op.reference(*arrays)
        assert tuple(TensorType(result.shape, result.dtype.name) for result in results) == outputs
        if description["op"].endswith("_update") or any(t.dtype == "float16" for t in (*types, *outputs)):
            continue
        build = Builder()
        values = [build.input(type, "x") for type in types]
        made = build.apply(op, *values)
        floating = {v for v in (*values, *made) if v.type.dtype in FLOATING}
        cotangents = {v: build.input(v.type, "d") for v in made if v in floating}
        try:
            carry_back(build, tuple(build.nodes), cotangents, floating.intersection(values))
        except UnsupportedError:
            continue
        assert cotangents.keys() <= floating
        assert all(gradient.type == value.type for value, gradient in cotangents.items())
    assert accepted > 500
    assert refused > 500
    assert longest < 600
    assert slowest < 2
