"""Every combination of op, filters, epilogue, precision, layout, neighbours and recipe, forced: not only what the cost
model would choose. For `guarded.py`: between walls, each step watched, and equal to the rounded reference to the bit.

Data are small whole numbers; filters that Winograd may transform (and the dz of filter gradients) are multiples of 576,
for which F(4x4, 3x3) is exact.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from guarded import GuardedCase
from striate.cpu.choice import DEPTHWISE, DIRECT, FILTER_GRADIENT, WINOGRAD, Choice, Choices, ConvProblem
from striate.cpu.recipes.candidates import candidates
from striate.cpu.target import Target
from striate.ir.graph import Builder
from striate.ir.types import TensorType, Value
from striate.ops.activation import Relu, ReluGradient
from striate.ops.arrange import Concat
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.pool import MaxPool2d
from wide import AVX512, BF16, HOST, TILES

Cases = Iterator[GuardedCase]


class Shape(NamedTuple):
    """Of a convolution: filter size, stride, dilation, padding, groups; channels in and out."""

    size: int = 3
    stride: int = 1
    dilation: int = 1
    pad: int = 1
    groups: int = 1
    inputs: int = 16
    outputs: int = 16


SHAPES = {
    "3x3": Shape(),
    "3x3, tails": Shape(inputs=19, outputs=37),
    "stride": Shape(stride=2, inputs=18, outputs=33),
    "1x1": Shape(size=1, pad=0, inputs=32, outputs=32),
    "dilated": Shape(size=2, dilation=2, inputs=16, outputs=24),
    "groups": Shape(groups=2, inputs=32, outputs=32),
    "depthwise": Shape(groups=19, inputs=19, outputs=19),
    "linear": Shape(size=0, inputs=32, outputs=19),
}
DIRECTIONS = ("forward", "input gradient", "filter gradient")
FILTERS = ("constant", "input", "changing")
EPILOGUES = ("none", "bias relu", "residual", "itself", "pool", "relu gradient")
LAYOUTS = ("channels", "joined", "gaps", "images")
NEIGHBOURS = ("alone", "between")
RECIPES = ("model's", DIRECT, f"{WINOGRAD} 2", f"{WINOGRAD} 4")
# Each precision on the CPUs where it means something else.
MODES: dict[str, tuple[Target, str]] = {
    "ours, strict": (HOST or AVX512, "strict"),
    "ours, float32": (HOST or AVX512, "float32"),
    "avx512, float32": (AVX512, "float32"),
    "pairs, bf16": (BF16, "bf16"),
    "pairs, bf16x3": (BF16, "bf16x3"),
    "tiles, bf16": (TILES, "bf16"),
    "tiles, bf16x3": (TILES, "bf16x3"),
}


class Combination(NamedTuple):
    shape: str
    direction: str
    filters: str
    epilogue: str
    mode: str
    layout: str
    neighbours: str
    recipe: str

    def __str__(self) -> str:
        return ", ".join(self)


def exists(c: Combination) -> bool:
    """Whether there is such a thing, and the recipe has a say in it."""
    linear, shape = c.shape == "linear", SHAPES[c.shape]
    square = shape.inputs == shape.outputs and shape.stride == 1
    if c.recipe.startswith(WINOGRAD) and not may_be_winograd(c):
        return False
    if c.direction == "filter gradient":
        idle = c.recipe == DIRECT and not may_be_winograd(c)
        return c.epilogue == "none" and c.filters == "constant" and c.layout != "joined" and not idle
    if c.epilogue == "pool" and (linear or c.direction != "forward"):
        return False
    if c.epilogue == "itself" and not square:
        return False
    if c.epilogue == "bias relu" and c.direction != "forward":
        return False
    if c.epilogue == "relu gradient" and c.direction == "forward":
        return False
    return not (linear and c.layout in ("joined", "gaps"))


def may_be_winograd(c: Combination) -> bool:
    target, precision = MODES[c.mode]
    if not c.shape.startswith("3x3") or precision == "strict" or c.layout == "images":
        return False
    if c.direction == "filter gradient":
        return c.shape == "3x3"
    if precision == "bf16" and target.has_bf16:
        return c.filters != "constant" and not target.has_amx
    # A graph that changes its filters is computed in float32.
    return precision != "bf16x3" or not target.has_amx or c.filters == "changing"


def everything() -> list[Combination]:
    """The whole product."""
    axes = (SHAPES, DIRECTIONS, FILTERS, EPILOGUES, MODES, LAYOUTS, NEIGHBOURS, RECIPES)
    return [c for c in map(Combination._make, itertools.product(*axes)) if exists(c)]


def covering(combinations: Sequence[Combination], *, triples: bool = False) -> list[Combination]:
    """As few as a greedy search finds in which each two values that go together do so once; `triples`: and each recipe
    in each mode meets every third.
    """
    names: dict[tuple[int, str], int] = {}
    table = np.array([[names.setdefault(entry, len(names)) for entry in enumerate(c)] for c in combinations])
    mode, recipe = Combination._fields.index("mode"), Combination._fields.index("recipe")
    axes = range(table.shape[1])
    groups = [(a, b, b) for a, b in itertools.combinations(axes, 2)]
    groups += [(mode, recipe, other) for other in axes if triples and other not in (mode, recipe)]
    size = len(names)
    ids = np.stack([(table[:, a] * size + table[:, b]) * size + table[:, c] for a, b, c in groups], axis=1)
    left = np.zeros(size**3, bool)
    left[ids] = True
    chosen: list[Combination] = []
    while left.any():
        best = int(left[ids].sum(axis=1).argmax())
        chosen.append(combinations[best])
        left[ids[best]] = False
    return chosen


@dataclass(frozen=True, eq=False)
class Forced(Choices):
    """One recipe for every problem that it takes, with each of its tiles in turn; the others keep the model's."""

    target: Target = field(kw_only=True)
    recipe: str = field(kw_only=True)

    def get(self, problem: ConvProblem) -> Choice | None:
        kind, _, size = self.recipe.partition(" ")
        if problem.kind == FILTER_GRADIENT:
            return Choice(kind, (int(size),) if size else ())
        if problem.depthwise:
            kind = DEPTHWISE
        found = [choice for choice in candidates(self.target, problem) if choice.recipe == kind]
        if size:
            found = [choice for choice in found if choice.tile == (int(size),)]
        return found[sum(map(ord, problem.key)) % len(found)] if found else None


