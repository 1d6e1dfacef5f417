"""Pictures read between their pixels: one launch, a work item a row of places."""

from __future__ import annotations

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels.grid_sample import ARGUMENTS, GridSampleKernel, emit_grid_sample
from striate.cpu.launch import Context
from striate.ir.graph import Node
from striate.ops.sampling import GridSample


class Sampling(Family):
    """grid_sample of pictures, nearest or linear."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,) * len(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        op = node.op
        assert isinstance(op, GridSample)
        return lanes == 1 and node.inputs[0].type.rank == 4 and op.mode in ("nearest", "linear")

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_grid_sample)


def lower_grid_sample(node: Node, context: Context) -> None:
    """All places of all pictures."""
    op, target = node.op, context.target
    assert isinstance(op, GridSample)
    x, grid = (context.views[value] for value in node.inputs)
    y = context.views[node.outputs[0]]
    _, rows, columns, channels = x.type.shape
    N, out_rows, out_columns, _ = y.type.shape
    kernel = GridSampleKernel(op.mode, op.padding, op.align_corners)
    taps = 1 if op.mode == "nearest" else 4
    context.add(
        "grid_sample",
        (("kernel", kernel),),
        lambda: emit_grid_sample(kernel, target),
        ARGUMENTS.pack(
            x=x,
            grid=grid,
            y=y,
            rows=rows,
            columns=columns,
            channels=channels,
            out_rows=out_rows,
            out_columns=out_columns,
        ),
        items=N * out_rows,
        reads=[Access(x), Access(grid)],
        writes=[Access(y)],
        work=N * out_rows * out_columns * (8 + taps * -(-channels // target.vector_lanes)),
        recipe=f"{op.mode}, {op.padding}",
    )


FAMILIES: dict[str, Family] = {"grid_sample": Sampling()}
