"""Every function that takes a path, with every kind of path that is none: a named error, at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.cli import onnx as cli_onnx
from striate.data import load_cifar, load_folder, load_mnist, load_named, load_zip
from striate.data.idx import read_idx
from striate.data.pictures import picture_shape, read_picture
from striate.errors import ArgumentError, DataError, StriateError
from striate.files import as_path, boundary, expect_folder, expect_writable, opened
from striate.nn.training import checkpoint
from striate.runtime import tune_file
from striate.train import onnx_weights

SECONDS = 5
X = np.zeros((1, 4, 4, 1), np.float32)


def model() -> Any:
    made = st.nn.Sequential(st.nn.Conv2d(2, 3), st.nn.Flatten(), st.nn.Linear(2))
    return made.build((4, 4, 1))


# What reads a file, by the name it has for users.
READERS: dict[str, Callable[[Any], Any]] = {
    "st.load": st.load,
    "load_weights": lambda path: model().load_weights(path),
    "checkpoint": lambda path: checkpoint.read(as_path(path)),
    "tuned": st.tuned,
    "finetune": lambda path: st.finetune.load_weights(model(), path),
    "load_cifar": load_cifar,
    "load_zip": load_zip,
    "load_folder": load_folder,
    "load_mnist": load_mnist,
    "labels": lambda path: cli_onnx.class_names(as_path(path), 2),
    "idx": lambda path: read_idx(as_path(path), 3, "pictures"),
    "picture": lambda path: read_picture(as_path(path), (4, 4, 1)),
    "picture_shape": lambda path: picture_shape(as_path(path), str(path)),
    "finetune.onnx": lambda path: onnx_weights.read(as_path(path)),
    "onnx": lambda path: st.onnx.load(path),
    "session": lambda path: st.onnx.InferenceSession(path),
}
# What writes one; the third is a whole file's bytes from `before` on.
WRITERS: dict[str, Callable[[Any], Any]] = {
    "save": lambda path: model().save(path),
    "onnx.save": lambda path: st.onnx.save(model(), path),
    "tune": lambda path: tune_file.write(
        path, tune_file.Tuning("cpu", "t", st.__version__, tune_file.Choices({}))
    ),
    "fit": lambda path: fit(path),
}
ENDINGS = {
    "load_zip": ".zip",
    "load_cifar": ".tar.gz",
    "finetune.onnx": ".onnx",
    "onnx": ".onnx",
    "session": ".onnx",
}


def fit(path: Any) -> None:
    model().fit(X, [0], optimizer=st.optim.SGD(0.1), checkpoint=path)


def place(folder: Path, kind: str, ending: str) -> Any:
    """A path of `kind` in `folder`."""
    path = folder / f"file{ending}"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "zero":
        path.symlink_to("/dev/zero")
    elif kind == "full":
        path.symlink_to("/dev/full")
    elif kind == "folder":
        path.mkdir()
    elif kind == "broken link":
        path.symlink_to(folder / "nowhere")
    elif kind == "loop of links":
        path.symlink_to(path)
    elif kind == "below a file":
        path.write_bytes(b"")
        return path / f"file{ending}"
    elif kind == "empty":
        path.write_bytes(b"")
    elif kind == "bytes":
        return os.fsencode(path)
    return {
        "zero character": f"a\0b{ending}",
        "surrogate": str(folder / f"\ud800{ending}"),
        "undecodable": str(folder / f"\udcff{ending}"),
        "long": str(folder / ("n" * 300 + ending)),
        "number": 7,
        "none": None,
        "list": [str(path)],
    }.get(kind, path)


KINDS = (
    *(
        "pipe",
        "zero",
        "full",
        "folder",
        "absent",
        "broken link",
        "loop of links",
        "below a file",
        "empty",
        "bytes",
    ),
    *("zero character", "surrogate", "undecodable", "long", "number", "none", "list"),
)


@pytest.fixture(autouse=True)
def no_waiting() -> Generator[None]:
    """A reader that waits for a pipe is interrupted and fails."""

    def late(number: int, frame: Any) -> None:
        raise AssertionError(f"no answer within {SECONDS} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.alarm(SECONDS * 4)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("reader", READERS)
def test_what_cannot_be_read_is_a_named_error_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reader: str, kind: str
) -> None:
    if kind == "none" and reader in ("load_mnist", "tuned"):
        pytest.skip("None means the usual places, or none")
    if "onnx" in reader or reader == "session":
        pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    path = place(tmp_path, kind, ENDINGS.get(reader, ""))
    with pytest.raises(StriateError) as caught:
        READERS[reader](path)
    assert str(caught.value)
    if kind in ("pipe", "zero", "full", "absent", "broken link", "loop of links", "empty"):
        assert str(tmp_path) in str(caught.value)


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind not in ("absent", "broken link", "empty", "bytes", "undecodable")]
)
@pytest.mark.parametrize("writer", WRITERS)
def test_what_cannot_be_written_is_a_named_error_at_once(tmp_path: Path, writer: str, kind: str) -> None:
    if writer == "fit" and kind == "none":
        pytest.skip("None means no checkpoint")
    if "onnx" in writer:
        pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    path = place(tmp_path, kind, "")
    before = sorted(os.listdir(tmp_path))
    with pytest.raises(StriateError):
        WRITERS[writer](path)
    assert sorted(os.listdir(tmp_path)) == before
    if kind in ("pipe", "zero", "full"):
        assert not path.is_file()


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("kind", ["bytes", "undecodable", "absent"])
def test_names_of_all_kinds_are_written_and_read(tmp_path: Path, writer: str, kind: str) -> None:
    if "onnx" in writer:
        pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    path = place(tmp_path, kind, "")
    WRITERS[writer](path)
    assert os.path.getsize(path)
    if writer == "save":
        assert st.load(path).parameters()


def test_load_named_takes_pipes_as_no_data(tmp_path: Path) -> None:
    for ending in (".npz", ".zip", ".tar.gz", ".tgz", ""):
        os.mkfifo(tmp_path / f"data{ending}")
        with pytest.raises(DataError, match=r"named pipe|as a folder"):
            load_named(str(tmp_path / f"data{ending}"))


def test_array_files_that_are_pipes(tmp_path: Path) -> None:
    np.save(tmp_path / "y.npy", np.arange(4))
    os.mkfifo(tmp_path / "x.npy")
    with pytest.raises(DataError, match=r"x\.npy: cannot be read: it is a named pipe"):
        load_named(str(tmp_path))


def test_as_user_without_permission(tmp_path: Path) -> None:
    """In a process of another user, since root may read everything."""
    code = """
