"""How a Winograd layer is cut into work items, and what it costs beside the direct sum: a static model.

Costs are counted in vector operations, about a cycle each, of all threads together. Constants were fitted on layers
of ResNet-18, ResNet-50 and VGG (AVX-512, two threads, batch 1 and 32); docs/decisions/winograd.md has the measurements.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from striate.cpu.choice import ConvProblem
from striate.cpu.cost import DIRECT, LAUNCH_WORK, cost_model
from striate.cpu.kernels.winograd_lines import FILTERS_GAP, positions_of, scratch_bytes
from striate.cpu.recipes.tiles import channels_tile, fits
from striate.cpu.recipes.winograd_pieces import pieces_of, summed_channels
from striate.cpu.target import Target

# Bytes that V and M of one item may take, as a share of L2.
CACHE_SHARE = 0.8
# Elements left out behind each tile's channels, so that tiles spread over the cache's sets.
GAP = 16
# Channels of a group that need no such gap.
FEW_CHANNELS = 32
# Tiles and vectors of the largest register tile; tiles of one item.
MOST_STEP, MOST_VECTORS, MOST_TILES = 28, 4, 132
# What an item with more than one register tile may keep for itself, in sizes of L2.
MOST_SCRATCH = 2.2
# Input channels whose filters an item transforms at a time.
CHUNK = 64
# A layer has its stages apart where its filters are so many bytes that each item would fetch them from memory anew, if
# that costs at most so much of all in one; and where one picture with work for so many items has fewer, if it costs
# at most so much more. What two more meetings cost.
LARGE_FILTERS, GAINS = 16 << 20, 0.9
FEWEST_ITEMS, WORTH_AN_ITEM, STILL_WORTH, MEETING_WORK = 32, 12_000.0, 1.1, 2_000.0
# Threads that a layer should feed evenly, on the machines one expects.
TEAMS = (2, 4)

# Operations a channel vector: of a tile's V, a tile's outputs, an input channel's U (by a launch of its own, by the
# item that needs it); for m = 4, loads and stores included.
INPUT_WORK, OUTPUT_WORK, FILTER_WORK, OWN_FILTER_WORK = 330.0, 260.0, 1000.0, 500.0
# Of a tile's V with AVX2, and the share of what L2 delivers late that is waited for then. Fitted on Zen 3: on 254
# layers drawn at random, choices take 1% more than the fastest of both tiles and the direct sum, and 3% without.
INPUT_WORK_AVX2, FAR_SHARE_AVX2 = 200.0, 0.5
AVX512_LANES = 16
# What the direct sum spends beside its products: its share, and operations a vector of filters that is packed.
DIRECT_SHARE, PACK_WORK = 0.995, 55.0


@dataclass(frozen=True)
class Plan:
    """How a layer is cut: `item_tiles` tiles of `size` x `size` outputs an item, `parts` shares of output channels.

    The register tile is `step` tiles x `vectors`. `chunk`: 0 where all items read filters that were transformed before;
    else each item transforms those that it needs, so many input channels at a time. `apart`: the three stages are
    launches of their own (`kernels/winograd_apart.py`); `item_tiles` are all tiles then, and `part_blocks` those of
    a product.
    """

    size: int
    tile_rows: int
    tile_columns: int
    tiles: int
    item_tiles: int
    blocks: int
    part_blocks: int
    step: int
    vectors: int
    chunk: int
    apart: bool = False

    @property
    def groups(self) -> int:
        """Of tiles."""
        return -(-self.tiles // self.item_tiles)

    @property
    def parts(self) -> int:
        """Of output channels."""
        return -(-self.blocks // self.part_blocks)

    @property
    def items(self) -> int:
        return self.parts * (positions_of(self.size) if self.apart else self.groups)

    def rows(self, target: Target, problem: ConvProblem) -> tuple[int, int]:
        """Elements from one tile's channels to the next's, in V and in M."""
        lanes = target.vector_lanes
        inputs = self.chunk or -(-summed_channels(problem) // lanes) * lanes
        gap, blocks = gap_of(problem), self.blocks if self.apart else self.part_blocks
        return inputs + gap, blocks * self.vectors * lanes + gap

    def scratch(self, target: Target, problem: ConvProblem) -> int:
        """Bytes of V, M and an item's own filters."""
        elements = self.item_tiles * sum(self.rows(target, problem))
        own = 0
        if self.chunk:
            elements += self.part_blocks * self.chunk * self.vectors * target.vector_lanes + FILTERS_GAP
            own = scratch_bytes(target)
        return 4 * positions_of(self.size) * elements + own


