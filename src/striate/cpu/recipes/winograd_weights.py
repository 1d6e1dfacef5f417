"""The recipe for filter gradients by Winograd: where it applies, when it pays, and its launches."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from striate.cpu.access import Access
from striate.cpu.choice import FILTER_GRADIENT, WINOGRAD, ConvProblem, expect
from striate.cpu.cost import LAUNCH_WORK, cost_model
from striate.cpu.family import Request
from striate.cpu.kernels.winograd_lines import TAPS, positions_of
from striate.cpu.launch import Context
from striate.cpu.options import CodegenOptions
from striate.cpu.recipes.winograd_plan import INPUT_WORK
from striate.cpu.target import Target
from striate.ir.buffers import Buffer, BufferView, Halo
from striate.ir.graph import Node
from striate.ops.conv2d import Conv2dWeightGradient

# Outputs of a tile along each axis, among which the cost decides.
SIZES: tuple[int, ...] = (4, 2)
# Input channels and vectors of output channels of the register tile, the widest that divides them evenly: with 32
# registers, and with 16.
MANY_REGISTERS, FEW_REGISTERS = ((8, 2), (8, 1)), ((4, 3), (4, 2), (8, 1))
# Input channels come in so many: what every tile divides.
LEAST_INPUTS = 8
# Elements left out behind each tile's channels, so that tiles spread over the cache's sets.
GAP = 16
# Tiles that are summed before the next channels have their turn: V's and D's part then stay in L1.
CHUNK = 64
# Bytes of V and D of one group of tiles.
GROUP_BYTES = 16 << 20
# Tiles of a work item of the transforms.
ITEM_TILES = 4
# Shares of the output channels: with 36 or 16 positions they are the items of the products.
PARTS = 2
# Operations of a vector of channels: of a tile of dz, of G^T M G (m = 4); stores included.
GRADIENT_WORK, TAP_WORK = 300.0, 250.0
# Share of the direct sum's time that is worth another rounding; what that sum spends beside its products.
WORTH, DIRECT_SHARE = 0.85, 1.15


@dataclass(frozen=True)
class Plan:
    """`tiles` tiles of `size` x `size` pixels of dz, `group` of them at a time, of which `chunk` are summed before the
    next channels have their turn."""

    size: int
    tile_rows: int
    tile_columns: int
    tiles: int
    group: int
    chunk: int = CHUNK


def by_model(options: CodegenOptions, problem: ConvProblem) -> Plan | None:
    """How the filter gradient runs as Winograd if that is what the cost model prefers."""
    best = _best(options.target, problem, SIZES)
    return best if pays(options.target, problem, best) else None


def chosen(options: CodegenOptions, problem: ConvProblem, model: Plan | None) -> Plan | None:
    """The same if it was chosen from outside, `model`'s answer if nothing was; no measurement chooses."""
    choice = options.choices.get(problem)
    if choice is None:
        return model
    if choice.recipe != WINOGRAD:
        return None
    size, *further = choice.tile or (0,)
    expect(size in (0, *SIZES), problem, choice, f"its tiles can have {SIZES} outputs along an axis")
    best = _best(options.target, problem, (size,) if size else SIZES)
    if not further:
        return best
    group, chunk = further
    return replace(best, group=group, chunk=chunk)


def _best(target: Target, problem: ConvProblem, sizes: Sequence[int]) -> Plan:
    return min((plan_of(problem, size) for size in sizes), key=lambda plan: cost(target, problem, plan))


def takes(options: CodegenOptions, op: Conv2dWeightGradient, problem: ConvProblem) -> bool:
    """Whether the filter gradient may run as Winograd: of 3 x 3 filters with stride 1, of whole vectors of channels."""
    if options.exact or problem.filter != (TAPS, TAPS) or op.groups != 1 or problem.lanes != 1:
        return False
    if problem.stride != (1, 1) or problem.dilation != (1, 1):
        return False
    (*_, inputs), (*_, outputs), lanes = problem.x, problem.z, options.target.vector_lanes
    return not (inputs % LEAST_INPUTS or inputs % lanes or outputs % lanes)


