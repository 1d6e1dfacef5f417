"""Both sides of a duel of training steps: Striate, and PyTorch from the same weights on the same batches."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

import striate as st
from duel import Work

THREADS = 2
STEPS_CHECKED = 3
NAMES_OF_TORCH = {"running_variance": "running_var"}
# Pictures [N, H, W, C] and labels.
Batches = Sequence[tuple[np.ndarray, np.ndarray]]


def striate_side(
    net: Any,
    batches: Batches,
    optimizer: Any,
    loss: Any = "cross_entropy",
    precision: str = "float32",
    checked: int = STEPS_CHECKED,
) -> Work:
    """Steps of `net`, which is built; the first `checked` losses are compared."""
    first = weights(net)
    with st.precision(precision):
        step = st.train_step(net, loss=loss, optimizer=optimizer, input_shape=batches[0][0].shape)
    turns = itertools.cycle(batches)

    def run() -> float:
        x, y = next(turns)
        with st.threads(THREADS):
            return step(x, y)

    def prepare() -> None:
        for name, parameter in net.parameters().items():
            parameter.assign(first[name])

    facts = {"version": st.__version__, "threads": THREADS, "precision": precision}
    return Work(run, lambda: [run() for _ in range(checked)], prepare, facts)


def torch_side(
    net: Any,
    state: Mapping[str, np.ndarray],
    batches: Batches,
    optimizer: Any,
    layout: str,
    *,
    criterion: Any = None,
    before: Callable[[Any], Any] = lambda x: x,
    compiled: bool = False,
    bf16: bool = False,
    checked: int = STEPS_CHECKED,
) -> Work:
    """Steps of a PyTorch module that begins with `state` (`torch_state`), `optimizer` being one of its parameters.

    `layout`: "contiguous_format" (NCHW) or "channels_last". `criterion`: cross-entropy by default; `before`: what is
    done to pictures before the net; `compiled`: torch.compile; `bf16`: under autocast.
    """
    import torch

    torch.set_num_threads(THREADS)
    memory_format = getattr(torch, layout)

    def prepare() -> None:
        arrays = {name: torch.from_numpy(array) for name, array in state.items()}
        missing, unexpected = net.load_state_dict(arrays, strict=False)
        if unexpected or any("num_batches" not in name for name in missing):
            raise ValueError(f"weights do not fit: {missing}, {unexpected}")

    prepare()
    net.to(memory_format=memory_format)
    measure = torch.nn.CrossEntropyLoss() if criterion is None else criterion
    forward = torch.compile(net) if compiled else net
    tensors = [
        (torch.from_numpy(x).permute(0, 3, 1, 2).contiguous(memory_format=memory_format), torch.from_numpy(y))
        for x, y in batches
    ]
    turns = itertools.cycle(tensors)

    def run() -> float:
        x, y = next(turns)
        optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cpu", torch.bfloat16, enabled=bf16):
            loss = measure(forward(before(x)), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    facts = {"version": str(torch.__version__), "threads": torch.get_num_threads(), "layout": layout}
    facts |= {"compiled": compiled, "bf16": bf16}
    return Work(run, lambda: [run() for _ in range(checked)], prepare, facts)


def weights(net: Any) -> dict[str, np.ndarray]:
    return {name: np.array(parameter) for name, parameter in net.parameters().items()}


def torch_state(ours: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Weights of a net of Striate's for a PyTorch module whose layers have the same names."""
    return {_torch_name(name): _as_torch(array) for name, array in ours.items()}


def _torch_name(name: str) -> str:
    *path, last = name.split(".")
    return ".".join((*path, NAMES_OF_TORCH.get(last, last)))


def _as_torch(array: np.ndarray) -> np.ndarray:
    """Filters [Cout, Cin, Hf, Wf] (transposed ones [Cin, Cout, Hf, Wf]), dense [K, F]; vectors as they are."""
    if array.ndim == 4:
        return np.ascontiguousarray(array.transpose(3, 2, 0, 1))
    return np.ascontiguousarray(array.T) if array.ndim == 2 else array
