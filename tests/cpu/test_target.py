"""CPU detection: from the text of /proc/cpuinfo to what LLVM must know, without loading LLVM."""

from __future__ import annotations

import subprocess
import sys

import pytest

from striate.cpu import cpu_names, table, target
from striate.cpu.system import linux
from striate.cpu.system.linux import facts_of
from striate.cpu.target import AVX2, AVX512, NEON, SSE2, Target, detect, host, normalise_features
from striate.errors import ArgumentError, UnsupportedError

SSE = "fpu sse sse2"
LEVEL_2 = f"{SSE} pni ssse3 sse4_1 sse4_2 popcnt cx16 lahf_lm"
LEVEL_3 = f"{LEVEL_2} avx avx2 fma f16c bmi1 bmi2 abm movbe"
LEVEL_4 = f"{LEVEL_3} avx512f avx512bw avx512cd avx512dq avx512vl"


@pytest.fixture
def fresh_host():
    """`host` forgets its answer before and after the test."""
    host.cache_clear()
    yield host
    host.cache_clear()


def cpuinfo(vendor: str, family: int, model: int, flags: str) -> str:
    block = (
        f"processor\t: 0\nvendor_id\t: {vendor}\ncpu family\t: {family}\nmodel\t\t: {model}\n"
        f"model name\t: A CPU: the best\nflags\t\t: {flags}\n"
    )
    return block + "\n" + block.replace("processor\t: 0", "processor\t: 1")


def detected(vendor: str, family: int, model: int, flags: str) -> Target:
    found = detect(facts_of(cpuinfo(vendor, family, model, flags)))
    assert found is not None
    return found


@pytest.mark.parametrize(
    "vendor, family, model, flags, name, lanes",
    [
        ("AuthenticAMD", 0x17, 0x01, LEVEL_3, "znver1", 8),
        ("AuthenticAMD", 0x17, 0x31, LEVEL_3, "znver2", 8),
        ("AuthenticAMD", 0x19, 0x01, LEVEL_3, "znver3", 8),
        ("AuthenticAMD", 0x19, 0x11, LEVEL_4, "znver4", 16),
        ("AuthenticAMD", 0x19, 0xA0, LEVEL_4, "znver4", 16),
        ("AuthenticAMD", 0x1A, 0x02, LEVEL_4, "znver5", 16),
        ("GenuineIntel", 6, 0x3F, LEVEL_3, "haswell", 8),
        ("GenuineIntel", 6, 0x55, LEVEL_4, "skylake-avx512", 16),
        ("GenuineIntel", 6, 0x55, f"{LEVEL_4} avx512_vnni", "cascadelake", 16),
        ("GenuineIntel", 6, 0x55, f"{LEVEL_4} avx512_vnni avx512_bf16", "cooperlake", 16),
        ("GenuineIntel", 6, 0x6A, LEVEL_4, "icelake-server", 16),
        ("GenuineIntel", 6, 0x8F, LEVEL_4, "sapphirerapids", 16),
        ("GenuineIntel", 6, 0x97, LEVEL_3, "alderlake", 8),
        ("GenuineIntel", 6, 0x2A, f"{LEVEL_2} avx", "sandybridge", 4),
        ("GenuineIntel", 6, 0xFF, LEVEL_4, "x86-64-v4", 16),
        ("CentaurHauls", 7, 0x3B, LEVEL_3, "x86-64-v3", 8),
        ("AuthenticAMD", 0x15, 0x02, LEVEL_2, "x86-64-v2", 4),
        ("KVMKVMKVM", 0, 0, SSE, "x86-64", 4),
    ],
)
def test_a_cpu_gets_its_name_and_vector_width(vendor, family, model, flags, name, lanes):
    found = detected(vendor, family, model, flags)
    assert (found.name, found.vector_lanes) == (name, lanes)
    assert found.registers == (32 if lanes == 16 else 16)
    assert found.has_fma == (lanes >= 8)


def test_features_that_a_virtual_machine_hides_are_forbidden():
    found = detected("GenuineIntel", 6, 0x8F, LEVEL_3)
    assert found.name == "sapphirerapids"
    assert found.vector_lanes == 8
    features = found.features.split(",")
    assert {"-avx512f", "-avx512fp16", "-amx-tile", "+avx2", "+fma"} <= set(features)


def test_avx512_without_its_foundations_is_not_used_at_all():
    found = detected("GenuineIntel", 6, 0x55, f"{LEVEL_3} avx512f avx512cd")
    assert found.vector_lanes == 8
    assert "+avx512" not in found.features


def test_wide_vectors_are_asked_for():
    assert "-prefer-256-bit" in detected("GenuineIntel", 6, 0x55, LEVEL_4).features


@pytest.mark.parametrize("text", ["", "garbage", "processor: 0\nmodel: x\nflags: none\n", "\n\n"])
def test_an_unreadable_cpuinfo_means_no_code_generation(text):
    assert detect(facts_of(text)) is None


