"""Measuring which recipe and tile each convolution of a Program should have.

    the Program as the cost model has it      against
    the same Program with one other choice for every layer, then with the next, ...
    at last: with all winners

Both Programs run in turn, step by step, in bursts: a step finds the caches as the step before it left them. A choice
wins a round if its time is at most `FASTER` of the static choice's in that round; it is kept if it wins most rounds and
its median is that good, and once more beside all other winners, since the best of many measurements flatters itself.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from striate.cpu.face import NO_CHOICES, Choice, Choices, ConvProblem
from striate.errors import UnsupportedError
from striate.ir.program import Program
from striate.runtime.executor import Executor
from striate.runtime.parameter import Parameter

# What a choice must take of the static one's time.
FASTER = 0.97
ROUNDS = 7
# A burst of one Program in a round: so long, and at least so many runs.
BURST_SECONDS, BURST_RUNS = 0.03, 2

Build = Callable[[Choices], "Subject"]


@dataclass(frozen=True, eq=False)
class Subject:
    """What is compiled, what it runs on, and what its backend could choose for a problem."""

    executor: Executor
    inputs: Sequence[np.ndarray]
    parameters: Mapping[str, Parameter]
    candidates: Callable[[ConvProblem], Sequence[Choice]]


@dataclass(frozen=True)
class Verdict:
    """One layer: what it is called in the model, and its seconds a run as it was and as it is to be.

    `choice` is `static` where nothing was clearly faster.
    """

    problem: ConvProblem
    scopes: tuple[str, ...]
    static: Choice
    choice: Choice
    static_seconds: float
    seconds: float
    compared: int

    @property
    def changed(self) -> bool:
        return self.choice != self.static


@dataclass(frozen=True)
class Measured:
    """Of one Program: a verdict for each distinct layer; seconds of all steps, static and with the winners."""

    verdicts: tuple[Verdict, ...]
    static_seconds: float
    seconds: float

    @property
    def choices(self) -> dict[str, Choice]:
        return {verdict.problem.key: verdict.choice for verdict in self.verdicts if verdict.changed}


def tune(
    build: Build,
    threads: int = 1,
    rounds: int = ROUNDS,
    tell: Callable[[str], None] = lambda message: None,
) -> Measured:
    """Measure the candidates of every convolution of the Program that `build` compiles with given choices.

    `tell` hears what is being done. Takes about `rounds` times 0.06 s, or four runs of the Program if that is more,
    for each of up to ten candidates.
    """
    static = build(NO_CHOICES)
    layers = _layers(static.executor.program)
    if not layers:
        raise UnsupportedError(
            "there is nothing to choose: no step of this model is a convolution of machine code"
        )
    lists = {
        key: [choice for choice in static.candidates(found.problem) if choice != found.choice]
        for key, found in layers.items()
    }
    best: dict[str, tuple[float, Choice]] = {}
    depth = max(map(len, lists.values()))
    for number in range(depth):
        tell(f"candidate {number + 1} of {depth}")
        wanted = {key: choices[number] for key, choices in lists.items() if number < len(choices)}
        other = build(Choices(wanted))
        given = _layers(other.executor.program)
        # What a launch cannot have it does not get.
        got = [key for key, choice in wanted.items() if key in given and given[key].choice == choice]
        for key, (ratios, _, _) in _compare(static, other, got, threads, rounds).items():
            ratio = float(np.median(ratios))
            if is_faster(ratios) and ratio < best.get(key, (1.0,))[0]:
                best[key] = (ratio, wanted[key])
        del other  # its packed filters, before the next one's are made
    tell("the winners together")
    winners = {key: choice for key, (_, choice) in best.items()}
    found = _compare(static, build(Choices(winners)), list(layers), threads, rounds)
    verdicts: list[Verdict] = []
    for key, layer in layers.items():
        ratios, before, after = found[key]
        won = key in winners and is_faster(ratios)
        choice, seconds = (winners[key], after) if won else (layer.choice, before)
        names = tuple(layer.scopes)
        verdicts.append(Verdict(layer.problem, names, layer.choice, choice, before, seconds, len(lists[key])))
    tell("the whole")
    return Measured(tuple(verdicts), *_whole(static, build, verdicts, threads, rounds))


def is_faster(ratios: Sequence[float]) -> bool:
    """Whether a choice's times are clearly below the static one's: in the median, and in most rounds."""
    wins = sum(ratio <= FASTER for ratio in ratios)
    return float(np.median(ratios)) <= FASTER and 2 * wins > len(ratios)


@dataclass(frozen=True)
class _Found:
    problem: ConvProblem
    choice: Choice
    scopes: list[str]


def _layers(program: Program) -> dict[str, _Found]:
    """The distinct layers of a Program, in its order."""
    found: dict[str, _Found] = {}
    for step in program.steps:
        decision = step.launch.decision
        if decision is not None:
            kept = found.setdefault(decision.problem.key, _Found(decision.problem, decision.choice, []))
            scope = step.scope
            if scope not in kept.scopes:
                kept.scopes.append(scope)
    return found


def _layer_of_each_step(program: Program) -> list[str]:
    """Keys; "" for steps of other ops. What a convolution's node does besides (packing filters) counts with it."""
    names: list[str] = []
    for _, group in itertools.groupby(program.steps, key=lambda step: step.label):
        own = [step.launch.decision for step in group]
        first = next((decision.problem.key for decision in own if decision is not None), "")
        for decision in own:
            first = first if decision is None else decision.problem.key
            names.append(first)
    return names


