"""Pictures of every kind to the array a model takes."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from striate.data import load_folder
from striate.data.pictures import background_is_dark, read_picture
from striate.errors import DataError

Image = pytest.importorskip("PIL.Image", reason="Pillow is not installed")
SHAPE = (28, 28, 1)


def stroke(size: int = 28, ink: int = 255, paper: int = 0) -> np.ndarray:
    picture = np.full((size, size), paper, np.uint8)
    picture[size // 4 : -size // 4, size // 2 - size // 10 : size // 2 + size // 10] = ink
    return picture


def save(path: Path, array: np.ndarray) -> Path:
    Image.fromarray(array).save(path)
    return path


def test_right_size_is_untouched(tmp_path: Path) -> None:
    array = np.random.default_rng(0).integers(0, 256, (28, 28), np.uint8)
    picture = read_picture(save(tmp_path / "a.png", array), SHAPE, dark_background=True)
    assert np.array_equal(picture.pixels[..., 0], array)
    assert picture.notes == ()


def test_other_size_is_fitted_and_said(tmp_path: Path) -> None:
    array = np.zeros((100, 50), np.uint8)
    array[20:80, 20:30] = 200
    picture = read_picture(save(tmp_path / "a.png", array), SHAPE)
    assert picture.pixels.shape == SHAPE
    assert picture.notes == ("100x50 resized and centred to 28x28",)
    columns = np.flatnonzero(picture.pixels[14, :, 0] > 100)
    assert 12 <= columns.min() <= columns.max() <= 15
    with pytest.raises(DataError, match=r"picture is 100x50, the model takes 28x28; .*--strict"):
        read_picture(tmp_path / "a.png", SHAPE, strict=True)


def test_dark_ink_on_paper_is_inverted(tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", stroke(ink=0, paper=255))
    picture = read_picture(path, SHAPE, dark_background=True)
    assert np.array_equal(picture.pixels[..., 0], stroke())
    assert picture.notes == ("inverted: the model was trained on dark backgrounds",)
    assert read_picture(path, SHAPE).notes == ()
    with pytest.raises(DataError, match="background is bright; the model was trained on dark ones"):
        read_picture(path, SHAPE, dark_background=True, strict=True)


def test_background() -> None:
    assert background_is_dark(stroke()[..., None]) is True
    assert background_is_dark(stroke(ink=10, paper=240)[..., None]) is False
    assert background_is_dark(np.full((9, 9, 1), 255, np.uint8)) is None


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA", "CMYK", "I;16"])
def test_every_mode(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("a.tif" if mode in ("CMYK", "I;16") else "a.png")
    if mode == "I;16":
        Image.fromarray(stroke().astype(np.uint16) * 257).save(path)
    else:
        Image.fromarray(stroke()).convert(mode).save(path)
    pixels = read_picture(path, SHAPE).pixels[..., 0]
    assert np.abs(pixels.astype(int) - stroke()).max() <= 3


def test_transparency_becomes_white(tmp_path: Path) -> None:
    Image.new("RGBA", (28, 28), (0, 0, 0, 0)).save(tmp_path / "a.png")
    assert read_picture(tmp_path / "a.png", SHAPE).pixels.min() == 255


def png_header(width: int, height: int) -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + content))
        return struct.pack(">I", len(content)) + kind + content + check

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content, message",
    [
        (b"", "not a picture of a known kind"),
        (b"<html>", "not a picture of a known kind"),
        (png_header(28, 28), "damaged"),
        (png_header(9000, 9000), "the picture is 9000x9000 pixels; at most"),
        (png_header(60000, 60000), "refused"),
    ],
)
def test_bad_pictures(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with pytest.raises(DataError, match=message) as caught:
        read_picture(path, SHAPE)
    assert str(path) in str(caught.value)


def test_cut_jpeg_and_absent_file(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (60, 60), np.uint8)).save(buffer, "JPEG")
    (tmp_path / "a.jpg").write_bytes(buffer.getvalue()[:400])
    with pytest.raises(DataError, match="damaged"):
        read_picture(tmp_path / "a.jpg", SHAPE)
    with pytest.raises(DataError, match="no such file"):
        read_picture(tmp_path / "b.jpg", SHAPE)


def test_class_folders(tmp_path: Path) -> None:
    for name, ink in (("cat", 100), ("dog", 200)):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for number in range(5):
            save(tmp_path / "pets" / name / f"{number}.png", stroke(20, ink))
    data = load_folder(tmp_path / "pets")
    assert data.classes == ("cat", "dog")
    assert data.x.shape == (8, 20, 20, 1)
    assert np.bincount(data.y_test).tolist() == [1, 1]


def test_two_parts(tmp_path: Path) -> None:
    for part in ("train", "test"):
        for name in ("a", "b"):
            (tmp_path / part / name).mkdir(parents=True)
            Image.new("RGB", (8, 6), (9, 8, 7)).save(tmp_path / part / name / "1.png")
    data = load_folder(tmp_path)
    assert data.x.shape == (2, 6, 8, 3)
    assert data.y_test.tolist() == [0, 1]


def test_folders_that_are_no_data(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="at least two; found none"):
        load_folder(tmp_path)
    (tmp_path / "a").mkdir()
    with pytest.raises(DataError, match="found only 'a'"):
        load_folder(tmp_path)
    (tmp_path / "b").mkdir()
    with pytest.raises(DataError, match="no pictures"):
        load_folder(tmp_path)
