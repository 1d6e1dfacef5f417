"""Import and passes once for open sizes: what is written out for a size is what planning from the file gives."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from onnx import TensorProto, helper, numpy_helper
from striate.errors import ModelFileError
from striate.ir.buffers import Pointer
from striate.ir.types import TensorType
from striate.onnx import load
from striate.onnx.importer import import_graph
from striate.onnx.model import OnnxModel
from striate.size_record import ForeignSizeError, SizeRecord
from striate.sizes import OpenNumber, computed

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
from face_detector import face_detector

MODEL = face_detector(0).SerializeToString()


def plan_of(model: OnnxModel, shape: tuple[int, ...]) -> list[object]:
    """All that a run of pictures of this shape does: kernels, their arguments, places in the arena, order, barriers."""

    def told(argument: object) -> object:
        if not isinstance(argument, Pointer):
            assert type(argument) is int
            return argument
        buffer = argument.buffer
        size = buffer.bytes if buffer.kind == "arena" else 0
        return buffer.kind, size, buffer.offset, argument.offset, buffer.cleared, buffer.pattern

    program = model.ready([TensorType(shape)]).executor.program
    found: list[object] = [program.arena_bytes, program.fallbacks, program.work, program.note]
    for step in program.steps:
        launch = step.launch
        found.append(
            (launch.key, tuple(map(told, launch.arguments)), launch.items, launch.work, launch.recipe)
        )
        found.append((launch.batch_groups, launch.scratch, launch.is_main, len(launch.parted)))
        found.append(
            (step.op, step.scope, step.shape, step.multiply_adds, step.bytes, step.barrier, step.phase)
        )
    return found


def planned_once(model: OnnxModel, shapes: Sequence[tuple[int, ...]]) -> int:
    """How often the file is imported while all of these shapes are met."""
    count = 0

    def counted(*arguments: object, **options: object) -> object:
        nonlocal count
        count += 1
        return import_graph(*arguments, **options)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("striate.onnx.model.import_graph", counted)
        for shape in shapes:
            model.ready([TensorType(shape)])
    return count


def test_later_sizes_are_neither_imported_nor_passed_again() -> None:
    model = load(MODEL)
    sizes = [(240, 272), (272, 240), (300, 241), (233, 255), (262, 249), (251, 260)]
    assert planned_once(model, [(1, 3, height, width) for height, width in sizes]) == 3


def test_plans_written_out_are_those_made_from_the_file() -> None:
    model = load(MODEL)
    for height, width in ((240, 272), (272, 240), (300, 241)):
        model.ready([TensorType((1, 3, height, width))])
    for height, width in ((233, 255), (242, 299)):
        shape = (1, 3, height, width)
        fresh = load(MODEL)
        assert plan_of(model, shape) == plan_of(fresh, shape)
        picture = np.random.default_rng(height).random(shape, np.float32)
        for ours, theirs in zip(model(picture), fresh(picture), strict=True):
            assert np.array_equal(ours, theirs)


def test_programs_are_written_out_and_lowered_for_no_size() -> None:
    model = load(MODEL)
    for side in (240, 256, 272):
        model.ready([TensorType((1, 3, side, side))])

    def refused(*arguments: object, **options: object) -> None:
        raise AssertionError("lowered anew")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("striate.runtime.compile.laid_out", refused)
        for side in (241, 250, 299):
            model.ready([TensorType((1, 3, side, side))])


def resized(scale: float) -> bytes:
    """A picture enlarged by sizes that are computed from its shape, as exporters write it."""
    constants = {
        "two": np.array([2], np.int64),
        "four": np.array([4], np.int64),
        "first": np.array([0], np.int64),
        "scale": np.array([scale], np.int64),
        "minus": np.array([0, -1, 6], np.int64),
    }
    nodes = [
        helper.make_node("Shape", ["x"], ["shape"]),
        helper.make_node("Slice", ["shape", "first", "two"], ["front"]),
        helper.make_node("Slice", ["shape", "two", "four"], ["back"]),
        helper.make_node("Mul", ["back", "scale"], ["wanted"]),
        helper.make_node("Concat", ["front", "wanted"], ["sizes"], axis=0),
        helper.make_node(
            "Resize",
            ["x", "", "", "sizes"],
            ["large"],
            mode="linear",
            coordinate_transformation_mode="half_pixel",
        ),
        helper.make_node("Transpose", ["large"], ["last"], perm=[0, 2, 3, 1]),
        helper.make_node("Reshape", ["last", "minus"], ["y"]),
    ]
    graph = helper.make_graph(
        nodes,
        "resized",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, "h", "w"])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, None)],
        [numpy_helper.from_array(array, name) for name, array in constants.items()],
    )
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()


def test_sizes_computed_from_shapes_stay_formulas() -> None:
    model = load(resized(2))
    shapes = [(3, 3, 18, 20), (2, 3, 16, 24), (5, 3, 25, 22), (4, 3, 19, 27), (6, 3, 24, 26)]
    assert planned_once(model, shapes) == 3
    for shape in shapes:
        x = np.random.default_rng(0).random(shape, np.float32)
        assert np.array_equal(model(x), load(resized(2))(x))


def test_sizes_that_go_another_way_are_planned_from_the_file() -> None:
    model = load(resized(2))
    shapes = [(3, 3, 8, 10), (2, 3, 6, 4), (5, 3, 5, 12), (4, 3, 9, 7)]
    assert planned_once(model, shapes) == 3
    with pytest.raises(ModelFileError, match="sizes must hold 4 numbers above 0"):
        model(np.zeros((1, 3, 0, 10), np.float32))
    one = np.random.default_rng(1).random((1, 3, 1, 1), np.float32)
    assert np.array_equal(model(one), load(resized(2))(one))


def test_equal_formulas_have_one_place_and_decide_nothing() -> None:
    record = SizeRecord()
    rows = record.open(10)
    same = (rows + 2 - 3) + 1
    assert isinstance(same, OpenNumber)
    assert same == rows
    assert record.decisions == 0
    assert rows // 2 == (rows + 0) // 2
    assert record.decisions == 0
    # 2 and 2.0 are equal, and halves by them are not.
    assert type((rows // 2).value) is int
    assert type((rows / 2.0).value) is float


def test_a_record_answers_for_sizes_that_decide_alike() -> None:
    record = SizeRecord()
    rows, columns = record.open(10), record.open(6)
    area = rows * columns
    assert area > 20
    numbers, held = record.numbers([7, 4]) or ([], -1)
    assert (numbers[area.term.slot], held) == (28, record.decisions)
    assert (record.numbers([5, 4]) or ([], -1))[1] == 0


def test_what_is_computed_follows_and_what_nobody_asks_for_is_left_out() -> None:
    record = SizeRecord()
    rows = record.open(12)
    divisors = computed(lambda n: sum(n % k == 0 for k in range(1, n + 1)), rows)
    unused = rows * rows
    assert divisors == 6
    record.keep([divisors.term.slot])
    numbers, held = record.numbers([16]) or ([], -1)
    assert numbers[divisors.term.slot] == 5
    assert numbers[unused.term.slot] is None
    assert held == 0


def test_a_number_of_another_record_is_refused() -> None:
    with pytest.raises(ForeignSizeError):
        SizeRecord().open(3) + SizeRecord().open(4)
