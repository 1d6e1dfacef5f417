"""What lowering hands to the runtime: launches of kernels, and the context in which recipes make them."""

from __future__ import annotations

from _thread import start_new_thread
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from queue import SimpleQueue

import numpy as np

from striate.cpu.access import Access, check
from striate.cpu.arguments import Packed
from striate.cpu.choice import Decision
from striate.cpu.jit import KernelKey
from striate.cpu.options import CodegenOptions
from striate.cpu.target import Target
from striate.ir import program
from striate.ir.arrays import aligned
from striate.ir.buffers import Buffer, BufferView
from striate.ir.program import Packing
from striate.ir.types import Value
from striate.sizes import largest

# Bytes of filters from which on a second thread helps to pack.
WORTH_A_THREAD = 1 << 20
# A constant of this many bytes sets the peak of memory while it lies there twice: it is packed first, alone.
HUGE = 1 << 26
# Kernels that do a node's own work, not what prepares or collects.
OWN_WORK = ("convolution", "plane_convolution", "winograd", "weight_gradient", "winograd_pairs")


@dataclass(frozen=True, eq=False, kw_only=True)
class Launch(program.Launch):
    """Of a generated kernel; `arguments` in its order, pointers still symbolic. `work` is an estimate in vector
    multiply-adds (or equivalent). `scratch`: bytes that each thread needs for itself. `decision`: of a convolution,
    what it was given. `accesses`: its arrays as the kernel walks them.
    """

    key: KernelKey
    emit: Callable[[], str]
    arguments: Packed
    decision: Decision | None = None
    scratch: int = 0
    accesses: tuple[Access, ...] = ()

    def bare(self) -> Launch:
        return replace(self, accesses=())


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
    # Constants that lowering made for this Program alone.
    tables: dict[Buffer, np.ndarray] = field(default_factory=dict)
    packings: dict[Buffer, tuple[str, Packing]] = field(default_factory=dict)
    launches: list[Launch] = field(default_factory=list)

    @property
    def target(self) -> Target:
        return self.options.target

    def scratch(self, size: int, name: str) -> Buffer:
        """Memory of the arena that lives from its first writer to its last reader."""
        return Buffer("arena", size, name)

    def table(self, array: np.ndarray, name: str) -> Buffer:
        """Numbers that a kernel reads and that are no value of the graph: positions, weights."""
        buffer = Buffer("constant", array.nbytes, name)
        self.tables[buffer] = aligned(array)
        return buffer

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
        """All packed constants, and the tables: huge ones first and alone, then several at a time.

        NumPy's copies and products run without the interpreter's lock.
        """
        packed: dict[Buffer, np.ndarray] = dict(self.tables)
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
        tuned = decision is not None and decision.tuned
        self.launches.append(
            Launch(
                key=KernelKey(generator, tuple(parameters)),
                emit=emit,
                arguments=arguments,
                items=items,
                reads=tuple(check(generator, array) for array in reads),
                writes=tuple(check(generator, array) for array in writes),
                work=largest(1.0 * work, 1.0),
                recipe=(recipe or generator) + (", tuned" if tuned else ""),
                batch_groups=batch_groups,
                parted=frozenset(place.buffer for place in parted if place is not None and batch_groups > 1),
                write_group=write_group,
                decision=decision,
                tuned=tuned,
                is_main=generator in OWN_WORK,
                scratch=scratch,
                accesses=tuple(array for array in (*reads, *writes) if isinstance(array, Access)),
            )
        )
