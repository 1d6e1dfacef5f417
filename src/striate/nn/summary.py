"""The summary of a model, as a table for people and as a dict for programs: what each layer makes of a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from striate.errors import StriateError
from striate.ir.graph import Node
from striate.ir.types import TensorType, Value
from striate.ops.conv2d import Conv2d
from striate.ops.linear import Linear
from striate.ops.pool import AvgPool2d, MaxPool2d
from striate.ops.reduction import GlobalAvgPool2d
from striate.ops.reshape import Flatten, Reshape
from striate.shapes import Pads, Pair, ReceptiveField, resolve_padding, span

if TYPE_CHECKING:
    from striate.nn.module import Module

HEADER = ("layer", "kind", "output", "arithmetic", "parameters", "multiply-adds", "sees")
RIGHT = (4, 5)

Field = tuple[ReceptiveField, ReceptiveField] | None


@dataclass
class Row:
    """Neighbouring nodes of one layer."""

    scope: str
    nodes: list[Node]


@dataclass(frozen=True)
class Layer:
    """What one layer makes of a picture.

    `output`: sizes without the batch. `parameters`: numbers that no layer before it uses. `sees`: pixels of the
    input that one output depends on, (rows, columns); "all", or "" where the input is no picture.
    """

    path: str
    kind: str
    output: tuple[int, ...]
    arithmetic: str
    parameters: int
    multiply_adds: int
    sees: Pair | str

    def cells(self) -> tuple[str, ...]:
        """As text, a cell for each word of `HEADER`."""
        return (
            self.path or "(model)",
            self.kind,
            " x ".join(map(str, self.output)),
            self.arithmetic,
            f"{self.parameters:,}" if self.parameters else "",
            f"{self.multiply_adds:,}" if self.multiply_adds else "",
            self.sees if isinstance(self.sees, str) else f"{self.sees[0]} x {self.sees[1]}",
        )


@dataclass(frozen=True)
class Summary:
    """The layers in the order in which they compute, and the numbers that training changes and does not."""

    layers: tuple[Layer, ...]
    trained: int
    fixed: int

    @property
    def multiply_adds(self) -> int:
        return sum(layer.multiply_adds for layer in self.layers)


def summary(model: Module, shape: Sequence[int]) -> str:
    """The table for a batch of one picture of `shape`, and the totals."""
    found = summarised(model, shape)
    numbers = found.trained + found.fixed
    lines = [
        f"input {' x '.join(map(str, shape[1:]))} (one picture; a batch runs through together)",
        "",
        *_table([layer.cells() for layer in found.layers]),
        "",
        f"{found.trained:,} parameters"
        + (f" and {found.fixed:,} fixed" if found.fixed else "")
        + f", {4 * numbers:,} bytes; {found.multiply_adds:,} multiply-adds a picture",
    ]
    return "\n".join(lines)


def summary_dict(model: Module, shape: Sequence[int]) -> dict[str, Any]:
    """The same as numbers and text that `json.dumps` takes.

        {"input": [28, 28, 1],
         "layers": [{"layer": "conv1", "kind": "Conv2d", "output": [28, 28, 6], "arithmetic": "...",
                     "parameters": 156, "multiply_adds": 117600, "sees": [5, 5]}, ...],
         "parameters": 61706, "fixed": 2, "bytes": 246832, "multiply_adds": ...}

    `shape` is a batch of one, [1, H, W, C]. `sees` is "all" for the whole input and null where the input is no
    picture; `fixed` counts numbers that training does not change. Raises `ShapeError` as `summary` does.
    """
    found = summarised(model, shape)
    layers = [
        {
            "layer": layer.path,
            "kind": layer.kind,
            "output": list(layer.output),
            "arithmetic": layer.arithmetic,
            "parameters": layer.parameters,
            "multiply_adds": layer.multiply_adds,
            "sees": list(layer.sees) if isinstance(layer.sees, tuple) else layer.sees or None,
        }
        for layer in found.layers
    ]
    return {
        "input": [int(size) for size in shape[1:]],
        "layers": layers,
        "parameters": found.trained,
        "fixed": found.fixed,
        "bytes": 4 * (found.trained + found.fixed),
        "multiply_adds": found.multiply_adds,
    }


def summarised(model: Module, shape: Sequence[int]) -> Summary:
    """What both forms of the summary say, for a batch of one picture of `shape`."""
    try:
        trace = model.trace([TensorType(tuple(shape))])
    except StriateError as error:
        raise type(error)(f"the model does not take {list(shape)}: {error}") from error
    fields: dict[Value, Field] = {value: (ReceptiveField(), ReceptiveField()) for value in trace.graph.inputs}
    sizes = {name: parameter.size for name, parameter in trace.parameters.items()}
    kinds = {path: type(module).__name__ for path, module in model.modules().items()}
    counted: set[str] = set()
    layers: list[Layer] = []
    for row in _rows(trace.graph.nodes):
        for node in row.nodes:
            _see(node, fields)
        names = {
            trace.graph.parameters[v] for n in row.nodes for v in n.inputs if v in trace.graph.parameters
        }
        output = row.nodes[-1].outputs[0]
        kind = kinds.get(row.scope, "")
        layers.append(
            Layer(
                path=row.scope,
                kind=kind if row.scope and kind not in ("", "GraphModule") else _operations(row.nodes),
                output=output.type.shape[1:],
                # A convolution of volumes is one of pictures at each position of its filter's first axis.
                arithmetic="; ".join(dict.fromkeys(filter(None, (arithmetic(node) for node in row.nodes)))),
                parameters=sum(sizes[name] for name in names - counted),
                multiply_adds=sum(
                    node.op.cost(*(value.type for value in node.inputs)).multiply_adds for node in row.nodes
                ),
                sees=_seen(fields.get(output), shape),
            )
        )
        counted |= names
    trained = sum(sizes[name] for name in trace.trainable)
    return Summary(tuple(layers), trained, sum(sizes.values()) - trained)


def _rows(nodes: Sequence[Node]) -> list[Row]:
    """Neighbouring nodes of one layer together."""
    rows: list[Row] = []
    for node in nodes:
        if rows and rows[-1].scope == node.scope and node.scope:
            rows[-1].nodes.append(node)
        else:
            rows.append(Row(node.scope, [node]))
    return rows


def _operations(nodes: Sequence[Node]) -> str:
    return " + ".join(node.op.name for node in nodes)


def _window(node: Node) -> tuple[Pair, Pair, Pads, Pair] | None:
    """(window, stride, pads, dilation) of an op that slides one."""
    op = node.op
    if isinstance(op, Conv2d):
        window, dilation = (node.inputs[1].type.shape[0], node.inputs[1].type.shape[1]), op.dilation
    elif isinstance(op, (MaxPool2d, AvgPool2d)):
        window, dilation = op.window, (1, 1)
    else:
        return None
    shape = node.inputs[0].type.shape
    return (
        window,
        op.stride,
        resolve_padding(op.padding, (shape[1], shape[2]), window, op.stride, dilation),
        dilation,
    )


def arithmetic(node: Node) -> str:
    """How the output's size follows: `(28 + 2 + 2 - 5)/1 + 1 = 28`, both axes where they differ."""
    sliding = _window(node)
    if not node.inputs:
        return ""
    shape, output = node.inputs[0].type.shape, node.outputs[0].type.shape
    if sliding is not None:
        window, stride, pads, dilation = sliding
        axes = [
            _axis(shape[1 + a], window[a], stride[a], pads[a], dilation[a], output[1 + a]) for a in (0, 1)
        ]
        if shape[1] == window[0] == 1 and not any(pads[0]):
            return axes[1]  # a picture of one row, as sequences are
        return axes[0] if axes[0] == axes[1] else " and ".join(axes)
    if isinstance(node.op, (Flatten, Reshape)):
        return f"{'·'.join(map(str, shape[1:]))} = {output[1]}" if len(output) == 2 and len(shape) > 2 else ""
    if isinstance(node.op, Linear):
        return f"{shape[1]} -> {output[1]}"
    if isinstance(node.op, GlobalAvgPool2d):
        return f"mean of {shape[1]}·{shape[2]} pixels"
    return ""


