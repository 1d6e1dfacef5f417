"""ONNX files from strangers: each fault is a named exception that says what is wrong, and costs no memory."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate import errors  # noqa: E402
from striate.errors import StriateError  # noqa: E402
from striate.ir.types import TensorType  # noqa: E402
from striate.onnx import InferenceSession, construction, load  # noqa: E402
from striate.onnx.files import read  # noqa: E402
from striate.onnx.importer import expect_known, import_graph, lasting_arrays  # noqa: E402
from striate.onnx.weights import Regions, WeightStore  # noqa: E402
from striate.runtime import parameter  # noqa: E402

DATA = Path(onnx.__file__).parent / "backend" / "test" / "data"
PICTURE = (1, 3, 8, 8)
# What a refused file may take in memory: its own bytes, the parser, the error.
LITTLE = 8 << 20
GRAPH = 5  # the kind of an attribute that holds a graph

node = helper.make_node


def stated(name: str, shape: Sequence[Any], kind: int = TensorProto.FLOAT) -> Any:
    return helper.make_tensor_value_info(name, kind, shape)


def array(name: str, values: Any) -> Any:
    return numpy_helper.from_array(np.asarray(values), name)


def model(
    *nodes: Any,
    shape: Sequence[Any] = PICTURE,
    outputs: Sequence[str] = ("y",),
    known: Sequence[Any] = (),
    opset: int = 17,
) -> Any:
    """A file with one input `x`."""
    made = [onnx.ValueInfoProto(name=name) for name in outputs]
    graph = helper.make_graph(list(nodes), "graph", [stated("x", shape)], made, list(known))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)])


def forged(name: str, sizes: Sequence[int], raw: bytes = b"") -> Any:
    """A tensor whose sizes are not those of its bytes."""
    tensor = TensorProto(name=name, data_type=TensorProto.FLOAT, raw_data=raw)
    tensor.dims.extend(sizes)
    return tensor


def message(number: int, body: bytes) -> bytes:
    """A protobuf field that holds bytes."""
    return b"".join(map(varint, (number << 3 | 2, len(body)))) + body


def varint(value: int) -> bytes:
    parts = bytearray()
    while value > 127:
        parts.append(value & 127 | 128)
        value >>= 7
    return bytes((*parts, value))


def nested(depth: int) -> bytes:
    """A file whose graphs stand in each other; made by hand, since the package refuses to."""
    out = stated("o", [1])
    graph = helper.make_graph([node("Identity", ["x"], ["o"])], "g", [], [out]).SerializeToString()
    for _ in range(depth - 1):
        attribute = onnx.AttributeProto(name="then_branch", type=GRAPH).SerializeToString()
        inner = node("If", ["c"], ["o"]).SerializeToString() + message(5, attribute + message(6, graph))
        graph = onnx.GraphProto(name="g", output=[out]).SerializeToString() + message(1, inner)
    for given in (stated("x", [1]), stated("c", [], TensorProto.BOOL)):
        graph += message(11, given.SerializeToString())
    head = onnx.ModelProto(ir_version=8, opset_import=[helper.make_opsetid("", 17)])
    return head.SerializeToString() + message(7, graph)


FILTERS = array("w", np.ones((4, 3, 3, 3), np.float32))

# What is wrong: (the file, the exception, what its text must say).
WRONG: dict[str, tuple[Callable[[], Any], type[StriateError], str]] = {
    "unknown operators, all at once": (
        lambda: model(node("Foo", ["x"], ["a"], name="first"), node("Bar", ["a"], ["y"], domain="com.x")),
        errors.UnsupportedError,
        r"Foo \(opset 17, 1 times, first: Foo 'first'\); com\.x\.Bar \(opset none stated",
    ),
    "opset of the future": (
        lambda: model(node("Relu", ["x"], ["y"]), opset=9999),
        errors.UnsupportedError,
        "opset 9999; this onnx package knows 1 to",
    ),
    "cycle": (
        lambda: model(node("Relu", ["b"], ["a"]), node("Relu", ["a"], ["b"]), node("Relu", ["x"], ["y"])),
        errors.GraphError,
        "cyclic: Relu that makes 'a' waits for its own result",
    ),
    "input computed nowhere": (
        lambda: model(node("Relu", ["nope"], ["y"], name="last")),
        errors.GraphError,
        "Relu 'last' reads 'nope', which is computed nowhere",
    ),
    "output computed nowhere": (
        lambda: model(node("Relu", ["x"], ["z"])),
        errors.GraphError,
        "output 'y' is computed nowhere",
    ),
    "computed twice": (
        lambda: model(node("Relu", ["x"], ["y"]), node("Tanh", ["x"], ["y"])),
        errors.GraphError,
        "'y' is computed twice",
    ),
    "filters of the wrong rank": (
        lambda: model(node("Conv", ["x", "w"], ["y"]), known=[array("w", np.ones((4, 3, 3), np.float32))]),
        errors.ModelFileError,
        r"Conv that makes 'y'.*float32\[4, 3, 3\]",
    ),
    "filters with the wrong channels": (
        lambda: model(node("Conv", ["x", "w"], ["y"]), known=[array("w", np.ones((4, 5, 3, 3), np.float32))]),
        errors.ShapeError,
        "the input has 3 channels",
    ),
    "statistics of the wrong rank": (
        lambda: model(
            node("BatchNormalization", ["x", "s", "s", "s", "s"], ["y"]),
            known=[array("s", np.ones((3, 1), np.float32))],
        ),
        errors.ModelFileError,
        r"scale must have shape \[3\]",
    ),
    "filters of integers": (
        lambda: model(node("Conv", ["x", "w"], ["y"]), known=[array("w", np.ones((4, 3, 3, 3), np.int64))]),
        errors.DTypeError,
        "conv2d",
    ),
    "sizes whose product overflows": (
        lambda: model(node("Add", ["x", "w"], ["y"]), known=[forged("w", [2**62, 2**62])]),
        errors.ModelFileError,
        "which no tensor can have",
    ),
    "more numbers than bytes": (
        lambda: model(node("Add", ["x", "w"], ["y"]), known=[forged("w", [2**40], b"\0" * 64)]),
        errors.ModelFileError,
        "takes 4398046511104 bytes, but 64 are there",
    ),
    "negative size": (
        lambda: model(node("Add", ["x", "w"], ["y"]), known=[forged("w", [-1])]),
        errors.ModelFileError,
        r"\[-1\], which no tensor can have",
    ),
    "an input that no memory holds": (
        lambda: model(node("Relu", ["x"], ["y"]), shape=[2**38]),
        errors.TooLargeError,
        "of memory",
    ),
    "an input whose size overflows": (
        lambda: model(node("Relu", ["x"], ["y"]), shape=[2**40, 2**40]),
        errors.ShapeError,
        "the limit is 2\\^59",
    ),
    "constants swollen by a stated shape": (
        lambda: model(
            node("ConstantOfShape", ["s"], ["f"]),
            node("Relu", ["f"], ["r"]),
            node("Add", ["x", "r"], ["y"]),
            known=[array("s", np.array([2**30]))],
        ),
        errors.TooLargeError,
        "out of next to nothing",
    ),
    "filters that no memory holds": (
        lambda: model(
            node("ConstantOfShape", ["s"], ["w"]),
            node("Conv", ["x", "w"], ["y"]),
            known=[array("s", np.array([2**35, 3, 3, 3]))],
        ),
        errors.TooLargeError,
        "of memory",
    ),
    "a fill beyond all bounds": (
        lambda: model(node("ConstantOfShape", ["s"], ["y"]), known=[array("s", np.array([2**62, 4]))]),
        errors.ModelFileError,
        "ConstantOfShape",
    ),
    "a range beyond all bounds": (
        lambda: model(
            node("Range", ["a", "b", "c"], ["y"]),
            known=[array("a", np.array(0)), array("b", np.array(2**40)), array("c", np.array(1))],
        ),
        errors.TooLargeError,
        "Range",
    ),
    "expanded beyond all bounds": (
        lambda: model(node("Expand", ["x", "s"], ["y"]), known=[array("s", np.array([2**36, 1, 1, 1, 1]))]),
        errors.ModelFileError,
        "Expand",
    ),
    "repeated beyond all bounds": (
        lambda: model(node("Tile", ["x", "s"], ["y"]), known=[array("s", np.array([2**36, 1, 1, 1]))]),
        errors.ModelFileError,
        "Tile",
    ),
    "padded beyond all bounds": (
        lambda: model(
            node("Pad", ["x", "p"], ["y"]), known=[array("p", np.array([0, 0, 2**30, 2**30, 0, 0, 0, 0]))]
        ),
        errors.ModelFileError,
        "Pad",
    ),
    "a convolution padded beyond memory": (
        lambda: model(node("Conv", ["x", "w"], ["y"], pads=[2**19] * 4), known=[FILTERS]),
        errors.TooLargeError,
        "of memory",
    ),
    "resized beyond all bounds": (
        lambda: model(
            node("Resize", ["x", "", "s"], ["y"]), known=[array("s", np.array([1, 1, 1e9, 1e9], np.float32))]
        ),
        errors.ModelFileError,
        "scales",
    ),
    "a shape that does not fit": (
        lambda: model(node("Reshape", ["x", "s"], ["y"]), known=[array("s", np.array([2**40, -1]))]),
        errors.ModelFileError,
        "192 numbers and cannot become",
    ),
    "a window of 2^62 pixels": (
        lambda: model(node("MaxPool", ["x"], ["y"], kernel_shape=[2**31, 2**31])),
        errors.ModelFileError,
        "sizes from 1 to 2\\^20",
    ),
    "stride 0": (
        lambda: model(node("Conv", ["x", "w"], ["y"], strides=[0, 0]), known=[FILTERS]),
        errors.ModelFileError,
        "strides must be from 1",
    ),
    "groups 0": (
        lambda: model(node("Conv", ["x", "w"], ["y"], group=0), known=[FILTERS]),
        errors.ArgumentError,
        "groups must be",
    ),
    "an attribute of another type": (
        lambda: model(node("Conv", ["x", "w"], ["y"], strides="two"), known=[FILTERS]),
        errors.ModelFileError,
        "the attribute strides must be a list",
    ),
    "an axis that is not there": (
        lambda: model(node("Concat", ["x", "x"], ["y"], axis=99)),
        errors.ModelFileError,
        "axis 99 of a tensor with 4 axes",
    ),
    "no inputs": (
        lambda: model(node("Relu", [], ["y"])),
        errors.ModelFileError,
        "input 0 \\(x\\) is missing",
    ),
    "a required input left out": (
        lambda: model(node("Conv", ["x", ""], ["y"])),
        errors.ModelFileError,
        "input 1 \\(w\\) is missing",
    ),
    "more outputs than there are": (
        lambda: model(node("Relu", ["x"], ["y", "z"]), outputs=("y", "z")),
        errors.UnsupportedError,
        "output 1",
    ),
    "more parts than can be": (
        lambda: model(node("Split", ["x"], ["y"], axis=1, num_outputs=2**40), opset=18),
        errors.ModelFileError,
        "1099511627776",
    ),
    "no graph": (lambda: onnx.ModelProto(ir_version=8), errors.ModelFileError, "no ONNX model"),
    "nothing": (lambda: b"", errors.ModelFileError, "no ONNX model"),
    "text": (lambda: b"<!DOCTYPE html>" * 9, errors.ModelFileError, "no ONNX model|truncated|protobuf"),
    "graphs nested 33 deep": (lambda: nested(33), errors.ModelFileError, "nested"),
    "graphs nested 60 deep": (lambda: nested(60), errors.ModelFileError, "nested"),
    "graphs nested 2000 deep": (lambda: nested(2000), errors.ModelFileError, "nested"),
}


@pytest.mark.parametrize("case", WRONG)
def test_each_fault_has_its_error_and_costs_no_memory(case: str) -> None:
    make, kind, text = WRONG[case]
    made = make()
    data = made if isinstance(made, bytes) else made.SerializeToString()
    tracemalloc.start()
    try:
        with pytest.raises(kind, match=text):
            load(data)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < LITTLE


def test_graphs_may_be_nested_32_deep() -> None:
    x = np.ones(1, np.float32)
    deepest = load(nested(32))
    assert np.array_equal(deepest.run({"x": x, "c": np.array(True)})[0], x)
    with pytest.raises(errors.ModelFileError, match="two branches"):
        deepest.run({"x": x, "c": np.array(False)})


def test_the_branch_that_a_condition_names() -> None:
    def branch(kind: str) -> onnx.GraphProto:
        return helper.make_graph([node(kind, ["x"], ["z"])], kind, [], [stated("z", [3])])

    choice = helper.make_node("If", ["c"], ["y"], then_branch=branch("Relu"), else_branch=branch("Neg"))
    x = np.array([-1.0, 0.0, 2.0], np.float32)
    given = [stated("x", [3]), stated("c", [], TensorProto.BOOL)]
    for known in (False, True):
        for condition, expected in ((True, np.maximum(x, 0)), (False, -x)):
            held = [array("c", np.array(condition))] if known else []
            graph = helper.make_graph([choice], "g", given[: 1 if known else 2], [stated("y", [3])], held)
            made = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
            feeds = {"x": x} if known else {"x": x, "c": np.array(condition)}
            assert np.array_equal(load(made.SerializeToString()).run(feeds)[0], expected)


def test_nodes_in_any_order_are_put_in_order() -> None:
    run = load(model(node("Relu", ["a"], ["y"]), node("Neg", ["x"], ["a"])).SerializeToString())
    x = np.random.default_rng(0).standard_normal(PICTURE).astype(np.float32)
    assert np.array_equal(run(x), np.maximum(-x, 0))


# -- external data ----------------------------------------------------------------------------------


def with_outside(folder: Path, entries: dict[str, str], count: int = 192) -> Path:
    """A file whose constant of `count` numbers lies in another file."""
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, data_location=TensorProto.EXTERNAL)
    tensor.dims.extend([count])
    for key, value in entries.items():
        tensor.external_data.add(key=key, value=value)
    path = folder / "model.onnx"
    made = model(node("Add", ["x", "w"], ["y"]), known=[tensor], shape=[count])
    path.write_bytes(made.SerializeToString())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """`models/`, with weights in it and a secret beside it."""
    inside = tmp_path / "models"
    inside.mkdir()
    (inside / "weights.bin").write_bytes(np.arange(256, dtype=np.float32).tobytes())
    (tmp_path / "secret.bin").write_bytes(np.full(256, 7, np.float32).tobytes())
    return inside


def test_weights_beside_the_model_are_read_at_their_offset(folder: Path) -> None:
    path = with_outside(folder, {"location": "weights.bin", "offset": "64", "length": "768"})
    y = load(path)(np.zeros(192, np.float32))
    assert np.array_equal(y, np.arange(16, 208, dtype=np.float32))


def test_keys_that_are_not_known_are_ignored(folder: Path) -> None:
    entries = {"location": "weights.bin", "checksum": "0", "__class__": "x", "basepath": "/", "data": "y"}
    y = load(with_outside(folder, entries))(np.zeros(192, np.float32))
    assert np.array_equal(y, np.arange(192, dtype=np.float32))


@pytest.mark.parametrize(
    "location",
    [
        "../secret.bin",
        "a/../../secret.bin",
        "{outside}",
        "",
        ".",
        "/etc/passwd",
        "C:\\x",
        "..\\secret.bin",
        "x\0y",
    ],
)
def test_places_outside_the_folder_are_refused(folder: Path, location: str) -> None:
    location = location.replace("{outside}", str(folder.parent / "secret.bin"))
    with pytest.raises(errors.ModelFileError, match="external data of 'w'"):
        load(with_outside(folder, {"location": location}))


@pytest.mark.parametrize("how", ["symlink", "hard link", "linked folder", "folder", "pipe", "absent"])
def test_links_and_what_is_no_file_are_refused(folder: Path, how: str) -> None:
    secret, place = folder.parent / "secret.bin", folder / "odd.bin"
    location = "odd.bin"
    if how == "symlink":
        place.symlink_to(secret)
    elif how == "hard link":
        os.link(secret, place)
    elif how == "linked folder":
        (folder / "up").symlink_to(folder.parent)
        location = "up/secret.bin"
    elif how == "folder":
        place.mkdir()
    elif how == "pipe":
        os.mkfifo(place)
    with pytest.raises(errors.ModelFileError, match="external data of 'w'"):
        load(with_outside(folder, {"location": location}))


def cached(root: Path, location: str = "model.onnx_data") -> Path:
    """A download as caches lay it: names that are links to files called by their contents. Returns the name."""
    blobs, snapshot = root / "blobs", root / "snapshots" / "1a2b" / "onnx"
    blobs.mkdir()
    snapshot.mkdir(parents=True)
    (blobs / "5e6f").write_bytes(np.arange(192, dtype=np.float32).tobytes())
    with_outside(blobs, {"location": location}).rename(blobs / "3c4d")
    (snapshot / "model.onnx").symlink_to("../../../blobs/3c4d")
    (snapshot / "model.onnx_data").symlink_to("../../../blobs/5e6f")
    return snapshot / "model.onnx"


@pytest.mark.parametrize("location", ["model.onnx_data", "./model.onnx_data"])
def test_weights_behind_links_as_caches_lay_them(tmp_path: Path, location: str) -> None:
    named = cached(tmp_path, location)
    for path in (named, str(named), Path(os.path.relpath(named))):
        assert np.array_equal(load(path)(np.zeros(192, np.float32)), np.arange(192, dtype=np.float32))
    (tmp_path / "whole").symlink_to(named.parent)
    y = load(tmp_path / "whole" / "model.onnx")(np.zeros(192, np.float32))
    assert np.array_equal(y, np.arange(192, dtype=np.float32))


def test_weights_beside_the_file_that_a_link_names(folder: Path, tmp_path: Path) -> None:
    with_outside(folder, {"location": "weights.bin"})
    (tmp_path / "short.onnx").symlink_to(folder / "model.onnx")
    y = load(tmp_path / "short.onnx")(np.zeros(192, np.float32))
    assert np.array_equal(y, np.arange(192, dtype=np.float32))


def test_a_link_inside_the_folder_is_followed(folder: Path) -> None:
    (folder / "name.bin").symlink_to("weights.bin")
    y = load(with_outside(folder, {"location": "name.bin"}))(np.zeros(192, np.float32))
    assert np.array_equal(y, np.arange(192, dtype=np.float32))


@pytest.mark.parametrize(
    "how",
    ["outside", "absolute", "chain", "linked folder", "hard link", "itself", "dangling", "folder", "pipe"],
)
def test_links_that_lead_out_of_both_folders_are_refused(tmp_path: Path, how: str) -> None:
    (tmp_path / "hub").mkdir()
    named = cached(tmp_path / "hub")
    secret, blobs = tmp_path / "secret.bin", tmp_path / "hub" / "blobs"
    secret.write_bytes(np.full(192, 7, np.float32).tobytes())
    data = named.parent / "model.onnx_data"
    data.unlink()
    if how == "outside":
        data.symlink_to("../../../../secret.bin")
    elif how == "absolute":
        data.symlink_to(secret)
    elif how == "chain":
        (blobs / "7a8b").symlink_to(secret)
        data.symlink_to("../../../blobs/7a8b")
    elif how == "linked folder":
        (blobs / "up").symlink_to(tmp_path)
        data.symlink_to("../../../blobs/up/secret.bin")
    elif how == "hard link":
        os.link(secret, blobs / "9c0d")
        data.symlink_to("../../../blobs/9c0d")
    elif how == "itself":
        data.symlink_to("model.onnx_data")
    elif how == "dangling":
        data.symlink_to("../../../blobs/none")
    elif how == "folder":
        data.symlink_to("../../../blobs")
    else:
        os.mkfifo(blobs / "pipe")
        data.symlink_to("../../../blobs/pipe")
    with pytest.raises(errors.ModelFileError, match="external data of 'w'"):
        load(named)


@pytest.mark.parametrize(
    ("entries", "text"),
    [
        ({"offset": "512"}, "of a file of 1024 bytes"),
        ({"offset": "-1"}, "offset must be a whole number"),
        ({"offset": "9" * 30}, "offset must be a whole number"),
        ({"offset": "9" * 19}, "of a file of 1024 bytes"),
        ({"offset": "0x10"}, "offset must be a whole number"),
        ({"length": "1024"}, "takes 768 bytes, but the file states 1024"),
        ({"length": "all"}, "length must be a whole number"),
    ],
)
def test_offsets_and_lengths_are_checked(folder: Path, entries: dict[str, str], text: str) -> None:
    with pytest.raises(errors.ModelFileError, match=text):
        load(with_outside(folder, {"location": "weights.bin", **entries}))


def test_a_forged_size_outside_reserves_nothing(folder: Path) -> None:
    path = with_outside(folder, {"location": "weights.bin"}, 2**40)
    tracemalloc.start()
    try:
        with pytest.raises(errors.ModelFileError, match="of a file of 1024 bytes"):
            load(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()


def test_a_model_in_memory_has_no_folder(folder: Path) -> None:
    data = with_outside(folder, {"location": "weights.bin"}).read_bytes()
    with pytest.raises(errors.ModelFileError, match="load the model by its path"):
        load(data)


def test_files_of_2_gb_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.onnx"
    with path.open("wb") as file:
        file.truncate(2**31 + 8)
    tracemalloc.start()
    try:
        with pytest.raises(errors.ModelFileError, match="2 GiB|2147483656|large"):
            load(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(errors.ModelFileError, match=r"absent\.onnx: cannot be read"):
        load(tmp_path / "absent.onnx")
    with pytest.raises(errors.ModelFileError, match="it is a folder, not a file"):
        load(tmp_path)


# -- what a caller can get wrong --------------------------------------------------------------------


@pytest.fixture
def session() -> InferenceSession:
    made = model(node("Relu", ["x"], ["y"]), shape=["batch", 3, 8, 8])
    return InferenceSession(made.SerializeToString())


@pytest.mark.parametrize(
    ("feeds", "kind", "text"),
    [
        ({}, errors.ArgumentError, r"input 'x' is missing; the model takes x: float32\[batch, 3, 8, 8\]"),
        ({"z": np.zeros(PICTURE, np.float32)}, errors.ArgumentError, "input 'x' is missing"),
        (
            {"x": np.zeros(PICTURE, np.float32), "z": np.zeros(1)},
            errors.ArgumentError,
            "the model has no input 'z'; it takes x",
        ),
        ({"x": np.zeros(PICTURE)}, errors.DTypeError, r"takes x: float32\[batch, 3, 8, 8\]; got float64"),
        ({"x": np.zeros((3, 8, 8), np.float32)}, errors.ShapeError, r"got float32\[3, 8, 8\]"),
        ({"x": np.zeros((1, 8, 8, 3), np.float32)}, errors.ShapeError, r"got float32\[1, 8, 8, 3\]"),
        ({"x": [[1.0], [1.0, 2.0]]}, (errors.ArgumentError, errors.DTypeError), "x: float32"),
        ({"x": "picture"}, errors.DTypeError, "x: float32"),
    ],
)
def test_wrong_feeds_are_told_what_is_expected(
    session: InferenceSession, feeds: dict[str, Any], kind: Any, text: str
) -> None:
    with pytest.raises(kind, match=text):
        session.run(None, feeds)


def test_an_output_that_is_not_there(session: InferenceSession) -> None:
    with pytest.raises(errors.ArgumentError, match="no output 'z'; it has y"):
        session.run(["z"], {"x": np.zeros(PICTURE, np.float32)})


# -- fuzz -------------------------------------------------------------------------------------------


def small_files() -> list[Path]:
    chosen = (
        "Conv2d",
        "MaxPool2d",
        "BatchNorm2d",
        "AvgPool2d",
        "Linear",
        "ConvTranspose2d",
        "PReLU",
        "Softmax",
    )
    folders = [
        path for path in sorted((DATA / "pytorch-converted").iterdir()) if any(c in path.name for c in chosen)
    ]
    files = [path / "model.onnx" for path in folders]
    return [path for path in files if path.stat().st_size < 1 << 16]


def mutated(data: bytes, rng: np.random.Generator) -> bytes:
    """A few bytes changed, a part cut out, doubled, or the end cut off."""
    changed = bytearray(data)
    kind = int(rng.integers(5))
    if kind == 0:
        return bytes(changed[: int(rng.integers(len(changed)))])
    if kind == 1:
        start, count = int(rng.integers(len(changed))), int(rng.integers(1, 64))
        del changed[start : start + count]
        return bytes(changed)
    if kind == 2:
        start, count = int(rng.integers(len(changed))), int(rng.integers(1, 64))
        changed[start:start] = changed[start : start + count]
        return bytes(changed)
    for _ in range(int(rng.integers(1, 6))):
        place = int(rng.integers(len(changed)))
        changed[place] = int(rng.choice([0, 1, 127, 128, 255, changed[place] ^ 1 << int(rng.integers(8))]))
    return bytes(changed)


@pytest.fixture
def little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with 256 MiB, so that whatever is allowed to run is small."""
    monkeypatch.setattr(parameter, "machine_memory", lambda: 1 << 28)


