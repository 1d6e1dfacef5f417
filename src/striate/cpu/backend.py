"""The face of `cpu/` towards the rest: what it takes, in which layout, what it fuses, and how it lowers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from striate.cpu.kernels.epilogue import Epilogue, Step, keeps_index
from striate.cpu.kernels.functions import POINTWISE_OPERANDS
from striate.cpu.launch import Context
from striate.cpu.recipes import arrange, boundary, convolution, depthwise, elementwise, winograd
from striate.cpu.recipes.window import Window, forward_halo, gradient_halo, window_of
from striate.cpu.target import Target
from striate.ir.buffers import NO_HALO, Buffer, BufferView, Halo
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.affine import Affine
from striate.ops.arrange import Concat, Transpose
from striate.ops.base import Op
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.fused import Fused
from striate.ops.linear import Linear, LinearInputGradient, LinearWeightGradient
from striate.ops.local_response_norm import LocalResponseNorm
from striate.ops.pool import AvgPool2d, AvgPool2dGradient, GlobalAvgPool2d, MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Flatten, Reshape
from striate.ops.softmax import (
    CrossEntropy,
    CrossEntropyGradient,
    LogSoftmax,
    LogSoftmaxGradient,
    Softmax,
    SoftmaxGradient,
)
from striate.ops.update import AdamUpdate, SgdUpdate

FORWARD = (Conv2d, Linear)
INPUT_GRADIENT = (Conv2dInputGradient, LinearInputGradient)
WEIGHT_GRADIENT = (Conv2dWeightGradient, LinearWeightGradient)
SOFTMAX = (Softmax, LogSoftmax, SoftmaxGradient, LogSoftmaxGradient)
ALIASES = (Flatten, Reshape)
POOLS = (MaxPool2d, AvgPool2d, GlobalAvgPool2d)
POOL_GRADIENTS = (MaxPool2dGradient, AvgPool2dGradient)
STRIDED_READERS = (Conv2d, *POOLS, LocalResponseNorm, Concat, Transpose)
STRIDED_WRITERS = (Conv2d, MaxPool2d, AvgPool2d, LocalResponseNorm, Concat)

# Windows wider than this have a winner's index that does not fit a byte.
LARGEST_INDEX = 256
# Operands that an epilogue's kernel has arguments for.
MOST_OPERANDS = 2

# Positions of a pooling window that a convolution's tile can take along.
LARGEST_TILE_WINDOW = 9
# Groups of a convolution that run as one launch each.
MOST_GROUPS = 32
# Pixels that lie so many bytes apart share sets of the first cache.
CROWDED_STRIDE = 1024
# Axes that a transposition walks.
LARGEST_RANK = 5

ACTIVATION, PLAIN = "activation", "plain"


@dataclass(frozen=True)
class CpuBackend:
    """Lowers graphs to launches of generated kernels for `target`."""

    target: Target
    # Whether recipes may round otherwise than the direct sum; values whose numbers no run of the graph changes.
    exact: bool = True
    fixed: frozenset[Value] = frozenset()

    @property
    def lanes(self) -> int:
        """Images that stand side by side in a vector."""
        return self.target.vector_lanes

    # -- what it takes --------------------------------------------------------------------------

    def roles(self, node: Node) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """For each input and output: an activation (whose format is chosen) or a plain array. None: not taken."""
        op = node.op
        inputs, outputs = len(node.inputs), len(node.outputs)
        if isinstance(op, Fused):
            own = node.inputs[: op.arities[0]]
            running = Value(op.steps[0].infer(*(value.type for value in own))[0])
            head = self.roles(Node(op.steps[0], own, (running,)))
            if head is None:
                return None
            further = tuple(
                role
                for step, arity in zip(op.steps[1:], op.arities[1:], strict=True)
                for role in (PLAIN if isinstance(step, Affine) else ACTIVATION,) * arity
            )
            return head[0] + further, (ACTIVATION,) * outputs
        if isinstance(op, (*FORWARD, *INPUT_GRADIENT)):
            return (ACTIVATION,) + (PLAIN,) * (inputs - 1), (ACTIVATION,)
        if isinstance(op, WEIGHT_GRADIENT):
            return (ACTIVATION, ACTIVATION), (PLAIN,)
        if _sums_for_channels(node):
            return (ACTIVATION,), (PLAIN,)
        if isinstance(op, (ReduceSum, ReduceMean)):
            whole = node.inputs[0].type.rank == 1 and op.axes in ((0,), (-1,)) and not op.keepdims
            return ((PLAIN,), (PLAIN,)) if whole else None
        if isinstance(op, CrossEntropy):
            return (ACTIVATION, PLAIN), (PLAIN,)
        if isinstance(op, CrossEntropyGradient):
            return (PLAIN, ACTIVATION, PLAIN), (ACTIVATION,)
        if isinstance(op, (SgdUpdate, AdamUpdate)):
            return (PLAIN,) * inputs, (PLAIN,) * outputs
        if isinstance(op, Affine):
            return (ACTIVATION, PLAIN, PLAIN), (ACTIVATION,)
        if is_pointwise(op) and not _walks_with(node):
            return None
        if isinstance(op, (*ALIASES, Transpose)):
            return _by_rank(node.inputs), _by_rank(node.outputs)
        if isinstance(op, Concat) and op.axis not in (-1, node.outputs[0].type.rank - 1):
            return None
        if is_pointwise(op) or isinstance(op, (*SOFTMAX, *POOLS, *POOL_GRADIENTS, Concat, LocalResponseNorm)):
            return (ACTIVATION,) * inputs, (ACTIVATION,) * outputs
        # `standardize` is not here: at the head of a graph it is part of copying the input in.
        return None

    def accepts(self, node: Node, lanes: int) -> bool:
        """Whether a kernel computes `node` with activations in this layout."""
        roles = self.roles(node)
        if roles is None:
            return False
        if any(value.type.size == 0 for value in (*node.inputs, *node.outputs)):
            return False
        if not _types_fit(node, roles):
            return False
        places = [*zip(node.inputs, roles[0], strict=True), *zip(node.outputs, roles[1], strict=True)]
        if any(role == ACTIVATION and value.type.rank not in (2, 4) for value, role in places):
            return False
        op = node.op.steps[0] if isinstance(node.op, Fused) else node.op
        x = node.inputs[0].type
        if isinstance(op, (Conv2dInputGradient, Conv2dWeightGradient)) and op.groups != 1:
            return False
        if isinstance(op, Conv2d) and op.groups > MOST_GROUPS:
            return lanes == 1 and depthwise.is_depthwise(op, x, node.inputs[1].type)
        if isinstance(op, Conv2dInputGradient) and op.stride != (1, 1) and op.dilation != (1, 1):
            return False
        if isinstance(op, Conv2dWeightGradient) and lanes > 1 and op.dilation[1] != 1:
            return False
        if (
            isinstance(op, (MaxPool2d, MaxPool2dGradient))
            and op.window[0] * op.window[1] > LARGEST_INDEX // 2
        ):
            return False
        if isinstance(op, ALIASES):
            # With images in lanes the batch axis stands apart: everything behind it keeps its order.
            whole = (
                x.rank > 0 and node.outputs[0].type.rank > 0 and x.shape[0] == node.outputs[0].type.shape[0]
            )
            return lanes == 1 or (whole and PLAIN not in (*roles[0], *roles[1]))
        if isinstance(op, Transpose):
            return lanes == 1 and x.rank <= LARGEST_RANK
        if isinstance(op, LocalResponseNorm):
            return lanes == 1 and op.bias > 0 and op.alpha >= 0 and op.size <= x.shape[-1]
        if isinstance(op, SOFTMAX):
            return x.rank == 2
        if isinstance(op, (CrossEntropy, CrossEntropyGradient)):
            return node.inputs[-1].type.dtype in ("int32", "int64")
        return True

    def accepts_chain(self, chain: Sequence[Node]) -> bool:
        """Whether `chain`, each node the only reader of the one before, runs as one kernel."""
        head, *tail = (node.op for node in chain)
        if isinstance(head, (*FORWARD, *INPUT_GRADIENT)):
            rest = chain[1:]
            if rest and isinstance(rest[0].op, MaxPool2d):
                if not isinstance(head, Conv2d) or not _tiles(rest[0].op, chain[0].outputs[0].type):
                    return False
                if depthwise.is_depthwise(head, chain[0].inputs[0].type, chain[0].inputs[1].type):
                    return False
                rest = rest[1:]
            return all(_alike(node) for node in rest) and _operands(node.op for node in rest) <= MOST_OPERANDS
        if is_pointwise(head) and len(tail) == 1 and isinstance(tail[0], MaxPool2dGradient):
            return _alike(chain[0]) and _operands([head]) <= MOST_OPERANDS
        return all(is_pointwise(step) for step in (head, *tail))

    def halo(self, node: Node, position: int) -> Halo:
        """Zeros that `node` reads around its input at `position`."""
        op = node.op.steps[0] if isinstance(node.op, Fused) else node.op
        x = node.inputs[0].type
        if isinstance(op, Conv2d) and position == 0:
            w = node.inputs[1].type
            z = op.infer(x, w)[0]
            own = forward_halo(window_of(op, x, w), x, z)
            if not self._takes_winograd(op, node):
                return own
            whole = winograd.halo(op, x, w)
            return (
                max(own[0], whole[0]),
                max(own[1], whole[1]),
                max(own[2], whole[2]),
                max(own[3], whole[3]),
            )
        if isinstance(op, Conv2dWeightGradient) and position == 0:
            window = Window(op.filter_size, op.stride, op.dilation, op.pads)
            return forward_halo(window, x, node.inputs[1].type)
        if isinstance(op, Conv2dInputGradient) and position == 0:
            size = (node.inputs[1].type.shape[0], node.inputs[1].type.shape[1])
            window = Window(size, op.stride, op.dilation, op.pads)
            return gradient_halo(window, op.infer(x, node.inputs[1].type)[0], x)
        return NO_HALO

    def tied(self, node: Node) -> tuple[Value, ...]:
        """Values that the kernel walks with one set of strides, so that they need one format."""
        op = node.op
        if isinstance(op, Fused):
            own = node.inputs[op.arities[0] :]
            if isinstance(op.steps[0], (*FORWARD, *INPUT_GRADIENT)):
                return (*node.outputs, *own)
            return node.inputs if isinstance(op.steps[-1], MaxPool2dGradient) else ()
        if isinstance(op, Concat):
            return (*node.inputs, *node.outputs)
        if isinstance(op, MaxPool2d):
            return node.outputs
        return node.inputs if isinstance(op, (MaxPool2dGradient, AvgPool2dGradient)) else ()

    def gap(self, value: Value) -> int:
        """Elements to leave out behind each pixel, so that a tile's pixels spread over the first cache."""
        if value.type.rank != 4 or value.type.dtype != "float32" or value.type.shape[2] == 1:
            return 0
        return self.lanes if 4 * value.type.shape[3] % CROWDED_STRIDE == 0 else 0

    def strides_output(self, node: Node) -> bool:
        """Whether the kernel of `node` writes its first output with any pixel stride (that of what it is tied to)."""
        return _strides(_steps(node)[0], STRIDED_WRITERS)

    def strides_input(self, node: Node, value: Value) -> bool:
        """Whether the kernel of `node` reads `value` with any pixel stride (that of what it is tied to)."""
        steps = _steps(node)
        if isinstance(steps[0], Conv2d):
            return value is node.inputs[0] or value in self.tied(node)
        return all(_strides(step, STRIDED_READERS) for step in steps)

    def work(self, node: Node, lanes: int) -> float:
        """Vector operations that `node` takes in this layout, wasted lanes included: the static cost model."""
        op = node.op.steps[0] if isinstance(node.op, Fused) else node.op
        vector = self.lanes
        x = node.inputs[0].type
        if not isinstance(op, (*FORWARD, *INPUT_GRADIENT, *WEIGHT_GRADIENT)):
            return sum(value.type.size for value in (*node.inputs, *node.outputs)) / vector
        multiply_adds = node.op.cost(*(value.type for value in node.inputs)).multiply_adds
        images = x.shape[0]
        if lanes > 1:
            activations = [
                v.type.bytes for v in (node.inputs[0], node.inputs[1], node.outputs[0]) if v.type.rank == 4
            ]
            group_bytes = sum(activations) / max(images, 1) * vector
            # Sixteen images at once must stay in the second cache, or every round waits for the third.
            crowded = 1.0 if group_bytes <= 1.5 * self.target.l2_bytes else 2.0
            return multiply_adds / vector * (-(-images // vector) * vector / max(images, 1)) * crowded
        if isinstance(op, WEIGHT_GRADIENT):
            channels = node.inputs[1].type.shape[-1]
        else:
            channels = node.op.infer(*(value.type for value in node.inputs))[0].shape[-1]
        width = vector
        while width > 4 and width // 2 >= channels:
            width //= 2
        waste = (
            -(-channels // width)
            * width
            / max(channels, 1)
            * (vector / width if width < vector // 2 else 1.0)
        )
        few = 1.3 if x.shape[-1] < 4 else 1.05
        return multiply_adds / vector * waste * few

    # -- lowering -------------------------------------------------------------------------------

    def lower(self, node: Node, context: Context) -> None:
        """Append the launches that compute `node`."""
        op = node.op
        if isinstance(op, Fused):
            self._lower_chain(node, context, op)
        elif isinstance(op, FORWARD):
            self._lower_forward(node, context, op, (), ())
        elif isinstance(op, INPUT_GRADIENT):
            convolution.lower_input_gradient(node, context, op, (), ())
        elif isinstance(op, WEIGHT_GRADIENT):
            convolution.lower_weight_gradient(node, context, op)
        elif isinstance(op, (MaxPool2d, AvgPool2d)):
            elementwise.lower_pool(node, context, op)
        elif isinstance(op, GlobalAvgPool2d):
            size = (node.inputs[0].type.shape[1], node.inputs[0].type.shape[2])
            elementwise.lower_pool(node, context, AvgPool2d(size, size))
        elif isinstance(op, Concat):
            arrange.lower_concat(node, context)
        elif isinstance(op, Transpose):
            arrange.lower_transpose(node, context, op)
        elif isinstance(op, LocalResponseNorm):
            arrange.lower_local_response(node, context, op)
        elif isinstance(op, (MaxPool2dGradient, AvgPool2dGradient)):
            elementwise.lower_pool_gradient(node, context, op, (), ())
        elif is_pointwise(op):
            self._lower_pointwise(node, context, (op,))
        elif isinstance(op, SOFTMAX):
            elementwise.lower_softmax(node, context, op.name)
        elif isinstance(op, (CrossEntropy, CrossEntropyGradient)):
            elementwise.lower_cross_entropy(node, context, isinstance(op, CrossEntropyGradient))
        elif isinstance(op, (SgdUpdate, AdamUpdate)):
            elementwise.lower_update(node, context, op)
        elif isinstance(op, ALIASES):
            elementwise.copy_dense(context, context.views[node.inputs[0]], context.views[node.outputs[0]])
        elif node.inputs[0].type.rank == 1:
            elementwise.lower_mean(node, context, isinstance(op, ReduceMean))
        else:
            convolution.lower_channel_sum(node, context)

    def ingest(
        self,
        context: Context,
        source: Buffer,
        type: TensorType,
        result: BufferView,
        statistics: tuple[Value, Value] | None,
    ) -> None:
        """Append the launch that brings the caller's array into the layout of `result`."""
        boundary.lower_ingest(
            context,
            source,
            type,
            result,
            boundary.Statistics(*statistics) if statistics is not None else None,
        )

    def egress(self, context: Context, source: BufferView, result: Buffer) -> None:
        """Append the launch that writes `source` as the caller's contiguous array."""
        boundary.lower_egress(context, source, result, source.type)

    def copy(self, context: Context, source: BufferView, result: BufferView) -> None:
        """Append a copy between two places with equal lanes."""
        elementwise.lower_pointwise(context, source, [], result, ())

    def _lower_chain(self, node: Node, context: Context, op: Fused) -> None:
        head, *tail = op.steps
        operands = node.inputs[op.arities[0] :]
        if isinstance(head, FORWARD):
            self._lower_forward(node, context, head, _epilogue(tail, node, context), operands)
        elif isinstance(head, INPUT_GRADIENT):
            convolution.lower_input_gradient(node, context, head, _epilogue(tail, node, context), operands)
        elif tail and isinstance(tail[-1], MaxPool2dGradient):
            # Inputs: dy, the head's operands, the winners' index.
            elementwise.lower_pool_gradient(
                node, context, tail[-1], _epilogue([head], node, context), node.inputs[1:-1]
            )
        else:
            self._lower_pointwise(node, context, op.steps)

    def _takes_winograd(self, op: Op, node: Node) -> bool:
        """Whether the forward convolution at the head of `node` runs as Winograd with channels in lanes."""
        if self.exact or not isinstance(op, Conv2d) or node.inputs[1] not in self.fixed:
            return False
        x, w = node.inputs[0].type, node.inputs[1].type
        pools = [step for step in _steps(node) if isinstance(step, MaxPool2d)]
        whole = not pools or all(winograd.OUTPUTS % size == 0 for size in pools[0].window)
        return whole and winograd.applies(op, w) and winograd.pays(self.target, op, x, w)

    def _lower_forward(
        self,
        node: Node,
        context: Context,
        op: Conv2d | Linear,
        epilogue: Epilogue,
        operands: Sequence[Value],
    ) -> None:
        x, w = node.inputs[0], node.inputs[1]
        if not isinstance(op, Conv2d) or context.views[x].format.lanes > 1:
            convolution.lower_forward(node, context, op, epilogue, operands)
        elif depthwise.is_depthwise(op, x.type, w.type):
            depthwise.lower_depthwise(node, context, op, epilogue, operands)
        elif not keeps_index(epilogue) and self._takes_winograd(op, node):
            winograd.lower_winograd(node, context, op, epilogue, operands)
        else:
            convolution.lower_forward(node, context, op, epilogue, operands)

    def _lower_pointwise(self, node: Node, context: Context, steps: Sequence[Op]) -> None:
        source, *operands = (context.views[value] for value in node.inputs)
        elementwise.lower_pointwise(
            context, source, operands, context.views[node.outputs[0]], _epilogue(steps, node, context)
        )


def _steps(node: Node) -> tuple[Op, ...]:
    return node.op.steps if isinstance(node.op, Fused) else (node.op,)


def _by_rank(values: Sequence[Value]) -> tuple[str, ...]:
    return tuple(ACTIVATION if value.type.rank in (2, 4) else PLAIN for value in values)


def _alike(node: Node) -> bool:
    """Whether `node` is pointwise and all its arrays have one type."""
    return (
        is_pointwise(node.op)
        and not isinstance(node.op, Affine)
        and all(value.type == node.outputs[0].type for value in node.inputs)
    )


def _walks_with(node: Node) -> bool:
    """Whether a pointwise `node` walks its first input, and others that are alike or constant over the pixels."""
    z = node.outputs[0].type
    if node.inputs[0].type != z:
        return False
    others = [value.type for value in node.inputs[1:]]
    over_pixels = (z.shape[0], 1, 1, z.shape[3]) if z.rank == 4 else z.shape
    return all(type.dtype == z.dtype and type.shape in (z.shape, over_pixels) for type in others)


def _tiles(pool: MaxPool2d, z: TensorType) -> bool:
    """Whether a small pooling's windows stand side by side inside the picture, so that a tile can hold them."""
    fits = z.shape[1] >= pool.window[0] and z.shape[2] >= pool.window[1]
    apart = pool.window == pool.stride and pool.padding in ("valid", ((0, 0), (0, 0)))
    return fits and apart and pool.window[0] * pool.window[1] <= LARGEST_TILE_WINDOW


def _sums_for_channels(node: Node) -> bool:
    """Whether `node` adds up everything but the last axis of an activation: a bias gradient."""
    rank = node.inputs[0].type.rank
    op = node.op
    return (
        isinstance(op, ReduceSum) and rank in (2, 4) and op.axes == tuple(range(rank - 1)) and not op.keepdims
    )


def _types_fit(node: Node, roles: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    """float32 everywhere, but for a pooling's winners (bytes) and labels (integers)."""
    last = node.op.steps[-1] if isinstance(node.op, Fused) else node.op
    winners: set[Value] = set(node.outputs[1:])
    if isinstance(last, MaxPool2dGradient):
        winners.add(node.inputs[-1])
    labels = {node.inputs[-1]} if isinstance(last, (CrossEntropy, CrossEntropyGradient)) else set[Value]()
    places = [*zip(node.inputs, roles[0], strict=True), *zip(node.outputs, roles[1], strict=True)]
    for value, role in places:
        if value in winners and role == ACTIVATION and value.type.dtype == "uint8":
            continue
        if value not in labels and value.type.dtype != "float32":
            return False
    return True


def _operands(steps: Iterable[Op]) -> int:
    return sum(POINTWISE_OPERANDS[step.name] for step in steps)


def is_pointwise(op: Op) -> bool:
    """Whether the kernels know `op` as a function of single elements."""
    return op.name in POINTWISE_OPERANDS


def _strides(op: Op, kinds: tuple[type[Op], ...]) -> bool:
    return isinstance(op, kinds) or is_pointwise(op)


def _epilogue(steps: Sequence[Op], node: Node, context: Context) -> Epilogue:
    """The kernel's words for `steps`; a pooling's winners are kept only if somebody reads them."""
    keep = len(node.outputs) > 1 and node.outputs[1] in context.views
    words: list[Step] = []
    for step in steps:
        if isinstance(step, MaxPool2d):
            words.append(("max_pool", step.window[0], step.window[1], keep))
        else:
            words.append((step.name, *(getattr(step, field.name) for field in fields(step))))
    return tuple(words)
