"""Every attribute of every version of every operator: it is read, and changes the result, or the reason stands here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")

from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from striate.errors import ModelFileError, StriateError, UnsupportedError  # noqa: E402
from striate.onnx import load  # noqa: E402
from striate.onnx.importer import Importer  # noqa: E402
from striate.onnx.operators import ENTRIES  # noqa: E402

RANDOM = np.random.default_rng(0)
PICTURE = RANDOM.standard_normal((2, 4, 6, 6)).astype(np.float32)
ODD = RANDOM.standard_normal((1, 2, 7, 8)).astype(np.float32)
ROWS = RANDOM.standard_normal((3, 8)).astype(np.float32)
CUBE = RANDOM.standard_normal((3, 3, 3)).astype(np.float32)
NEWEST = onnx.defs.onnx_opset_version()


def whole(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


def real(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


@dataclass
class Case:
    """An operator of the versions `since` to `until`, its inputs (a tuple of arrays is a sequence), and attributes
    whose defaults are other values.
    """

    kind: str
    inputs: Sequence[np.ndarray | tuple[np.ndarray, ...] | None]
    attributes: dict[str, Any] = field(default_factory=dict)
    since: int = 1
    until: int = NEWEST
    outputs: int = 1


WINDOW = {"kernel_shape": [3, 2], "strides": [2, 1], "pads": [1, 0, 1, 1]}
DILATED = {"dilations": [2, 2]}
SAME = {"kernel_shape": [3, 3], "auto_pad": "SAME_UPPER"}
POOL = [
    Case("{}", [PICTURE], {**WINDOW, "count_include_pad": 1}),
    Case("{}", [ODD], {"kernel_shape": [2, 2], "strides": [2, 2], "ceil_mode": 1}),
    Case("{}", [PICTURE], SAME),
    Case("{}", [PICTURE], {"kernel_shape": [2, 2], **DILATED}),
]
FILTERS = RANDOM.standard_normal((4, 2, 3, 3)).astype(np.float32)
CHANNELS = RANDOM.random(4).astype(np.float32) + 0.5
NORM = [PICTURE, CHANNELS, CHANNELS, CHANNELS, CHANNELS]
BOXES = np.array([[[0, 0, 1, 1], [0, 1, 1, 2], [0, 2, 1, 3]]], np.float32)
SCORES = np.array([[[0.9, 0.8, 0.7]]], np.float32)
BROADCAST = {"axis": 1, "broadcast": 1}
SQUARE = RANDOM.standard_normal((2, 3, 3, 3)).astype(np.float32)
REDUCED = ("L1", "L2", "LogSum", "LogSumExp", "Max", "Mean", "Min", "Prod", "Sum", "SumSquare")
INTEGERS = [whole(3, -4, 7), whole(-2, 3, 4)]
# A deformable convolution with one window a picture, for several strides, paddings and dilations.
MOVES = RANDOM.standard_normal((2, 36, 1, 1)).astype(np.float32)
GRID = RANDOM.uniform(-1.5, 1.5, (1, 3, 4, 2)).astype(np.float32)
REGIONS = [ODD, np.array([[1, 0, 6, 5], [0.5, 2, 7, 6]], np.float32), whole(0, 0)]
UNPOOLED = [ODD[:, :1, :2, :2], np.arange(4)[::-1].reshape(1, 1, 2, 2)]
GATES = {"LSTM": 4, "GRU": 3, "RNN": 1}
# Of one direction, none of them the default.
ACTIVATIONS = {
    "LSTM": ["HardSigmoid", "LeakyRelu", "Softsign"],
    "GRU": ["HardSigmoid", "LeakyRelu"],
    "RNN": ["HardSigmoid"],
}


def pooled(kind: str, *more: str, **settings: Any) -> Iterator[Case]:
    for case in POOL:
        attributes = {**case.attributes, **settings}
        yield Case(kind, case.inputs, {k: v for k, v in attributes.items() if k not in more}, case.since)


def recurrent(kind: str) -> Iterator[Case]:
    """Three steps of two rows with two numbers, three hidden ones."""
    x, w, r, b = (
        RANDOM.standard_normal(shape).astype(np.float32)
        for shape in ((3, 2, 2), (1, 3 * GATES[kind], 2), (1, 3 * GATES[kind], 3), (1, 6 * GATES[kind]))
    )
    inputs = [x, w, r, b]
    outputs = 3 if kind == "LSTM" else 2
    yield Case(kind, inputs, {"direction": "reverse", "clip": 0.25}, outputs=outputs)
    yield Case(kind, inputs, {"layout": 1}, 14, outputs=outputs)
    numbers = {"activation_alpha": [0.3, 0.2], "activation_beta": [0.4]}
    yield Case(kind, inputs, {"activations": ACTIVATIONS[kind], **numbers}, outputs=outputs)
    if kind == "LSTM":
        yield Case(kind, inputs, {"input_forget": 1}, outputs=outputs)
    if kind == "GRU":
        yield Case(kind, inputs, {"linear_before_reset": 1}, 3, outputs=outputs)


CASES = [
    *(Case(kind, [SQUARE, real(1, 2, 3)], BROADCAST, 1, 6) for kind in ("Add", "Sub", "Mul", "Div", "Pow")),
    *(Case(kind, [SQUARE > 0, np.array([True, False, True])], BROADCAST, 1, 6) for kind in ("And", "Or", "Xor")),
    *(Case(kind, [SQUARE, real(0.1, -0.2, 0.3)], BROADCAST, 1, 6) for kind in ("Greater", "Less")),
    Case("Equal", [np.arange(54).reshape(2, 3, 3, 3) % 3, whole(0, 1, 2)], BROADCAST, 1, 6),
    *(Case(kind, [np.array([[1, 5, 5], [7, 7, 2]], np.float32)], {"axis": 1, "keepdims": 0, "select_last_index": 1})
      for kind in ("ArgMax", "ArgMin")),
    *(Case(kind, [np.array([[1, 5], [1, 5]], np.float32)], {"select_last_index": 1}, 12)
      for kind in ("ArgMax", "ArgMin")),
    *pooled("AveragePool"),
    *pooled("MaxPool", "count_include_pad"),
    Case("MaxPool", [PICTURE], {"kernel_shape": [2, 2], "storage_order": 1}, 8, outputs=2),
    *pooled("LpPool", "count_include_pad", p=3),
    Case("GlobalLpPool", [PICTURE], {"p": 3}),
    Case("BatchNormalization", NORM, {"epsilon": 0.3}),
    Case("BatchNormalization", NORM, {"training_mode": 1, "momentum": 0.5}, 14, outputs=3),
    Case("BitShift", [np.array([8, 4], np.uint8), np.array([1, 2], np.uint8)], {"direction": "RIGHT"}),
    Case("Cast", [ROWS], {"to": "INT32"}, 1, 5),
    Case("Cast", [ROWS], {"to": int(TensorProto.INT32)}, 6),
    Case("Celu", [ROWS], {"alpha": 0.3}),
    Case("Clip", [ROWS], {"min": -0.2, "max": 0.3}, 1, 10),
    # The one window that fits holds other pixels without padding or dilation; the last file fits no other stride.
    Case("Col2Im", [RANDOM.random((1, 8, 1)).astype(np.float32), whole(4, 4), whole(2, 2)],
         {"strides": [4, 4], "pads": [1, 1, 0, 0]}),
    Case("Col2Im", [RANDOM.random((1, 8, 1)).astype(np.float32), whole(4, 4), whole(2, 2)],
         {"strides": [4, 4], "dilations": [2, 2]}),
    Case("Col2Im", [RANDOM.random((1, 8, 4)).astype(np.float32), whole(4, 4), whole(2, 2)], {"strides": [2, 2]}),
    Case("Compress", [ROWS, np.array([True, False, True])], {"axis": 0}),
    Case("Concat", [ROWS, ROWS], {"axis": 0}),
    Case("ConcatFromSequence", [(ROWS, 2 * ROWS)], {"axis": 1, "new_axis": 1}),
    Case("Constant", [], {"value": real(1, 2)}),
    *(Case("Constant", [], {name: value}, 12)
      for name, value in (("value_float", 1.5), ("value_floats", [1.5]), ("value_int", 3), ("value_ints", [3]))),
    Case("ConstantOfShape", [whole(2, 3)], {"value": real(3)}),
    Case("Conv", [PICTURE, FILTERS], {"group": 2, "strides": [2, 2], "kernel_shape": [3, 3], "pads": [1, 1, 1, 1]}),
    Case("Conv", [PICTURE, FILTERS], {"group": 2, **DILATED}),
    Case("Conv", [PICTURE, FILTERS], {"group": 2, "auto_pad": "SAME_LOWER"}),
    Case("ConvTranspose", [PICTURE, FILTERS],
         {"group": 2, "strides": [2, 2], "kernel_shape": [3, 3], "output_padding": [1, 1], "pads": [1, 1, 1, 1]}),
    Case("ConvTranspose", [PICTURE, FILTERS], {"group": 2, **DILATED, "output_shape": [9, 9]}),
    Case("ConvTranspose", [PICTURE, FILTERS], {"group": 2, "strides": [2, 2], "auto_pad": "SAME_LOWER"}),
    Case("CumSum", [ROWS, whole(1)], {"exclusive": 1, "reverse": 1}),
    Case("DeformConv", [PICTURE, FILTERS, MOVES],
         {"strides": [5, 5], "pads": [1, 1, 0, 0], "group": 2, "offset_group": 2}),
    Case("DeformConv", [PICTURE, FILTERS, MOVES],
         {"strides": [5, 5], "dilations": [2, 2], "group": 2, "offset_group": 2}),
    Case("DeformConv", [PICTURE, FILTERS, RANDOM.standard_normal((2, 18, 2, 2)).astype(np.float32)],
         {"strides": [2, 2], "group": 2}),
    Case("DepthToSpace", [RANDOM.random((1, 8, 2, 2)).astype(np.float32)], {"blocksize": 2, "mode": "CRD"}),
    Case("SpaceToDepth", [RANDOM.random((1, 2, 4, 4)).astype(np.float32)], {"blocksize": 2, "mode": "CRD"}),
    Case("Einsum", [CUBE, CUBE], {"equation": "bij,bjk->bik"}),
    Case("Elu", [ROWS], {"alpha": 0.3}),
    Case("EyeLike", [ROWS], {"dtype": int(TensorProto.INT32), "k": 1}),
    Case("Flatten", [PICTURE], {"axis": 2}),
    Case("Gather", [ROWS, whole(2, 1)], {"axis": 1}),
    Case("GatherElements", [ROWS, np.array([[2, 1], [0, 0]])], {"axis": 1}),
    Case("GatherND", [CUBE, np.array([[0, 1], [1, 1], [2, 2]])], {"batch_dims": 1}, 12),
    Case("Gelu", [ROWS], {"approximate": "tanh"}),
    Case("Gemm", [CUBE[0], CUBE[1], CUBE[2]], {"alpha": 0.5, "beta": 0.3, "transA": 1, "transB": 1}),
    *(Case("GridSample", [ODD, GRID], {"align_corners": 1, "padding_mode": "reflection", "mode": mode}, since, until)
      for mode, since, until in (("nearest", 16, NEWEST), ("bicubic", 16, 19), ("cubic", 20, NEWEST))),
    Case("GroupNormalization", [PICTURE, CHANNELS[:2], CHANNELS[2:]], {"num_groups": 2, "epsilon": 0.3}, 18, 20),
    Case("GroupNormalization", [PICTURE, CHANNELS, CHANNELS], {"num_groups": 2, "epsilon": 0.3}, 21),
    Case("HardSigmoid", [ROWS], {"alpha": 0.3, "beta": 0.4}),
    *(Case(kind, [PICTURE], {"axis": 2}) for kind in ("Hardmax", "Softmax", "LogSoftmax")),
    Case("InstanceNormalization", [PICTURE, CHANNELS, CHANNELS], {"epsilon": 0.3}),
    *(Case("IsInf", [real(np.inf, -np.inf, 1)], {name: 0}) for name in ("detect_positive", "detect_negative")),
    Case("LRN", [PICTURE], {"size": 3, "alpha": 0.3, "beta": 0.6, "bias": 2.0}),
    Case("LayerNormalization", [PICTURE, RANDOM.random((6, 6)).astype(np.float32)], {"axis": 2, "epsilon": 0.3}),
    Case("LayerNormalization", [ROWS, RANDOM.random(8).astype(np.float32)],
         {"stash_type": int(TensorProto.DOUBLE)}, outputs=3),
    Case("LeakyRelu", [ROWS], {"alpha": 0.3}),
    Case("LpNormalization", [CUBE], {"axis": 1, "p": 1}),
    Case("MaxUnpool", UNPOOLED, {"kernel_shape": [2, 2], "strides": [2, 2], "pads": [0, 1, 1, 0]}),
    Case("MeanVarianceNormalization", [PICTURE], {"axes": [1, 2]}),
    Case("Mod", INTEGERS, {"fmod": 1}),
    Case("NonMaxSuppression", [BOXES, SCORES, whole(3), real(0.3), real(0.1)], {"center_point_box": 1}),
    Case("OneHot", [whole(1, 0, 2), whole(4), real(0, 1)], {"axis": 0}),
    Case("Pad", [ROWS], {"paddings": [0, 1, 1, 2], "value": 3.0}, 1, 1),
    Case("Pad", [ROWS], {"paddings": [0, 1, 1, 2], "mode": "edge"}, 1, 1),
    Case("Pad", [ROWS], {"pads": [0, 1, 1, 2], "value": 3.0}, 2, 10),
    Case("Pad", [ROWS], {"pads": [0, 1, 1, 2], "mode": "reflect"}, 2, 10),
    Case("Pad", [ROWS, whole(0, 1, 1, 2)], {"mode": "reflect"}, 11),
    Case("RMSNormalization", [PICTURE, RANDOM.random((6, 6)).astype(np.float32)], {"axis": 2, "epsilon": 0.3}),
    *(Case(f"Reduce{kind}", [np.abs(PICTURE)], {"axes": [1, 3], "keepdims": 0}, 1, 12 if kind == "Sum" else 17)
      for kind in REDUCED),
    *(Case(f"Reduce{kind}", [np.abs(PICTURE)], {"keepdims": 0}, 13 if kind == "Sum" else 18) for kind in REDUCED),
    *(Case(f"Reduce{kind}", [np.abs(PICTURE)], {"noop_with_empty_axes": 1}, 13 if kind == "Sum" else 18)
      for kind in REDUCED),
    Case("Reshape", [ROWS], {"shape": [4, 6]}, 1, 4),
    Case("Reshape", [np.zeros((0, 3), np.float32), whole(3, 0)], {"allowzero": 1}, 14),
    Case("Resize", [ODD, real(1, 1, 2, 2)], {"mode": "linear"}, 10, 10),
    *(Case("Resize", [ODD, real(0.1, 0.2, 0.4, 0.3, 0.6, 0.7, 0.9, 1.2), real(1, 1, 0.6, 1.7)], attributes, 11)
      for attributes in (
          {"nearest_mode": "ceil"},
          {"mode": "cubic", "cubic_coeff_a": -0.5, "exclude_outside": 1},
          {"mode": "linear", "coordinate_transformation_mode": "asymmetric", "antialias": 1},
          {"coordinate_transformation_mode": "tf_crop_and_resize", "extrapolation_value": 3.0})),
    Case("Resize", [ODD, None, None, whole(5, 9)], {"axes": [3, 2], "keep_aspect_ratio_policy": "not_larger"}, 18),
    Case("RoiAlign", REGIONS, {"output_height": 2, "output_width": 3, "sampling_ratio": 3, "spatial_scale": 0.75}),
    Case("RoiAlign", REGIONS, {"mode": "max"}),
    Case("RoiAlign", REGIONS, {"coordinate_transformation_mode": "output_half_pixel"}, 16),
    *(case for kind in GATES for case in recurrent(kind)),
    *(Case(kind, [ROWS, np.array([[1, 0]]), real(7, 8).reshape(1, 2)], {"axis": 1, "reduction": "add"})
      for kind in ("Scatter", "ScatterElements")),
    Case("ScatterND", [ROWS, np.array([[1], [1]]), ROWS[:2]], {"reduction": "add"}, 16),
    Case("Selu", [ROWS], {"alpha": 0.3, "gamma": 2.0}),
    Case("Shape", [PICTURE], {"start": 1, "end": 3}),
    Case("Shrink", [ROWS], {"lambd": 0.2, "bias": 0.1}),
    Case("Slice", [PICTURE], {"starts": [1, 2], "ends": [3, 5], "axes": [2, 3]}, 1, 9),
    Case("Split", [ROWS], {"split": [3, 5], "axis": 1}, 1, 12, outputs=2),
    Case("Split", [ROWS[:, :6]], {"axis": 1}, 13, 17, outputs=3),
    Case("Split", [PICTURE], {"num_outputs": 4, "axis": 1}, 18, outputs=2),
    Case("SplitToSequence", [ROWS], {"axis": 1, "keepdims": 0}),
    Case("Squeeze", [np.ones((1, 2, 1), np.float32)], {"axes": [0]}, 1, 12),
    Case("Swish", [ROWS], {"alpha": 0.3}),
    Case("ThresholdedRelu", [ROWS], {"alpha": 0.3}),
    Case("TopK", [CUBE], {"axis": 1, "k": 2}, 1, 9, outputs=2),
    Case("TopK", [CUBE, whole(2)], {"axis": 1, "largest": 0}, 10, outputs=2),
    Case("Transpose", [PICTURE], {"perm": [1, 0, 3, 2]}),
    Case("Trilu", [CUBE], {"upper": 0}),
    Case("Unsqueeze", [ROWS], {"axes": [1]}, 1, 12),
    Case("Upsample", [ODD], {"height_scale": 2.0, "width_scale": 1.5, "mode": "bilinear"}, 1, 6),
    Case("Upsample", [ODD], {"scales": [1.0, 1.0, 2.0, 1.5], "mode": "linear"}, 7, 8),
    Case("Upsample", [ODD, real(1, 1, 2, 1.5)], {"mode": "linear"}, 9),
]  # fmt: skip

# Attributes that no entry needs, and why nothing is lost; "" as the operator: of any.
UNREAD = {
    ("", "consumed_inputs"): "a hint about memory",
    ("BatchNormalization", "momentum"): "before version 14 only training has a use for it, which is refused",
    ("Cast", "round_mode"): "for 8-bit floating point numbers alone, which are refused",
    ("Cast", "saturate"): "for 8-bit floating point numbers alone, which are refused",
    ("CastLike", "round_mode"): "for 8-bit floating point numbers alone, which are refused",
    ("CastLike", "saturate"): "for 8-bit floating point numbers alone, which are refused",
    ("Dropout", "ratio"): "nothing is dropped",
    ("Dropout", "seed"): "nothing is dropped",
    ("Gemm", "broadcast"): "matrices that need no broadcasting are the same with it",
    ("GroupNormalization", "stash_type"): "half precision is normalised in float32",
    **{(kind, "output_sequence"): "whoever names the first output gets it" for kind in GATES},
    ("RMSNormalization", "stash_type"): "half precision is normalised in float32",
    ("Range", "stash_type"): "computed in float64",
    ("SequenceEmpty", "dtype"): "there is no tensor that would have it",
    ("TopK", "sorted"): "where any order will do, the sorted one does",
}
# Attributes whose values are refused (UnsupportedError): (value, what the text must say).
REFUSED: dict[tuple[str, str], tuple[Any, str]] = {
    ("BatchNormalization", "is_test"): (0, "is_test=0"),
    ("BatchNormalization", "spatial"): (0, "spatial=0"),
    ("Dropout", "is_test"): (0, "is_test=0"),
    ("Constant", "value_string"): ("a", "value_string"),
    ("Constant", "value_strings"): (["a"], "value_strings"),
    ("Constant", "sparse_value"): (
        helper.make_sparse_tensor(numpy_helper.from_array(real(1), "v"), numpy_helper.from_array(whole(0), "i"), [3]),
        "sparse_value",
    ),
}  # fmt: skip
REFUSED_ON = {"BatchNormalization": NORM, "Dropout": [ROWS], "Constant": []}
# Attributes that say what is known without them.
REDUNDANT = {
    *((kind, "kernel_shape") for kind in ("Conv", "ConvTranspose", "DeformConv")),
    *((kind, "hidden_size") for kind in GATES),
}
# Operators whose output is a sequence, of which the first tensor is read.
SEQUENCES = {"SplitToSequence"}
# Attributes of the importer itself.
OWN = {("If", "then_branch"), ("If", "else_branch")}


def built(kind: str, version: int, inputs: Sequence[Any], attributes: dict[str, Any], outputs: int) -> bytes:
    """A file whose one node has only inputs that are known; beside it what makes and reads sequences."""
    names = ["" if each is None else f"i{place}" for place, each in enumerate(inputs)]
    values = {
        k: numpy_helper.from_array(v) if isinstance(v, np.ndarray) else v for k, v in attributes.items()
    }
    made = [f"o{place}" for place in range(outputs)]
    nodes, held = [], {}
    for name, each in zip(names, inputs, strict=True):
        if isinstance(each, tuple):
            items = {f"{name}.{place}": item for place, item in enumerate(each)}
            nodes.append(helper.make_node("SequenceConstruct", [*items], [name]))
            held |= items
        elif each is not None:
            held[name] = each
    if kind in SEQUENCES:
        held["first"] = np.array(0)
        nodes.append(helper.make_node(kind, names, ["sequence"], **values))
        nodes.append(helper.make_node("SequenceAt", ["sequence", "first"], made))
    else:
        nodes.append(helper.make_node(kind, names, made, **values))
    graph = helper.make_graph(
        nodes,
        "one",
        [],
        [onnx.ValueInfoProto(name=name) for name in made],
        [numpy_helper.from_array(each, name) for name, each in held.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", version)], ir_version=8)
    return model.SerializeToString()


def outcome(kind: str, version: int, inputs: Sequence[Any], attributes: dict[str, Any], outputs: int) -> Any:
    """The results, or the error that there are none."""
    try:
        found = load(built(kind, version, inputs, attributes, outputs)).run({})
        return [(each.dtype, each.shape, each.tobytes()) for each in found]
    except StriateError as error:
        return type(error)


def named(schema: Any) -> list[tuple[str, str, str]]:
    """What the attributes are: names, types, defaults."""
    return sorted((each.name, str(each.type), str(each.default_value)) for each in schema.attributes.values())


def parameters() -> list[Any]:
    """Versions that left the attributes as they were are run with the slow tests."""
    found, before = [], None
    for each in schemas():
        same = before is not None and before.name == each.name and named(before) == named(each)
        found.append(pytest.param(each, marks=[pytest.mark.slow] if same else []))
        before = each
    return found


def schemas() -> list[Any]:
    """All versions of all operators that have an entry, which have attributes."""
    found = [
        each
        for each in onnx.defs.get_all_schemas_with_history()
        if each.domain == "" and (each.name in ENTRIES or each.name == "If") and each.attributes
    ]
    return sorted(found, key=lambda each: (each.name, each.since_version))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of attributes that entries asked for."""
    names: set[str] = set()
    view = Importer.view

    def noting(self: Importer, node: Any) -> Any:
        made = view(self, node)
        made.attributes.asked = names
        return made

    monkeypatch.setattr(Importer, "view", noting)
    return names


