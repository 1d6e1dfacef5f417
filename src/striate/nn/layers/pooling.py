"""Pooling of pictures: the largest or the mean of each window, or of the whole picture."""

from __future__ import annotations

from typing import Any

from striate.nn import functional
from striate.nn.layers.arguments import expect_rank, settings, short, unless
from striate.nn.layers.padding import for_input, known_to_ops, layer_padding
from striate.nn.module import Module
from striate.nn.trace import Traced
from striate.ops.pool import AvgPool2d as AvgPool2dOp
from striate.ops.pool import MaxPool2d as MaxPool2dOp
from striate.ops.rules import expect_flag
from striate.shapes import Pair, pair


class MaxPool2d(Module):
    """Largest of each window, [N, Hi, Wi, C] -> [N, Ho, Wo, C].

    Windows do not overlap unless `stride` says so. Padding is minus infinity, so it clips windows. Of equal
    values the first wins, NaN wins over all.
    """

    def __init__(
        self, window: int | Pair = 2, *, stride: int | Pair | None = None, padding: Any = "valid"
    ) -> None:
        self.window = pair(window, "window")
        self.stride = self.window if stride is None else pair(stride, "stride")
        self.padding = layer_padding(padding)
        MaxPool2dOp(self.window, self.stride, known_to_ops(self.padding))

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        padding = for_input(self.padding, x, self.window, self.stride, (1, 1))
        return functional.max_pool2d(x, self.window, stride=self.stride, padding=padding)

    def __repr__(self) -> str:
        stride = None if self.stride == self.window else short(self.stride)
        return (
            f"MaxPool2d({short(self.window)}{settings(stride=stride, padding=unless(self.padding, 'valid'))})"
        )


class AvgPool2d(Module):
    """Mean of each window, [N, Hi, Wi, C] -> [N, Ho, Wo, C]; padding is not counted unless asked for."""

    def __init__(
        self,
        window: int | Pair = 2,
        *,
        stride: int | Pair | None = None,
        padding: Any = "valid",
        count_include_pad: bool = False,
    ) -> None:
        self.window = pair(window, "window")
        self.stride = self.window if stride is None else pair(stride, "stride")
        self.padding = layer_padding(padding)
        self.count_include_pad = expect_flag(count_include_pad, "count_include_pad")
        AvgPool2dOp(self.window, self.stride, known_to_ops(self.padding), self.count_include_pad)

    def __call__(self, x: Traced) -> Traced:
        expect_rank(x, "N H W C")
        return functional.avg_pool2d(
            x,
            self.window,
            stride=self.stride,
            padding=for_input(self.padding, x, self.window, self.stride, (1, 1)),
            count_include_pad=self.count_include_pad,
        )

    def __repr__(self) -> str:
        stride = None if self.stride == self.window else short(self.stride)
        options = settings(
            stride=stride,
            padding=unless(self.padding, "valid"),
            count_include_pad=unless(self.count_include_pad, False),
        )
        return f"AvgPool2d({short(self.window)}{options})"


class GlobalAvgPool2d(Module):
    """Mean of each channel over the picture, [N, H, W, C] -> [N, C]; pictures of any size fit."""

    def __call__(self, x: Traced) -> Traced:
        return functional.global_avg_pool2d(x)
