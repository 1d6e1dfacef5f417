"""What the code generator must know of a CPU: LLVM's name and features for it, vector width, caches.

Detection asks the system and never loads LLVM: a program whose kernels all come from the
disk cache must not pay for importing llvmlite (50 to 100 ms).
"""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.machinery import PathFinder

from striate.cpu import system
from striate.cpu.cpu_names import FEATURE_OF_FLAG, cpu_name
from striate.cpu.table import GENERIC, Units, units_of
from striate.errors import ArgumentError, UnsupportedError

LINUX_X86_64 = "x86_64-unknown-linux-gnu"
ENVIRONMENT_VARIABLE = "STRIATE_TARGET"

# LLVM's names of the features that products of bfloat16 need: in vectors, and on tile registers.
BF16_PAIRS = "avx512bf16"
AMX_TILES, AMX_PRODUCTS = "amx-tile", "amx-bf16"

# The flags of /proc/cpuinfo that each vector width needs.
AVX512_FLAGS = frozenset({"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl", "avx2", "fma"})
AVX2_FLAGS = frozenset({"avx2", "fma"})

# Features that a name like "x86-64-v3" stands for; LLVM knows them, we must state them to forbid them.
X86_64_V2 = "+cx16,+popcnt,+sahf,+sse3,+sse4.1,+sse4.2,+ssse3"
X86_64_V3 = f"+avx,+avx2,+bmi,+bmi2,+f16c,+fma,+lzcnt,+movbe,{X86_64_V2}"
X86_64_V4 = f"+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512vl,-prefer-256-bit,{X86_64_V3}"


def normalise_features(features: str) -> str:
    """Sort a comma-separated LLVM feature string by feature and drop repetitions: the last one wins."""
    signs = {part[1:]: part[0] for part in features.split(",") if part}
    return ",".join(f"{signs[name]}{name}" for name in sorted(signs))


@dataclass(frozen=True)
class Target:
    """A CPU to generate code for.

    `name`, `triple` and `features` are LLVM's. `vector_lanes` counts float32 lanes of the vectors used
    (16 AVX-512, 8 AVX2 with FMA, 4 SSE2 or NEON), `registers` the vector registers. Cache sizes are bytes
    of one instance of each level (0: there is none). `units` is what a core does in a cycle, from a static table
    (`table.py`). `emulated`: instructions that code is planned for and that `features` need not have; they are written
    as ordinary vector arithmetic with the same roundings (`emulation`).
    """

    name: str
    triple: str
    features: str
    vector_lanes: int
    registers: int
    has_fma: bool
    l1_bytes: int
    l2_bytes: int
    l3_bytes: int
    units: Units
    emulated: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "features", normalise_features(self.features))

    @functools.cached_property
    def digest(self) -> str:
        """Short name for all of these facts; kernels made for equal digests are interchangeable."""
        facts = repr(self)
        if not self.emulated:
            # As it was before there was emulation: tune files keep this digest.
            facts = facts.replace(", emulated=()", "")
        return hashlib.blake2b(facts.encode(), digest_size=8).hexdigest()

    def emulates(self, feature: str) -> bool:
        """Whether code for this CPU is to do what the instructions of `feature` do without them."""
        return feature in self.emulated

    def has(self, feature: str) -> bool:
        """Whether plans may count on `feature`, by LLVM's name."""
        return f"+{feature}" in self.features.split(",") or self.emulates(feature)

    @property
    def vector_bytes(self) -> int:
        return 4 * self.vector_lanes

    @property
    def fma_per_cycle(self) -> float:
        """Vector multiply-adds that one core starts in a cycle.

        A core's float32 peak is `2 * vector_lanes * fma_per_cycle * frequency`.
        """
        return self.units.fma_per_cycle(self.vector_lanes)

    @functools.cached_property
    def has_bf16(self) -> bool:
        """Whether it multiplies pairs of bfloat16 into float32 sums (AVX512-BF16)."""
        return self.vector_lanes == 16 and self.has(BF16_PAIRS)

    @functools.cached_property
    def has_amx(self) -> bool:
        """Whether it multiplies tiles of bfloat16 into tiles of float32 sums, and has vectors for what follows."""
        return self.has_bf16 and self.has(AMX_TILES) and self.has(AMX_PRODUCTS)


AVX512 = Target(
    "x86-64-v4", LINUX_X86_64, X86_64_V4, 16, 32, True, 32 * 1024, 1024 * 1024, 32 * 1024 * 1024, GENERIC[16]
)
AVX512_BF16 = replace(AVX512, features=f"{X86_64_V4},+avx512bf16")
# What Sapphire Rapids and its successors have.
AMX = replace(AVX512_BF16, features=f"{AVX512_BF16.features},+amx-bf16,+amx-tile")
AVX2 = Target(
    "x86-64-v3", LINUX_X86_64, X86_64_V3, 8, 16, True, 32 * 1024, 512 * 1024, 16 * 1024 * 1024, GENERIC[8]
)
SSE2 = Target("x86-64", LINUX_X86_64, "", 4, 16, False, 32 * 1024, 256 * 1024, 8 * 1024 * 1024, GENERIC[4])
NEON = Target(
    "generic",
    "aarch64-unknown-linux-gnu",
    "+fp-armv8,+neon",
    4,
    32,
    True,
    64 * 1024,
    1024 * 1024,
    32 * 1024 * 1024,
    GENERIC[4],
)

