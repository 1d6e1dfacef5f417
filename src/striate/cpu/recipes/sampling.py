"""Pictures read between their pixels: one launch, a work item a row of places, or of a box's cells."""

from __future__ import annotations

import numpy as np

from striate.cpu.access import Access
from striate.cpu.family import PLAIN, Family, Request, Roles, Selected, one_way
from striate.cpu.kernels import deformed, roi_align
from striate.cpu.kernels.grid_sample import ARGUMENTS, GridSampleKernel, emit_grid_sample
from striate.cpu.kernels.roi_align import RoiAlignKernel
from striate.cpu.launch import Context
from striate.ir.buffers import Buffer
from striate.ir.graph import Node
from striate.ir.types import Value
from striate.ops.sampling import DeformedPatches, GridSample, RoiAlign


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


class Regions(Family):
    """roi_align and deformed_patches."""

    def roles(self, node: Node) -> Roles | None:
        return (PLAIN,) * len(node.inputs), (PLAIN,) * len(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[2]: ("int64",)} if isinstance(node.op, RoiAlign) else {}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        lower = lower_roi_align if isinstance(node.op, RoiAlign) else lower_deformed
        return one_way(node, roles, request, lower)


def lower_roi_align(node: Node, context: Context) -> None:
    """All cells of all boxes. Which picture a box is of is looked at by the run."""
    op, target = node.op, context.target
    assert isinstance(op, RoiAlign)
    x, boxes, pictures = (context.views[value] for value in node.inputs)
    y = context.views[node.outputs[0]]
    N, rows, columns, channels = x.type.shape
    R, cell_rows, cell_columns, _ = y.type.shape
    kernel = RoiAlignKernel(op.largest, op.half_pixel, op.samples)
    places = (op.samples or 2) ** 2
    context.add(
        "roi_align",
        (("kernel", kernel),),
        lambda: roi_align.emit_roi_align(kernel, target),
        roi_align.ARGUMENTS.pack(
            x=x,
            boxes=boxes,
            pictures=pictures,
            scale=context.table(np.array([op.scale], np.float32), "scale"),
            y=y,
            fault=Buffer("fault", 8, f"{op.name}: a box of picture {{}}; there are {N}"),
            images=N,
            rows=rows,
            columns=columns,
            channels=channels,
            cell_rows=cell_rows,
            cell_columns=cell_columns,
        ),
        items=R * cell_rows,
        reads=[Access(x), Access(boxes), Access(pictures)],
        writes=[Access(y)],
        work=R * cell_rows * cell_columns * places * (8 + 6 * -(-channels // target.vector_lanes)),
        recipe=f"{'largest' if op.largest else 'mean'} of {op.samples or 'as many'} places",
    )


def lower_deformed(node: Node, context: Context) -> None:
    """All places of all pictures."""
    op, target = node.op, context.target
    assert isinstance(op, DeformedPatches)
    x, offsets, mask = (context.views[value] for value in node.inputs)
    y = context.views[node.outputs[0]]
    _, rows, columns, channels = x.type.shape
    N, out_rows, out_columns, groups, positions = mask.type.shape
    pairs = (("window", op.window), ("stride", op.stride), ("dilation", op.dilation), ("before", op.before))
    context.add(
        "deformed",
        (),
        lambda: deformed.emit_deformed(target),
        deformed.ARGUMENTS.pack(
            x=x,
            offsets=offsets,
            mask=mask,
            y=y,
            rows=rows,
            columns=columns,
            channels=channels,
            out_rows=out_rows,
            out_columns=out_columns,
            groups=groups,
            group_channels=channels // groups,
            **{
                f"{name}_{axis}": pair[k]
                for name, pair in pairs
                for k, axis in enumerate(("rows", "columns"))
            },
        ),
        items=N * out_rows,
        reads=[Access(x), Access(offsets), Access(mask)],
        writes=[Access(y)],
        work=N * out_rows * out_columns * positions * (8 * groups + 6 * -(-channels // target.vector_lanes)),
        recipe="windows between pixels",
    )


FAMILIES: dict[str, Family] = {
    "grid_sample": Sampling(),
    "roi_align": Regions(),
    "deformed_patches": Regions(),
}
