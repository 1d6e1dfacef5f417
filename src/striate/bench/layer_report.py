"""What `striate bench layers` says: answers in a few lines, tables, the Markdown of docs/performance.md.

Works on the document that `layer_duels.measure` returns, so that what was measured once can be told again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from striate.bench.layer_duels import NAMES, OWN, STRICT, STRICT_NETWORKS
from striate.bench.layers import NETWORKS
from striate.bench.report import UNSTEADY, aligned, geometric_mean
from striate.errors import ArgumentError

BEGIN = "<!-- striate bench layers: from here on generated -->"
END = "<!-- striate bench layers: up to here generated -->"
TITLES = {"forward": "Forward", "input": "Input gradient", "weight": "Weight gradient"}
PEERS = tuple(NAMES.values())

Cell = Mapping[str, Any]
Document = Mapping[str, Any]


def select(document: Document, **wanted: Any) -> list[Cell]:
    """The cells whose entries are `wanted`."""
    return [
        cell
        for cell in document["cells"].values()
        if all(cell[name] == value for name, value in wanted.items())
    ]


def share(cell: Cell, side: str = OWN) -> float:
    """Attainable over measured time."""
    return cell["attainable"] / cell["seconds"][side]


def of_peak(cell: Cell, side: str = OWN) -> float:
    """Multiply-adds a second over the peak of as many threads."""
    return 2 * cell["multiply_adds"] / cell["seconds"][side] / (1e9 * cell["peak_gflops"])


def strict_side(cell: Cell) -> str:
    """Strict was measured apart only where its steps are others."""
    return STRICT if STRICT in cell["seconds"] else OWN


def numbers(document: Document, name: str) -> list[int]:
    """All threads or batches that were measured."""
    return sorted({cell[name] for cell in document["cells"].values()})


# -- answers -------------------------------------------------------------------------------------


def answers(document: Document) -> list[str]:
    """One line for each question that the figures can answer."""
    return [
        *strict_answer(document),
        *forward_answers(document),
        *gradient_answers(document),
        *depthwise_answers(document),
        *compilation_answer(document),
        *steadiness(document),
    ]


def strict_answer(document: Document) -> list[str]:
    cells = [
        cell
        for cell in select(document, direction="forward", threads=1)
        if any(cell["layer"].startswith(network) for network in STRICT_NETWORKS)
    ]
    if not cells:
        return []
    shares = [of_peak(cell, strict_side(cell)) for cell in cells]
    least = cells[shares.index(min(shares))]
    return [
        f"Direct float32 (strict), forward, one thread, {' and '.join(STRICT_NETWORKS)}: "
        f"{geometric_mean(shares):.0%} of the multiply-add peak (geometric mean of {len(cells)}), least "
        f"{min(shares):.0%}: {called(least)}"
    ]


def forward_answers(document: Document) -> list[str]:
    lines: list[str] = []
    for threads in numbers(document, "threads"):
        cells = [cell for cell in select(document, direction="forward", threads=threads) if cell["best"]]
        if not cells:
            continue
        mean = geometric_mean([cell["ratios"][cell["best"]]["times"] for cell in cells])
        sides = " and of ".join(
            f"{peer} {geometric_mean([cell['ratios'][peer]['times'] for cell in cells]):.2f}"
            for peer in PEERS
            if all(peer in cell["ratios"] for cell in cells)
        )
        lost = sum(cell["ratios"][cell["best"]]["slower"] for cell in cells)
        lines.append(
            f"Forward, {counted(threads, 'thread')}: {mean:.2f} times the speed of the best peer of each layer "
            f"(geometric mean of {len(cells)}; of {sides}); slower with the whole interval: {lost}"
        )
    return lines


def gradient_answers(document: Document) -> list[str]:
    lines: list[str] = []
    for direction in ("input", "weight"):
        for threads in numbers(document, "threads"):
            cells = [cell for cell in select(document, direction=direction, threads=threads) if cell["best"]]
            if not cells:
                continue
            mean = geometric_mean([cell["ratios"][cell["best"]]["times"] for cell in cells])
            lost = sum(cell["ratios"][cell["best"]]["slower"] for cell in cells)
            lines.append(
                f"{TITLES[direction]}, {counted(threads, 'thread')}: {mean:.2f} times the speed of PyTorch "
                f"(geometric mean of {len(cells)}); slower with the whole interval: {lost}"
            )
    return lines


def depthwise_answers(document: Document) -> list[str]:
    lines: list[str] = []
    for threads in numbers(document, "threads"):
        cells = [
            cell
            for cell in select(document, direction="forward", threads=threads)
            if "depthwise" in cell["text"]
        ]
        if not cells:
            continue
        shares = [share(cell) for cell in cells]
        least = cells[shares.index(min(shares))]
        lines.append(
            f"Depthwise, forward, {counted(threads, 'thread')}: {geometric_mean(shares):.0%} of what binds, bandwidth "
            f"or multiply-adds (geometric mean of {len(cells)}), least {min(shares):.0%}: {called(least)}"
        )
    return lines


def compilation_answer(document: Document) -> list[str]:
    found = document["compilation"]
    if not found:
        return []
    empty, full = found["empty_cache"], found["full_cache"]
    return [
        f"Compiling {found['network']}'s {empty['convolutions']} distinct convolutions ({empty['kernels']} kernels): "
        f"{empty['seconds']:.2f} s with an empty cache, {full['seconds']:.2f} s with a full one (both with the "
        f"packing of the filters)"
    ]


def steadiness(document: Document) -> list[str]:
    """In how many duels somebody else used the machine, so that their single ratios mean little."""
    intervals = [
        cell["ratios"][cell["best"]]["interval"] for cell in document["cells"].values() if cell["best"]
    ]
    wide = sum(each is not None and each[1] > UNSTEADY * each[0] for each in intervals)
    return [f"Intervals wider than {UNSTEADY:g} times: {wide} of {len(intervals)}"] if wide else []


def called(cell: Cell) -> str:
    return f"{cell['layer']}, batch {cell['batch']}"


def counted(number: int, what: str) -> str:
    return f"{number} {what}{'s' if number > 1 else ''}"


def slower(document: Document) -> list[Cell]:
    """Where a peer is faster with the whole interval, worst first."""
    cells = [
        cell for cell in document["cells"].values() if cell["best"] and cell["ratios"][cell["best"]]["slower"]
    ]
    return sorted(cells, key=lambda cell: cell["ratios"][cell["best"]]["times"])


# -- tables --------------------------------------------------------------------------------------


def text(document: Document) -> str:
    """Everything, for a terminal."""
    blocks = [f"{title}\n{aligned(rows, left=2)}" for title, rows in tables(document)]
    lost = slower(document)
    if lost:
        blocks.append("\n".join(["SLOWER than the best peer:", *(explanation(cell) for cell in lost)]))
    return "\n\n".join([*blocks, "\n".join(answers(document))])


def tables(document: Document) -> Iterable[tuple[str, list[list[str]]]]:
    """(title, rows with a head) of each direction and number of threads."""
    for direction, title in TITLES.items():
        for threads in numbers(document, "threads"):
            cells = select(document, direction=direction, threads=threads)
            if cells:
                yield f"{title}, {counted(threads, 'thread')}", table(cells)


def table(cells: Sequence[Cell]) -> list[list[str]]:
    """Microseconds of all sides, the ratio to the best peer, shares of what the machine allows."""
    peers = [peer for peer in PEERS if any(peer in cell["seconds"] for cell in cells)]
    with_strict = any(STRICT in cell["seconds"] for cell in cells)
    columns: list[tuple[str, Callable[[Cell], str]]] = [
        ("layer", lambda cell: cell["layer"]),
        ("shape", lambda cell: cell["text"]),
        ("batch", lambda cell: str(cell["batch"])),
        ("Striate us", lambda cell: microseconds(cell, OWN)),
        *((f"{peer} us", lambda cell, peer=peer: microseconds(cell, peer)) for peer in peers),
        ("times the best", against_best),
        ("of attainable", lambda cell: f"{share(cell):.0%}"),
        ("binds", lambda cell: cell["level"] if cell["binds"] == "bytes" else "FMA"),
    ]
    if with_strict:
        columns.append(("strict, of peak", lambda cell: f"{of_peak(cell, strict_side(cell)):.0%}"))
    if not peers:
        columns = [column for column in columns if column[0] != "times the best"]
    return [[name for name, _ in columns], *([tell(cell) for _, tell in columns] for cell in cells)]


def microseconds(cell: Cell, side: str) -> str:
    seconds = cell["seconds"].get(side)
    if seconds is None:
        return ""
    return f"{1e6 * seconds:.1f}" if seconds < 1e-3 else f"{1e6 * seconds:,.0f}"


def against_best(cell: Cell) -> str:
    if not cell["best"]:
        return ""
    ratio = cell["ratios"][cell["best"]]
    interval = (
        "" if ratio["interval"] is None else f" [{ratio['interval'][0]:.2f} {ratio['interval'][1]:.2f}]"
    )
    return f"{ratio['times']:.2f}{interval}{' SLOWER' if ratio['slower'] else ''}"


def explanation(cell: Cell) -> str:
    """What a slower layer takes beside what its multiply-adds and its bytes would take at the least."""
    arithmetic = 2 * cell["multiply_adds"] / (1e3 * cell["peak_gflops"])
    best = cell["best"]
    return (
        f"{called(cell)}, {TITLES[cell['direction']].lower()}, {counted(cell['threads'], 'thread')} ({cell['text']}): "
        f"{against_best(cell).removesuffix(' SLOWER')} times {best}; {microseconds(cell, OWN)} us, at the least "
        f"{arithmetic:.1f} us of multiply-adds and {1e6 * cell['byte_seconds']:.1f} us of "
        f"{cell['bytes'] / 2**20:.2f} MiB from {cell['level']}; steps: {', '.join(recipes(cell))}"
    )


def recipes(cell: Cell) -> list[str]:
    """The steps of Striate's side, repeated ones once with their number."""
    steps: list[str] = cell["facts"][OWN]["recipes"]
    return [
        f"{steps.count(step)} x {step}" if steps.count(step) > 1 else step for step in dict.fromkeys(steps)
    ]