def run_if_it_loads(data: bytes) -> str:
    """What became of a file: `ran`, or the name of the error."""
    try:
        loaded = load(data)
        shapes = [
            [size if isinstance(size, int) else 1 for size in each.shape or ()] for each in loaded.inputs
        ]
        if sum(float(np.prod(np.array(shape, float))) for shape in shapes) > 1e6:
            return "large"
        feeds = {
            each.name: np.zeros(shape, each.dtype or np.float32)
            for each, shape in zip(loaded.inputs, shapes, strict=True)
        }
        loaded.run(feeds)
    except StriateError as error:
        return type(error).__name__ if str(error) else "an error without text"
    return "ran"


def fuzz(files: Sequence[Path], rounds: int, seed: int) -> dict[str, int]:
    rng = np.random.default_rng(seed)
    seen: dict[str, int] = {}
    for number in range(rounds):
        path = files[int(rng.integers(len(files)))]
        data = mutated(path.read_bytes(), rng)
        try:
            outcome = run_if_it_loads(data)
        except Exception as error:
            raise AssertionError(f"round {number} of seed {seed}, {path}: {error!r}") from error
        seen[outcome] = seen.get(outcome, 0) + 1
    return seen


@pytest.mark.filterwarnings("error")
def test_mutated_files_end_in_a_result_or_a_named_error(little_memory: None) -> None:
    seen = fuzz(small_files(), 150, 1)
    assert seen["ran"]
    assert seen["ModelFileError"]
    assert "an error without text" not in seen


