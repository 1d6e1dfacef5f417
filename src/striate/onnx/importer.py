"""`Document` -> graph, for one set of input types.

Nodes are carried out in order by their entries (`operators/`). What depends on constants alone is computed on the way.
A node that needs numbers which only a run gives (the boxes that survive, a shape read from the data) is *late*, and
so is all that depends on it: late nodes are evaluated one by one when the model runs, by the same entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from striate.errors import ModelFileError, StriateError, TooLargeError, UnsupportedError
from striate.ir.graph import Builder, Graph
from striate.ir.types import TensorType, Value
from striate.onnx import control
from striate.onnx.blocks import block_of
from striate.onnx.construction import Construction
from striate.onnx.halves import as_stated, widened
from striate.onnx.node import Attributes, Computed, NodeView
from striate.onnx.operators import ENTRIES
from striate.onnx.operators.sequences import READERS
from striate.onnx.parts import Document, GraphPart, NodePart
from striate.onnx.schemas import expect_inputs, expect_read
from striate.onnx.sequences import SequenceTerm, tensor_names
from striate.onnx.terms import Order, Term, channels_last, identity
from striate.onnx.weights import WeightStore

PICTURE_RANK = 4
MOST_NAMED = 12


@dataclass(frozen=True, eq=False)
class Imported:
    """What one import gives: `graph` computes `fetched`; with `known` and the inputs they feed the `late` nodes.

    `sequences`: the names of the tensors that each sequence holds, of those that are wanted.
    """

    graph: Graph
    fetched: tuple[str, ...]
    known: Mapping[str, np.ndarray]
    late: tuple[NodePart, ...]
    pictures_last: bool
    sequences: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


class Sections(Protocol):
    """What runs graphs within nodes as Programs of their own (`section.py`)."""

    def run(self, part: GraphPart, given: Mapping[str, Term]) -> list[Term] | None: ...


def all_nodes(graph: GraphPart) -> Iterable[NodePart]:
    """The nodes of a graph and of the graphs inside it."""
    for node in graph.nodes:
        yield node
        for value in node.attributes.values():
            if isinstance(value, GraphPart):
                yield from all_nodes(value)


def lasting_arrays(graph: GraphPart) -> set[int]:
    """Identities of all numbers that the file holds."""
    found = {id(array) for array in graph.initializers.values()}
    for node in graph.nodes:
        for value in node.attributes.values():
            if isinstance(value, np.ndarray):
                found.add(id(value))
            elif isinstance(value, GraphPart):
                found |= lasting_arrays(value)
    return found


def expect_known(document: Document) -> None:
    """Every operator has an entry, else one error that names all that have none; no node has inputs that none reads."""
    missing: dict[str, list[NodePart]] = {}
    for node in all_nodes(document.graph):
        if node.operator not in ENTRIES and node.operator not in control.OPERATORS:
            missing.setdefault(node.operator[:80], []).append(node)
    if not missing:
        expect_inputs(all_nodes(document.graph))
        return
    listed: list[str] = []
    for name, nodes in list(missing.items())[:MOST_NAMED]:
        first = nodes[0]
        version = document.opsets.get(first.domain, "none stated") if first.domain else first.version
        listed.append(f"{name} (opset {version}, {len(nodes)} times, first: {first})")
    more = f", and {len(missing) - MOST_NAMED} more" if len(missing) > MOST_NAMED else ""
    raise UnsupportedError(f"operators that are not carried out: {'; '.join(listed)}{more}")


class Importer:
    """Carries out the nodes of a graph; one object serves one import, or one run of late nodes."""

    def __init__(
        self,
        document: Document,
        store: WeightStore,
        lasting: set[int],
        *,
        running: bool = False,
        sections: Sections | None = None,
    ) -> None:
        self.sections = sections
        block = block_of(document.graph)
        self.build = Construction(Builder(), store, lasting, running=running, block=block)
        self.terms: dict[str, Term] = {}

    def view(self, node: NodePart) -> NodeView:
        outputs = [bool(name) for name in node.outputs]
        attributes = Attributes(node.attributes)
        return NodeView(node.operator, node.name, node.version, attributes, tuple(outputs), self.build)

    def carry_out(self, node: NodePart) -> None:
        """Put the terms of the node's outputs beside those of its inputs; `Computed` where it must wait."""
        if node.operator in control.OPERATORS:
            self._control(node)
            return
        inputs = [self.terms[name] if name else None for name in node.inputs]
        if node.operator not in READERS and any(map(control.is_sequence, inputs)):
            raise UnsupportedError(f"{node}: it reads a sequence, which is not carried out")
        self.build.builder.scope = node.name or next((name for name in node.outputs if name), node.kind)
        try:
            view = self.view(node)
            outputs = ENTRIES[node.operator](view, inputs)
            expect_read(view)
        except StriateError as error:
            types = ", ".join("-" if term is None else str(term) for term in inputs)
            raise type(error)(f"{node} (opset {node.version}), inputs {types}: {error}") from error
        except MemoryError as error:
            raise TooLargeError(f"{node} (opset {node.version}): {error}") from error
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            # Whatever no check foresaw is a contradiction in the file all the same, and says which node it is.
            types = ", ".join("-" if term is None else str(term) for term in inputs)
            raise ModelFileError(
                f"{node} (opset {node.version}), inputs {types}: it cannot be carried out "
                f"({type(error).__name__}: {error})"
            ) from error
        if len(outputs) < len(node.outputs) and any(node.outputs[len(outputs) :]):
            raise UnsupportedError(f"{node}: output {len(outputs)} is not carried out")
        for name, term in zip(node.outputs, outputs, strict=False):
            if name:
                self.terms[name] = term if control.is_sequence(term) else widened(self.build, term)

    def _control(self, node: NodePart) -> None:
        try:
            outputs = control.carry_out(self, node)
        except StriateError:
            raise
        except MemoryError as error:
            raise TooLargeError(f"{node} (opset {node.version}): {error}") from error
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise ModelFileError(
                f"{node} (opset {node.version}): it cannot be carried out ({type(error).__name__}: {error})"
            ) from error
        self.terms.update({name: term for name, term in zip(node.outputs, outputs, strict=True) if name})

    @property
    def running(self) -> bool:
        """Whether it carries out what is late in a run."""
        return self.build.running

    def inside(self, part: GraphPart, given: Mapping[str, Term]) -> list[Term]:
        """The outputs of a graph within a node: of its own Program in a run, else as if its nodes stood here.

        Names are unique in all of a file.
        """
        if self.sections is not None:
            around = {name: self.terms[name] for name in sorted(part.captured)}
            outputs = self.sections.run(part, {**given, **around})
            if outputs is not None:
                return outputs
        self.terms.update(given)
        for name, array in part.initializers.items():
            self.terms[name] = widened(self.build, Term.of(array))
        for inner in part.nodes:
            self.carry_out(inner)
        return [self.terms[stated.name] for stated in part.outputs]