def gap_of(problem: ConvProblem) -> int:
    """Elements behind each tile's channels; a few channels of a group spread over the sets by themselves."""
    return 0 if problem.groups > 1 and max(problem.x[3], problem.z[2]) <= FEW_CHANNELS else GAP


@functools.lru_cache(maxsize=1024)
def best_plan(target: Target, problem: ConvProblem, size: int, chunk: int | None = None) -> Plan:
    """The cut of a convolution into tiles of `size` x `size` outputs that costs least.

    `chunk`: of those with so many input channels at a time, see `Plan`.
    """
    chunks = _chunks(problem) if chunk is None else (chunk,)
    plans = list(_candidates(target, problem, size, chunks))
    best = min(plans, key=lambda plan: cost(target, problem, plan))
    here, pieces = cost(target, problem, best), math.prod(pieces_of(problem))
    if chunk or problem.groups > 1 or pieces > 1 or here < FEWEST_ITEMS * WORTH_AN_ITEM:
        return best
    others, worth = [_apart(target, problem, best)], 0.0
    if problem.x[0] == 1 and problem.fixed and best.items < FEWEST_ITEMS:
        others += [plan for plan in plans if plan.items >= FEWEST_ITEMS]
        worth = STILL_WORTH
    elif 4 * positions_of(size) * problem.x[3] * problem.z[2] >= LARGE_FILTERS:
        worth = GAINS
    other = min(others, key=lambda plan: cost(target, problem, plan))
    return other if other.items > best.items and cost(target, problem, other) < worth * here else best


