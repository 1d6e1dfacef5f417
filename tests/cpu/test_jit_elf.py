"""The small linker and the compiler before it: every target, constants, jump tables, what is refused."""

from __future__ import annotations

import ctypes
import struct
from dataclasses import replace

import numpy as np
import pytest

from striate.cpu import elf
from striate.cpu.elf import LinkError, link
from striate.cpu.system import map_code
from striate.cpu.target import AVX2, AVX512, NEON, SSE2, host

llvm = pytest.importorskip("striate.cpu.llvm")

runs_here = pytest.mark.skipif(host() is None, reason="no code generation on this machine")

X86_TARGETS = {"AVX512": AVX512, "AVX2": AVX2, "SSE2": SSE2}


def add_constants(lanes: int) -> str:
    """IR of `kernel(x)`: x[i] += i + 1, with the addends in constant data."""
    vector = f"<{lanes} x float>"
    addends = ", ".join(f"float {i + 1}.0" for i in range(lanes))
    return f"""
    define void @kernel(ptr %x) nounwind {{
      %old = load {vector}, ptr %x, align 4
      %new = fadd {vector} %old, <{addends}>
      store {vector} %new, ptr %x, align 4
      ret void
    }}"""


SWITCH = """
@squares = private unnamed_addr constant [8 x i32]
  [i32 0, i32 1, i32 4, i32 9, i32 16, i32 25, i32 36, i32 49]

define i32 @kernel(i32 %n) nounwind {
  switch i32 %n, label %other [ i32 0, label %a  i32 1, label %b  i32 2, label %c  i32 3, label %d
                                i32 4, label %e  i32 5, label %f ]
a: ret i32 100
b: %b1 = call i32 @helper(i32 7)
   ret i32 %b1
c: ret i32 -3
d: ret i32 77
e: ret i32 12345
f: ret i32 -1
other:
   %at = getelementptr [8 x i32], ptr @squares, i64 0, i32 %n
   %value = load i32, ptr %at
   ret i32 %value
}

define internal i32 @helper(i32 %n) noinline nounwind {
  %at = getelementptr [8 x i32], ptr @squares, i64 0, i32 %n
  %value = load i32, ptr %at
  ret i32 %value
}
"""


@pytest.mark.parametrize(
    "target, register",
    [(AVX512, "%zmm"), (AVX2, "%ymm"), (SSE2, "%xmm"), (NEON, "v0.4s")],
    ids=["AVX512", "AVX2", "SSE2", "NEON"],
)
def test_every_target_compiles_to_an_object_file(target, register):
    source = add_constants(target.vector_lanes)
    assert register in llvm.assembly(source, target)
    assert llvm.object_code(source, target)[:4] == b"\x7fELF"


@pytest.mark.parametrize("target", [AVX512, AVX2, SSE2, NEON], ids=["AVX512", "AVX2", "SSE2", "NEON"])
def test_a_multiply_add_is_one_instruction_where_there_is_one(target):
    vector = f"<{target.vector_lanes} x float>"
    name = f"@llvm.fmuladd.v{target.vector_lanes}f32"
    text = llvm.assembly(
        f"""
        declare {vector} {name}({vector}, {vector}, {vector})
        define {vector} @kernel({vector} %a, {vector} %b, {vector} %c) nounwind {{
          %d = call {vector} {name}({vector} %a, {vector} %b, {vector} %c)
          ret {vector} %d
        }}""",
        target,
    )
    assert target.has_fma == ("vfmadd" in text or "fmla" in text)


@runs_here
@pytest.mark.parametrize("target", X86_TARGETS.values(), ids=X86_TARGETS)
def test_linked_code_finds_its_constants(target):
    here = host()
    if here is None or here.vector_lanes < target.vector_lanes:
        pytest.skip("this CPU's vectors are narrower")
    image = link(llvm.object_code(add_constants(target.vector_lanes), target))
    kernel = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(map_code(image.code) + image.entries["kernel"])
    array = np.zeros(target.vector_lanes, np.float32)
    kernel(array.ctypes.data)
    assert (array == np.arange(1, target.vector_lanes + 1)).all()


