"""The recurrent part of LSTM, GRU and plain recurrent layers: all but the products with the inputs, which are one
matrix product over all steps.

Gates stand side by side, G of them: i, o, f, c of an LSTM, z, r, h of a GRU, one of a plain layer; f, g and h are the
activations, D counts directions.

    LSTM   i = f(x_i + h·R_i + p_i ∘ c)   f = f(x_f + h·R_f + p_f ∘ c)   c' = f ∘ c + i ∘ g(x_c + h·R_c)
           o = f(x_o + h·R_o + p_o ∘ c')  h' = o ∘ h(c')
    GRU    z = f(x_z + h·R_z)   r = f(x_r + h·R_r)   h' = (1 - z) ∘ g(x_h + (r ∘ h)·R_h) + z ∘ h
           with `reset_after`:  h' = (1 - z) ∘ g(x_h + r ∘ (h·R_h + b_h)) + z ∘ h
    RNN    h' = f(x + h·R)
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from striate.errors import ArgumentError, DTypeError, ShapeError
from striate.ir.types import TensorType
from striate.ops.base import Example, Op, Types
from striate.ops.rules import (
    expect_axes,
    expect_flag,
    expect_floating,
    expect_inputs,
    expect_real,
    expect_shape,
)

GATES = {"lstm": 4, "gru": 3, "rnn": 1}
# Activations of a cell, and their numbers.
Activation = tuple[str | float, ...]
ACTIVATIONS: dict[str, tuple[str, ...]] = {
    "lstm": ("sigmoid", "tanh", "tanh"),
    "gru": ("sigmoid", "tanh"),
    "rnn": ("tanh",),
}
FUNCTIONS: dict[str, Callable[..., np.ndarray]] = {
    "sigmoid": lambda x: 1 / (1 + np.exp(-x)),
    "tanh": np.tanh,
    "relu": lambda x: np.maximum(x, 0),
    "affine": lambda x, alpha, beta: alpha * x + beta,
    "leaky_relu": lambda x, alpha: np.where(x > 0, x, alpha * x),
    "thresholded_relu": lambda x, alpha: np.where(x > alpha, x, 0),
    "scaled_tanh": lambda x, alpha, beta: alpha * np.tanh(beta * x),
    "hard_sigmoid": lambda x, alpha, beta: np.clip(alpha * x + beta, 0, 1),
    "elu": lambda x, alpha: np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0))),
    "softsign": lambda x: x / (1 + np.abs(x)),
    "softplus": lambda x: np.logaddexp(x, 0),
}


def apply(activation: Activation, x: np.ndarray) -> np.ndarray:
    """An activation by name, with its numbers."""
    name, *numbers = activation
    return np.asarray(FUNCTIONS[str(name)](x, *(x.dtype.type(number) for number in numbers)), x.dtype)


# Numbers that activations have.
NUMBERS = {"affine": 2, "leaky_relu": 1, "thresholded_relu": 1, "scaled_tanh": 2, "hard_sigmoid": 2, "elu": 1}


def _is_activation(given: Any) -> bool:
    if (
        not isinstance(given, tuple)
        or not given
        or not isinstance(given[0], str)
        or given[0] not in FUNCTIONS
    ):
        return False
    numbers = given[1:]
    known = all(isinstance(each, (int, float)) and math.isfinite(each) for each in numbers)
    return known and len(numbers) == NUMBERS.get(given[0], 0)


@dataclass(frozen=True)
class Recurrence(Op):
    """x [T, B, D·G·H], R [D, H, G·H], h [D, B, H], of an LSTM c [D, B, H], and where they are flagged peepholes
    [D, 3·H] (for i, o, f), a bias of h·R_h [D, H] (`reset_after`), lengths [B] -> y [T, D, B, H], last h, last c.

    `kind`: "lstm", "gru" or "rnn". `reverse`: for each direction, whether it begins at the last step. `activations`:
    name and numbers of each. `clip`: bound of what they take, 0: none. `coupled`: f = 1 - i. Behind its length a
    sequence's y is 0 and its state stays; a reverse direction begins at its length.
    """

    name: ClassVar[str] = "recurrence"
    kind: str = "lstm"
    reverse: tuple[bool, ...] = (False,)
    activations: tuple[Activation, ...] = (("sigmoid",), ("tanh",), ("tanh",))
    clip: float = 0.0
    coupled: bool = False
    reset_after: bool = False
    peepholes: bool = False
    lengths: bool = False

    def __post_init__(self) -> None:
        if self.kind not in tuple(GATES):
            raise ArgumentError(f"{self.name}: kind must be one of {', '.join(GATES)}, got {self.kind!r:.60}")
        if not isinstance(self.reverse, tuple) or not self.reverse:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"{self.name}: reverse must be True or False for each direction")
        for direction in self.reverse:
            expect_flag(direction, "reverse")
        for flag in ("coupled", "reset_after", "peepholes", "lengths"):
            expect_flag(getattr(self, flag), flag)
        self._set("clip", expect_real(self.clip, "clip"))
        self._expect_activations()
        if (self.peepholes or self.coupled) and self.kind != "lstm":
            raise ArgumentError(f"{self.name}: peepholes and coupled gates are an LSTM's")
        if self.reset_after and self.kind != "gru":
            raise ArgumentError(f"{self.name}: reset_after is a GRU's")

    def _expect_activations(self) -> None:
        """As many as the kind has, each a known name and its numbers."""
        given: Any = self.activations
        count = len(ACTIVATIONS[self.kind])
        if not isinstance(given, tuple) or len(given) != count or not all(map(_is_activation, given)):
            raise ArgumentError(
                f"{self.name}: {self.kind} takes {count} activations of {', '.join(FUNCTIONS)}, each a name with its "
                f"numbers behind it; got {given!r:.120}"
            )

    @property
    def gates(self) -> int:
        return GATES[self.kind]

    @property
    def has_cell(self) -> bool:
        return self.kind == "lstm"

    def infer(self, *inputs: TensorType) -> tuple[TensorType, ...]:
        count = 3 + self.has_cell + self.peepholes + self.reset_after + self.lengths
        expect_inputs(self.name, inputs, count)
        x, r, h = inputs[:3]
        expect_axes(self.name, "x", x, "T B F")
        expect_axes(self.name, "R", r, "D H F")
        (T, B, features), (D, H, _) = x.shape, r.shape
        floating = inputs[: count - self.lengths]
        dtype = expect_floating(self.name, *floating)
        if len(self.reverse) != D or r.shape[2] != self.gates * H or features != D * self.gates * H:
            raise ShapeError(
                f"{self.name}: {len(self.reverse)} directions of {self.gates} gates: R must be [D, H, {self.gates}·H] "
                f"and x [T, B, {self.gates}·D·H], got {r} and {x}"
            )
        state = (D, B, H)
        expect_shape(self.name, "h", h, state, "directions, batch, hidden size")
        if self.has_cell:
            expect_shape(self.name, "c", inputs[3], state, "directions, batch, hidden size")
        if self.peepholes:
            expect_shape(self.name, "peepholes", inputs[4], (D, 3 * H), "three for each hidden number")
        if self.reset_after:
            expect_shape(self.name, "b_h", inputs[3], (D, H), "one for each hidden number")
        if self.lengths:
            expect_shape(self.name, "lengths", inputs[-1], (B,), "one for each sequence")
            if inputs[-1].dtype not in ("int32", "int64"):
                raise DTypeError(f"{self.name}: lengths must be int32 or int64, got {inputs[-1]}")
        last = TensorType(state, dtype)
        return (TensorType((T, D, B, H), dtype), last, *([last] if self.has_cell else []))

    def multiply_adds(self, inputs: Types, outputs: Types) -> int:
        """h · R at every step."""
        return outputs[0].size * inputs[1].shape[2]

    def reference(self, *arrays: np.ndarray) -> tuple[np.ndarray, ...]:
        x, r, h, *others = arrays
        c = others.pop(0) if self.has_cell else np.zeros_like(h)
        further = others.pop(0) if self.peepholes or self.reset_after else None
        T, B, _ = x.shape
        D, H, width = r.shape
        lengths = np.minimum(others.pop(0), T) if self.lengths else np.full(B, T)
        y = np.zeros((T, D, B, H), x.dtype)
        h, c = h.copy(), c.copy()
        for d, reverse in enumerate(self.reverse):
            own = None if further is None else further[d]
            for step in range(T):
                alive = np.flatnonzero(step < lengths)
                at = lengths[alive] - 1 - step if reverse else np.full(len(alive), step)
                given = x[at, alive, d * width : (d + 1) * width]
                h[d, alive], c[d, alive] = self._cell(given, h[d, alive], c[d, alive], r[d], own)
                y[at, d, alive] = h[d, alive]
        return (y, h, c) if self.has_cell else (y, h)

    def _cell(
        self, x: np.ndarray, h: np.ndarray, c: np.ndarray, r: np.ndarray, further: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """One step: the new h and c."""
        cell = {"lstm": self._lstm, "gru": self._gru, "rnn": self._rnn}[self.kind]
        return cell(np.split(x, self.gates, axis=1), h, c, np.split(r, self.gates, axis=1), further)

    def _activated(self, number: int, x: np.ndarray) -> np.ndarray:
        return apply(self.activations[number], np.clip(x, -self.clip, self.clip) if self.clip else x)

    def _lstm(
        self,
        x: list[np.ndarray],
        h: np.ndarray,
        c: np.ndarray,
        r: list[np.ndarray],
        further: np.ndarray | None,
    ) -> tuple[np.ndarray, np.ndarray]:
        i, o, f, new = (own + h @ weights for own, weights in zip(x, r, strict=True))
        p_i, p_o, p_f = np.split(further, 3) if further is not None else (0, 0, 0)
        i = self._activated(0, i + p_i * c)
        f = 1 - i if self.coupled else self._activated(0, f + p_f * c)
        c = f * c + i * self._activated(1, new)
        return self._activated(0, o + p_o * c) * apply(self.activations[2], c), c

    def _gru(
        self,
        x: list[np.ndarray],
        h: np.ndarray,
        c: np.ndarray,
        r: list[np.ndarray],
        further: np.ndarray | None,
    ) -> tuple[np.ndarray, np.ndarray]:
        z, reset = (self._activated(0, x[gate] + h @ r[gate]) for gate in (0, 1))
        if further is not None:
            new = self._activated(1, x[2] + reset * (h @ r[2] + further))
        else:
            new = self._activated(1, x[2] + (reset * h) @ r[2])
        return (1 - z) * new + z * h, c

    def _rnn(
        self,
        x: list[np.ndarray],
        h: np.ndarray,
        c: np.ndarray,
        r: list[np.ndarray],
        further: np.ndarray | None,
    ) -> tuple[np.ndarray, np.ndarray]:
        return self._activated(0, x[0] + h @ r[0]), c

    @classmethod
    def examples(cls) -> Iterable[Example]:
        T, B, H = 3, 2, 5
        h = (1, B, H)
        lengths = np.array([3, 1], np.int32)
        yield Example(cls(), ((T, B, 4 * H), (1, H, 4 * H), h, h), differentiable=())
        yield Example(
            cls(reverse=(False, True), peepholes=True, lengths=True, clip=0.5),
            ((T, B, 8 * H), (2, H, 4 * H), (2, B, H), (2, B, H), (2, 3 * H), (B,)),
            {5: lengths},
            (),
            "both ways",
        )
        yield Example(
            cls("gru", (True,), (("sigmoid",), ("tanh",)), reset_after=True),
            ((T, B, 3 * H), (1, H, 3 * H), h, (1, H)),
            differentiable=(),
        )
        yield Example(cls("rnn", (False,), (("relu",),)), ((T, B, H), (1, H, H), h), differentiable=())
