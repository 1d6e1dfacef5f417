"""The face of `cpu/`: all that the runtime knows of this folder, a backend and a device for the CPU it is on."""

from __future__ import annotations

from striate.cpu.backend import CpuBackend
from striate.cpu.choice import LARGEST_TILE_NUMBER, NO_CHOICES, TILE_NUMBERS, Choice, Choices, ConvProblem
from striate.cpu.device import CpuDevice
from striate.cpu.options import CodegenOptions
from striate.cpu.system import may_execute
from striate.cpu.target import Target, host, why_none

__all__ = [
    "LARGEST_TILE_NUMBER",
    "NO_CHOICES",
    "TILE_NUMBERS",
    "Choice",
    "Choices",
    "CodegenOptions",
    "ConvProblem",
    "CpuBackend",
    "CpuDevice",
    "Target",
    "host",
    "may_execute",
    "why_none",
]
