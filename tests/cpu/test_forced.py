"""Each kernel in each combination that a graph can ask of it, forced through `Choices` (`forced.py`)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

import forced
from forced import MODES, case_of, covering, everything, pairs, reduced_winograd
from guarded import AT_END, faults, run_guarded
from striate.cpu import target as targets
from striate.cpu.choice import WINOGRAD
from striate.ir.storage import BFLOAT16, OWN, SPLIT
from striate.runtime.compile import compile_on

pytestmark = pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")


@pytest.mark.parametrize("family", [pairs, pytest.param(forced.triples, marks=pytest.mark.slow)])
def test_every_combination_gives_the_reference_and_touches_nothing_else(family: object) -> None:
    found, done = faults(forced.__name__, family.__name__)  # pyright: ignore[reportAttributeAccessIssue]
    assert not found, "\n\n".join(found)
    assert done > 60


def test_the_combinations_cover_each_pair() -> None:
    every = everything()
    chosen = covering(every)
    assert len(chosen) < 100
    for first in range(len(every[0])):
        for second in range(first):
            assert {(c[first], c[second]) for c in chosen} == {(c[first], c[second]) for c in every}


def test_what_is_forced_is_what_runs() -> None:
    """A choice that is passed over would leave combinations that test nothing."""
    met: Counter[tuple[str, str]] = Counter()
    for c in reduced_winograd()[:6]:
        program = compile_on(case_of(c).graph, case_of(c).backend, 1)
        launches = [step.launch for step in program.steps]
        assert any(launch.key.generator == "winograd" and launch.tuned for launch in launches)
        met.update(
            (launch.key.generator, access.storage) for launch in launches for access in launch.accesses
        )
    assert met["winograd", BFLOAT16] > 2
    assert met["winograd", OWN] > 6


def test_every_precision_stores_what_it_says() -> None:
    """In at least one of a few combinations, so that none of the modes is float32 by another name."""
    stored: dict[str, set[str]] = {mode: set() for mode in MODES}
    for c in everything():
        plain = (c.shape, c.direction, c.filters, c.epilogue) == ("1x1", "forward", "constant", "bias relu")
        if plain and (c.layout, c.neighbours, c.recipe) == ("channels", "between", "model's"):
            program = compile_on(case_of(c).graph, case_of(c).backend, 1)
            stored[c.mode] |= {access.storage for step in program.steps for access in step.launch.accesses}
    wanted = {"pairs, bf16": BFLOAT16, "tiles, bf16": BFLOAT16, "tiles, bf16x3": SPLIT}
    assert stored == {mode: {OWN, *([wanted[mode]] if mode in wanted else [])} for mode in MODES}


def test_a_kernel_that_ignores_a_format_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """What once corrupted memory: Winograd writes float32 where bfloat16 has its place. Compilation refuses; if it did
    not, the step that writes beyond its array would be found.
    """
    from striate.cpu import launch as launches
    from striate.cpu.recipes import winograd_launch
    from striate.errors import GraphError

    real = winograd_launch.WinogradKernel
    monkeypatch.setattr(
        winograd_launch, "WinogradKernel", lambda *own: replace(real(*own), output_storage=OWN)
    )
    case = case_of(next(c for c in reduced_winograd() if c.epilogue == "bias relu"))
    with pytest.raises(
        GraphError, match="'winograd' .* takes its numbers for own, but they are stored as bfloat16"
    ):
        compile_on(case.graph, case.backend, 1)
    monkeypatch.setattr(launches, "check", lambda kernel, array: getattr(array, "buffer", array))
    executor = compile_on(case.graph, case.backend, 1)
    # With room behind its arrays, so that what is written there is found and does not end the process.
    for buffer in {buffer for buffer in executor.loaded.patches if buffer.kind == "arena"}:
        buffer.bytes *= 4
    with pytest.raises(AssertionError, match=f"{WINOGRAD} .* changed .* bytes of .* beside its output"):
        run_guarded(executor, AT_END, case.inputs, case.parameters, lambda text: None, watched=True)
