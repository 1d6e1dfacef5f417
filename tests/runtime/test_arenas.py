"""Programs of one model lie in one arena after the other; what each must find as zero is zero when it comes."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from onnx import TensorProto, helper, numpy_helper
from striate.cpu.arena import Arena, borders
from striate.ir.buffers import Buffer, Format, bytes_needed, view
from striate.ir.types import TensorType
from striate.onnx import load
from striate.runtime import arenas, idle


def layers() -> bytes:
    """Three 3x3 convolutions with borders, of pictures of any size."""
    generator = np.random.default_rng(0)
    weights = [
        numpy_helper.from_array(generator.standard_normal((16, inputs, 3, 3)).astype(np.float32), f"w{k}")
        for k, inputs in enumerate((3, 16, 16))
    ]
    nodes = [
        helper.make_node("Conv", [x, f"w{k}"], [y], pads=[1] * 4)
        for k, (x, y) in enumerate((("x", "a"), ("a", "b"), ("b", "y")))
    ]
    ends = [
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", channels, "h", "w"])]
        for name, channels in (("x", 3), ("y", 16))
    ]
    graph = helper.make_graph(nodes, "layers", *ends, weights)
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()


MODEL = layers()
SIZES = ((96, 128), (131, 77), (64, 200), (150, 150))


def pictures() -> list[np.ndarray]:
    return [np.random.default_rng(h).standard_normal((1, 3, h, w), np.float32) for h, w in SIZES]


def test_sizes_in_turn_give_the_bits_of_models_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arenas, "LEAST", 0)
    model = load(MODEL)
    alone = [load(MODEL)(x) for x in pictures()]
    for turn in (0, 1, 2, 3, 3, 0, 2, 1, 0):
        assert np.array_equal(model(pictures()[turn]), alone[turn])
    (arena,) = model._store.arenas.idle
    assert arena.bytes == max(each.executor.arena_bytes for each in model._ready.all())


def test_each_run_at_a_time_has_an_arena(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arenas, "LEAST", 0)
    model = load(MODEL, threads=1)
    alone = [load(MODEL)(x) for x in pictures()]
    wrong: list[int] = []

    def work(first: int) -> None:
        for turn in range(12):
            which = (first + turn) % len(SIZES)
            if not np.array_equal(model(pictures()[which]), alone[which]):
                wrong.append(which)

    threads = [threading.Thread(target=work, args=(first,)) for first in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert 1 <= len(model._store.arenas.idle) <= 3


def test_arenas_that_no_run_has_go_when_another_model_needs_room(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arenas, "LEAST", 0)
    monkeypatch.setattr(idle, "MOST_BYTES", 0)
    monkeypatch.setattr(idle, "_keepers", [])
    one, other = load(MODEL), load(MODEL)
    wanted = one(pictures()[0])
    assert one._store.arenas.idle_bytes
    other(pictures()[1])
    assert not one._store.arenas.idle
    assert np.array_equal(one(pictures()[0]), wanted)


@pytest.mark.parametrize(
    "format", [Format(halo=(1, 2, 3, 0)), Format(8, (0, 1, 1, 1)), Format(halo=(2, 0, 0, 1), gap=16)]
)
def test_borders_are_all_that_no_kernel_writes(format: Format) -> None:
    type = TensorType((9, 4, 5, 3))
    size = bytes_needed(type, format)
    buffer = Buffer("arena", size, cleared=True, pattern=(type, format), format=format, offset=64)
    arena = Arena(64 + size)
    arena.memory[...] = 255
    for border in borders(arena, [buffer, buffer]):
        border.fill(0)
    place = view(buffer, type, format)
    numbers = arena.memory[64 : 64 + size].view(np.uint32)
    inside = np.zeros(numbers.size, bool)
    for image in range(place.images):
        for row in range(place.rows):
            start = place.offset + image * place.image + row * place.row
            inside[start : start + place.columns * place.pixel] = True
    assert not numbers[~inside].any()
    assert (numbers[inside] == 2**32 - 1).all()
    assert (arena.memory[:64] == 255).all()