@pytest.mark.parametrize("schema", parameters(), ids=lambda each: f"{each.name}-{each.since_version}")
def test_each_attribute_of_each_version_is_read_or_refused(schema: Any, asked: set[str]) -> None:
    kind, version = schema.name, schema.since_version
    changed: set[str] = set()
    for case in CASES:
        if case.kind != kind or not case.since <= version <= case.until:
            continue
        chosen = {name: value for name, value in case.attributes.items() if name in schema.attributes}
        with_all = outcome(kind, version, case.inputs, chosen, case.outputs)
        assert not isinstance(with_all, type), (chosen, with_all)
        for name in chosen:
            without = {each: value for each, value in chosen.items() if each != name}
            if outcome(kind, version, case.inputs, without, case.outputs) != with_all:
                changed.add(name)
    for name in schema.attributes:
        if (kind, name) in OWN | REDUNDANT or ("", name) in UNREAD:
            continue
        if (kind, name) in REFUSED:
            value, text = REFUSED[kind, name]
            with pytest.raises(UnsupportedError, match=text):
                load(built(kind, version, REFUSED_ON[kind], {name: value}, 1))
        elif (kind, name) in UNREAD and name not in changed:
            assert name not in {n for case in CASES if case.kind == kind for n in case.attributes} - {
                "momentum"
            }
        else:
            assert name in asked, f"{kind} of version {version} never asks for {name}"
            assert name in changed, f"{name} of {kind} of version {version} changes nothing"


