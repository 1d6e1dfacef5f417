"""The Programs of one model, kept until it becomes another one."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar

from striate.ir.types import TensorType
from striate.nn.cache import Cache
from striate.nn.compiled import Shared
from striate.nn.trace import Trace, resized

PROGRAMS_KEPT = 32
T = TypeVar("T")


class Programs(Cache[Any]):
    """Compiled Programs, and what else was found out of the model as it is: the 32 used last.

    `shared`: what these Programs have folded together out of the model's parameters.
    """

    def __init__(self) -> None:
        super().__init__(PROGRAMS_KEPT)
        self.shared: Shared = weakref.WeakValueDictionary()
        # By identity: of a dictionary a thread can list the values while another adds one; of a WeakSet it cannot.
        # By kinds of inputs: how often the model had changed then, and a trace that may be good for other sizes.
        self._traces: dict[Hashable, tuple[int, Trace]] = {}
        self._containing: weakref.WeakValueDictionary[int, Programs] = weakref.WeakValueDictionary()

    def remember(self, key: Hashable, create: Callable[[], T]) -> T:
        """What is kept under `key`, or `create()`."""
        return self.get(key) or self.make(key, create)

    def traced(self, types: Sequence[TensorType], options: Hashable, create: Callable[[], Trace]) -> Trace:
        """A trace for `types`: an earlier one at this size where that is possible, else `create()`."""
        key = (tuple((type.rank, type.dtype) for type in types), options)
        generation = self.generation
        found = self._traces.get(key)
        if found is not None and found[0] == generation:
            again = resized(found[1], types)
            if again is not None:
                return again
        trace = create()
        if trace.by_channels is not None:
            kept = self._traces if len(self._traces) < PROGRAMS_KEPT else {}
            self._traces = {**kept, key: (generation, trace)}
        return trace

    def used_by(self, whole: Programs) -> None:
        """Say that the module belongs to the model whose Programs `whole` are: they compute it too."""
        self._containing[id(whole)] = whole

    def forget(self) -> None:
        """The module became another one: forget what was compiled, here and in every model that contains it."""
        containing = [reference() for reference in self._containing.valuerefs()]
        for programs in (self, *(each for each in containing if each is not None)):
            programs.clear()
            programs._traces = {}
            programs.shared = weakref.WeakValueDictionary()
