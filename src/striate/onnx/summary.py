"""What an ONNX model computes, as a table: its nodes, their results, numbers and multiply-adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from striate.ir.graph import Graph, Node
from striate.ir.text import one_line
from striate.ir.types import Value
from striate.onnx.parts import GraphPart, NodePart, Stated
from striate.ops.arrange import Transpose
from striate.runtime.executor import Executor
from striate.runtime.reference import ReferenceExecutor

HEADER = ("node", "operator", "output", "numbers", "multiply-adds")
RIGHT = (3, 4)
LONGEST = 40


@dataclass
class Row:
    """What one node of the file became."""

    scope: str
    nodes: list[Node] = field(default_factory=list[Node])


def summary(part: GraphPart, inputs: Sequence[Stated], graph: Graph, late: Sequence[NodePart]) -> str:
    """The table for `graph`, which was imported from `part`. Pictures are shown with their channels last."""
    kinds = {_label(node): node.kind for node in part.nodes}
    rows: list[Row] = []
    for node in graph.nodes:
        if not rows or rows[-1].scope != node.scope:
            rows.append(Row(node.scope))
        rows[-1].nodes.append(node)
    counted: set[Value] = set()
    table: list[tuple[str, ...]] = []
    numbers, costs = 0, 0
    for row in rows:
        read = {value for node in row.nodes for value in node.inputs if value in graph.constants} - counted
        counted |= read
        size = sum(value.type.size for value in read)
        cost = sum(node.op.cost(*(value.type for value in node.inputs)).multiply_adds for node in row.nodes)
        numbers, costs = numbers + size, costs + cost
        kind = kinds.get(row.scope) or "+".join(dict.fromkeys(node.op.name for node in row.nodes))
        output = str(row.nodes[-1].outputs[0].type)
        cells = (_short(row.scope), kind, output, f"{size:,}" if size else "", f"{cost:,}" if cost else "")
        table.append(cells)
    table += [(_short(_label(node)), node.kind, "known when it runs", "", "") for node in late]
    held = sum(array.nbytes for array in part.initializers.values())
    free = len(part.nodes) - len({row.scope for row in rows} & set(kinds)) - len(late)
    lines = [*(f"input {stated}" for stated in inputs), "", *_lines(table), ""]
    lines.append(f"{numbers:,} numbers ({held:,} bytes in the file); {costs:,} multiply-adds")
    lines.append(
        f"{free} of {len(part.nodes)} nodes cost nothing: known beforehand, or only a matter of axes"
    )
    return "\n".join(lines)


def in_numpy(executor: Executor | ReferenceExecutor, late: int) -> str:
    """One line: how many steps run in NumPy and which, and how many nodes are evaluated one by one."""
    if isinstance(executor, ReferenceExecutor):
        return "all steps run in NumPy: no code is generated here"
    slow = executor.fallbacks
    counts = Counter(slow).most_common()
    which = ", ".join(f"{name} ({count})" if count > 1 else name for name, count in counts)
    found = (
        f"{len(slow)} of {len(executor.steps) + len(slow)} steps run in NumPy{': ' if which else ''}{which}"
    )
    return f"{found}; {late} nodes are evaluated one by one" if late else found


def moves(graph: Graph) -> list[str]:
    """Where axes are still moved: what is moved, and the node that wanted it in another order."""
    return [
        f"{node.scope}: {node.inputs[0].type} to {node.outputs[0].type}"
        for node in graph.nodes
        if isinstance(node.op, Transpose)
    ]


def _label(node: NodePart) -> str:
    """The scope under which the importer writes a node's ops down."""
    return node.name or next((name for name in node.outputs if name), node.kind)


def _short(text: str) -> str:
    text = one_line(text)
    return text if len(text) <= LONGEST else f"...{text[3 - LONGEST :]}"


def _lines(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[k]) for row in (HEADER, *rows)) for k in range(len(HEADER))]
    lines = [
        "  ".join(
            cell.rjust(width) if k in RIGHT else cell.ljust(width)
            for k, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in (HEADER, *rows)
    ]
    return [lines[0], "-" * sum(widths, 2 * len(widths) - 2), *lines[1:]]
