"""Random small graphs: forward nets, their gradients, and updates, in shapes that nobody would choose."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from graph_maker import MOST_ELEMENTS, Maker, Misfit
from striate.errors import StriateError
from striate.ir.graph import Graph
from striate.ir.types import Value
from striate.ops.activation import Relu, ReluGradient, Sigmoid, SigmoidGradient, Tanh, TanhGradient
from striate.ops.affine import Affine
from striate.ops.arrange import Concat, Transpose
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.ops.elementwise import Add, Exp, Multiply, Subtract
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.pool import AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d, MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import BroadcastTo, ReduceMax, ReduceMean, ReduceSum
from striate.ops.reshape import Flatten, Reshape
from striate.ops.rules import FLOATING
from striate.ops.softmax import CrossEntropy, CrossEntropyGradient, LogSoftmax, Softmax
from striate.ops.standardize import Standardize
from striate.ops.update import AdamUpdate, SgdUpdate
from striate.shapes import Padding, Pair


@dataclass(frozen=True)
class Case:
    """A graph, and for each of two sets of data what it is given; `slack` of every output and update."""

    graph: Graph
    inputs: tuple[list[np.ndarray], list[np.ndarray]]
    parameters: tuple[dict[str, np.ndarray], dict[str, np.ndarray]]
    slack: tuple[list[float], dict[str, float]]


def random_case(seed: int, rounded: bool = False) -> Case:
    """The graph of `seed`, always the same; `rounded`: see `Maker`."""
    make = Maker(seed, rounded)
    for _ in range(make.whole(1, 2)):
        picture(make)
    for _ in range(make.whole(2, 12)):
        grow(make)
    outputs = list({make.values[make.whole(0, len(make.values) - 1)]: None for _ in range(make.whole(1, 4))})
    updates: dict[Value, Value] = {}
    if make.chance(0.5):
        gradients = backward(make, outputs)
        outputs += [gradient for gradient in gradients.values() if make.chance(0.7)]
        if make.chance(0.7):
            updates = moved(make, gradients)
    if make.chance(0.1):
        outputs.append(make.pick(*make.parameters, *make.inputs, *make.constants))
    if make.chance(0.1):
        outputs.append(make.pick(*outputs))
    if updates and make.chance(0.3):
        outputs.append(make.pick(*updates, *updates.values()))
    return case_of(make, outputs, updates)


def case_of(make: Maker, outputs: Sequence[Value], updates: Mapping[Value, Value] | None = None) -> Case:
    """What `make` has built, with the data it was built on."""
    updates = updates or {}
    graph = make.graph(outputs, updates)
    first, second = (
        (
            [make.known[value].data[k] for value in graph.inputs],
            {name: make.known[value].data[k] for value, name in graph.parameters.items()},
        )
        for k in (0, 1)
    )
    slack = {graph.parameters[value]: make.known[new].slack for value, new in updates.items()}
    return Case(
        graph,
        (first[0], second[0]),
        (first[1], second[1]),
        ([make.known[value].slack for value in outputs], slack),
    )


def picture(make: Maker) -> None:
    """An input, sometimes standardised on its way in."""
    shape = (make.batch, make.whole(1, 20), make.whole(1, 20), make.pick(1, 2, 3, make.channels()))
    while np.prod(shape) > MOST_ELEMENTS:
        shape = (shape[0], -(-shape[1] // 2), -(-shape[2] // 2), shape[3])
    if make.chance(0.15):
        shape = (make.batch, make.channels())
    if make.chance(0.05):
        shape = (make.whole(1, 4), *shape[1:])
    if len(shape) == 4 and make.chance(0.15):
        bytes_in = make.chance(0.6)

        def pixels() -> np.ndarray:
            numbers = make.random.integers(0, 9, shape)
            return numbers.astype(np.uint8 if bytes_in else np.float32)

        statistic = make.pick(shape[1:], shape[-1:], (1, 1, shape[-1]), (shape[1], 1, 1), ())
        x = make.leaf("input", pixels)
        mean = make.leaf(make.pick("parameter", "constant"), lambda: make.numbers(statistic, 3))
        deviation = make.leaf(
            make.pick("parameter", "constant"),
            lambda: (2.0 ** make.random.integers(-1, 3, statistic)).astype(np.float32),
        )
        make.values.append(make.one(Standardize(), x, mean, deviation))
    else:
        make.values.append(make.leaf("input", lambda: make.numbers(shape, 3, 0.8)))


def grow(make: Maker) -> None:
    """Add one or a few nodes; a move that does not fit leaves no trace but unused leaves."""
    moves = SMOOTH_MOVES if make.smooth and make.chance(0.3) else MOVES if make.uniform else MOVES + ODD_MOVES
    for _ in range(20):
        try:
            make.values += make.pick(*moves)(make)
        except (Misfit, StriateError):
            continue
        return


# -- moves: each returns the new values ---------------------------------------------------------------


def side(make: Maker, most: int = 3) -> Pair:
    return make.pick((1, 1), (1, 1), (make.whole(1, most), make.whole(1, most)))


def padding(make: Maker, most: Pair) -> Padding:
    def some(limit: int) -> Pair:
        return make.whole(0, min(limit, 3)), make.whole(0, min(limit, 3))

    return make.pick("valid", "same", (some(most[0]), some(most[1])))


def convolution(make: Maker) -> list[Value]:
    x = make.some(4)
    Cin = x.type.shape[3]
    again = [w for w in make.filters if w.type.rank == 4 and w.type.shape[2] == Cin]
    if again and make.chance(0.3):
        w = make.pick(*again)
    else:
        grouped = make.chance(0.2)
        groups = make.pick(*(g for g in (1, 2, 3, Cin) if Cin % g == 0)) if grouped else 1
        outputs = groups * make.whole(1, 4) if groups > 1 else make.channels()
        window = (3, 3) if make.rounded and make.chance(0.6) else (make.whole(1, 5), make.whole(1, 5))
        w = make.filter((*window, Cin // groups, outputs))
    groups = Cin // w.type.shape[2]
    dilation = side(make, 2)
    op = Conv2d(side(make), padding(make, (3, 3)), dilation, groups)
    return [make.one(op, x, w, *bias(make, w.type.shape[-1]))]


def bias(make: Maker, outputs: int) -> list[Value]:
    if make.chance(0.4):
        return []
    kind = make.pick("parameter", "constant", "constant" if make.uniform else "input")
    return [make.leaf(kind, lambda: make.numbers((outputs,), 3))]


def residual(make: Maker) -> list[Value]:
    """A convolution that keeps the shape, and the sum with what it read."""
    x = make.some(4)
    Cin = x.type.shape[3]
    window = (3, 3) if make.rounded else (make.whole(1, 3), make.whole(1, 3))
    w = make.filter((*window, Cin, Cin))
    h = make.one(Conv2d((1, 1), "same", side(make, 2), 1), x, w, *bias(make, Cin))
    if make.chance(0.5):
        h = make.one(Relu(), h)
    pair = (h, x) if make.chance(0.7) else (x, h)
    y = make.one(make.pick(Add(), Subtract(), Multiply()), *pair)
    return [h, y, make.one(Relu(), y)] if make.chance(0.5) else [y]


def transposed(make: Maker) -> list[Value]:
    """An input gradient as a forward op: a transposed convolution."""
    dz = make.some(4)
    _, Ho, Wo, Cout = dz.type.shape
    window, stride = (make.whole(1, 4), make.whole(1, 4)), side(make)
    dilation = side(make, 2) if stride == (1, 1) or make.chance(0.2) else (1, 1)
    pads = tuple((make.whole(0, 2), make.whole(0, 2)) for _ in range(2))
    size = tuple(
        (outputs - 1) * stride[axis] + (window[axis] - 1) * dilation[axis] + 1 - sum(pads[axis])
        + make.whole(0, stride[axis] - 1)
        for axis, outputs in enumerate((Ho, Wo))
    )  # fmt: skip
    if min(size) < 1:
        raise Misfit
    w = make.filter((*window, make.channels(), Cout))
    return [make.one(Conv2dInputGradient(stride, pads, dilation, 1, size), dz, w)]


def max_pool(make: Maker) -> list[Value]:
    x = make.some(4)
    window = make.pick((2, 2), (1, 2), (3, 3), (make.whole(1, 4), make.whole(1, 4)), (1, make.whole(1, 9)))
    own = window if make.chance(0.6) else side(make)
    edge: Padding = "valid" if make.chance(0.6) else padding(make, (window[0] - 1, window[1] - 1))
    y, winners = make.apply(MaxPool2d(window, own, edge), x)
    op = MaxPool2d(window, own, edge)
    size = (x.type.shape[1], x.type.shape[2])
    # Where a whole window is not positive, winners behind a ReLU may be others than the references': only its own
    # gradient, which is zero there, reads them.
    behind_relu = any(isinstance(node.op, Relu) and node.outputs[0] is x for node in make.nodes)
    if behind_relu or not make.known[winners].unit or make.chance(0.6):
        return [y]
    back = MaxPool2dGradient(window, own, op.pads(size), size)
    return [y, make.one(back, make.like(y), winners)]


def average_pool(make: Maker) -> list[Value]:
    x = make.some(4)
    window = make.pick((2, 2), (2, 1), (4, 2), (make.whole(1, 3), make.whole(1, 3)))
    own = window if make.chance(0.6) else side(make)
    edge: Padding = "valid" if make.chance(0.5) else padding(make, (window[0] - 1, window[1] - 1))
    op = AvgPool2d(window, own, edge, make.chance(0.5))
    y = make.one(op, x)
    if make.chance(0.6):
        return [y]
    size = (x.type.shape[1], x.type.shape[2])
    return [
        y,
        make.one(AvgPool2dGradient(window, own, op.pads(size), op.count_include_pad, size), make.like(y)),
    ]


def pointwise(make: Maker) -> list[Value]:
    x = make.some()
    kind = make.pick(Relu(), Relu(), Add(), Subtract(), Multiply(), ReluGradient())
    return [make.one(kind, x) if isinstance(kind, Relu) else make.one(kind, x, make.like(x))]


def twice(make: Maker) -> list[Value]:
    """add(h, h), multiply(h, relu(h)), and a chain with an operand from before it and one from behind it."""
    h = make.some()
    r = make.one(Relu(), h)
    which = make.whole(0, 3)
    if which == 0:
        return [make.one(Add(), h, h)]
    if which == 1:
        return [r, make.one(Multiply(), h, r)]
    late = make.one(Subtract(), make.like(h), h)
    return [make.one(Add(), make.one(Relu(), make.one(Add(), h, late)), r), late]


def broadcast(make: Maker) -> list[Value]:
    x = make.some()
    other = make.sharing(x)
    pair = (x, other) if make.chance(0.8) else (other, x)
    return [make.one(make.pick(Add(), Multiply(), Subtract()), *pair)]


def joined(make: Maker) -> list[Value]:
    """Several values side by side, some of them made for it; perhaps joined once more, as in a dense block."""
    x = make.some()
    if not x.type.rank:
        raise Misfit
    axis = -1 if make.uniform or make.chance(0.7) else make.whole(0, x.type.rank - 1)
    parts: list[Value] = [x]
    for _ in range(make.whole(0, 3)):
        fitting = [
            value
            for value in make.values
            if value.type.rank == x.type.rank and value.type.shape[:-1] == x.type.shape[:-1]
        ]
        part = make.pick(*fitting)
        if x.type.rank == 4 and make.chance(0.6):
            w = make.filter((make.pick(1, 3), make.pick(1, 3), x.type.shape[3], make.whole(1, 20)))
            part = make.one(Conv2d((1, 1), "same", (1, 1), 1), x, w, *bias(make, w.type.shape[3]))
            part = make.one(Relu(), part) if make.chance(0.5) else part
            if make.chance(0.3):
                make.values.append(part)
        parts.insert(make.whole(0, len(parts)), part)
    y = make.one(Concat(axis), *parts)
    return [y, make.one(Concat(-1), y, make.pick(*parts))] if make.chance(0.3) else [y]


def transposition(make: Maker) -> list[Value]:
    x = make.some()
    return [make.one(Transpose(tuple(int(k) for k in make.random.permutation(x.type.rank))), x)]


def affine(make: Maker) -> list[Value]:
    x = make.some()
    kind = make.pick("constant", "parameter")
    scale, shift = (make.leaf(kind, lambda: make.numbers(x.type.shape[-1:])) for _ in range(2))
    y = make.one(Affine(), x, scale, shift)
    return [make.one(Relu(), y)] if make.chance(0.5) else [y]


def linear(make: Maker) -> list[Value]:
    x = make.some(2)
    F = x.type.shape[1]
    if not F:
        raise Misfit
    if make.chance(0.2):
        return [make.one(LinearInputGradient(), x, make.filter((make.channels(), F)))]
    w = make.filter((F, make.channels()))
    return [make.one(Linear(), x, w, *bias(make, w.type.shape[1]))]


def products(make: Maker) -> list[Value]:
    """Two activations of one batch: a filter gradient."""
    x, y = make.some(2), make.some(2)
    return [make.one(LinearWeightGradient(), x, y)]


def reshape(make: Maker) -> list[Value]:
    x = make.some()
    if not x.type.rank:
        raise Misfit
    N, *rest = x.type.shape
    F = int(np.prod(rest))
    if not F:
        raise Misfit
    kind = make.whole(0, 4)
    if kind == 0 or x.type.rank < 2:
        return [make.one(Flatten(), x)]
    if make.uniform:
        kind = 3
    if kind == 1 and x.type.rank == 4:
        return [make.one(Reshape((N, rest[1], rest[0], rest[2])), x)]
    if kind == 2 and x.type.rank == 4:
        return [make.one(Reshape((1, N * rest[0], rest[1], rest[2])), x)]
    if not F:
        raise Misfit
    rows = make.pick(*(size for size in range(1, 9) if F % size == 0))
    columns = make.pick(*(size for size in range(1, 9) if F // rows % size == 0))
    return [make.one(Reshape((N, rows, columns, F // rows // columns)), x)]


def sums(make: Maker) -> list[Value]:
    """One number a channel, then perhaps one in all."""
    x = make.some()
    if x.type.rank == 1:
        return [make.one(ReduceSum((0,), False), x)]
    return [make.one(ReduceSum(tuple(range(x.type.rank - 1)), False), x)]


def reduction(make: Maker) -> list[Value]:
    x = make.some()
    rank = x.type.rank
    axes = make.pick(
        tuple(range(max(rank - 1, 0))), tuple(range(max(rank - 1, 0))), tuple(range(rank)), (-1,), (0,), ()
    )
    kind = make.pick(ReduceSum, ReduceSum, ReduceSum, ReduceMean, ReduceMax)
    return [make.one(kind(axes, make.chance(0.2)), x)]


def other(make: Maker) -> list[Value]:
    """Ops that have no kernel."""
    x = make.some(4)
    if make.chance(0.5):
        return [make.one(GlobalAvgPool2d(), x)]
    row = make.one(ReduceSum((0,), True), x)
    return [row, make.one(BroadcastTo(x.type.shape), row)]


def smooth(make: Maker) -> list[Value]:
    x = make.some()
    if make.known[x].largest > 30:
        raise Misfit
    if x.type.rank == 4 and make.chance(0.3):
        return [make.one(LocalResponseNorm(make.whole(1, 7), 0.5, make.pick(0.5, 0.75, 1.0), 2.0), x)]
    kind = make.pick(Sigmoid(), Tanh(), Exp())
    if isinstance(kind, Exp) and make.known[x].largest > 4:
        raise Misfit
    y = make.one(kind, x)
    back = {Sigmoid: SigmoidGradient, Tanh: TanhGradient}.get(type(kind))
    return [y] if back is None or make.chance(0.5) else [y, make.one(back(), make.like(y), y)]


def classifier(make: Maker) -> list[Value]:
    x = make.some(2)
    N, K = x.type.shape
    if make.known[x].largest > 60 or not K:
        raise Misfit
    if make.chance(0.5):
        return [make.one(make.pick(Softmax(), LogSoftmax()), x)]
    dtype = make.pick(np.int32, np.int64)
    labels = make.leaf("input", lambda: make.random.integers(0, K, N).astype(dtype))
    losses = make.one(CrossEntropy(), x, labels)
    cotangent = make.leaf(make.pick("input", "constant"), lambda: make.numbers((N,)))
    return [losses, make.one(CrossEntropyGradient(), cotangent, x, labels)]


MOVES: tuple[Callable[[Maker], list[Value]], ...] = (
    convolution, convolution, convolution, convolution, residual, residual, transposed, max_pool, max_pool,
    average_pool, pointwise, pointwise, pointwise, twice, linear, linear, products, reshape, sums, joined,
    joined, affine,
)  # fmt: skip
ODD_MOVES: tuple[Callable[[Maker], list[Value]], ...] = (
    broadcast, broadcast, transposition, reshape, reduction, other,
)  # fmt: skip
SMOOTH_MOVES: tuple[Callable[[Maker], list[Value]], ...] = (smooth, classifier, linear)


# -- training -----------------------------------------------------------------------------------------


def backward(make: Maker, ends: Sequence[Value]) -> dict[Value, Value]:
    """Gradients of parameters and inputs for cotangents that are given at `ends`."""
    cotangents: dict[Value, Value] = {}
    for value in ends:
        if value.type.dtype == "float32" and value.type.rank:
            cotangents[value] = make.leaf("input", lambda value=value: make.numbers(value.type.shape, 1, 0.3))
    for node in reversed(tuple(make.nodes)):
        arriving = [cotangents.get(value) for value in node.outputs]
        if all(cotangent is None for cotangent in arriving):
            continue
        try:
            departing = node.op.gradient(make, node.inputs, node.outputs, arriving)
            for value, cotangent in zip(node.inputs, departing, strict=True):
                present = cotangents.get(value)
                if cotangent is not None and value.type.dtype in FLOATING:
                    both = present is not None
                    cotangents[value] = make.one(Add(), present, cotangent) if both else cotangent
        except (Misfit, StriateError):
            continue
    leaves = (*make.parameters, *make.inputs)
    return {value: cotangents[value] for value in leaves if value in cotangents and value not in ends}


def moved(make: Maker, gradients: dict[Value, Value]) -> dict[Value, Value]:
    """New values of some parameters: an optimiser's step, or ordinary ops."""
    updates: dict[Value, Value] = {}
    rate = make.constant(np.array(0.5, np.float32), "rate")
    for value, gradient in gradients.items():
        if value not in make.parameters or make.chance(0.2):
            continue
        state = [
            make.leaf("parameter", lambda value=value: np.abs(make.numbers(value.type.shape)))
            for _ in range(2)
        ]
        kind = make.whole(0, 5)
        try:
            if kind < 3:
                op = SgdUpdate(make.pick(0.0, 0.5), make.pick(0.0, 0.5), make.chance(0.4))
                new = make.apply(op, value, gradient, state[0], rate)
                updates |= dict(zip((value, state[0]), new, strict=True))
            elif kind == 3 and make.smooth:
                step = make.constant(np.array(3.0, np.float32), "step")
                new = make.apply(AdamUpdate(0.5, 0.75, 1e-2, 0.25), value, gradient, *state, rate, step)
                updates |= dict(zip((value, *state), new, strict=True))
            else:
                half = make.constant(np.array(0.5, np.float32), "half")
                velocity = make.one(Add(), make.one(Multiply(), state[0], half), gradient)
                step = make.one(Multiply(), velocity, rate) if make.chance(0.5) else velocity
                updates |= {value: make.one(Subtract(), value, step), state[0]: velocity}
                if make.chance(0.3):
                    updates[state[1]] = make.pick(value, state[0], gradient, velocity, updates[value])
        except Misfit:
            continue
    return updates
