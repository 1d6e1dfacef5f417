"""What a model from a file says of itself: its nodes with their costs, and how it is computed."""

from __future__ import annotations

from collections.abc import Sequence

from striate.ir.graph import Graph, Node
from striate.ir.types import Value
from striate.onnx.importer import Imported
from striate.onnx.parts import Stated
from striate.ops.arrange import Transpose

HEADER = ("node", "op", "output", "parameters", "multiply-adds")
RIGHT = (3, 4)
LONGEST = 48


def summary(imported: Imported, outputs: Sequence[Stated]) -> str:
    """A row for each node that computes, and the totals; sizes as they are held, channels last."""
    graph = imported.graph
    counted: set[int] = set()
    rows: list[tuple[str, ...]] = []
    parameters = costs = 0
    for node in graph.nodes:
        size = 0
        for value in node.inputs:
            array = graph.constants.get(value)
            if array is not None and id(array) not in counted:
                counted.add(id(array))
                size += array.size
        cost = node.op.cost(*(value.type for value in node.inputs)).multiply_adds
        parameters, costs = parameters + size, costs + cost
        rows.append(
            (
                node.scope[-LONGEST:],
                node.op.name,
                str(node.outputs[0].type),
                f"{size:,}" if size else "",
                f"{cost:,}" if cost else "",
            )
        )
    lines = [f"input  {value.name}: {value.type}" for value in graph.inputs]
    lines += [f"output {stated}" for stated in outputs]
    lines += ["", *_table(rows), ""]
    lines.append(f"{len(rows)} nodes, {parameters:,} parameters, {costs:,} multiply-adds")
    lines += late_lines(imported)
    return "\n".join(lines)


def explained(imported: Imported, program: str) -> str:
    """`program`, what a Program says of itself, with where axes are moved and what waits for each run."""
    lines = [program]
    moves = [node for node in imported.graph.nodes if isinstance(node.op, Transpose)]
    if moves:
        lines.append("axes are moved in " + ("1 place" if len(moves) == 1 else f"{len(moves)} places") + ":")
        lines += [f"  {_where(imported.graph, node)}" for node in moves]
    return "\n".join([*lines, *late_lines(imported)])


def _where(graph: Graph, node: Node) -> str:
    source: Value = node.inputs[0]
    role = "the input" if source in graph.inputs else "what comes"
    if node.outputs[0] in graph.outputs:
        role = "an output"
    return f"{node.scope[-LONGEST:]}: {role}, {source.type} -> {node.outputs[0].type}"


def late_lines(imported: Imported) -> list[str]:
    """Nodes whose results' shapes depend on the data."""
    if not imported.late:
        return []
    names = [f"  {node}" for node in imported.late]
    return ["computed in NumPy, node by node, since shapes depend on the data:", *names]


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[k]) for row in (HEADER, *rows)) for k in range(len(HEADER))]
    lines: list[str] = []
    for row in (HEADER, *rows):
        cells = [
            cell.rjust(width) if k in RIGHT else cell.ljust(width)
            for k, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return lines
