"""The Programs of one file: one for each set of input sizes, as many as fit."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, ItemsView, Iterable, Iterator, KeysView
from dataclasses import dataclass

import numpy as np

from striate.onnx.importer import Imported
from striate.runtime.executor import Executor
from striate.runtime.reference import ReferenceExecutor

# Bytes of what Programs keep beside the one used last; a step's launch and arguments are some thousand.
MOST_BYTES = 256 << 20
BYTES_A_STEP = 8 << 10


@dataclass(frozen=True, eq=False)
class Ready:
    """One import, compiled. `complete`: whether what it computes are the model's outputs, in their order."""

    imported: Imported
    executor: Executor | ReferenceExecutor
    complete: bool

    def read(self) -> Iterator[np.ndarray]:
        """The numbers that runs and further imports read."""
        yield from self.executor.constants.values()
        yield from self.imported.graph.constants.values()
        yield from self.imported.known.values()


class Held:
    """Arrays by identity, each counted once: how many Programs hold it, and the bytes of all."""

    def __init__(self) -> None:
        self.holders: dict[int, int] = {}
        self.bytes = 0

    def add(self, arrays: Iterable[np.ndarray]) -> int:
        """One more holder of these; the bytes of them all."""
        own = {id(array): array.nbytes for array in arrays}
        for identity, size in own.items():
            self.bytes += 0 if identity in self.holders else size
            self.holders[identity] = self.holders.get(identity, 0) + 1
        return sum(own.values())

    def drop(self, arrays: Iterable[np.ndarray]) -> None:
        """One holder of these less."""
        for identity, size in {id(array): array.nbytes for array in arrays}.items():
            self.holders[identity] -= 1
            if not self.holders[identity]:
                del self.holders[identity]
                self.bytes -= size


class Programs:
    """Those used last, whose numbers (each counted once) and steps take at most `MOST_BYTES` beside the newest's.

    To be used with the model's lock held.
    """

    def __init__(self) -> None:
        self._ready: OrderedDict[Hashable, Ready] = OrderedDict()
        self._read, self._packed = Held(), Held()
        self._steps = 0

    def get(self, key: Hashable) -> Ready | None:
        """What was compiled for `key`, from now on the one used last."""
        found = self._ready.get(key)
        if found is not None:
            self._ready.move_to_end(key)
        return found

    def add(self, key: Hashable, ready: Ready) -> None:
        """Keep `ready`; those used longest ago make room for it."""
        self._read.add(ready.read())
        newest = self._packed.add(ready.executor.constants.values())
        self._steps += len(ready.imported.graph.nodes)
        self._ready[key] = ready
        while self.bytes > newest + MOST_BYTES and len(self._ready) > 1:
            _, dropped = self._ready.popitem(last=False)
            self._read.drop(dropped.read())
            self._packed.drop(dropped.executor.constants.values())
            self._steps -= len(dropped.imported.graph.nodes)

    @property
    def bytes(self) -> int:
        """Of all packed numbers and steps; what lies in the file takes none."""
        return self._packed.bytes + BYTES_A_STEP * self._steps

    def held(self) -> KeysView[int]:
        """Identities of the arrays that some Program reads."""
        return self._read.holders.keys()

    def items(self) -> ItemsView[Hashable, Ready]:
        return self._ready.items()

    def all(self) -> list[Ready]:
        return [*self._ready.values()]

    def __len__(self) -> int:
        return len(self._ready)
