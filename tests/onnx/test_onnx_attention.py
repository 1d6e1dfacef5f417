"""Attention as PyTorch exports it: one step, whose answers are PyTorch's."""

from __future__ import annotations

import io
import warnings

import numpy as np
import pytest

pytestmark = pytest.mark.peers
torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from striate.onnx import load  # noqa: E402

TOKENS, WIDTH, HEADS = 9, 24, 3


class Attention(torch.nn.Module):
    """Of one input [B, N, C]; `spelling` is how the middle is written."""

    def __init__(self, spelling: str) -> None:
        super().__init__()
        self.spelling = spelling
        self.qkv, self.out = torch.nn.Linear(WIDTH, 3 * WIDTH), torch.nn.Linear(WIDTH, WIDTH)
        self.bias = torch.nn.Parameter(torch.randn(1, HEADS, TOKENS, TOKENS))
        self.register_buffer("mask", torch.where(torch.rand(4, TOKENS, TOKENS) > 0.7, -100.0, 0.0))

    def forward(self, x):
        B, N, C = x.shape
        q, k, v = self.qkv(x).reshape(B, N, 3, HEADS, C // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        if self.spelling == "built in":
            y = torch.nn.functional.scaled_dot_product_attention(q, k, v)
        elif self.spelling == "scores scaled":
            y = torch.softmax(q @ k.transpose(-2, -1) / 2.8, -1) @ v
        else:
            s = (q * 0.35) @ k.transpose(-2, -1) + self.bias
            if self.spelling == "windows":
                s = s.view(B // 4, 4, HEADS, N, N) + self.mask.unsqueeze(1).unsqueeze(0)
                s = s.view(-1, HEADS, N, N)
            y = torch.softmax(s, -1) @ v
        return x + self.out(y.transpose(1, 2).reshape(B, N, C))


@pytest.mark.parametrize("spelling", ["built in", "scores scaled", "queries scaled", "windows"])
def test_what_pytorch_exports(spelling: str) -> None:
    torch.manual_seed(0)
    module, x, data = Attention(spelling).eval(), torch.randn(8, TOKENS, WIDTH), io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(module, (x,), data, dynamo=False, opset_version=17)
    model = load(data.getvalue())
    (found,) = model.run({model.inputs[0].name: x.numpy()})
    np.testing.assert_allclose(found, module(x).detach().numpy(), rtol=1e-4, atol=1e-5)
    text = model.explain(x.numpy())
    assert "strided_attention" in text
    assert "NumPy" not in text
    assert "softmax" not in text.replace("strided_attention", "")
