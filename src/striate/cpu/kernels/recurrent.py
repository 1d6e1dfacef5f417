"""All steps of a recurrent layer in one loop: LSTM, GRU or plain.

The matrix R of a direction is packed into scratch memory once, in panels of hidden numbers with all their gates side by
side, and stays in L2 over all steps. A tile is P sequences times G gates times J vectors of hidden numbers, whose sums
begin with what the inputs gave; the cell is computed on the sums in registers. Old and new h take turns in two buffers,
since every panel reads all of the old one. Where the new gate of a GRU reads r ∘ h, that is a pass of its own behind
those of z and r.

Sequences past the last one are computed as copies of it. Work item: P sequences of one direction; with lengths, one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from striate.cpu.arguments import Arguments
from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.functions import absolute, clip, hyperbolic_tangent
from striate.cpu.kernels.steps import Step, chain
from striate.cpu.target import Target
from striate.cpu.tile import Axis, multiply_accumulate

ARGUMENTS = Arguments(
    pointers=("x", "r", "h", "c", "further", "lengths", "y", "last_h", "last_c"),
    integers=("steps", "batch", "hidden", "directions", "reverse_0", "reverse_1"),
)
UNROLLED = 4
# Activations that `steps.py` has under the same name and numbers.
AS_THEY_ARE = ("sigmoid", "tanh", "relu", "leaky_relu", "hard_sigmoid")
OWN = ("affine", "scaled_tanh", "thresholded_relu", "softsign")


@dataclass(frozen=True)
class RecurrentKernel:
    """What the machine code is specialised on. `sequences`, `vectors`: P and J. The rest as the op has it, `further`:
    there are peepholes, or a bias of the new gate behind its reset; `lengths`: their element type.
    """

    kind: str
    gates: int
    sequences: int
    vectors: int
    activations: tuple[Step, ...]
    clip: float
    coupled: bool
    further: bool
    lengths: str = ""

    @property
    def passes(self) -> tuple[tuple[int, ...], ...]:
        """The gates whose products are computed together."""
        return ((0, 1), (2,)) if self.kind == "gru" and not self.further else (tuple(range(self.gates)),)

    @property
    def states(self) -> int:
        """Rows of scratch memory for each sequence: h twice, and c, or r ∘ h and z."""
        return 2 if self.kind == "rnn" else 4


def padded(hidden: Operand, kernel: RecurrentKernel, emit: Emitter) -> Operand:
    """Hidden numbers in whole panels."""
    width = kernel.vectors * emit.lanes
    return emit.multiply(emit.divide_up(hidden, width), width)


def scratch_bytes(kernel: RecurrentKernel, hidden: int, lanes: int) -> int:
    """R in panels, and the states."""
    width = kernel.vectors * lanes
    room = -(-hidden // width) * width
    return 4 * room * (kernel.gates * hidden + kernel.states * kernel.sequences)


def emit_recurrent(kernel: RecurrentKernel, target: Target) -> str:
    """The IR text of the kernel."""
    emit = Emitter(target)
    a = emit.arguments(ARGUMENTS)
    groups = emit.divide_up(a["batch"], kernel.sequences)
    for index in emit.items():
        direction, group = emit.split(index, groups)
        _Item(emit, kernel, a, direction, group).run()
    return emit.text()


class _Item:
    """What one work item computes."""

    def __init__(
        self, emit: Emitter, kernel: RecurrentKernel, a: dict[str, str], direction: Operand, group: Operand
    ) -> None:
        self.emit, self.kernel, self.a, self.direction = emit, kernel, a, direction
        self.hidden = a["hidden"]
        self.width = kernel.vectors * emit.lanes
        self.room = padded(self.hidden, kernel, emit)
        last = emit.subtract(a["batch"], 1)
        first = emit.multiply(group, kernel.sequences)
        self.rows = [emit.minimum(emit.add(first, p), last) if p else first for p in range(kernel.sequences)]
        self.all_gates = emit.multiply(self.hidden, kernel.gates)
        self.r = emit.at(a["r"], emit.multiply(direction, emit.multiply(self.hidden, self.all_gates)))
        # Scratch memory: R, then the states.
        self.packed = emit.scratch
        self.states = emit.at(emit.scratch, emit.multiply(self.room, self.all_gates))
        self.each_state = emit.multiply(self.room, kernel.sequences)
        first_way = emit.value(f"icmp eq i64 {direction}, 0", "c")
        reverse = emit.value(f"select i1 {first_way}, i64 {a['reverse_0']}, i64 {a['reverse_1']}", "i")
        self.reverse = emit.value(f"icmp ne i64 {reverse}, 0", "c")

    # -- memory ---------------------------------------------------------------------------------

    def state(self, number: Operand, p: int) -> str:
        """Of sequence `p`: 0 and 1 are h, old and new in turn, 2 is c or r ∘ h, 3 is z."""
        emit = self.emit
        start = emit.multiply(number, self.each_state)
        return emit.at(self.states, start, emit.multiply(self.room, p))

    def masks(self, unit: Operand) -> list[str]:
        left = self.emit.subtract(self.hidden, unit)
        return [
            self.emit.mask_below(self.emit.subtract(left, v * self.emit.lanes))
            for v in range(self.kernel.vectors)
        ]

    def panels(self) -> Iterator[tuple[Operand, list[str]]]:
        """The first hidden number of each panel, and the lanes that exist."""
        for unit in self.emit.loop(0, self.room, step=self.width):
            yield unit, self.masks(unit)

    def of_sequence(self, name: str, p: int) -> str:
        """The row of sequence `p` in an array [D, B, H]."""
        emit = self.emit
        row = emit.add(emit.multiply(self.direction, self.a["batch"]), self.rows[p])
        return emit.at(self.a[name], emit.multiply(row, self.hidden))

    # -- the run --------------------------------------------------------------------------------

    def run(self) -> None:
        emit, a = self.emit, self.a
        self.pack()
        self.begin()
        steps: Operand = a["steps"]
        if self.kernel.lengths:
            address = emit.at(a["lengths"], self.rows[0], element=self.kernel.lengths)
            length = emit.load(address, self.kernel.lengths)
            if self.kernel.lengths != "i64":
                length = emit.value(f"sext {self.kernel.lengths} {length} to i64", "i")
            steps = emit.minimum(emit.maximum(length, 0), steps)
        for step in emit.loop(0, steps):
            backwards = emit.subtract(emit.subtract(steps, 1), step)
            at = emit.value(f"select i1 {self.reverse}, i64 {backwards}, i64 {step}", "i")
            self.step(at, emit.remainder(step, 2))
        if self.kernel.lengths:
            for at in emit.loop(steps, a["steps"]):
                for unit, masks in self.panels():
                    for v, mask in enumerate(masks):
                        place = emit.at(self.place_in_y(at, 0), unit, v * emit.lanes)
                        emit.store_masked("zeroinitializer", place, mask)
        self.hand_over("last_h", emit.remainder(steps, 2))
        if self.kernel.kind == "lstm":
            self.hand_over("last_c", 2)

    def pack(self) -> None:
        """R [H, G·H] as [panels, H, G, J·V]."""
        emit, kernel = self.emit, self.kernel
        line = kernel.gates * self.width
        for unit, masks in self.panels():
            panel = emit.at(self.packed, emit.multiply(unit, self.all_gates))
            for k in emit.loop(0, self.hidden):
                source = emit.at(self.r, emit.multiply(k, self.all_gates), unit)
                result = emit.at(panel, emit.multiply(k, line))
                for gate in range(kernel.gates):
                    own = emit.at(source, emit.multiply(gate, self.hidden))
                    for v, mask in enumerate(masks):
                        value = emit.load_masked(emit.at(own, v * emit.lanes), mask)
                        emit.store(value, emit.at(result, gate * self.width + v * emit.lanes))

    def begin(self) -> None:
        """The states before the first step."""
        emit = self.emit
        names = {"h": 0, **({"c": 2} if self.kernel.kind == "lstm" else {})}
        for unit, masks in self.panels():
            for name, number in names.items():
                for p in range(self.kernel.sequences):
                    for v, mask in enumerate(masks):
                        value = emit.load_masked(
                            emit.at(self.of_sequence(name, p), unit, v * emit.lanes), mask
                        )
                        emit.store(value, emit.at(self.state(number, p), unit, v * emit.lanes))

    def hand_over(self, name: str, number: Operand) -> None:
        """A state behind the last step, where somebody reads it."""
        emit = self.emit
        with emit.when(emit.value(f"icmp ne ptr {self.a[name]}, null", "c")):
            for unit, masks in self.panels():
                for p in range(self.kernel.sequences):
                    for v, mask in enumerate(masks):
                        value = emit.load(emit.at(self.state(number, p), unit, v * emit.lanes))
                        emit.store_masked(
                            value, emit.at(self.of_sequence(name, p), unit, v * emit.lanes), mask
                        )

    def place_in_y(self, at: Operand, p: int) -> str:
        emit = self.emit
        row = emit.add(emit.multiply(at, self.a["directions"]), self.direction)
        row = emit.add(emit.multiply(row, self.a["batch"]), self.rows[p])
        return emit.at(self.a["y"], emit.multiply(row, self.hidden))

    # -- one step -------------------------------------------------------------------------------

    def step(self, at: Operand, old: Operand) -> None:
        """From h in buffer `old` to the other one."""
        emit, kernel = self.emit, self.kernel
        for gates in kernel.passes:
            read = 2 if gates == (2,) else old
            for unit, masks in self.panels():
                sums = self.sums(gates, read, unit)
                for p in range(kernel.sequences):
                    given = self.given(at, p, unit, gates, masks)
                    for v, mask in enumerate(masks):
                        own = [sums[(p * len(gates) + g) * kernel.vectors + v] for g in range(len(gates))]
                        place = emit.add(unit, v * emit.lanes)
                        inputs = [vectors[v] for vectors in given]
                        value = self.cell(gates, inputs, own, p, place, old, mask)
                        if value is not None:
                            new = emit.subtract(1, old)
                            emit.store(value, emit.at(self.state(new, p), place))
                            emit.store_masked(value, emit.at(self.place_in_y(at, p), place), mask)

    def sums(self, gates: Sequence[int], read: Operand, unit: Operand) -> list[str]:
        """h · R of the panel: for each sequence, gate and vector."""
        emit, kernel = self.emit, self.kernel
        panel = emit.at(self.packed, emit.multiply(unit, self.all_gates))
        vectors = [
            (panel, gate * self.width + v * emit.lanes) for gate in gates for v in range(kernel.vectors)
        ]
        scalars = [(self.state(read, p), 0) for p in range(kernel.sequences)]
        zeros = ["zeroinitializer"] * (len(scalars) * len(vectors))
        axis = Axis(0, self.hidden, 1, kernel.gates * self.width, UNROLLED)
        return multiply_accumulate(emit, zeros, scalars, vectors, [axis])

    def given(
        self, at: Operand, p: int, unit: Operand, gates: Sequence[int], masks: Sequence[str]
    ) -> list[list[str]]:
        """What the inputs gave to each gate of sequence `p` at step `at`."""
        emit = self.emit
        row = emit.add(emit.multiply(at, self.a["batch"]), self.rows[p])
        row = emit.add(emit.multiply(row, self.a["directions"]), self.direction)
        start = emit.at(self.a["x"], emit.multiply(row, self.all_gates), unit)
        return [
            [
                emit.load_masked(emit.at(start, emit.multiply(gate, self.hidden), v * emit.lanes), mask)
                for v, mask in enumerate(masks)
            ]
            for gate in gates
        ]

    def activated(self, number: int, value: str) -> str:
        if self.kernel.clip:
            value = clip(self.emit, value, -self.kernel.clip, self.kernel.clip)
        return activate(self.emit, self.kernel.activations[number], value)

    def extra(self, number: int, count: int, place: Operand, mask: str) -> str:
        """A vector of the peepholes, or of the bias behind the reset: `count` for each direction."""
        emit = self.emit
        row = emit.multiply(self.direction, emit.multiply(self.hidden, count))
        start = emit.at(self.a["further"], row, emit.multiply(self.hidden, number))
        return emit.load_masked(emit.at(start, place), mask)

    def cell(
        self,
        gates: Sequence[int],
        inputs: Sequence[str],
        sums: Sequence[str],
        p: int,
        place: Operand,
        old: Operand,
        mask: str,
    ) -> str | None:
        """The new h at `place`; None from a pass that only prepares it."""
        emit = self.emit

        def add(a: str, b: str) -> str:
            return emit.binary("fadd", a, b)

        if self.kernel.kind == "rnn":
            return self.activated(0, add(inputs[0], sums[0]))
        if self.kernel.kind == "lstm":
            return self.lstm([add(a, b) for a, b in zip(inputs, sums, strict=True)], p, place, mask)
        h = emit.load(emit.at(self.state(old, p), place))
        if gates == (2,):
            z = emit.load(emit.at(self.state(3, p), place))
            return self.mixed(z, self.activated(1, add(inputs[0], sums[0])), h)
        z, reset = (self.activated(0, add(a, b)) for a, b in zip(inputs[:2], sums[:2], strict=True))
        if self.kernel.further:
            behind = add(sums[2], self.extra(0, 1, place, mask))
            return self.mixed(z, self.activated(1, add(inputs[2], emit.binary("fmul", reset, behind))), h)
        emit.store(z, emit.at(self.state(3, p), place))
        emit.store(emit.binary("fmul", reset, h), emit.at(self.state(2, p), place))
        return None

    def mixed(self, z: str, new: str, h: str) -> str:
        """(1 - z) ∘ new + z ∘ h."""
        emit = self.emit
        share = emit.binary("fmul", emit.binary("fsub", emit.constant(1.0), z), new)
        return emit.binary("fadd", share, emit.binary("fmul", z, h))

    def lstm(self, gates: Sequence[str], p: int, place: Operand, mask: str) -> str:
        emit, kernel = self.emit, self.kernel
        i, o, f, new = gates
        address = emit.at(self.state(2, p), place)
        c = emit.load(address)

        def peep(number: int, cell: str, value: str) -> str:
            return emit.fma(self.extra(number, 3, place, mask), cell, value) if kernel.further else value

        i = self.activated(0, peep(0, c, i))
        f = emit.binary("fsub", emit.constant(1.0), i) if kernel.coupled else self.activated(0, peep(2, c, f))
        c = emit.binary("fadd", emit.binary("fmul", f, c), emit.binary("fmul", i, self.activated(1, new)))
        emit.store(c, address)
        o = self.activated(0, peep(1, c, o))
        return emit.binary("fmul", o, activate(emit, kernel.activations[2], c))


def activate(emit: Emitter, activation: Step, x: str) -> str:
    """One of `AS_THEY_ARE` or of `OWN`, by name and numbers."""
    name, numbers = str(activation[0]), [emit.constant(float(number)) for number in activation[1:]]
    if name in AS_THEY_ARE:
        return chain(emit, [activation], x, iter(()))
    if name == "affine":
        return emit.binary("fadd", emit.binary("fmul", x, numbers[0]), numbers[1])
    if name == "scaled_tanh":
        return emit.binary("fmul", numbers[0], hyperbolic_tangent(emit, emit.binary("fmul", numbers[1], x)))
    if name == "thresholded_relu":
        below = emit.compare("ole", x, numbers[0])
        return emit.select(below, "zeroinitializer", x)
    assert name == "softsign"
    return emit.binary("fdiv", x, emit.binary("fadd", emit.constant(1.0), absolute(emit, x)))
