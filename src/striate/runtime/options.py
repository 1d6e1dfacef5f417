"""Options of a compilation, in one frozen value that travels as an argument."""

from __future__ import annotations

from dataclasses import dataclass

from striate.errors import ArgumentError
from striate.runtime.tuning import Tuning

PRECISIONS = ("strict", "float32", "bf16x3", "bf16")
BACKENDS = ("auto", "cpu", "reference")


@dataclass(frozen=True)
class CompileOptions:
    """How a graph is to be compiled and run.

    `threads`: how many threads a run may use; `None` means what the container allows.
    `precision`: `"strict"` (float32 multiply-add only), `"float32"`, `"bf16x3"` or `"bf16"` (`runtime/precision.py`).
    `backend`: `"auto"` uses generated machine code where this CPU has it, `"cpu"` insists on it,
    `"reference"` runs the NumPy interpreter.
    `tuning`: choices that were measured; without them the static table of the CPU decides.
    `open_sizes`: pictures come in many sizes, so kernels are cut such that a new size needs no new ones.
    """

    threads: int | None = None
    precision: str = "float32"
    backend: str = "auto"
    tuning: Tuning | None = None
    open_sizes: bool = False

    def __post_init__(self) -> None:
        if self.threads is not None and not 1 <= self.threads <= 1024:
            raise ArgumentError(f"threads must be between 1 and 1024, got {self.threads}")
        if self.precision not in PRECISIONS:
            raise ArgumentError(f"unknown precision {self.precision!r}; use one of {', '.join(PRECISIONS)}")
        if self.backend not in BACKENDS:
            raise ArgumentError(f"unknown backend {self.backend!r}; use one of {', '.join(BACKENDS)}")
