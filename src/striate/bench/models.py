"""`striate bench models`: ONNX files run by Striate and by other runtimes, in duels of separate processes."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, TextIO

from striate.bench.duel import Outcome, Side, Worker, agreement, take_turns
from striate.bench.report import aligned, geometric_mean, machine, median, median_interval, slower
from striate.bench.startup import measure, read_once
from striate.errors import ArgumentError, StriateError, UnsupportedError

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
    """Of one file. `answers_differ`: by side, relative to the greatest number of the first side's answer.

    `left_out`: why peers were not compared; they stand nowhere else.
    """

    file: Path
    inputs: list[dict[str, Any]]
    outcome: Outcome
    answers_differ: dict[str, float]
    startup: dict[str, dict[str, Any]]
    layers: dict[str, Any] | None = None
    best: str | None = None  # the fastest peer
    ratios: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    left_out: dict[str, str] = field(default_factory=dict[str, str])

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
            "left_out": self.left_out,
            "disturbance": {name: round(share, 3) for name, share in self.outcome.disturbance.items()},
            "facts": self.outcome.facts,
            "startup": self.startup,
            "layers": self.layers,
        }


def compare(file: Path, wanted: Comparison) -> Result:
    """One file, all runtimes: first results and memory one process after the other, then the duel.

    A peer that fails, or whose answers differ while another's agree, is left out. Raises `ArgumentError` for a batch
    that the file does not take, `UnsupportedError` where Striate fails or no peer agrees with it.
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

    startup: dict[str, dict[str, Any]] = {}
    left_out: dict[str, str] = {}
    workers: list[Worker] = []
    for name in names if wanted.starts else ():
        with perhaps_without(name, left_out):
            startup[NAMES[name]] = measure(side(name, "startup"), wanted.starts, name == OWN)
    with ExitStack() as stack:
        for name in names:
            if NAMES[name] not in left_out:
                with perhaps_without(name, left_out):
                    workers.append(stack.enter_context(Worker(side(name, "inference"))))
        differ, wrong = agreement(workers, ANSWERS_AGREE)
        if wrong and not differ:
            # Nobody says that it is not Striate that is wrong.
            raise UnsupportedError(f"{file}: {'; '.join(wrong.values())}")
        left_out |= wrong
        workers = [worker for worker in workers if worker.side.name not in wrong]
        outcome = take_turns(workers, wanted.rounds)
        layers = workers[0].ask(do="tell")["told"] if wanted.layers else None
    peers = [worker.side.name for worker in workers[1:]]
    ratios = {peer: ratio(outcome, NAMES[OWN], peer) for peer in peers}
    best = outcome.fastest(peers) if peers else None
    startup = {name: figures for name, figures in startup.items() if name not in left_out}
    return Result(file, inputs, outcome, differ, startup, layers, best, ratios, left_out)


@contextmanager
def perhaps_without(name: str, left_out: dict[str, str]) -> Generator[None]:
    """What fails inside is a note in `left_out`, unless it is Striate's."""
    try:
        yield
    except UnsupportedError as error:
        if name == OWN:
            raise
        left_out[NAMES[name]] = str(error)


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
    """Compare all `files`, print one table, perhaps write JSON with the machine's description.

    A file that cannot be compared costs the others nothing; its error is raised when all is printed.
    """
    results: list[Result] = []
    failed: dict[str, str] = {}
    first: Exception | None = None
    for number, file in enumerate(files):
        print(f"{number + 1} of {len(files)}: {file.name}", file=out, flush=True)
        try:
            result = compare(file, wanted)
        except (StriateError, OSError) as error:
            first = first or error
            failed[str(file)] = str(error)
            print(f"not compared: {error}", file=out, flush=True)
        else:
            results.append(result)
            for message in result.left_out.values():
                print(f"left out: {message}", file=out, flush=True)
            if result.layers:
                print(layers_table(result.layers), file=out)
        if json_file:
            # After every file, so that an interrupted comparison leaves what it has.
            json_file.write_text(json.dumps(document(results, wanted, failed), indent=2) + "\n")
    if results:
        print(f"\n{times_table(results, wanted)}", file=out)
    if results and wanted.starts:
        print(f"\n{startup_table(results)}", file=out)
    if first is not None:
        raise first
    return results


def document(
    results: Sequence[Result], wanted: Comparison, failed: Mapping[str, str] = MappingProxyType({})
) -> dict[str, Any]:
    return {
        "machine": machine(),
        "settings": asdict(wanted),
        "models": [result.as_json() for result in results],
        "failed": dict(failed),
        "geometric_means": geometric_means(results),
    }


def geometric_means(results: Sequence[Result]) -> dict[str, float]:
    """Over all files where it took part: how many times faster than each peer, and than the better one of each file."""
    times: dict[str, list[float]] = {}
    for result in results:
        for peer, found in result.ratios.items():
            times.setdefault(peer, []).append(found["times"])
    best = [result.ratios[result.best]["times"] for result in results if result.best]
    if best:
        times["the better one"] = best
    return {name: round(geometric_mean(values), 4) for name, values in times.items()}


def times_table(results: Sequence[Result], wanted: Comparison) -> str:
    """Milliseconds a run of each side, and how many times faster Striate is."""
    peers = [NAMES[peer] for peer in wanted.peers]
    cells = [["milliseconds a run", NAMES[OWN], *peers, *(f"times {peer}'s speed" for peer in peers), ""]]
    for result in results:
        medians = result.outcome.medians
        times = [
            f"{1e3 * median(medians[name]):.3f}" if name in medians else "-" for name in (NAMES[OWN], *peers)
        ]
        ratios = [with_interval(result.ratios[peer]) if peer in result.ratios else "-" for peer in peers]
        lost = [peer for peer in peers if peer in result.ratios and result.ratios[peer]["slower"]]
        notes = [f"SLOWER than {', '.join(lost)}"] if lost else []
        notes += [f"without {', '.join(result.left_out)}"] if result.left_out else []
        cells.append([result.file.stem, *times, *ratios, ", ".join(notes)])
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
    sides = list(dict.fromkeys(side for result in results for side in result.startup))
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
                *(started(result, side, "first_result_seconds", 1, 3) for side in sides),
                f"{empty:.3f}",
                *(started(result, side, "peak_bytes", MEBIBYTE, 0) for side in sides),
            ]
        )
    return aligned(cells)


def started(result: Result, side: str, name: str, unit: int, digits: int) -> str:
    """A figure of a side's start in `unit`; a dash where it was left out."""
    return f"{result.startup[side][name] / unit:.{digits}f}" if side in result.startup else "-"