import os, sys
sys.path.insert(0, sys.argv[2])
from striate.errors import DataError
from striate.files import expect_folder, expect_writable, opened
if not os.geteuid():
    os.setgid(65534), os.setuid(65534)
for call in (lambda: opened(sys.argv[1], DataError).__enter__(),
             lambda: expect_writable(os.path.join(os.path.dirname(sys.argv[1]), "new"), DataError),
             lambda: expect_folder(os.path.join(os.path.dirname(sys.argv[1]), "new"), DataError)):
    try:
        call()
        print("open")
    except DataError as error:
        print("refused" if "Permission denied" in str(error) else error)
"""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "secret").write_bytes(b"x")
    (folder / "secret").chmod(0)
    folder.chmod(0o555)
    for above in (tmp_path, *tmp_path.parents[:3]):
        if above != Path("/tmp") and above.owner() == Path(tmp_path).owner():
            above.chmod(0o755)
    source = str(Path(st.__file__).parents[1])
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder / "secret"), source],
        capture_output=True,
        text=True,
        timeout=60,
    )
    if "ModuleNotFoundError" in done.stderr or "PermissionError" in done.stderr:
        pytest.skip("another user cannot read the package here")
    assert done.stdout.split() == ["refused"] * 3, done.stderr


def test_the_boundary_names_the_file_and_chains_the_cause() -> None:
    cause = ZeroDivisionError("of what the file claims")
    with (
        pytest.raises(DataError, match=r"a\.bin: damaged.*ZeroDivisionError: of what") as caught,
        boundary(DataError, "a.bin"),
    ):
        raise cause
    assert caught.value.__cause__ is cause
    with pytest.raises(DataError, match=r"^a\.bin: more than"), boundary(DataError, "a.bin"):
        raise DataError("more than there is")
    with pytest.raises(DataError, match="takes more memory than there is"), boundary(DataError, "a.bin"):
        raise MemoryError("12 TiB")
    with pytest.raises(DataError, match=r"^a\.bin: a shape"), boundary(DataError, "a.bin", keep=DataError):
        raise st.errors.ShapeError("a shape")
    for kind in (KeyboardInterrupt, SystemExit, GeneratorExit):
        with pytest.raises(kind), boundary(DataError, "a.bin"):
            raise kind


def test_outputs_are_tried_and_leave_nothing(tmp_path: Path) -> None:
    assert expect_writable(tmp_path / "a") == tmp_path / "a"
    assert expect_folder(tmp_path / "b" / "c").is_dir()
    assert sorted(os.listdir(tmp_path)) == ["b"]
    assert os.listdir(tmp_path / "b") == ["c"]
    (tmp_path / "file").write_text("")
    with pytest.raises(ArgumentError, match="file: cannot be made a folder"):
        expect_folder(tmp_path / "file")
    with pytest.raises(ArgumentError, match=r"nothing can be written in .*nowhere: No such file"):
        expect_writable(tmp_path / "nowhere" / "a")
    with opened(tmp_path / "file", DataError) as file:
        assert not file.read()


def test_what_is_no_feed() -> None:
    onnx = pytest.importorskip("onnx", reason="the extra `onnx` is not installed")
    helper = onnx.helper
    x = helper.make_tensor_value_info("x", 1, ["n", 3])
    graph = helper.make_graph(
        [helper.make_node("Relu", ["x"], ["y"])], "g", [x], [onnx.ValueInfoProto(name="y")]
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    session = st.onnx.InferenceSession(made.SerializeToString())
    for feeds in (None, 7, [np.zeros((1, 3), np.float32)], "x"):
        for run in (
            lambda feeds=feeds: session.run(None, feeds),
            lambda feeds=feeds: session.model.run(feeds),
        ):
            with pytest.raises(
                ArgumentError, match=r"given as a dict, name -> array.*takes x: float32\[n, 3\]"
            ):
                run()
    for source in (None, 7, [b""], made):
        with pytest.raises(ArgumentError, match="an ONNX file is named by text"):
            st.onnx.InferenceSession(source)
