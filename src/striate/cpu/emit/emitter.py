"""What a kernel is written with: loops and conditions, around the text, the vectors and the types."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager

from striate.cpu.emit.bfloat16 import Bfloat16
from striate.cpu.emit.text import Operand


def known_rounds(start: Operand, stop: Operand, step: Operand) -> int | None:
    """Rounds of a loop whose ends and step are numbers."""
    if isinstance(start, int) and isinstance(stop, int) and isinstance(step, int):
        return max(0, -(-(stop - start) // step))
    return None


class Emitter(Bfloat16):
    """Writes one kernel."""

    def loop(
        self,
        start: Operand,
        stop: Operand,
        *,
        step: Operand = 1,
        carried: list[str] | None = None,
        types: Sequence[str] = (),
        going: Callable[[], str] | None = None,
    ) -> Iterator[Operand]:
        """`for index in emit.loop(start, stop):` emits its body once; the kernel carries it out in every round.

            sums = ["zeroinitializer"]
            for i in emit.loop(0, rows, carried=sums):
                for j in emit.loop(0, columns, carried=sums):
                    sums[0] = emit.binary("fadd", sums[0], x)

        `carried`: values that each round takes from the one before: in the body the list holds those, and is given the
        next ones; behind the loop it holds the last. `types`: theirs, where not all are vectors. `going`: emits a
        condition (an i1) on which each round is entered. A body that is known to have no rounds is not entered; one of
        a single round is emitted without a loop around it.
        """
        rounds = None if going is not None else known_rounds(start, stop, step)
        if rounds == 1:
            yield start
        if rounds in (0, 1):
            return
        known = rounds is not None
        values = [] if carried is None else carried
        self._count += 1
        head, rest, done, index = (f"{name}{self._count}" for name in ("loop", "body", "done", "%index"))
        before, number = self._block, self._count
        initial, names = list(values), [f"%carried{number}_{k}" for k in range(len(values))]
        self._go_to(head)
        position = len(self._lines)
        self._lines.extend([""] * (1 + len(values)))
        if not known:
            more = self.value(f"icmp slt i64 {index}, {stop}", "c")
            if going is not None:
                values[:] = names
                more = self.value(f"and i1 {more}, {going()}", "c")
            self.line(f"br i1 {more}, label %{rest}, label %{done}")
            self._start_block(rest)
        values[:] = names
        self._open += 1
        yield index
        self._open -= 1
        following = self.value(f"add nsw i64 {index}, {step}", "i")
        end = self._block
        stated = ("i64", *(types or [self.vector] * len(values)))
        rows = zip(stated, (index, *names), (start, *initial), (following, *values), strict=True)
        for k, (type, name, first, next) in enumerate(rows, position):
            self._lines[k] = f"  {name} = phi {type} [{first}, %{before}], [{next}, %{end}]"
        if known:
            more = self.value(f"icmp slt i64 {following}, {stop}", "c")
            self.line(f"br i1 {more}, label %{head}, label %{done}")
        else:
            self.line(f"br label %{head}")
            values[:] = names
        self._start_block(done)

    def _go_to(self, block: str) -> None:
        self.line(f"br label %{block}")
        self._start_block(block)

    @contextmanager
    def when(self, condition: str) -> Generator[None, None, None]:
        """What stands inside is carried out only if `condition` (an i1) holds."""
        self._count += 1
        inside, after = f"then{self._count}", f"after{self._count}"
        self.line(f"br i1 {condition}, label %{inside}, label %{after}")
        self._start_block(inside)
        yield
        self.line(f"br label %{after}")
        self._start_block(after)

    def items(self) -> Iterator[Operand]:
        """A loop over the work items of this call."""
        return self.loop(self.first, self.last)

    def vectors(
        self, start: Operand, stop: Operand, whole: Operand | None = None
    ) -> Iterator[tuple[Operand, str | None]]:
        """`for first, mask in emit.vectors(start, stop):` the vectors of a run, start <= stop.

        The body is emitted once for whole ones, whose mask is None, and once more for a last one that is not full.
        `whole`: where the whole ones end.
        """
        if whole is None:
            whole = self.add(start, self.round_down(self.subtract(stop, start), self.lanes))
        for first in self.loop(start, whole, step=self.lanes):
            yield first, None
        left = self.subtract(stop, whole)
        with self.when(self.value(f"icmp sgt i64 {left}, 0", "c")):
            yield whole, self.mask_below(left)
