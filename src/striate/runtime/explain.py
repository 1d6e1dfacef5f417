"""A Program as text: one line a step."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.program import Program, ReferenceStep, Step
from striate.ir.text import one_line

HEADER = ("step", "layer", "op", "recipe", "output", "multiply-adds", "bytes")
TIMED = ("us", "of peak")

Times = tuple[Sequence[float], Sequence[float]]


def text(program: Program, times: Times | None = None, peak: float = 0.0) -> str:
    """Step, layer, op, recipe, output, multiply-adds, bytes.

    `times`: seconds of the native steps and of NumPy's, shown with their shares of `peak` (operations a second).
    """
    rows = _rows(program)
    if times is not None:
        _append_times(program, rows, times, peak)
    total = sum(step.multiply_adds for step in program.steps)
    lines = _aligned([HEADER if times is None else HEADER + TIMED, *rows])
    lines.append(
        f"{len(rows)} steps, {total:,} multiply-adds, arena {program.arena_bytes:,} bytes, "
        f"{program.machine}; {program.note}"
    )
    lines.append("'=' before a recipe: runs at the same time as the step above it.")
    if any(step.phase for step in program.steps):
        lines.append("'|' before a recipe: each group of images goes through these steps on its own.")
    if times is not None:
        native, numpy = (sum(each) for each in times)
        lines.append(f"{(native + numpy) * 1e6:.1f} us in all on one thread, one step after the other.")
        if program.fallbacks:
            lines.append(f"{numpy * 1e6:.1f} us of them in NumPy.")
    return "\n".join(lines)


def _rows(program: Program) -> list[list[str]]:
    rows: list[list[str]] = []
    for stage in program.stages:
        if isinstance(stage, ReferenceStep):
            node, shape = stage.node, str(stage.node.outputs[0].type)
            rows.append([one_line(node.scope), node.op.name, "NumPy reference", shape, "", ""])
            continue
        rows += map(_cells, stage)
    return [[str(number), *row] for number, row in enumerate(rows)]


def _cells(step: Step) -> list[str]:
    meeting = "| " if step.phase else "" if step.barrier else "= "
    cost = [f"{step.multiply_adds:,}", f"{step.bytes:,}"]
    return [one_line(step.scope), step.op, meeting + step.launch.recipe, step.shape, *cost]


def _append_times(program: Program, rows: Sequence[list[str]], times: Times, peak: float) -> None:
    native, numpy = (iter(each) for each in times)
    left = iter(rows)
    for stage in program.stages:
        if isinstance(stage, ReferenceStep):
            next(left).extend((f"{next(numpy) * 1e6:.1f}", ""))
            continue
        for step in stage:
            seconds = next(native)
            share = 2 * step.multiply_adds / seconds / peak
            next(left).extend((f"{seconds * 1e6:.1f}", f"{share:.0%}" if share else ""))


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