@pytest.mark.parametrize(("kind", "name"), sorted(REDUNDANT))
def test_what_is_known_without_an_attribute_must_agree_with_it(kind: str, name: str) -> None:
    case = next(case for case in CASES if case.kind == kind)
    right, wrong = ([3, 3], [2, 3]) if name == "kernel_shape" else (3, 4)
    others = {each: value for each, value in case.attributes.items() if each != name}
    without = outcome(kind, 19, case.inputs, others, case.outputs)
    assert not isinstance(without, type)
    assert outcome(kind, 19, case.inputs, {**others, name: right}, case.outputs) == without
    with pytest.raises(StriateError, match=r"kernel_shape is|do not fit|must be \[1"):
        load(built(kind, 19, case.inputs, {**others, name: wrong}, case.outputs))


def test_every_exception_is_of_an_attribute_that_exists() -> None:
    there = {(each.name, name) for each in schemas() for name in each.attributes}
    for kind, name in [*UNREAD, *REFUSED, *REDUNDANT, *OWN]:
        assert (kind, name) in there or (not kind and any(name == each for _, each in there)), (kind, name)


# -- what old versions mean ---------------------------------------------------------------------------


def result(kind: str, version: int, *inputs: np.ndarray, **attributes: Any) -> np.ndarray:
    return load(built(kind, version, inputs, attributes, 1)).run({})[0]


