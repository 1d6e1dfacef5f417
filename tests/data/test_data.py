"""Loaders: the right arrays from good files, and a message that names the fault of every bad one."""

from __future__ import annotations

import gzip
import io
import threading
import zipfile
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest

from striate.data import Dataset, load_digits, load_folder, load_mnist, stratified_split
from striate.data import mnist as mnist_module
from striate.data.download import download
from striate.data.idx import read_idx
from striate.data.resize import resize_bilinear
from striate.errors import ArgumentError, DataError


def idx_bytes(array: np.ndarray) -> bytes:
    header = bytes([0, 0, 8, array.ndim]) + b"".join(int(size).to_bytes(4, "big") for size in array.shape)
    return header + array.astype(np.uint8).tobytes()


@pytest.fixture
def small_mnist(tmp_path: Path) -> Path:
    """A folder in MNIST's format: two files plain, two gzipped."""
    generator = np.random.default_rng(0)
    folder = tmp_path / "mnist"
    folder.mkdir()
    for part, count in (("train", 20), ("t10k", 10)):
        images = generator.integers(0, 256, (count, 28, 28))
        (folder / f"{part}-images-idx3-ubyte.gz").write_bytes(gzip.compress(idx_bytes(images)))
        (folder / f"{part}-labels-idx1-ubyte").write_bytes(idx_bytes(np.arange(count) % 10))
    return folder


class TestDigits:
    def test_shapes_and_types(self) -> None:
        data = load_digits(seed=0)
        assert data.x.shape[1:] == data.x_test.shape[1:] == (28, 28, 1)
        assert len(data.x) + len(data.x_test) == 1797
        assert data.x.dtype == np.uint8
        assert data.y.dtype == np.int64
        assert data.x.max() > 240
        assert data.picture_shape == (28, 28, 1)

    def test_split_is_stratified_and_seeded(self) -> None:
        first, again, other = load_digits(seed=3), load_digits(seed=3), load_digits(seed=4)
        assert np.array_equal(first.x_test, again.x_test)
        assert not np.array_equal(first.x_test, other.x_test)
        held = np.bincount(first.y_test) / (np.bincount(first.y) + np.bincount(first.y_test))
        assert np.all(np.abs(held - 0.2) < 0.01)

    def test_split_has_no_overlap(self) -> None:
        labels = np.arange(100) % 7
        train, test = stratified_split(labels, 0.3, seed=1)
        assert np.array_equal(np.sort(np.concatenate([train, test])), np.arange(100))

    def test_split_refuses(self) -> None:
        with pytest.raises(ArgumentError, match="between 0 and 1, got 1.5"):
            stratified_split(np.arange(4) % 2, 1.5)
        with pytest.raises(DataError, match="class 2 has one picture only"):
            stratified_split(np.array([0, 0, 1, 1, 2]))

    def test_resize_keeps_constants_and_ramps(self) -> None:
        assert np.allclose(resize_bilinear(np.full((1, 8, 8), 7), 28, 28), 7)
        ramp = np.tile(np.arange(8.0), (1, 8, 1))
        inner = resize_bilinear(ramp, 8, 28)[0, 0, 4:-4]
        assert np.allclose(np.diff(inner), 8 / 28)


