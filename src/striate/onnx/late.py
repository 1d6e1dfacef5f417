"""What must wait for a run: planned once the numbers that it waits for are there.

A size may be an input, or computed from data: a scale factor, a crop, how many boxes are left. Nodes that ask for such
a number cannot be planned when a model is loaded, nor can what follows them. So once it is known they are planned as a
Program of their own, for the numbers that were asked for and the shapes of what else they read, and kept for the next
run in which those are the same.

    image -> [Program: conv, ..., sizes] -> sizes = (60, 80) -> [Program for (60, 80): resize, conv, ...] -> outputs

A node whose numbers decide how large its own result is (NonZero) is evaluated by NumPy, and what follows it planned for
the size that came out. Where nothing heavy waits, all of it is: planning takes longer than that.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from striate.ir.arrays import prepared
from striate.ir.graph import Graph
from striate.ir.types import TensorType, Value
from striate.onnx.halves import as_stated, widened
from striate.onnx.importer import Imported, Importer, all_nodes
from striate.onnx.node import Computed
from striate.onnx.parts import GraphPart, NodePart, Stated
from striate.onnx.programs import Programs, Ready
from striate.onnx.sequences import SequenceTerm
from striate.onnx.terms import Term, identity
from striate.process_lock import ProcessLock
from striate.runtime.executor import Executor
from striate.runtime.reference import ReferenceExecutor

Compiled: TypeAlias = Executor | ReferenceExecutor

# Numbers that may be sizes; more of them are data.
MOST_NUMBERS = 16
# Operators that make planning what waits worth its time.
HEAVY = frozenset(
    {
        "Conv",
        "ConvTranspose",
        "DeformConv",
        "FusedConv",
        "Gemm",
        "MatMul",
        "FusedMatMul",
        "Resize",
        "Upsample",
    }
    | {"LSTM", "GRU", "RNN", "Einsum", "MaxPool", "AveragePool", "RoiAlign", "GridSample"}
)


@dataclass(frozen=True, eq=False)
class Rest(Ready):
    """Late nodes, compiled for numbers that are known now. `inputs`: names of what it reads beside them."""

    inputs: tuple[str, ...] = ()


def needs(node: NodePart) -> list[str]:
    """Names that a node reads, or that graphs inside it read."""
    names = [name for name in node.inputs if name]
    for value in node.attributes.values():
        if isinstance(value, GraphPart):
            names += sorted(value.captured)
    return list(dict.fromkeys(names))


class Late:
    """What one model's late nodes were planned to, with the model's `lock` held.

    `importer`: a new one, for a run or for a plan; `compile` makes a Program of a graph.
    """

    def __init__(
        self, importer: Callable[[bool], Importer], compile: Callable[[Graph], Compiled], lock: ProcessLock
    ) -> None:
        self._importer = importer
        self._compile = compile
        self._lock = lock
        self.programs = Programs()
        # By what waits, and the shapes of what it reads: names of numbers that were asked for.
        self._asked: dict[Hashable, list[tuple[str, ...]]] = {}

    def finish(
        self,
        source: Ready,
        results: dict[str, np.ndarray],
        outputs: Mapping[str, Stated],
        threads: int | None,
    ) -> None:
        """Add to `results`, those of a run of `source`, what its late nodes make of them; `outputs`: the file's."""
        late = source.imported.late
        sequences: dict[str, SequenceTerm] = {}
        while late:
            for name, tensors in source.imported.sequences.items():
                items = tuple(Term.of(results[tensor]) for tensor in tensors)
                sequences.setdefault(name, SequenceTerm.holding(items))
            rest, worth = None, is_worth_a_plan(late)
            if worth and sequences.keys().isdisjoint(name for node in late for name in needs(node)):
                with self._lock.here():
                    rest = self.rest(source, late, results, outputs)
            if rest is None:
                count = 1 if worth else len(late)
                self._evaluate(late[:count], results, sequences)
                late = late[count:]
                continue
            arrays = [prepared(results[name]) for name in rest.inputs]
            fetched = rest.executor.run(arrays, {}, threads)
            results.update(zip(rest.imported.fetched, fetched, strict=True))
            results.update(rest.imported.known)
            source, late = rest, rest.imported.late

    def _evaluate(
        self, nodes: Sequence[NodePart], results: dict[str, np.ndarray], sequences: dict[str, SequenceTerm]
    ) -> None:
        """Let NumPy compute `nodes`, but for graphs inside them."""
        importer = self._importer(True)
        importer.terms.update(sequences)
        for name in {name for node in nodes for name in needs(node)} & results.keys():
            importer.terms[name] = widened(importer.build, Term.of(results[name]))
        for node in nodes:
            importer.carry_out(node)
        for name, term in importer.terms.items():
            if isinstance(term, SequenceTerm):
                sequences[name] = term
            elif term.known is not None:
                results[name] = term.known

    def rest(
        self,
        source: Ready,
        late: tuple[NodePart, ...],
        results: Mapping[str, np.ndarray],
        outputs: Mapping[str, Stated],
    ) -> Rest | None:
        """What `late`, the last nodes of `source`, are for these numbers: planned now, unless they were.

        None if none of them can be.
        """
        made = {name for node in late for name in node.outputs}
        read = [name for name in dict.fromkeys(n for node in late for n in needs(node)) if name not in made]
        fixed = source.imported.known
        shapes = tuple(
            (name, results[name].shape, results[name].dtype.str) for name in read if name not in fixed
        )
        head = (source, len(late), shapes)
        for names in self._asked.get(head, ()):
            found = self.programs.get((head, _numbers(names, results)))
            if found is not None:
                assert isinstance(found, Rest)
                return found
        inputs = tuple(name for name in read if name not in fixed)
        imported, names = self._planned(late, results, fixed, inputs, outputs)
        if imported is None or len(imported.late) == len(late):
            return None
        rest = Rest(imported, self._compile(imported.graph), False, inputs)
        asked = self._asked.setdefault(head, [])
        if names not in asked:
            asked.append(names)
        self.programs.add((head, _numbers(names, results)), rest)
        return rest

    def _planned(
        self,
        late: Sequence[NodePart],
        results: Mapping[str, np.ndarray],
        fixed: Mapping[str, np.ndarray],
        inputs: Sequence[str],
        outputs: Mapping[str, Stated],
    ) -> tuple[Imported | None, tuple[str, ...]]:
        """An import of `late`, and the names of results whose numbers it asked for.

        None instead of it where a sequence would have to be handed on.
        """
        importer = self._importer(False)
        build, terms = importer.build, importer.terms
        for name, array in fixed.items():
            terms[name] = widened(build, Term.of(array))
        for name in inputs:
            terms[name] = widened(build, Term.of(build.builder.input(TensorType.of(results[name]), name)))
        asked: list[str] = []
        left = [
            node
            for node in late
            if not all(name in terms for name in needs(node))
            or not _carried_out(importer, node, results, asked)
        ]
        made = {name for node in left for name in node.outputs}
        wanted = [name for name in outputs if name not in made and name not in results]
        wanted += [name for node in left for name in needs(node) if name not in made]
        if any(isinstance(terms.get(name), SequenceTerm) for name in wanted):
            return None, ()
        known: dict[str, np.ndarray] = {}
        values: dict[str, Value] = {}
        for name in dict.fromkeys(wanted):
            if name in fixed:
                known[name] = fixed[name]
            elif name not in results:
                term = terms[name]
                if term.known is not None:
                    known[name] = term.known
                else:
                    moved = build.moved(term.held, term.order, identity(term.rank))
                    values[name] = build.value(as_stated(build, moved, outputs.get(name)))
        graph = build.builder.graph([*values.values()])
        return Imported(graph, tuple(values), known, tuple(left), False), tuple(asked)


def is_worth_a_plan(late: Sequence[NodePart]) -> bool:
    """Whether something heavy waits."""
    for node in late:
        graphs = [value for value in node.attributes.values() if isinstance(value, GraphPart)]
        if node.kind in HEAVY or any(inner.kind in HEAVY for graph in graphs for inner in all_nodes(graph)):
            return True
    return False


def _carried_out(
    importer: Importer, node: NodePart, results: Mapping[str, np.ndarray], asked: list[str]
) -> bool:
    """Whether `node` is part of the import, if need be with the numbers of what it reads, which are then `asked`."""
    try:
        importer.carry_out(node)
        return True
    except Computed:
        pass
    small = [
        name
        for name in needs(node)
        if name in results and importer.terms[name].known is None and results[name].size <= MOST_NUMBERS
    ]
    before = {name: importer.terms[name] for name in small}
    for name in small:
        importer.terms[name] = widened(importer.build, Term.of(results[name]))
    try:
        importer.carry_out(node)
    except Computed:
        importer.terms.update(before)
        return False
    asked += small
    return True


def _numbers(names: Sequence[str], results: Mapping[str, np.ndarray]) -> tuple[tuple[str, bytes], ...]:
    return tuple((name, results[name].tobytes()) for name in names)