def problem_of(node: Node, request: Request) -> ConvProblem:
    """The filter gradient as choices know it: z is dz."""
    op, x, dz = node.op, node.inputs[0].type, node.inputs[1].type
    assert isinstance(op, Conv2dWeightGradient)
    images, rows, columns, outputs = dz.shape
    return ConvProblem(
        FILTER_GRADIENT,
        (images, x.shape[1], x.shape[2], x.shape[3]),
        (rows, columns, outputs),
        op.filter_size,
        op.stride,
        op.dilation,
        (op.pads[0][0], op.pads[1][0]),
        (1, 1),
        request.lanes,
        request.options.precision,
        fixed=False,
    )


@functools.lru_cache(maxsize=1024)
def plan_of(problem: ConvProblem, size: int) -> Plan:
    """The cut into tiles of `size` x `size`."""
    (images, _, _, inputs), (rows, columns, outputs) = problem.x, problem.z
    tile_rows, tile_columns = -(-rows // size), -(-columns // size)
    tiles = images * tile_rows * tile_columns
    a_tile = 4 * positions_of(size) * (inputs + outputs + 2 * GAP)
    count = -(-tiles // max(CHUNK, GROUP_BYTES // a_tile))
    group = -(-tiles // count)
    return Plan(size, tile_rows, tile_columns, tiles, group)


def cost(target: Target, problem: ConvProblem, plan: Plan) -> float:
    """Vector operations of the filter gradient by Winograd."""
    lanes, positions = target.vector_lanes, positions_of(plan.size)
    inputs, outputs = problem.x[3], problem.z[2]
    share = positions / positions_of(4)
    groups = -(-plan.tiles // plan.group)
    model = cost_model(target)
    work = 1.1 * positions * plan.tiles * inputs * outputs / lanes
    work += share * plan.tiles * (INPUT_WORK * inputs + GRADIENT_WORK * outputs) / lanes
    work += 8 * positions * plan.tiles * (inputs + outputs) / model.from_l3
    sums = 4 * positions * inputs * outputs
    work += 2 * groups * sums / (model.from_memory if sums > GROUP_BYTES // 2 else model.from_l3)
    work += share * inputs * outputs * TAP_WORK / lanes
    return work + (3 * groups + 1) * LAUNCH_WORK


def pays(target: Target, problem: ConvProblem, plan: Plan) -> bool:
    """Whether the cost model prefers it to the direct sum."""
    rows, columns, outputs = problem.z
    products = TAPS * TAPS * problem.x[0] * rows * columns * outputs * problem.x[3]
    direct = DIRECT_SHARE * products / target.vector_lanes
    return cost(target, problem, plan) < WORTH * direct


def halo(plan: Plan, size: Sequence[int], before: tuple[int, int], of_gradient: bool) -> Halo:
    """Zeros that whole tiles read around x or dz, pictures of `size` with so many zeros above and left of them."""
    sizes: list[int] = []
    tiles = (plan.tile_rows, plan.tile_columns)
    for count, first, length in zip(tiles, before, size, strict=True):
        reach = count * plan.size + (0 if of_gradient else TAPS - 1)
        sizes += [max(0, first), max(0, reach - first - length)]
    return (sizes[0], sizes[1], sizes[2], sizes[3])


@dataclass(frozen=True)
class WinogradWeights:
    """The recipe: dw from x and dz, cut as `plan` says."""

    problem: ConvProblem
    plan: Plan
    name: str = WINOGRAD

    def needs(self) -> tuple[Halo, Halo]:
        """Zeros that whole tiles read around x and dz."""
        problem = self.problem
        return (
            halo(self.plan, problem.x[1:3], problem.pads, False),
            halo(self.plan, problem.z[:2], (0, 0), True),
        )

    def lower(self, node: Node, context: Context) -> None:
        _lower(node, context, self.problem, self.plan)


def _lower(node: Node, context: Context, problem: ConvProblem, plan: Plan) -> None:
    """The patches of each group of tiles, their products, and at last the taps."""
    # Loaded by the first layer that takes it: small nets have none.
    from striate.cpu.kernels import winograd_weights as kernels

    target = context.target
    x, dz, dw = (context.views[value] for value in (*node.inputs, *node.outputs))
    inputs, outputs, lanes = x.channels, dz.channels, target.vector_lanes
    positions = positions_of(plan.size)
    rows, vectors = _tile(target, outputs // lanes)
    sum_row = outputs + GAP
    sum_position = inputs * sum_row + GAP
    sums = context.scratch(4 * positions * sum_position, "sums of products")
    pairs = kernels.PairKernel(
        plan.size, rows, vectors, inputs + GAP, outputs + GAP, sum_row,
        0 if plan.tiles <= plan.chunk else plan.chunk,
    )  # fmt: skip
    blocks = outputs // (lanes * vectors)
    part = -(-blocks // PARTS)
    for first in range(0, plan.tiles, plan.group):
        count = min(plan.group, plan.tiles - first)
        patches = _patches(context, x, plan, (first, count), *problem.pads, False)
        gradients = _patches(context, dz, plan, (first, count), 0, 0, True)
        arguments = kernels.PAIR_ARGUMENTS.pack(
            patches=patches,
            gradients=gradients,
            sums=sums,
            patch_position=count * pairs.patch + GAP,
            gradient_position=count * pairs.gradient + GAP,
            sum_position=sum_position,
            tiles=count,
            inputs=inputs,
            outputs=outputs,
            parts=-(-blocks // part),
            part_outputs=part * lanes * vectors,
            fresh=int(first == 0),
        )
        context.add(
            "winograd_pairs",
            (("kernel", pairs),),
            lambda: kernels.emit_pairs(pairs, target),
            arguments,
            items=positions * -(-blocks // part),
            reads=[patches, gradients, *([sums] if first else [])],
            writes=[sums],
            work=1.1 * positions * count * inputs * outputs / lanes,
            recipe=f"winograd {plan.size}x{plan.size}, {rows} x {vectors} x {lanes} ch",
        )
    _taps(context, plan, sums, dw, inputs, outputs)


def _tile(target: Target, blocks: int) -> tuple[int, int]:
    """Input channels, and vectors of the `blocks` of output channels, of the register tile."""
    tiles = MANY_REGISTERS if target.registers >= 32 else FEW_REGISTERS
    return next(tile for tile in tiles if blocks % tile[1] == 0)


def _taps(context: Context, plan: Plan, sums: Buffer, dw: BufferView, inputs: int, outputs: int) -> None:
    from striate.cpu.kernels import winograd_weights as kernels

    target, row = context.target, outputs + GAP
    taps = kernels.TapKernel(plan.size, row)
    arguments = kernels.TAP_ARGUMENTS.pack(
        sums=sums,
        result=dw,
        sum_position=inputs * row + GAP,
        inputs=inputs,
        outputs=outputs,
    )
    context.add(
        "winograd_taps",
        (("kernel", taps),),
        lambda: kernels.emit_taps(taps, target),
        arguments,
        items=inputs,
        reads=[sums],
        writes=[Access(dw)],
        work=inputs * outputs * TAP_WORK / target.vector_lanes,
        recipe=f"transform sums {plan.size}x{plan.size}",
    )


def _patches(
    context: Context,
    place: BufferView,
    plan: Plan,
    tiles: tuple[int, int],
    top: int,
    left: int,
    of_gradient: bool,
) -> Buffer:
    """V or D of a group of tiles: the first and how many."""
    zeros = halo(plan, (place.rows, place.columns), (top, left), of_gradient)
    from striate.cpu.kernels import winograd_weights as kernels

    target, positions = context.target, positions_of(plan.size)
    row = place.channels + GAP
    position = tiles[1] * row + GAP
    result = context.scratch(
        4 * positions * position, "transformed gradient" if of_gradient else "transformed tiles"
    )
    kernel = kernels.PatchKernel(plan.size, of_gradient, place.pixel, row)
    arguments = kernels.PATCH_ARGUMENTS.pack(
        source=place,
        result=result,
        image=place.image,
        row=place.row,
        tile_rows=plan.tile_rows,
        tile_columns=plan.tile_columns,
        first=tiles[0],
        tiles=tiles[1],
        item_tiles=ITEM_TILES,
        position=position,
        channels=place.channels,
        pad_top=top,
        pad_left=left,
    )
    context.add(
        "winograd_patches",
        (("kernel", kernel),),
        lambda: kernels.emit_patches(kernel, target),
        arguments,
        items=-(-tiles[1] // ITEM_TILES),
        reads=[Access(place, pixel=kernel.pixel, halo=zeros, lanes=1)],
        writes=[result],
        work=tiles[1] * place.channels / target.vector_lanes * INPUT_WORK,
        recipe=f"transform {'gradient' if of_gradient else 'tiles'} {plan.size}x{plan.size}",
    )
    return result