def _apart(target: Target, problem: ConvProblem, like: Plan) -> Plan:
    """The stages of `like` as launches of their own: the register tile that costs least, and enough products."""
    all_vectors = -(-problem.z[2] // target.vector_lanes)
    tiles = [
        (step, vectors)
        for vectors in range(1, min(all_vectors, MOST_VECTORS) + 1)
        for largest in [max(step for step in range(1, MOST_STEP + 1) if fits(target, step, vectors))]
        for step in {min(largest, like.tiles), _evened(like.tiles, largest)}
    ]
    plans: list[Plan] = []
    for step, vectors in tiles:
        blocks = -(-all_vectors // vectors)
        parts = min(blocks, -(-FEWEST_ITEMS // positions_of(like.size)))
        cut = replace(
            like, chunk=0, step=step, vectors=vectors, item_tiles=-(-like.tiles // step) * step, apart=True
        )
        plans.append(replace(cut, blocks=blocks, part_blocks=-(-blocks // parts)))
    return min(plans, key=lambda plan: apart_cost(target, problem, plan))


def apart_cost(target: Target, problem: ConvProblem, plan: Plan) -> float:
    """Vector operations of the layer with its stages apart."""
    lanes, positions = target.vector_lanes, positions_of(plan.size)
    channels, inputs, outputs = problem.x[3], -(-problem.x[3] // lanes), -(-problem.z[2] // lanes)
    share = positions / positions_of(4)
    sums = plan.item_tiles * positions * plan.blocks * plan.vectors
    model = cost_model(target)
    loss = model.tile(plan.step, plan.vectors)
    v_row, m_row = plan.rows(target, problem)
    held = 4 * (plan.step * v_row + channels * plan.vectors * lanes)
    far = FAR_SHARE_AVX2 if lanes < AVX512_LANES else 1.0
    loss += far * model.far_scalar / plan.vectors * min(1.0, max(0.0, held / target.l1_bytes - 1))
    work = sums * (channels * loss + model.stored_sum / plan.vectors)
    filters = 4 * positions * channels * outputs * lanes
    if problem.fixed:
        work += model.streaming(filters, 1, work)
    else:
        work += model.moving(filters) + share * channels * outputs * FILTER_WORK + LAUNCH_WORK
    input_work = INPUT_WORK_AVX2 if lanes < AVX512_LANES else INPUT_WORK
    work += share * plan.tiles * (input_work * inputs + OUTPUT_WORK * outputs)
    work += model.moving(4 * problem.x[0] * problem.z[0] * problem.z[1] * (channels + problem.z[2]))
    # V and M are written and read again.
    work += 2 * model.moving(4 * positions * plan.item_tiles * (v_row + m_row))
    return work + 2 * MEETING_WORK


def _chunks(problem: ConvProblem) -> tuple[int, ...]:
    return (0,) if problem.fixed else (0, CHUNK)


def _candidates(target: Target, problem: ConvProblem, size: int, chunks: Sequence[int]) -> Iterator[Plan]:
    images, inputs = problem.x[0], summed_channels(problem)
    rows, columns, outputs = problem.z
    tile_rows, tile_columns = -(-rows // size), -(-columns // size)
    tiles = images * tile_rows * tile_columns
    lanes = target.vector_lanes
    # The next group's pixels arrive beside what an item of groups keeps.
    most = (MOST_SCRATCH if problem.groups == 1 else CACHE_SHARE) * target.l2_bytes
    all_vectors = -(-outputs // lanes)
    for vectors in range(1, min(all_vectors, MOST_VECTORS) + 1):
        largest = max(step for step in range(1, MOST_STEP + 1) if fits(target, step, vectors))
        blocks = -(-all_vectors // vectors)
        for step in {min(largest, tiles), _evened(tiles, largest)}:
            for chunk in chunks:
                bytes_a_tile = 4 * positions_of(size) * ((chunk or inputs) + outputs + 2 * gap_of(problem))
                room = int(CACHE_SHARE * target.l2_bytes / bytes_a_tile)
                for wish in {step, min(room, MOST_TILES), MOST_TILES}:
                    item_tiles = step * max(1, min(wish, tiles + step - 1) // step)
                    # Even out the items, so that the last one is not nearly empty.
                    item_tiles = -(-_evened(tiles, item_tiles) // step) * step
                    for part_blocks in {-(-blocks // parts) for parts in (1, 2, 4, 8, 16)}:
                        plan = Plan(
                            size, tile_rows, tile_columns, tiles, item_tiles, blocks, part_blocks, step, vectors,
                            chunk,
                        )  # fmt: skip
                        if item_tiles == step or plan.scratch(target, problem) <= most:
                            yield plan


def all_groups_together(target: Target, problem: ConvProblem) -> bool:
    """Whether an item's tiles meet all groups' filters before the next tiles come: where L2 does not hold x.

    Else a group's filters stay near while all its tiles go by.
    """
    return problem.groups > 1 and 4 * problem.groups * math.prod(problem.x) > target.l2_bytes


def _evened(count: int, most: int) -> int:
    """The size of the pieces when `count` is cut evenly into as few as hold at most `most`."""
    return -(-count // -(-count // most))


def cost(target: Target, problem: ConvProblem, plan: Plan) -> float:
    """Vector operations of the layer by Winograd."""
    if plan.apart:
        return apart_cost(target, problem, plan)
    lanes, positions = target.vector_lanes, positions_of(plan.size)
    images, pieces, channels = problem.x[0], math.prod(pieces_of(problem)), summed_channels(problem)
    inputs, outputs = pieces * -(-problem.x[3] // lanes), -(-problem.z[2] // lanes)
    share = positions / positions_of(4)
    last = plan.tiles - (plan.groups - 1) * plan.item_tiles
    padded = (plan.groups - 1) * plan.item_tiles + -(-last // plan.step) * plan.step
    sums = padded * positions * plan.blocks * plan.vectors
    model = cost_model(target)
    loss = model.tile(plan.step, plan.vectors)
    # What L1 does not hold, each block of output channels fetches from L2 again.
    v_row, _ = plan.rows(target, problem)
    held = 4 * (plan.step * v_row + (plan.chunk or channels) * plan.vectors * lanes)
    far = FAR_SHARE_AVX2 if lanes < AVX512_LANES else 1.0
    loss += far * model.far_scalar / plan.vectors * min(1.0, max(0.0, held / target.l1_bytes - 1))
    groups = problem.groups
    work = groups * sums * (channels * loss + model.stored_sum / plan.vectors)
    if problem.fixed:
        times = plan.groups if groups == 1 or all_groups_together(target, problem) else 1
        work += model.streaming(4 * groups * positions * channels * outputs * lanes, times, work)
    rounds = -(-channels // plan.chunk) if plan.chunk else 1
    if plan.chunk:
        # Sums are stored and loaded again, and cleared first.
        work += sums * (2 * rounds + 1)
    input_work = INPUT_WORK_AVX2 if lanes < AVX512_LANES else INPUT_WORK
    work += groups * share * plan.tiles * (input_work * inputs * plan.parts + OUTPUT_WORK * outputs)
    # All numbers of a tile are waited for, where the direct sum reads the next while it multiplies.
    work += model.moving(4 * groups * images * problem.z[0] * problem.z[1] * (channels + problem.z[2]))
    if plan.chunk:
        # Wide blocks read filters in longer runs.
        runs = 0.85 + 0.6 / plan.vectors
        work += share * plan.groups * channels * outputs * OWN_FILTER_WORK * runs
    elif not problem.fixed:
        work += plan.groups * model.moving(4 * positions * channels * outputs * lanes)
        work += share * channels * outputs * FILTER_WORK + LAUNCH_WORK
    # What L2 does not hold goes through L3: fetched and written, then read.
    size = plan.scratch(target, problem)
    beyond = max(0, min(size, 2 * (size - 2 * target.l2_bytes)))
    items = groups * plan.items
    work += items * rounds * 4 * beyond / model.from_l3
    idle = sum(-(-items // team) * team / items for team in TEAMS) / len(TEAMS)
    return work * idle


def direct_cost(target: Target, problem: ConvProblem, *, pairs: bool = False) -> float:
    """Vector operations of the layer by the direct sum, which leaves out filter rows that meet only padding.

    `pairs`: of bfloat16, to which x and the filters are rounded first.
    """
    images, input_rows, _, inputs = problem.x
    all_rows, all_columns, channels = problem.z
    lanes, above = target.vector_lanes, problem.pads[0]
    outputs = -(-channels // lanes)
    rows = sum(
        max(0, min(all_rows, input_rows + above - l) - max(0, above - l)) for l in range(problem.filter[0])
    )
    _, pixels, vectors = channels_tile(target, all_columns, channels, (1, 1), pairs)
    columns = -(-all_columns // pixels) * pixels
    products = images * rows * columns * problem.filter[1] * inputs * outputs
    model = cost_model(target)
    products *= DIRECT_SHARE * model.tile(pixels, vectors, DIRECT)
    filters = problem.filter[0] * problem.filter[1] * inputs * outputs
    if pairs:
        products = products / 2 + model.moving(6 * images * input_rows * problem.x[2] * inputs)
        products += filters * PACK_WORK / 2
    if problem.fixed:
        return products + model.streaming(4 * filters * lanes, 1, products)
    return products + filters * PACK_WORK + LAUNCH_WORK + model.moving(4 * filters * lanes)