@pytest.mark.parametrize("version", [1, 6])
@pytest.mark.parametrize(
    ("shape", "axis", "placed"),
    [
        ((3,), 1, (3, 1, 1)),
        ((2,), 0, (2, 1, 1, 1)),
        ((3, 3), 1, (3, 3, 1)),
        ((3, 3), 2, (3, 3)),
        ((3, 3), None, (3, 3)),
        ((3, 1), -3, (3, 1, 1)),
        ((3,), -1, (3,)),
        ((1, 1), 0, (1, 1)),
        ((), 1, ()),
        ((2, 3, 3, 3), 0, (2, 3, 3, 3)),
    ],
)
def test_before_opset_7_the_axis_says_where_the_second_operand_lies(
    version: int, shape: tuple[int, ...], axis: int | None, placed: tuple[int, ...]
) -> None:
    """The sizes are all equal, so that another axis would fit as well."""
    b = np.random.default_rng(1).standard_normal(shape).astype(np.float32)
    attributes = {"broadcast": 1} if axis is None else {"broadcast": 1, "axis": axis}
    for kind, compute in (("Add", np.add), ("Sub", np.subtract), ("Mul", np.multiply), ("Div", np.divide)):
        found = result(kind, version, SQUARE, b, **attributes)
        assert np.array_equal(found, compute(SQUARE, b.reshape(placed))), kind
    assert np.array_equal(result("Greater", version, SQUARE, b, **attributes), b.reshape(placed) < SQUARE)


