"""The end of a classifier: softmax, log-softmax, cross-entropy with integer labels, and their gradients."""

from __future__ import annotations

from striate.cpu.access import Access
from striate.cpu.family import ACTIVATION, PLAIN, Family, Request, Roles, Selected, one_way, roles_by_rank
from striate.cpu.kernels import classifier
from striate.cpu.launch import Context
from striate.cpu.recipes.softmax import lower_softmax_along
from striate.ir.graph import Node
from striate.ir.types import Value


class Softmax(Family):
    """softmax and log_softmax along an axis, and their gradients; images in lanes have [N, K] alone."""

    def roles(self, node: Node) -> Roles | None:
        return roles_by_rank(node.inputs), roles_by_rank(node.outputs)

    def accepts(self, node: Node, lanes: int) -> bool:
        return lanes == 1 or (node.inputs[0].type.rank == 2 and node.op.axis in (-1, 1))

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_softmax if request.lanes > 1 else lower_softmax_along)


class CrossEntropy(Family):
    """The loss of each image, or the gradient towards the logits."""

    def roles(self, node: Node) -> Roles | None:
        if node.op.name == "cross_entropy":
            return (ACTIVATION, PLAIN), (PLAIN,)
        return (PLAIN, ACTIVATION, PLAIN), (ACTIVATION,)

    def accepts(self, node: Node, lanes: int) -> bool:
        return node.inputs[-1].type.dtype in ("int32", "int64")

    def other_types(self, node: Node) -> dict[Value, tuple[str, ...]]:
        return {node.inputs[-1]: ("int32", "int64")}

    def select(self, node: Node, roles: Roles, request: Request) -> Selected:
        return one_way(node, roles, request, lower_cross_entropy)


def lower_softmax(node: Node, context: Context) -> None:
    """Softmax and log-softmax over the last axis, and their gradients."""
    x, y = context.views[node.inputs[0]], context.views[node.outputs[0]]
    second = context.views[node.inputs[1]] if len(node.inputs) > 1 else None
    images_in_lanes, kind = x.format.lanes > 1, node.op.name
    target = context.target
    rows = x.images * x.rows * x.columns
    row = x.pixel
    arguments = classifier.ARGUMENTS.pack(
        input=x,
        other=second,
        cotangent=None,
        output=y,
        images=0,
        classes=x.channels,
        input_row=row,
        other_row=row,
        cotangent_row=0,
        output_row=row,
    )
    context.add(
        "softmax",
        (("kind", kind), ("images_in_lanes", images_in_lanes)),
        lambda: classifier.emit_softmax(kind, images_in_lanes, target),
        arguments,
        items=rows,
        reads=[Access(x), *([Access(second)] if second is not None else [])],
        writes=[Access(y)],
        work=rows * row * 40 / target.vector_lanes,
        recipe=kind.replace("_", " "),
        scratch=classifier.scratch_bytes(images_in_lanes, target),
    )


def lower_cross_entropy(node: Node, context: Context) -> None:
    """Losses of the images, or the gradient towards the logits."""
    target, gradient = context.target, node.op.name == "cross_entropy_gradient"
    if gradient:
        cotangent, logits, labels = (context.views[value] for value in node.inputs)
    else:
        logits, labels = (context.views[value] for value in node.inputs)
        cotangent = None
    result = context.views[node.outputs[0]]
    images_in_lanes = logits.format.lanes > 1
    label_type = "i64" if labels.type.dtype == "int64" else "i32"
    arguments = classifier.ARGUMENTS.pack(
        input=logits,
        other=labels,
        cotangent=cotangent,
        output=result,
        images=logits.type.shape[0],
        classes=logits.channels,
        input_row=logits.pixel,
        other_row=0,
        cotangent_row=0,
        output_row=result.pixel,
    )
    context.add(
        "cross_entropy",
        (("gradient", gradient), ("images_in_lanes", images_in_lanes), ("label_type", label_type)),
        lambda: classifier.emit_cross_entropy(gradient, images_in_lanes, label_type, target),
        arguments,
        items=logits.images,
        batch_groups=logits.images if images_in_lanes else 1,
        parted=(logits, labels, cotangent, result),
        reads=[
            Access(logits),
            Access(labels),
            *([Access(cotangent)] if cotangent is not None else []),
        ],
        writes=[Access(result)],
        work=logits.images * logits.pixel * 40 / target.vector_lanes,
        recipe="cross-entropy gradient" if gradient else "cross-entropy",
        scratch=classifier.scratch_bytes(images_in_lanes, target),
    )


FAMILIES: dict[str, Family] = {
    "softmax": Softmax(),
    "log_softmax": Softmax(),
    "softmax_gradient": Softmax(),
    "log_softmax_gradient": Softmax(),
    "cross_entropy": CrossEntropy(),
    "cross_entropy_gradient": CrossEntropy(),
}
