"""One checkout of Striate against another: does a redesign make the same machine code and give the same bits?

    python benchmarks/same_code.py OLD/src [NEW/src] [--networks FILE.onnx ...] [--only TEXT] [--targets NAME ...]

Each tree runs the same models, training steps and networks in a process and with a kernel cache of its own. Compared
are the bits of every answer, the text of `explain`, and the machine code of all kernels, whatever their keys are named.
A target of another name (`emulated-avx512-bf16`) has its plans made and run on this CPU. The exit code counts what
differs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

import striate as st

# An entry of the kernel cache: magic, checksum, identity, names with offsets, code.
HEAD_BYTES = 8 + 32
COUNT = struct.Struct("<I")
Answer = tuple[list[np.ndarray], str]
# Small enough for minutes in all, and with every family of layers.
MODELS: dict[str, tuple[Callable[[], Any], tuple[int, ...]]] = {
    "lenet": (lambda: st.models.lenet(seed=0), (28, 28, 1)),
    "cifar_resnet": (lambda: st.models.cifar_resnet(20, seed=0), (32, 32, 3)),
    "cifar_fast": (lambda: st.models.cifar_fast(seed=0), (32, 32, 3)),
    "mobilenet_v2": (lambda: st.models.mobilenet_v2(seed=0), (96, 96, 3)),
    "densenet": (lambda: st.models.densenet(121, seed=0), (64, 64, 3)),
    "squeezenet": (lambda: st.models.squeezenet(seed=0), (96, 96, 3)),
    "convnext": (lambda: st.models.convnext(seed=0), (64, 64, 3)),
    "resnet": (lambda: st.models.resnet(50, seed=0), (96, 96, 3)),
}
TRAINED = ("lenet", "cifar_resnet", "mobilenet_v2")
# Under emulation an instruction is many.
QUICK = ("lenet", "cifar_resnet")
PRECISIONS = ("strict", "float32", "bf16x3", "bf16")


def inference(make: Callable[[], Any], shape: tuple[int, ...], batch: int, precision: str) -> Answer:
    """Answers of a new model to random pictures."""
    model, x = make(), np.random.default_rng(batch).standard_normal((batch, *shape)).astype(np.float32)
    with st.threads(2), st.precision(precision):
        return [model(x)], model.explain(x)


def training(make: Callable[[], Any], shape: tuple[int, ...], precision: str) -> Answer:
    """Weights after an epoch of two steps and a smaller one."""
    model, generator = make(), np.random.default_rng(0)
    x, labels = generator.standard_normal((20, *shape)).astype(np.float32), generator.integers(0, 10, 20)
    with st.threads(2):
        model.fit(
            x,
            labels,
            epochs=1,
            batch_size=8,
            seed=0,
            precision=precision,
            optimizer=st.optim.SGD(0.01, momentum=0.9),
        )
    return [parameter.array for parameter in model.parameters().values()], ""


def network(file: str, precision: str) -> Answer:
    """Outputs of an ONNX file on one random picture."""
    model = st.onnx.load(file, threads=2, precision=precision)
    generator = np.random.default_rng(0)
    feeds: dict[str, np.ndarray] = {}
    for stated in model.inputs:
        sizes = [size if isinstance(size, int) else 1 for size in stated.shape or ()]
        feeds[stated.name] = generator.standard_normal(sizes).astype(stated.dtype or "float32")
    return list(model.run(feeds)), ""


def works(networks: Sequence[str], emulated: bool) -> Iterator[tuple[str, Callable[[], Answer]]]:
    """Everything that is compared, by name."""
    for name, (make, shape) in MODELS.items():
        if emulated and name not in QUICK:
            continue
        for precision in PRECISIONS:
            for batch in (1, 16):
                yield (
                    f"{name}, {batch}, {precision}",
                    lambda m=make, s=shape, b=batch, p=precision: inference(m, s, b, p),
                )
            if name in TRAINED:
                yield f"{name}, training, {precision}", lambda m=make, s=shape, p=precision: training(m, s, p)
    for file in networks:
        for precision in ("strict", "float32"):
            yield f"{Path(file).stem}, {precision}", lambda f=file, p=precision: network(f, p)


def code(folder: Path) -> dict[str, str]:
    """Digests of the machine code in a kernel cache, with the start of one identity for each."""
    found: dict[str, str] = {}
    for path in folder.rglob("*.kernel"):
        body = path.read_bytes()[HEAD_BYTES:]
        identity, position = field(body, 0)
        (count,), position = COUNT.unpack_from(body, position), position + COUNT.size
        for _ in range(count):
            _, position = field(body, position)
            position += COUNT.size
        found[hashlib.blake2b(body[position:], digest_size=12).hexdigest()] = identity.decode(
            errors="replace"
        )[:200]
    return found


def field(body: bytes, position: int) -> tuple[bytes, int]:
    (length,), position = COUNT.unpack_from(body, position), position + COUNT.size
    return body[position : position + length], position + length


def child(networks: Sequence[str], only: str, emulated: bool) -> dict[str, Any]:
    """What this process's tree makes of everything."""
    answers: dict[str, list[str]] = {}
    for name, work in works(networks, emulated):
        if only not in name:
            continue
        arrays, plan = work()
        bits = hashlib.blake2b(digest_size=12)
        for array in arrays:
            bits.update(str((array.shape, array.dtype)).encode() + np.ascontiguousarray(array).tobytes())
        answers[name] = [bits.hexdigest(), plan]
    return {"answers": answers, "code": code(Path(os.environ["XDG_CACHE_HOME"]))}


