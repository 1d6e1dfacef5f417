"""The end of a classifier: softmax, log-softmax, cross-entropy, and their gradients.

With images in lanes a vector holds one class of V images and everything is lane by lane. With channels in lanes
a row of classes is walked in masked vectors whose lanes are then reduced. Work item: one group, or one image. Both
add in one order, so that an image's answer is the same alone and in a batch.

x, y and their gradients are [N, K] (images in lanes: [G, K, V]), labels and losses [N].

    softmax[k] = e^(x[k] - M) / S        M = max x,  S = sum of e^(x[k] - M)
    loss = log S + M - x[label]          d loss / d x[k] = softmax[k] - [k = label]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import exponential, logarithm
from striate.cpu.kernels.shuffles import first_lane, shuffle
from striate.cpu.target import Target

# `other`: the labels, or the output y; `cotangent`: the gradient towards each image's loss.
ARGUMENTS = Arguments(
    pointers=("input", "other", "cotangent", "output"),
    integers=("images", "classes", "input_row", "other_row", "cotangent_row", "output_row"),
)


def scratch_bytes(images_in_lanes: bool, target: Target) -> int:
    """Memory of the parts of a sum."""
    return 4 * target.vector_lanes**2 if images_in_lanes else 0


class _Classes:
    """Walks the classes of one work item, in vectors of images or in vectors of classes."""

    def __init__(self, emit: Emitter, images_in_lanes: bool, classes: str) -> None:
        self.emit = emit
        self.images_in_lanes = images_in_lanes
        self.classes = classes

    def loop(self, carried: list[str] | None = None) -> Iterator[tuple[Operand, str | None]]:
        """A loop over all classes: elements from the first one to this vector, and its lanes that exist."""
        emit = self.emit
        stop = emit.multiply(self.classes, emit.lanes) if self.images_in_lanes else self.classes
        for offset in emit.loop(0, stop, step=emit.lanes, carried=carried):
            yield offset, None if self.images_in_lanes else emit.mask_below(emit.subtract(stop, offset))

    def total(self, add: Callable[[Operand, str | None, str], str]) -> str:
        """The sum over classes, in V parts: that of class k is k mod V, and the parts add pairwise, far ones first.

        add(offset in elements, mask, part) -> part. With classes in lanes the parts are lanes, else they lie in
        scratch memory.
        """
        emit = self.emit
        sums = ["zeroinitializer"]
        if not self.images_in_lanes:
            for offset, mask in self.loop(sums):
                sums[0] = add(offset, mask, sums[0])
            return self.across(sums[0], lambda a, b: emit.binary("fadd", a, b))
        addresses = [emit.at(emit.scratch, part * emit.lanes) for part in range(emit.lanes)]
        for address in addresses:
            emit.store("zeroinitializer", address)
        for offset, mask in self.loop(sums):
            address = emit.at(emit.scratch, emit.remainder(offset, emit.lanes**2))
            sums[0] = add(offset, mask, emit.load(address))
            emit.store(sums[0], address)
        parts = [emit.load(address) for address in addresses]
        while len(parts) > 1:
            half = len(parts) // 2
            parts = [emit.binary("fadd", a, b) for a, b in zip(parts[:half], parts[half:], strict=True)]
        return parts[0]

    def across(self, value: str, combine: Callable[[str, str], str]) -> str:
        """With classes in lanes: combine all lanes and spread the result; else nothing to do."""
        if self.images_in_lanes:
            return value
        emit, distance = self.emit, self.emit.lanes // 2
        while distance:
            turned = shuffle(emit, value, value, [lane ^ distance for lane in range(emit.lanes)])
            value = combine(value, turned)
            distance //= 2
        return value


def emit_softmax(kind: str, images_in_lanes: bool, target: Target) -> str:
    """`kind`: softmax, log_softmax, softmax_gradient, log_softmax_gradient (input dy, other y)."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    walk = _Classes(emit, images_in_lanes, a["classes"])
    rows = _softmax if kind in ("softmax", "log_softmax") else _softmax_gradient
    for index in emit.items():
        x = emit.at(a["input"], emit.multiply(index, a["input_row"]))
        y = emit.at(a["other"], emit.multiply(index, a["other_row"]))
        out = emit.at(a["output"], emit.multiply(index, a["output_row"]))
        for offset, mask, value in rows(emit, walk, kind, x, y):
            emit.store_masked(value, emit.at(out, offset), mask)
    return emit.text()


Vectors = Iterator[tuple[Operand, str | None, str]]


def _softmax(emit: Emitter, walk: _Classes, kind: str, x: str, _: str) -> Vectors:
    largest, total = _largest_and_total(emit, walk, x)
    if kind == "log_softmax":
        total = logarithm(emit, total)
    for offset, mask in walk.loop():
        value = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask), largest)
        if kind == "log_softmax":
            yield offset, mask, emit.binary("fsub", value, total)
        else:
            yield offset, mask, emit.binary("fdiv", exponential(emit, value), total)


