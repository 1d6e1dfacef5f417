"""The models of `st.models`: published parameter counts, shapes, determinism, export."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError
from striate.ir.types import TensorType
from striate.nn import structure

PICTURE = (1, 224, 224, 3)
# Model, pictures, the count published with it (torchvision's model pages; He and others 2016 for CIFAR).
PUBLISHED = [
    (lambda: st.models.lenet(), (1, 28, 28, 1), 61_706),
    (lambda: st.models.alexnet(), PICTURE, 61_100_840),
    (lambda: st.models.vgg(11), PICTURE, 132_863_336),
    (lambda: st.models.vgg(16), PICTURE, 138_357_544),
    (lambda: st.models.vgg(16, batch_norm=True), PICTURE, 138_365_992),
    (lambda: st.models.resnet(18), PICTURE, 11_689_512),
    (lambda: st.models.resnet(34), PICTURE, 21_797_672),
    (lambda: st.models.resnet(50), PICTURE, 25_557_032),
    (lambda: st.models.cifar_resnet(20), (1, 32, 32, 3), 269_722),
    (lambda: st.models.mobilenet_v2(), PICTURE, 3_504_872),
    (lambda: st.models.densenet(121), PICTURE, 7_978_856),
    (lambda: st.models.squeezenet(), PICTURE, 1_235_496),
    (lambda: st.models.convnext("tiny"), PICTURE, 28_589_128),
]


@pytest.mark.parametrize("make, shape, published", PUBLISHED)
def test_parameters_are_as_many_as_published(make, shape, published, monkeypatch):
    zeros = lambda choice: lambda wanted, generator: np.zeros(wanted, np.float32)  # noqa: E731
    monkeypatch.setattr(structure, "initializer", zeros)
    model = make()
    trace = model.trace([TensorType(shape)])
    assert sum(trace.parameters[name].size for name in trace.trainable) == published
    assert trace.graph.outputs[0].type.shape == (1, 10 if shape != PICTURE else 1000)


@pytest.mark.parametrize(
    "make",
    [
        lambda: st.models.cifar_resnet(8, 3),
        pytest.param(lambda: st.models.mobilenet_v2(3, width=0.25), marks=pytest.mark.slow),
        pytest.param(lambda: st.models.squeezenet(3), marks=pytest.mark.slow),
    ],
)
def test_models_train_save_and_give_the_same_bits(make, tmp_path):
    random = np.random.default_rng(1)
    x, y = random.standard_normal((8, 36, 36, 3)).astype(np.float32), random.integers(0, 3, 8)

    def trained(threads):
        with st.threads(threads):
            model = make()
            model.fit(x, y, epochs=1, batch_size=4, optimizer=st.optim.SGD(0.01, 0.9), seed=3)
        return model

    model, other = trained(1), trained(2)
    assert model(x).tobytes() == other(x).tobytes()
    for name, parameter in model.parameters().items():
        assert np.array_equal(parameter.array, other.parameters()[name].array), name
    model.save(tmp_path / "model")
    assert np.array_equal(st.load(tmp_path / "model")(x), model(x))
    assert model(x).shape == (8, 3)


def test_wrong_depths_are_refused_with_those_that_fit():
    with pytest.raises(ArgumentError, match="depth must be one of 18, 34, 50, 101, 152, got 20"):
        st.models.resnet(20)
    with pytest.raises(ArgumentError, match="depth must be 6n . 2, got 18; 14 and 20 would fit"):
        st.models.cifar_resnet(18)
    with pytest.raises(ArgumentError, match="size must be one of tiny, small, base"):
        st.models.convnext("huge")


@pytest.mark.parametrize(
    "make",
    [
        lambda: st.models.cifar_resnet(8),
        pytest.param(lambda: st.models.mobilenet_v2(5, width=0.25), marks=pytest.mark.slow),
    ],
)
def test_models_export_to_onnx(make, tmp_path):
    pytest.importorskip("onnx")
    x = np.random.default_rng(0).standard_normal((2, 32, 32, 3)).astype(np.float32)
    model = make().build(x.shape, seed=1)
    st.onnx.save(model, tmp_path / "model.onnx")
    again = st.onnx.load(tmp_path / "model.onnx")
    np.testing.assert_allclose(again(x.transpose(0, 3, 1, 2).copy()), model(x), rtol=1e-3, atol=1e-4)
