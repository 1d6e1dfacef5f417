"""Parsers of single arguments, for all commands: what is wrong is said in words."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable

THREADS_HELP = "threads to use (default: what the machine or container allows)"
JSON_HELP = "print one JSON object to standard output, all text to standard error"
TUNE_HELP = "a file of `striate tune`: what it measured comes before the static table of the CPU"

LARGEST_SIDE = 1 << 14


def whole(lowest: int, highest: int) -> Callable[[str], int]:
    """A parser of integers within bounds."""

    def parse(text: str) -> int:
        if not re.fullmatch(r"[+-]?\d{1,20}", text) or not lowest <= int(text) <= highest:
            raise argparse.ArgumentTypeError(f"an integer from {lowest} to {highest} is wanted, got {text!r}")
        return int(text)

    return parse


def picture_shape(text: str) -> tuple[int, int, int]:
    """`28x28x1` or `28x28` -> (28, 28, 1)."""
    found = re.fullmatch(r"(\d{1,6})x(\d{1,6})(?:x(\d{1,6}))?", text)
    sizes = tuple(int(size or 1) for size in found.groups()) if found else (0,)
    if len(sizes) != 3 or not all(1 <= size <= LARGEST_SIDE for size in sizes):
        raise argparse.ArgumentTypeError(f"a size like 28x28x1 is wanted, got {text!r}")
    return sizes


def rate(text: str) -> float:
    """A positive, finite number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"a positive number is wanted, got {text!r}")
    return value
