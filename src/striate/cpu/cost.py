"""The cost model: from what a core does in a cycle (`table.py`) to what recipes and tiles cost on it.

Costs are counted in operations: a multiply-add of whole vectors, as long as the core takes for one when it does nothing
else. Whatever else happens is told in the same unit, by the figures of the table: how many loads, stores and bytes of
each level of memory fit into an operation. The constants here say what share of those figures kernels reach. They were
fitted on Zen 4 with AVX-512; `benchmarks/costs.py` fits those of tiles anew on any CPU, and prints predictions beside
measurements (docs/decisions/cost-model.md). Nothing is measured when a recipe is chosen, so that choices are the same
on every run.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from striate.cpu.target import Target

# Accumulators of a tile at least, even where fewer keep the multiply-add units busy (4 on Zen 4, measured): a round of
# fewer products waits for its loads.
LEAST_SUMS = 8
# What kernels get of the loads that a core can start, beside multiply-adds (fitted on Zen 3 with AVX2).
LOAD_SHARE = 0.8
# What kernels get of the bytes a cycle that a core can read: of L2, while it multiplies; of L3 and of memory, written
# and read again; of memory, prefetched.
L2_SHARE, L3_SHARE, MEMORY_SHARE, STREAM_SHARE = 0.43, 0.54, 0.70, 0.83
# Stores that a sum which is not an output takes, with what goes round them.
STORES_A_SUM = 2.0
# Starting one more launch and meeting behind it.
LAUNCH_WORK = 100_000.0
# Share of the products' time in which filters arrive that are prefetched.
OVERLAP = 0.7
# What lies in memory rather than in L3: of arrays; of filters, which are a model's, whose other layers have swept L3
# since.
LARGE, LARGE_FILTERS = 12 << 20, 4 << 20


@dataclass(frozen=True)
class Overhead:
    """Shares of a tile's products that go to something else: `row` falls with its scalars, `tile` with its sums, and
    `sum` grows with them."""

    row: float
    tile: float
    sum: float = 0.0

    def factor(self, scalars: int, vectors: int) -> float:
        sums = scalars * vectors
        return 1.0 + self.row / (scalars + 1) + self.tile / sums + self.sum * sums


# Gradients of filters, Winograd's products, images in lanes.
GENERAL = Overhead(0.5, 0.2)
# The direct sum with its epilogue: 14 x 1 and 7 x 1 reach 96% of peak in long sums as 28 x 1 does; in short ones (27,
# 64, 256 products) 28 x 1 falls behind to 85, 82 and 83%, 14 x 1 to 91, 87 and 88%: fewer sums are stored while the
# next tile's products run.
DIRECT = Overhead(0.3, 0.1, 0.0025)
# Of bfloat16 pairs: an operation a broadcast that is no part of a product, and where they are too many for the units.
# 14 x 2, 7 x 2, 9 x 2, 6 x 4 and 4 x 4 all reach 88 to 100% of peak; 28 x 1, a broadcast a product, 69%.
PAIR_LOAD, CROWDED_LOADS, CROWDED_LOAD = 0.1, 0.7, 1.2


class CostModel:
    """What costs what on `target`."""

    def __init__(self, target: Target) -> None:
        units, lanes = target.units, target.vector_lanes
        rate = units.fma_per_cycle(lanes)
        self._l2_bytes = target.l2_bytes
        self._broadcast = rate / (LOAD_SHARE * units.loads)
        self._load = rate / (LOAD_SHARE * units.loads_per_cycle(lanes))
        self._sums = max(LEAST_SUMS, units.sums_in_flight(lanes))
        self._dots = max(LEAST_SUMS, units.dots_in_flight(lanes))
        self._from_l2 = L2_SHARE * units.l2_bytes_a_cycle / rate
        self.from_l3 = L3_SHARE * units.l3_bytes_a_cycle / rate
        self.from_memory = MEMORY_SHARE * units.memory_bytes_a_cycle / rate
        self._stream = STREAM_SHARE * units.memory_bytes_a_cycle / rate
        # Operations to store a sum that is loaded again.
        self.stored_sum = STORES_A_SUM * rate / units.stores_per_cycle(lanes)
        # Operations a product whose scalars come from L2, with one vector.
        self.far_scalar = 4 / self._from_l2

    def tile(self, scalars: int, vectors: int, overhead: Overhead = GENERAL) -> float:
        """Operations a product of a tile of `scalars` x `vectors` accumulators, at least 1."""
        sums = scalars * vectors
        loads = (scalars * self._broadcast + vectors * self._load) / sums
        return max(1.0, self._sums / sums) * max(1.0, loads) * overhead.factor(scalars, vectors)

    def round(self, products: int, loads: int, sums: int) -> float:
        """Operations of one round of `products`, which add to `sums` accumulators and load so many operands."""
        waits = max(1.0, self._sums / sums)
        return max(products * waits, loads * self._broadcast) * (1.0 + GENERAL.tile / sums)

    def pairs_tile(self, scalars: int, vectors: int) -> float:
        """The same of products of bfloat16 pairs, whose broadcasts are instructions of their own."""
        sums = scalars * vectors
        loads = (scalars + vectors) / sums
        crowded = CROWDED_LOAD * max(0.0, loads - CROWDED_LOADS)
        return max(1.0, self._dots / sums) * (1.0 + PAIR_LOAD * loads + crowded)

    def moving(self, size: float) -> float:
        """Operations' time in which an array of so many bytes arrives, waited for."""
        if size <= self._l2_bytes / 2:
            return 0.0
        return size / (self.from_memory if size > LARGE else self.from_l3)

    def streaming(self, size: float, times: int, work: float) -> float:
        """What filters of so many bytes, which arrive `times` times beside `work`, add to it."""
        if size <= self._l2_bytes / 2:
            return 0.0
        first = size / (self._stream if size > LARGE_FILTERS else self.from_l3)
        again = (times - 1) * size / (self._stream if size > LARGE else self.from_l3)
        return max(0.0, first + again - OVERLAP * work)


@functools.lru_cache(maxsize=64)
def cost_model(target: Target) -> CostModel:
    """That of `target`."""
    return CostModel(target)
