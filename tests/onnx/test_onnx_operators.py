"""Single ONNX operators against ONNX Runtime, in every opset in which they changed, in both layouts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pytest

pytestmark = pytest.mark.peers
onnx = pytest.importorskip("onnx")
onnxruntime = pytest.importorskip("onnxruntime")

from onnx import helper, numpy_helper  # noqa: E402
from striate.onnx import load  # noqa: E402

RANDOM = np.random.default_rng(0)
PICTURES = RANDOM.standard_normal((2, 6, 7, 8)).astype(np.float32)
ODD = RANDOM.standard_normal((1, 3, 5, 6)).astype(np.float32)
ROWS = RANDOM.standard_normal((3, 8)).astype(np.float32)
SOUND = RANDOM.standard_normal((2, 4, 9)).astype(np.float32)
VOLUME = RANDOM.standard_normal((1, 4, 5, 6, 4)).astype(np.float32)


def whole(*numbers: int) -> np.ndarray:
    return np.array(numbers, np.int64)


def real(*numbers: float) -> np.ndarray:
    return np.array(numbers, np.float32)


def numbers(*shape: int) -> np.ndarray:
    return RANDOM.standard_normal(shape).astype(np.float32)


@dataclass
class Case:
    """An operator with one picture or more as inputs, further inputs that the file holds, and its versions."""

    kind: str
    inputs: Sequence[np.ndarray]
    versions: Sequence[int]
    constants: Sequence[np.ndarray | None] = ()
    attributes: dict[str, Any] = field(default_factory=dict)
    outputs: int = 1

    def __str__(self) -> str:
        told = "-".join(f"{name}={value}" for name, value in self.attributes.items())
        return f"{self.kind}-{told[:60]}"


CASES = [
    Case("Clip", [PICTURES], [7, 10], attributes={"min": -0.5, "max": 0.6}),
    Case("Clip", [PICTURES], [7], attributes={"max": 0.6}),
    Case("Clip", [PICTURES], [11, 12, 13], [np.float32(-0.5), np.float32(0.6)]),
    Case("Clip", [PICTURES], [11, 13], [None, np.float32(0.6)]),
    *(Case(kind, [PICTURES], [7, 11, 12, 13], attributes={"axis": axis})
      for kind in ("Softmax", "LogSoftmax", "Hardmax") for axis in (1, 3)),
    *(Case(kind, [ROWS], [7, 13]) for kind in ("Softmax", "LogSoftmax", "Hardmax")),
    Case("Softmax", [PICTURES], [11, 13], attributes={"axis": -1}),
    Case("Dropout", [PICTURES], [7, 10, 12, 13]),
    Case("Dropout", [PICTURES], [12, 13], outputs=2),
    Case("Upsample", [PICTURES], [7], attributes={"scales": [1.0, 1.0, 2.0, 3.0]}),
    Case("Upsample", [PICTURES], [9], [real(1, 1, 2, 3)]),
    Case("Upsample", [PICTURES], [9], [real(1, 1, 2, 2)], {"mode": "linear"}),
    Case("Resize", [PICTURES], [10], [real(1, 1, 2, 1.5)]),
    Case("Resize", [PICTURES], [10], [real(1, 1, 1.5, 2)], {"mode": "linear"}),
    *(Case("Resize", [PICTURES], [11, 13, 18, 19], [real(), real(1, 1, 1.7, 0.6)],
           {"mode": mode, "coordinate_transformation_mode": coordinates, **more})
      for mode in ("nearest", "linear", "cubic")
      for coordinates in ("half_pixel", "pytorch_half_pixel", "asymmetric")
      for more in ({}, {"exclude_outside": 1, "cubic_coeff_a": -0.5})[: 2 if mode == "cubic" else 1]),
    # Where the length is no whole number, ONNX's own formula and ONNX Runtime's align other corners.
    *(Case("Resize", [PICTURES], [11, 13, 18, 19], [real(), real(1, 1, 2, 0.5)],
           {"mode": mode, "coordinate_transformation_mode": "align_corners"})
      for mode in ("nearest", "linear", "cubic")),
    *(Case("Resize", [PICTURES], [11, 13, 19], [real(), real(), whole(2, 6, 5, 13)],
           {"mode": "nearest", "nearest_mode": rounding, "coordinate_transformation_mode": coordinates})
      for rounding in ("floor", "ceil", "round_prefer_ceil") for coordinates in ("asymmetric", "half_pixel")),
    Case("Resize", [PICTURES], [18, 19], [None, None, whole(5, 13)],
         {"mode": "linear", "axes": [2, 3], "antialias": 1}),
    Case("Resize", [PICTURES], [18, 19], [None, None, whole(9, 20)],
         {"mode": "nearest", "axes": [2, 3], "keep_aspect_ratio_policy": "not_larger"}),
    Case("Resize", [PICTURES], [11, 13], [real(0, 0, 0.1, -0.2, 1, 1, 0.8, 1.2), real(), whole(2, 6, 5, 6)],
         {"mode": "linear", "coordinate_transformation_mode": "tf_crop_and_resize", "extrapolation_value": 3.0}),
    Case("Pad", [PICTURES], [7, 10], attributes={"pads": [0, 1, 2, 0, 0, 0, 1, 3], "value": 1.5}),
    Case("Pad", [PICTURES], [11, 13, 18, 19, 21], [whole(0, 1, 2, 0, 0, 0, 1, 3), np.float32(1.5)]),
    *(Case("Pad", [PICTURES], versions, [whole(0, 0, 2, 1, 0, 0, 1, 3)], {"mode": mode})
      for mode, versions in (("reflect", [11, 13, 19]), ("edge", [11, 13, 19]), ("wrap", [19, 21]))),
    Case("Pad", [PICTURES], [11, 18], [whole(0, -1, -2, 0, 0, 0, 1, -3)]),
    Case("Pad", [PICTURES], [18, 21], [whole(1, 2, 0, 3), None, whole(-2, 3)]),
    Case("Slice", [PICTURES], [7], attributes={"starts": [1, -3], "ends": [9, -1], "axes": [1, 3]}),
    Case("Slice", [PICTURES], [7], attributes={"starts": [0, 1], "ends": [1, 100]}),
    Case("Slice", [PICTURES], [10, 11, 13], [whole(-1, 7), whole(-9, 0), whole(1, 3), whole(-2, -1)]),
    Case("Slice", [PICTURES], [10, 13], [whole(2), whole(2**62), whole(-2)]),
    Case("Split", [PICTURES], [7, 11], attributes={"axis": 1, "split": [1, 2, 3]}, outputs=3),
    Case("Split", [PICTURES], [7, 11, 13], attributes={"axis": 1}, outputs=3),
    Case("Split", [PICTURES], [13, 18], [whole(1, 2, 3)], {"axis": -3}, outputs=3),
    Case("Split", [PICTURES], [18], attributes={"axis": 2, "num_outputs": 4}, outputs=4),
    Case("TopK", [PICTURES], [7], attributes={"k": 3, "axis": 1}, outputs=2),
    Case("TopK", [PICTURES], [10, 11, 24], [whole(3)], {"axis": 1}, outputs=2),
    Case("TopK", [PICTURES], [11, 24], [whole(2)], {"axis": -1, "largest": 0}, outputs=2),
    *(Case(kind, [PICTURES], [7, 11], attributes={"axes": [1, 3], "keepdims": keep})
      for kind in ("ReduceSum", "ReduceMean", "ReduceMax", "ReduceMin", "ReduceProd", "ReduceL1", "ReduceL2",
                   "ReduceLogSumExp", "ReduceSumSquare") for keep in (0, 1)),
    *(Case(kind, [PICTURES], [version], [whole(-1, 1)], {"keepdims": 0})
      for kind, version in (("ReduceSum", 13), ("ReduceMean", 18), ("ReduceMax", 18), ("ReduceMax", 20),
                            ("ReduceL2", 18), ("ReduceLogSumExp", 18))),
    Case("ReduceMean", [PICTURES], [7, 13, 18]),
    Case("ReduceSum", [PICTURES], [13], attributes={"noop_with_empty_axes": 1}),
    Case("ArgMax", [PICTURES], [7, 11, 12, 13], attributes={"axis": 1, "keepdims": 0}),
    Case("ArgMin", [PICTURES], [7, 11, 12, 13], attributes={"axis": 2}),
    Case("Gather", [PICTURES], [7, 11, 13], [whole(3, 0, -1)], {"axis": 1}),
    Case("Gather", [PICTURES], [11, 13], [np.array(2)], {"axis": 1}),
    Case("Gather", [PICTURES], [11, 13], [np.array([[0, 1], [1, 0]])], {"axis": 0}),
    Case("GatherElements", [ROWS], [11, 13], [np.array([[0, 1], [1, -1], [5, 2]])], {"axis": 1}),
    Case("PRelu", [PICTURES], [7, 9, 16], [numbers(6, 1, 1)]),
    Case("PRelu", [PICTURES], [7, 16], [numbers(1)]),
    Case("LeakyRelu", [PICTURES], [7, 16], attributes={"alpha": 0.2}),
    Case("Elu", [PICTURES], [7, 22], attributes={"alpha": 0.7}),
    Case("HardSigmoid", [PICTURES], [7], attributes={"alpha": 0.3}),
    Case("HardSwish", [PICTURES], [14]),
    Case("Mish", [PICTURES], [18]),
    *(Case("Gelu", [PICTURES], [20], attributes={"approximate": how}) for how in ("none", "tanh")),
    *(Case(kind, [PICTURES], [9, 13]) for kind in ("Erf", "Sign", "Sinh")),
    *(Case(kind, [PICTURES], [7, 13])
      for kind in ("Abs", "Neg", "Ceil", "Floor", "Softplus", "Softsign", "Selu", "Exp", "Sin", "Cos")),
    Case("Pow", [np.abs(PICTURES)], [7, 12, 13], [real(0.7)]),
    Case("Pow", [PICTURES], [7, 12, 13, 15], [real(2)]),
    Case("Pow", [PICTURES], [12, 15], [np.array(3, np.int64)]),
    Case("Mod", [PICTURES], [10, 13], [real(0.7)], {"fmod": 1}),
    Case("Max", [PICTURES, PICTURES[::-1].copy()], [8, 12, 13], [numbers(6, 1, 1)]),
    Case("Min", [PICTURES], [8, 13], [numbers(7, 8), numbers(1)]),
    Case("Mean", [PICTURES, PICTURES[::-1].copy()], [8, 13]),
    Case("Where", [PICTURES > 0, PICTURES], [9, 16], [numbers(6, 1, 1)]),
    Case("Greater", [PICTURES], [7, 9, 13], [numbers(6, 1, 1)]),
    Case("LessOrEqual", [PICTURES], [12, 16], [numbers(8)]),
    Case("Equal", [np.round(PICTURES)], [11, 13], [np.float32(0)]),
    Case("CumSum", [PICTURES], [11, 14], [np.array(1)], {"reverse": 1, "exclusive": 1}),
    Case("Expand", [ODD], [8, 13], [whole(2, 1, 5, 6)]),
    Case("Expand", [ODD], [8, 13], [whole(2, 1, 3, 1, 1)]),
    Case("Tile", [ODD], [7, 13], [whole(2, 1, 3, 2)]),
    Case("OneHot", [np.array([[1, 0, -1], [2, 5, 3]])], [9, 11], [whole(4), real(0.5, 2)], {"axis": 1}),
    Case("Trilu", [PICTURES], [14], [np.array(1)], {"upper": 0}),
    Case("Cast", [PICTURES], [7, 9, 13], attributes={"to": 7}),
    *(Case("DepthToSpace", [RANDOM.standard_normal((1, 8, 2, 3)).astype(np.float32)], versions,
           attributes={"blocksize": 2, **more})
      for versions, more in (([7, 11, 13], {}), ([11, 13], {"mode": "CRD"}))),
    Case("SpaceToDepth", [RANDOM.standard_normal((1, 3, 4, 6)).astype(np.float32)], [7, 13],
         attributes={"blocksize": 2}),
    *(Case("InstanceNormalization", [x], [7, 22], [numbers(c), numbers(c)], {"epsilon": 1e-3})
      for x, c in ((PICTURES, 6), (SOUND, 4), (VOLUME, 4))),
    Case("GroupNormalization", [PICTURES], [21], [numbers(6), numbers(6)], {"num_groups": 3}),
    Case("LayerNormalization", [PICTURES], [17], [numbers(8), numbers(8)]),
    Case("LayerNormalization", [PICTURES], [17], [numbers(6, 7, 8), numbers(6, 7, 8)], {"axis": 1}),
    Case("LpNormalization", [PICTURES], [7], attributes={"axis": 1, "p": 1}),
    *(Case("MaxPool", [PICTURES], [8, 10, 11, 12],
           attributes={"kernel_shape": [3, 2], "strides": [2, 2], "pads": [1, 0, 1, 1], **more}, outputs=outputs)
      for outputs, more in ((1, {}), (2, {}))),
    Case("MaxPool", [PICTURES], [10, 11, 12, 22],
         attributes={"kernel_shape": [3, 3], "strides": [2, 2], "dilations": [2, 1], "ceil_mode": 1}, outputs=2),
    Case("MaxPool", [PICTURES], [8, 12], attributes={"kernel_shape": list(PICTURES.shape[2:])}),
    Case("MaxPool", [SOUND], [8, 12], attributes={"kernel_shape": [3], "auto_pad": "SAME_LOWER"}),
    Case("MaxPool", [VOLUME], [8, 12], attributes={"kernel_shape": [2, 3, 2], "strides": [1, 2, 2]}),
    *(Case(kind, [VOLUME], [11, 19], attributes={"kernel_shape": [1, 3, 2], "strides": [1, 2, 2], "pads": pads})
      for kind in ("MaxPool", "AveragePool") for pads in ([0, 1, 0, 0, 1, 1], [0, 0, 0, 0, 0, 0])),
    *(Case("AveragePool", [PICTURES], versions, attributes={
        "kernel_shape": [3, 3], "strides": [2, 2], "pads": [1, 1, 1, 1], **more})
      for versions, more in (([7, 10, 11, 19], {}), ([7, 10, 11, 19], {"count_include_pad": 1}),
                             ([10, 11, 19], {"ceil_mode": 1}))),
    Case("AveragePool", [SOUND], [7, 19], attributes={"kernel_shape": [3], "strides": [2]}),
    Case("LpPool", [PICTURES], [7, 11, 18], attributes={"kernel_shape": [3, 3], "strides": [2, 1], "p": 3}),
    *(Case(kind, [x], [7, 22]) for kind in ("GlobalAveragePool", "GlobalMaxPool") for x in (PICTURES, SOUND, VOLUME)),
    Case("GlobalLpPool", [PICTURES], [7], attributes={"p": 3}),
    *(Case("ConvTranspose", [PICTURES], [7, 11, 22], [numbers(6, 4 // group, 3, 2), *bias],
           {"group": group, **more})
      for group, bias, more in (
          (1, [numbers(4)], {"strides": [2, 2], "pads": [1, 0, 0, 1], "output_padding": [1, 0]}),
          (2, [numbers(4)], {"strides": [1, 2], "dilations": [2, 1]}),
          (1, [], {"strides": [2, 2], "auto_pad": "SAME_UPPER"}),
          (1, [], {"strides": [2, 2], "output_shape": [15, 16]}))),
    Case("ConvTranspose", [SOUND], [7, 11], [numbers(4, 2, 3), numbers(2)], {"strides": [2], "pads": [1, 1]}),
    Case("ConvTranspose", [VOLUME], [7, 11], [numbers(4, 2, 2, 2, 2), numbers(2)],
         {"strides": [2, 2, 2], "pads": [1, 0, 0, 0, 0, 0]}),
    Case("ConvTranspose", [VOLUME], [7, 11], [numbers(4, 2, 3, 2, 3), numbers(2)],
         {"strides": [2, 1, 2], "pads": [1, 0, 1, 0, 1, 0], "output_padding": [1, 0, 0]}),
    Case("Conv", [VOLUME], [7, 11, 22], [numbers(6, 2, 3, 2, 3), numbers(6)], {"group": 2, "strides": [2, 1, 1]}),
    Case("Conv", [VOLUME], [11], [numbers(6, 4, 3, 1, 1), numbers(6)],
         {"pads": [1, 0, 0, 1, 0, 0], "strides": [2, 1, 1]}),
    Case("Conv", [SOUND], [7, 11], [numbers(6, 2, 3), numbers(6)], {"group": 2, "auto_pad": "SAME_UPPER"}),
]  # fmt: skip

EACH = [
    pytest.param(case, version, id=f"{case}-{version}-{index}")
    for index, case in enumerate(CASES)
    for version in case.versions
]


def built(case: Case, version: int) -> bytes:
    names = [f"x{index}" for index in range(len(case.inputs))]
    constants = [None if array is None else np.asarray(array) for array in case.constants]
    held = {f"c{index}": array for index, array in enumerate(constants) if array is not None}
    given = [*names, *("" if array is None else f"c{index}" for index, array in enumerate(constants))]
    outputs = [f"y{index}" for index in range(case.outputs)]
    node = helper.make_node(case.kind, given, outputs, **case.attributes)
    stated = [
        helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(array.dtype), array.shape)
        for name, array in zip(names, case.inputs, strict=True)
    ]
    graph = helper.make_graph(
        [node],
        "one",
        stated,
        [onnx.ValueInfoProto(name=name) for name in outputs],
        [numpy_helper.from_array(array, name) for name, array in held.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", version)], ir_version=8)
    return model.SerializeToString()


@pytest.mark.parametrize("layout", ["NCHW", "NHWC"])
@pytest.mark.parametrize(("case", "version"), EACH)
def test_operator(case: Case, version: int, layout: str) -> None:
    if layout == "NHWC" and case.inputs[0].ndim != 4:
        return
    model = built(case, version)
    quiet = onnxruntime.SessionOptions()
    quiet.log_severity_level = 4
    session = onnxruntime.InferenceSession(model, quiet, providers=["CPUExecutionProvider"])
    named = {f"x{index}": array for index, array in enumerate(case.inputs)}
    expected = session.run(None, named)
    turned = {name: _last(array) if layout == "NHWC" else array for name, array in named.items()}
    results = load(model, layout=layout).run(turned)
    for result, other in zip(results, expected, strict=True):
        if layout == "NHWC" and result.ndim == 4:
            result = result.transpose(0, 3, 1, 2)
        assert result.dtype == other.dtype
        assert result.shape == other.shape
        np.testing.assert_allclose(result, other, rtol=1e-4, atol=1e-5)


def _last(array: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(array.transpose(0, 2, 3, 1)) if array.ndim == 4 else array
