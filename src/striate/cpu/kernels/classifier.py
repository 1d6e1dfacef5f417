"""The end of a classifier: softmax, log-softmax, cross-entropy, and their gradients.

With images in lanes a vector holds one class of V images and everything is lane by lane. With channels in lanes
a row of classes is walked in masked vectors whose lanes are then reduced. Work item: one group, or one image. Both
add in one order, so that an image's answer is the same alone and in a batch.

    softmax[k] = e^(x[k] - M) / S        M = max x,  S = sum of e^(x[k] - M)
    loss = log S + M - x[label]          d loss / d x[k] = softmax[k] - [k = label]
"""

from __future__ import annotations

from collections.abc import Callable

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import exponential, logarithm
from striate.cpu.kernels.lanes import shuffle
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

    def fold(self, initial: str, body: Callable[[Operand, str | None, str], str]) -> str:
        """Carry a vector through all classes; body(offset in elements, mask, value) -> value."""
        emit = self.emit
        if self.images_in_lanes:
            stop: Operand = emit.multiply(self.classes, emit.lanes)
        else:
            stop = self.classes

        def step(offset: Operand, values: list[str]) -> list[str]:
            mask = None if self.images_in_lanes else emit.mask_below(emit.subtract(stop, offset))
            return [body(offset, mask, values[0])]

        return emit.loop(0, stop, step, step=emit.lanes, carried=[(emit.vector, initial)])[0]

    def total(self, body: Callable[[Operand, str | None, str], str]) -> str:
        """The sum over classes, in V parts: that of class k is k mod V, and the parts add pairwise, far ones first.

        body(offset in elements, mask, part) -> part. With classes in lanes the parts are lanes, else they lie in
        scratch memory.
        """
        emit = self.emit

        def add(a: str, b: str) -> str:
            return emit.binary("fadd", a, b)

        if not self.images_in_lanes:
            return self.across(self.fold("zeroinitializer", body), add)
        places = [emit.at(emit.scratch, part * emit.lanes) for part in range(emit.lanes)]
        for place in places:
            emit.store("zeroinitializer", place)

        def step(offset: Operand, mask: str | None, _: str) -> str:
            place = emit.at(emit.scratch, emit.remainder(offset, emit.lanes**2))
            part = body(offset, mask, emit.load(place))
            emit.store(part, place)
            return part

        self.fold("zeroinitializer", step)
        parts = [emit.load(place) for place in places]
        while len(parts) > 1:
            half = len(parts) // 2
            parts = [add(a, b) for a, b in zip(parts[:half], parts[half:], strict=True)]
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

    def item(index: Operand) -> None:
        x = emit.at(a["input"], emit.multiply(index, a["input_row"]))
        y = emit.at(a["other"], emit.multiply(index, a["other_row"]))
        out = emit.at(a["output"], emit.multiply(index, a["output_row"]))

        if kind in ("softmax", "log_softmax"):
            largest, total = _largest_and_total(emit, walk, x)
            if kind == "softmax":

                def store(offset: Operand, mask: str | None, _: str) -> str:
                    value = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask), largest)
                    value = emit.binary("fdiv", exponential(emit, value), total)
                    emit.store_masked(value, emit.at(out, offset), mask)
                    return value
            else:
                log_total = logarithm(emit, total)

                def store(offset: Operand, mask: str | None, _: str) -> str:
                    value = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask), largest)
                    value = emit.binary("fsub", value, log_total)
                    emit.store_masked(value, emit.at(out, offset), mask)
                    return value
        else:

            def product(offset: Operand, mask: str | None, value: str) -> str:
                dy = emit.load_masked(emit.at(x, offset), mask)
                if kind == "log_softmax_gradient":
                    return emit.binary("fadd", value, dy)
                return emit.fma(dy, emit.load_masked(emit.at(y, offset), mask), value)

            total = walk.total(product)

            def store(offset: Operand, mask: str | None, _: str) -> str:
                dy = emit.load_masked(emit.at(x, offset), mask)
                forward = emit.load_masked(emit.at(y, offset), mask)
                if kind == "log_softmax_gradient":
                    share = emit.binary("fmul", exponential(emit, forward), total)
                    value = emit.binary("fsub", dy, share)
                else:
                    value = emit.binary("fmul", forward, emit.binary("fsub", dy, total))
                emit.store_masked(value, emit.at(out, offset), mask)
                return value

        walk.fold("zeroinitializer", store)

    emit.items(item)
    return emit.text()


