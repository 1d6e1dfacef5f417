"""Graphs that went wrong once, each as small as it gets: found by `test_graphs.py`, or by reading."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest

from graph_maker import Maker
from random_graphs import case_of
from striate.ir.types import Value
from striate.ops.activation import Relu, ReluGradient
from striate.ops.arrange import Concat
from striate.ops.conv2d import Conv2d, Conv2dInputGradient, Conv2dWeightGradient
from striate.ops.elementwise import Add, Multiply, Subtract
from striate.ops.linear import Linear
from striate.ops.pool import MaxPool2d, MaxPool2dGradient
from striate.ops.reduction import ReduceMean, ReduceSum
from striate.ops.reshape import Flatten, Reshape
from striate.ops.update import SgdUpdate
from test_graphs import HOST, TARGETS, check

pytestmark = pytest.mark.skipif(HOST is None, reason="no code generation for this CPU")
SAME = Conv2d((1, 1), "same", (1, 1), 1)
Made = tuple[Sequence[Value], dict[Value, Value]]


def leaf(make: Maker, kind: str, *shape: int) -> Value:
    return make.leaf(kind, lambda: make.numbers(shape))


def broadcast_behind_a_convolution(make: Maker) -> Made:
    """The kernel's epilogue reads operands of the result's own shape."""
    h = make.one(SAME, leaf(make, "input", 2, 5, 6, 3), leaf(make, "parameter", 3, 3, 3, 7))
    return [make.one(Relu(), make.one(Add(), h, leaf(make, "input", 1, 1, 1, 7)))], {}


def winners_read_inside_a_chain(make: Maker) -> Made:
    """conv + pool + add would wait for an operand that is computed from its own winners."""
    x = leaf(make, "input", 2, 8, 8, 3)
    h = make.one(SAME, x, leaf(make, "parameter", 3, 3, 3, 3))
    y, winners = make.apply(MaxPool2d((2, 2), (2, 2), "valid"), h)
    op = MaxPool2dGradient((2, 2), (2, 2), ((0, 0), (0, 0)), (8, 8))
    spread = make.one(op, leaf(make, "input", 2, 4, 4, 3), winners)
    other, _ = make.apply(MaxPool2d((2, 2), (2, 2), "valid"), spread)
    return [make.one(Add(), y, other)], {}


def pooling_of_a_transposed_convolution(make: Maker) -> Made:
    """With a stride it is several convolutions, and a pooling window holds pixels of all of them."""
    w = leaf(make, "parameter", 3, 3, 5, 4)
    back = Conv2dInputGradient((2, 2), ((1, 1), (1, 1)), (1, 1), 1, (8, 8))
    h = make.one(back, leaf(make, "input", 2, 4, 4, 4), w)
    return list(make.apply(MaxPool2d((2, 2), (2, 2), "valid"), h)), {}


def pooling_wider_than_a_tile(make: Maker) -> Made:
    h = make.one(SAME, leaf(make, "input", 17, 3, 18, 2), leaf(make, "parameter", 3, 3, 2, 5))
    return [make.one(MaxPool2d((1, 9), (1, 9), "valid"), h)], {}


def pooling_of_one_pixel(make: Maker) -> Made:
    h = make.one(SAME, leaf(make, "input", 17, 3, 4, 2), leaf(make, "parameter", 3, 3, 2, 5))
    return [make.one(Relu(), make.one(MaxPool2d((1, 1), (1, 1), "valid"), h))], {}


def sum_over_no_axis(make: Maker) -> Made:
    h = make.one(ReduceSum((0, 1, 2), False), leaf(make, "input", 2, 3, 4, 9))
    return [make.one(ReduceSum((), False), h), make.one(ReduceMean((), False), h)], {}


def reshape_into_a_halo(make: Maker) -> Made:
    h = make.one(Linear(), leaf(make, "input", 17, 5), leaf(make, "parameter", 5, 24))
    x = make.one(Reshape((17, 4, 3, 2)), h)
    return [make.one(SAME, x, leaf(make, "parameter", 3, 3, 2, 4))], {}


def reshape_from_halo_to_halo(make: Maker) -> Made:
    w = leaf(make, "parameter", 3, 3, 2, 2)
    h = make.one(SAME, make.one(Relu(), leaf(make, "input", 17, 4, 3, 2)), w)
    x = make.one(Reshape((17, 2, 6, 2)), h)
    return [make.one(SAME, x, w), make.one(SAME, h, w), make.one(Flatten(), h)], {}


def constant_picture(make: Maker) -> Made:
    """Constants and parameters lie where the model has them, without the border that a kernel reads."""
    w = leaf(make, "parameter", 5, 5, 3, 3)
    picture = leaf(make, "constant", 2, 6, 7, 3)
    h = make.one(Add(), make.one(SAME, leaf(make, "input", 2, 6, 7, 3), w), picture)
    return [make.one(SAME, h, w), make.one(SAME, picture, w)], {}


def trained_picture(make: Maker) -> Made:
    """Gradient ascent on the input: a parameter is what a padded convolution reads, and is replaced."""
    x, w = leaf(make, "parameter", 1, 6, 7, 3), leaf(make, "constant", 3, 3, 3, 4)
    h = make.one(Relu(), make.one(SAME, x, w))
    dz = make.one(ReluGradient(), leaf(make, "input", *h.type.shape), h)
    dx = make.one(Conv2dInputGradient((1, 1), ((1, 1), (1, 1)), (1, 1), 1, (6, 7)), dz, w)
    velocity = leaf(make, "parameter", 1, 6, 7, 3)
    new = make.apply(SgdUpdate(0.5), x, dx, velocity, make.constant(np.float32(0.5)))
    return [h, dx], {x: new[0], velocity: new[1]}


def computed_filters(make: Maker) -> Made:
    """A convolution's result is both what another one reads with a border and the filters of a third."""
    z = make.one(SAME, leaf(make, "input", 3, 3, 2, 2), leaf(make, "parameter", 3, 3, 2, 2))
    w = leaf(make, "parameter", 3, 3, 2, 2)
    return [make.one(SAME, z, w), make.one(Conv2d((1, 1), "same"), leaf(make, "input", 2, 5, 6, 2), z)], {}