@pytest.mark.slow
@pytest.mark.filterwarnings("error")
def test_many_mutated_files(little_memory: None) -> None:
    fuzz(small_files(), 4000, 2)


@pytest.mark.parametrize("name", ["squeezenet", "shufflenet", "resnet50"])
def test_mutated_networks_are_imported_or_refused(name: str, little_memory: None) -> None:
    data = (DATA / "light" / f"light_{name}.onnx").read_bytes()
    rng = np.random.default_rng(len(name))
    imported = 0
    for _ in range(40):
        try:
            document = read(mutated(data, rng))
            expect_known(document)
            types = [TensorType((1, 3, 224, 224)) for _ in document.graph.inputs]
            import_graph(document, types, WeightStore(Regions()), lasting_arrays(document.graph), False)
            imported += 1
        except StriateError:
            continue
    assert imported


def test_every_truncation_of_a_file_is_refused(folder: Path) -> None:
    data = model(node("Conv", ["x", "w"], ["y"]), known=[FILTERS]).SerializeToString()
    for length in range(0, len(data) - 1, 3):
        outcome = "none"
        try:
            load(data[:length])
        except StriateError as error:
            outcome = str(error)
        assert outcome != "none", length


def test_numbers_that_are_computed_again_and_again_have_a_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of a megabyte took gigabytes: each node keeps as much as the one before."""
    monkeypatch.setattr(construction, "MOST_SWOLLEN", 1 << 22)
    size, count = 1 << 14, 400
    steps = [helper.make_node("Add", ["c" if k == 0 else f"a{k - 1}", "c"], [f"a{k}"]) for k in range(count)]
    nodes = [*steps, helper.make_node("Add", ["x", f"a{count - 1}"], ["y"])]
    held = [numpy_helper.from_array(np.ones((1, size), np.float32), "c")]
    ends = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, size]) for name in ("x", "y")]
    graph = helper.make_graph(nodes, "g", ends[:1], ends[1:], held)
    path = tmp_path / "heap.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    tracemalloc.start()
    try:
        with pytest.raises(errors.TooLargeError, match="16 times the numbers that it is computed from"):
            load(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()
