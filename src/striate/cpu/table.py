"""What one core of each microarchitecture does in a cycle: the static table from which cost models choose.

Figures are looked up and never measured on the spot, so that choices are the same on every run;
`striate bench --machine` measures the same figures and prints both. Where they come from:

- A    Agner Fog, "Instruction tables" and "The microarchitecture of Intel, AMD and VIA CPUs"
- U    uops.info: latency and throughput of VFMADD231PS, VMOVUPS, VDPBF16PS
- I    Intel, "Optimization Reference Manual" (248966): cache tables of each microarchitecture, sustained figures
- D    AMD, "Software Optimization Guide" of families 17h (55723), 19h (56665, 57647) and 1Ah (58455)
- R    Arm, "Software Optimization Guide" of Neoverse N1 and V1
- C    chipsandcheese.com: one core's bandwidths, measured ("AMD's Zen 4, Part 2", "A Peek at Sapphire Rapids",
       "Deep Diving Neoverse N1", "Going Armchair Quarterback on Golden Cove's Caches")
- M    measured by `striate bench --machine`
- ?    assumed, from a relative

Bytes a cycle of L3 and of memory are assumed throughout but for M: they depend on clocks, core counts
and DIMMs more than on the core.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Units:
    """One core, each cycle: at most so many instructions of a kind, and so many bytes of vectors in all.

    A vector as wide as two units takes both, or one for two cycles: Zen 4 starts two FMAs of 32 bytes, or one of 64.
    `fma_latency`: cycles from a sum to the next sum that adds to it. Without FMA: of a multiplication and an addition
    side by side, and the latency of the addition. `dots`: dot products of bfloat16 pairs (VDPBF16PS, BFDOT) for each
    multiply-add, 0: none. Bytes a cycle of the further levels are what one core reads, sustained.
    """

    fmas: int
    fma_bytes: int
    fma_latency: float
    loads: int
    load_bytes: int
    stores: int
    store_bytes: int
    l2_bytes_a_cycle: float
    l3_bytes_a_cycle: float
    memory_bytes_a_cycle: float
    dots: float = 0.0
    dot_latency: float = 6.0

    def fma_per_cycle(self, lanes: int) -> float:
        """Multiply-adds of vectors of `lanes` float32 numbers that start in a cycle."""
        return min(self.fmas, self.fma_bytes / (4 * lanes))

    def loads_per_cycle(self, lanes: int) -> float:
        return min(self.loads, self.load_bytes / (4 * lanes))

    def stores_per_cycle(self, lanes: int) -> float:
        return min(self.stores, self.store_bytes / (4 * lanes))

    def dots_per_cycle(self, lanes: int) -> float:
        """Dot products of bfloat16 pairs, as many pairs as lanes, that start in a cycle."""
        return self.dots * self.fma_per_cycle(lanes)

    def sums_in_flight(self, lanes: int) -> float:
        """Independent sums that keep the multiply-add units busy."""
        return self.fma_latency * self.fma_per_cycle(lanes)

    def dots_in_flight(self, lanes: int) -> float:
        return self.dot_latency * self.dots_per_cycle(lanes)


# -- AMD ---------------------------------------------------------------------------------------------

# A, D: 128-bit units, two of them multiply; 32 bytes a cycle from L2.
ZEN_1 = Units(2, 32, 5, 2, 32, 1, 16, 32, 20, 5)
# A, U, D; C: 31.6 bytes a cycle from L2.
ZEN_2 = Units(2, 64, 5, 2, 64, 1, 32, 31, 24, 5)
# A, U, D: three loads, of which two are vectors.
ZEN_3 = Units(2, 64, 4, 2, 64, 1, 32, 31, 26, 6)
# A, U, D: 512-bit instructions take a 256-bit unit for two cycles. M: all of it (memory 7, which cores share).
ZEN_4 = Units(2, 64, 4, 2, 64, 1, 32, 31, 26, 6, dots=1.0, dot_latency=6)
# A, U, D: full 512-bit units in servers and desktops (phones' and laptops' cores halve them); 64 bytes a cycle from
# L2; dots ?.
ZEN_5 = Units(2, 128, 4, 4, 128, 2, 64, 60, 26, 8, dots=1.0)

# -- Intel -------------------------------------------------------------------------------------------

# A, I: no FMA; a multiplication and an addition of 32 bytes start in a cycle, and an addition takes 3.
SANDY_BRIDGE = Units(1, 32, 3, 2, 32, 1, 16, 22, 12, 5)
# A, U: FMA latency 5; I: 25 bytes a cycle from L2.
HASWELL = Units(2, 64, 5, 2, 64, 1, 32, 25, 14, 5)
# As Haswell, but U: the addend of an FMA is waited for 5 cycles here too; I.
BROADWELL = HASWELL
# U: latency 4; I: 29 and 18 bytes a cycle.
SKYLAKE = Units(2, 64, 4, 2, 64, 1, 32, 29, 18, 6)
# U; I: 52 and 15 bytes a cycle. The second 512-bit unit, on port 5, is missing in some Xeons below Gold 6000.
SKYLAKE_SERVER = Units(2, 128, 4, 2, 128, 1, 64, 52, 10, 5)
# As Skylake server; dots ?: one unit of the two.
COOPER_LAKE = Units(2, 128, 4, 2, 128, 1, 64, 52, 10, 5, dots=0.5)
# U: ports 0 and 1 join for 512 bits, no second unit; I: 48 and 21 bytes a cycle.
ICE_LAKE = Units(2, 64, 4, 2, 128, 2, 64, 48, 21, 6)
# U; I: as Ice Lake's core; the mesh ?.
ICE_LAKE_SERVER = Units(2, 128, 4, 2, 128, 2, 64, 48, 10, 5)
# U, I: three loads of 32 bytes or two of 64; no 512-bit vectors; L3 C.
GOLDEN_COVE = Units(2, 64, 4, 3, 128, 2, 64, 48, 20, 6)
# U, I; C: an L3 behind a mesh at some 10 bytes a cycle; dots ? (as Cooper Lake's).
SAPPHIRE_RAPIDS = Units(2, 128, 4, 3, 128, 2, 64, 48, 10, 5, dots=0.5)

# -- Arm ---------------------------------------------------------------------------------------------

# R: FMLA 4 cycles, 2 to the next one of the same sum; C: 19 bytes a cycle from L2.
NEOVERSE_N1 = Units(2, 32, 2, 2, 32, 2, 32, 19, 10, 5)
# R: four NEON units, three loads of 16 bytes; BFDOT on two of the units ?; bandwidths ?.
NEOVERSE_V1 = Units(4, 64, 2, 3, 48, 2, 32, 32, 12, 6, dots=0.5)

# -- unknown CPUs ------------------------------------------------------------------------------------

# ?: what hardly any CPU with such vectors undercuts, by float32 lanes.
GENERIC = {
    16: Units(2, 64, 4, 2, 128, 1, 64, 32, 10, 5, dots=0.5),
    8: Units(2, 64, 5, 2, 64, 1, 32, 25, 12, 5),
    4: Units(1, 16, 4, 1, 16, 1, 16, 16, 10, 4),
}

# By LLVM's name.
UNITS = {
    "znver1": ZEN_1,
    "znver2": ZEN_2,
    "znver3": ZEN_3,
    "znver4": ZEN_4,
    "znver5": ZEN_5,
    "sandybridge": SANDY_BRIDGE,
    "ivybridge": SANDY_BRIDGE,
    "haswell": HASWELL,
    "broadwell": BROADWELL,
    "skylake": SKYLAKE,
    "skylake-avx512": SKYLAKE_SERVER,
    "cascadelake": SKYLAKE_SERVER,
    "cooperlake": COOPER_LAKE,
    "icelake-client": ICE_LAKE,
    "tigerlake": ICE_LAKE,
    "rocketlake": ICE_LAKE,
    "icelake-server": ICE_LAKE_SERVER,
    "alderlake": GOLDEN_COVE,
    "raptorlake": GOLDEN_COVE,
    "meteorlake": GOLDEN_COVE,
    "arrowlake": GOLDEN_COVE,
    "arrowlake-s": GOLDEN_COVE,
    "lunarlake": GOLDEN_COVE,
    "sapphirerapids": SAPPHIRE_RAPIDS,
    "emeraldrapids": SAPPHIRE_RAPIDS,
    "graniterapids": SAPPHIRE_RAPIDS,
    "graniterapids-d": SAPPHIRE_RAPIDS,
    "neoverse-n1": NEOVERSE_N1,
    "neoverse-v1": NEOVERSE_V1,
}


def units_of(name: str, lanes: int) -> Units:
    """The units of the CPU that LLVM calls `name`; of an unknown one what its vectors of `lanes` suggest."""
    return UNITS.get(name) or GENERIC[lanes]
