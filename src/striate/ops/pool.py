"""Pooling, all of it: the largest value of a window (`max_pool.py`) or the mean (`average_pool.py`)."""

from __future__ import annotations

from striate.ops.average_pool import AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d
from striate.ops.max_pool import MaxPool2d, MaxPool2dGather, MaxPool2dGradient

__all__ = [
    "AvgPool2d",
    "AvgPool2dGradient",
    "GlobalAvgPool2d",
    "MaxPool2d",
    "MaxPool2dGather",
    "MaxPool2dGradient",
]
