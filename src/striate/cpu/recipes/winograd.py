"""The recipe for Winograd F(m x m, 3x3): where it applies, and when it pays (`winograd_launch.py` is how it runs).

Convolutions of 3 x 3 taps with stride 1 and the input gradients of such, with constant filters and with filters that
training changes, which are transformed at every run. With constant filters also those of more taps and other strides,
in pieces (`winograd_pieces.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.choice import FORWARD, WINOGRAD, ConvProblem, Decision, expect
from striate.cpu.family import steps_of
from striate.cpu.kernels.winograd_lines import TAPS
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions, storage_of
from striate.cpu.recipes import open_sizes
from striate.cpu.recipes.chosen import decided
from striate.cpu.recipes.problem import Part
from striate.cpu.recipes.winograd_pieces import pieces_of, reach, summed_channels
from striate.cpu.recipes.winograd_plan import Plan, best_plan, cost, direct_cost
from striate.cpu.target import Target
from striate.ir.buffers import Halo
from striate.ir.graph import Node
from striate.ir.storage import OWN, Storage
from striate.ops.conv2d import Conv2d, Conv2dInputGradient
from striate.sizes import computed, largest

# Outputs of a tile along each axis, among which the cost decides.
SIZES: tuple[int, ...] = (4, 2)
# Input channels at most: rounding errors grow with their root, and with m = 4 on zero-mean data are 9.0e-6 here, of the
# 1e-5 that a layer may have; with m = 2 they are a sixth of that.
MOST_INPUTS = {4: 2048, 2: 1 << 16}
# Fewer channels than this leave the transforms, which grow with them once, too large a share.
LEAST_CHANNELS = 8
# The same of a group: with fewer, all groups in one launch take less.
LEAST_OF_GROUP = 16
# Share of the direct sum's cost that is worth another rounding.
WORTH = 0.9
# Products an output of a tile of 4 x 4, and a pair of channels.
FEWEST_PRODUCTS = 36 / 16


def may_take(target: Target, node: Node, parts: Sequence[Part]) -> bool:
    """Whether the convolution at the head of `node`, or the input gradient of one with stride 1, may run as Winograd.

    Groups only forward, with constant filters.
    """
    op, problem = steps_of(node)[0], parts[0].problem
    if problem.lanes != 1 or len(parts) > 1 or not isinstance(op, (Conv2d, Conv2dInputGradient)):
        return False
    if isinstance(op, Conv2dInputGradient) and op.stride != (1, 1):
        return False
    if op.groups != 1 and not (isinstance(op, Conv2d) and problem.fixed and not problem.depthwise):
        return False
    return takes(target, problem)


def by_model(options: CodegenOptions, problem: ConvProblem) -> Plan | None:
    """How `problem` runs as Winograd if that is what the cost model prefers."""
    sizes, target = sizes_of(problem), options.target
    if not sizes or not has_channels(problem):
        return None
    if problem.groups > 1 and min(problem.x[3], problem.z[2]) < LEAST_OF_GROUP:
        return None
    model = open_sizes.large(problem) if options.open_sizes else problem
    best = _best(target, model, sizes)
    if not pays(target, model, best, options.storage):
        return None
    return open_sizes.winograd(target, problem, best) if options.open_sizes else best


def chosen(options: CodegenOptions, problem: ConvProblem, model: Plan | None) -> Plan | None:
    """The same if it was chosen from outside, `model`'s answer if nothing was."""
    choice = options.choices.get(problem)
    if choice is None:
        return model
    if choice.recipe != WINOGRAD:
        return None
    sizes, chunk = sizes_of(problem), None
    if choice.tile:
        size, *further = choice.tile
        chunk = further[0] if further else None
        expect(size in sizes, problem, choice, f"its tiles can have {sizes} outputs along an axis")
        sizes = [size]
    return _best(options.target, problem, sizes, chunk) if sizes else None


def _best(target: Target, problem: ConvProblem, sizes: Sequence[int], chunk: int | None = None) -> Plan:
    plans = [best_plan(target, problem, size, chunk) for size in sizes]
    return min(plans, key=lambda plan: cost(target, problem, plan))


def sizes_of(problem: ConvProblem) -> list[int]:
    """Outputs of a tile along each axis that `problem` may have: a pooling's windows fill it, the error stays small."""
    return [
        size
        for size in SIZES
        if summed_channels(problem) <= MOST_INPUTS[size]
        and all(size % extent == 0 for extent in problem.pool)
    ]