def import_graph(
    document: Document,
    types: Sequence[TensorType],
    store: WeightStore,
    lasting: set[int],
    pictures_last: bool,
    fed: Sequence[str] = (),
) -> Imported:
    """The graph for inputs of `types` (as the caller gives them: pictures [N, H, W, C] with `pictures_last`).

    Initializers named in `fed` are inputs as well, after the others.
    """
    importer = Importer(document, store, lasting)
    part, build = document.graph, importer.build
    given = (*part.inputs, *(stated for stated in part.defaults if stated.name in fed))
    for stated, type in zip(given, types, strict=True):
        value = build.builder.input(type, stated.name)
        last = pictures_last and type.rank == PICTURE_RANK
        term = Term.of(value, channels_last(type.rank) if last else None)
        importer.terms[stated.name] = widened(build, term)
    for name, array in part.initializers.items():
        if name not in importer.terms:
            importer.terms[name] = widened(build, Term.of(array))
    late = _carried_out(importer, part.nodes)
    wanted = _wanted(part, late)
    values: list[Value] = []
    fetched: list[str] = []
    known: dict[str, np.ndarray] = {}
    outputs = {stated.name: stated for stated in part.outputs}
    sequences: dict[str, tuple[str, ...]] = {}
    for name in wanted:
        term = importer.terms[name]
        if isinstance(term, SequenceTerm):
            sequences[name] = tensor_names(name, term)
            importer.terms.update(zip(sequences[name], term.items, strict=True))
    single = [tensor for name in wanted for tensor in sequences.get(name, (name,))]
    for name in dict.fromkeys(single):
        term = importer.terms[name]
        if term.known is not None:
            known[name] = term.known
            continue
        last = pictures_last and term.rank == PICTURE_RANK and name in outputs and not late
        order: Order = channels_last(term.rank) if last else identity(term.rank)
        build.builder.scope = name
        moved = build.moved(term.held, term.order, order)
        values.append(build.value(as_stated(build, moved, outputs.get(name))))
        fetched.append(name)
    return Imported(build.builder.graph(values), tuple(fetched), known, late, pictures_last, sequences)


def late_terms(importer: Importer, imported: Imported, fetched: Sequence[np.ndarray]) -> dict[str, Term]:
    """All terms of a run: what the graph gave, what was known, and what the late nodes make of it."""
    arrays = {**dict(zip(imported.fetched, fetched, strict=True)), **imported.known}
    importer.terms = {name: widened(importer.build, Term.of(array)) for name, array in arrays.items()}
    for name, tensors in imported.sequences.items():
        items = tuple(importer.terms[tensor] for tensor in tensors)
        importer.terms[name] = SequenceTerm.holding(items)
    for node in imported.late:
        importer.carry_out(node)
    return importer.terms


def _carried_out(importer: Importer, nodes: Sequence[NodePart]) -> tuple[NodePart, ...]:
    """Carry out what can be; returns what must wait for a run."""
    late: list[NodePart] = []
    for node in nodes:
        needs = {*(name for name in node.inputs if name)}
        for value in node.attributes.values():
            if isinstance(value, GraphPart):
                needs |= value.captured
        if not all(name in importer.terms for name in needs):
            late.append(node)
            continue
        try:
            importer.carry_out(node)
        except Computed:
            late.append(node)
    return tuple(late)


def _wanted(part: GraphPart, late: Sequence[NodePart]) -> list[str]:
    """Names that a run must have: the outputs, and what late nodes read."""
    made = {name for node in late for name in node.outputs}
    wanted = dict.fromkeys(stated.name for stated in part.outputs if stated.name not in made)
    for node in late:
        names = [name for name in node.inputs if name]
        for value in node.attributes.values():
            if isinstance(value, GraphPart):
                names += sorted(value.captured)
        wanted.update(dict.fromkeys(name for name in names if name not in made))
    return list(wanted)
