"""Data files that lie: each fault is one kind of error with the file's name, and costs no memory."""

from __future__ import annotations

import contextlib
import io
import json
import re
import struct
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

import striate as st
from striate.cli import main as cli
from striate.data import load_cifar, load_folder, load_named, load_zip, zipped
from striate.errors import CheckpointError, DataError
from striate.nn.training import checkpoint

Y = np.arange(8) % 2
# What refusing a file may take.
LITTLE = 4 << 20


def header(text: str, version: bytes = b"\x01\x00", numbers: bytes = b"") -> bytes:
    """A `.npy` file with the header `text`."""
    length = struct.pack("<H" if version == b"\x01\x00" else "<I", len(text))
    return b"\x93NUMPY" + version + length + text.encode("latin-1") + numbers


def claiming(shape: str, kind: str = "'|u1'", numbers: bytes = b"") -> bytes:
    return header(f"{{'descr': {kind}, 'fortran_order': False, 'shape': {shape}, }}\n", numbers=numbers)


ARRAYS: dict[str, tuple[bytes, str]] = {
    "12 TiB": (claiming("(12, 1048576, 1048576)"), r"= 13194139533312 bytes, 0 are there"),
    "more than an address": (claiming(f"({2**62}, {2**62})"), "bytes, 0 are there"),
    "less than nothing": (claiming("(-1, 4, 4)"), "claims the shape"),
    "a token that has no end": (header("{'descr': '|u1', 'shape': (("), "TokenError|not a readable|damaged"),
    "no literal": (header("__import__('os').getpid()\n"), "not a readable|damaged"),
    "brackets": (header("(" * 60_000), "not a readable|damaged|nested"),
    "objects": (claiming("(8,)", "'|O'", b"\0" * 64), "objects"),
    "records": (claiming("(8,)", "[('a', '<i4')]", b"\0" * 32), "nothing is unpickled"),
    "a version of the future": (header("{}", b"\x09\x00"), "version"),
    "a header of 4 GiB": (b"\x93NUMPY\x02\x00\xff\xff\xff\xff{}", "not a readable|damaged"),
    "one number too few": (claiming("(8, 4, 4)", numbers=bytes(127)), "= 128 bytes, 127 are there"),
    "one number too many": (claiming("(8, 4, 4)", numbers=bytes(129)), "= 128 bytes, 129 are there"),
    "no text": (header("\xff\xfe"), "not a readable|damaged"),
    "nothing": (b"", "not a readable"),
    "a web page": (b"<!DOCTYPE html><html>", "not a readable"),
}


@pytest.mark.parametrize("case", ARRAYS)
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.filterwarnings("ignore")
def test_arrays_that_lie(tmp_path: Path, case: str, packed: bool) -> None:
    content, words = ARRAYS[case]
    path = tmp_path
    if packed:
        path = tmp_path / "data.npz"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("x.npy", content)
    else:
        np.save(tmp_path / "y.npy", Y)
        (tmp_path / "x.npy").write_bytes(content)
    tracemalloc.start()
    try:
        with pytest.raises(DataError, match=words) as caught:
            load_folder(path)
        assert tracemalloc.get_traced_memory()[1] < LITTLE
    finally:
        tracemalloc.stop()
    assert str(path) in str(caught.value)
    assert "x.npy" in str(caught.value) or packed


def test_arrays_in_the_order_of_columns_and_of_other_bytes(tmp_path: Path) -> None:
    x = np.random.default_rng(0).standard_normal((8, 5, 4, 3)).astype(">f8")
    np.savez(tmp_path / "a.npz", x=np.asfortranarray(x), y=Y.astype(">i2"))
    np.savez_compressed(tmp_path / "b.npz", x=x, y=Y, x_test=x[:2], y_test=Y[:2])
    (tmp_path / "files").mkdir()
    for name, array in (("x", np.asfortranarray(x)), ("y", Y), ("x_test", x[:2]), ("y_test", Y[:2])):
        np.save(tmp_path / "files" / f"{name}.npy", array)
    whole = load_named(str(tmp_path / "b.npz"))
    assert np.array_equal(whole.x, x.astype(np.float32))
    assert np.array_equal(load_named(str(tmp_path / "files")).x, whole.x)
    split = load_named(str(tmp_path / "a.npz"))
    assert {each.tobytes() for each in (*split.x, *split.x_test)} == {each.tobytes() for each in whole.x}
    assert whole.x.flags.writeable


