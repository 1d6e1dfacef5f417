"""The IR of every kernel, in every storage and layout that it knows, kept as files: a change to a generator shows in
review, and one that is meant to change nothing is seen to.

`pytest tests/cpu/test_golden_ir.py --update-golden` writes the files anew.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from striate.cpu import kernels, llvm
from striate.cpu import target as targets
from striate.cpu.kernels.amx_convolution import AmxKernel, emit_amx_convolution
from striate.cpu.kernels.attention import AttentionKernel, emit_attention
from striate.cpu.kernels.classifier import emit_cross_entropy, emit_softmax
from striate.cpu.kernels.convert import emit_egress, emit_ingest, emit_pair, emit_repack
from striate.cpu.kernels.convolution import ConvolutionKernel, emit_convolution
from striate.cpu.kernels.deformed import emit_deformed
from striate.cpu.kernels.depthwise import DepthwiseKernel, emit_depthwise
from striate.cpu.kernels.depthwise_gathered import emit_depthwise_gathered
from striate.cpu.kernels.depthwise_gradient import DepthwiseGradientKernel, emit_depthwise_gradient
from striate.cpu.kernels.depthwise_planes import PlanesKernel, emit_depthwise_planes
from striate.cpu.kernels.elements import Numbers
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.grid_sample import GridSampleKernel, emit_grid_sample
from striate.cpu.kernels.group_norm import (
    emit_apply,
    emit_factors,
    emit_moments,
    emit_products,
    emit_slopes,
)
from striate.cpu.kernels.grouped import GroupedKernel, TurnKernel, emit_grouped, emit_turn
from striate.cpu.kernels.grouped_gradient import GroupedGradientKernel, emit_grouped_gradient
from striate.cpu.kernels.interpolate import InterpolationKernel, emit_interpolation
from striate.cpu.kernels.layer_norm import emit_layer_norm, emit_layer_norm_gradient
from striate.cpu.kernels.local_response import LocalResponseKernel, emit_local_response
from striate.cpu.kernels.matrix_product import DIRECT, MatrixKernel, emit_matrix_product
from striate.cpu.kernels.move import BLOCK, COPY, FILL, NARROW, PART, SINGLE, WEAVE, emit_move
from striate.cpu.kernels.panels import COPY as ROWS
from striate.cpu.kernels.panels import GATHER, TURN
from striate.cpu.kernels.picks import PicksKernel, emit_picks
from striate.cpu.kernels.places import emit_places
from striate.cpu.kernels.plane_convolution import PlaneConvolutionKernel, emit_plane_convolution
from striate.cpu.kernels.plane_product import PlaneProductKernel, emit_plane_product
from striate.cpu.kernels.pointwise import RUN, SAME, SPREAD, PointwiseKernel, Walked, emit_pointwise
from striate.cpu.kernels.pooling import PoolGradientKernel, PoolKernel, emit_pool, emit_pool_gradient
from striate.cpu.kernels.recurrent import RecurrentKernel, emit_recurrent
from striate.cpu.kernels.reduce import emit_reduce
from striate.cpu.kernels.reduction import PRODUCTS, SQUARES, emit_channel_sum, emit_combine, emit_mean
from striate.cpu.kernels.roi_align import RoiAlignKernel, emit_roi_align
from striate.cpu.kernels.running_sums import emit_running_sums
from striate.cpu.kernels.softmax import emit_softmax_along
from striate.cpu.kernels.suppression import SuppressionKernel, emit_suppression
from striate.cpu.kernels.take import emit_take
from striate.cpu.kernels.top_k import emit_top_k
from striate.cpu.kernels.update import emit_adam, emit_sgd
from striate.cpu.kernels.weight_gradient import WeightGradientKernel, emit_weight_gradient
from striate.cpu.kernels.windows import LARGEST, SUM, WON, WindowKernel, emit_windows
from striate.cpu.kernels.winograd import emit_winograd
from striate.cpu.kernels.winograd_apart import (
    emit_winograd_output,
    emit_winograd_products,
    emit_winograd_transform,
)
from striate.cpu.kernels.winograd_filters import WinogradFiltersKernel, emit_winograd_filters
from striate.cpu.kernels.winograd_tiles import EXCHANGED, PLAIN, WinogradKernel
from striate.cpu.kernels.winograd_weights import (
    PairKernel,
    PatchKernel,
    TapKernel,
    emit_pairs,
    emit_patches,
    emit_taps,
)
from striate.cpu.target import Target
from striate.ir.storage import BFLOAT16, SPLIT

GOLDEN = Path(__file__).parent / "golden"
# Texts in their files already, which no emitter changes.
WRITTEN_OUT = {"emit_sequence", "emit_walk"}
SSE2 = targets.SSE2
# What has no instructions for bfloat16, and does their work in integers.
EMULATED = replace(SSE2, emulated=(targets.BF16_PAIRS,))
EMULATED_TILES = replace(targets.AMX, emulated=(targets.BF16_PAIRS, targets.AMX_TILES, targets.AMX_PRODUCTS))


@dataclass(frozen=True)
class Case:
    """What `generator` makes of its arguments for `target`; `x86`: with instructions that other CPUs have not."""

    generator: Callable[..., str]
    arguments: tuple[Any, ...]
    named: dict[str, Any]
    target: Target = SSE2
    x86: bool = False

    def text(self, target: Target | None = None) -> str:
        return self.generator(*self.arguments, **self.named, target=target or self.target)


def case(
    generator: Callable[..., str], *arguments: Any, on: Target = SSE2, x86: bool = False, **named: Any
) -> Case:
    return Case(generator, arguments, named, on, x86)


def walked(
    steps: Epilogue, arrays: int, inner: Mapping[int, str] | None = None, outer: int = 1
) -> PointwiseKernel:
    """A chain on so many arrays; `inner`: those that are no runs."""
    return PointwiseKernel(steps, tuple(Walked((inner or {}).get(k, RUN)) for k in range(arrays)), outer)


LANES = 4
CHANNELS = ConvolutionKernel(False, LANES, 2, 1, (1, 1), (1, 1), 3, 5, (("relu",),), tail=True, unroll=1)
PAIRED = replace(CHANNELS, storage=BFLOAT16, odd=True, output_storage=BFLOAT16)
IMAGES = ConvolutionKernel(
    True, LANES, 2, 2, (1, 1), (1, 1), 12, 20, (("max_pool", 2, 2, True), ("relu",)), reduction_step=5, unroll=1
)  # fmt: skip
TILED = AmxKernel(
    ConvolutionKernel(False, 16, 2, 1, (1, 1), (1, 1), 32, 16, (("relu",),), tail=True, storage=BFLOAT16), 2, 8
)  # fmt: skip
SEPARATE = AmxKernel(
    replace(TILED.sum, merged=False, bias=False, clip_rows=False, storage=SPLIT, output_storage=SPLIT), 2, 8
)
DEPTHWISE = DepthwiseKernel(2, ((0, 1), (0, 1)), 2, (1, 1), (1, 1), 5, 5, (("relu",),), tail=True)
WEIGHTS = WeightGradientKernel(False, LANES, 2, 1, (1, 1), (1, 1), 3, 5, unroll=1)
WINOGRAD = WinogradKernel(2, 2, 1, 20, 24, 5, 5, epilogue=(("relu",),))
PLANES = PlaneProductKernel(2, 2, True, (("add",), ("multiply",)), ("as output", "single"))
MATRIX = MatrixKernel(2, 1, DIRECT, tail=True, along=True, epilogue=(("relu",),))
LSTM = RecurrentKernel("lstm", 4, 1, 1, (("sigmoid",), ("tanh",), ("tanh",)), 0.5, False, True, "i32")
GRU = RecurrentKernel("gru", 3, 2, 1, (("sigmoid",), ("tanh",)), 0.0, False, False)
ATTENTION = AttentionKernel((2, 1), (1, 2), TURN, True, True, 0.5, (True, False))
NORMS = {
    "layer_norm": case(emit_layer_norm, (("relu",),), 0, True, True),
    "layer_norm_root_mean_square": case(emit_layer_norm, (), 0, False, False),
    "layer_norm_gradient": case(emit_layer_norm_gradient, True, True),
    "reduce_largest": case(emit_reduce, "largest", False),
    "reduce_side_by_side": case(emit_reduce, "sum", True),
    "softmax_along": case(emit_softmax_along, "softmax", False),
    "log_softmax_gradient_side_by_side": case(emit_softmax_along, "log_softmax_gradient", True),
    "place_of_the_largest": case(emit_places, True, False, False),
    "last_place_of_the_smallest_side_by_side": case(emit_places, False, True, True),
    "running_sums": case(emit_running_sums, True, False, False),
    "running_sums_side_by_side": case(emit_running_sums, False, True, True),
    "norm_moments": case(emit_moments),
    "norm_products": case(emit_products),
    "norm_factors": case(emit_factors, False, False),
    "norm_factors_grouped": case(emit_factors, True, True),
    "norm_slopes": case(emit_slopes),
    "norm_apply": case(emit_apply, (("add",), ("relu",)), 1, False),
    "norm_apply_backwards": case(emit_apply, (), 0, True),
}
CASES = {
    **NORMS,
    "grid_sample": case(emit_grid_sample, GridSampleKernel("linear", "zeros", False)),
    "grid_sample_nearest_reflected": case(emit_grid_sample, GridSampleKernel("nearest", "reflection", True)),
    "suppression": case(emit_suppression, SuppressionKernel(False, True)),
    "suppression_centred_unfiltered": case(emit_suppression, SuppressionKernel(True, False)),
    "attention": case(emit_attention, ATTENTION),
    "attention_plain": case(
        emit_attention, replace(ATTENTION, way=ROWS, along=False, tail=False, scale=1.0, biases=())
    ),
    "recurrent_lstm": case(emit_recurrent, LSTM),
    "recurrent_gru": case(emit_recurrent, GRU),
    "recurrent_gru_reset_after": case(emit_recurrent, replace(GRU, sequences=1, further=True)),
    "recurrent_rnn": case(
        emit_recurrent, RecurrentKernel("rnn", 1, 1, 2, (("softsign",),), 0.0, False, False)
    ),
    "plane_product": case(emit_plane_product, PLANES),
    "plane_product_strided": case(
        emit_plane_product, replace(PLANES, rows=1, bias=False, epilogue=(), operand_walks=(), step=2)
    ),
    "plane_product_spread": case(
        emit_plane_product, replace(PLANES, vectors=1, epilogue=(), operand_walks=(), step=3)
    ),
    "matrix_product_direct": case(emit_matrix_product, MATRIX),
    "matrix_product_rows": case(emit_matrix_product, replace(MATRIX, way=ROWS, along=False, tail=False)),
    "matrix_product_bias": case(emit_matrix_product, replace(MATRIX, bias=True)),
    "matrix_product_turned": case(emit_matrix_product, replace(MATRIX, way=TURN, vectors=2, epilogue=())),
    "matrix_product_gathered": case(
        emit_matrix_product, replace(MATRIX, way=GATHER, deep=True, scale=0.5, epilogue=())
    ),
    "convolution_channels": case(
        emit_convolution, replace(CHANNELS, channels=2, epilogue=(("max_pool", 2, 2, True), ("relu",)))
    ),
    "convolution_overlapping": case(
        emit_convolution, replace(CHANNELS, channels=2, tail=False, overlap=True, epilogue=(("add",),))
    ),
    "convolution_separate": case(
        emit_convolution,
        replace(
            CHANNELS,
            merged=False,
            tail=False,
            bias=False,
            clip_columns=True,
            non_temporal=True,
            epilogue=(("add",),),
        ),
    ),
    "convolution_far": case(
        emit_convolution,
        replace(
            CHANNELS, tail=False, prefetch_input=True, clip_rows=False, epilogue=(("max_pool", 1, 2, False),)
        ),
    ),
    "convolution_images": case(emit_convolution, IMAGES),
    "convolution_images_clipped": case(
        emit_convolution, replace(IMAGES, epilogue=(("tanh",),), clip_columns=True, merged=False, channels=1)
    ),
    "convolution_pairs": case(emit_convolution, PAIRED, x86=True),
    "convolution_pairs_emulated": case(
        emit_convolution, replace(PAIRED, epilogue=(("add",),), operand_storages=(BFLOAT16,)), on=EMULATED
    ),
    "convolution_tiles": case(emit_amx_convolution, TILED, on=targets.AMX, x86=True),
    "convolution_tiles_split": case(emit_amx_convolution, SEPARATE, on=targets.AMX, x86=True),
    "convolution_tiles_emulated": case(
        emit_amx_convolution, replace(TILED, emulated=True), on=EMULATED_TILES
    ),
    "depthwise": case(emit_depthwise, DEPTHWISE),
    "depthwise_bfloat16": case(
        emit_depthwise,
        replace(
            DEPTHWISE,
            storage=BFLOAT16,
            output_storage=BFLOAT16,
            epilogue=(("add",),),
            operand_storages=(BFLOAT16,),
        ),
    ),
    "depthwise_split": case(
        emit_depthwise, replace(DEPTHWISE, storage=SPLIT, output_storage=SPLIT, input_pixel=16), on=EMULATED
    ),
    "depthwise_far": case(
        emit_depthwise,
        replace(
            DEPTHWISE,
            tail=False,
            bias=False,
            prefetch=True,
            non_temporal=True,
            all_channels=True,
            epilogue=(),
        ),
    ),
    "depthwise_large": case(
        emit_depthwise,
        replace(DEPTHWISE, pixels=1, taps=((0, 1, 2), (0, 1, 2)), filter_columns=3, prefetch=True),
    ),
    "depthwise_gathered": case(emit_depthwise_gathered, replace(DEPTHWISE, tail=False)),
    "depthwise_one_by_one": case(
        emit_depthwise, replace(DEPTHWISE, pixels=5, taps=((0,), (0,)), epilogue=(("sigmoid",),))
    ),
    "depthwise_planes": case(
        emit_depthwise_planes, PlanesKernel(2, 2, (2, 2), (1, 1), (1, 1), 1, epilogue=(("relu",),))
    ),
    "depthwise_planes_narrow": case(
        emit_depthwise_planes, PlanesKernel(1, 1, (1, 3), (2, 2), (1, 1), 1, 3, (("add",),), bias=False)
    ),
    "depthwise_gradient": case(
        emit_depthwise_gradient, DepthwiseGradientKernel((2, 2), (1, 1), (1, 1), 5, 5, True, 2)
    ),
    "depthwise_gradient_far": case(
        emit_depthwise_gradient, DepthwiseGradientKernel((1, 2), (2, 2), (1, 1), 5, 5, prefetch=True)
    ),
    "grouped": case(emit_grouped, GroupedKernel(4, 2, 2, 5, 8, 2, (1, 2), (1, 1), 10, 16, (("relu",),))),
    "grouped_exchanges": case(
        emit_grouped, GroupedKernel(4, 2, 1, 2, 2, 2, (1, 1), (2, 1), 4, 4, (("add",),), False)
    ),
    "grouped_far": case(emit_grouped, GroupedKernel(4, 2, 1, 1, 4, 1, (2, 2), (1, 1), 4, 4, (), False, True)),
    "grouped_gradient": case(
        emit_grouped_gradient, GroupedGradientKernel(4, 5, 8, 5, 2, 1, (1, 2), (1, 1), 10, 16, True)
    ),
    "grouped_gradient_exchanges": case(
        emit_grouped_gradient, GroupedGradientKernel(4, 2, 2, 1, 2, 2, (1, 1), (2, 1), 4, 4)
    ),
    "turn_groups": case(emit_turn, TurnKernel(2, 3, 4)),
    "weight_gradient_tail": case(emit_weight_gradient, replace(WEIGHTS, rows_of_tile=1, tail=True)),
    "weight_gradient_channels": case(
        emit_weight_gradient, replace(WEIGHTS, tail=True, narrow=True, remainder=True)
    ),
    "weight_gradient_pictures": case(
        emit_weight_gradient, replace(WEIGHTS, columns_of_tile=2, whole_pictures=True, unroll=2)
    ),
    "weight_gradient_images": case(
        emit_weight_gradient,
        replace(WEIGHTS, images_in_lanes=True, columns_of_tile=2, input_pixel=12, gradient_pixel=20),
    ),
    "winograd": case(emit_winograd, WINOGRAD),
    "winograd_grouped": case(
        emit_winograd, replace(WINOGRAD, scaled=True, grouped=True, prefetches=True, epilogue=())
    ),
    "winograd_scaled": case(emit_winograd, replace(WINOGRAD, scaled=True, bias=False, epilogue=())),
    "winograd_pooled": case(
        emit_winograd,
        replace(WINOGRAD, scaled=True, input_tail=False, tail=False, epilogue=(("max_pool", 2, 2, True),)),
    ),
    "winograd_plain": case(
        emit_winograd,
        replace(
            WINOGRAD, filters=PLAIN, chunk=4, bias=False, epilogue=(("add",),), operand_storages=(BFLOAT16,)
        ),
    ),
    "winograd_exchanged": case(
        emit_winograd, replace(WINOGRAD, filters=EXCHANGED, chunk=4, bias=False, output_storage=BFLOAT16)
    ),
    "winograd_4x4": case(emit_winograd, replace(WINOGRAD, outputs=4, tiles=1, bias=False, epilogue=())),
    "winograd_pieces": case(
        emit_winograd, replace(WINOGRAD, stride=(2, 1), pieces=(2, 3), tail=False, overlap=True, epilogue=())
    ),
    "plane_convolution": case(emit_plane_convolution, PlaneConvolutionKernel((2, 3), (1, 2), 2, 2, True)),
    "plane_convolution_side_by_side": case(
        emit_plane_convolution, PlaneConvolutionKernel((2, 2), (1, 1), 3, 1, False)
    ),
    "winograd_transform": case(emit_winograd_transform, WINOGRAD),
    "winograd_products": case(emit_winograd_products, WINOGRAD),
    "winograd_output": case(emit_winograd_output, replace(WINOGRAD, scaled=True)),
    "winograd_filters": case(emit_winograd_filters, WinogradFiltersKernel(2, 2, False)),
    "winograd_filters_4x4": case(emit_winograd_filters, WinogradFiltersKernel(4, 1, False)),
    "winograd_filters_exchanged": case(emit_winograd_filters, WinogradFiltersKernel(2, 1, True)),
    "winograd_patches": case(emit_patches, PatchKernel(4, False, 5, 20)),
    "winograd_patches_of_gradient": case(emit_patches, PatchKernel(2, True, 5, 20)),
    "winograd_patches_of_gradient_4x4": case(emit_patches, PatchKernel(4, True, 5, 20)),
    "winograd_pairs": case(emit_pairs, PairKernel(2, 2, 1, 20, 24, 24, 0)),
    "winograd_pairs_in_chunks": case(emit_pairs, PairKernel(2, 2, 1, 20, 24, 24, 8)),
    "winograd_taps": case(emit_taps, TapKernel(2, 24)),
    "winograd_taps_4x4": case(emit_taps, TapKernel(4, 24)),
    "pool_max": case(emit_pool, PoolKernel("max", (2, 2), True, True)),
    "pool_max_alone": case(emit_pool, PoolKernel("max", (2, 2))),
    "pool_mean": case(emit_pool, PoolKernel("mean", (2, 2))),
    "pool_mean_padded": case(emit_pool, PoolKernel("mean_padded", (2, 2))),
    "pool_bfloat16": case(emit_pool, PoolKernel("max", (2, 2), False, True, BFLOAT16, BFLOAT16)),
    "pool_split": case(emit_pool, PoolKernel("mean", (2, 2), False, False, SPLIT, SPLIT), on=EMULATED),
    "pool_gradient": case(emit_pool_gradient, PoolGradientKernel("max", (2, 2), (("relu_gradient",),), True)),
    "pool_gradient_general": case(emit_pool_gradient, PoolGradientKernel("max", (2, 2), (), False, True)),
    "pool_gradient_mean": case(emit_pool_gradient, PoolGradientKernel("mean", (2, 2))),
    "pool_gradient_mean_padded": case(emit_pool_gradient, PoolGradientKernel("mean_padded", (2, 2))),
    "pointwise": case(emit_pointwise, walked((("add",), ("tanh",), ("sigmoid",)), 3)),
    "pointwise_numbers": case(
        emit_pointwise,
        walked(
            (
                ("leaky_relu", 0.1),
                ("clip", 0.0, 6.0),
                ("hard_sigmoid", 0.2, 0.5),
                ("hard_swish",),
                ("silu", 1.0),
            ),
            2,
        ),
    ),
    "pointwise_gradients": case(
        emit_pointwise, walked((("sigmoid_gradient",), ("tanh_gradient",), ("relu_gradient",), ("sqrt",)), 5)
    ),
    "pointwise_arithmetic": case(
        emit_pointwise,
        walked(
            (("subtract",), ("multiply",), ("divide",), ("moving_average", 0.9), ("relu",)),
            6,
            {2: SPREAD, 3: SAME},
        ),
    ),
    "pointwise_affine": case(
        emit_pointwise, walked((("affine",), ("add_product",)), 6, dict.fromkeys((1, 2, 3), SPREAD))
    ),
    "pointwise_places": case(
        emit_pointwise,
        walked((("subtract",), ("at", (1,), "divide"), ("at", (0, 1), "multiply")), 4, {0: SAME}, 2),
    ),
    "pointwise_slopes": case(
        emit_pointwise, walked((("silu_gradient", 1.0), ("mish_gradient",), ("hard_swish_gradient",)), 5)
    ),
    "pointwise_power": case(emit_pointwise, walked((("power",),), 3)),
    "pointwise_erf": case(emit_pointwise, walked((("erf",), ("softplus",), ("prelu",)), 3)),
    "pointwise_typed": case(
        emit_pointwise,
        PointwiseKernel(
            (
                ("typed", ("int32",), "float16", "cast", "float16"),
                ("typed", ("float16", "float16"), "bool", "less"),
                ("typed", ("bool", "float32", "float32"), "float32", "where"),
            ),
            (Walked(dtype="int32"), Walked(SAME, dtype="float16"), Walked(), Walked(), Walked()),
        ),
    ),
    "pointwise_gelu": case(emit_pointwise, walked((("gelu", "none"), ("gelu_gradient", "none")), 3)),
    "pointwise_gelu_tanh": case(emit_pointwise, walked((("gelu", "tanh"), ("gelu_gradient", "tanh")), 3)),
    "pointwise_stored": case(
        emit_pointwise,
        PointwiseKernel((("add",),), (Walked(RUN, BFLOAT16), Walked(), Walked(RUN, SPLIT)), 1),
        on=EMULATED,
    ),
    "local_response": case(emit_local_response, LocalResponseKernel(2, 1, 0.1, 0.75, 1.0)),
    "local_response_power": case(emit_local_response, LocalResponseKernel(1, 1, 0.1, 0.7, 1.0)),
    "softmax": case(emit_softmax, "softmax", False),
    "softmax_gradient": case(emit_softmax, "softmax_gradient", False),
    "log_softmax": case(emit_softmax, "log_softmax", True),
    "log_softmax_gradient": case(emit_softmax, "log_softmax_gradient", True),
    "cross_entropy": case(emit_cross_entropy, False, True, "i64"),
    "cross_entropy_channels": case(emit_cross_entropy, False, False, "i64"),
    "cross_entropy_gradient": case(emit_cross_entropy, True, False, "i32"),
    "cross_entropy_gradient_images": case(emit_cross_entropy, True, True, "i32"),
    "channel_sum": case(emit_channel_sum, False, (5, 0)),
    "channel_sum_images": case(emit_channel_sum, True, (12, 0)),
    "channel_squares": case(emit_channel_sum, False, (5, 0), kind=SQUARES),
    "channel_products": case(emit_channel_sum, True, (12, 20), kind=PRODUCTS),
    "combine": case(emit_combine),
    "mean": case(emit_mean),
    "sgd": case(emit_sgd, 0.9, 1e-4, True),
    "adam": case(emit_adam, 0.9, 0.999, 1e-8, 0.01, (-0.1053605, -0.0010005)),
    "ingest_images": case(emit_ingest, True, "uint8", True),
    "ingest_channels": case(emit_ingest, False, "float32", False),
    "ingest_bfloat16": case(emit_ingest, False, "uint8", True, numbers=Numbers(BFLOAT16)),
    "egress": case(emit_egress, "float32"),
    "repack": case(emit_repack, LANES, 2, True),
    "repack_overlapping": case(emit_repack, LANES, 2, False, overlap=True),
    "repack_exchanged": case(emit_repack, LANES, 1, False),
    "pair_filters": case(emit_pair, LANES, 2),
    "pair_filters_emulated": case(emit_pair, LANES, 1, on=EMULATED),
    "move_copy": case(emit_move, COPY, 1, 4),
    "move_copy_bytes": case(emit_move, COPY, 3, 1),
    "move_fill": case(emit_move, FILL, 3, 8),
    "move_block": case(emit_move, BLOCK, 1, 4),
    "move_narrow": case(emit_move, NARROW, 1, 4),
    "move_weave": case(emit_move, WEAVE, 1, 4, planes=2),
    "move_part": case(emit_move, PART, 1, 4, planes=3),
    "move_single": case(emit_move, SINGLE, 3, 2),
    "interpolation": case(emit_interpolation, InterpolationKernel(2, 2)),
    "interpolation_rows": case(emit_interpolation, InterpolationKernel(4, None)),
    "interpolation_columns": case(emit_interpolation, InterpolationKernel(None, 0)),
    "windows_largest": case(emit_windows, WindowKernel(LARGEST, winners=True)),
    "windows_sum": case(emit_windows, WindowKernel(SUM)),
    "windows_won": case(emit_windows, WindowKernel(WON, winners=True)),
    "top_k": case(emit_top_k, True, True),
    "top_k_smallest_of_few": case(emit_top_k, False, False),
    "pick": case(emit_picks, PicksKernel("i32", 1, "i64", False)),
    "pick_single_halves_by_two": case(emit_picks, PicksKernel("i16", 2, "i32", True)),
    "put": case(emit_picks, PicksKernel("i8", 1, "i64", False, "none")),
    "put_largest": case(emit_picks, PicksKernel("float", 1, "i64", True, "max")),
    "put_products_of_whole": case(emit_picks, PicksKernel("i64", 2, "i64", False, "mul")),
    "regions": case(emit_roi_align, RoiAlignKernel(False, True, 2)),
    "regions_largest_by_size": case(emit_roi_align, RoiAlignKernel(True, False, 0)),
    "deformed": case(emit_deformed),
    "take": case(emit_take, 4),
    "take_single": case(emit_take, 2, single=True),
}


@pytest.mark.parametrize("name", CASES)
def test_the_text_is_the_one_in_the_file(name: str, request: pytest.FixtureRequest) -> None:
    text = CASES[name].text()
    file = GOLDEN / f"{name}.ll"
    if request.config.getoption("--update-golden"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert file.read_text(encoding="utf-8") == text, "the emitter changed; --update-golden if that is meant"


def test_every_generator_has_a_case_and_every_file_too() -> None:
    found: set[str] = set()
    for module in pkgutil.iter_modules(kernels.__path__):
        members = inspect.getmembers(import_module(f"{kernels.__name__}.{module.name}"), inspect.isfunction)
        # What makes a whole kernel takes a target; what adds to one, an emitter.
        found |= {
            name for name, each in members if name.startswith("emit_") and "emit" not in parameters(each)
        }
    assert found - WRITTEN_OUT == {case.generator.__name__ for case in CASES.values()}
    assert {file.stem for file in GOLDEN.glob("*.ll")} == set(CASES)


def parameters(function: Callable[..., object]) -> set[str]:
    return set(inspect.signature(function).parameters)


@pytest.mark.parametrize("name", [name for name, each in CASES.items() if not each.x86])
def test_every_kernel_becomes_an_object_file_for_aarch64(name: str) -> None:
    """There is no such CPU here to run them on; LLVM must take the IR and know every intrinsic."""
    case = CASES[name]
    target = replace(targets.NEON, vector_lanes=case.target.vector_lanes, emulated=case.target.emulated)
    assert llvm.object_code(case.text(target), target)[:4] == b"\x7fELF"
