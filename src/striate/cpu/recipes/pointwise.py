"""Chains of functions of single elements; copies, and the reshapes for which an alias will not do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from striate.cpu.access import ANY, Access
from striate.cpu.family import (
    ACTIVATION,
    MOST_STEPS,
    PLAIN,
    Family,
    Request,
    Roles,
    Selected,
    epilogue_of,
    fits_epilogue,
    is_pointwise,
    one_way,
    operand_count,
    roles_by_rank,
    steps_of,
)
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.pointwise import arguments as pointwise_arguments
from striate.cpu.kernels.pointwise import emit_pointwise
from striate.cpu.launch import Context
from striate.cpu.recipes.moves import lower_move
from striate.ir.buffers import NO_HALO, Buffer, BufferView, bytes_needed, view
from striate.ir.graph import Node
from striate.ir.storage import Storage
from striate.ir.types import DTYPES, TensorType, Value

# A dense array is walked in rows of this many elements.
DENSE_ROW = 4096
# Arrays that a chain reads beside the first: the time to compile a kernel grows faster than their number.
MOST_OPERANDS = 16
# Pointwise ops whose last inputs, so many, are [C].
OF_CHANNELS = {"affine": 2, "add_product": 1}


class Pointwise(Family):
    """Pointwise chains; one such step also runs as the prologue of a max pooling's gradient, on dy."""

    def roles(self, node: Node) -> Roles | None:
        if not _walks_with(node):
            return None
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[-1]: ("uint8",)} if _ends_in_pool_gradient(node) else {}

    def absorbs(self, chain: Sequence[Node]) -> bool:
        head, last = chain[0], chain[-1]
        if len(chain) == 2 and last.op.name == "max_pool2d_gradient":
            return fits_epilogue([head])
        if not all(is_pointwise(node.op) for node in chain):
            return False
        return len(chain) <= MOST_STEPS and operand_count(node.op for node in chain) <= MOST_OPERANDS

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        if _ends_in_pool_gradient(node):
            # Here, because most graphs with pointwise steps have no such chain.
            from striate.cpu.recipes.pooling import lower_pool_gradient

            return one_way(node, roles, request, lower_pool_gradient, same_strides=node.inputs)
        return one_way(
            node,
            roles,
            request,
            lower_chain,
            reads_strided=True,
            writes_strided=True,
            reads_stored=request.stored,
            writes_stored=request.stored if roles[1] == (ACTIVATION,) else (),
        )