def test_features_are_normalised_and_the_last_mention_wins():
    assert normalise_features("+fma,-avx,,+avx2,+avx") == "+avx,+avx2,+fma"
    shuffled = ",".join(reversed(AVX512.features.split(",")))
    same = Target(**{**{name: getattr(AVX512, name) for name in Target.__match_args__}, "features": shuffled})
    assert same == AVX512
    assert same.digest == AVX512.digest


def test_digests_tell_targets_apart():
    assert len({item.digest for item in (AVX512, AVX2, SSE2, NEON)}) == 4


def test_cache_sizes_are_plausible():
    l1_bytes, l2_bytes, l3_bytes = linux.cache_sizes()
    assert 8 * 1024 <= l1_bytes <= 1024 * 1024
    assert l2_bytes >= 0
    assert l3_bytes >= 0


def test_cache_sizes_have_defaults_where_the_system_does_not_tell(monkeypatch):
    monkeypatch.setattr(linux, "read_text", lambda path: "")
    assert linux.cache_sizes() == (32 * 1024, 512 * 1024, 8 * 1024 * 1024)


def test_the_override_chooses_narrower_vectors(fresh_host, monkeypatch):
    monkeypatch.delenv(target.ENVIRONMENT_VARIABLE, raising=False)
    real = fresh_host()
    if real is None:
        pytest.skip("no code generation on this machine")
    for name, chosen in target.OVERRIDES.items():
        fresh_host.cache_clear()
        monkeypatch.setenv(target.ENVIRONMENT_VARIABLE, name.upper())
        if chosen.vector_lanes > real.vector_lanes:
            with pytest.raises(UnsupportedError, match="needs 16-lane vectors|needs 8-lane vectors"):
                fresh_host()
            continue
        found = fresh_host()
        assert found is not None
        assert (found.name, found.features) == (chosen.name, chosen.features)
        assert found.l2_bytes == real.l2_bytes


def test_the_override_none_switches_code_generation_off(fresh_host, monkeypatch):
    monkeypatch.setenv(target.ENVIRONMENT_VARIABLE, "none")
    assert fresh_host() is None


def test_an_unknown_override_names_the_choices(fresh_host, monkeypatch):
    monkeypatch.setenv(target.ENVIRONMENT_VARIABLE, "avx1024")
    with pytest.raises(ArgumentError, match=r"'avx1024' is no target; use one of avx512, avx2, sse2 or none"):
        fresh_host()


def test_a_request_beyond_the_cpu_is_refused(fresh_host, monkeypatch):
    monkeypatch.setenv(target.ENVIRONMENT_VARIABLE, "avx512")
    monkeypatch.setattr(target, "generates_code_here", lambda: True)
    monkeypatch.setattr(linux, "read_text", lambda path: cpuinfo("GenuineIntel", 6, 0x3F, LEVEL_3))
    with pytest.raises(UnsupportedError, match=r"needs 16-lane vectors.*haswell.*8-lane"):
        fresh_host()


def test_elsewhere_there_is_no_code_generation(fresh_host, monkeypatch):
    monkeypatch.delenv(target.ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(linux.sys, "platform", "darwin")
    assert fresh_host() is None


def test_detection_does_not_load_llvm():
    program = (
        "import sys; from striate.cpu import target, jit; target.host(); jit.loader(); "
        "print([name for name in sys.modules if name.startswith('llvmlite')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_llvm_knows_every_name_and_feature_in_the_tables(capfd):
    binding = pytest.importorskip("llvmlite.binding")
    binding.initialize_all_targets()
    names = {
        *cpu_names.INTEL_FAMILY_6.values(),
        *(name for name in table.UNITS if not name.startswith("neoverse")),
        *cpu_names.LEVELS,
        "x86-64",
        *(cpu_names.amd_name(family, model) for family in (0x17, 0x19, 0x1A) for model in range(256)),
    }
    everything = ",".join(f"+{feature}" for feature in cpu_names.FEATURE_OF_FLAG.values())
    for name in sorted(names):
        binding.Target.from_triple(target.LINUX_X86_64).create_target_machine(cpu=name, features=everything)
    for item in (AVX512, AVX2, SSE2, NEON):
        binding.Target.from_triple(item.triple).create_target_machine(cpu=item.name, features=item.features)
    assert "not a recognized" not in capfd.readouterr().err


def test_the_host_agrees_with_llvm(fresh_host, monkeypatch):
    binding = pytest.importorskip("llvmlite.binding")
    monkeypatch.delenv(target.ENVIRONMENT_VARIABLE, raising=False)
    found = fresh_host()
    if found is None:
        pytest.skip("no code generation on this machine")
    if found.name not in cpu_names.LEVELS:
        assert found.name == binding.get_host_cpu_name()
    llvm_has = binding.get_host_cpu_features()
    stated = {part[1:]: part[0] == "+" for part in found.features.split(",")}
    beyond = [name for name, on in stated.items() if on and not llvm_has.get(name, False)]
    assert beyond == []