def test_a_bias_of_channels_behind_a_convolution_of_opset_6() -> None:
    """As Caffe2 and PyTorch 0.3 wrote it, on a picture whose rows are as many as its channels."""
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "w"], ["z"], kernel_shape=[1, 1]),
            helper.make_node("Add", ["z", "b"], ["y"], broadcast=1, axis=1),
        ],
        "caffe2",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 4, 4, 4])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 4, 4, 4])],
        [
            numpy_helper.from_array(np.eye(4, dtype=np.float32).reshape(4, 4, 1, 1), "w"),
            numpy_helper.from_array(np.array([1, 2, 3, 4], np.float32), "b"),
        ],
    )
    data = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 6)], ir_version=3
    ).SerializeToString()
    x = np.random.default_rng(2).standard_normal((1, 4, 4, 4)).astype(np.float32)
    expected = x + np.array([1, 2, 3, 4], np.float32)[:, None, None]
    assert np.allclose(load(data)(x), expected, rtol=1e-6)
    turned = load(data, layout="NHWC")(np.ascontiguousarray(x.transpose(0, 2, 3, 1)))
    assert np.allclose(turned.transpose(0, 3, 1, 2), expected, rtol=1e-6)


@pytest.mark.parametrize(
    "attributes",
    [{"axis": 2, "broadcast": 1}, {"axis": 1}, {"axis": 3, "broadcast": 1}, {"axis": 9, "broadcast": 1}],
)
def test_an_axis_on_which_nothing_fits_is_refused(attributes: dict[str, int]) -> None:
    with pytest.raises(ModelFileError, match="axis|axes"):
        result("Add", 6, np.zeros((2, 3, 4, 5), np.float32), np.zeros((3, 4), np.float32), **attributes)