class Alias(Family):
    """flatten and reshape: the same memory under another shape; a copy where one side carries a halo."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        if lanes == 1:
            return True
        # With images in lanes the batch axis stands apart: everything behind it keeps its order.
        x, y = node.inputs[0].type, node.outputs[0].type
        whole = x.rank > 0 and y.rank > 0 and x.shape[0] == y.shape[0]
        return whole and PLAIN not in (*roles_by_rank(node.inputs), *roles_by_rank(node.outputs))

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return dict.fromkeys((*node.inputs, *node.outputs), tuple(DTYPES))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        # Split pixels have no memory in common with other shapes.
        stored = [each for each in request.stored if each.has_runs]
        same = (*node.inputs, *node.outputs)
        return one_way(
            node, roles, request, lower_copy, reads_stored=stored, writes_stored=stored, same_storage=same
        )


def _ends_in_pool_gradient(node: Node) -> bool:
    return steps_of(node)[-1].name == "max_pool2d_gradient"


def _walks_with(node: Node) -> bool:
    """Whether a pointwise `node` walks its first input, and others that are alike, constant over the pixels or single
    numbers; of the ops that say so also numbers a channel.
    """
    z = node.outputs[0].type
    per_channel = OF_CHANNELS.get(node.op.name, 0)
    # Where a channel is, views know of vectors and pictures alone.
    if node.inputs[0].type != z or (per_channel and z.rank not in (2, 4)):
        return False
    others = [value.type for value in node.inputs[1 : len(node.inputs) - per_channel]]
    over_pixels = (z.shape[0], 1, 1, z.shape[3]) if z.rank == 4 else z.shape
    return all(type.dtype == z.dtype and type.shape in (z.shape, over_pixels, ()) for type in others)


def lower_chain(node: Node, context: Context) -> None:
    """A chain of pointwise steps on its own."""
    source, *operands = (context.views[value] for value in node.inputs)
    result = context.views[node.outputs[0]]
    lower_pointwise(context, source, operands, result, epilogue_of(steps_of(node), node, context))


def lower_copy(node: Node, context: Context) -> None:
    """flatten and reshape where they are no alias."""
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    if x.type.dtype == "float32":
        copy_dense(context, x, y)
    else:
        # No more than float32 has borders.
        lower_move(context, x, y, [(x.type.size, 1, 1)], name="copy")


def lower_pointwise(
    context: Context, source: BufferView, operands: Sequence[BufferView], result: BufferView, steps: Epilogue
) -> None:
    """A chain of pointwise steps; without steps, a copy between formats of equal lanes.

    Operands have the result's shape, or hold one number a channel, for all pixels ([C]) or for those of an image
    ([N, 1, 1, C]), or one for all.
    """
    target = context.target
    arrays = [source, *operands, result]
    single = tuple(k for k, place in enumerate(operands) if place.type.rank == 0 < result.type.rank)
    walked = [place for k, place in enumerate(arrays) if k - 1 not in single]
    alike = all(place.type.shape == result.type.shape for place in walked)
    if alike and all(place.dense for place in walked):
        total = result.images * result.image
        length = min(DENSE_ROW, total)
        cuts = -(-result.image // DENSE_ROW)
        if result.images > 1 and cuts and result.image % cuts == 0:
            length = result.image // cuts
        rows, columns, items = 1, 1, -(-total // max(length, 1))
        strides = [value for _ in arrays for value in (length, 0, 0)]
    else:
        whole_rows = alike and all(place.pixel == place.length for place in walked)
        columns = 1 if whole_rows else result.columns
        length = result.columns * result.length if whole_rows else result.length
        rows, items = result.rows, result.images * result.rows
        total = length * columns * items
        strides = [value for place in arrays for value in _strides(place, result)]
    spread = tuple(
        k
        for k, place in enumerate(operands)
        if result.format.lanes > 1 and place.format.lanes == 1 and k not in single
    )
    storages = tuple(place.storage for place in arrays)
    declared = pointwise_arguments(steps)
    pointers = dict(zip(declared.pointers, arrays, strict=True))
    sizes = (rows, columns, length, total, *strides)
    integers = dict(zip(declared.integers, sizes, strict=True))
    context.add(
        "pointwise",
        (("steps", steps), ("spread", spread), ("storages", storages), ("single", single)),
        lambda: emit_pointwise(steps, spread, target, storages, single),
        declared.pack(**pointers, **integers),
        items=items,
        reads=[Access(place, kind, ANY) for place, kind in zip(arrays[:-1], storages, strict=False)],
        writes=[Access(result, storages[-1], ANY)],
        work=length * columns * items * (2 + 4 * len(steps)) / target.vector_lanes,
        recipe="pointwise" if steps else "copy",
        batch_groups=result.images if items % result.images == 0 and length * columns * items == total else 1,
        parted=[place for place in arrays if place.type.rank > 1],
    )


def _strides(place: BufferView, result: BufferView) -> tuple[int, int, int]:
    """Steps from image to image, row to row and pixel to pixel; zero where `place` is the same for all."""
    if place.type.rank < 2:
        return 0, 0, 0
    return (
        place.image if place.images == result.images else 0,
        place.row if place.rows == result.rows else 0,
        place.pixel if place.columns == result.columns else 0,
    )


def as_stored(context: Context, source: BufferView, storage: Storage) -> BufferView:
    """`source` with its halo, stored so: itself, or a copy."""
    if source.storage == storage:
        return source
    format = replace(source.format, gap=0, storage=storage)
    size = bytes_needed(source.type, format)
    place = Buffer("arena", size, "rounded", cleared=any(format.halo), format=format)
    copy = view(place, source.type, format)
    lower_pointwise(context, source, [], copy, ())
    return copy


def copy_dense(context: Context, source: BufferView, result: BufferView) -> None:
    """Flatten or reshape where an alias will not do: one of the two carries a halo, or both do."""
    if result.dense:
        lower_pointwise(context, source, [], _reshaped_like(source, result), ())
    elif source.dense:
        lower_pointwise(context, _reshaped_like(result, source), [], result, ())
    else:
        format = replace(source.format, halo=NO_HALO)
        between = view(context.scratch(bytes_needed(source.type, format), "reshaped"), source.type, format)
        copy_dense(context, source, between)
        copy_dense(context, between, result)


def _reshaped_like(source: BufferView, result: BufferView) -> BufferView:
    """`result`'s dense memory seen with `source`'s axes."""
    row = source.columns * source.length
    return replace(
        result,
        type=TensorType(source.type.shape, result.type.dtype),
        images=source.images,
        rows=source.rows,
        columns=source.columns,
        channels=source.channels,
        pixel=source.length,
        row=row,
        image=row * source.rows,
    )


FAMILIES: dict[str, Family] = {"pointwise": Pointwise(), "flatten": Alias(), "reshape": Alias()}
