"""CIFAR's files and zips of pictures: right arrays from good ones, named refusals of every bad one."""

from __future__ import annotations

import io
import os
import pickle
import tarfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from striate.data import load_cifar, load_folder, load_named, load_zip
from striate.data.pickles import read_pickle
from striate.errors import DataError

BINARY = [f"data_batch_{index}.bin" for index in range(1, 6)] + ["test_batch.bin"]
RECORDS = np.random.default_rng(0).integers(0, 256, (6, 4, 3072)).astype(np.uint8)
LABELS = np.arange(24).reshape(6, 4) % 10


def pictures(rows: np.ndarray) -> np.ndarray:
    """One record after the other, one plane after the other."""
    result = np.empty((len(rows), 32, 32, 3), np.uint8)
    for index, row in enumerate(rows):
        for channel in range(3):
            result[index, :, :, channel] = row[channel * 1024 : (channel + 1) * 1024].reshape(32, 32)
    return result


def contents(python: int | None) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    for name, rows, labels in zip(BINARY, RECORDS, LABELS, strict=True):
        if python is None:
            files[name] = np.concatenate([labels[:, None].astype(np.uint8), rows], axis=1).tobytes()
        else:
            batch = {"data": rows, "labels": labels.tolist(), "batch_label": "one", "filenames": ["a.png"]}
            files[name.removesuffix(".bin")] = (
                old_pickle(batch) if python == 0 else pickle.dumps(batch, python)
            )
    return files


def old_pickle(batch: dict[str, Any]) -> bytes:
    """What Python 2 wrote, protocol 2: the form of the published archives."""
    rows = batch["data"]
    raw = rows.tobytes()
    shape = b"M" + len(rows).to_bytes(2, "little") + b"M" + (3072).to_bytes(2, "little") + b"\x86"
    labels = b"".join(b"K" + bytes([label]) for label in batch["labels"])
    kind = b"cnumpy\ndtype\nq\x05U\x02u1K\x00K\x01\x87Rq\x06(K\x03U\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
    array = b"cnumpy.core.multiarray\n_reconstruct\nq\x03cnumpy\nndarray\nq\x04K\x00\x85U\x01b\x87Rq\x07"
    state = b"(K\x01" + shape + kind + b"\x89T" + len(raw).to_bytes(4, "little") + raw + b"tb"
    return b"\x80\x02}q\x01(U\x04data" + array + state + b"U\x06labels](" + labels + b"eu."


def write(files: dict[str, bytes], place: Path, packed: bool) -> Path:
    if not packed:
        place.mkdir()
        for name, content in files.items():
            (place / name).write_bytes(content)
        return place
    path = place.with_suffix(".tar.gz")
    with tarfile.open(path, "w:gz") as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(f"../../cifar/{name}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("python", [None, 0])
def test_cifar10(tmp_path: Path, python: int | None, packed: bool) -> None:
    data = load_folder(write(contents(python), tmp_path / "c", packed))
    assert np.array_equal(data.x, pictures(RECORDS[:5].reshape(-1, 3072)))
    assert np.array_equal(data.x_test, pictures(RECORDS[5]))
    assert data.y.tolist() == LABELS[:5].ravel().tolist()
    assert data.y_test.tolist() == LABELS[5].tolist()
    assert data.classes[3] == "cat"
    assert not list(tmp_path.parent.glob("cifar"))


def test_pickle_of_python_2_is_what_pickle_makes_of_it() -> None:
    content = contents(0)["data_batch_1"]
    known = pickle.loads(content, encoding="bytes")
    found = read_pickle(content, "here")
    assert np.array_equal(found[b"data"], known[b"data"])
    assert found[b"labels"] == known[b"labels"]


@pytest.mark.parametrize("protocol", [3, 4])
def test_newer_protocols(protocol: int) -> None:
    batch = {"data": RECORDS[0], "labels": [1, 2, 3, 400], "name": "x"}
    found = read_pickle(pickle.dumps(batch, protocol), "here")
    assert np.array_equal(found["data"], RECORDS[0])
    assert found["labels"] == batch["labels"]


def test_cifar100(tmp_path: Path) -> None:
    rows = np.concatenate(
        [np.full((4, 1), 9, np.uint8), np.arange(96, 100, dtype=np.uint8)[:, None], RECORDS[0]], 1
    )
    data = load_cifar(write({"train.bin": rows.tobytes(), "test.bin": rows.tobytes()}, tmp_path / "c", False))
    assert data.y.tolist() == [96, 97, 98, 99]
    assert np.array_equal(data.x, pictures(RECORDS[0]))


class Evil:
    def __reduce__(self) -> Any:
        return os.mkdir, ("executed",)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (pickle.dumps(Evil()), "mkdir"),
        (pickle.dumps({"data": np.zeros(3)}, 2), "refused"),
        (b"\x80\x02" + b"]" * 700_000, "instructions"),
        (b"\x80\x02]r\xff\xff\xff\xff", "cut short"),
        (b"\x80\x02T\xff\xff\xff\x7fab", "damaged or cut short"),
        (b"<!DOCTYPE html>", "damaged"),
        (b"", "damaged"),
        (b"\x80\x02e.", "damaged"),
    ],
)
def test_pickles_that_are_refused(
    content: bytes, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DataError, match=message):
        read_pickle(content, "here")
    assert not list(tmp_path.iterdir())