def an_archive(method: int, damage: Callable[[bytearray], object]) -> bytes:
    """A `.npz` whose packed numbers are damaged."""
    stream, array = io.BytesIO(), io.BytesIO()
    np.save(array, np.random.default_rng(0).integers(0, 256, (8, 9, 9)).astype(np.uint8))
    labels = io.BytesIO()
    np.save(labels, Y)
    with zipfile.ZipFile(stream, "w", method) as archive:
        archive.writestr("x.npy", array.getvalue())
        archive.writestr("y.npy", labels.getvalue())
    data = bytearray(stream.getvalue())
    damage(data)
    return bytes(data)


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA]
)
def test_every_byte_of_an_archive(tmp_path: Path, method: int) -> None:
    """zlib.error, LZMAError, EOFError, UnicodeDecodeError, struct.error, OverflowError: all are `DataError`."""
    path = tmp_path / "data.npz"
    whole = an_archive(method, lambda data: None)
    refused = 0
    for place in range(0, len(whole), 3):
        for content in (
            whole[:place],
            *(whole[:place] + bytes([value]) + whole[place + 1 :] for value in (0, 255, whole[place] ^ 0x80)),
        ):
            path.write_bytes(content)
            with contextlib.suppress(DataError):
                load_named(str(path))
                refused -= 1
            refused += 1
    assert refused > len(whole)


@pytest.mark.parametrize("ending", [".npz", ".zip", ".tar.gz", ".tgz"])
@pytest.mark.parametrize(
    "content",
    [b"", b"<!DOCTYPE html><html>no</html>", b"\x1f\x8b\x08", b"PK\x03\x04", b"PK\x05\x06", bytes(100)],
)
def test_what_is_no_archive(tmp_path: Path, ending: str, content: bytes) -> None:
    path = tmp_path / f"data{ending}"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"data\."):
        load_named(str(path))


def test_an_npz_that_unpacks_to_far_more(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "data.npz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.npy", claiming("(67108992,)", numbers=bytes(67108992)))
    with pytest.raises(DataError, match=r"x\.npy unpacks from \d+ to 67109\d\d\d bytes; refused"):
        load_named(str(tmp_path / "data.npz"))


# -- pictures ---------------------------------------------------------------------------------------


def picture(number: int) -> bytes:
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
    stream = io.BytesIO()
    image.fromarray(np.random.default_rng(number).integers(0, 256, (9, 7)).astype(np.uint8)).save(
        stream, "PNG"
    )
    return stream.getvalue()


def put(where: Path, entries: dict[str, bytes]) -> Path:
    """A folder, or a zip if the name ends so, with these files."""
    if where.suffix == ".zip":
        with zipfile.ZipFile(where, "w") as archive:
            for name, content in entries.items():
                archive.writestr(name, content)
        return where
    for name, content in entries.items():
        (where / name).parent.mkdir(parents=True, exist_ok=True)
        (where / name).write_bytes(content)
    return where


def classes(parts: tuple[str, ...] = ("",), count: int = 5) -> dict[str, bytes]:
    return {
        f"{part}{name}/{number}.png": picture(number)
        for part in parts
        for name in ("cat", "dog")
        for number in range(count)
    }


CUT = b"\x89PNG\r\n\x1a\n no more"


@pytest.mark.parametrize("where", ["data", "data.zip"])
@pytest.mark.parametrize("broken", [CUT, b"", "half"])
def test_skip_corrupt_also_when_the_first_picture_is_broken(
    tmp_path: Path, where: str, broken: bytes | str
) -> None:
    entries = classes()
    entries["cat/0.png"] = picture(0)[:60] if broken == "half" else broken  # type: ignore[assignment]
    path = put(tmp_path / where, entries)
    with pytest.raises(DataError, match=r"cat/0\.png"):
        load_named(str(path))
    data = load_named(str(path), skip_corrupt=True)
    assert data.picture_shape == (9, 7, 1)
    assert len(data.x) + len(data.x_test) == 9
    assert "1 corrupt pictures left out" in data.source


