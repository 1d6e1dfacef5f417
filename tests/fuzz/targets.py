"""What is fuzzed: one target a reader, each a function of bytes, with seeds that are made from valid files.

A target returns for whatever bytes it is given, or raises a named error of the library: anything else is a fault.
Where a checksum or a length in front would turn every change into the same early refusal, the target puts it right
first, so that what lies behind is met.
"""

from __future__ import annotations

import functools
import gzip
import io
import json
import os
import pickle
import struct
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import striate as st
from striate.cpu import cache, elf
from striate.cpu.image import Image
from striate.data import load_cifar, load_folder, load_zip
from striate.data.idx import read_idx
from striate.data.pickles import read_pickle
from striate.data.pictures import read_picture
from striate.errors import StriateError
from striate.nn.training import checkpoint
from striate.runtime import parameter, tune_file

# A machine with so much memory, so that whatever a file may ask for is small.
MEMORY = 1 << 28
IDENTITY = "what the code was made from"


@dataclass(frozen=True)
class Target:
    """`read` takes the bytes; `seeds` gives valid ones; `longest`: more bytes are never tried."""

    read: Callable[[bytes], object]
    seeds: Callable[[], Iterable[bytes]]
    longest: int = 1 << 14


def named(call: Callable[[], object], name: str = "") -> None:
    """Run a reader: it may refuse, by a named error that says something and which file."""
    parameter.machine_memory = lambda: MEMORY  # type: ignore[assignment]
    found: StriateError | None = None
    try:
        call()
    except StriateError as error:
        found = error
    if found is not None:
        assert str(found).strip(), f"{type(found).__name__} without a word"
        assert name in str(found), f"{found!r} does not name {name}"


@functools.cache
def room() -> Path:
    """A folder in memory if there is one, removed at the end; FUZZ_ROOM names one that somebody else removes.

    A fuzzer ends without saying goodbye, and would leave it behind.
    """
    if os.environ.get("FUZZ_ROOM"):
        return Path(os.environ["FUZZ_ROOM"])
    shared = "/dev/shm" if os.path.isdir("/dev/shm") and os.access("/dev/shm", os.W_OK) else None
    folder = tempfile.TemporaryDirectory(prefix="striate-fuzz-", dir=shared)
    room.folder = folder  # type: ignore[attr-defined]
    return Path(folder.name)


def stored(name: str, data: bytes) -> Path:
    path = room() / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def files(*paths: Path) -> list[bytes]:
    return [path.read_bytes() for path in paths]


# -- model files ------------------------------------------------------------------------------------