def made(tree: str, target: str, arguments: argparse.Namespace) -> dict[str, Any]:
    """The same of another tree, in a process of its own."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "XDG_CACHE_HOME": cache}
        environment.pop("STRIATE_CACHE", None)
        if tree:
            environment["PYTHONPATH"] = tree
        if target:
            environment["STRIATE_TARGET"] = target
        command = [
            sys.executable,
            __file__,
            "--child",
            "--only",
            arguments.only,
            "--networks",
            *arguments.networks,
        ]
        result = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(result.stdout.splitlines()[-1])


def differences(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    """What the two do not share, one a line."""
    lines: list[str] = []
    for name, (bits, plan) in old["answers"].items():
        other_bits, other_plan = new["answers"].get(name, ("", ""))
        if bits != other_bits:
            lines.append(f"bits: {name}")
        if plan != other_plan:
            pairs = zip(plan.splitlines(), other_plan.splitlines(), strict=False)
            first = next(((a, b) for a, b in pairs if a != b), ("", "another number of lines"))
            lines.append(f"explain: {name}\n    old {first[0]}\n    new {first[1]}")
    for side, own, other in (("old", old["code"], new["code"]), ("new", new["code"], old["code"])):
        lines += [f"code of the {side} tree alone: {own[digest]}" for digest in own.keys() - other.keys()]
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", nargs="?", default="", help="the source tree to compare with")
    parser.add_argument("new", nargs="?", default="", help="the other one (default: the installed package)")
    parser.add_argument("--networks", nargs="*", default=[], help="ONNX files to run as well")
    parser.add_argument("--only", default="", help="those whose name holds this text")
    parser.add_argument("--targets", nargs="*", default=[""], help="values of STRIATE_TARGET; '' is this CPU")
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        emulated = os.environ.get("STRIATE_TARGET", "").startswith("emulated")
        print(json.dumps(child(arguments.networks, arguments.only, emulated)))
        return 0
    count = 0
    for target in arguments.targets:
        old, new = made(arguments.old, target, arguments), made(arguments.new, target, arguments)
        lines = differences(old, new)
        count += len(lines)
        print(
            f"{target or 'this CPU'}: {len(old['answers'])} answers, {len(old['code'])} kernels, {len(lines)} differ"
        )
        print(*lines, sep="\n", end="\n" if lines else "")
    return min(count, 100)


if __name__ == "__main__":
    sys.exit(main())