OVERRIDES = {"avx512": AVX512, "avx2": AVX2, "sse2": SSE2}
# Plans for CPUs that have more than this one, run on this one: slow, for tests and for finding faults.
EMULATIONS = {"emulated-avx512": AVX512, "emulated-avx512-bf16": AVX512_BF16, "emulated-amx": AMX}


@functools.cache
def host() -> Target | None:
    """The CPU this process runs on, or None where no code can be generated for it.

    None means anything but 64-bit x86 Linux, an llvmlite that is not installed, or a system that forbids executable
    memory; the NumPy reference runs there. `STRIATE_TARGET` = `avx512`, `avx2`, `sse2` or `none` asks for less than
    the CPU has; `emulated-avx512`, `emulated-avx512-bf16` or `emulated-amx` for plans of another CPU, run slowly on
    this one.

    Raises `ArgumentError` for another value of that variable and `UnsupportedError` for a request that this
    CPU cannot carry out.
    """
    request = os.environ.get(ENVIRONMENT_VARIABLE, "").strip().lower()
    if request not in ("", "none", *OVERRIDES, *EMULATIONS):
        raise ArgumentError(
            f"{ENVIRONMENT_VARIABLE}={request!r} is no target; use one of {', '.join(OVERRIDES)} or none, "
            f"or for tests {', '.join(EMULATIONS)}"
        )
    if request == "none" or not generates_code_here() or not system.may_execute():
        return None
    target = detect(system.processor())
    if target is not None and target.has_amx and not system.may_use_tiles():
        target = replace(target, features=f"{target.features},-amx-bf16,-amx-tile")
    if target is None or not request:
        return target
    if request in EMULATIONS:
        return emulation(EMULATIONS[request], target)
    chosen = OVERRIDES[request]
    if chosen.vector_lanes > target.vector_lanes:
        raise UnsupportedError(
            f"{ENVIRONMENT_VARIABLE}={request} needs {chosen.vector_lanes}-lane vectors, but this CPU "
            f"({target.name}) has {target.vector_lanes}-lane ones; unset it or ask for less"
        )
    sizes = {"l1_bytes": target.l1_bytes, "l2_bytes": target.l2_bytes, "l3_bytes": target.l3_bytes}
    return replace(chosen, units=target.units, **sizes)


def emulation(planned: Target, real: Target) -> Target:
    """`planned`'s vectors, registers and caches, in the instructions of `real`.

    LLVM splits vectors that are wider than `real` has; what `planned` has beyond vector arithmetic is emulated. Every
    plan, address and order of sums is that of `planned`, and so are the bits.
    """
    missing = [name for name in (BF16_PAIRS, AMX_TILES, AMX_PRODUCTS) if planned.has(name)]
    return replace(
        planned,
        name=real.name,
        triple=real.triple,
        features=real.features,
        has_fma=real.has_fma,
        emulated=tuple(missing),
    )


def why_none() -> str:
    """Why `host` is None, in words."""
    if os.environ.get(ENVIRONMENT_VARIABLE, "").strip().lower() == "none":
        return f"{ENVIRONMENT_VARIABLE}=none"
    if generates_code_here() and not system.may_execute():
        return "the system forbids executable memory"
    return "the CPU or system is not supported"


def generates_code_here() -> bool:
    """Whether this platform is one that `jit` can load code on, with llvmlite installed (not imported)."""
    return system.is_this() and PathFinder.find_spec("llvmlite") is not None


def detect(facts: Mapping[str, str]) -> Target | None:
    """The target that the facts of a processor (`system.processor`) describe, None if there is none."""
    flags = frozenset(facts.get("flags", "").split())
    if "sse2" not in flags:
        return None
    name = cpu_name(facts.get("vendor_id", ""), number(facts, "cpu family"), number(facts, "model"), flags)
    lanes = vector_lanes(flags)
    l1_bytes, l2_bytes, l3_bytes = system.cache_sizes()
    return Target(
        name=name,
        triple=LINUX_X86_64,
        features=llvm_features(flags, lanes),
        vector_lanes=lanes,
        registers=32 if lanes == 16 else 16,
        has_fma=lanes >= 8,
        l1_bytes=l1_bytes,
        l2_bytes=l2_bytes,
        l3_bytes=l3_bytes,
        units=units_of(name, lanes),
    )


def number(facts: Mapping[str, str], key: str) -> int:
    text = facts.get(key, "")
    return int(text) if text.isdecimal() else 0


def vector_lanes(flags: frozenset[str]) -> int:
    """float32 lanes of the widest vectors that the flags allow to use."""
    if flags >= AVX512_FLAGS:
        return 16
    return 8 if flags >= AVX2_FLAGS else 4


def llvm_features(flags: frozenset[str], lanes: int) -> str:
    """LLVM features for the flags, each known one stated with + or -: a virtual machine may hide
    features that the CPU's name implies, and code that used them would die of an illegal instruction."""
    stated: list[str] = []
    for flag, feature in FEATURE_OF_FLAG.items():
        too_wide = lanes < 16 and feature.startswith("avx512")
        stated.append(("+" if flag in flags and not too_wide else "-") + feature)
    if lanes == 16:
        stated.append("-prefer-256-bit")
    return ",".join(stated)
