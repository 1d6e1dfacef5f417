"""Saved models at other sizes: what the class computes there, or an error that names the layer."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import save_file

import striate as st
from size_models import (
    MODELS,
    REFUSED,
    ZOO,
    Shape,
    Two,
    Written,
    numbers,
)
from striate import nn
from striate.errors import ModelFileError, ShapeError, StriateError
from striate.ir.types import TensorType
from striate.nn import functional, models
from striate.nn.files.graph_json import from_document, stored, to_document
from striate.nn.files.graph_module import GraphModule
from striate.nn.files.open_trace import OpenTracer, open_trace
from striate.nn.files.saving import ModelFile
from striate.nn.trace import Trace
from striate.ops.base import Example
from striate.ops.catalog import CATALOG
from striate.size_formulas import evaluate
from striate.sizes import SIZE, Notes, OpenNumber, is_open, largest, smallest


def saved(model: Any, path: Path, shape: Shape) -> Any:
    """The model as its file gives it back, saved at `shape`."""
    model.build((None, *shape[1:]), seed=3)
    model.save(path)
    return st.load(path)


def computed(trace: Trace) -> str:
    """All that a graph computes, as text."""
    graph = trace.graph
    names = {value: f"{array.shape} {array.tobytes().hex()}" for value, array in graph.constants.items()}
    names.update(graph.parameters)
    names.update({value: value.name for value in graph.inputs})
    lines: list[str] = []
    for index, node in enumerate(graph.nodes):
        lines.append(f"{node.op!r} {[names[value] for value in node.inputs]} {node.scope}")
        names.update({value: f"{index}:{place} {value.type}" for place, value in enumerate(node.outputs)})
    return "\n".join([*lines, *(names[value] for value in graph.outputs)])


def header(path: Path) -> dict[str, Any]:
    with safe_open(path, framework="numpy") as file:
        return json.loads(file.metadata()["striate"])


@pytest.mark.parametrize("name", MODELS)
def test_a_saved_model_computes_what_its_class_does_at_every_size(name: str, tmp_path: Path) -> None:
    make, shapes = MODELS[name]
    model = make()
    loaded = saved(model, tmp_path / "model", shapes[0])
    again = saved(loaded, tmp_path / "again", shapes[0])
    for shape in shapes:
        types = [TensorType(shape)]
        assert computed(loaded.trace(types)) == computed(again.trace(types)) == computed(model.trace(types))
    # A file saved from what a file gave says the same.
    assert header(tmp_path / "model") == header(tmp_path / "again")


QUICK = (
    "adaptive 2",
    "group norm",
    "u-net",
    "arithmetic",
    "conv same reflect 2",
    "conv onnx_same_lower zeros 2",
)


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in QUICK else [pytest.mark.slow]) for name in MODELS]
)
def test_a_saved_model_gives_the_bits_of_its_class_at_other_sizes(name: str, tmp_path: Path) -> None:
    make, shapes = MODELS[name]
    model = make()
    loaded = saved(model, tmp_path / "model", shapes[0])
    for shape in shapes[1:3]:
        x = numbers(shape)
        result, expected = loaded(x), model(x)
        assert result.shape == expected.shape
        assert (result == expected).all()


def test_what_a_file_asks_for_must_fit_into_memory(tmp_path: Path) -> None:
    saved(nn.AdaptiveAvgPool2d((1024, 2)), tmp_path / "model", (1, 8, 9, 4))
    document = header(tmp_path / "model")
    document["graph"]["input"]["shape"] = [1, 2**24, 1, 1]
    save_file({}, tmp_path / "bad", {"striate": json.dumps(document)})
    with pytest.raises(ModelFileError, match="adaptive_avg_pool2d is made of"):
        st.load(tmp_path / "bad")


def through_json(model: Any) -> GraphModule:
    """As `saved`, without writing the weights anywhere."""
    trace = open_trace(model, model.example_types())
    document = json.loads(json.dumps(to_document(stored(trace))))
    constants = tuple(trace.graph.constants.values())
    arrays = {name: parameter.array for name, parameter in trace.parameters.items()}
    return GraphModule(ModelFile(from_document(document), arrays, constants, {}))


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(
            name, marks=[pytest.mark.slow] if name in ("alexnet", "vgg", "convnext", "densenet") else []
        )
        for name in ZOO
    ],
)
def test_every_model_of_the_zoo_is_the_same_graph_at_every_size(name: str) -> None:
    make, shapes = ZOO[name]
    model = make()
    model.build((None, *shapes[0][1:]))
    loaded = through_json(model)
    for shape in shapes:
        types = [TensorType(shape)]
        assert computed(loaded.trace(types)) == computed(model.trace(types))


def test_a_network_that_needs_no_formulas_is_written_as_before(tmp_path: Path) -> None:
    model = models.lenet(seed=0)
    saved(model, tmp_path / "model", (1, 28, 28, 1))
    written = header(tmp_path / "model")
    assert written["version"] == 1
    assert set(written["graph"]) == {"input", "parameters", "constants", "nodes", "outputs", "single"}
    assert all(set(node) == {"op", "scope", "inputs"} for node in written["graph"]["nodes"])


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_kept_open_is_refused_by_name(name: str, tmp_path: Path) -> None:
    body, message = REFUSED[name]
    model = Written(body)
    loaded = saved(model, tmp_path / "model", (1, 24, 26, 4))
    x = numbers((3, 24, 26, 4))
    assert (loaded(x) == model(x)).all()
    small = numbers((1, 4, 4, 4))
    model(small)
    with pytest.raises(ShapeError, match=f"(the model|conv) was saved for sizes with {message}"):
        loaded(small)


class OnlyInts(nn.Module):
    """A `__call__` behind which a library takes nothing that is no int."""

    def __init__(self, whole_batch: bool = False) -> None:
        self.whole_batch = whole_batch

    def __call__(self, x: Any) -> Any:
        return x * float(sum(struct_size(size) for size in x.shape[0 if self.whole_batch else 1 : 3]))


def struct_size(size: int) -> int:
    if type(size) is not int:
        raise TypeError(f"wanted an int, got {type(size).__name__}")
    return size


def test_a_model_that_wants_nothing_but_ints_is_saved_for_one_size(tmp_path: Path) -> None:
    model = OnlyInts()
    loaded = saved(model, tmp_path / "model", (1, 8, 9, 4))
    x = numbers((3, 8, 9, 4))
    assert (loaded(x) == model(x)).all()
    with pytest.raises(
        ShapeError, match=r"saved for sizes with input\.shape\[1\] == 8, and here that is 7 == 8"
    ):
        loaded(numbers((3, 7, 9, 4)))
    model = OnlyInts(whole_batch=True)
    loaded = saved(model, tmp_path / "model", (1, 8, 9, 4))
    with pytest.raises(ShapeError, match=r"input\.shape\[0\] == 1, and here that is 3 == 1"):
        loaded(x)


def test_a_border_wider_than_the_picture_is_refused_as_the_class_refuses_it(tmp_path: Path) -> None:
    model = nn.Conv2d(3, 7, padding="same", padding_mode="reflect")
    loaded = saved(model, tmp_path / "model", (1, 8, 9, 4))
    for either in (model, loaded):
        with pytest.raises(ShapeError):
            either(numbers((1, 3, 9, 4)))


def test_a_classifier_without_pooling_refuses_other_sizes(tmp_path: Path) -> None:
    loaded = saved(models.lenet(seed=0), tmp_path / "model", (1, 28, 28, 1))
    with pytest.raises(ShapeError, match="dense1.*x has 784 features"):
        loaded(numbers((1, 36, 36, 1)))


# -- several inputs and outputs -----------------------------------------------------------------


def test_several_inputs_and_outputs_are_saved_and_loaded(tmp_path: Path) -> None:
    model = Two()
    x, words = numbers((2, 6, 7, 3)), numbers((2, 5))
    expected = model(x, words)
    model.save(tmp_path / "model")
    loaded = st.load(tmp_path / "model")
    assert loaded.input_shapes == ((6, 7, 3), (5,))
    for result, right in zip(loaded(x, words), expected, strict=True):
        assert (result == right).all()
    x, words = numbers((3, 9, 5, 3)), numbers((3, 5))
    loaded.save(tmp_path / "again")
    for other in (loaded, st.load(tmp_path / "again")):
        for result, right in zip(other(x, words), model(x, words), strict=True):
            assert (result == right).all()
    with pytest.raises(
        StriateError, match=r"takes 2 inputs \(\[6, 7, 3\], \[5\], each behind its batch\), got 1"
    ):
        loaded(x)
    with pytest.raises(ShapeError):
        loaded(x, numbers((3, 6)))
    fresh = Two()
    fresh.load_weights(tmp_path / "model")
    assert (fresh(x, words)[0] == model(x, words)[0]).all()


# -- the parts ----------------------------------------------------------------------------------

EXAMPLES = [
    pytest.param(example, id=f"{kind.name}-{place}")
    for kind in CATALOG
    for place, example in enumerate(kind.examples())
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_axis_that_a_shape_rule_calls_fixed_does_not_change(example: Example) -> None:
    """Every op: what is no open size for one input is the same number for every other input that it takes."""
    tracer = OpenTracer({})
    types = [
        TensorType(shape, example.arrays[place].dtype.name if place in example.arrays else "float32")
        for place, shape in enumerate(example.shapes)
    ]
    inputs = [tracer.input(type, f"x{place}") for place, type in enumerate(types)]
    try:
        results = [x.shape for x in tracer.apply(example.op, *inputs)]
    except StriateError:
        return
    random = np.random.default_rng(0)
    for _ in range(40):
        moved = [
            TensorType(tuple(max(size + int(random.integers(-3, 4)), 0) for size in type.shape), type.dtype)
            for type in types
        ]
        try:
            others = example.op.infer(*moved)
        except StriateError:
            continue
        if example.op.name == "gather_nd":  # its result may have another number of axes; no layer uses it
            continue
        for result, other in zip(results, others, strict=True):
            for size, now in zip(result, other.shape, strict=True):
                assert is_open(size) or size == now


def open_number(value: float, taken: list[Any]) -> Any:
    notes = Notes(lambda decision, axes: taken.append(decision))
    return OpenNumber(value, (SIZE, "x", 1), frozenset({(0, 1)}), notes)


def test_open_sizes_compute_as_ints_do_and_again_for_other_sizes() -> None:
    formulas: list[Callable[[Any], Any]] = [
        lambda h: h + 1,
        lambda h: 1 + h,
        lambda h: h - 3,
        lambda h: 3 - h,
        lambda h: h * h,
        lambda h: 2 * h,
        lambda h: h / 4,
        lambda h: 4 / h,
        lambda h: h // 3,
        lambda h: 99 // h,
        lambda h: h % 4,
        lambda h: 99 % h,
        lambda h: -h,
        lambda h: +h,
        lambda h: ~h,
        lambda h: h**2,
        lambda h: h**0.5,
        lambda h: h >> 1,
        lambda h: h << 2,
        lambda h: h & 7,
        lambda h: 7 & h,
        lambda h: math.floor(h / 2),
        lambda h: math.ceil(h / 2),
        lambda h: round(h / 4),
        lambda h: math.trunc(h / 3),
        lambda h: divmod(h, 3)[0],
        lambda h: divmod(h, 3)[1],
        lambda h: divmod(50, h)[0],
        lambda h: largest(h, 5),
        lambda h: smallest(h // 2, 5),
        lambda h: math.prod((h, 2, h)),
        lambda h: sum((h, 2, h)),
    ]
    for number, formula in enumerate(formulas):
        taken: list[Any] = []
        made = formula(open_number(7, taken))
        assert is_open(made), number
        assert not taken, number
        for size in (1, 2, 7, 12):
            expected, result = formula(size), evaluate(made.term, lambda name, axis, size=size: size)
            assert (result, type(result)) == (expected, type(expected)), (number, size)


def test_open_sizes_pass_for_ints() -> None:
    taken: list[Any] = []
    h = open_number(7, taken)
    assert isinstance(h, int)
    assert isinstance(h / 2, float)
    assert not isinstance(h / 2, int)
    assert f"{h} {h:03d} {h!r}" == "7 007 7"
    assert h != "7"
    assert h is not None
    assert not taken
    assert h == 7
    assert [*range(h)] == [0, 1, 2, 3, 4, 5, 6]
    assert {7: "found"}[h] == "found"
    assert np.zeros((h, 2)).shape == (7, 2)
    assert np.float32(2) * h == 14
    assert (np.arange(3) * h).tolist() == [0, 7, 14]
    assert np.maximum(h, 9) == 9
    assert np.asarray([h, h]).sum() == 14
    assert {(each.relation, each.right) for each in taken} == {("==", 7)}
    long = h
    for _ in range(200):
        long = long + h
    assert long == 7 * 201


def nested(depth: int) -> Any:
    return ["+", 1, nested(depth - 1)] if depth else 1


def opened(term: Any, place: Any = ("shape", 1)) -> Callable[[dict[str, Any]], Any]:
    """Put this formula at a place of the second node, which is a reshape."""
    return lambda graph: graph["nodes"][1].update(open=[[list(place), term]])


BAD: dict[str, tuple[Callable[[dict[str, Any]], Any], str]] = {
    "operator": (opened(["import", 1, 2]), "'import' of 2 numbers is no formula"),
    "arity": (opened(["+", 1]), "of 1 numbers is no formula"),
    "no operator": (opened([]), "of 0 numbers is no formula"),
    "later value": (opened(["size", "node:9:0", 1]), "out of range"),
    "no value": (opened(["size", "x", 1]), "refers to nothing"),
    "axis": (opened(["size", "input", 99]), "there is no axis 99"),
    "axis too many": (opened(["size", "input", 9]), "no axis 9"),
    "field": (opened(1, ["__class__"]), "has no field"),
    "no field": (opened(1, []), "has no field"),
    "place": (opened(1, ["shape", 7]), "has no place 7"),
    "no number there": (opened(1, ["shape"]), "no number stands at shape"),
    "text": (opened("7"), "is no formula"),
    "huge": (opened(10**40), "too large"),
    "deep": (opened(nested(150)), "parts"),
    "zero": (opened(["//", 1, 0]), "cannot be computed"),
    "root": (opened(["root", -1]), "cannot be computed"),
    "not whole": (opened(1.5), "must be an integer"),
    "pairs": (lambda g: g["nodes"][1].update(open=[[1, 2, 3]]), "pairs of a place and a formula"),
    "scalar": (lambda g: g.update(scalars={"5": 1}), "no constant '5'"),
    "decision": (lambda g: g.update(decisions=[{"node": 0, "is": ["=", 1, 1], "held": True}]), "decision"),
    "unhashable": (lambda g: g.update(decisions=[{"node": 0, "is": [[], 1, 1], "held": True}]), "decision"),
    "untrue": (lambda g: g.update(decisions=[{"node": 0, "is": ["==", 1, 2], "held": True}]), "saved for"),
    "inputs": (lambda g: g.update(inputs=[]), "inputs must be 2 to 64"),
    "other input": (lambda g: g["nodes"][0]["inputs"].__setitem__(0, "input:1"), "there is no 'input:1'"),
}


@pytest.mark.parametrize("name", BAD)
def test_formulas_of_strangers_are_read_with_care(name: str, tmp_path: Path) -> None:
    change, message = BAD[name]
    model = Written(lambda x: x.reshape(0, x.shape[1] * x.shape[2], 4))
    saved(model, tmp_path / "model", (1, 8, 9, 4))
    document = header(tmp_path / "model")
    change(document["graph"])
    with safe_open(tmp_path / "model", framework="numpy") as file:
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
    save_file(tensors, tmp_path / "bad", {"striate": json.dumps(document)})
    with pytest.raises(ModelFileError, match=message):
        st.load(tmp_path / "bad")


# -- at random ----------------------------------------------------------------------------------


class Row(nn.Module):
    """Layers and functions one after the other."""

    def __init__(self, parts: Sequence[Callable[[Any], Any]]) -> None:
        self.layers = [part for part in parts if isinstance(part, nn.Module)]
        self.parts = tuple(parts)

    def __call__(self, x: Any) -> Any:
        for part in self.parts:
            x = part(x)
        return x


FUNCTIONS: tuple[Callable[[Any], Any], ...] = (
    functional.relu,
    lambda x: x * (1.0 / (x.shape[1] * x.shape[2])),
    lambda x: x.reshape(x.shape[0], x.shape[1] * x.shape[2], 4).mean(1).reshape(-1, 1, 1, 4) + x,
    lambda x: functional.concat([x, x * 2.0], 1),
    lambda x: x + x.mean((1, 2), keepdims=True),
    lambda x: x - x.max((1,), keepdims=True) * (x.shape[2] // 2 - x.shape[0]),
    lambda x: x if x.shape[1] > 3 else x * 2.0,
    lambda x: functional.avg_pool2d(x, (max(x.shape[1] // 2, 1), 1)),
    lambda x: x.reshape(x.shape[0], x.shape[2], x.shape[1], 4),
)


def random_part(random: Random) -> Callable[[Any], Any]:
    choose = random.choice
    paddings = ("valid", "same", "onnx_same_lower")
    kinds: tuple[Callable[[], Callable[[Any], Any]], ...] = (
        lambda: nn.Conv2d(
            4, choose((1, 2, 3)), stride=choose((1, 2, 3)), padding=choose((*paddings, "torch", 1))
        ),
        lambda: nn.Conv2d(
            4, 3, padding="same", stride=choose((1, 2)), padding_mode=choose(("reflect", "circular"))
        ),
        lambda: nn.MaxPool2d(choose((2, 3)), stride=choose((1, 2)), padding=choose(paddings)),
        lambda: nn.AvgPool2d(choose((2, 3)), stride=choose((1, 2)), padding=choose(paddings)),
        lambda: nn.Upsample(choose((1, 2, (3, 1))), choose(("nearest", "bilinear", "bicubic"))),
        lambda: nn.AdaptiveAvgPool2d(choose((1, 2, (4, 2)))),
        lambda: nn.GroupNorm(choose((1, 2, 4))),
        lambda: nn.ConvTranspose2d(4, choose((2, 3)), stride=choose((1, 2))),
        lambda: choose(FUNCTIONS),
        lambda: choose(FUNCTIONS),
    )
    return choose(kinds)()


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 12))])
def test_random_networks_are_the_same_graph_or_are_refused_for_a_decision(seed: int) -> None:
    random = Random(seed)
    same = 0
    for _ in range(60):
        model = Row([random_part(random) for _ in range(random.randint(1, 5))])
        try:
            model.build((None, random.randint(1, 13), random.randint(1, 13), 4), seed=1)
        except StriateError:
            continue
        loaded = through_json(model)
        for _ in range(4):
            types = [TensorType((random.randint(1, 4), random.randint(1, 17), random.randint(1, 17), 4))]
            try:
                expected = computed(model.trace(types))
            except StriateError:
                with pytest.raises(StriateError):
                    loaded.trace(types)
                continue
            try:
                assert computed(loaded.trace(types)) == expected
                same += 1
            except ShapeError as error:
                assert "was saved for sizes with" in str(error)  # noqa: PT017
    assert same > 80


@lru_cache
def remembered(height: int, width: int) -> float:
    return 1 / (height * width)


def test_a_size_that_outlives_its_trace_is_a_number(tmp_path: Path) -> None:
    """What `__call__` keeps between calls (a cache of its own, say) holds sizes of an earlier trace."""
    kept: list[Any] = []

    def body(x: Any) -> Any:
        kept.append(x.shape[1])
        first = kept[0]
        scaled = x * (first + x.shape[2]) + first - remembered(*x.shape[1:3])
        return scaled.reshape(x.shape[0], -1) if first < x.shape[1] + 100 else functional.avg_pool2d(x, first)

    # The first trace of all is one with open sizes.
    model = Written(body)
    open_trace(model, [TensorType((1, 24, 26, 4))])
    loaded = saved(model, tmp_path / "model", (1, 24, 26, 4))
    assert is_open(kept[0])
    types = [TensorType((3, 24, 26, 4))]
    assert computed(loaded.trace(types)) == computed(model.trace(types))
    with pytest.raises(ShapeError, match="was saved for sizes with"):
        loaded.trace([TensorType((3, 20, 26, 4))])


def test_single_numbers_keep_their_shape(tmp_path: Path) -> None:
    model = Written(lambda x: x.mean((0, 1, 2, 3)) * 2.0 + x.shape[1])
    loaded = saved(model, tmp_path / "model", (1, 8, 9, 4))
    x = numbers((2, 6, 7, 4))
    assert loaded(x).shape == model(x).shape == ()
    assert loaded(x) == model(x)