def small_models() -> list[Any]:
    nn = st.nn
    return [
        nn.Sequential(nn.Standardize(), nn.Conv2d(2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(2)).build(
            (6, 6, 1)
        ),
        nn.Sequential(
            nn.Conv2d(4, 1),
            nn.BatchNorm(),
            nn.MaxPool2d(2),
            nn.AdaptiveAvgPool2d(1),
            nn.Flatten(),
            nn.Linear(3),
        ).build((4, 4, 3)),
        nn.Sequential(nn.Linear(3), nn.LayerNorm(), nn.GELU(), nn.Dropout(0.5)).build((5,)),
    ]


def model_seeds() -> list[bytes]:
    path = room() / "seed.safetensors"
    found: list[bytes] = []
    for model in small_models():
        model.save(path, {"classes": '["a", "b"]'})
        found += files(path)
    return found


def read_model(data: bytes) -> None:
    path = stored("model.safetensors", data)
    named(lambda: st.load(path), str(path))


def split_header(data: bytes) -> tuple[dict[str, Any], bytes]:
    length = int.from_bytes(data[:8], "little")
    return json.loads(data[8 : 8 + length]), data[8 + length :]


@functools.cache
def first_model() -> tuple[dict[str, Any], bytes]:
    return split_header(model_seeds()[0])


def read_graph(data: bytes) -> None:
    """`data` is the graph's JSON in the header of a file that is right otherwise."""
    header, tensors = first_model()
    header = {**header, "__metadata__": {"striate": data.decode("utf-8", "replace")}}
    text = json.dumps(header).encode()
    read_model(struct.pack("<Q", len(text)) + text + tensors)


def graph_seeds() -> list[bytes]:
    return [split_header(seed)[0]["__metadata__"]["striate"].encode() for seed in model_seeds()]


@functools.cache
def first_built() -> Any:
    return small_models()[0]


def read_weights(data: bytes) -> None:
    path = stored("weights.safetensors", data)
    model = first_built()
    named(lambda: st.finetune.load_weights(model, path, strict=False))


def checkpoint_seeds() -> list[bytes]:
    path = room() / "seed.checkpoint"
    model = small_models()[0]
    x, y = np.zeros((4, 6, 6, 1), np.float32), np.array([0, 1, 0, 1])
    model.fit(x, y, epochs=1, optimizer=st.optim.Adam(0.01), checkpoint=path)
    return files(path)


def read_checkpoint(data: bytes) -> None:
    path = stored("a.checkpoint", data)
    named(lambda: checkpoint.read(path), str(path))


def checkpoint_header_seeds() -> list[bytes]:
    return [split_header(seed)[0]["__metadata__"][checkpoint.KEY].encode() for seed in checkpoint_seeds()]


@functools.cache
def first_checkpoint() -> tuple[dict[str, Any], bytes]:
    return split_header(checkpoint_seeds()[0])


def read_checkpoint_header(data: bytes) -> None:
    header, tensors = first_checkpoint()
    text = json.dumps({**header, "__metadata__": {checkpoint.KEY: data.decode("utf-8", "replace")}}).encode()
    read_checkpoint(struct.pack("<Q", len(text)) + text + tensors)


def read_tune(data: bytes) -> None:
    path = stored("tune.json", data)
    named(lambda: tune_file.read(path), str(path))


def tune_seeds() -> list[bytes]:
    choices = {
        f"forward 1x{side}x{side}x64 to {side}x{side}x64, 3x3": tune_file.Choice(
            recipe, (14, 2)[: min(numbers)]
        )
        for side, (recipe, numbers) in zip((56, 28, 14, 7), tune_file.TILE_NUMBERS.items(), strict=False)
    }
    path = room() / "seed.json"
    tune_file.write(path, tune_file.Tuning("znver3", "7f3a", st.__version__, tune_file.Choices(choices)))
    return files(path)


# -- machine code -----------------------------------------------------------------------------------


def read_entry(data: bytes) -> None:
    """An entry of the kernel cache: as it is, and with a right checksum. It is a miss, or inside its code."""
    for whole in (data, cache.MAGIC + cache.checksum(data) + data):
        image = cache.unpack(whole, IDENTITY)
        assert image is None or all(0 <= offset < len(image.code) for offset in image.entries.values())


def entry_seeds() -> list[bytes]:
    image = Image(bytes(range(64)), {"first": 0, "second": 32})
    whole = cache.pack(IDENTITY, image)
    return [whole, whole[len(cache.MAGIC) + cache.CHECKSUM_BYTES :]]


def read_object(data: bytes) -> None:
    def link() -> None:
        image = elf.link(data)
        assert all(0 <= offset < len(image.code) for offset in image.entries.values())

    named(link)


def object_seeds() -> list[bytes]:
    from llvmlite import binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    machine = binding.Target.from_triple("x86_64-unknown-linux-gnu").create_target_machine(reloc="pic")
    found: list[bytes] = []
    for body in (
        "define float @f(float %x) { %y = fmul float %x, 3.0 ret float %y }",
        "define internal void @g(ptr %p) noinline { store i32 1, ptr %p ret void } "
        "define void @f(ptr %p) { call void @g(ptr %p) ret void }",
    ):
        module = binding.parse_assembly(f'target triple = "x86_64-unknown-linux-gnu"\n{body}')
        found.append(machine.emit_object(module))
    return found


# -- data -------------------------------------------------------------------------------------------


def read_idx_file(data: bytes) -> None:
    path = stored("numbers.idx", data)
    for dimensions in (1, 3):
        named(lambda dimensions=dimensions: read_idx(path, dimensions, "numbers", 1 << 20), str(path))


def idx_seeds() -> list[bytes]:
    pictures = struct.pack(">IIII", 0x803, 2, 3, 4) + bytes(range(24))
    labels = struct.pack(">II", 0x801, 5) + bytes(5)
    return [pictures, labels, gzip.compress(pictures, 0), gzip.compress(labels)]


def batch(count: int = 1, protocol: int = 2) -> bytes:
    value = {"data": np.zeros((count, 3072), np.uint8), "labels": [1] * count, "batch_label": "x"}
    return pickle.dumps(value, protocol)


def read_pickled(data: bytes) -> None:
    named(lambda: read_pickle(data, "the batch"), "the batch")


def pickle_seeds() -> list[bytes]:
    small = {
        "data": np.zeros((2, 3), np.uint8),
        "labels": [1, 200, 70000],
        b"names": ["a", "b"],
        "t": (1, 2, 3),
    }
    return [pickle.dumps(small, protocol) for protocol in (2, 3, 4, 5)] + [
        pickle.dumps([None, True, (1,), (), {}, [[]], "é", 2**40], protocol) for protocol in (2, 4)
    ]


def archived(names: Iterable[str], content: bytes, form: int = tarfile.PAX_FORMAT) -> bytes:
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w", format=form) as archive:
        for name in names:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


def read_cifar(data: bytes) -> None:
    """`data` is the tar, packed here."""
    path = stored("cifar.tar.gz", gzip.compress(data, 0))
    named(lambda: load_cifar(path), str(path))


def cifar_seeds() -> list[bytes]:
    record = bytes([3]) + bytes(3072)
    return [
        archived(["a/data_batch_1.bin", "a/test_batch.bin"], record),
        archived(["a/" + "n" * 120 + "/data_batch_1.bin", "a/test_batch"], record, tarfile.GNU_FORMAT),
        archived(["train", "test"], pickle_seeds()[0], tarfile.USTAR_FORMAT),
        archived(["fine_label_names.txt"], b"a b c"),
    ]


def npy(array: Any) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array)
    return stream.getvalue()


