"""Measured choices that are in force here: a context variable, read at the public face alone.

Without them the static table of the CPU decides, so that choices are the same on every run. How they are read from a
file and written to one is in `tune_file.py`, how they are measured in `tuner.py`.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from striate.errors import TuneFileError
from striate.runtime.within import within

if TYPE_CHECKING:
    # Whoever asks for a precision does not load a code generator.
    from striate.cpu.face import Choices, Target


@dataclass(frozen=True)
class Tuning:
    """Choices, and the CPU (LLVM's name and the digest of all its facts) and version of Striate they were measured for.

    Equal ones may share what is compiled; `source` says where they came from and makes no difference.
    """

    cpu: str
    target: str
    version: str
    choices: Choices
    source: str = field(default="", compare=False)

    @property
    def digest(self) -> str:
        """Short name of the choices, for checkpoints and logs."""
        return self.choices.digest

    def expect_for(self, target: Target) -> None:
        """Raise `TuneFileError` unless they were measured for `target`."""
        if (self.cpu, self.target) != (target.name, target.digest):
            raise TuneFileError(
                f"{self.source or 'the tune file'} was made for the CPU {self.cpu} (facts {self.target}); this is "
                f"{target.name} (facts {target.digest}). What is fast there need not be here: make one with "
                "`striate tune MODEL`, or go without"
            )


_tuning: ContextVar[Tuning | None] = ContextVar("striate_tuning", default=None)


def current_tuning() -> Tuning | None:
    """The choices that hold here, None: those of the static table."""
    return _tuning.get()


def tuning(choices: Tuning | None) -> AbstractContextManager[None]:
    """Compile with these choices inside the `with` block; None: with the static table's."""
    return within(_tuning, choices)
