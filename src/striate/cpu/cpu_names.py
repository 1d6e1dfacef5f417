"""Static tables: which CPU an x86 family and model number names for LLVM.

Numbers as in LLVM's `llvm/lib/TargetParser/Host.cpp`. The name chooses LLVM's scheduling model only; what
instructions may be used follows from the flags, so an unknown CPU loses little.
"""

from __future__ import annotations

# Flag in /proc/cpuinfo -> LLVM feature, for every extension that the code generator may use unasked.
FEATURE_OF_FLAG = {
    "pni": "sse3",
    "ssse3": "ssse3",
    "sse4_1": "sse4.1",
    "sse4_2": "sse4.2",
    "sse4a": "sse4a",
    "popcnt": "popcnt",
    "cx16": "cx16",
    "lahf_lm": "sahf",
    "abm": "lzcnt",
    "movbe": "movbe",
    "bmi1": "bmi",
    "bmi2": "bmi2",
    "adx": "adx",
    "avx": "avx",
    "f16c": "f16c",
    "fma": "fma",
    "fma4": "fma4",
    "xop": "xop",
    "tbm": "tbm",
    "avx2": "avx2",
    "aes": "aes",
    "pclmulqdq": "pclmul",
    "sha_ni": "sha",
    "gfni": "gfni",
    "vaes": "vaes",
    "vpclmulqdq": "vpclmulqdq",
    "avx_vnni": "avxvnni",
    "avx_vnni_int8": "avxvnniint8",
    "avx_vnni_int16": "avxvnniint16",
    "avx_ifma": "avxifma",
    "avx_ne_convert": "avxneconvert",
    "avx512f": "avx512f",
    "avx512bw": "avx512bw",
    "avx512cd": "avx512cd",
    "avx512dq": "avx512dq",
    "avx512vl": "avx512vl",
    "avx512ifma": "avx512ifma",
    "avx512vbmi": "avx512vbmi",
    "avx512_vbmi2": "avx512vbmi2",
    "avx512_vnni": "avx512vnni",
    "avx512_bitalg": "avx512bitalg",
    "avx512_vpopcntdq": "avx512vpopcntdq",
    "avx512_vp2intersect": "avx512vp2intersect",
    "avx512_bf16": "avx512bf16",
    "avx512_fp16": "avx512fp16",
    "amx_tile": "amx-tile",
    "amx_int8": "amx-int8",
    "amx_bf16": "amx-bf16",
    "amx_fp16": "amx-fp16",
    "amx_complex": "amx-complex",
}

INTEL_FAMILY_6 = {
    0x2A: "sandybridge",
    0x2D: "sandybridge",
    0x3A: "ivybridge",
    0x3E: "ivybridge",
    0x3C: "haswell",
    0x3F: "haswell",
    0x45: "haswell",
    0x46: "haswell",
    0x3D: "broadwell",
    0x47: "broadwell",
    0x4F: "broadwell",
    0x56: "broadwell",
    0x4E: "skylake",
    0x5E: "skylake",
    0x8E: "skylake",
    0x9E: "skylake",
    0xA5: "skylake",
    0xA6: "skylake",
    0x55: "skylake-avx512",
    0x6A: "icelake-server",
    0x6C: "icelake-server",
    0x7D: "icelake-client",
    0x7E: "icelake-client",
    0x8C: "tigerlake",
    0x8D: "tigerlake",
    0xA7: "rocketlake",
    0x97: "alderlake",
    0x9A: "alderlake",
    0xB7: "raptorlake",
    0xBA: "raptorlake",
    0xBF: "raptorlake",
    0xAA: "meteorlake",
    0xAC: "meteorlake",
    0xB5: "arrowlake",
    0xC5: "arrowlake",
    0xC6: "arrowlake-s",
    0xBD: "lunarlake",
    0x8F: "sapphirerapids",
    0xCF: "emeraldrapids",
    0xAD: "graniterapids",
    0xAE: "graniterapids-d",
}

ZEN_2_MODELS = (range(0x30, 0x40), range(0x47, 0x48), range(0x60, 0x80), range(0x84, 0x88), range(0x90, 0xB0))
ZEN_4_MODELS = (range(0x10, 0x20), range(0x60, 0x80), range(0xA0, 0xB0))

# What the generic names imply, as flags of /proc/cpuinfo, best first.
LEVEL_3 = frozenset({"avx2", "fma", "bmi1", "bmi2", "f16c", "abm", "movbe"})
LEVELS = {
    "x86-64-v4": LEVEL_3 | {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"},
    "x86-64-v3": LEVEL_3,
    "x86-64-v2": frozenset({"cx16", "popcnt", "sse4_2", "ssse3", "lahf_lm"}),
}


def cpu_name(vendor: str, family: int, model: int, flags: frozenset[str]) -> str:
    """LLVM's name for the CPU, or the highest generic level that its flags reach."""
    known = ""
    if vendor == "AuthenticAMD":
        known = amd_name(family, model)
    if vendor == "GenuineIntel" and family == 6:
        known = intel_name(model, flags)
    if known:
        return known
    return next((level for level, needed in LEVELS.items() if flags >= needed), "x86-64")


def amd_name(family: int, model: int) -> str:
    if family == 0x17:
        return "znver2" if any(model in models for models in ZEN_2_MODELS) else "znver1"
    if family == 0x19:
        return "znver4" if any(model in models for models in ZEN_4_MODELS) else "znver3"
    return "znver5" if family == 0x1A else ""


def intel_name(model: int, flags: frozenset[str]) -> str:
    name = INTEL_FAMILY_6.get(model, "")
    if name != "skylake-avx512":
        return name
    # Three generations of servers share model 0x55; their flags tell them apart.
    if "avx512_bf16" in flags:
        return "cooperlake"
    return "cascadelake" if "avx512_vnni" in flags else name
