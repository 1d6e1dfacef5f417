"""What every measurement hands back: rows of one table, and a description of the machine.

No NumPy here: a process that measures the memory of another must stay small itself.
"""

from __future__ import annotations

import json
import math
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

CONFIDENCE = 0.95
UNSTEADY = 1.3  # greatest to least end of an interval
PACKAGES = ("numpy", "llvmlite", "torch", "onnxruntime", "openvino", "onnx")


@dataclass(frozen=True)
class Row:
    """One figure. `target` is a least value, or a greatest one where `less_is_better`; None: told only."""

    what: str
    figure: float
    unit: str
    interval: tuple[float, float] | None = None  # 95%, of the rounds
    target: float | None = None
    less_is_better: bool = False
    not_slower: bool = False  # met unless the whole interval lies below 1
    details: dict[str, Any] = field(default_factory=dict)

    @property
    def met(self) -> bool | None:
        if self.not_slower:
            return None if self.interval is None else not slower(self.interval)
        if self.target is None:
            return None
        return self.figure <= self.target if self.less_is_better else self.figure >= self.target

    @property
    def unsteady(self) -> bool:
        """Whether the interval is so wide that something else used the machine: the figure means nothing."""
        return self.interval is not None and self.interval[1] > UNSTEADY * self.interval[0]


def median(values: Sequence[float]) -> float:
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def median_interval(values: Sequence[float]) -> tuple[float, float] | None:
    """The 95% confidence interval of the median, from order statistics: no assumption on the distribution.

    The k-th lowest and k-th highest value, with the greatest k for which the median of the distribution lies
    outside with a probability of at most 5%. None for fewer than six values, which cannot tell.
    """
    count = len(values)
    below, k = 0.0, 0
    while k < count:
        below += math.comb(count, k) / 2**count
        if 2 * below > 1 - CONFIDENCE:
            break
        k += 1
    if k == 0:
        return None
    ordered = sorted(values)
    return ordered[k - 1], ordered[count - k]


def slower(interval: tuple[float, float] | None) -> bool:
    """Whether a ratio (1 = equal) is below 1 with its whole interval."""
    return interval is not None and interval[1] < 1


def machine() -> dict[str, Any]:
    """CPU, cores, caches, system and versions; JSON-ready."""
    model = platform.machine()
    for line in read("/proc/cpuinfo").splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    caches: dict[str, str] = {}
    for index in sorted(Path("/sys/devices/system/cpu/cpu0/cache").glob("index*")):
        kind = {"Data": "d", "Instruction": "i"}.get(read(index / "type").strip(), "")
        caches[f"L{read(index / 'level').strip()}{kind}"] = read(index / "size").strip()
    available = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return {
        "cpu": model,
        "cores": available,
        "caches": caches,
        "quota": read("/sys/fs/cgroup/cpu.max").strip() or None,
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "versions": {name: installed for name in PACKAGES if (installed := package_version(name))},
        "load": os.getloadavg(),
    }


def package_version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def read(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def table(rows: Sequence[Row]) -> str:
    """The rows as aligned text."""
    cells = [["what", "measured", "95% interval", "wanted", ""]]
    for row in rows:
        interval = "" if row.interval is None else f"{row.interval[0]:.3g} to {row.interval[1]:.3g}"
        wanted = ""
        if row.not_slower:
            wanted = "not slower"
        elif row.target is not None:
            wanted = f"at {'most' if row.less_is_better else 'least'} {row.target:g} {row.unit}"
        verdict = {None: "", True: "met", False: "MISSED"}[row.met]
        if row.unsteady:
            verdict = "UNSTEADY: measure again"
        cells.append([row.what, f"{row.figure:.4g} {row.unit}", interval, wanted, verdict])
    widths = [max(len(line[k]) for line in cells) for k in range(len(cells[0]))]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(line, widths, strict=True)).rstrip() for line in cells
    )


def aligned(cells: Sequence[Sequence[str]], left: int = 1) -> str:
    """Rows of one length as text: the first `left` columns to the left, the others to the right."""
    widths = [max(len(line[k]) for line in cells) for k in range(len(cells[0]))]
    lines: list[str] = []
    for line in cells:
        texts = [
            c.ljust(w) if k < left else c.rjust(w) for k, (c, w) in enumerate(zip(line, widths, strict=True))
        ]
        lines.append("  ".join(texts).rstrip())
    return "\n".join(lines)


def geometric_mean(values: Sequence[float]) -> float:
    return math.exp(sum(math.log(value) for value in values) / len(values))


def as_json(rows: Sequence[Row]) -> list[dict[str, Any]]:
    return [{**asdict(row), "met": row.met, "unsteady": row.unsteady} for row in rows]


def from_json(entries: Sequence[dict[str, Any]]) -> list[Row]:
    rows: list[Row] = []
    for entry in entries:
        fields = {name: value for name, value in entry.items() if name not in ("met", "unsteady")}
        if fields["interval"] is not None:
            fields["interval"] = tuple(fields["interval"])
        rows.append(Row(**fields))
    return rows


def write_json(path: Path, rows: Sequence[Row]) -> None:
    path.write_text(json.dumps({"machine": machine(), "rows": as_json(rows)}, indent=2) + "\n")