class TestIdx:
    def test_plain_and_gzipped(self, small_mnist: Path) -> None:
        data = load_mnist(small_mnist)
        assert data.x.shape == (20, 28, 28, 1)
        assert data.x_test.shape == (10, 28, 28, 1)
        assert data.y.tolist() == [*range(10), *range(10)]

    def test_through_striate_data(self, small_mnist: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("STRIATE_DATA", str(small_mnist.parent))
        assert load_mnist().source == str(small_mnist)

    def test_real_mnist(self, mnist_folder: Path) -> None:
        data = load_mnist(mnist_folder)
        assert data.x.shape == (60000, 28, 28, 1)
        assert data.y[:5].tolist() == [5, 0, 4, 1, 9]
        assert data.x_test.shape == (10000, 28, 28, 1)

    @pytest.mark.parametrize(
        "content, message",
        [
            (b"", "magic number 0x00000803; this one ends after 0 bytes"),
            (b"\0\0", "ends after 2 bytes"),
            (b"<!DOCTYPE html><html>404</html>", "0x3C21444F found, 0x00000803 expected; it is a web page"),
            (b"\n <html>", "it is a web page"),
            (b"PK\x03\x04....", "0x504B0304 found.*zip archive"),
            (idx_bytes(np.zeros(5)), "0x00000801 found, 0x00000803 expected; it holds labels, not images"),
            (b"\0\0\x0d\x03" + b"\0" * 40, "element type is 0x0D"),
            (b"\0\0\x08\x03\0\0", "ends within its 16-byte header"),
            (idx_bytes(np.zeros((3, 4, 4)))[:-7], "3 x 4 x 4 = 48 bytes announced, 41 found"),
            (idx_bytes(np.zeros((3, 4, 4))) + b"x", "more bytes follow the 48"),
            (b"\0\0\x08\x03" + b"\xff" * 12 + b"x", "the limit here is"),
            (b"\x7fELF" + b"\0" * 99, "0x7F454C46 found"),
        ],
    )
    @pytest.mark.parametrize("gzipped", [False, True])
    def test_bad_files(self, tmp_path: Path, content: bytes, message: str, gzipped: bool) -> None:
        path = tmp_path / "images"
        path.write_bytes(gzip.compress(content) if gzipped else content)
        with pytest.raises(DataError, match=message) as caught:
            read_idx(path, 3, "test images")
        assert str(path) in str(caught.value)

    def test_cut_gzip(self, tmp_path: Path) -> None:
        path = tmp_path / "images.gz"
        random = np.random.default_rng(0).integers(0, 256, (9, 28, 28))
        path.write_bytes(gzip.compress(idx_bytes(random))[:-2000])
        with pytest.raises(DataError, match="gzip stream is damaged or cut short"):
            read_idx(path, 3, "test images")

    def test_flipped_bits_in_gzip(self, tmp_path: Path) -> None:
        path = tmp_path / "images.gz"
        content = bytearray(gzip.compress(idx_bytes(np.random.default_rng(0).integers(0, 256, (9, 28, 28)))))
        content[len(content) // 2] ^= 0xFF
        path.write_bytes(content)
        with pytest.raises(DataError):
            read_idx(path, 3, "test images")

    def test_bomb_stops_at_what_was_announced(self, tmp_path: Path) -> None:
        path = tmp_path / "images.gz"
        path.write_bytes(gzip.compress(idx_bytes(np.zeros((1, 2, 2))) + b"\0" * (1 << 26)))
        with pytest.raises(DataError, match="more bytes follow"):
            read_idx(path, 3, "test images")

    def test_missing_file_is_named(self, small_mnist: Path) -> None:
        (small_mnist / "t10k-labels-idx1-ubyte").unlink()
        with pytest.raises(DataError, match="t10k-labels-idx1-ubyte is missing"):
            load_mnist(small_mnist)

    def test_counts_disagree(self, small_mnist: Path) -> None:
        (small_mnist / "train-labels-idx1-ubyte").write_bytes(idx_bytes(np.zeros(19)))
        with pytest.raises(DataError, match="20 training pictures but labels of shape"):
            load_mnist(small_mnist)


class TestDownload:
    @pytest.fixture
    def server(self, tmp_path: Path) -> Iterator[tuple[str, Path]]:
        folder = tmp_path / "server"
        (folder / "bad").mkdir(parents=True)
        (folder / "good").mkdir()

        class Quiet(SimpleHTTPRequestHandler):
            def log_message(self, format: str, *args: object) -> None:
                return

        service = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
        thread = threading.Thread(target=service.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{service.server_port}/", folder
        service.shutdown()
        service.server_close()

    def test_second_mirror_serves_when_the_first_sends_a_web_page(
        self, server: tuple[str, Path], small_mnist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        address, folder = server
        parts = []
        for part in mnist_module.PARTS:
            path = mnist_module.find(small_mnist, part.name)
            assert path is not None
            raw = path.read_bytes()
            numbers = read_idx(path, part.dimensions, part.what)
            (folder / "good" / f"{part.name}.gz").write_bytes(
                raw if path.suffix == ".gz" else gzip.compress(raw)
            )
            (folder / "bad" / f"{part.name}.gz").write_text("<html>gone</html>")
            digest = mnist_module.hashlib.sha256(numbers.tobytes()).hexdigest()
            parts.append(mnist_module.Part(part.name, part.dimensions, part.what, digest))
        monkeypatch.setattr(mnist_module, "PARTS", tuple(parts))
        monkeypatch.setattr(mnist_module, "MIRRORS", (address + "bad/", address + "good/"))
        monkeypatch.delenv("STRIATE_DATA", raising=False)
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        assert load_mnist().x.shape == (20, 28, 28, 1)
        kept = sorted(path.name for path in (tmp_path / "cache" / "striate" / "mnist").iterdir())
        assert kept == sorted(f"{part.name}.gz" for part in parts)

    def test_wrong_checksum_leaves_nothing(
        self, server: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        address, folder = server
        name = mnist_module.TEST_LABELS.name + ".gz"
        (folder / "good" / name).write_bytes(gzip.compress(idx_bytes(np.zeros(10))))
        monkeypatch.setattr(mnist_module, "MIRRORS", (address + "good/",))
        with pytest.raises(DataError, match="checksum .* found, .* expected"):
            mnist_module.fetch_part(mnist_module.TEST_LABELS, tmp_path / "cache")
        assert list((tmp_path / "cache").iterdir()) == []

    def test_every_mirror_is_listed(self, server: tuple[str, Path], tmp_path: Path) -> None:
        address, folder = server
        (folder / "good" / "long").write_bytes(b"x" * 1000)
        mirrors = [address + "bad/none", address + "good/long", "http://127.0.0.1:9/x"]
        with pytest.raises(DataError, match="any of 3 mirrors") as caught:
            download(mirrors, tmp_path / "target", 100, lambda path: None, "a test file")
        text = str(caught.value)
        assert all(mirror in text for mirror in mirrors)
        assert "more than 100 bytes" in text
        assert not (tmp_path / "target").exists()


class TestArrays:
    def save(self, path: Path, **arrays: np.ndarray) -> Path:
        np.savez(path, **arrays)
        return path

    def test_with_and_without_test_part(self, tmp_path: Path) -> None:
        x, y = np.zeros((20, 9, 7), np.uint8), np.arange(20) % 4
        data = load_folder(self.save(tmp_path / "a.npz", x=x, y=y), seed=1)
        assert data.x.shape == (16, 9, 7, 1)
        assert data.x_test.shape == (4, 9, 7, 1)
        data = load_folder(self.save(tmp_path / "b.npz", x=x, y=y, x_test=x[:4], y_test=y[:4]))
        assert len(data.x) == 20
        assert data.classes == ("0", "1", "2", "3")

    @pytest.mark.parametrize(
        "arrays, message",
        [
            ({"x": np.zeros((4, 3, 3))}, "array 'y' is missing"),
            ({"x": np.zeros((4, 3)), "y": np.zeros(4, int)}, "must be \\[N, H, W\\]"),
            ({"x": np.zeros((4, 3, 3)), "y": np.zeros(3, int)}, "4 pictures in x but 3 labels"),
            ({"x": np.zeros((4, 3, 3)), "y": np.zeros(4)}, "y must be integers"),
            ({"x": np.zeros((4, 3, 3), int), "y": np.zeros(4, int)}, "x must be uint8"),
            ({"x": np.full((4, 3, 3), np.nan), "y": np.zeros(4, int)}, "NaN or infinite"),
            ({"x": np.zeros((4, 3, 3)), "y": np.full(4, -1)}, "must lie in 0 .. 65535, found -1"),
            ({"x": np.zeros((4, 3, 3)), "y": np.zeros(4, int), "x_test": np.zeros((4, 3, 3))}, "go together"),
            ({"x": np.array([{}], object), "y": np.zeros(1, int)}, "plain arrays"),
        ],
    )
    def test_bad_arrays(self, tmp_path: Path, arrays: dict[str, np.ndarray], message: str) -> None:
        with pytest.raises(DataError, match=message):
            load_folder(self.save(tmp_path / "a.npz", **arrays))

    def test_broken_archives(self, tmp_path: Path) -> None:
        arrays = {"x": np.zeros((9, 9, 9), np.uint8), "y": np.zeros(9, int)}
        whole = self.save(tmp_path / "a.npz", **arrays).read_bytes()
        for name, content in (("cut", whole[:300]), ("html", b"<html>"), ("empty", b"")):
            path = tmp_path / f"{name}.npz"
            path.write_bytes(content)
            with pytest.raises(DataError, match="not a readable"):
                load_folder(path)

    def test_bomb_is_refused_before_it_unpacks(self, tmp_path: Path) -> None:
        path = tmp_path / "bomb.npz"
        header = io.BytesIO()
        np.lib.format.write_array_header_1_0(
            header, {"descr": "|u1", "fortran_order": False, "shape": (1 << 27, 1, 1)}
        )
        with (
            zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
            archive.open("x.npy", "w", force_zip64=True) as entry,
        ):
            entry.write(header.getvalue())
            for _ in range(8):
                entry.write(b"\0" * (1 << 24))
        with pytest.raises(DataError, match="unpacks from .* refused"):
            load_folder(path)

    def test_absent_and_unknown(self, tmp_path: Path) -> None:
        with pytest.raises(DataError, match="no such data; give digits, mnist, a folder"):
            load_folder(tmp_path / "nowhere")
        (tmp_path / "a.txt").write_text("x")
        with pytest.raises(DataError, match=r"folder or as a \.npz file"):
            load_folder(tmp_path / "a.txt")


def test_dataset_checks_labels() -> None:
    x, y = np.zeros((2, 3, 3, 1), np.uint8), np.array([0, 2])
    with pytest.raises(DataError, match="labels run from 0 to 2, but 2 classes are numbered 0 to 1"):
        Dataset("d", x, y, x, y, ("a", "b"), "here")