def test_the_first_forms_of_operators() -> None:
    x = np.array([[1.5, -2.5]], np.float32)
    assert result("Cast", 1, x, to="INT32").dtype == np.int32
    assert result("Cast", 5, x, to="double").dtype == np.float64
    with pytest.raises(ModelFileError, match="'NUMBER' is no element type"):
        result("Cast", 1, x, to="number")
    for kind in (np.float32, np.int64):
        assert np.array_equal(result("Tile", 1, x, np.array(3, kind), np.array(1, kind)), np.tile(x, (1, 3)))
    with pytest.raises(ModelFileError, match="tiles must be one whole number"):
        result("Tile", 5, x, real(1.5), real(0))
    assert result("Tile", 6, x, whole(1, 3)).shape == (1, 6)
    assert np.array_equal(result("Pad", 1, x, paddings=[0, 1, 0, 0], value=7.0), [[7, 1.5, -2.5]])
    assert result("Concat", 1, x, x).shape == (1, 4)
    with pytest.raises(ModelFileError, match="axis is missing"):
        result("Concat", 4, x, x)
    grown = result(
        "Upsample", 1, np.arange(4, dtype=np.float32).reshape(1, 1, 2, 2), height_scale=1.0, width_scale=2.0
    )
    assert np.array_equal(grown, [[[[0, 0, 1, 1], [2, 2, 3, 3]]]])
    assert result("Selu", 1, np.ones(1, np.float32))[0] == np.float32(1.0507)


