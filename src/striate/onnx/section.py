"""Graphs inside a file's nodes, as Programs of their own: the bodies of loops, branches that data choose.

A body is imported and compiled once for each set of types that it meets, with the weights of the file as constants; a
round is then a run of that Program. The runtime knows nothing of loops: who goes round is Python, here.

What meets too many types (a tensor that grows from round to round) is carried out node by node in NumPy, as a body that
takes or gives sequences is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from striate.ir.types import TensorType
from striate.onnx.importer import Imported, Importer, import_graph, late_terms
from striate.onnx.parts import Document, GraphPart, Stated
from striate.onnx.sequences import SequenceTerm
from striate.onnx.terms import Term
from striate.onnx.weights import WeightStore
from striate.process_lock import ProcessLock
from striate.runtime.compile import compile
from striate.runtime.executor import Executor
from striate.runtime.options import CompileOptions
from striate.runtime.reference import ReferenceExecutor
from striate.runtime.threads import current_threads

# Programs of one body.
MOST_TYPES = 8
# Numbers that a run gives as ONNX has them: all but those of two bytes, which are computed in float32.
_AS_THEY_ARE = np.typecodes["AllInteger"] + "?fd"


@dataclass(frozen=True, eq=False)
class _Ready:
    imported: Imported
    executor: Executor | ReferenceExecutor
    # The constants by whose identity it was found.
    fixed: tuple[np.ndarray, ...]


class Sections:
    """The graphs within one model's nodes, compiled."""

    def __init__(
        self,
        document: Document,
        store: WeightStore,
        lasting: set[int],
        lock: ProcessLock,
        options: CompileOptions,
    ) -> None:
        self._document, self._store, self._lasting = document, store, lasting
        self._lock, self._options = lock, options
        self._ready: dict[GraphPart, dict[object, _Ready]] = {}

    def importer(self, document: Document) -> Importer:
        """One for what is late in a run."""
        return Importer(document, self._store, self._lasting, running=True, sections=self)

    def run(self, part: GraphPart, given: Mapping[str, Term]) -> list[Term] | None:
        """The outputs of `part`, whose inputs and captured values are `given`; None: nothing is compiled for it."""
        if any(isinstance(term, SequenceTerm) for term in given.values()):
            return None
        free: dict[str, np.ndarray] = {}
        fixed: dict[str, np.ndarray] = {}
        for name, term in given.items():
            array = term.known
            if array is not None:
                (fixed if id(array) in self._lasting else free)[name] = array
        ready = self._found(part, free, fixed)
        if ready is None:
            return None
        threads = self._options.threads or current_threads()
        fetched = ready.executor.run(list(free.values()), {}, threads)
        if not ready.imported.late and not ready.imported.sequences:
            made = {**dict(zip(ready.imported.fetched, fetched, strict=True)), **ready.imported.known}
            if all(array.dtype.char in _AS_THEY_ARE for array in made.values()):
                return [Term.of(made[stated.name]) for stated in part.outputs]
        importer = self.importer(self._inner(part, free, fixed))
        terms = late_terms(importer, ready.imported, fetched)
        return [terms[stated.name] for stated in part.outputs]

    def _found(
        self, part: GraphPart, free: Mapping[str, np.ndarray], fixed: Mapping[str, np.ndarray]
    ) -> _Ready | None:
        key = (
            tuple((name, array.dtype, array.shape) for name, array in free.items()),
            tuple((name, id(array)) for name, array in fixed.items()),
        )
        ready = self._ready.get(part, {}).get(key)
        if ready is not None:
            return ready
        with self._lock.here():
            known = self._ready.setdefault(part, {})
            if key not in known:
                if len(known) >= MOST_TYPES:
                    return None
                inner = self._inner(part, free, fixed)
                types = [TensorType.of(array) for array in free.values()]
                imported = import_graph(inner, types, self._store, self._lasting, False)
                executor = compile(imported.graph, self._options, self._store)
                self._store.regions.keep_all()
                known[key] = _Ready(imported, executor, tuple(fixed.values()))
            return known[key]

    def _inner(
        self, part: GraphPart, free: Mapping[str, np.ndarray], fixed: Mapping[str, np.ndarray]
    ) -> Document:
        """The body as a file of its own: what varies are its inputs, all else initializers."""
        inputs = tuple(Stated(name, array.dtype.name, array.shape) for name, array in free.items())
        # Types are not stated: values between graphs are as they were computed.
        outputs = tuple(Stated(stated.name, "", None) for stated in part.outputs)
        graph = GraphPart(
            part.name, inputs, outputs, {**part.initializers, **fixed}, part.nodes, frozenset(), ()
        )
        return replace(self._document, graph=graph)