# -- Markdown and the picture ----------------------------------------------------------------------


def markdown(document: Document) -> str:
    """Machine, answers, what is slower, and every table, folded."""
    machine, limits = document["machine"], document["limits"]
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    rates = "; ".join(
        f"{counted(int(threads), 'thread')}: "
        + ", ".join(f"{level} {rate:.0f}" for level, rate in levels.items())
        for threads, levels in limits["read_gigabytes_per_second"].items()
    )
    peaks = ", ".join(
        f"{max(cell['peak_gflops'] for cell in select(document, threads=threads)):.0f} with "
        f"{counted(threads, 'thread')}"
        for threads in numbers(document, "threads")
    )
    lines = [
        f"Measured on {document['date']}: {machine['cpu']}, {counted(machine['cores'], 'core')}, {limits['target']}, "
        f"Python {machine['python']}, {versions}. Multiply-add peak in GFLOP/s: {peaks}. Bytes read in GB/s, {rates}.",
        "",
        *(f"- {answer}." for answer in answers(document)),
    ]
    lost = slower(document)
    if lost:
        lines += ["", "Slower than the best peer with the whole 95% interval:", ""]
        lines += [f"- {explanation(cell)}" for cell in lost]
    for title, rows in tables(document):
        head, *body = rows
        lines += ["", f"<details><summary>{title}</summary>", ""]
        lines += [markdown_row(head), "| --- | --- |" + " ---: |" * (len(head) - 2)]
        lines += [markdown_row(row) for row in body]
        lines += ["", "</details>"]
    return "\n".join(lines)