def test_training_is_refused_and_use_is_not() -> None:
    assert np.array_equal(result("Dropout", 6, ROWS, is_test=1), ROWS)
    assert np.array_equal(result("Dropout", 6, ROWS), ROWS)
    assert np.array_equal(result("Dropout", 6, ROWS, is_test=0, ratio=0.0), ROWS)
    used = result("BatchNormalization", 6, *NORM, is_test=1)
    assert np.array_equal(used, result("BatchNormalization", 15, *NORM))


def test_statistics_have_the_type_that_the_file_asks_for() -> None:
    scale = np.ones(8, np.float32)
    for asked_for, dtype in ((TensorProto.FLOAT, np.float32), (TensorProto.DOUBLE, np.float64)):
        data = built("LayerNormalization", 17, [ROWS, scale], {"stash_type": int(asked_for)}, 3)
        y, mean, inverse = load(data).run({})
        assert (y.dtype, mean.dtype, inverse.dtype) == (np.float32, dtype, dtype)
        assert np.allclose(mean, ROWS.mean(-1, keepdims=True), atol=1e-6)


@pytest.mark.parametrize(
    ("kind", "version", "inputs", "attributes"),
    [
        ("Clip", 11, [ROWS], {"min": 0.0}),
        ("Squeeze", 13, [np.ones((1, 2, 1), np.float32)], {"axes": [0]}),
        ("Slice", 10, [ROWS, whole(0), whole(1)], {"axes": [1]}),
        ("Add", 7, [SQUARE, real(1, 2, 3)], {"broadcast": 1, "axis": 1}),
        ("Relu", 13, [ROWS], {"slope": 0.3}),
        ("Resize", 10, [ODD, real(1, 1, 2, 2)], {"coordinate_transformation_mode": "align_corners"}),
        ("BatchNormalization", 9, NORM, {"spatial": 0}),
    ],
)
def test_attributes_of_other_versions_are_not_passed_over(
    kind: str, version: int, inputs: list[Any], attributes: dict[str, Any]
) -> None:
    with pytest.raises(ModelFileError, match=f"{kind} has no attribute .* in opset {version}"):
        load(built(kind, version, inputs, attributes, 1))


def test_private_attributes_are_no_matter() -> None:
    assert np.array_equal(result("Relu", 13, ROWS, __source_line=3), np.maximum(ROWS, 0))


@pytest.mark.parametrize(
    ("kind", "version", "inputs", "attributes"),
    [
        ("Clip", 10, [ROWS, real(0), real(1)], {}),
        ("Pad", 10, [ROWS, whole(0, 0, 1, 1)], {"pads": [0] * 4}),
        ("Relu", 13, [ROWS, ROWS], {}),
        ("Upsample", 8, [ODD, real(1, 1, 2, 2)], {"scales": [1.0] * 4}),
        ("ReduceSum", 11, [ROWS, whole(0)], {}),
    ],
)
def test_inputs_of_other_versions_are_not_passed_over(
    kind: str, version: int, inputs: list[Any], attributes: dict[str, Any]
) -> None:
    with pytest.raises(ModelFileError, match=f"in opset {version}, which the file asks for, {kind} takes"):
        load(built(kind, version, inputs, attributes, 1))
