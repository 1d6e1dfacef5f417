"""`striate bench`: this machine's limits, single convolutions, whole models."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from striate.bench import layer_duels, layer_report
from striate.bench import models as duels
from striate.bench.layers import NETWORKS
from striate.cli.arguments import JSON_HELP, TUNE_HELP, whole
from striate.cpu.system import available_threads
from striate.errors import ArgumentError, UnsupportedError
from striate.files import expect_writable, read_whole
from striate.runtime.options import PRECISIONS
from striate.runtime.tune_file import as_tuning
from striate.view import layers as picture

# The part of what a machine does that the static table of its CPU tells too.
TABLE = "table_and_measured"
LARGEST_FIGURES = 1 << 26


def add_bench(commands: Any) -> Any:
    """`bench --machine`, and `bench layers` and `bench models`, which are commands of their own below it.

    Returns where further commands below `bench` are added.
    """
    bench = commands.add_parser(
        "bench", help="measure this machine, or layers and models against other runtimes"
    )
    bench.add_argument("--machine", action="store_true", help="what this machine can do at most")
    bench.add_argument("--json", action="store_true", help=JSON_HELP)
    bench.set_defaults(run=run_machine)
    below = bench.add_subparsers(metavar="layers|models|scaling")
    add_models(below.add_parser("models", help="run ONNX files in duels with other runtimes"))
    add_layers(below.add_parser("layers", help="run the convolutions of known networks in such duels"))
    return below


def add_models(models: argparse.ArgumentParser) -> None:
    models.add_argument("files", type=Path, nargs="+", metavar="FILE.onnx")
    models.add_argument("--batch", type=whole(1, 2**20), metavar="N", help="where the file leaves it open")
    models.add_argument("--threads", type=whole(1, 1024), metavar="N", help="of every runtime")
    models.add_argument(
        "--peers",
        type=lambda text: tuple(name for name in text.split(",") if name),
        default=duels.PEERS,
        metavar="NAMES",
        help=f"other runtimes, with commas between (default: {','.join(duels.PEERS)}; '' for none)",
    )
    models.add_argument("--rounds", type=whole(1, 10_000), default=duels.ROUNDS, metavar="N")
    models.add_argument(
        "--starts",
        type=whole(0, 1000),
        default=duels.STARTS,
        metavar="N",
        help="processes for the first result and the peak memory of each runtime (0: none)",
    )
    models.add_argument(
        "--callers", type=whole(1, 1024), default=1, metavar="N", help="Python threads that call at once"
    )
    models.add_argument("--layers", action="store_true", help="time and share of the peak of each step")
    models.add_argument("--tune", type=Path, metavar="FILE", help=TUNE_HELP)
    models.add_argument("--json", type=Path, dest="json_file", metavar="FILE", help="write all figures there")
    models.set_defaults(run=run_models)


def add_layers(layers: argparse.ArgumentParser) -> None:
    wanted = layer_duels.Wanted()
    layers.add_argument("--all", action="store_true", help="every distinct shape, not about thirty of them")
    layers.add_argument(
        "--network", nargs="+", choices=tuple(NETWORKS), default=(), metavar="NAME", help=", ".join(NETWORKS)
    )
    layers.add_argument("--batch", nargs="+", type=whole(1, 2**12), default=wanted.batches, metavar="N")
    layers.add_argument(
        "--direction", nargs="+", choices=layer_duels.DIRECTIONS, default=wanted.directions,
        help="forward, or the gradient of the input or of the weight (default: all)",
    )  # fmt: skip
    layers.add_argument(
        "--threads", nargs="+", type=whole(1, 1024), default=wanted.threads, metavar="N",
        help="of every runtime (default: 1 2)",
    )  # fmt: skip
    layers.add_argument(
        "--precision", choices=PRECISIONS,
        help="Striate's (default: float32, and strict too where its share of the peak is asked for)",
    )  # fmt: skip
    peers = layers.add_mutually_exclusive_group()
    peers.add_argument("--peers", nargs="+", choices=layer_duels.PEERS, default=layer_duels.PEERS)
    peers.add_argument("--no-peers", dest="peers", action="store_const", const=(), help="Striate alone")
    layers.add_argument("--rounds", type=whole(1, 10_000), default=layer_duels.ROUNDS, metavar="N")
    layers.add_argument("--json", type=Path, dest="json_file", metavar="FILE", help="write all figures there")
    layers.add_argument(
        "--keep", action="store_true", help="measure only what the JSON file does not hold yet, and add to it"
    )
    layers.add_argument("--picture", type=Path, metavar="FILE.png", help="draw achieved over attainable")
    layers.add_argument(
        "--markdown",
        type=Path,
        metavar="FILE",
        help="write summary and tables there, between its two markers",
    )
    layers.set_defaults(run=run_layers)


def run_models(options: argparse.Namespace) -> None:
    if options.json_file:
        expect_writable(options.json_file)
    wanted = duels.Comparison(
        options.batch,
        options.threads or available_threads(),
        options.peers,
        options.rounds,
        options.starts,
        options.layers,
        options.callers,
        None if options.tune is None else str(options.tune),
    )
    if options.tune is not None:
        as_tuning(options.tune)  # what is wrong with it is said here, not in a worker
    duels.run(options.files, wanted, sys.stdout, options.json_file)


def run_layers(options: argparse.Namespace) -> None:
    asked = layer_duels.Wanted(
        options.all,
        tuple(options.network),
        tuple(options.batch),
        tuple(options.direction),
        tuple(options.threads),
        options.precision,
        tuple(options.peers),
        options.rounds,
    )
    wanted, missing = layer_duels.without_missing(asked)
    for message in missing:
        print(message)
    for path in (options.json_file, options.markdown, options.picture):
        if path:
            expect_writable(path)
    if options.markdown:
        layer_report.expect_markers(options.markdown)
    done = kept(options.json_file) if options.keep else None
    found = layer_duels.measure(wanted, sys.stdout, done, options.json_file)
    print(f"\n{layer_report.text(found)}")
    if options.markdown:
        layer_report.write_markdown(options.markdown, found)
    if options.picture:
        title, panels, rows = layer_report.picture(found)
        picture.draw_layers(options.picture, title, panels, rows)
    if found["failed"]:
        raise UnsupportedError(f"not compared: {'; '.join(found['failed'].values())}")


def kept(path: Path | None) -> Mapping[str, Any] | None:
    """What an earlier run wrote; None if there is nothing yet."""
    if path is None:
        raise ArgumentError("--keep adds to the file of --json FILE: name it")
    if not path.exists():
        return None
    data = read_whole(path, LARGEST_FIGURES, ArgumentError, "what an earlier run wrote")
    try:
        found = json.loads(data.decode())
    except (ValueError, RecursionError) as error:
        raise ArgumentError(f"{path} is not JSON: {error}") from error
    if not isinstance(found, dict) or "cells" not in found:
        raise ArgumentError(f"{path} was not written by striate bench layers: it has no cells")
    return found  # pyright: ignore[reportUnknownVariableType]


def told(figure: Any) -> str:
    """A figure of the machine; of the static table: what it says and what was measured."""
    if isinstance(figure, list):
        listed, found = figure
        return f"{found:,.2f} measured" + ("" if listed is None else f", {listed:,.2f} in the table")
    return f"{figure:,.1f}" if isinstance(figure, float) else str(figure)


def run_machine(options: argparse.Namespace) -> dict[str, Any]:
    if not options.machine:
        raise ArgumentError(
            "say what to measure: striate bench --machine, or striate bench models FILE.onnx, or "
            "striate bench layers, or striate bench scaling MODEL"
        )
    # The one lazy boundary: what lives in cpu/ loads llvmlite.
    from striate.cpu.machine import measure

    figures = measure(available_threads())
    for name, value in figures.items():
        rows = value.items() if isinstance(value, dict) else [("", value)]
        for inner, figure in rows:
            label = inner if name == TABLE else f"{name} {inner}".replace("_", " ")
            print(f"{label:32} {told(figure)}")
    return figures
