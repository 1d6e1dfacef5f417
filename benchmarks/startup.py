"""The first prediction of a fresh process: `import striate`, load a model file, classify one picture.

Counted from after `import numpy`, once with an empty kernel cache and once with what that run left there.
Byte code is compiled and files are read once before anything counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from report import Row, median, median_interval, run_script

ROUNDS = 9
SAVE = """
import sys
import striate as st
st.models.lenet(seed=0).build((1, 28, 28, 1)).save(sys.argv[1])
"""
PREDICT = """
import sys
import time
import numpy as np
x = np.zeros((1, 28, 28, 1), np.float32)
start = time.perf_counter()
import striate as st
model = st.load(sys.argv[1])
answer = model(x)
seconds = time.perf_counter() - start
assert answer.shape == (1, 10)
print(seconds)
"""


def python(code: str, cache: Path, *arguments: str) -> str:
    """What a fresh interpreter prints that runs `code` with this kernel cache."""
    environment = {**os.environ, "STRIATE_CACHE": str(cache)}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def measure(rounds: int) -> list[Row]:
    empty: list[float] = []
    warm: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        model = str(root / "lenet.safetensors")
        python(SAVE, root / "saving", model)
        python(PREDICT, root / "uncounted", model)
        for number in range(rounds):
            cache = root / f"cache-{number}"
            empty.append(float(python(PREDICT, cache, model)))
            warm.append(float(python(PREDICT, cache, model)))
    return [row("empty", empty, 0.75), row("warm", warm, 0.15)]


def row(cache: str, seconds: list[float], most: float) -> Row:
    return Row(
        f"first prediction, {cache} kernel cache",
        median(seconds),
        "s",
        median_interval(seconds),
        most,
        less_is_better=True,
        details={"slowest": max(seconds), "fastest": min(seconds), "processes": len(seconds)},
    )


if __name__ == "__main__":
    run_script(__doc__, ROUNDS, measure)