@runs_here
def test_jump_tables_tables_and_inner_calls_work_at_any_address():
    image = link(llvm.object_code(SWITCH, SSE2))
    assert image.entries.keys() == {"kernel"}
    for _ in range(2):
        kernel = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(map_code(image.code) + image.entries["kernel"])
        assert [kernel(n) for n in range(8)] == [100, 49, -3, 77, 12345, -1, 36, 49]


def test_several_public_functions_are_all_entries():
    source = "define i32 @first() { ret i32 1 }\ndefine i32 @second() { ret i32 2 }"
    image = link(llvm.object_code(source, AVX2))
    assert image.entries.keys() == {"first", "second"}
    assert len(set(image.entries.values())) == 2


def test_an_aligned_section_stays_aligned_behind_code_of_odd_length():
    image = link(llvm.object_code(add_constants(16), AVX512))
    constants = struct.pack("<16f", *range(1, 17))
    assert image.code.index(constants) % 64 == 0


@pytest.mark.parametrize(
    "source, message",
    [
        (
            "declare void @outside()\ndefine void @kernel() { call void @outside() ret void }",
            "'outside' from outside",
        ),
        (
            "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\n"
            "define void @kernel(ptr %p, i64 %n) {\n"
            "call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 %n, i1 false)\nret void }",
            "'memset' from outside",
        ),
        ("@state = internal global i32 7\ndefine ptr @kernel() { ret ptr @state }", "keeps no state"),
        (
            "@zeros = internal global [9 x i32] zeroinitializer\ndefine ptr @kernel() { ret ptr @zeros }",
            "not loaded",
        ),
        ("@shared = constant i32 7\ndefine ptr @kernel() { ret ptr @shared }", "declare it private"),
        (
            "@table = private constant [2 x ptr] [ptr @kernel, ptr @kernel]\n"
            "define ptr @kernel() { ret ptr @table }",
            "keeps no state|not position-independent",
        ),
        ("define internal void @kernel() { ret void }", "no public function"),
    ],
    ids=["call", "memset", "data", "bss", "public constant", "addresses", "no entry"],
)
def test_what_is_not_self_contained_is_refused(source, message):
    with pytest.raises(LinkError, match=message):
        link(llvm.object_code(source, AVX2))


def test_code_for_another_machine_is_refused():
    with pytest.raises(LinkError, match="for machine 183; only relocatable x86-64"):
        link(llvm.object_code(add_constants(4), NEON))


@pytest.mark.parametrize("junk", [b"", b"\x7fELF", b"\x7fELF\x02\x01" + bytes(10), b"MZ" + bytes(200)])
def test_what_is_no_object_file_is_refused(junk):
    with pytest.raises(LinkError, match="truncated|not a little-endian"):
        link(junk)


def test_every_truncation_is_refused():
    whole = llvm.object_code(add_constants(8), AVX2)
    for length in range(0, len(whole), 7):
        with pytest.raises(LinkError):
            link(whole[:length])


def test_an_absurd_alignment_is_refused(monkeypatch):
    monkeypatch.setattr(elf, "LARGEST_ALIGNMENT", 8)
    with pytest.raises(LinkError, match="alignment of 16"):
        link(llvm.object_code(add_constants(8), AVX2))


def test_invalid_ir_is_reported_with_the_compilers_words():
    with pytest.raises(RuntimeError, match="expected"):
        llvm.object_code("define void @kernel( {", AVX2)


def test_a_target_machine_is_made_once():
    first = llvm.target_machine(AVX2.triple, AVX2.name, AVX2.features)
    same = replace(AVX2, features=AVX2.features)
    assert llvm.target_machine(same.triple, same.name, same.features) is first
    assert llvm.version() >= (20, 0, 0)
