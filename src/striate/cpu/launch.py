"""What lowering hands to the runtime: launches of kernels, and the context in which recipes make them."""

from __future__ import annotations

from _thread import start_new_thread
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from queue import SimpleQueue

import numpy as np

from striate.cpu.access import Access, check
from striate.cpu.arguments import Packed
from striate.cpu.choice import Decision
from striate.cpu.jit import KernelKey
from striate.cpu.options import CodegenOptions
from striate.cpu.target import Target
from striate.ir.arrays import aligned
from striate.ir.buffers import Buffer, BufferView
from striate.ir.types import Value

# Bytes of filters from which on a second thread helps to pack.
WORTH_A_THREAD = 1 << 20
# A constant of this many bytes sets the peak of memory while it lies there twice: it is packed first, alone.
HUGE = 1 << 26


@dataclass(frozen=True, eq=False)
class Launch:
    """One kernel over `items` work items; `arguments` in the kernel's order, pointers still symbolic.

    `reads` and `writes` name the buffers for the barrier and lifetime analysis. `work` is an estimate in
    vector multiply-adds (or equivalent), used to divide launches that may run at the same time.
    `batch_groups`: the items fall into so many equal runs, and run g touches only group g's part of the buffers in
    `parted`, so that launches with equal ones may follow each other group by group. Launches of one `write_group`
    write disjoint parts of one buffer and read none of it. `scratch`: bytes that each thread needs for itself.
    `decision`: of a convolution, what it was given. `accesses`: its arrays as the kernel walks them.
    """

    key: KernelKey
    emit: Callable[[], str]
    arguments: Packed
    items: int
    reads: tuple[Buffer, ...]
    writes: tuple[Buffer, ...]
    work: float
    recipe: str
    batch_groups: int = 1
    parted: frozenset[Buffer] = frozenset()
    write_group: object | None = None
    scratch: int = 0
    decision: Decision | None = None
    accesses: tuple[Access, ...] = ()

    @property
    def is_main(self) -> bool:
        """Whether it does its node's own work, not what prepares or collects."""
        return self.key.generator in ("convolution", "winograd", "weight_gradient", "winograd_pairs")

    @property
    def tuned(self) -> bool:
        """Whether it follows a tune file."""
        return self.decision is not None and self.decision.tuned


@dataclass(frozen=True)
class Packing:
    """A parameter in a kernel's own order: `make(array)` builds it, `format` names it among a model's copies."""

    format: tuple[object, ...]
    make: Callable[[np.ndarray], np.ndarray]


@dataclass
class Context:
    """Where values lie while a graph is lowered, and the means to ask for more memory."""

    options: CodegenOptions
    views: dict[Value, BufferView]
    parameters: dict[Value, str]
    written: frozenset[str] = frozenset()  # parameters that this graph updates
    known: Mapping[Value, np.ndarray] = field(default_factory=dict)  # the graph's constants
    # Computes an array once for all Programs of a model: (key, source arrays, how).
    derived: Callable[[Hashable, Sequence[np.ndarray], Callable[[], np.ndarray]], np.ndarray] = field(
        default=lambda key, sources, make: make()
    )
    # Constants that are to be packed once everything is lowered.
    waiting: list[tuple[Buffer, Packing, np.ndarray]] = field(default_factory=list)
    packings: dict[Buffer, tuple[str, Packing]] = field(default_factory=dict)
    launches: list[Launch] = field(default_factory=list)

    @property
    def target(self) -> Target:
        return self.options.target

    def scratch(self, size: int, name: str) -> Buffer:
        """Memory of the arena that lives from its first writer to its last reader."""
        return Buffer("arena", size, name)

    def packed(self, value: Value, packing: Packing, size: int) -> Buffer | None:
        """A packed copy of a constant, or of a parameter that this graph does not change; None otherwise."""
        if value in self.known:
            buffer = Buffer("constant", size, value.name)
            self.waiting.append((buffer, packing, self.known[value]))
            return buffer
        name = self.parameters.get(value)
        if name is None or name in self.written:
            return None
        buffer = Buffer("packed", size, name)
        self.packings[buffer] = (name, packing)
        return buffer

    def packed_constants(self) -> dict[Buffer, np.ndarray]:
        """All packed constants: huge ones first and alone, then several at a time.

        NumPy's copies and products run without the interpreter's lock.
        """
        packed: dict[Buffer, np.ndarray] = {}
        errors: list[BaseException] = []
        jobs = sorted(self.waiting, key=lambda job: job[2].nbytes)
        self.waiting = []

        def work() -> None:
            while jobs and not errors:
                try:
                    buffer, packing, source = jobs.pop()
                except IndexError:
                    return
                try:
                    packed[buffer] = self._pack(packing, source)
                except BaseException as error:  # handed to the caller below
                    errors.append(error)

        while jobs and jobs[-1][2].nbytes >= HUGE:
            buffer, packing, source = jobs.pop()
            packed[buffer] = self._pack(packing, source)
        if sum(source.nbytes for _, _, source in jobs) >= WORTH_A_THREAD:
            done: SimpleQueue[None] = SimpleQueue()

            def help() -> None:
                try:
                    work()
                finally:
                    done.put(None)

            try:
                start_new_thread(help, ())
            except (RuntimeError, MemoryError):  # the system gives no thread: the caller packs alone
                done.put(None)
            work()
            done.get()
        work()
        if errors:
            raise errors[0]
        return packed

    def _pack(self, packing: Packing, source: np.ndarray) -> np.ndarray:
        return self.derived(packing.format, [source], lambda: aligned(packing.make(source)))

    def add(
        self,
        generator: str,
        parameters: Sequence[tuple[str, object]],
        emit: Callable[[], str],
        arguments: Packed,
        *,
        items: int,
        reads: Sequence[Buffer | Access],
        writes: Sequence[Buffer | Access],
        work: float,
        recipe: str = "",
        batch_groups: int = 1,
        parted: Sequence[BufferView | None] = (),
        write_group: object | None = None,
        scratch: int = 0,
        decision: Decision | None = None,
    ) -> None:
        """Append a launch. `reads` and `writes`: how its kernel walks each array that has a format (`access.py`)."""
        key = KernelKey(generator, tuple(parameters))
        self.launches.append(
            Launch(
                key,
                emit,
                arguments,
                items,
                tuple(check(generator, array) for array in reads),
                tuple(check(generator, array) for array in writes),
                float(max(work, 1.0)),
                (recipe or generator) + (", tuned" if decision is not None and decision.tuned else ""),
                batch_groups,
                frozenset(place.buffer for place in parted if place is not None)
                if batch_groups > 1
                else frozenset(),
                write_group,
                scratch,
                decision,
                tuple(array for array in (*reads, *writes) if isinstance(array, Access)),
            )
        )
