"""What the context variables ask for here, as options of a compilation."""

from __future__ import annotations

import functools

from striate.runtime.options import CompileOptions
from striate.runtime.precision import current_precision
from striate.runtime.tuning import Tuning, current_tuning


def current_options() -> CompileOptions:
    """Options with the precision and the tune file that hold here; equal ones may share a Program."""
    return _options(current_precision(), current_tuning())


@functools.lru_cache(maxsize=64)
def _options(precision: str, tuning: Tuning | None) -> CompileOptions:
    return CompileOptions(precision=precision, tuning=tuning)
