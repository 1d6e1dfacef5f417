"""`striate bench models`: ONNX files run by Striate and by other runtimes, in duels of separate processes."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

from striate.bench.duel import Outcome, Side, Worker, expect_agreement, take_turns
from striate.bench.report import aligned, geometric_mean, machine, median, median_interval, slower
from striate.bench.startup import measure, read_once
from striate.errors import ArgumentError

OWN = "striate"
NAMES: Mapping[str, str] = MappingProxyType(
    {"striate": "Striate", "onnxruntime": "ONNX Runtime", "openvino": "OpenVINO"}
)
PEERS = tuple(name for name in NAMES if name != OWN)
ROUNDS = 21
STARTS = 3
# Relative to the greatest number of the answer; networks of a hundred layers in float32.
ANSWERS_AGREE = 1e-3
MEBIBYTE = 2**20


@dataclass(frozen=True)
class Comparison:
    """What is wanted of every file.

    `starts`: processes for the first result and memory, 0 leaves them out. `callers`: Python threads that call
    one loaded file at once. `tune`: a tune file for Striate.
    """

    batch: int | None = None
    threads: int = 1
    peers: tuple[str, ...] = PEERS
    rounds: int = ROUNDS
    starts: int = STARTS
    layers: bool = False
    callers: int = 1
    tune: str | None = None

    def __post_init__(self) -> None:
        for peer in self.peers:
            if peer not in PEERS:
                raise ArgumentError(f"unknown runtime {peer!r:.60}; there are {', '.join(PEERS)}")
            if importlib.util.find_spec(peer) is None:
                raise ArgumentError(
                    f"{NAMES[peer]} is not installed: pip install {peer}, or leave it out of --peers"
                )


@dataclass(frozen=True)
class Result:
    """Of one file. `answers_differ`: by side, relative to the greatest number of the first side's answer."""

    file: Path
    inputs: list[dict[str, Any]]
    outcome: Outcome
    answers_differ: dict[str, float]
    startup: dict[str, dict[str, Any]]
    layers: dict[str, Any] | None = None
    best: str | None = None  # the fastest peer
    ratios: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])

    def as_json(self) -> dict[str, Any]:
        return {
            "file": self.file.name,
            "inputs": self.inputs,
            "milliseconds": {name: round(1e3 * median(t), 4) for name, t in self.outcome.medians.items()},
            "milliseconds_by_round": {
                name: [round(1e3 * each, 4) for each in t] for name, t in self.outcome.medians.items()
            },
            "ratios": self.ratios,
            "best_peer": self.best,
            "answers_differ": self.answers_differ,
            "disturbance": {name: round(share, 3) for name, share in self.outcome.disturbance.items()},
            "facts": self.outcome.facts,
            "startup": self.startup,
            "layers": self.layers,
        }


def compare(file: Path, wanted: Comparison) -> Result:
    """One file, all runtimes: first results and memory one process after the other, then the duel.

    Raises `ArgumentError` for a batch that the file does not take, `UnsupportedError` where a runtime fails or
    the answers differ.
    """
    read_once(file)
    names = (OWN, *wanted.peers)
    inputs = expect_inputs(file, wanted)
    options = {"file": str(file), "threads": wanted.threads, "inputs": inputs}

    def side(name: str, function: str) -> Side:
        more: dict[str, Any] = {"callers": wanted.callers} if function == "inference" else {}
        if name == OWN and wanted.tune is not None:
            more["tune"] = wanted.tune
        return Side(NAMES[name], f"striate.bench.runtimes:{function}", {**options, **more, "runtime": name})

    startup = {
        NAMES[name]: measure(side(name, "startup"), wanted.starts, name == OWN)
        for name in names
        if wanted.starts
    }
    with ExitStack() as stack:
        workers = [stack.enter_context(Worker(side(name, "inference"))) for name in names]
        differ = expect_agreement(workers, ANSWERS_AGREE)
        outcome = take_turns(workers, wanted.rounds)
        layers = workers[0].ask(do="tell")["told"] if wanted.layers else None
    peers = [NAMES[peer] for peer in wanted.peers]
    ratios = {peer: ratio(outcome, NAMES[OWN], peer) for peer in peers}
    best = outcome.fastest(peers) if peers else None
    return Result(file, inputs, outcome, differ, startup, layers, best, ratios)


def ratio(outcome: Outcome, side: str, other: str) -> dict[str, Any]:
    """How many times faster `side` is than `other`; "slower" means with the whole interval."""
    values = outcome.ratios(side, other)
    interval = median_interval(values)
    return {"times": round(median(values), 4), "interval": interval, "slower": slower(interval)}


def expect_inputs(file: Path, wanted: Comparison) -> list[dict[str, Any]]:
    """The inputs of a file with the batch in the place of an open first size (1, unless told).

    Raises `ArgumentError` where another size is open, or the file fixes another batch.
    """
    asked = Side(
        NAMES[OWN],
        "striate.bench.runtimes:describe",
        {"runtime": OWN, "file": str(file), "threads": wanted.threads},
    )
    with Worker(asked) as worker:
        declared: list[tuple[str, list[Any], str]] = worker.facts["inputs"]
    return [fixed(file, name, shape, dtype, wanted.batch) for name, shape, dtype in declared]


