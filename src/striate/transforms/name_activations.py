"""Graph -> graph: activations that an exporter wrote out as a product get their names.

A value that two readers share ends a chain of kernels; under its name the activation is one step with one input, which
the layer before it takes along. Polynomials in x are compared, so the order of factors and operands, divisions by
constants, x^3 as a power or as products, and where the 1/2 stands make no difference.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeAlias

import numpy as np

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.ops.base import Op

# How far a constant may be from the one that is meant, relative to it: exporters write six digits or more.
TOLERANCE = 1e-5
# How deep a product, or what stands between x and the gate's function, may be nested.
DEEPEST = 8
PRODUCTS = ("multiply", "divide")
GATES = ("sigmoid", "hard_sigmoid", "tanh", "erf", "clip")
_ROOT, _CUBIC = math.sqrt(2 / math.pi), 0.044715

# Coefficients of 1, x, x^2, x^3.
Polynomial: TypeAlias = tuple[float, float, float, float]


def name_activations(graph: Graph, exact: bool = False) -> Graph:
    """Name products of x and a gate; with `exact` only those that are rounded alike under their names.

        y = x · sigmoid(x)                                  ->      y = silu(x)
        y = x · sigmoid(a x)                                ->      y = silu[a](x)
        y = x · hard_sigmoid(x), x · clip(x + 3, 0, 6) / 6  ->      y = hard_swish(x)
        y = x · tanh(softplus(x)), x · tanh(log(1 + e^x))   ->      y = mish(x)
        y = x/2 · (1 + erf(x / sqrt 2))                     ->      y = gelu(x)
        y = x/2 · (1 + tanh(0.798 x + 0.0357 x^3))          ->      y = gelu[tanh](x)

    Where a value on the way from x to the product is read by others as well, or is a result, the product stays.
    """
    if not any(node.op.name in GATES for node in graph.nodes):
        return graph
    naming = _Naming(graph, exact)
    nodes = [naming.named(node) if node.op.name in PRODUCTS else node for node in graph.nodes]
    return replace(graph, nodes=tuple(nodes))


class _Naming:
    def __init__(self, graph: Graph, exact: bool) -> None:
        self.exact = exact
        self.producers, self.readers = graph.producers(), graph.readers()
        self.results = set(graph.results())
        self.numbers = _single_numbers(graph.constants)

    def named(self, node: Node) -> Node:
        """`node`, or the activation that it ends."""
        reached = list(dict.fromkeys(self._reached(node.outputs[0], DEEPEST)))
        for gate, inner in self._gates(reached):
            for x in reached:
                if x is gate or x.type != node.outputs[0].type:
                    continue
                factors = self._factors(node.outputs[0], x, DEEPEST)
                if factors is None or sorted(map(id, factors[1])) != sorted((id(x), id(gate))):
                    continue
                op = self._activation(gate, inner, x, factors[0])
                if op is not None:
                    return replace(node, op=op, inputs=(x,))
        return node

    # -- products -------------------------------------------------------------------------------

    def _reached(self, value: Value, depth: int) -> Iterator[Value]:
        """All factors of a product, and those of its factors."""
        node = self.producers.get(value)
        if node is None or node.op.name not in PRODUCTS or not depth:
            return
        for factor in node.inputs:
            if factor not in self.numbers:
                yield factor
                yield from self._reached(factor, depth - 1)

    def _factors(self, value: Value, x: Value, depth: int) -> tuple[float, list[Value]] | None:
        """`value` as a number times values, x one of them or none; None where it divides by more than a number."""
        if value in self.numbers:
            return self.numbers[value], []
        node = self.producers.get(value)
        if value is x or node is None or node.op.name not in PRODUCTS or not depth:
            return 1.0, [value]
        first, second = (self._factors(each, x, depth - 1) for each in node.inputs)
        if first is None or second is None:
            return None
        if node.op.name == "multiply":
            return first[0] * second[0], first[1] + second[1]
        return None if second[1] or not second[0] else (first[0] / second[0], first[1])

    def _gates(self, reached: list[Value]) -> Iterator[tuple[Value, Node]]:
        """The factors that may be gates, each with the node of its function; only what nobody else reads."""
        for value in reached:
            inner = self._function(value, DEEPEST)
            if inner is not None and self._is_alone(value) and self._is_alone(inner.outputs[0]):
                yield value, inner

    def _function(self, value: Value, depth: int) -> Node | None:
        """The function whose value, scaled and shifted by numbers, `value` is."""
        node = self.producers.get(value)
        if node is None or not depth:
            return None
        if node.op.name in GATES:
            return node
        others = [each for each in node.inputs if each not in self.numbers]
        if node.op.name not in ("add", *PRODUCTS) or len(others) != 1:
            return None
        return self._function(others[0], depth - 1)

    def _is_alone(self, value: Value) -> bool:
        return len(self.readers.get(value, ())) == 1 and value not in self.results

    # -- which one it is ------------------------------------------------------------------------

    def _activation(self, gate: Value, inner: Node, x: Value, factor: float) -> Op | None:
        """The activation that is factor · x · gate, where `inner` is the gate's function."""
        line = self._polynomial(gate, inner.outputs[0], DEEPEST)
        if line is None or line[2] or line[3] or not line[1]:
            return None
        # gate = shift + slope · function
        shift, slope = factor * line[0], factor * line[1]
        name, argument = inner.op.name, inner.inputs[0]
        own = self._polynomial(argument, x, DEEPEST)
        plain = argument is x and gate is inner.outputs[0] and factor == 1.0
        if name == "sigmoid" and own is not None and _is_near((shift, slope), (0.0, 1.0)):
            return self._silu(own, plain)
        if name == "hard_sigmoid" and own is not None and _is_near(own, (0.0, 1.0, 0.0, 0.0)):
            op = inner.op
            same = np.float32(op.alpha) == np.float32(1 / 6) and op.beta == 0.5
            rounds_alike = plain and same and x.type.dtype == "float32"
            wanted = (1 / 6, 0.5, 0.0, 1.0)
            return (
                self._hard_swish(rounds_alike)
                if _is_near((op.alpha, op.beta, shift, slope), wanted)
                else None
            )
        if self.exact:
            return None
        if name == "clip" and own is not None and not own[2] and not own[3]:
            ends = (
                slope * own[0] + shift,
                slope * own[1],
                slope * inner.op.low + shift,
                slope * inner.op.high + shift,
            )
            return self._hard_swish(False) if _is_near(ends, (0.5, 1 / 6, 0.0, 1.0)) else None
        if name == "tanh" and self._is_softplus(argument, x) and _is_near((shift, slope), (0.0, 1.0)):
            from striate.ops.smooth import Mish

            return Mish()
        return self._gelu(name, own) if _is_near((shift, slope), (0.5, 0.5)) else None

    def _silu(self, argument: Polynomial, plain: bool) -> Op | None:
        """x · sigmoid(a x); x · sigmoid(2 u) is x/2 · (1 + tanh u)."""
        from striate.ops.smooth import Gelu, Silu

        if not any((argument[0], argument[2], argument[3])) and argument[1]:
            alpha = 1.0 if abs(argument[1] - 1.0) <= TOLERANCE else argument[1]
            return Silu(alpha) if plain or not self.exact else None
        doubled = (0.0, 2 * _ROOT, 0.0, 2 * _ROOT * _CUBIC)
        return Gelu("tanh") if not self.exact and _is_near(argument, doubled) else None

    def _hard_swish(self, rounds_alike: bool) -> Op | None:
        from striate.ops.rectifier import HardSwish

        return HardSwish() if rounds_alike or not self.exact else None

    def _gelu(self, name: str, argument: Polynomial | None) -> Op | None:
        from striate.ops.smooth import Gelu

        if argument is None:
            return None
        if name == "erf" and _is_near(argument, (0.0, math.sqrt(0.5), 0.0, 0.0)):
            return Gelu()
        if name == "tanh" and _is_near(argument, (0.0, _ROOT, 0.0, _ROOT * _CUBIC)):
            return Gelu("tanh")
        return None

    def _is_softplus(self, value: Value, x: Value) -> bool:
        node = self.producers.get(value)
        if node is None or not self._is_alone(value):
            return False
        if node.op.name == "softplus":
            return node.inputs[0] is x
        total = self.producers.get(node.inputs[0]) if node.op.name == "log" else None
        if total is None or total.op.name != "add":
            return False
        powers = [value for value in total.inputs if value not in self.numbers]
        power = self.producers.get(powers[0]) if len(powers) == 1 else None
        ones = [self.numbers[value] for value in total.inputs if value in self.numbers]
        return power is not None and power.op.name == "exp" and power.inputs[0] is x and ones == [1.0]

    # -- polynomials ----------------------------------------------------------------------------

    def _polynomial(self, value: Value, x: Value, depth: int) -> Polynomial | None:
        """`value` as a polynomial in x of degree 3 at most; None where it is none."""
        if value is x:
            return (0.0, 1.0, 0.0, 0.0)
        if value in self.numbers:
            return (self.numbers[value], 0.0, 0.0, 0.0)
        node = self.producers.get(value)
        if (
            node is None
            or not depth
            or node.op.name not in ("add", "subtract", "multiply", "divide", "power")
        ):
            return None
        first, second = (self._polynomial(each, x, depth - 1) for each in node.inputs)
        return None if first is None or second is None else _combined(node.op.name, first, second)