def read_npy(data: bytes) -> None:
    folder = room() / "arrays"
    path = stored("arrays/x.npy", data)
    stored("arrays/y.npy", npy(np.arange(8) % 2))
    named(lambda: load_folder(folder), str(folder))
    assert path.exists()


def npy_seeds() -> list[bytes]:
    x = np.arange(8 * 3 * 2)
    return [
        npy(x.reshape(8, 3, 2).astype(np.uint8)),
        npy(x.reshape(8, 3, 2, 1).astype(">f4")),
        npy(np.asfortranarray(x.reshape(8, 2, 3).astype(np.float16))),
    ]


def zipped(entries: dict[str, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in entries.items():
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return stream.getvalue()


def read_npz(data: bytes) -> None:
    path = stored("arrays.npz", data)
    named(lambda: load_folder(path), str(path))


METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)


def npz_seeds() -> list[bytes]:
    entries = {"x.npy": npy_seeds()[0], "y.npy": npy(np.arange(8) % 2)}
    return [zipped(entries, method) for method in METHODS]


def picture_seeds() -> list[bytes]:
    from PIL import Image as Pictures

    found: list[bytes] = []
    grey = np.arange(48, dtype=np.uint8).reshape(6, 8)
    for kind, mode in (
        *(("PNG", "L"), ("PNG", "P"), ("PNG", "RGBA"), ("PNG", "I;16"), ("JPEG", "L"), ("JPEG", "RGB")),
        *(("GIF", "P"), ("BMP", "RGB"), ("PPM", "L"), ("TIFF", "L"), ("TIFF", "RGB"), ("WEBP", "RGB")),
    ):
        image = Pictures.fromarray(grey.astype(np.uint16)) if mode == "I;16" else Pictures.fromarray(grey)
        stream = io.BytesIO()
        (image if image.mode == mode else image.convert(mode)).save(stream, kind)
        found.append(stream.getvalue())
    return found


def read_one_picture(data: bytes) -> None:
    path = stored("one.png", data)
    for channels in (1, 3):
        named(lambda channels=channels: read_picture(path, (6, 8, channels), dark_background=True), str(path))


def read_picture_zip(data: bytes) -> None:
    path = stored("pictures.zip", data)
    for skip in (False, True):
        named(lambda skip=skip: load_zip(path, workers=1, skip_corrupt=skip), str(path))


def zip_seeds() -> list[bytes]:
    small = picture_seeds()[0]
    entries = {f"{name}/{number}.png": small for name in ("cat", "dog") for number in range(2)}
    split = {f"{part}/{name}/0.png": small for part in ("train", "test") for name in ("cat", "dog")}
    return [zipped(entries, method) for method in METHODS] + [zipped(split)]


def read_picture_folder(data: bytes) -> None:
    """The first picture of a folder is anything; it is refused, or left out, or fine."""
    folder = room() / "pictures"
    if not folder.exists():
        for name in ("cat/1.png", "cat/2.png", "dog/0.png", "dog/1.png"):
            stored(f"pictures/{name}", picture_seeds()[0])
    stored("pictures/cat/0.png", data)
    named(lambda: load_folder(folder, workers=1), str(folder))
    loaded = load_folder(folder, workers=1, skip_corrupt=True)
    assert len(loaded.x) + len(loaded.x_test) in (4, 5)


# -- ONNX -------------------------------------------------------------------------------------------


def read_onnx(data: bytes) -> None:
    """Read and imported for the sizes that the file states, small ones where it leaves them open; not compiled."""
    from striate.ir.types import TensorType
    from striate.onnx.files import read
    from striate.onnx.importer import expect_known, import_graph, lasting_arrays
    from striate.onnx.weights import Regions, WeightStore

    def call() -> None:
        regions = Regions()
        document = read(data, regions)
        expect_known(document)
        types = [
            TensorType(
                tuple(size if isinstance(size, int) else 2 for size in each.shape or ()),
                each.dtype or "float32",
            )
            for each in document.graph.inputs
        ]
        if sum(type.bytes for type in types) < 1 << 24:
            import_graph(document, types, WeightStore(regions), lasting_arrays(document.graph), False)

    named(call)


def onnx_seeds() -> list[bytes]:
    from onnx import TensorProto, helper, numpy_helper

    path = room() / "seed.onnx"
    found: list[bytes] = []
    for model in small_models():
        st.onnx.save(model, path)
        found += files(path)

    def info(name: str, shape: list[Any], kind: int = TensorProto.FLOAT) -> Any:
        return helper.make_tensor_value_info(name, kind, shape)

    node = helper.make_node
    then = helper.make_graph([node("Relu", ["x"], ["z"])], "then", [], [info("z", [2, 3])])
    other = helper.make_graph([node("Neg", ["x"], ["z"])], "else", [], [info("z", [2, 3])])
    known = [
        numpy_helper.from_array(np.array([2, 3]), "s"),
        numpy_helper.from_array(np.ones((3, 3), np.float32), "w"),
    ]
    nodes = [
        node("If", ["c"], ["a"], then_branch=then, else_branch=other),
        node("MatMul", ["a", "w"], ["b"]),
        node("Reshape", ["b", "s"], ["d"]),
        node("Softmax", ["d"], ["y"], axis=-1),
    ]
    graph = helper.make_graph(
        nodes, "g", [info("x", [2, 3]), info("c", [], TensorProto.BOOL)], [info("y", [2, 3])], known
    )
    found.append(
        helper.make_model(
            graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)]
        ).SerializeToString()
    )
    return found


