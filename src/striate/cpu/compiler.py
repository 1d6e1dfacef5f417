"""Textual IR to a linked image. `jit` imports this module, and with it LLVM, only when it must compile."""

from __future__ import annotations

from striate.cpu import llvm
from striate.cpu.elf import link
from striate.cpu.image import Image
from striate.cpu.target import Target


def compile_source(source: str, target: Target) -> Image:
    """Compile textual IR for `target` and link it.

    Raises `RuntimeError` when the text is no valid IR and `LinkError` (one of those) when the code needs
    anything outside its module.
    """
    return link(llvm.object_code(source, target))
