"""Phases: which launches follow each other group by group."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

import striate as st
from striate.cpu import target as targets
from striate.ir.buffers import Buffer
from striate.ir.program import Launch
from striate.runtime.schedule import schedule


def launch(
    reads: list[Buffer], writes: list[Buffer], batch_groups: int = 4, items: int = 8, parted: bool = True
) -> Launch:
    touched = frozenset([*reads, *writes]) if parted else frozenset[Buffer]()
    return Launch(
        key="any",
        items=items,
        reads=tuple(reads),
        writes=tuple(writes),
        work=1.0,
        recipe="any",
        batch_groups=batch_groups,
        parted=touched,
    )


def buffers(count: int) -> list[Buffer]:
    return [Buffer("arena", 64, f"b{k}") for k in range(count)]


def test_a_chain_by_groups_is_one_phase() -> None:
    a, b, c, d = buffers(4)
    assert schedule([launch([a], [b]), launch([b], [c]), launch([c], [d])]) == [[0, 1, 2]]


def test_what_sums_over_all_groups_comes_after_the_phase() -> None:
    a, b, total, c = buffers(4)
    whole = launch([b], [total], batch_groups=1)
    assert schedule([launch([a], [b]), whole, launch([b], [c])]) == [[0, 2], [1]]


def test_a_reader_of_the_sum_waits_for_it() -> None:
    a, b, total, c, d = buffers(5)
    steps = [
        launch([a], [b]),
        launch([b], [total], batch_groups=1),
        launch([b, total], [c]),
        launch([c], [d]),
    ]
    assert schedule(steps) == [[0], [1], [2, 3]]


def test_a_buffer_read_across_groups_ends_the_phase() -> None:
    a, b, c = buffers(3)
    across = launch([b], [c], parted=False)
    assert schedule([launch([a], [b]), across]) == [[0], [1]]


def test_overwriting_what_another_group_reads_ends_the_phase() -> None:
    weights, a, b = buffers(3)
    reader = replace(launch([weights, a], [b]), parted=frozenset([a, b]))
    writer = launch([b], [weights])
    assert schedule([reader, writer]) == [[0], [1]]


def test_unequal_groups_and_ragged_items_do_not_join() -> None:
    a, b, c, d = buffers(4)
    assert schedule([launch([a], [b]), launch([b], [c], batch_groups=2)]) == [[0], [1]]
    assert schedule([launch([a], [b]), launch([b], [d], items=7)]) == [[0], [1]]


@pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")
def test_a_training_step_of_lenet_is_one_phase_and_its_sums() -> None:
    model = st.models.lenet()
    step = st.train_step(
        model, loss="cross_entropy", optimizer=st.optim.SGD(0.05), input_shape=(64, 28, 28, 1)
    )
    text = step.explain()
    layers = [line for line in text.splitlines() if " | " in line]
    assert len(layers) > 12
    assert any("conv1" in line and "conv2d_weight_gradient" in line for line in layers)


@pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")
@pytest.mark.parametrize("batch", [32, 48, 64, 100])
def test_phases_change_no_bit(batch: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads that divide the groups walk phases, others walk steps: with and without, equal losses."""
    rng = np.random.default_rng(batch)
    x = rng.standard_normal((batch, 28, 28, 1)).astype(np.float32)
    y = rng.integers(0, 10, batch)

    def losses(threads: int) -> list[float]:
        model = st.models.lenet()
        step = st.train_step(model, loss="cross_entropy", optimizer=st.optim.SGD(0.05), input_shape=x.shape)
        with st.threads(threads):
            return [step(x, y) for _ in range(3)]

    with_phases = [losses(threads) for threads in (1, 2, 3, 4, 7)]
    monkeypatch.setattr("striate.runtime.order.schedule", lambda steps: [[k] for k in range(len(steps))])
    assert all(found == losses(2) for found in with_phases)