def _axis(size: int, window: int, stride: int, pads: Pair, dilation: int, output: int) -> str:
    padding = f" + {pads[0]} + {pads[1]}" if any(pads) else ""
    quotient = f"({size}{padding} - {span(window, dilation)})/{stride}"
    rest = (size + sum(pads) - span(window, dilation)) % stride
    return f"{f'floor({quotient[0:]})' if rest else quotient} + 1 = {output}"


def _see(node: Node, fields: dict[Value, Field]) -> None:
    """The receptive field of the node's outputs; None stands for the whole input."""
    sources = [fields[value] for value in node.inputs if value in fields]
    field: Field = None
    if sources and all(source is not None for source in sources):
        known = [source for source in sources if source is not None]
        field = max(known, key=lambda both: both[0].size * both[1].size)
        sliding = _window(node)
        if sliding is not None:
            window, stride, pads, dilation = sliding
            rows, columns = (field[a].through(window[a], stride[a], dilation[a], pads[a][0]) for a in (0, 1))
            field = rows, columns
        elif node.outputs[0].type.rank != 4:
            field = None
    for value in node.outputs:
        fields[value] = field


def _seen(field: Field, shape: Sequence[int]) -> Pair | str:
    if len(shape) in (3, 5):
        # Sequences and volumes are computed as pictures, whose fields are not theirs.
        return ""
    if field is None or len(shape) != 4:
        return "all"
    return field[0].size, field[1].size


def _table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[k]) for row in (HEADER, *rows)) for k in range(len(HEADER))]
    lines = [
        "  ".join(
            c.rjust(w) if k in RIGHT else c.ljust(w) for k, (c, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in (HEADER, *rows)
    ]
    return [lines[0].rstrip(), "-" * len(lines[0]), *(line.rstrip() for line in lines[1:])]