def test_every_cut_of_an_archive_is_named(tmp_path: Path) -> None:
    whole = write(contents(None), tmp_path / "c", True).read_bytes()
    path = tmp_path / "cut.tar.gz"
    for length in range(0, len(whole), len(whole) // 40):
        path.write_bytes(whole[:length])
        with pytest.raises(DataError, match=r"cut\.tar\.gz"):
            load_cifar(path)


def test_bad_files_are_named(tmp_path: Path) -> None:
    files = contents(None)
    files["data_batch_3.bin"] = files["data_batch_3.bin"][:-5]
    with pytest.raises(DataError, match=r"data_batch_3\.bin: 12287 bytes are 3 records"):
        load_cifar(write(files, tmp_path / "short", False))
    del files["data_batch_3.bin"]
    with pytest.raises(DataError, match="data_batch_3 missing"):
        load_cifar(write(files, tmp_path / "absent", False))
    page = tmp_path / "page.tar.gz"
    page.write_bytes(b"<!DOCTYPE html><html>")
    with pytest.raises(DataError, match="a web page"):
        load_cifar(page)


def picture_zip(path: Path, split: bool, damaged: tuple[int, ...] = ()) -> Path:
    image = pytest.importorskip("PIL.Image")
    generator = np.random.default_rng(1)
    with zipfile.ZipFile(path, "w") as archive:
        for index in range(200):
            file = io.BytesIO()
            image.fromarray(generator.integers(0, 256, (8, 8, 3)).astype(np.uint8)).save(file, "PNG")
            part = ("test/" if index % 5 == 0 else "train/") if split else ""
            content = b"<html>" if index in damaged else file.getvalue()
            archive.writestr(f"{part}{'ab'[index % 2]}/{index:03}.png", content)
    return path


@pytest.mark.parametrize("split", [False, True])
def test_zip_is_the_same_for_any_number_of_workers(tmp_path: Path, split: bool) -> None:
    path = picture_zip(tmp_path / "p.zip", split)
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "p")
    known = load_folder(tmp_path / "p", workers=1)
    assert len(known.x) == 160
    assert known.classes == ("a", "b")
    for workers in (1, 2, 7):
        data = load_folder(path, workers=workers)
        for name in ("x", "y", "x_test", "y_test"):
            assert np.array_equal(getattr(data, name), getattr(known, name))


def test_corrupt_pictures_are_named_or_counted(tmp_path: Path) -> None:
    path = picture_zip(tmp_path / "p.zip", True, damaged=(7, 33))
    with pytest.raises(DataError, match=r"train/b/007\.png"):
        load_zip(path)
    data = load_zip(path, skip_corrupt=True)
    assert len(data.x) == 158
    assert "2 corrupt" in data.source


def test_bad_zips_are_named(tmp_path: Path) -> None:
    path = tmp_path / "z.zip"
    path.write_bytes(b"<!doctype html>")
    with pytest.raises(DataError, match="web page"):
        load_zip(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../a/x.png", b"")
    with pytest.raises(DataError, match="leads out"):
        load_zip(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a/x.png", bytes(70_000_000))
    with pytest.raises(DataError, match="70000000 bytes; refused"):
        load_zip(path)


def test_real_zip(monkeypatch: pytest.MonkeyPatch) -> None:
    folder = os.environ.get("STRIATE_DATA", "")
    path = Path(folder) / "cifar10" / "cifar10-jpeg.zip"
    if not folder or not path.is_file():
        pytest.skip("STRIATE_DATA/cifar10/cifar10-jpeg.zip is not there")
    one, two = (load_zip(path, workers=workers, limit=20) for workers in (1, 2))
    assert one.x.shape == (200, 32, 32, 3)
    assert one.y.tolist() == sorted(list(range(10)) * 20)
    assert np.array_equal(one.x, two.x)
    assert one.classes[0] == "airplane"


def test_named_without_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STRIATE_DATA", str(tmp_path))
    with pytest.raises(DataError, match="cifar10"):
        load_named("cifar10")