def case_of(c: Combination) -> GuardedCase:
    """The graph of a combination, and how it is to be compiled."""
    target, precision = MODES[c.mode]
    images = target.vector_lanes if c.layout == "images" else 2
    maker = _Maker(c, images)
    graph, inputs, parameters = maker.graph()
    choices = Choices({}) if c.recipe == RECIPES[0] else Forced({}, target=target, recipe=c.recipe)
    return GuardedCase(
        str(c),
        graph,
        inputs,
        target,
        target.vector_lanes if c.layout == "images" else 1,
        parameters,
        precision,
        choices=choices,
        crowded_stride=16 if c.layout == "gaps" else 0,
        rounded=True,
        watched=True,
    )


class _Maker:
    """Builds one graph: [relu] -> the op -> epilogue -> [concat] -> [another convolution]."""

    def __init__(self, c: Combination, images: int) -> None:
        self.c, self.images, self.shape = c, images, SHAPES[c.shape]
        self.build = Builder()
        self.random = np.random.default_rng(sum(map(ord, str(c))))
        self.inputs: list[np.ndarray] = []
        self.parameters: dict[str, np.ndarray] = {}
        self.updates: dict[Value, Value] = {}

    def graph(self):
        outputs = self.filter_gradient() if self.c.direction == "filter gradient" else [self.convolution()]
        return self.build.graph(outputs, self.updates), self.inputs, self.parameters

    def numbers(self, shape: Sequence[int], factor: int = 1, share: float = 0.5) -> np.ndarray:
        sparse = self.random.integers(-1, 2, shape) * (self.random.random(shape) < share)
        return (sparse * factor).astype(np.float32)

    def input(self, shape: Sequence[int], factor: int = 1) -> Value:
        array = self.numbers(shape, factor)
        self.inputs.append(array)
        return self.build.input(TensorType(array.shape), f"input_{len(self.inputs)}")

    def activation(self, shape: Sequence[int], factor: int = 1) -> Value:
        """A picture, from somebody who stores it as its readers want where there are neighbours."""
        x = self.input(shape, factor)
        return self.build.one(Relu(), x) if self.c.neighbours == "between" else x

    def filters(self, shape: Sequence[int]) -> Value:
        size = self.shape
        exact = size.size == 3 and size.stride == size.dilation == 1
        array = self.numbers(shape, 576 if exact else 1)
        if self.c.filters == "constant":
            return self.build.constant(array)
        if self.c.filters == "input":
            self.inputs.append(array)
            return self.build.input(TensorType(array.shape), "w")
        w = self.build.parameter(TensorType(array.shape), "w")
        self.parameters["w"] = array
        self.updates[w] = self.build.one(Add(), w, w)
        return w

    def sizes(self, count: int) -> tuple[list[int], list[int]]:
        """The shapes of x and z."""
        s = self.shape
        if not s.size:
            return [self.images, s.inputs], [self.images, s.outputs]
        rows, columns = 6, 8
        reach = (s.size - 1) * s.dilation + 1
        out = [(side + 2 * s.pad - reach) // s.stride + 1 for side in (rows, columns)]
        return [self.images, rows, columns, s.inputs], [self.images, *out, s.outputs]

    def op(self, x: Sequence[int]) -> Op:
        s, forward = self.shape, self.c.direction == "forward"
        if not s.size:
            return Linear() if forward else LinearInputGradient()
        stride, dilation = (s.stride,) * 2, (s.dilation,) * 2
        pads = ((s.pad, s.pad),) * 2
        if forward:
            return Conv2d(stride, pads, dilation, s.groups)
        return Conv2dInputGradient(stride, pads, dilation, s.groups, (x[1], x[2]))

    def convolution(self) -> Value:
        s, forward = self.shape, self.c.direction == "forward"
        x, z = self.sizes(2)
        own = self.activation(x if forward else z)
        window = [s.size, s.size] if s.size else []
        w = self.filters([*window, s.inputs // s.groups, s.outputs])
        bias = [self.build.constant(self.numbers([s.outputs], 3))] if self.c.epilogue == "bias relu" else []
        y = self.epilogue(self.build.one(self.op(x), own, w, *bias), own)
        if self.c.layout == "joined":
            beside = self.build.one(Relu(), self.input(y.type.shape))
            y = self.build.one(Concat(3), beside, y, self.build.one(Relu(), beside))
        return self.behind(y) if self.c.neighbours == "between" else y

    def epilogue(self, z: Value, x: Value) -> Value:
        build, kind = self.build, self.c.epilogue
        if kind == "residual":
            return build.one(Relu(), build.one(Add(), z, self.activation(z.type.shape)))
        if kind == "itself":
            return build.one(Relu(), build.one(Add(), z, x))
        if kind == "pool":
            return build.apply(MaxPool2d((2, 2), (2, 2)), z)[0]
        if kind == "relu gradient":
            return build.one(ReluGradient(), z, self.activation(z.type.shape))
        return build.one(Relu(), z) if kind == "bias relu" else z

    def behind(self, y: Value) -> Value:
        """A convolution that gains from numbers stored in fewer bytes."""
        if y.type.rank == 2:
            return self.build.one(Linear(), y, self.build.constant(self.numbers([y.type.shape[1], 32])))
        w = self.build.constant(self.numbers([1, 1, y.type.shape[3], 32]))
        return self.build.one(Conv2d(), y, w)

    def filter_gradient(self) -> list[Value]:
        s = self.shape
        x_shape, z_shape = self.sizes(2)
        x = self.activation(x_shape)
        exact = s.size == 3 and s.stride == 1
        dz = self.activation(z_shape, 576 if exact else 1)
        if not s.size:
            return [self.build.one(LinearWeightGradient(), x, dz)]
        pads = ((s.pad, s.pad),) * 2
        op = Conv2dWeightGradient((s.stride,) * 2, pads, (s.dilation,) * 2, s.groups, (s.size, s.size))
        dw = self.build.one(op, x, dz)
        return [dw, self.behind(x)] if self.c.neighbours == "between" and len(x_shape) == 4 else [dw]


def pairs() -> Cases:
    """Each two values together once; and all ways in which Winograd meets numbers stored in bfloat16."""
    for c in [*covering(everything()), *reduced_winograd()]:
        yield case_of(c)


def reduced_winograd() -> list[Combination]:
    return [
        c
        for c in everything()
        if c.recipe == f"{WINOGRAD} 4"
        and (c.shape, c.mode, c.layout, c.neighbours) == ("3x3", "pairs, bf16", "channels", "between")
        and c.direction != "filter gradient"
    ]


def triples() -> Cases:
    """Each two values together, and each recipe and precision with each third."""
    for c in covering(everything(), triples=True):
        yield case_of(c)


PARTS = 24


def part(number: int) -> Cases:
    """One of `PARTS` parts of the whole product."""
    for c in everything()[number::PARTS]:
        yield case_of(c)
