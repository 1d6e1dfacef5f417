"""Linked machine code."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Image:
    """Position-independent code and constants; `entries` are the offsets of its functions by name."""

    code: bytes
    entries: dict[str, int]
