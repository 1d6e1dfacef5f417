"""Fine-tuning, and the models of `st.models` against PyTorch models of the same weights and names."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, ModelFileError
from striate.ir.types import TensorType
from striate.nn import BatchNorm, Conv2d, Dropout, Flatten, GlobalAvgPool2d, Linear, ReLU, Sequential

RANDOM = np.random.default_rng(6)
X = RANDOM.standard_normal((4, 36, 36, 3)).astype(np.float32)
Y = RANDOM.integers(0, 3, 4)


# -- freezing and heads -------------------------------------------------------------------------


def test_frozen_parameters_and_statistics_keep_their_bits():
    model = st.models.cifar_resnet(8, 3).build(X.shape, seed=1)
    frozen = st.finetune.freeze(model, "conv1.*", "bn1.*", "layer*")
    before = {name: each.array.copy() for name, each in model.parameters().items()}
    model.fit(X, Y, epochs=2, batch_size=4, optimizer=st.optim.SGD(0.1), seed=1)
    changed = {n for n, each in model.parameters().items() if not np.array_equal(each.array, before[n])}
    assert changed == {"fc.weight", "fc.bias"}
    assert set(before) - changed == set(frozen)
    assert set(st.finetune.unfreeze(model, "layer3.*")) < set(frozen)
    trainable = model.trace([TensorType(X.shape)]).trainable
    assert {name.split(".")[0] for name in trainable} == {"layer3", "fc"}
    with pytest.raises(ArgumentError, match="no parameter's path fits 'features"):
        st.finetune.freeze(model, "features.*")
    with pytest.raises(ArgumentError, match="call model.build"):
        st.finetune.freeze(st.models.lenet(), "*")


def test_a_loaded_file_is_frozen_by_pattern_too(tmp_path):
    model = Sequential(conv=Conv2d(4, 3), norm=BatchNorm(), pool=GlobalAvgPool2d(), head=Linear(3))
    model.build(X.shape).save(tmp_path / "model")
    loaded = st.load(tmp_path / "model")
    st.finetune.freeze(loaded, "conv.*", "norm.*")
    assert loaded.trace([TensorType(X.shape)]).trainable == ("head.weight", "head.bias")


@pytest.mark.parametrize(
    "make",
    [
        lambda: st.models.squeezenet(7),
        pytest.param(lambda: st.models.mobilenet_v2(7, width=0.1), marks=pytest.mark.slow),
    ],
)
def test_heads_are_replaced(make):
    model = make().build(X.shape, seed=1)
    assert model(X).shape == (4, 7)
    kept = {name: each for name, each in model.parameters().items() if not name.startswith(model.head)}
    st.finetune.replace_head(model, 3)
    assert model(X).shape == (4, 3)
    assert all(model.parameters()[name] is each for name, each in kept.items())
    model.fit(X, Y, batch_size=4, optimizer=st.optim.SGD(0.01))
    with pytest.raises(ArgumentError, match="the model has no layer 'top'"):
        st.finetune.replace_head(model, 3, "top")


# -- weights of PyTorch -------------------------------------------------------------------------


def test_weights_that_do_not_fit_change_nothing():
    model = Sequential(conv=Conv2d(4, 3), pool=GlobalAvgPool2d(), head=Linear(3)).build(X.shape, seed=1)
    before = model(X)
    good = {
        "conv.weight": np.ones((4, 3, 3, 3)), "conv.bias": np.ones(4),
        "head.weight": np.ones((3, 4)), "head.bias": np.ones(3),
    }  # fmt: skip
    with pytest.raises(ModelFileError, match=r"lack \['head.bias'\], and the model has no \['extra'\]"):
        st.finetune.load_weights(
            model, {**{k: v for k, v in good.items() if k != "head.bias"}, "extra": np.ones(1)}
        )
    with pytest.raises(ModelFileError, match=r"head.weight is \[5, 4\] in the source and \[4, 3\] here"):
        st.finetune.load_weights(model, {**good, "head.weight": np.ones((5, 4))})
    assert np.array_equal(model(X), before)
    assert st.finetune.load_weights(model, good, skip=("head.*",)) == ["conv.weight", "conv.bias"]
    assert np.all(model.conv.weight.array == 1)
    with pytest.raises(ModelFileError, match="cannot be read"):
        st.finetune.load_weights(model, "/nowhere.safetensors")


def test_a_flattened_picture_is_read_in_our_order(tmp_path):
    torch = pytest.importorskip("torch")
    n = torch.nn
    other = n.Sequential(
        n.Conv2d(3, 5, 3), n.ReLU(), n.Flatten(), n.Dropout(0.5), n.Linear(5 * 34 * 34, 3)
    ).eval()
    from safetensors.torch import save_file

    save_file(other.state_dict(), tmp_path / "weights")
    model = Sequential(Conv2d(5, 3), ReLU(), Flatten(), Dropout(0.5), Linear(3)).build(X.shape)
    st.finetune.load_weights(model, tmp_path / "weights")
    with torch.no_grad():
        expected = other(torch.tensor(X.transpose(0, 3, 1, 2).copy())).numpy()
    np.testing.assert_allclose(model(X), expected, rtol=1e-4, atol=1e-5)


def torch_twin(model, torch):
    """A PyTorch module tree with the layers and names of `model`, made by walking it."""
    n = torch.nn

    def conv(layer):
        shape = layer.weight.shape
        pad = layer.padding
        pads = (0, 0) if pad == "valid" else (pad[0][0], pad[1][0])
        return n.Conv2d(
            shape[2] * layer.groups, shape[3], shape[:2], layer.stride, pads, layer.dilation, layer.groups,
            bias=layer.use_bias,
        )  # fmt: skip

    def pool(kind):
        def made(layer):
            pad = layer.padding
            return kind(layer.window, layer.stride, (0, 0) if pad == "valid" else (pad[0][0], pad[1][0]))

        return made

    class Channels(n.LayerNorm):
        def forward(self, x):
            return super().forward(x.movedim(1, -1)).movedim(-1, 1) if x.ndim == 4 else super().forward(x)

    plain = {
        "Conv2d": conv,
        "BatchNorm": lambda layer: n.BatchNorm2d(layer.weight.shape[0], layer.epsilon),
        "LayerNorm": lambda layer: Channels(layer.weight.shape[0], layer.epsilon),
        "Linear": lambda layer: n.Linear(*layer.weight.shape),
        "MaxPool2d": pool(n.MaxPool2d),
        "AvgPool2d": pool(n.AvgPool2d),
        "AdaptiveAvgPool2d": lambda layer: n.AdaptiveAvgPool2d(layer.size),
        "GlobalAvgPool2d": lambda layer: n.Sequential(n.AdaptiveAvgPool2d(1), n.Flatten()),
        "ReLU": lambda layer: n.ReLU(),
        "ReLU6": lambda layer: n.ReLU6(),
        "GELU": lambda layer: n.GELU(),
        "Flatten": lambda layer: n.Flatten(),
        "Dropout": lambda layer: n.Identity(),
        "StochasticDepth": lambda layer: n.Identity(),
        "Thinned": lambda layer: n.Identity(),
    }
    relu = torch.relu
    # How each block of st.models puts its layers together, said once more in PyTorch.
    forwards = {
        "AlexNet": lambda m, x: m.classifier(m.flatten(m.avgpool(m.features(x)))),
        "VGG": lambda m, x: m.classifier(m.flatten(m.avgpool(m.features(x)))),
        "BasicBlock": lambda m, x: relu(
            m.bn2(m.conv2(relu(m.bn1(m.conv1(x))))) + (m.downsample(x) if hasattr(m, "downsample") else x)
        ),
        "Bottleneck": lambda m, x: relu(
            m.bn3(m.conv3(relu(m.bn2(m.conv2(relu(m.bn1(m.conv1(x))))))))
            + (m.downsample(x) if hasattr(m, "downsample") else x)
        ),
        "ResNet": lambda m, x: m.fc(
            m.pool(m.layer4(m.layer3(m.layer2(m.layer1(m.maxpool(relu(m.bn1(m.conv1(x)))))))))
        ),
        "InvertedResidual": lambda m, x: x + m.conv(x) if m.adds else m.conv(x),
        "MobileNetV2": lambda m, x: m.classifier(m.pool(m.features(x))),
        "DenseLayer": lambda m, x: torch.cat([x, m.conv2(relu(m.norm2(m.conv1(relu(m.norm1(x))))))], 1),
        "DenseNet": lambda m, x: m.classifier(m.pool(relu(m.features(x)))),
        "Fire": lambda m, x: torch.cat(
            [relu(m.expand1x1(m.squeeze(x).relu())), relu(m.expand3x3(m.squeeze(x).relu()))], 1
        ),
        "SqueezeNet": lambda m, x: m.classifier(m.features(x)),
        "Block": lambda m, x: x + m.block(x) * m.layer_scale,
        "ConvNeXt": lambda m, x: m.classifier(m.pool(m.features(x))),
    }

    class Twin(n.Module):
        def __init__(self, layer):
            super().__init__()
            self.kind = type(layer).__name__
            self.adds = getattr(layer, "adds", False)
            for name, child in layer.children():
                self.add_module(name, build(child))
            if hasattr(layer, "layer_scale"):
                self.layer_scale = n.Parameter(torch.ones(layer.layer_scale.shape[0], 1, 1))

        def forward(self, x):
            if self.kind == "Sequential":
                for child in self.children():
                    x = child(x)
                return x
            return forwards[self.kind](self, x)

    def build(layer):
        make = plain.get(type(layer).__name__)
        return Twin(layer) if make is None else make(layer)

    return build(model)


@pytest.mark.parametrize(
    "make, size",
    [
        pytest.param(lambda: st.models.alexnet(3), 224, marks=pytest.mark.slow),
        pytest.param(lambda: st.models.vgg(11, 3, batch_norm=True), 224, marks=pytest.mark.slow),
        (lambda: st.models.resnet(18, 3), 64),
        pytest.param(lambda: st.models.resnet(50, 3), 64, marks=pytest.mark.slow),
        (lambda: st.models.mobilenet_v2(3), 64),
        pytest.param(lambda: st.models.densenet(121, 3), 64, marks=pytest.mark.slow),
        (lambda: st.models.squeezenet(3), 64),
        pytest.param(lambda: st.models.convnext("tiny", 3), 64, marks=pytest.mark.slow),
    ],
    ids=[
        "alexnet",
        "vgg11_bn",
        "resnet18",
        "resnet50",
        "mobilenet_v2",
        "densenet121",
        "squeezenet",
        "convnext",
    ],
)
def test_models_compute_what_pytorch_computes_with_weights_from_a_file(make, size, tmp_path):
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file

    x = RANDOM.standard_normal((2, size, size, 3)).astype(np.float32)
    model = make().build(x.shape)
    torch.manual_seed(1)
    twin = torch_twin(model, torch).eval()
    generator = torch.Generator().manual_seed(2)
    with torch.no_grad():
        for name, each in [*twin.named_parameters(), *twin.named_buffers()]:
            if name.endswith("running_var"):
                each.copy_(torch.rand(each.shape, generator=generator) + 0.5)
            elif each.ndim == 1:
                each.add_(0.1 * torch.randn(each.shape, generator=generator))
        expected = twin(torch.tensor(x.transpose(0, 3, 1, 2).copy())).numpy()
    save_file(twin.state_dict(), tmp_path / "weights.safetensors")
    filled = st.finetune.load_weights(model, tmp_path / "weights.safetensors")
    assert set(filled) == set(model.parameters())
    result = model(x)
    assert np.linalg.norm(result - expected) < 2e-4 * np.linalg.norm(expected)