def fixed(file: Path, name: str, shape: Sequence[Any], dtype: str, batch: int | None) -> dict[str, Any]:
    first = shape[0] if shape else None
    sizes = [
        batch or 1 if place == 0 and not isinstance(size, int) else size for place, size in enumerate(shape)
    ]
    if not all(isinstance(size, int) for size in sizes):
        raise ArgumentError(
            f"{file}: input {name} has the shape {list(shape)}; only the first size may be open, since nothing "
            "says what the others should be"
        )
    if sizes and batch is not None and sizes[0] != batch:
        raise ArgumentError(
            f"{file}: input {name} is for a batch of {sizes[0]}, not {batch}: the file fixes it"
        )
    return {"name": name, "shape": sizes, "dtype": dtype, "open": first if isinstance(first, str) else None}


# -- what is printed ----------------------------------------------------------------------------


def run(
    files: Sequence[Path], wanted: Comparison, out: TextIO, json_file: Path | None = None
) -> list[Result]:
    """Compare all `files`, print one table, perhaps write JSON with the machine's description."""
    results: list[Result] = []
    for number, file in enumerate(files):
        print(f"{number + 1} of {len(files)}: {file.name}", file=out, flush=True)
        result = compare(file, wanted)
        results.append(result)
        if result.layers:
            print(layers_table(result.layers), file=out)
        if json_file:
            # After every file, so that an interrupted comparison leaves what it has.
            json_file.write_text(json.dumps(document(results, wanted), indent=2) + "\n")
    print(f"\n{times_table(results, wanted)}", file=out)
    if wanted.starts:
        print(f"\n{startup_table(results)}", file=out)
    return results


def document(results: Sequence[Result], wanted: Comparison) -> dict[str, Any]:
    return {
        "machine": machine(),
        "settings": asdict(wanted),
        "models": [result.as_json() for result in results],
        "geometric_means": geometric_means(results),
    }


def geometric_means(results: Sequence[Result]) -> dict[str, float]:
    """Over all files: how many times faster than each peer, and than the better one of each file."""
    if not results or not results[0].ratios:
        return {}
    means = {
        peer: geometric_mean([result.ratios[peer]["times"] for result in results])
        for peer in results[0].ratios
    }
    best = geometric_mean([result.ratios[result.best]["times"] for result in results if result.best])
    return {name: round(value, 4) for name, value in {**means, "the better one": best}.items()}


def times_table(results: Sequence[Result], wanted: Comparison) -> str:
    """Milliseconds a run of each side, and how many times faster Striate is."""
    peers = [NAMES[peer] for peer in wanted.peers]
    cells = [["milliseconds a run", NAMES[OWN], *peers, *(f"times {peer}'s speed" for peer in peers), ""]]
    for result in results:
        times = [f"{1e3 * median(result.outcome.medians[name]):.3f}" for name in (NAMES[OWN], *peers)]
        ratios = [with_interval(result.ratios[peer]) for peer in peers]
        lost = [peer for peer in peers if result.ratios[peer]["slower"]]
        cells.append([result.file.stem, *times, *ratios, f"SLOWER than {', '.join(lost)}" if lost else ""])
    lines = [aligned(cells)]
    for name, value in geometric_means(results).items():
        lines.append(f"geometric mean: {value:.3f} times the speed of {name}")
    if wanted.callers > 1:
        lines.append(f"a run: one call from each of {wanted.callers} Python threads at once")
    lines.append(
        f"threads: {wanted.threads}, batch: {wanted.batch or 'as in the file'}, float32, medians of "
        f"{wanted.rounds} rounds in turn; brackets: 95% interval of the median ratio"
    )
    return "\n".join(lines)


def layers_table(layers: Mapping[str, Any]) -> str:
    """Each step of our Program on one thread: its time, its share of all, and of the multiply-add peak."""
    steps: list[dict[str, Any]] = layers["steps"]
    total = sum(step["seconds"] for step in steps)
    cells = [["layer", "op", "recipe", "output", "multiply-adds", "us", "of all", "of peak"]]
    for step in steps:
        reached = 2 * step["multiply_adds"] / step["seconds"] / (1e9 * layers["peak_gflops"])
        figures = [
            f"{step['multiply_adds']:,}",
            f"{1e6 * step['seconds']:.1f}",
            f"{step['seconds'] / total:.1%}",
        ]
        told = [step[name] for name in ("layer", "op", "recipe", "output")]
        cells.append([*told, *figures, f"{reached:.0%}" if step["multiply_adds"] else ""])
    lines = [
        aligned(cells, left=4),
        f"{1e6 * total:.1f} us in all on one thread, one step after the other; peak {layers['peak_gflops']} GFLOP/s",
    ]
    if layers["numpy"]:
        lines.append(f"steps in NumPy, not timed here: {', '.join(layers['numpy'])}")
    return "\n".join(lines)


def with_interval(ratio: Mapping[str, Any]) -> str:
    if ratio["interval"] is None:
        return f"{ratio['times']:.3f}"
    low, high = ratio["interval"]
    return f"{ratio['times']:.3f} [{low:.3f} {high:.3f}]"


def startup_table(results: Sequence[Result]) -> str:
    """Seconds from opening a file to its first result, and the most memory that the process had in use."""
    sides = list(results[0].startup) if results else []
    cells = [
        [
            "first result, seconds; peak memory, MiB",
            *(f"{side} s" for side in sides),
            "empty cache s",
            *(f"{side} MiB" for side in sides),
        ]
    ]
    for result in results:
        empty = result.startup[NAMES[OWN]]["first_result_seconds_empty_cache"]
        cells.append(
            [
                result.file.stem,
                *(f"{result.startup[side]['first_result_seconds']:.3f}" for side in sides),
                f"{empty:.3f}",
                *(f"{result.startup[side]['peak_bytes'] / MEBIBYTE:.0f}" for side in sides),
            ]
        )
    return aligned(cells)
