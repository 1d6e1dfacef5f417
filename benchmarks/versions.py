"""One checkout of Striate against another: did a change make anything slower?

    python benchmarks/versions.py OLD/src [NEW/src] [--networks FILE.onnx ...] [--rounds N]

Each side is a process with its own source tree and its own kernel cache, in turn as in every duel. The figure is how
many times faster NEW (default: the installed one) is than OLD; both must give the same bits, but where --differs says
that a change of bits is meant.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np

import striate as st
from duel import Side, Work
from lenet import THREADS, lenet, pictures
from report import Row, table, write_json
from striate.bench.duel import ROUNDS, Worker, expect_agreement, take_turns

LOGITS_AGREE = 1e-6


def call(batch: int) -> Work:
    """The whole Python call `model(x)` of LeNet."""
    model, x = lenet(), pictures(batch)[0]

    def run() -> np.ndarray:
        with st.threads(THREADS):
            return model(x)

    return Work(run, lambda: run().ravel().tolist())


def network(file: str) -> Work:
    """An ONNX file on one random picture."""
    model = st.onnx.load(file, threads=THREADS)
    generator = np.random.default_rng(0)
    feeds: dict[str, np.ndarray] = {}
    for stated in model.inputs:
        sizes = [size if isinstance(size, int) else 1 for size in stated.shape or ()]
        feeds[stated.name] = generator.standard_normal(sizes).astype(stated.dtype or "float32")
    return Work(
        lambda: model.run(feeds),
        lambda: [float(number) for array in model.run(feeds) for number in array.ravel()[:1000]],
    )


def works(networks: Sequence[str]) -> list[Side]:
    """What is compared, with names to print."""
    return [
        Side("LeNet, one picture", "versions:call", {"batch": 1}),
        Side("LeNet, 64 pictures", "versions:call", {"batch": 64}),
        Side("LeNet, training step", "lenet:striate_training"),
        Side("ResNet-18 (CIFAR), training step", "resnet18:striate_training"),
        *(Side(f"{Path(file).stem}, one picture", "versions:network", {"file": file}) for file in networks),
    ]


def compare(what: Side, trees: Sequence[str], rounds: int, tolerance: float) -> Row:
    """`what` run by both source trees."""
    with ExitStack() as stack:
        workers: list[Worker] = []
        for name, tree in zip(("old", "new"), trees, strict=True):
            cache = stack.enter_context(tempfile.TemporaryDirectory())
            environment: dict[str, Any] = {**os.environ, "XDG_CACHE_HOME": cache}
            if tree:
                environment["PYTHONPATH"] = tree
            side = Side(name, what.factory, what.options)
            workers.append(stack.enter_context(Worker(side, environment)))
        difference = expect_agreement(workers, tolerance)["new"]
        outcome = take_turns(workers, rounds)
    row = outcome.row(what.name, "new", "old")
    row.details["difference"] = difference
    return row


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", help="the src folder of the older checkout")
    parser.add_argument("new", nargs="?", default="", help="that of the newer one; default: as installed")
    parser.add_argument("--networks", nargs="*", default=[], metavar="FILE.onnx")
    parser.add_argument("--only", default="", help="part of the names of what is compared")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--differs", action="store_true", help=f"allow differences up to {LOGITS_AGREE:g}")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    trees = [str(Path(tree).resolve()) if tree else "" for tree in (options.old, options.new)]
    rows: list[Row] = []
    for what in works([str(Path(file).resolve()) for file in options.networks]):
        if options.only in what.name:
            rows.append(compare(what, trees, options.rounds, LOGITS_AGREE if options.differs else 0.0))
            print(table(rows[-1:]), flush=True)
    if options.json:
        write_json(options.json, rows)


if __name__ == "__main__":
    main()
