"""Model files: round trips, and everything that is not one."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, ModelFileError
from striate.nn import Conv2d, Flatten, Linear, Module, Parameter, ReLU, Sequential, Standardize

X = np.random.default_rng(0).integers(0, 255, (4, 8, 8, 1)).astype(np.uint8)


def net() -> Sequential:
    return Sequential(norm=Standardize(), conv=Conv2d(3, 3), relu=ReLU(), flatten=Flatten(), head=Linear(5))


@pytest.fixture
def saved(tmp_path):
    model = net()
    model.norm.measure(X)
    model(X)
    model.save(tmp_path / "net.safetensors", {"classes": "a b"})
    return model, tmp_path / "net.safetensors"


def test_round_trip(saved, tmp_path):
    model, path = saved
    loaded = st.load(path)
    np.testing.assert_array_equal(loaded(X), model(X))
    np.testing.assert_array_equal(loaded(X[:1]), model(X[:1]))
    assert loaded.notes == {"classes": "a b"}
    assert loaded.input_shape == (8, 8, 1)
    assert loaded.parameters().keys() == model.parameters().keys()
    twin = net().load_weights(path)
    np.testing.assert_array_equal(twin(X), model(X))
    loaded.save(tmp_path / "again.safetensors", loaded.notes)
    assert (tmp_path / "again.safetensors").read_bytes() == path.read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["again.safetensors", "net.safetensors"]


def test_a_loaded_model_trains_and_keeps_its_statistics(saved):
    model, path = saved
    loaded = st.load(path)
    before = loaded(X)
    loaded.fit(X, [0, 1, 2, 3], epochs=3, optimizer=st.optim.SGD(0.1))
    assert not np.array_equal(loaded(X), before)
    np.testing.assert_array_equal(loaded.parameters()["norm.mean"].array, model.norm.mean.array)


def test_loading_into_a_used_model_is_seen(saved):
    model, path = saved
    other = net().set_seed(9)
    other(X)
    other.load_weights(path)
    np.testing.assert_array_equal(other(X), model(X))


def test_constants_and_own_modules(tmp_path):
    class Net(Module):
        def __init__(self):
            self.scale = Parameter(np.arange(3))

        def __call__(self, x):
            return st.relu(x * self.scale + np.array([1.0, -2.0, 3.0])), x.mean(1)

    model = Net()
    x = np.ones((2, 3), np.float32)
    wanted = model(x)
    model.save(tmp_path / "m")
    for a, b in zip(st.load(tmp_path / "m")(x), wanted, strict=True):
        np.testing.assert_array_equal(a, b)


def test_another_picture_size_after_loading(tmp_path):
    model = Sequential(Conv2d(2, 3), ReLU())
    model(np.zeros((1, 8, 8, 1), np.float32))
    model.save(tmp_path / "m")
    x = np.random.default_rng(0).standard_normal((3, 11, 9, 1)).astype(np.float32)
    np.testing.assert_array_equal(st.load(tmp_path / "m")(x), model(x))


def test_a_model_that_does_not_match(saved):
    _, path = saved
    other = Sequential(norm=Standardize(), conv=Conv2d(4, 3), relu=ReLU(), flatten=Flatten(), head=Linear(5))
    with pytest.raises(ModelFileError, match=r"conv\.weight is \[3, 3, 1, 4\]"):
        other.load_weights(path)
    with pytest.raises(ModelFileError, match="lacks"):
        Sequential(Standardize(), Flatten(), Linear(5)).load_weights(path)
    with pytest.raises(ModelFileError, match="does not take the file's input"):
        Sequential(Flatten(), Linear(5)).load_weights(path)
    with pytest.raises(ArgumentError, match="has not seen an input"):
        net().save(path)


def parts(path):
    raw = path.read_bytes()
    length = int.from_bytes(raw[:8], "little")
    return json.loads(raw[8 : 8 + length]), raw[8 + length :]


def write(path, header, data, length=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + data)


def test_every_truncation_is_refused(saved):
    _, path = saved
    raw = path.read_bytes()
    for cut in [0, 1, 7, 8, 9, 50, 600, len(raw) // 2, len(raw) - 1]:
        path.write_bytes(raw[:cut])
        with pytest.raises(ModelFileError, match="truncated|it has . bytes|no safetensors header"):
            st.load(path)
    path.write_bytes(raw + b"x")
    with pytest.raises(ModelFileError, match="bytes too many"):
        st.load(path)


@pytest.mark.parametrize(
    "offsets, shape",
    [([0, 20], None), ([4, 24], None), ([10**12, 10**12 + 20], None), ([0, 2**63], None), (None, [2**62, 8])],
)
def test_overlapping_or_out_of_range_tensors(saved, offsets, shape):
    _, path = saved
    header, data = parts(path)
    entry = header["head.bias"]
    entry["data_offsets"] = offsets or entry["data_offsets"]
    entry["shape"] = shape or entry["shape"]
    write(path, header, data)
    with pytest.raises(ModelFileError):
        st.load(path)


@pytest.mark.parametrize("length", [0, 2**20, 2**40, 2**63, 2**64 - 1])
def test_absurd_headers(saved, length):
    _, path = saved
    header, data = parts(path)
    write(path, header, data, length)
    with pytest.raises(ModelFileError):
        st.load(path)


@pytest.mark.parametrize(
    "content, message",
    [
        (b"<!DOCTYPE html><html>404</html>", "HTML"),
        (b"PK\x03\x04 something", "zip"),
        (b"\x80\x04\x95 something", "pickle"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"", "0 bytes"),
        (b"\0" * 5000, "header"),
        (bytes(range(256)) * 9, "header"),
    ],
)
def test_files_that_are_no_models(tmp_path, content, message):
    (tmp_path / "m").write_bytes(content)
    with pytest.raises(ModelFileError, match=message):
        st.load(tmp_path / "m")
    with pytest.raises(ModelFileError):
        net().load_weights(tmp_path / "m")


def test_no_file_and_a_folder(tmp_path):
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(ModelFileError, match="cannot be read"):
            st.load(path)
    model = Sequential(ReLU())
    model(np.zeros((1, 2), np.float32))
    with pytest.raises(ArgumentError, match="folder"):
        model.save(tmp_path)
    with pytest.raises(ModelFileError, match="could not be written"):
        model.save(tmp_path / "no" / "such" / "folder")


def damage(path, change):
    header, data = parts(path)
    document = json.loads(header["__metadata__"]["striate"])
    change(document)
    header["__metadata__"]["striate"] = json.dumps(document)
    write(path, header, data)


CHANGES = {
    "version": lambda d: d.update(version=99),
    "no graph": lambda d: d.pop("graph"),
    "graph a list": lambda d: d.update(graph=[]),
    "unknown op": lambda d: d["graph"]["nodes"][0]["op"].update(op="system"),
    "op field": lambda d: d["graph"]["nodes"][1]["op"].update(stride=[0, 0]),
    "op extra": lambda d: d["graph"]["nodes"][1]["op"].update(__class__="x"),
    "reference ahead": lambda d: d["graph"]["nodes"][0].update(inputs=["node:3:0"]),
    "reference to nothing": lambda d: d["graph"]["nodes"][0].update(inputs=["/etc/passwd"]),
    "reference number": lambda d: d["graph"]["nodes"][0].update(inputs=[3]),
    "output of no op": lambda d: d["graph"].update(outputs=["node:0:7"]),
    "too few inputs": lambda d: d["graph"]["nodes"][1].update(inputs=["node:0:0"]),
    "no outputs": lambda d: d["graph"].update(outputs=[]),
    "input shape": lambda d: d["graph"]["input"].update(shape=[1, -8, 8, 1]),
    "huge input": lambda d: d["graph"]["input"].update(shape=[2**31 - 1] * 8),
    "other size": lambda d: d["graph"]["input"].update(shape=[1, 2, 2, 1]),
    "input dtype": lambda d: d["graph"]["input"].update(dtype="object"),
    "missing tensor": lambda d: d["graph"]["parameters"].update(more=True),
    "parameter flag": lambda d: d["graph"]["parameters"].update({"head.bias": 3}),
    "constants": lambda d: d["graph"].update(constants=10**9),
    "optimiser": lambda d: d["graph"]["nodes"][0].update(op={"op": "sgd_update"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_damaged_graphs(saved, name):
    _, path = saved
    damage(path, CHANGES[name])
    with pytest.raises(ModelFileError):
        st.load(path)


def test_deep_json_and_foreign_weights(saved):
    _, path = saved
    header, data = parts(path)
    header["__metadata__"]["striate"] = "[" * 100_000
    write(path, header, data)
    with pytest.raises(ModelFileError):
        st.load(path)
    del header["__metadata__"]
    write(path, header, data)
    with pytest.raises(ModelFileError, match="another framework"):
        st.load(path)


def test_a_failed_write_leaves_the_old_file(saved, monkeypatch):
    model, path = saved
    before = path.read_bytes()

    def fail(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(KeyboardInterrupt):
        model.save(path)
    assert path.read_bytes() == before
    assert os.listdir(path.parent) == [path.name]


def test_import_is_light():
    heavy = ("llvmlite", "matplotlib", "PIL", "safetensors")
    code = f"import sys, striate; print([name for name in {heavy} if name in sys.modules])"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