def _compare(
    static: Subject, other: Subject, keys: Sequence[str], threads: int, rounds: int
) -> dict[str, tuple[list[float], float, float]]:
    """For each of these layers: the ratios of its times, other to static, by round, and both medians in seconds."""
    before, after = _in_turn([static, other], threads, rounds)
    return {
        key: (
            [b / a for a, b in zip(before[key], after[key], strict=True)],
            float(np.median(before[key])),
            float(np.median(after[key])),
        )
        for key in keys
    }


def _in_turn(subjects: Sequence[Subject], threads: int, rounds: int) -> list[dict[str, list[float]]]:
    """For each subject: seconds a run of each layer, all its steps together, by round; under "" those of all steps."""
    names = [_layer_of_each_step(subject.executor.program) for subject in subjects]
    runs = [
        subject.executor.session(subject.inputs, subject.parameters, threads).trace for subject in subjects
    ]
    times: list[dict[str, list[float]]] = [{} for _ in subjects]
    for run in runs:
        run()
    for number in range(rounds):
        order = list(range(len(subjects)))
        for index in order if number % 2 == 0 else reversed(order):
            medians = np.median(_burst(runs[index]), axis=0)
            sums: dict[str, float] = {"": float(medians.sum())}
            for name, seconds in zip(names[index], medians.tolist(), strict=True):
                if name:
                    sums[name] = sums.get(name, 0.0) + seconds
            for name, seconds in sums.items():
                times[index].setdefault(name, []).append(seconds)
    return times


def _burst(run: Callable[[], tuple[list[float], list[float]]]) -> list[list[float]]:
    """Times of the native steps of some runs in a row; the one before them fills the caches."""
    run()
    found: list[list[float]] = []
    until = time.perf_counter() + BURST_SECONDS
    while len(found) < BURST_RUNS or time.perf_counter() < until:
        found.append(run()[0])
    return found


def _whole(
    static: Subject, build: Build, verdicts: Sequence[Verdict], threads: int, rounds: int
) -> tuple[float, float]:
    """Median seconds of all native steps, static and with the choices that were kept."""
    kept = {verdict.problem.key: verdict.choice for verdict in verdicts if verdict.changed}
    if not kept:
        before = _in_turn([static], threads, rounds)[0][""]
        return float(np.median(before)), float(np.median(before))
    before, after = _in_turn([static, build(Choices(kept))], threads, rounds)
    return float(np.median(before[""])), float(np.median(after[""]))