def _combined(name: str, first: Polynomial, second: Polynomial) -> Polynomial | None:
    if name in ("add", "subtract"):
        sign = 1.0 if name == "add" else -1.0
        sums = [a + sign * b for a, b in zip(first, second, strict=True)]
        return (sums[0], sums[1], sums[2], sums[3])
    if name == "multiply":
        return _product(first, second)
    if any(second[1:]):
        return None
    if name == "divide":
        return _product(first, (1 / second[0], 0.0, 0.0, 0.0)) if second[0] else None
    if second[0] not in (2.0, 3.0):
        return None
    square = _product(first, first)
    return square if second[0] == 2.0 or square is None else _product(square, first)


def _product(first: Polynomial, second: Polynomial) -> Polynomial | None:
    sums = [0.0] * 7
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            sums[i + j] += a * b
    return None if any(sums[4:]) else (sums[0], sums[1], sums[2], sums[3])


def _is_near(numbers: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    return all(abs(a - b) <= TOLERANCE * abs(b) + 1e-12 for a, b in zip(numbers, wanted, strict=True))


def _single_numbers(constants: Mapping[Value, np.ndarray]) -> dict[Value, float]:
    """Constants of one number."""
    return {
        value: float(np.asarray(array).reshape(()))
        for value, array in constants.items()
        if value.type.size == 1 and value.type.dtype in ("float32", "float64", "float16")
    }