def _largest_and_total(emit: Emitter, walk: _Classes, x: str) -> tuple[str, str]:
    """M and S of the module's docstring."""
    lowest = emit.constant(float("-inf"))

    def largest_of(offset: Operand, mask: str | None, value: str) -> str:
        return emit.larger(emit.load_masked(emit.at(x, offset), mask, fill=lowest), value)

    largest = walk.across(walk.fold(lowest, largest_of), emit.larger)

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
    integers = f"<{emit.lanes} x i32>"
    steps = "<" + ", ".join(f"i32 {lane}" for lane in range(emit.lanes)) + ">"

    def item(index: Operand) -> None:
        x = emit.at(a["input"], emit.multiply(index, a["input_row"]))
        out = emit.at(a["output"], emit.multiply(index, a["output_row"]))
        largest, total = _largest_and_total(emit, walk, x)
        first = emit.multiply(index, emit.lanes) if images_in_lanes else index
        inside = emit.mask_below(emit.subtract(a["images"], first)) if images_in_lanes else None
        if images_in_lanes:
            wide = f"<{emit.lanes} x {label_type}>"
            label = emit.load_masked(emit.at(a["other"], first, element=label_type), inside, wide)
            if label_type == "i64":
                label = emit.value(f"trunc {wide} {label} to {integers}")
        else:
            label = emit.load(emit.at(a["other"], index, element=label_type), label_type)
            if label_type == "i64":
                label = emit.value(f"trunc i64 {label} to i32")
            label = emit.spread(label, "i32")

        def is_label(offset: Operand) -> str:
            """Mask of the lanes whose class is the image's label."""
            if images_in_lanes:
                k = emit.divide(offset, emit.lanes)
                own = emit.spread(
                    emit.value(f"trunc i64 {k} to i32") if isinstance(k, str) else str(k), "i32"
                )
            else:
                narrow = emit.value(f"trunc i64 {offset} to i32") if isinstance(offset, str) else str(offset)
                own = emit.binary("add", emit.spread(narrow, "i32"), steps, integers)
            return emit.value(f"icmp eq {integers} {own}, {label}", "m")

        zero = emit.constant(0.0)
        if gradient:
            if images_in_lanes:
                scale = emit.load_masked(emit.at(a["cotangent"], first), inside)
            else:
                scale = emit.broadcast(emit.at(a["cotangent"], index))

            def store(offset: Operand, mask: str | None, _: str) -> str:
                value = emit.binary("fsub", emit.load_masked(emit.at(x, offset), mask), largest)
                share = emit.binary("fdiv", exponential(emit, value), total)
                value = emit.select(is_label(offset), emit.binary("fsub", share, emit.constant(1.0)), share)
                value = emit.binary("fmul", value, scale)
                if inside:
                    value = emit.select(inside, value, zero)
                emit.store_masked(value, emit.at(out, offset), mask)
                return value

            walk.fold("zeroinitializer", store)
            return

        def chosen(offset: Operand, mask: str | None, value: str) -> str:
            return emit.select(is_label(offset), emit.load_masked(emit.at(x, offset), mask), value)

        # With classes in lanes only one lane is chosen; adding the lanes finds it.
        own = walk.across(walk.fold(zero, chosen), lambda a, b: emit.binary("fadd", a, b))
        loss = emit.binary("fsub", emit.binary("fadd", logarithm(emit, total), largest), own)
        place = emit.at(a["output"], first)
        if images_in_lanes:
            emit.store_masked(loss, place, inside)
        else:
            emit.store(emit.value(f"extractelement {emit.vector} {loss}, i64 0"), place, "float")

    emit.items(item)
    return emit.text()
