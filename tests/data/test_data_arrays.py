"""Arrays as data: `.npy` files in a folder, and objects that can be indexed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from striate.cli import main as cli
from striate.data import gathered, load_named
from striate.errors import DataError

X = np.random.default_rng(0).integers(0, 256, (40, 9, 8, 3)).astype(np.uint8)
Y = np.arange(40) % 4


def test_array_files(tmp_path: Path) -> None:
    np.save(tmp_path / "x.npy", X)
    np.save(tmp_path / "y.npy", Y)
    data = load_named(str(tmp_path), 1)
    assert len(data.x) == 32
    assert sorted(np.concatenate([data.x, data.x_test]).sum((1, 2, 3))) == sorted(X.sum((1, 2, 3)))
    np.save(tmp_path / "x_test.npy", X[:5, ..., 0])
    with pytest.raises(DataError, match="x_test and y_test go together"):
        load_named(str(tmp_path))
    np.save(tmp_path / "y_test.npy", Y[:5])
    with pytest.raises(DataError, match="must have one size"):
        load_named(str(tmp_path))
    np.save(tmp_path / "x_test.npy", X[:5])
    data = load_named(str(tmp_path))
    assert np.array_equal(data.x, X)
    assert np.array_equal(data.y_test, Y[:5])


@pytest.mark.parametrize("content", [b"", b"\x93NUMPY", b"hello"])
def test_damaged_array_files(tmp_path: Path, content: bytes) -> None:
    np.save(tmp_path / "y.npy", Y)
    (tmp_path / "x.npy").write_bytes(content)
    with pytest.raises(DataError, match=r"x\.npy: not a readable \.npy file"):
        load_named(str(tmp_path))
    np.save(tmp_path / "x.npy", np.array([{}, {}]), allow_pickle=True)
    with pytest.raises(DataError, match=r"x\.npy: not a readable"):
        load_named(str(tmp_path))
    (tmp_path / "x.npy").unlink()
    with pytest.raises(DataError, match="'x' is missing"):
        load_named(str(tmp_path))


class Items:
    def __init__(self, items: list[Any]) -> None:
        self.items = items

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, index: int) -> Any:
        return self.items[index]


def test_gathered() -> None:
    items = Items(list(zip(X, Y.tolist(), strict=True)))
    data = gathered(items, items, classes=["a", "b", "c", "d"])
    assert np.array_equal(data.x, X)
    assert np.array_equal(data.y_test, Y)
    assert data.classes == ("a", "b", "c", "d")
    split = gathered(items, seed=3)
    assert (len(split.x), len(split.x_test)) == (32, 8)
    grey = gathered(
        Items([(picture[..., 0].astype(np.float64), np.int32(label)) for picture, label in items])
    )
    assert grey.picture_shape == (9, 8, 1)
    assert grey.x.dtype == np.float32


@pytest.mark.parametrize(
    ("items", "word"),
    [
        ([], "train holds no pictures"),
        ([(X[0], 0), (X[1][:4], 1)], r"train\[1\] is uint8\[4, 8, 3\] and train\[0\]"),
        ([(X[0], 0), X[1]], r"train\[1\] must be \(picture, label\), it is a ndarray"),
        ([(X[0], 0.5)], r"train\[0\] must be .* it is \(uint8\[9, 8, 3\], float64\[\]\)"),
        ([(X[0], 0), (X[1], -1), (X[2], 0), (X[3], -1)], "labels in y must lie in 0"),
    ],
)
def test_what_cannot_be_gathered(items: list[Any], word: str) -> None:
    with pytest.raises(DataError, match=word):
        gathered(Items(items))


@pytest.mark.usefixtures("undrawn")
def test_corrupt_pictures_are_left_out_on_request(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image = pytest.importorskip("PIL.Image")
    generator = np.random.default_rng(0)
    for name in ("one", "two"):
        (tmp_path / "data" / name).mkdir(parents=True)
        for number in range(8):
            picture = generator.integers(0, 256, (20, 20)).astype(np.uint8)
            image.fromarray(picture).save(tmp_path / "data" / name / f"{number}.png")
    (tmp_path / "data" / "one" / "3.png").write_bytes(b"\x89PNG no more")
    arguments = ["train", "--data", str(tmp_path / "data"), "--epochs", "1", "--out", str(tmp_path / "out")]
    assert cli.main(arguments) == 2
    assert "3.png" in capsys.readouterr().err
    assert cli.main([*arguments, "--skip-corrupt"]) == 0
    assert "1 corrupt pictures left out" in capsys.readouterr().out
