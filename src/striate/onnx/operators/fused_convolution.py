"""What ONNX Runtime writes for convolutions when it saves an optimised file: FusedConv, QuickGelu, and its blocked
layout.

    com.microsoft.FusedConv         activation(conv(x, w) + b + z)
    com.microsoft.nchwc.*           the same on channels in blocks [N, C/B, H, W, B], which the file writes down as
                                    [N, C, H, W] with C rounded up to whole blocks; ReorderInput and ReorderOutput
                                    stand at the borders

Here blocks are a matter of the filters alone: values keep the axes that the file states, and their rounded number of
channels. B is that of the CPU that wrote the file, which the file does not state (`blocks.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from striate.onnx.broadcast import elementwise
from striate.onnx.node import NodeView
from striate.onnx.operators.convolution import convolution
from striate.onnx.operators.entry import Entry, Inputs, Outputs
from striate.onnx.operators.pool import average_pool, global_average, max_pool
from striate.onnx.operators.upsample import resized
from striate.onnx.terms import Term
from striate.ops.activation import Relu, Sigmoid, Tanh
from striate.ops.arrange import Transpose
from striate.ops.base import Op
from striate.ops.elementwise import Add
from striate.ops.rectifier import Clip, HardSigmoid, HardSwish, LeakyRelu
from striate.ops.slicing import Pad, Slice
from striate.ops.smooth import Silu

# The op of each activation from its parameters, and how many it has.
ACTIVATIONS: dict[str, tuple[Callable[..., Op], int]] = {
    "Relu": (Relu, 0),
    "Tanh": (Tanh, 0),
    "Sigmoid": (Sigmoid, 0),
    "HardSwish": (HardSwish, 0),
    "LeakyRelu": (LeakyRelu, 1),
    "Clip": (Clip, 2),
    "HardSigmoid": (HardSigmoid, 2),
}


def fused_conv(node: NodeView, inputs: Inputs) -> Outputs:
    x, w = node.given(inputs, 0, "x"), node.given(inputs, 1, "w")
    return (_finished(node, convolution(node, x, w, node.optional(inputs, 2)), inputs),)


def _finished(node: NodeView, y: Term, inputs: Inputs) -> Term:
    """The sum with input 3, then the activation that the node names."""
    expect_at_most(node, inputs, 4)
    added = node.optional(inputs, 3)
    if added is not None:
        if added.shape != y.shape:
            node.refuse(f"what is added must have the shape {y.shape} of the convolution, got {added}")
        y = elementwise(node, Add(), [y, added])
    kind, parameters = node.text("activation", ""), node.numbers("activation_params", ())
    if not kind:
        return y
    if kind not in ACTIVATIONS:
        node.unsupported(f"the activation {kind!r:.40} is not carried out")
    make, count = ACTIVATIONS[kind]
    if len(parameters) != count:
        node.refuse(f"the activation {kind} has {count} parameters, got {len(parameters)}")
    return elementwise(node, make(*parameters), [y])


def expect_at_most(node: NodeView, inputs: Inputs, count: int) -> None:
    """`ModelFileError` for further inputs, of which the `onnx` package does not know how many there may be."""
    if any(term is not None for term in inputs[count:]):
        node.refuse(f"it has {len(inputs)} inputs, but {node.kind} takes {count}")


def quick_gelu(node: NodeView, inputs: Inputs) -> Outputs:
    """x * sigmoid(alpha * x)."""
    return (elementwise(node, Silu(node.number("alpha", 1.702)), [node.given(inputs, 0, "x")]),)


# -- channels in blocks -------------------------------------------------------------------------


def blocked_conv(node: NodeView, inputs: Inputs) -> Outputs:
    x, w = node.given(inputs, 0, "x"), node.given(inputs, 1, "w")
    if x.rank != 4 or w.rank != 4:
        node.refuse(f"x and w must be pictures, got {x} and {w}")
    plain = _unblocked(node, w, x.shape[1])
    return (_finished(node, convolution(node, x, plain, node.optional(inputs, 2)), inputs),)


def _block(node: NodeView) -> int:
    if not node.build.block:
        node.unsupported("filters in blocks are carried out where the file holds them")
    return node.build.block


def _unblocked(node: NodeView, w: Term, channels: int) -> Term:
    """Filters [Cout, Cin/groups, H, W] from their blocks.

    Blocks of outputs stand outermost and innermost, those of inputs too; each channel of a picture (fewer than a block)
    and of a depthwise convolution stands alone.
    """
    block, (outputs, each, rows, columns) = _block(node), w.shape
    groups = node.integer("group", 1)
    if outputs % block or (groups > 1 and channels != groups * each):
        node.refuse(f"filters {w} in {groups} groups are in no blocks of {block}")
    alone = each == 1 if groups > 1 else each < block
    if not alone and each % block:
        node.refuse(f"filters {w} are in no blocks of {block}")
    if alone:
        shape, axes = (outputs // block, each, rows, columns, block), (0, 4, 1, 2, 3)
    else:
        shape = (outputs // block, each // block, rows, columns, block, block)
        axes = (0, 5, 1, 4, 2, 3)
    moved = node.one(Transpose(axes), node.reshaped(node.plain(w), shape))
    return Term.of(node.reshaped(moved, w.shape))


def reorder_input(node: NodeView, inputs: Inputs) -> Outputs:
    """Channels rounded up to whole blocks, the new ones 0."""
    x = _turned(node, node.given(inputs, 0, "x"), first=True)
    missing = -x.shape[1] % _block(node)
    if not missing:
        return (x,)
    pads = tuple((0, missing if axis == 1 else 0) for axis in x.order)
    return (Term.of(node.one(Pad(pads), x.held), x.order),)


def reorder_output(node: NodeView, inputs: Inputs) -> Outputs:
    """The channels that there were before they were rounded up."""
    x = node.given(inputs, 0, "x")
    channels = node.integer("channels")
    if x.rank != 4 or not 1 <= channels <= x.shape[1]:
        node.refuse(f"it keeps {channels} channels of {x}")
    if channels < x.shape[1]:
        place, shape = x.place(1), [x.shape[axis] for axis in x.order]
        shape[place] = channels
        x = Term.of(node.one(Slice((0,) * x.rank, tuple(shape), (1,) * x.rank), x.held), x.order)
    return (_turned(node, x, first=False),)


def _turned(node: NodeView, x: Term, *, first: bool) -> Term:
    """Between [N, C, H, W] and [N, H, W, C], on whose side the flag says `channels_last`; `first`: to the former."""
    if x.rank != 4:
        node.refuse(f"x must be a picture, got {x}")
    if not node.flag("channels_last"):
        return x
    seen: Sequence[int] = (0, 2, 3, 1) if first else (0, 3, 1, 2)
    # The held numbers stay where they are; what ONNX calls each of their axes changes.
    return Term(x.held, tuple(seen[axis] for axis in x.order)) if x.known is None else _known(node, x, first)


def _known(node: NodeView, x: Term, first: bool) -> Term:
    return Term.of(node.one(Transpose((0, 3, 1, 2) if first else (0, 2, 3, 1)), x.held))


def blocked_max_pool(node: NodeView, inputs: Inputs) -> Outputs:
    """In which order places would be numbered is stated, but they are not asked for."""
    node.integer("storage_order", 0)
    return max_pool(node, inputs)


def blocked_upsample(node: NodeView, inputs: Inputs) -> Outputs:
    """By whole numbers; nearest takes the pixel at or before the place."""
    x, scales = node.given(inputs, 0, "x"), node.integers("scales")
    if len(scales) != x.rank:
        node.refuse(f"scales must hold {x.rank} numbers, got {len(scales)}")
    coordinates = node.text("coordinate_transformation_mode", "asymmetric")
    return (resized(node, x, scales, None, node.text("mode", "nearest"), coordinates, "floor"),)


ENTRIES: dict[str, Entry] = {
    "com.microsoft.FusedConv": fused_conv,
    "com.microsoft.QuickGelu": quick_gelu,
    "com.microsoft.nchwc.AveragePool": average_pool,
    "com.microsoft.nchwc.Conv": blocked_conv,
    "com.microsoft.nchwc.GlobalAveragePool": global_average,
    "com.microsoft.nchwc.MaxPool": blocked_max_pool,
    "com.microsoft.nchwc.ReorderInput": reorder_input,
    "com.microsoft.nchwc.ReorderOutput": reorder_output,
    "com.microsoft.nchwc.Upsample": blocked_upsample,
}
