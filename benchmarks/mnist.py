"""`striate train --data mnist --epochs 5`, the whole command, for seeds 0, 1, 2 ...: accuracy, time, memory.

Each run starts with an empty kernel cache, so import and compilation are counted. Wanted is that every seed
reaches the accuracy, so the figures are the worst of all seeds. Needs the MNIST files (`STRIATE_DATA`) or a network.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from report import Row, run_script

SEEDS = 5
COMMAND = ("-m", "striate", "train", "--data", "mnist", "--epochs", "5", "--threads", "2", "--json")


def train(seed: int, command: tuple[str, ...] = COMMAND) -> dict[str, Any]:
    """One command: its JSON, with `wall` seconds and `megabytes` (10^6) of peak resident memory added."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "STRIATE_CACHE": os.path.join(folder, "cache")}
        log = Path(folder) / "log"
        arguments = [sys.executable, *command, "--seed", str(seed), "--out", os.path.join(folder, "out")]
        started = time.perf_counter()
        actions = [(os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT, 0o600)]
        child = os.posix_spawn(sys.executable, arguments, environment, file_actions=actions)
        # A child's peak starts with the memory of the process that made it; this one imports no NumPy.
        _, status, usage = os.wait4(child, 0)
        wall = time.perf_counter() - started
        lines = log.read_text().splitlines()
        if os.waitstatus_to_exitcode(status):
            raise RuntimeError("\n".join([f"training with seed {seed} failed:", *lines[-5:]]))
    unit = 1 if sys.platform == "darwin" else 1024
    return {**json.loads(lines[-1]), "seed": seed, "wall": wall, "megabytes": usage.ru_maxrss * unit / 1e6}


def measure(seeds: int) -> list[Row]:
    runs = [train(seed) for seed in range(seeds)]
    accuracies = [100 * run["test_accuracy"] for run in runs]
    walls = [run["wall"] for run in runs]
    peaks = [run["megabytes"] for run in runs]
    name = f"MNIST, 5 epochs, {seeds} seeds"
    return [
        Row(f"{name}: lowest test accuracy", min(accuracies), "%", None, 99.0, details={"all": accuracies}),
        Row(f"{name}: slowest command", max(walls), "s", None, 15.0, True, details={"all": walls}),
        Row(f"{name}: peak memory", max(peaks), "MB", None, 400.0, True, details={"all": peaks}),
    ]


if __name__ == "__main__":
    run_script(__doc__, SEEDS, measure)