@pytest.mark.parametrize("where", ["data", "data.zip"])
@pytest.mark.parametrize("part", ["", "train/", "test/"])
def test_a_class_of_which_nothing_is_left(
    tmp_path: Path, where: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    entries = classes(("train/", "test/") if part else ("",))
    for number in range(5):
        entries[f"{part}dog/{number}.png"] = CUT
    path = put(tmp_path / where, entries)
    with pytest.raises(
        DataError, match=r"no picture of the class 'dog' can be read.*first fault: .*dog/0\.png"
    ):
        load_named(str(path), skip_corrupt=True)
    arguments = ["train", "--data", str(path), "--skip-corrupt", "--out", str(tmp_path / "out")]
    assert cli.main(arguments) == 2
    assert "no picture of the class 'dog'" in capsys.readouterr().err


def test_nothing_at_all_is_left_and_an_empty_class(tmp_path: Path) -> None:
    path = put(tmp_path / "data", dict.fromkeys(classes(), CUT))
    with pytest.raises(DataError, match=r"none of 10 pictures can be read; the first: .*cat/0\.png"):
        load_named(str(path), skip_corrupt=True)
    path = put(tmp_path / "more", classes())
    (path / "eel").mkdir()
    with pytest.raises(DataError, match="no picture of the class 'eel'"):
        load_named(str(path))


def test_a_zip_has_a_total_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "TRUSTED_TOTAL", 1 << 16)
    with zipfile.ZipFile(tmp_path / "data.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("cat", "dog"):
            for number in range(4):
                archive.writestr(f"{name}/{number}.png", bytes(1 << 16))
    with pytest.raises(DataError, match=r"unpack from \d+ to 524288 bytes all together"):
        load_zip(tmp_path / "data.zip", skip_corrupt=True)
    monkeypatch.setattr(zipped, "LARGEST_TOTAL", 1000)
    path = put(tmp_path / "plain.zip", classes())
    with pytest.raises(DataError, match="all together; at most 1000 bytes"):
        load_zip(path)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_damaged_entries_name_themselves(tmp_path: Path, method: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", method) as archive:
        for name, content in classes().items():
            archive.writestr(name, content)
        place = archive.infolist()[3].header_offset
    whole = bytearray(stream.getvalue())
    whole[place + 50 : place + 80] = bytes(30)
    path = tmp_path / "data.zip"
    path.write_bytes(whole)
    with pytest.raises(DataError, match=r"data\.zip: cat/3\.png: damaged in the zip"):
        load_zip(path)
    assert "1 corrupt" in load_zip(path, skip_corrupt=True).source


def test_cifar_names_the_file_in_the_archive(tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "cifar-10-python.tar.gz", "w:gz") as archive:
        entry = tarfile.TarInfo("cifar-10-batches-py/data_batch_1")
        entry.size = 4
        archive.addfile(entry, io.BytesIO(b"\x80\x02\xff."))
    with pytest.raises(DataError, match=r"python\.tar\.gz: data_batch_1: the pickle is damaged"):
        load_cifar(tmp_path / "cifar-10-python.tar.gz")


def test_a_checkpoint_of_other_numbers(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint"
    model = st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(2))
    model.fit(np.zeros((4, 3), np.float32), Y[:4], optimizer=st.optim.SGD(0.1, momentum=0.9), checkpoint=path)
    with safe_open(path, framework="numpy") as file:
        notes = file.metadata()
    arrays = load_file(path)
    assert checkpoint.read(path).place.epoch == 1
    for name in arrays:
        for kind in (np.int8, np.float64, np.float16):
            save_file({**arrays, name: arrays[name].astype(kind)}, path, notes)
            with pytest.raises(
                CheckpointError, match=f"{re.escape(name)}' must hold float32, it holds {kind.__name__}"
            ):
                checkpoint.read(path)
    for key, value in (
        ("epoch", 10**30),
        ("step", 0.5),
        ("step", -1),
        ("seen", 1.0),
        ("total", np.nan),
        ("total", 1e999),
    ):
        header = json.loads(notes[checkpoint.KEY])
        header["place"][key] = value
        save_file(arrays, path, {**notes, checkpoint.KEY: json.dumps(header)})
        with pytest.raises(CheckpointError, match="no place of a training run"):
            checkpoint.read(path)