def markdown_row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def expect_markers(path: Path) -> None:
    """Raise `ArgumentError` before hours of measuring if there is no place in the file for the result."""
    if path.exists():
        around(path)


def around(path: Path) -> tuple[str, str]:
    """What stands before and after the generated part."""
    text = path.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ArgumentError(
            f"{path} has no place for the tables: put the lines\n{BEGIN}\n{END}\nwhere they belong"
        )
    return before, after


def write_markdown(path: Path, document: Document) -> None:
    """Replace what stands between the two markers; a new file has nothing else."""
    before, after = around(path) if path.exists() else ("", "\n")
    path.write_text(f"{before}{BEGIN}\n\n{markdown(document)}\n\n{END}{after}", encoding="utf-8")


def picture(document: Document) -> tuple[str, list[str], list[dict[str, Any]]]:
    """(title, panels, rows) for `view.layers`: the smallest batch on the most threads, a panel a direction."""
    threads, batch = max(numbers(document, "threads")), min(numbers(document, "batch"))
    rows: dict[str, dict[str, Any]] = {}
    panels: list[str] = []
    for direction, title in TITLES.items():
        for cell in select(document, direction=direction, threads=threads, batch=batch):
            if title not in panels:
                panels.append(title)
            network = next(each for each in NETWORKS if cell["layer"].startswith(each))
            label = f"{cell['layer'].removeprefix(network).strip()}   {cell['text']}"
            row = rows.setdefault(cell["layer"], {"group": network, "label": label, "shares": {}})
            row["shares"][title] = {
                side: share(cell, side) for side in (OWN, *PEERS) if side in cell["seconds"]
            }
    title = (
        f"Single convolutions, float32, batch {batch}, {counted(threads, 'thread')}: {document['machine']['cpu']}, "
        f"{document['date']}"
    )
    return title, panels, list(rows.values())