def sums_past_the_last_image(make: Maker) -> Made:
    """With images in lanes the empty lanes hold the bias, which no sum over images may take in."""
    x = leaf(make, "input", 17, 4, 5, 2)
    h = make.one(SAME, x, leaf(make, "parameter", 3, 3, 2, 5), leaf(make, "parameter", 5))
    products = Conv2dWeightGradient((1, 1), ((0, 0), (0, 0)), (1, 1), 1, (1, 1))
    return [make.one(ReduceSum((0, 1, 2), False), h), make.one(products, h, h)], {}


def part_of_two_joined_values(make: Maker) -> Made:
    """The convolution's result stands in the inner concatenation, and so in the outer one, and once more in that."""
    x = leaf(make, "input", 3, 6, 2, 21)
    h = make.one(SAME, x, leaf(make, "parameter", 1, 3, 21, 18))
    return [make.one(Concat(-1), make.one(Concat(-1), h, x), h)], {}


def depthwise_with_images_in_lanes(make: Maker) -> Made:
    op = Conv2d((1, 1), "same", (2, 2), 3)
    h = make.one(op, leaf(make, "input", 17, 9, 11, 3), leaf(make, "parameter", 2, 2, 1, 3))
    w = leaf(make, "parameter", 3, 3, 3, 5)
    return [make.one(SAME, make.one(Relu(), h), w)], {}


def part_that_is_also_a_residual(make: Maker) -> Made:
    """The sum's kernel walks its operand and what it writes with one stride, so the operand is no slice."""
    h = make.one(Relu(), leaf(make, "input", 17, 6, 9, 3))
    z = make.one(SAME, h, leaf(make, "parameter", 3, 3, 3, 3))
    return [
        make.one(Relu(), make.one(Add(), z, h)),
        make.one(Concat(-1), leaf(make, "input", 17, 6, 9, 18), h),
    ], {}


def part_whose_winners_go_out(make: Maker) -> Made:
    h, winners = make.apply(MaxPool2d((2, 2), (2, 2), "valid"), leaf(make, "input", 17, 6, 8, 3))
    return [winners, make.one(Concat(-1), h, leaf(make, "input", 17, 3, 4, 5))], {}


