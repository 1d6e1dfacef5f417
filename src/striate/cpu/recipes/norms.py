"""Normalisations by statistics of the input itself, with scale, shift and what is pointwise behind them."""

from __future__ import annotations

from collections.abc import Sequence

from striate.cpu.family import (
    PLAIN,
    Family,
    Request,
    Roles,
    Selected,
    fits_epilogue,
    one_way,
    roles_by_rank,
    steps_of,
)
from striate.cpu.recipes.pixel_norms import lower_group_norm, lower_group_norm_gradient
from striate.cpu.recipes.row_norms import lower_layer_norm, lower_layer_norm_gradient
from striate.ir.graph import Node
from striate.ops.norms import LayerNorm, LayerNormGradient


class Norm(Family):
    """x, scale and shift; pointwise steps behind it run before the result is stored."""

    def roles(self, node: Node) -> Roles | None:
        return (roles_by_rank(node.inputs[:1])[0], PLAIN, PLAIN), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def absorbs(self, chain: Sequence[Node]) -> bool:
        return fits_epilogue(chain[1:])

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        head = steps_of(node)[0]
        # Rows of several axes are walked as one run.
        strided = not (isinstance(head, LayerNorm) and head.count > 1)
        lower = lower_layer_norm if isinstance(head, LayerNorm) else lower_group_norm
        return one_way(node, roles, request, lower, reads_strided=strided, writes_strided=strided)


class NormGradient(Family):
    """dy, x and scale, to dx, dscale and dshift."""

    def roles(self, node: Node) -> Roles | None:
        return (*roles_by_rank(node.inputs[:2]), PLAIN), (*roles_by_rank(node.outputs[:1]), PLAIN, PLAIN)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        rows = isinstance(node.op, LayerNormGradient)
        lower = lower_layer_norm_gradient if rows else lower_group_norm_gradient
        return one_way(node, roles, request, lower, reads_strided=not rows, writes_strided=not rows)


FAMILIES: dict[str, Family] = {
    "layer_norm": Norm(),
    "group_norm": Norm(),
    "layer_norm_gradient": NormGradient(),
    "group_norm_gradient": NormGradient(),
}
