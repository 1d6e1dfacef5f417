"""The command where its surroundings fail: closed and full outputs, ASCII terminals, no home, places that cannot be
written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.cli import main as cli
from striate.cli import streams as cli_streams
from striate.cli import train as cli_train
from striate.cpu import cache
from striate.data.download import cache_folder, data_folder
from striate.errors import ArgumentError, DataError

SOURCE = str(Path(st.__file__).parents[1])


def striate(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A shell's line in which `striate` is the command."""
    told = {
        **os.environ,
        "PYTHONPATH": SOURCE,
        "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(folder)),
    }
    told |= environment
    line = f'set -o pipefail; striate() {{ "{sys.executable}" -m striate "$@"; }}; {command}'
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, env=told, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("data") / "data.npz"
    x = np.random.default_rng(0).integers(0, 256, (40, 12, 12), np.uint8)
    np.savez(path, x=x, y=np.arange(40) % 3)
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        ("striate summary lenet >&-", 2, "striate: standard output is closed"),
        ("striate train >&-", 2, "striate: standard output is closed"),
        ("striate summary lenet > /dev/full", 2, "striate: standard output: No space left on device"),
        ("striate summary none 2>&-", 2, ""),
        ("striate summary none 2> /dev/full", 2, ""),
        ("striate summary lenet <&-", 0, ""),
        ("striate summary lenet | true", 1, ""),
        ("striate summary none 2>&1 >&- | true", 2, ""),
    ],
)
def test_outputs_that_are_closed_full_or_left(tmp_path: Path, command: str, code: int, words: str) -> None:
    done = striate(command, tmp_path)
    assert done.returncode in ((code, 0) if code == 1 else (code,)), done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    assert not list(tmp_path.glob("striate-out/*.safetensors"))