def takes(target: Target, problem: ConvProblem) -> bool:
    """Whether `problem` may run as Winograd: a 3 x 3 convolution with stride 1, or one in pieces.

    Where numbers are multiplied in pairs of bfloat16, only with filters that training changes; where there are tile
    registers for them, never.
    """
    storage = storage_of(target, problem.precision)
    if problem.precision == "strict" or not storage.has_runs:
        return False
    if not storage.is_own and (problem.fixed or target.has_amx):
        return False
    if problem.dilation != (1, 1) or problem.x[0] * problem.z[0] * problem.z[1] == 0:
        return False
    if problem.filter == (TAPS, TAPS) and problem.stride == (1, 1):
        return True
    return takes_pieces(problem, storage)


def takes_pieces(problem: ConvProblem, storage: Storage) -> bool:
    """Whether `problem` may run in pieces: a forward convolution of float32 with constant filters."""
    if problem.kind != FORWARD or not problem.fixed or problem.depthwise or problem.groups > 1:
        return False
    products = pieces_of(problem)[0] * pieces_of(problem)[1] * FEWEST_PRODUCTS
    return storage.is_own and products <= WORTH * problem.filter[0] * problem.filter[1]


def has_channels(problem: ConvProblem) -> bool:
    """Whether there are channels enough to be worth it."""
    return min(problem.x[3], problem.z[2]) >= LEAST_CHANNELS


def pays(target: Target, problem: ConvProblem, plan: Plan, storage: Storage = OWN) -> bool:
    """Whether the cost model prefers it to the direct sum, in pairs where numbers are stored in bfloat16."""
    return cost(target, problem, plan) < WORTH * _other_cost(target, problem, storage)


def _other_cost(target: Target, problem: ConvProblem, storage: Storage) -> float:
    """Vector operations of the layer by whatever else would compute it."""
    if problem.groups > 1:
        # Loaded by the first layer in groups: most nets have none.
        from striate.cpu.recipes import grouped

        if grouped.takes(target, problem):
            return grouped.cost(target, problem)
    return problem.groups * direct_cost(target, problem, pairs=not storage.is_own)


def work(target: Target, node: Node, problem: ConvProblem, plan: Plan) -> float:
    """Vector operations of the convolution at the head of `node`, cut so."""

    def at(
        images: int,
        rows: int,
        columns: int,
        below: int,
        right: int,
        down: int,
        across: int,
        tiles: int,
        item: int,
    ) -> float:
        own = replace(problem, x=(images, rows, columns, problem.x[3]), z=(below, right, problem.z[2]))
        cut = replace(plan, tile_rows=down, tile_columns=across, tiles=tiles, item_tiles=item)
        return cost(target, own, cut)

    sizes = (*problem.x[:3], *problem.z[:2], plan.tile_rows, plan.tile_columns, plan.tiles, plan.item_tiles)
    return computed(at, *sizes)


def halo(problem: ConvProblem, plan: Plan) -> Halo:
    """Zeros that whole tiles read around the input."""
    sizes: list[int] = []
    tiles = (plan.tile_rows, plan.tile_columns)
    axes = zip(tiles, problem.pads, problem.x[1:3], problem.filter, problem.stride, strict=True)
    for count, before, size, taps, stride in axes:
        read = reach(count * plan.size, taps, stride)
        sizes += [largest(0, before), largest(0, read - before - size)]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


@dataclass(frozen=True)
class Winograd:
    """The recipe: a convolution or an input gradient, cut as `plan` says, then an epilogue."""

    problem: ConvProblem
    plan: Plan
    decision: Decision
    name: str = WINOGRAD

    @classmethod
    def of(cls, options: CodegenOptions, problem: ConvProblem, plan: Plan) -> Winograd:
        """The recipe as launches tell of it: in the words of whoever chose it."""
        tile = options.choices.tile(problem, WINOGRAD)
        return cls(problem, plan, decided(options, problem, WINOGRAD, (plan.size,) if tile is None else tile))

    def lower(self, node: Node, context: Context) -> None:
        # Loaded by the first layer that takes it: small nets have none.
        from striate.cpu.recipes.winograd_launch import launch

        launch(node, context, self.problem, self.plan, halo(self.problem, self.plan), self.decision)
