"""The IR of a few small kernels, kept as files: a change to the emitter shows in review.

`pytest tests/cpu/test_golden_ir.py --update-golden` writes the files anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from striate.cpu import llvm
from striate.cpu import target as targets
from striate.cpu.kernels.classifier import emit_cross_entropy, emit_softmax
from striate.cpu.kernels.convert import emit_egress, emit_ingest, emit_repack
from striate.cpu.kernels.convolution import ConvolutionKernel, emit_convolution
from striate.cpu.kernels.pointwise import emit_pointwise
from striate.cpu.kernels.pooling import PoolGradientKernel, PoolKernel, emit_pool, emit_pool_gradient
from striate.cpu.kernels.reduction import emit_channel_sum, emit_combine, emit_mean
from striate.cpu.kernels.update import emit_adam, emit_sgd
from striate.cpu.kernels.weight_gradient import WeightGradientKernel, emit_weight_gradient
from striate.cpu.target import Target

GOLDEN = Path(__file__).parent / "golden"


def convolution(images: bool) -> Callable[[Target], str]:
    def emit(target: Target) -> str:
        lanes = target.vector_lanes
        pixel = 3 * lanes if images else 3
        kernel = ConvolutionKernel(
            images_in_lanes=images,
            lanes=lanes,
            pixels=2,
            channels=2,
            stride=(1, 1),
            dilation=(1, 1),
            input_pixel=pixel,
            output_pixel=pixel,
            epilogue=(("max_pool", 2, 2, True), ("relu",)),
            tail=not images,
            reduction_step=5 if images else 1,
            unroll=1,
        )
        return emit_convolution(kernel, target)

    return emit


def weight_gradient(images: bool) -> Callable[[Target], str]:
    def emit(target: Target) -> str:
        lanes = target.vector_lanes
        scale = lanes if images else 1
        kernel = WeightGradientKernel(
            images, lanes, 2, 2, (1, 1), (1, 1), 3 * scale, 5 * scale, not images, not images, 1
        )
        return emit_weight_gradient(kernel, target)

    return emit


KERNELS: dict[str, Callable[[Target], str]] = {
    "convolution_channels": convolution(False),
    "convolution_images": convolution(True),
    "weight_gradient_channels": weight_gradient(False),
    "weight_gradient_images": weight_gradient(True),
    "pool_max": lambda t: emit_pool(PoolKernel("max", (2, 2), True, True), t),
    "pool_mean": lambda t: emit_pool(PoolKernel("mean", (2, 2)), t),
    "pool_gradient": lambda t: emit_pool_gradient(
        PoolGradientKernel("max", (2, 2), (("relu_gradient",),), True), t
    ),
    "pool_gradient_general": lambda t: emit_pool_gradient(
        PoolGradientKernel("max", (2, 2), (), False, True), t
    ),
    "pointwise": lambda t: emit_pointwise((("add",), ("tanh",), ("sigmoid",)), (), t),
    "softmax": lambda t: emit_softmax("softmax", False, t),
    "log_softmax_gradient": lambda t: emit_softmax("log_softmax_gradient", True, t),
    "cross_entropy": lambda t: emit_cross_entropy(False, True, "i64", t),
    "cross_entropy_gradient": lambda t: emit_cross_entropy(True, False, "i32", t),
    "channel_sum": lambda t: emit_channel_sum(True, (3 * t.vector_lanes, 0), t),
    "combine": emit_combine,
    "mean": emit_mean,
    "sgd": lambda t: emit_sgd(0.9, 1e-4, True, t),
    "adam": lambda t: emit_adam(0.9, 0.999, 1e-8, 0.0, (-0.1053605, -0.0010005), t),
    "ingest_images": lambda t: emit_ingest(True, "uint8", True, t),
    "ingest_channels": lambda t: emit_ingest(False, "float32", False, t),
    "egress": lambda t: emit_egress("float32", t),
    "repack": lambda t: emit_repack(t.vector_lanes, 2, False, t),
}
KEPT = ("convolution_channels", "convolution_images", "weight_gradient_images", "pool_gradient", "sgd")


@pytest.mark.parametrize("name", KEPT)
def test_the_text_is_the_one_in_the_file(name: str, request: pytest.FixtureRequest) -> None:
    text = KERNELS[name](targets.SSE2)
    file = GOLDEN / f"{name}.ll"
    if request.config.getoption("--update-golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text, "the emitter changed; --update-golden if that is meant"


@pytest.mark.parametrize("name", KERNELS)
def test_every_kernel_becomes_an_object_file_for_aarch64(name: str) -> None:
    """There is no such CPU here to run them on; LLVM must take the IR and know every intrinsic."""
    assert llvm.object_code(KERNELS[name](targets.NEON), targets.NEON)[:4] == b"\x7fELF"
