"""A face detector whose height and width are open, met with one new picture size after another.

    python benchmarks/face_detector.py [--sizes 24] [--threads N] [--seed N] [--kernels] [--file FILE]

What a service pays that takes pictures as they come: of each size the first run and the best of some repeated ones.
The network is of the SSD kind: depthwise separable layers with batch normalisation, three feature maps, a pyramid that
enlarges the coarser to the size of the finer (asked for at run time, as exporters write it), heads of scores, boxes and
landmarks, which are transposed, flattened and joined. Weights are random. `--kernels` names what each new size
compiles; `--file` only writes the ONNX file.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper
from striate.cpu import jit
from striate.onnx import InferenceSession

OPSET, IR_VERSION = 17, 8
# Outputs and stride of each depthwise separable layer; feature maps are taken behind those marked.
LAYERS = (
    (32, 1, ""),
    (64, 2, ""),
    (64, 1, ""),
    (128, 2, ""),
    (128, 1, "fine"),
    (128, 2, ""),
    (128, 1, "middle"),
)
COARSE = ((256, 2, ""), (256, 1, "coarse"))
PYRAMID, ANCHORS = 64, 2
HEADS = {"scores": 2, "boxes": 4, "landmarks": 10}
LEAST, MOST = 160, 640
REPEATS = 5


class Builder:
    """Nodes and weights, in the order in which they are added."""

    def __init__(self, seed: int) -> None:
        self.generator = np.random.default_rng(seed)
        self.nodes: list[NodeProto] = []
        self.weights: list[TensorProto] = []
        self.channels: dict[str, int] = {"image": 3}

    def add(self, kind: str, inputs: Sequence[str], name: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        self.channels[name] = self.channels.get(inputs[0], 0)
        return name

    def weight(self, name: str, array: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(array, name))
        return name

    def conv(self, x: str, name: str, outputs: int, size: int = 3, stride: int = 1, groups: int = 1) -> str:
        inputs = self.channels[x] // groups
        scale = np.sqrt(2 / (inputs * size * size))
        filters = self.generator.standard_normal((outputs, inputs, size, size)).astype(np.float32) * scale
        bias = self.generator.standard_normal(outputs).astype(np.float32) * np.float32(0.1)
        inputs_of = [
            x,
            self.weight(f"{name}.weight", filters.astype(np.float32)),
            self.weight(f"{name}.bias", bias),
        ]
        pads = [size // 2] * 4
        self.add(
            "Conv", inputs_of, name, kernel_shape=[size, size], strides=[stride] * 2, pads=pads, group=groups
        )
        self.channels[name] = outputs
        return name

    def norm(self, x: str, name: str) -> str:
        count = self.channels[x]
        draws = [self.generator.uniform(0.7, 1.3, count).astype(np.float32) for _ in range(2)]
        shifts = [self.generator.normal(0, 0.1, count).astype(np.float32) for _ in range(2)]
        parts = zip(("gain", "shift", "mean", "variance"), (draws[0], *shifts, draws[1]), strict=True)
        return self.add("BatchNormalization", [x, *(self.weight(f"{name}.{k}", v) for k, v in parts)], name)

    def block(self, x: str, name: str, outputs: int, stride: int) -> str:
        """Depthwise, then 1x1, each with normalisation and a rectifier."""
        x = self.conv(x, f"{name}.depthwise", self.channels[x], 3, stride, self.channels[x])
        x = self.add("Relu", [self.norm(x, f"{name}.norm_1")], f"{name}.relu_1")
        x = self.conv(x, f"{name}.pointwise", outputs, 1)
        return self.add("Relu", [self.norm(x, f"{name}.norm_2")], f"{name}.relu_2")

    def resized_to(self, x: str, like: str, name: str) -> str:
        """`x` enlarged to the height and width of `like`, by the nearest number."""
        own = self.add("Shape", [x], f"{name}.own", end=2)
        wanted = self.add("Shape", [like], f"{name}.wanted", start=2)
        sizes = self.add("Concat", [own, wanted], f"{name}.sizes", axis=0)
        modes = {"coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
        self.add("Resize", [x, "", "", sizes], name, mode="nearest", **modes)
        self.channels[name] = self.channels[x]
        return name


def face_detector(seed: int = 0) -> ModelProto:
    """image [1, 3, height, width] -> scores [1, P, 2], boxes [1, P, 4], landmarks [1, P, 10]."""
    build = Builder(seed)
    x = build.add("Relu", [build.norm(build.conv("image", "stem", 16, 3, 2), "stem.norm")], "stem.relu")
    maps: dict[str, str] = {}
    for index, (outputs, stride, mark) in enumerate((*LAYERS, *COARSE)):
        x = build.block(x, f"block_{index}", outputs, stride)
        if mark:
            maps[mark] = x
    above = ""
    found: dict[str, list[str]] = {head: [] for head in HEADS}
    for level in ("coarse", "middle", "fine"):
        x = build.conv(maps[level], f"{level}.lateral", PYRAMID, 1)
        if above:
            x = build.add("Add", [x, build.resized_to(above, x, f"{level}.enlarged")], f"{level}.sum")
        above = x
        x = build.add("Relu", [build.conv(x, f"{level}.smooth", PYRAMID)], f"{level}.feature")
        for head, numbers in HEADS.items():
            name = f"{level}.{head}"
            y = build.conv(x, name, ANCHORS * numbers, 3)
            y = build.add("Transpose", [y], f"{name}.last", perm=[0, 2, 3, 1])
            shape = build.weight(f"{name}.shape", np.array([0, -1, numbers], np.int64))
            found[head].append(build.add("Reshape", [y, shape], f"{name}.flat"))
    for head, parts in found.items():
        joined = build.add("Concat", parts, f"{head}.joined" if head == "scores" else head, axis=1)
        if head == "scores":
            build.add("Softmax", [joined], head, axis=-1)
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, "height", "width"])
    outputs = [
        helper.make_tensor_value_info(head, TensorProto.FLOAT, [1, "priors", numbers])
        for head, numbers in HEADS.items()
    ]
    graph = helper.make_graph(build.nodes, "face_detector", [image], outputs, build.weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    checker.check_model(model, full_check=True)
    return model


def measure(session: InferenceSession, sizes: Sequence[tuple[int, int]]) -> list[dict[str, object]]:
    """Of each size: milliseconds of the first run and of the best repeated one, and the kernels compiled."""
    rows: list[dict[str, object]] = []
    for height, width in sizes:
        image = np.random.default_rng(height * width).random((1, 3, height, width), np.float32)
        known, compiled = set(jit.loader().addresses), jit.counts().compiled
        times: list[float] = []
        for _ in range(1 + REPEATS):
            start = time.perf_counter()
            session.run(None, {"image": image})
            times.append(1000 * (time.perf_counter() - start))
        fresh = [str(key) for key, _ in jit.loader().addresses if (key, _) not in known]
        rows.append(
            {
                "size": [height, width],
                "first": round(times[0], 2),
                "repeated": round(min(times[1:]), 2),
                "compiled": jit.counts().compiled - compiled,
                "kernels": fresh,
            }
        )
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, default=24, metavar="N", help="how many sizes (default 24)")
    parser.add_argument("--threads", type=int, default=None, metavar="N")
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="of weights and sizes")
    parser.add_argument(
        "--kernels", action="store_true", help="name the kernels that each size asks for anew"
    )
    parser.add_argument("--file", type=Path, default=None, metavar="FILE", help="write the network and stop")
    options = parser.parse_args()
    model = face_detector(options.seed).SerializeToString()
    if options.file is not None:
        options.file.write_bytes(model)
        return
    generator = np.random.default_rng(options.seed)
    sizes = [tuple(map(int, generator.integers(LEAST, MOST, 2, endpoint=True))) for _ in range(options.sizes)]
    rows = measure(InferenceSession(model, threads=options.threads), [(320, 320), *sizes])
    for row in rows:
        kernels = row.pop("kernels")
        print(json.dumps(row), flush=True)
        if options.kernels:
            print("\n".join(f"    {kernel}" for kernel in kernels))
    more = sorted(row["first"] - row["repeated"] for row in rows[1:])
    print(json.dumps({"first less repeated, ms": {"median": more[len(more) // 2], "worst": more[-1]}}))


if __name__ == "__main__":
    main()
