"""The only module that imports llvmlite: textual IR in, ELF object code out.

Importing it takes 50 to 100 ms, so `jit` imports it when a kernel must really be compiled. No IR passes run:
kernels are emitted already vectorised and unrolled, and code generation alone is half as long as with them.
"""
# llvmlite carries no type annotations.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import functools
import platform
from typing import Any

import llvmlite.binding as binding

from striate.cpu.target import Target

OPTIMISATION_LEVEL = 2


def version() -> tuple[int, int, int]:
    """The version of LLVM that llvmlite carries."""
    major, minor, patch = binding.llvm_version_info
    return int(major), int(minor), int(patch)


def object_code(source: str, target: Target) -> bytes:
    """Compile textual IR to a relocatable, position-independent ELF object for `target`.

    Raises `RuntimeError` with LLVM's message when the text is no valid IR.
    """
    module, machine = parsed(source, target)
    return bytes(machine.emit_object(module))


def assembly(source: str, target: Target) -> str:
    """The same code as assembly text, for reading."""
    module, machine = parsed(source, target)
    return str(machine.emit_assembly(module))


def parsed(source: str, target: Target) -> tuple[Any, Any]:
    module = binding.parse_assembly(source)
    module.verify()
    machine = target_machine(target.triple, target.name, target.features)
    module.triple = target.triple
    module.data_layout = str(machine.target_data)
    return module, machine


@functools.cache
def target_machine(triple: str, name: str, features: str) -> Any:
    """A target machine for position-independent code in the small code model, made once."""
    if triple.startswith(platform.machine()):
        binding.initialize_native_target()
        binding.initialize_native_asmprinter()
    else:
        binding.initialize_all_targets()
        binding.initialize_all_asmprinters()
    return binding.Target.from_triple(triple).create_target_machine(
        cpu=name, features=features, opt=OPTIMISATION_LEVEL, reloc="pic", codemodel="small"
    )
