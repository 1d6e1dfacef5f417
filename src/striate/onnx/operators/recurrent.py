"""LSTM, GRU and RNN: one matrix product for the inputs of all steps, then the recurrent part as one op."""

from __future__ import annotations

import numpy as np

from striate.onnx.node import NodeView
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.terms import Operand, Term, shape_of
from striate.ops.arrange import Concat, Transpose
from striate.ops.elementwise import Add
from striate.ops.linear import Linear
from striate.ops.recurrent import ACTIVATIONS, GATES, Activation, Recurrence
from striate.ops.slicing import Slice

# ONNX's activations: our name, and what their numbers are where the file does not say.
NAMES: dict[str, tuple[str, tuple[float, ...]]] = {
    "relu": ("relu", ()),
    "tanh": ("tanh", ()),
    "sigmoid": ("sigmoid", ()),
    "affine": ("affine", (1.0, 0.0)),
    "leakyrelu": ("leaky_relu", (0.01,)),
    "thresholdedrelu": ("thresholded_relu", (1.0,)),
    "scaledtanh": ("scaled_tanh", (1.0, 1.0)),
    "hardsigmoid": ("hard_sigmoid", (0.2, 0.5)),
    "elu": ("elu", (1.0,)),
    "softsign": ("softsign", ()),
    "softplus": ("softplus", ()),
}
DIRECTIONS = {"forward": (False,), "reverse": (True,), "bidirectional": (False, True)}


def recurrent(kind: str) -> Entry:
    def entry(node: NodeView, inputs: Inputs) -> Outputs:
        return _recurrent(node, inputs, kind)

    return entry


def _recurrent(node: NodeView, inputs: Inputs, kind: str) -> Outputs:
    x, w, r = (node.given(inputs, place, name) for place, name in enumerate(("X", "W", "R")))
    reverse = _directions(node)
    gates, D = GATES[kind], len(reverse)
    batch_first = node.flag("layout") if node.version >= 14 else False
    if x.rank != 3 or w.rank != 3 or r.rank != 3:
        node.refuse(f"X, W and R must have three axes, got {x}, {w} and {r}")
    H = r.shape[2]
    if (
        node.integer("hidden_size", H) != H
        or r.shape != (D, gates * H, H)
        or w.shape != (D, gates * H, x.shape[2])
    ):
        node.refuse(
            f"{D} directions of {gates} gates of {H}: W must be [{D}, {gates * H}, {x.shape[2]}] and R "
            f"[{D}, {gates * H}, {H}]; got {w.type} and {r.type}"
        )
    time_first = node.held(x, (1, 0, 2)) if batch_first else node.plain(x)
    T, B, _ = shape_of(time_first)
    bias = node.optional(inputs, 3)
    if bias is not None and bias.shape != (D, 2 * gates * H):
        node.refuse(f"B must be [{D}, {2 * gates * H}], got {bias.type}")
    after = kind == "gru" and node.flag("linear_before_reset")
    shift, b_h = _biases(node, bias, gates, H, after, (D, H), x.dtype)
    # All directions at once: [T · B, I] · [I, D · G · H].
    columns = node.reshaped(node.held(w, (2, 0, 1)), (w.shape[2], D * gates * H))
    flat = node.reshaped(time_first, (T * B, x.shape[2]))
    product = node.one(Linear(), flat, columns, node.reshaped(shift, (D * gates * H,)))
    operands = [node.reshaped(product, (T, B, D * gates * H)), node.held(r, (0, 2, 1))]
    operands += _states(node, inputs, kind, (D, B, H), batch_first, x.dtype)
    peepholes = node.optional(inputs, 7) if kind == "lstm" else None
    if peepholes is not None:
        operands.append(node.plain(peepholes))
    if after:
        operands.append(b_h)
    lengths = node.optional(inputs, 4)
    if lengths is not None:
        operands.append(node.plain(lengths))
    op = Recurrence(
        kind,
        reverse,
        _activations(node, kind, D),
        node.number("clip", 0.0),
        kind == "lstm" and node.flag("input_forget"),
        after,
        peepholes is not None,
        lengths is not None,
    )
    y, *states = node.apply(op, *operands)
    if batch_first:
        y = node.one(Transpose((2, 0, 1, 3)), y)
        states = [node.one(Transpose((1, 0, 2)), state) for state in states]
    return tuple(Term.of(each) for each in (y, *states))


def _directions(node: NodeView) -> tuple[bool, ...]:
    name = node.text("direction", "forward")
    if name not in DIRECTIONS:
        node.refuse(f"direction must be one of {', '.join(DIRECTIONS)}, got {name!r:.60}")
    return DIRECTIONS[name]


def _activations(node: NodeView, kind: str, directions: int) -> tuple[Activation, ...]:
    """Names and numbers: a list for each direction, of which all must be the same."""
    own = ACTIVATIONS[kind]
    stated = node.attributes.get("activations")
    names = [str(name) for name in stated] if stated else [*own] * directions
    if len(names) != len(own) * directions:
        node.refuse(f"{directions} directions of {len(own)} activations, got {len(names)}")
    alphas, betas = list(node.numbers("activation_alpha", ())), list(node.numbers("activation_beta", ()))
    found: list[Activation] = []
    for name in names:
        if name.lower() not in NAMES:
            node.unsupported(f"the activation {name[:60]!r}")
        known, defaults = NAMES[name.lower()]
        numbers = list(defaults)
        # The numbers of those that have any, one after the other.
        for place, given in enumerate((alphas, betas)):
            if place < len(numbers) and given:
                numbers[place] = given.pop(0)
        found.append((known, *numbers))
    first = tuple(found[: len(own)])
    if any(tuple(found[d * len(own) : (d + 1) * len(own)]) != first for d in range(directions)):
        node.unsupported("activations that differ between the directions")
    return first


def _biases(
    node: NodeView, bias: Term | None, gates: int, H: int, after: bool, state: tuple[int, int], dtype: str
) -> tuple[Operand, Operand]:
    """What the products with the inputs begin with [D, G·H], and what is added to h · R_h behind the reset [D, H]."""
    D, width = state[0], gates * H
    if bias is None:
        zeros = [node.constant(np.zeros(shape, np.float32), dtype) for shape in ((D, width), state)]
        return zeros[0], zeros[1]
    both = node.plain(bias)

    def part(start: int, stop: int) -> Operand:
        return node.one(Slice((0, start), (D, stop), (1, 1)), both)

    of_inputs = part(0, width)
    if not after:
        return node.one(Add(), of_inputs, part(width, 2 * width)), of_inputs
    zeros = node.constant(np.zeros(state, np.float32), dtype)
    early = node.one(Concat(1), part(width, 2 * width - H), zeros)
    return node.one(Add(), of_inputs, early), part(2 * width - H, 2 * width)


def _states(
    node: NodeView, inputs: Inputs, kind: str, shape: tuple[int, int, int], batch_first: bool, dtype: str
) -> list[Operand]:
    """h and, of an LSTM, c before the first step, [D, B, H]; zeros where the file leaves them out."""
    found: list[Operand] = []
    for place in (5, 6) if kind == "lstm" else (5,):
        given = node.optional(inputs, place)
        if given is None:
            node.expect_moderate(shape, dtype)
            found.append(node.constant(np.zeros(shape, np.float32), dtype))
        else:
            found.append(node.held(given, (1, 0, 2)) if batch_first else node.plain(given))
    return found


ENTRIES: dict[str, Entry] = {"LSTM": recurrent("lstm"), "GRU": recurrent("gru"), "RNN": recurrent("rnn")}
