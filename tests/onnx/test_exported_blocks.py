"""Blocks of today's networks as PyTorch exports them: PyTorch's answers, and every step generated code."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable

import numpy as np
import pytest

pytestmark = pytest.mark.peers
torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from striate.onnx import load  # noqa: E402

nn, F = torch.nn, torch.nn.functional
BLOCKS: dict[str, tuple[Callable[[], nn.Module], tuple[int, ...]]] = {}


def block(*shape: int) -> Callable[[type[nn.Module]], type[nn.Module]]:
    """Test a module on one input of `shape`."""

    def kept(module: type[nn.Module]) -> type[nn.Module]:
        BLOCKS[module.__name__] = (module, shape)
        return module

    return kept


@block(1, 32, 20, 20)
class ChannelAndPlaceAttention(nn.Module):
    """Gates from the largest and the mean of a plane, then from those of a pixel."""

    def __init__(self) -> None:
        super().__init__()
        self.shared = nn.Sequential(nn.Conv2d(32, 4, 1), nn.ReLU(), nn.Conv2d(4, 32, 1))
        self.place = nn.Conv2d(2, 1, 7, padding=3)

    def forward(self, x):
        x = x * torch.sigmoid(
            self.shared(F.adaptive_avg_pool2d(x, 1)) + self.shared(F.adaptive_max_pool2d(x, 1))
        )
        pixels = torch.cat((x.mean(1, keepdim=True), x.max(1, keepdim=True)[0]), 1)
        return x * torch.sigmoid(self.place(pixels))


@block(1, 16, 12, 12)
class PoolingMixer(nn.Module):
    """A group normalisation over one group, and means over overlapping windows."""

    def __init__(self) -> None:
        super().__init__()
        self.norm, self.pool = nn.GroupNorm(1, 16), nn.AvgPool2d(3, 1, 1, count_include_pad=False)
        self.scale = nn.Parameter(torch.rand(16))

    def forward(self, x):
        y = self.norm(x)
        return x + self.scale[:, None, None] * (self.pool(y) - y)


@block(1, 24, 16, 16)
class Unfolded(nn.Module):
    """A transformer layer over every second pixel, by reshapes that move channels first and last."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.TransformerEncoderLayer(
            24, 4, 48, activation=F.silu, batch_first=True, norm_first=True, dropout=0.0
        )

    def forward(self, x):
        B, D, H, W = x.shape
        y = x.reshape(B * D * H // 2, 2, W // 2, 2).transpose(1, 2).reshape(B, D, H * W // 4, 4)
        y = self.layer(y.transpose(1, 3).reshape(B * 4, -1, D)).view(B, 4, -1, D).transpose(1, 3)
        return y.reshape(B * D * H // 2, W // 2, 2, 2).transpose(1, 2).reshape(B, D, H, W)


@block(1, 16, 12, 12)
class ChannelsBeforePixels(nn.Module):
    """Attention with values [heads, channels, pixels], as detectors write it."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.own = nn.Conv2d(16, 32, 1), nn.Conv2d(16, 16, 3, 1, 1, groups=16)

    def forward(self, x):
        B, C, H, W = x.shape
        q, k, v = self.qkv(x).view(B, 2, C, H * W).split((4, 4, 8), 2)
        shares = (q.transpose(-2, -1) @ k * 0.5).softmax(-1)
        return (v @ shares.transpose(-2, -1)).view(B, C, H, W) + self.own(v.reshape(B, C, H, W))


@block(1, 1, 48, 48)
class Peaks(nn.Module):
    """What is the largest within 9 x 9, of a heat map."""

    def forward(self, x):
        return torch.where(x == F.max_pool2d(x, 9, 1, 4), x, torch.zeros_like(x))


@block(1, 12, 300)
class GatedSound(nn.Module):
    """A dilated convolution over time, whose channels gate each other, with skips."""

    def __init__(self) -> None:
        super().__init__()
        self.wide, self.out = nn.Conv1d(12, 24, 3, padding=4, dilation=4), nn.Conv1d(12, 24, 1)

    def forward(self, x):
        a, b = self.wide(x).chunk(2, 1)
        rest, skip = self.out(torch.tanh(a) * torch.sigmoid(b)).chunk(2, 1)
        return F.relu(x + rest) + F.max_pool1d(skip, 3, 1, 1)


@block(8, 16, 10, 10)
class ShiftedInTime(nn.Module):
    """Parts of the channels come from the picture before and the one behind."""

    def forward(self, x):
        x = x.view(1, 8, 16, 10, 10)
        out = torch.zeros_like(x)
        out[:, :-1, :2] = x[:, 1:, :2]
        out[:, 1:, 2:4] = x[:, :-1, 2:4]
        out[:, :, 4:] = x[:, :, 4:]
        return F.relu(out.view(8, 16, 10, 10))


@block(1, 8, 4, 16, 16)
class PlanesAndTime(nn.Module):
    """A convolution of each plane, one over time, pooling of planes."""

    def __init__(self) -> None:
        super().__init__()
        self.planes = nn.Conv3d(8, 12, (1, 3, 3), padding=(0, 1, 1))
        self.time = nn.Conv3d(12, 8, (3, 1, 1), padding=(1, 0, 0))

    def forward(self, x):
        return F.max_pool3d(F.relu(self.time(F.relu(self.planes(x)))), (1, 2, 2)).softmax(1)


@block(1, 64, 24)
class PickedAndSampled(nn.Module):
    """The best of all tokens, and what lies at computed places of their picture."""

    def __init__(self) -> None:
        super().__init__()
        self.classes, self.places = nn.Linear(24, 5), nn.Linear(24, 8)

    def forward(self, x):
        best = self.classes(x).max(-1)[0].topk(10, 1)[1]
        queries = x.gather(1, best[..., None].expand(-1, -1, 24))
        grid = self.places(queries).view(1, 10, 4, 2).tanh()
        picture = x.transpose(1, 2).reshape(1, 24, 8, 8)
        return queries + F.grid_sample(picture, grid, align_corners=False).mean(-1).transpose(1, 2)


@block(1, 64)
class ModulatedFilters(nn.Module):
    """Filters that the input computes, as generators have them."""

    def __init__(self) -> None:
        super().__init__()
        self.start = nn.Parameter(torch.randn(1, 8, 8, 8))
        self.filters, self.style = nn.Parameter(torch.randn(1, 12, 8, 3, 3)), nn.Linear(64, 8)

    def forward(self, z):
        w = self.filters * self.style(z).view(1, 1, 8, 1, 1)
        w = w * torch.rsqrt(w.pow(2).sum((2, 3, 4), keepdim=True) + 1e-8)
        x = F.interpolate(self.start, scale_factor=2, mode="bilinear", align_corners=False)
        return F.leaky_relu(F.conv2d(x, w.view(12, 8, 3, 3), padding=1), 0.2)


@pytest.mark.parametrize("name", BLOCKS)
def test_answers_and_steps(name: str) -> None:
    make, shape = BLOCKS[name]
    torch.manual_seed(0)
    module, x, data = make().eval(), torch.randn(*shape), io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, (x,), data, dynamo=False, opset_version=17)
    model = load(data.getvalue())
    (found,) = model.run({model.inputs[0].name: x.numpy()})
    wanted = module(x).detach().numpy()
    assert np.linalg.norm(found - wanted) <= 1e-5 * np.linalg.norm(wanted)
    assert "NumPy" not in model.explain(x.numpy())