def sums_beside_an_input_of_another_batch(make: Maker) -> Made:
    """It is the activations' batch that fills lanes or does not, not that of whatever input comes first."""
    other = leaf(make, "input", 16, 3)
    h = make.one(SAME, leaf(make, "input", 2, 5, 3, 7), leaf(make, "parameter", 3, 3, 7, 9))
    z = make.one(Relu(), make.one(Add(), make.one(Relu(), h), leaf(make, "input", 2, 5, 3, 9)))
    b = make.one(SAME, z, leaf(make, "parameter", 1, 1, 9, 9), leaf(make, "parameter", 9))
    return [other, make.one(ReduceSum((0, 1, 2), False), b)], {}


def winners_of_a_pooling_that_nobody_reads(make: Maker) -> Made:
    """256 channels: pixels stand further apart for the convolution, but not those of the winners."""
    _, winners = make.apply(MaxPool2d((1, 2), (1, 2), "valid"), leaf(make, "input", 1, 3, 4, 256))
    op = MaxPool2dGradient((1, 2), (1, 2), ((0, 0), (0, 0)), (3, 4))
    return [make.one(op, leaf(make, "input", 1, 3, 2, 256), winners)], {}


def hand_written_momentum(make: Maker) -> Made:
    """Ordinary ops read a new velocity before it becomes the parameter."""
    w, velocity = leaf(make, "parameter", 4, 5), leaf(make, "parameter", 4, 5)
    half = make.constant(np.float32(0.5))
    moved = make.one(Add(), make.one(Multiply(), velocity, half), leaf(make, "input", 4, 5))
    new = make.one(Subtract(), w, make.one(Multiply(), moved, half))
    return [w, new, make.one(Add(), w, velocity)], {w: new, velocity: moved}


def parameters_that_change_places(make: Maker) -> Made:
    a, b, c = (leaf(make, "parameter", 4, 5) for _ in range(3))
    return [a], {a: b, b: a, c: b}


def one_value_for_two_parameters(make: Maker) -> Made:
    a, b = (leaf(make, "parameter", 4, 5) for _ in range(2))
    new = make.one(Add(), a, b)
    return [new], {a: new, b: new}


def parameter_replaced_by_an_input(make: Maker) -> Made:
    a, x = leaf(make, "parameter", 4, 5), leaf(make, "input", 4, 5)
    return [make.one(Linear(), leaf(make, "input", 3, 4), a)], {a: x}


def filters_replaced_by_a_product_with_themselves(make: Maker) -> Made:
    w = leaf(make, "parameter", 96, 96)
    return [], {w: make.one(Linear(), w, w)}


def step_that_another_step_reads(make: Maker) -> Made:
    """The second step means the first parameter as it was; the third one replaces nothing of its own."""
    a, b, c, v, u, t = (leaf(make, "parameter", 4, 5) for _ in range(6))
    rate = make.constant(np.float32(0.5))
    first = make.apply(SgdUpdate(0.5), a, leaf(make, "input", 4, 5), v, rate)
    second = make.apply(SgdUpdate(0.5), b, a, u, rate)
    third = make.apply(SgdUpdate(0.5), c, make.one(Relu(), first[0]), first[1], rate)
    return [first[0]], {a: first[0], v: first[1], b: second[0], u: second[1], c: third[0], t: third[1]}


CASES = (
    sums_beside_an_input_of_another_batch, winners_of_a_pooling_that_nobody_reads,
    broadcast_behind_a_convolution, winners_read_inside_a_chain, pooling_of_a_transposed_convolution,
    pooling_wider_than_a_tile, pooling_of_one_pixel, sum_over_no_axis, reshape_into_a_halo,
    reshape_from_halo_to_halo, constant_picture, trained_picture, computed_filters,
    sums_past_the_last_image, part_of_two_joined_values, part_that_is_also_a_residual,
    part_whose_winners_go_out, depthwise_with_images_in_lanes, hand_written_momentum,
    parameters_that_change_places, one_value_for_two_parameters, parameter_replaced_by_an_input,
    filters_replaced_by_a_product_with_themselves, step_that_another_step_reads,
)  # fmt: skip


@pytest.mark.parametrize("build", CASES, ids=lambda build: build.__name__)
def test_awkward(build: Callable[[Maker], Made]) -> None:
    make = Maker(1)
    case = case_of(make, *build(make))
    for target in TARGETS:
        for lanes in (1, target.vector_lanes):
            check(case, target, lanes)
