"""Parsers of single arguments, for all commands: what is wrong is said in words."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable


def whole(lowest: int, highest: int) -> Callable[[str], int]:
    """A parser of integers within bounds."""

    def parse(text: str) -> int:
        if not re.fullmatch(r"[+-]?\d{1,20}", text) or not lowest <= int(text) <= highest:
            raise argparse.ArgumentTypeError(f"an integer from {lowest} to {highest} is wanted, got {text!r}")
        return int(text)

    return parse
