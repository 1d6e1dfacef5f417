"""Attention: the tiles of both products, how many queries are one work item, the launch."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from striate.cpu.access import ANY, Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, gives, roles_by_rank
from striate.cpu.kernels import attention
from striate.cpu.kernels.attention import BIASES, MOST_BIASES, PARTS, AttentionKernel
from striate.cpu.kernels.matrix_product import BATCH_AXES
from striate.cpu.kernels.panels import way_of
from striate.cpu.launch import Context
from striate.cpu.recipes.matrix_product import (
    WANTED_ITEMS,
    Batch,
    batch_arguments,
    best_tile,
    joined_batch,
    result_steps,
    steps_in,
)
from striate.cpu.target import Target
from striate.ir.buffers import Pointer
from striate.ir.graph import Node
from striate.ir.selected import Need
from striate.ops.strided import Strided
from striate.ops.strided_attention import StridedAttention

# Queries of an item: fewer would pack the keys too often, more scores than this share of L2 do not stay there.
FEWEST_QUERIES = 48
SHARE_OF_L2 = 0.5
# Keys and depth at most, whose packed copy each thread has for itself.
LARGEST_KEYS = 1 << 20


class Attention(Family):
    """strided_attention: values whose columns follow each other, as those of the result do."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        op = node.op
        assert isinstance(op, StridedAttention)
        made = result_steps(op.order, Strided.dense(node.outputs[0].type.shape).strides)
        follow = all(op.result_shape[-1] == 1 or steps[-1] == 1 for steps in (made, op.v.strides))
        by_key = all(bias.strides[-1] in (0, 1) for bias in op.biases)
        fits = len(_batch(op, made).sizes) <= BATCH_AXES and len(op.biases) <= MOST_BIASES
        small = op.k.shape[-1] * (op.k.shape[-2] + FEWEST_QUERIES) <= LARGEST_KEYS
        return lanes == 1 and follow and by_key and fits and small

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        op, lanes = node.op, request.options.target.vector_lanes
        assert isinstance(op, StridedAttention)
        rows, keys = math.prod(op.q.shape[:-1]), op.k.shape[-1]
        cost = rows * keys * (op.q.shape[-1] + op.v.shape[-1] + 16) / lanes
        needs = tuple(Need(role) for role in roles[0])
        return Selected(node, _Attention(), needs, gives(roles, False, ()), cost, node.outputs)


def _batch(op: StridedAttention, made: Sequence[int]) -> Batch:
    return joined_batch(
        op.q.shape[:-2], *(each.strides[:-2] for each in (op.q, op.k, op.v)), made[:-2],
        *(bias.strides[:-2] for bias in op.biases),
    )  # fmt: skip


def rows_of_items(target: Target, batch: int, rows: int, keys: int) -> int:
    """Queries of one work item."""
    resident = max(int(target.l2_bytes * SHARE_OF_L2) // (4 * keys), 8)
    blocks = max(-(-WANTED_ITEMS // batch), 1)
    each = min(max(-(-rows // blocks), FEWEST_QUERIES), resident)
    return -(-rows // max(round(rows / each), 1))


@dataclass(frozen=True)
class _Attention:
    """The recipe."""

    name: str = "attention"

    def lower(self, node: Node, context: Context) -> None:
        op, target = node.op, context.target
        assert isinstance(op, StridedAttention)
        lanes = target.vector_lanes
        inputs = [context.views[value] for value in node.inputs]
        y = context.views[node.outputs[0]]
        made = result_steps(op.order, steps_in(y))
        batch = _batch(op, made)
        (M, D), N, E = op.q.shape[-2:], op.k.shape[-1], op.v.shape[-1]
        rows = rows_of_items(target, batch.count, M, N)
        kernel = _kernel(target, op, rows)
        places = (op.q, op.k, op.v, *op.biases)
        names = ("q", "k", "v", *BIASES)
        pointers = {
            name: Pointer(view.buffer, 4 * (view.offset + place.offset))
            for name, view, place in zip(names, inputs, places, strict=False)
        }
        further = BIASES[: len(op.biases)]
        of_biases = {f"{name}_row": 0 for name in BIASES} | {
            f"{name}_row": place.strides[-2] for name, place in zip(further, op.biases, strict=True)
        }
        batches = {f"{name}_{axis}": 0 for name in BIASES for axis in range(BATCH_AXES)}
        context.add(
            "attention",
            (("kernel", kernel),),
            lambda: attention.emit_attention(kernel, target),
            attention.ARGUMENTS.pack(
                **{**dict.fromkeys(BIASES), **pointers},
                output=y,
                rows=M,
                columns=N,
                depth=D,
                width=E,
                row_block=rows,
                q_row=op.q.strides[-2],
                q_depth=op.q.strides[-1],
                k_depth=op.k.strides[-2],
                k_column=op.k.strides[-1],
                v_row=op.v.strides[-2],
                output_row=made[-2],
                **of_biases,
                **{**batches, **batch_arguments(batch, (*PARTS[:4], *further))},
            ),
            items=batch.count * -(-M // rows),
            reads=[Access(view) for view in inputs],
            writes=[Access(y, pixel=ANY, lanes=1)],
            work=batch.count * M * N * (D + E + 2 * lanes) / lanes,
            recipe=f"attention, {rows} queries",
            scratch=attention.scratch_bytes(kernel, rows, N, D, lanes),
        )


def _kernel(target: Target, op: StridedAttention, rows: int) -> AttentionKernel:
    (D, N), E = op.k.shape[-2:], op.v.shape[-1]
    scores, values = best_tile(target, rows, N, D), best_tile(target, rows, E, N)
    return AttentionKernel(
        scores,
        values,
        way_of(op.k.strides[-2], op.k.strides[-1]),
        op.q.strides[-1] == 1,
        E % (values[1] * target.vector_lanes) != 0,
        op.scale,
        tuple(bias.strides[-1] == 1 for bias in op.biases),
    )


FAMILIES: dict[str, Family] = {"strided_attention": Attention()}
