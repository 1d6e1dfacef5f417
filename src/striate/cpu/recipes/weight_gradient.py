"""Filter gradients: sums over all pixels of a batch, cut into pieces that depend on the shape alone."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from striate.cpu.access import Access
from striate.cpu.arguments import Packed, strides
from striate.cpu.choice import DEPTHWISE, DIRECT
from striate.cpu.family import ACTIVATION, PLAIN, Family, Give, Need, OneWay, Request, Roles, Selected
from striate.cpu.kernels import weight_gradient
from striate.cpu.kernels.weight_gradient import WeightGradientKernel, emit_weight_gradient
from striate.cpu.launch import Context
from striate.cpu.recipes import tiles, winograd_weights
from striate.cpu.recipes.layout_cost import products, vector_work
from striate.cpu.recipes.moves import lower_move
from striate.cpu.recipes.pieces import MOST_PIECES, combine, even_pieces, target_of
from striate.cpu.recipes.pixels import as_pixels, channels_of
from striate.cpu.recipes.window import MOST_GROUPS, Window, forward_halo, is_depthwise, wider, window_halo
from striate.cpu.target import Target
from striate.ir.buffers import NO_HALO, BufferView, Format, Pointer, view
from striate.ir.graph import Node
from striate.ir.selected import Recipe
from striate.ir.types import TensorType
from striate.ops.conv2d import Conv2dWeightGradient
from striate.ops.linear import LinearWeightGradient

# Bytes that all pieces of a gradient may take; where each piece has at least so many pixels, beside which adding them
# up is nothing, many more.
LARGEST_PARTIALS, LARGEST_OF_MANY_PIXELS, LEAST_PIXELS = 1 << 20, 24 << 20, 128
# Items of a layer that threads share: as many pieces, then slices of so many input channels, each of which goes through
# all of dz again; where there is one position alone, and in any case for the last number of items, slices of fewer.
LEAST_ITEMS, SLICE_CHANNELS, LEAST_OF_SEVERAL = 32, 64, 8
# A tile of this many sums keeps the units busy.
ENOUGH_SUMS = 12
# Tiles are chosen as if a batch had this many groups of V images, so that another batch needs no other kernel.
TYPICAL_GROUPS = 4


class WeightGradient(Family):
    """dw of conv2d and linear, from x and dz."""

    def roles(self, node: Node) -> Roles | None:
        return (ACTIVATION, ACTIVATION), (PLAIN,)

    def accepts(self, node: Node, lanes: int) -> bool:
        op = node.op
        if not isinstance(op, Conv2dWeightGradient):
            return True
        if op.groups == 1:
            return lanes == 1 or op.dilation[1] == 1
        # With images in lanes a tile takes neighbours from pixel to pixel, which a group's channels are not.
        depthwise = is_depthwise(op, node.inputs[0].type, node.outputs[0].type)
        return lanes == 1 and (depthwise or op.groups <= MOST_GROUPS)

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        op, x, dz = node.op, node.inputs[0].type, node.inputs[1].type
        cost = vector_work(request.options.target, node, dz.shape[-1], request.lanes)
        if not isinstance(op, Conv2dWeightGradient):
            return Selected(node, OneWay(DIRECT, lower_direct), (Need(ACTIVATION),) * 2, (Give(PLAIN),), cost)
        window = Window(op.filter_size, op.stride, op.dilation, op.pads)
        of_x, of_dz = forward_halo(window, x, dz), NO_HALO
        recipe: Recipe = OneWay(DIRECT, lower_direct)
        problem, options = winograd_weights.problem_of(node, request), request.options
        if is_depthwise(op, x, node.outputs[0].type):
            # Loaded by the first layer that takes it: small nets have none.
            from striate.cpu.recipes import depthwise

            recipe = OneWay(DEPTHWISE, depthwise.lower_depthwise_weight_gradient)
        elif winograd_weights.takes(options, op, problem):
            model = winograd_weights.by_model(options, problem)
            plan = winograd_weights.chosen(options, problem, model)
            if model is not None:
                cost = winograd_weights.cost(options.target, problem, model)
            if plan is not None:
                recipe = winograd_weights.WinogradWeights(problem, plan)
                halos = recipe.needs()
                of_x, of_dz = wider(of_x, halos[0]), halos[1]
        needs = Need(ACTIVATION, of_x, strided=True), Need(ACTIVATION, of_dz, strided=True)
        return Selected(node, recipe, needs, (Give(PLAIN),), cost)


def lower_direct(node: Node, context: Context) -> None:
    """dw by its own products; of groups in one launch, or of each apart."""
    op = node.op
    assert isinstance(op, (Conv2dWeightGradient, LinearWeightGradient))
    x, dz, dw = (context.views[value] for value in (*node.inputs, *node.outputs))
    if isinstance(op, Conv2dWeightGradient) and op.groups > 1:
        # Loaded by the first layer in groups: most nets have none.
        from striate.cpu.recipes import grouped_gradient

        if grouped_gradient.takes(context.target, op, x, dz):
            grouped_gradient.lower(context, op, x, dz, dw)
        else:
            lower_grouped(context, op, x, dz, dw)
    else:
        lower_weight_gradient(context, op, x, dz, dw)


def slice_channels(inputs: int, rows: int, positions: int) -> int:
    """Input channels of an item, whole tiles of `rows`: so many that `positions` make items enough to share out."""
    tiles_in_all = -(-inputs // rows)
    least = LEAST_OF_SEVERAL if positions > 1 else LEAST_ITEMS
    wide = min(-(-LEAST_ITEMS // positions), inputs // SLICE_CHANNELS)
    slices = min(tiles_in_all, max(wide, -(-least // positions)))
    return -(-tiles_in_all // slices) * rows


def lower_grouped(
    context: Context, op: Conv2dWeightGradient, x: BufferView, dz: BufferView, dw: BufferView
) -> None:
    """Each group from its own channels of x and dz, side by side, and then woven together.

    [groups, Hf, Wf, Cin/groups, Cout/groups]   ->   [Hf, Wf, Cin/groups, groups · Cout/groups]
    """
    inputs, outputs = x.channels // op.groups, dz.channels // op.groups
    rows = op.filter_size[0] * op.filter_size[1] * inputs
    apart = TensorType((op.groups, rows, outputs))
    parts = view(context.scratch(apart.bytes, "filter gradients of groups"), apart, Format())
    write_group, own = object(), TensorType((rows * outputs,))
    for group in range(op.groups):
        lower_weight_gradient(
            context,
            op,
            channels_of(x, group * inputs, inputs),
            channels_of(dz, group * outputs, outputs),
            replace(view(parts.buffer, own, Format()), offset=group * own.size),
            write_group,
        )
    axes = [(rows, outputs, dz.channels), (op.groups, rows * outputs, outputs), (outputs, 1, 1)]
    lower_move(context, parts, dw, axes, name="move axes")


def _most_pieces(x: BufferView, dz: BufferView, size: int, positions: int) -> int:
    """Into how many a sum of `size` numbers over the images is cut at most, beside `positions` that are cut anyway."""
    if x.type.rank != 4:
        # With channels in lanes a fully connected layer is one image, and pieces are images: it stays whole.
        return 1
    most = min(MOST_PIECES, LARGEST_PARTIALS // (4 * size))
    if x.format.lanes == 1:
        room = min(LARGEST_OF_MANY_PIXELS // (4 * size), x.images * dz.rows * dz.columns // LEAST_PIXELS)
        most = max(most, min(-(-LEAST_ITEMS // positions), room))
    return max(1, min(most, x.images))


@dataclass(frozen=True)
class _Shares:
    """How a gradient is shared out: `items` of each of at most `pieces`. `inputs` and `filter_columns`: as the kernel
    walks them; `pictures`: how many whole ones go by before the next channels have their turn."""

    kernel: WeightGradientKernel
    inputs: int
    filter_columns: int
    pieces: int
    items: int
    band: int
    pictures: int
    slice: int
    recipe: str


def _images_shares(
    target: Target, window: Window, x: BufferView, dz: BufferView, size: int, groups: int
) -> _Shares:
    """Images in lanes."""
    (filter_rows, filter_columns), inputs, outputs = window.filter, x.channels, dz.channels
    rows, vectors = tiles.images_gradient_tile(
        target, filter_columns * inputs, outputs, TYPICAL_GROUPS * dz.rows * dz.columns
    )
    kernel = WeightGradientKernel(
        True, target.vector_lanes, rows, vectors, window.stride, window.dilation, x.pixel, dz.pixel
    )
    items = filter_rows * -(-outputs // vectors)
    recipe = f"images in lanes, {rows} x {vectors} ch"
    pieces = _most_pieces(x, dz, size, groups)
    return _Shares(kernel, inputs, filter_columns, pieces, items, 1, 1, inputs, recipe)


def _channels_shares(
    target: Target, window: Window, x: BufferView, dz: BufferView, size: int, groups: int
) -> _Shares:
    """Channels in lanes."""
    (filter_rows, filter_columns), inputs, outputs = window.filter, x.channels, dz.channels
    lanes, rows, vectors = tiles.channels_gradient_tile(target, inputs, outputs)
    if rows * vectors < ENOUGH_SUMS and x.pixel == inputs and window.dilation[1] == 1:
        # Pixels lie side by side: the filter's columns continue its channels, one run that fills a tile better.
        inputs, filter_columns = filter_columns * inputs, 1
        lanes, rows, vectors = tiles.channels_gradient_tile(target, inputs, outputs)
    # A band's part of dz should fill about half of L1.
    room = target.l1_bytes // 2 // (4 * lanes * vectors)
    band = max(1, room // dz.columns)
    kernel = WeightGradientKernel(
        False, lanes, rows, vectors, window.stride, window.dilation, x.pixel, dz.pixel,
        outputs % (lanes * vectors) != 0, outputs < lanes, inputs % rows != 0, band >= dz.rows,
    )  # fmt: skip
    positions = filter_rows * filter_columns
    pieces, _ = even_pieces(x.images, _most_pieces(x, dz, size, groups * positions))
    slice = slice_channels(inputs, rows, pieces * positions)
    recipe = f"channels in lanes, {rows} x {vectors} x {lanes} ch"
    pictures = max(1, room // (dz.rows * dz.columns))
    items = positions * -(-inputs // slice)
    return _Shares(kernel, inputs, filter_columns, pieces, items, band, pictures, slice, recipe)


def _arguments(
    window: Window, shares: _Shares, per_piece: int, x: BufferView, dz: BufferView, sums: Pointer
) -> Packed:
    return weight_gradient.ARGUMENTS.pack(
        input=x,
        output_gradient=dz,
        filter_gradient=sums,
        **strides(input=x, gradient=dz),
        images=x.images,
        output_rows=dz.rows,
        output_columns=dz.columns,
        output_channels=dz.channels,
        input_channels=shares.inputs,
        input_rows=x.rows,
        filter_rows=window.filter[0],
        filter_columns=shares.filter_columns,
        pad_top=window.pads[0][0],
        pad_left=window.pads[1][0],
        images_per_piece=per_piece,
        band_images=shares.pictures,
        band_rows=shares.band,
        slice_channels=shares.slice,
    )


def lower_weight_gradient(
    context: Context,
    op: Conv2dWeightGradient | LinearWeightGradient,
    x: BufferView,
    dz: BufferView,
    dw: BufferView,
    write_group: object | None = None,
) -> None:
    """dw from x and dz. `write_group`: of several that write apart into one buffer."""
    target, window, groups = context.target, Window((1, 1)), 1
    x, dz = as_pixels(x), as_pixels(dz)
    if isinstance(op, Conv2dWeightGradient):
        groups = op.groups
        window = Window(op.filter_size, op.stride, op.dilation, op.pads)
    size = math.prod(window.filter) * x.channels * dz.channels
    divided = _images_shares if x.format.lanes > 1 else _channels_shares
    shares = divided(target, window, x, dz, size, groups)
    pieces, per_piece = even_pieces(x.images, shares.pieces)
    sums = target_of(context, dw, pieces, size, "partial filter gradients")
    kernel, inputs, outputs = shares.kernel, shares.inputs, dz.channels
    together = kernel.lanes if kernel.images_in_lanes else 1
    arguments = _arguments(window, shares, per_piece, x, dz, sums)
    taps = window.filter[0] * shares.filter_columns
    halo = window_halo(window, (x.rows, x.columns), (dz.rows, dz.columns))
    context.add(
        "weight_gradient",
        (("kernel", kernel),),
        lambda: emit_weight_gradient(kernel, target),
        arguments,
        items=pieces * shares.items,
        reads=[
            Access(x, pixel=kernel.input_pixel, halo=halo, lanes=together),
            Access(dz, pixel=kernel.gradient_pixel, lanes=together),
        ],
        writes=[Access(dw) if pieces == 1 else sums.buffer],
        work=products(x.images, dz.rows, dz.columns, taps, inputs, outputs * together, kernel.lanes),
        recipe=shares.recipe,
        batch_groups=pieces if pieces == x.images else 1,
        parted=(x, dz, replace(dw, buffer=sums.buffer)),
        write_group=write_group if pieces == 1 else None,
    )
    if pieces > 1:
        combine(context, sums.buffer, dw, pieces, size, write_group)


FAMILIES: dict[str, Family] = {
    "conv2d_weight_gradient": WeightGradient(),
    "linear_weight_gradient": WeightGradient(),
}