@pytest.mark.slow
def test_an_ascii_terminal(tmp_path: Path, data: Path) -> None:
    for command in ("summary lenet", f"train --data {data} --epochs 1", "summary lenet --input 8x8x1"):
        done = striate(f"striate {command}", tmp_path, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
        assert "Traceback" not in done.stderr
        assert (done.stdout + done.stderr).isascii()
        assert "\\x" not in done.stdout + done.stderr


@pytest.mark.slow
def test_names_that_cannot_be_decoded(tmp_path: Path) -> None:
    done = striate(r"striate summary $'caf\xe9.safetensors'; striate train --data $'caf\xe9'", tmp_path)
    assert done.returncode == 2
    assert done.stderr.count("striate: ") == 2
    assert "caf\\udce9" in done.stderr
    model = st.nn.Sequential(st.nn.ReLU()).build((2, 2, 1))
    model.save(tmp_path / "caf\udce9.safetensors")
    done = striate(r"striate summary $'caf\xe9.safetensors'", tmp_path)
    assert done.returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("home", ["", "here", "/nowhere/at/all"])
def test_no_home(tmp_path: Path, home: str, data: Path) -> None:
    done = striate(
        f"unset XDG_CACHE_HOME STRIATE_DATA; striate train --data {data} --epochs 1; striate train --data mnist",
        tmp_path, HOME=home, STRIATE_DATA="",
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert (tmp_path / "striate-out" / "history.json").is_file()
    assert done.returncode == 2
    assert "/.cache" not in str(list(tmp_path.iterdir()))


def test_folders_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CACHE_HOME", "STRIATE_CACHE"):
        monkeypatch.delenv(name, raising=False)
    for home in ("", "relative"):
        monkeypatch.setenv("HOME", home)
        assert cache.open_cache() is None
        with pytest.raises(DataError, match="no home folder.*set XDG_CACHE_HOME"):
            cache_folder()
        monkeypatch.setenv("STRIATE_DATA", "~/data")
        with pytest.raises(DataError, match="no home folder to find ~/data in"):
            data_folder()
    monkeypatch.setenv("STRIATE_DATA", "~nobody-of-this-name/data")
    with pytest.raises(DataError, match="no home folder"):
        data_folder()


def test_closed_output_is_said_by_main(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main(["summary", "lenet"]) == 2
    assert "standard output is closed" in capsys.readouterr().err


def test_what_a_terminal_cannot_show() -> None:
    def shown(text: str) -> str:
        try:
            text.encode("ascii")
        except UnicodeEncodeError as error:
            return cli_streams.plain(error)[0]
        return text

    assert shown("·") == "*"
    assert shown("é") == "\\xe9"
    assert shown("\udce9") == "\\udce9"
    assert shown("🦔") == "\\U0001f994"


def test_names_cannot_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["summary", str(tmp_path / "a\x1b[2Jb")]) == 2
    text = capsys.readouterr().err
    assert "a\\x1b[2Jb" in text
    assert "\x1b" not in text


# -- outputs are tried before the work --------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "kind"),
    [
        *(
            ("--out", kind)
            for kind in ("file", "below a file", "history", "model", "curves", "checkpoint pipe", "null")
        ),
        *(("--tensorboard", kind) for kind in ("file", "below a file", "null")),
    ],
)
def test_outputs_are_tried_before_anything_is_loaded(
    tmp_path: Path,
    option: str,
    kind: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(cli_train, "load_named", lambda *given, **named: pytest.fail("data were loaded"))
    out = tmp_path / "place"
    if kind in ("file", "below a file"):
        out.write_text("")
        out = out / "below" if kind == "below a file" else out
    elif kind == "null":
        out = Path("/dev/null") / "x" if option == "--out" else Path("/dev/full")
    else:
        out.mkdir()
        name = {"model": "lenet.safetensors", "history": "history.json", "curves": "curves.png"}.get(kind)
        if name:
            (out / name).mkdir()
        else:
            os.mkfifo(out / "checkpoint.safetensors")
    began = time.monotonic()
    assert cli.main(["train", option, str(out)]) == 2
    assert time.monotonic() - began < 5
    text = capsys.readouterr().err
    assert text.startswith("striate: ")
    assert str(out) in text


def test_a_picture_that_cannot_be_drawn_never_costs_the_history(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*given: object) -> None:
        assert (tmp_path / "history.json").is_file()
        raise RuntimeError("no font for this")

    monkeypatch.setattr(cli_train, "draw_curves", broken)
    assert cli.main(["train", "--data", str(data), "--epochs", "1", "--out", str(tmp_path)]) == 0
    assert json.loads((tmp_path / "history.json").read_text())["epochs"] == 1
    assert "curves.png could not be drawn: RuntimeError: no font for this" in capsys.readouterr().out
    assert (tmp_path / "lenet.safetensors").is_file()


@pytest.mark.parametrize(
    "command",
    [
        "bench models none.onnx --json",
        "bench layers --json",
        "bench layers --picture",
        "bench layers --markdown",
        "tune none.safetensors --out",
    ],
)
def test_results_of_hours_have_a_place_before(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for place in (tmp_path, tmp_path / "nowhere" / "file", Path("/dev/full")):
        assert cli.main([*command.split(), str(place)]) == 2
        assert f"striate: {place}" in capsys.readouterr().err


def test_tensorboard_folder_is_tried_before_the_first_step(tmp_path: Path) -> None:
    pytest.importorskip("tensorboardX", reason="the extra `tensorboard` is not installed")
    (tmp_path / "file").write_text("")
    model = st.nn.Sequential(st.nn.Flatten(), st.nn.Linear(2))
    with pytest.raises(ArgumentError, match="file: cannot be made a folder"):
        model.fit(
            np.zeros((4, 2, 2, 1), np.float32), [0, 1, 0, 1], optimizer=st.optim.SGD(0.1),
            callbacks=[st.callbacks.TensorBoard(tmp_path / "file")],
        )  # fmt: skip
    with pytest.raises(ArgumentError, match="is named by text or a pathlib.Path, got 7"):
        st.callbacks.TensorBoard(7)  # type: ignore[arg-type]