def read_external(data: bytes) -> None:
    """Three lines (location, offset, length), then the other file."""
    from onnx import TensorProto, helper

    words = [part.decode("utf-8", "replace") for part in (*data.split(b"\n", 3), b"", b"", b"")[:3]]
    tensor = TensorProto(name="w", data_type=TensorProto.FLOAT, data_location=TensorProto.EXTERNAL)
    tensor.dims.extend([4])
    for key, word in zip(("location", "offset", "length"), words, strict=True):
        tensor.external_data.add(key=key, value=word)
    x = helper.make_tensor_value_info("x", TensorProto.FLOAT, [4])
    y = helper.make_tensor_value_info("y", TensorProto.FLOAT, [4])
    graph = helper.make_graph([helper.make_node("Add", ["x", "w"], ["y"])], "g", [x], [y], [tensor])
    made = helper.make_model(graph, ir_version=8, opset_imports=[helper.make_opsetid("", 17)])
    path = stored("outside/model.onnx", made.SerializeToString())
    stored("outside/w.bin", data.split(b"\n", 3)[-1])
    from striate.onnx.files import read

    named(lambda: read(path), str(path))


def external_seeds() -> list[bytes]:
    return [
        b"w.bin\n0\n16\n" + bytes(range(16)),
        b"w.bin\n16\n16\n" + bytes(40),
        b"../w.bin\n0\n16\n" + bytes(16),
        b"./w.bin\n\n\n" + bytes(16),
    ]


def read_onnx_weights(data: bytes) -> None:
    from striate.train import onnx_weights

    path = stored("weights.onnx", data)
    named(lambda: onnx_weights.read(path), str(path))


TARGETS: dict[str, Target] = {
    "model": Target(read_model, model_seeds),
    "model_graph": Target(read_graph, graph_seeds),
    "weights": Target(read_weights, model_seeds),
    "checkpoint": Target(read_checkpoint, checkpoint_seeds),
    "checkpoint_header": Target(read_checkpoint_header, checkpoint_header_seeds),
    "tune": Target(read_tune, tune_seeds),
    "kernel_cache": Target(read_entry, entry_seeds, 1 << 10),
    "elf": Target(read_object, object_seeds),
    "onnx": Target(read_onnx, onnx_seeds),
    "onnx_external": Target(read_external, external_seeds, 1 << 9),
    "onnx_weights": Target(read_onnx_weights, onnx_seeds),
    "idx": Target(read_idx_file, idx_seeds, 1 << 10),
    "pickle": Target(read_pickled, pickle_seeds, 1 << 12),
    "cifar": Target(read_cifar, cifar_seeds, 1 << 15),
    "npy": Target(read_npy, npy_seeds, 1 << 11),
    "npz": Target(read_npz, npz_seeds, 1 << 12),
    "picture": Target(read_one_picture, picture_seeds, 1 << 12),
    "picture_zip": Target(read_picture_zip, zip_seeds, 1 << 12),
    "picture_folder": Target(read_picture_folder, picture_seeds, 1 << 12),
}
