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
    is_of_floats,
    one_way,
    operand_count,
    roles_by_rank,
    steps_of,
)
from striate.cpu.kernels.epilogue import Epilogue
from striate.cpu.kernels.pointwise import PointwiseKernel, Walked, emit_pointwise
from striate.cpu.kernels.steps import STEPS
from striate.cpu.kernels.typed import takes
from striate.cpu.launch import Context
from striate.cpu.recipes.broadcast import Walk, walk_of
from striate.ir.buffers import NO_HALO, Buffer, BufferView, bytes_needed, view
from striate.ir.graph import Node
from striate.ir.storage import Storage
from striate.ir.types import DTYPES, TensorType, Value

# Arrays that a chain reads beside the first: the time to compile a kernel grows faster than their number.
MOST_OPERANDS = 16


class Pointwise(Family):
    """Pointwise chains; one such step also runs as the prologue of a max pooling's gradient, on dy."""

    def roles(self, node: Node) -> Roles | None:
        if not _is_known(node):
            return None
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1 or _fits_lanes(node)

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        if _ends_in_pool_gradient(node):
            return {node.inputs[-1]: ("uint8",)}
        return {value: (value.type.dtype,) for value in (*node.inputs, *node.outputs)}

    def absorbs(self, chain: Sequence[Node]) -> bool:
        head, last = chain[0], chain[-1]
        if len(chain) == 2 and last.op.name == "max_pool2d_gradient":
            return fits_epilogue([head])
        shape = last.outputs[0].type.shape
        if not all(node.op.pointwise and node.outputs[0].type.shape == shape for node in chain):
            return False
        return len(chain) <= MOST_STEPS and operand_count(chain) <= MOST_OPERANDS

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


def _is_known(node: Node) -> bool:
    """Whether there are instructions for a pointwise op on these types."""
    if is_of_floats(node):
        return node.op.name in STEPS
    types = [value.type.dtype for value in node.inputs]
    return takes(node.op.name, types, node.outputs[0].type.dtype, tuple(STEPS))


def _fits_lanes(node: Node) -> bool:
    """Whether images in lanes can meet what `node` reads: arrays of its result's shape, numbers an image and channel or
    a channel, single numbers."""
    z = node.outputs[0].type
    if z.rank not in (2, 4) or not is_of_floats(node):
        return False
    over_pixels = (z.shape[0], 1, 1, z.shape[3]) if z.rank == 4 else z.shape
    return all(value.type.shape in (z.shape, over_pixels, z.shape[-1:], ()) for value in node.inputs)


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
        from striate.cpu.recipes.moves import lower_move  # few graphs have one

        # No more than float32 has borders.
        lower_move(context, x, y, [(x.type.size, 1, 1)], name="copy")


def lower_pointwise(
    context: Context, source: BufferView, operands: Sequence[BufferView], result: BufferView, steps: Epilogue
) -> None:
    """A chain of pointwise steps; without steps, a copy between formats of equal lanes.

    Inputs are broadcast to the result; with images in lanes, those that `_fits_lanes` says.
    """
    target = context.target
    arrays = [source, *operands, result]
    walk = walk_of(arrays, target.vector_lanes)
    walked = tuple(
        Walked(inner, place.storage, place.type.dtype)
        for inner, place in zip(walk.inner, arrays, strict=True)
    )
    kernel = PointwiseKernel(steps, walked, len(walk.outer))
    total = result.images * result.rows * result.columns * result.length
    reads = [Access(place, place.storage, ANY) for place in arrays[:-1]]
    apart = [
        place for place in arrays if place.type.rank == result.type.rank > 1 and place.images == result.images
    ]
    context.add(
        "pointwise",
        (("kernel", kernel),),
        lambda: emit_pointwise(kernel, target),
        kernel.arguments.pack(**dict(zip(kernel.names, arrays, strict=True)), **_sizes(kernel, walk, arrays)),
        items=walk.items,
        reads=reads,
        writes=[Access(result, result.storage, ANY)],
        work=total * (2 + 4 * len(steps)) / target.vector_lanes,
        recipe="pointwise" if steps else "copy",
        batch_groups=walk.groups(result.images, total),
        parted=apart,
    )


def _sizes(kernel: PointwiseKernel, walk: Walk, arrays: Sequence[BufferView]) -> dict[str, int]:
    """The kernel's integers."""
    sizes = {
        "columns": walk.columns,
        "column_block": walk.column_block,
        "length": walk.length,
        "piece": walk.piece,
        **{f"outer_{k}": size for k, size in enumerate(walk.outer) if k},
    }
    for name, place, steps in zip(kernel.names, arrays, walk.strides, strict=True):
        sizes |= {f"{name}_{axis}": step for axis, step in zip(kernel.axes, steps, strict=True)}
        if not place.storage.has_runs:
            sizes[f"{name}_plane"] = place.pixel // place.storage.parts
    return sizes


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