def _softmax_gradient(emit: Emitter, walk: _Classes, kind: str, x: str, y: str) -> Vectors:
    def product(offset: Operand, mask: str | None, value: str) -> str:
        dy = emit.load_masked(emit.at(x, offset), mask)
        if kind == "log_softmax_gradient":
            return emit.binary("fadd", value, dy)
        return emit.fma(dy, emit.load_masked(emit.at(y, offset), mask), value)

    total = walk.total(product)
    for offset, mask in walk.loop():
        dy = emit.load_masked(emit.at(x, offset), mask)
        forward = emit.load_masked(emit.at(y, offset), mask)
        if kind == "log_softmax_gradient":
            share = emit.binary("fmul", exponential(emit, forward), total)
            yield offset, mask, emit.binary("fsub", dy, share)
        else:
            yield offset, mask, emit.binary("fmul", forward, emit.binary("fsub", dy, total))


def _largest_and_total(emit: Emitter, walk: _Classes, x: str) -> tuple[str, str]:
    """M and S of the module's docstring."""
    lowest = emit.constant(float("-inf"))
    most = [lowest]
    for offset, mask in walk.loop(most):
        most[0] = emit.larger(emit.load_masked(emit.at(x, offset), mask, fill=lowest), most[0])
    largest = walk.across(most[0], emit.larger)

    def sum_of(offset: Operand, mask: str | None, value: str) -> str:
        shifted = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask, fill=lowest), largest)
        return emit.binary("fadd", value, exponential(emit, shifted))

    return largest, walk.total(sum_of)


def emit_cross_entropy(gradient: bool, images_in_lanes: bool, label_type: str, target: Target) -> str:
    """Loss of each image, or its gradient towards the logits.

    Lanes past the last image get the loss 0 and the gradient 0, so that they add nothing anywhere.
    """
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    walk = _Classes(emit, images_in_lanes, a["classes"])
    for index in emit.items():
        x = emit.at(a["input"], emit.multiply(index, a["input_row"]))
        out = emit.at(a["output"], emit.multiply(index, a["output_row"]))
        largest, total = _largest_and_total(emit, walk, x)
        first = emit.multiply(index, emit.lanes) if images_in_lanes else index
        inside = emit.mask_below(emit.subtract(a["images"], first)) if images_in_lanes else None
        label = _labels(emit, a["other"], label_type, first, inside)
        if gradient:
            address = emit.at(a["cotangent"], first)
            scale = emit.load_masked(address, inside) if inside else emit.broadcast(address)
            for offset, mask in walk.loop():
                value = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask), largest)
                share = emit.binary("fdiv", exponential(emit, value), total)
                is_label = _is_label(emit, images_in_lanes, label, offset)
                value = emit.select(is_label, emit.binary("fsub", share, emit.constant(1.0)), share)
                value = emit.binary("fmul", value, scale)
                if inside:
                    value = emit.select(inside, value, emit.constant(0.0))
                emit.store_masked(value, emit.at(out, offset), mask)
            continue
        own = [emit.constant(0.0)]
        for offset, mask in walk.loop(own):
            is_label = _is_label(emit, images_in_lanes, label, offset)
            own[0] = emit.select(is_label, emit.load_masked(emit.at(x, offset), mask), own[0])
        # With classes in lanes only one lane is chosen; adding the lanes finds it.
        chosen = walk.across(own[0], lambda a, b: emit.binary("fadd", a, b))
        loss = emit.binary("fsub", emit.binary("fadd", logarithm(emit, total), largest), chosen)
        address = emit.at(a["output"], first)
        if images_in_lanes:
            emit.store_masked(loss, address, inside)
        else:
            emit.store(first_lane(emit, loss), address, "float")
    return emit.text()


def _labels(emit: Emitter, labels: str, label_type: str, first: Operand, inside: str | None) -> str:
    """The labels of V images, those `inside`, or without them that of one image, in every lane, as 32-bit integers."""
    address = emit.at(labels, first, element=label_type)
    if inside is not None:
        wide = f"<{emit.lanes} x {label_type}>"
        label = emit.load_masked(address, inside, wide)
        return emit.value(f"trunc {wide} {label} to <{emit.lanes} x i32>") if label_type == "i64" else label
    label = emit.load(address, label_type)
    if label_type == "i64":
        label = emit.value(f"trunc i64 {label} to i32")
    return emit.spread(label, "i32")


def _is_label(emit: Emitter, images_in_lanes: bool, label: str, offset: Operand) -> str:
    """Mask of the lanes whose class is the image's label."""
    integers = f"<{emit.lanes} x i32>"
    first = emit.divide(offset, emit.lanes) if images_in_lanes else offset
    own = emit.spread(emit.value(f"trunc i64 {first} to i32"), "i32")
    if not images_in_lanes:
        steps = "<" + ", ".join(f"i32 {lane}" for lane in range(emit.lanes)) + ">"
        own = emit.binary("add", own, steps, integers)
    return emit.value(f"icmp eq {integers} {own}, {label}", "m")
