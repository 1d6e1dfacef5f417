"""What happens to a tile of sums before it is stored: pooling, activation, residual add, a gradient's mask.

An epilogue is a tuple of steps that is part of the kernel's key:

    ("max_pool", window rows, window columns, keep index)      first, if at all; windows do not overlap
    ("relu",), ("sigmoid",), ("tanh",), ("leaky_relu", alpha), ("clip", low, high) ...      pointwise steps (`steps.py`)
    ("add",), ("prelu",), ("relu_gradient",) ...               those read one more array (`beside.py`: how)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from striate.cpu.emit import Emitter, Operand
from striate.cpu.kernels.beside import Beside, Spot, besides
from striate.cpu.kernels.elements import FLOAT32, Numbers
from striate.cpu.kernels.steps import STEPS, Step, chain, parsed

Epilogue = tuple[Step, ...]
START = Spot()
# Steps whose instructions and constants fill the registers, and pixels of a tile from which on each goes alone.
CROWDING = frozenset(("silu", "sigmoid", "tanh", "mish", "gelu", "elu", "celu", "selu", "softplus", "exp"))
FEWEST_APART = 5


def pool_window(epilogue: Epilogue) -> tuple[int, int]:
    """(rows, columns) of the pooling at the head of the epilogue; (1, 1) without one."""
    if epilogue and epilogue[0][0] == "max_pool":
        return int(epilogue[0][1]), int(epilogue[0][2])
    return 1, 1


def keeps_index(epilogue: Epilogue) -> bool:
    return bool(epilogue) and epilogue[0][0] == "max_pool" and bool(epilogue[0][3])


@dataclass(frozen=True)
class Destination:
    """Where the tile's results go: pixel `p`, vector `v` lies at `offset + p * pixel + spot.vector(v)`.

    `numbers` and `operand_numbers`: how the result and the operands are stored (by default as float32). `non_temporal`:
    the result, whole aligned vectors of float32, is not to be kept in the caches. `beside`: operands that do not lie
    as the output does. `spot`: where the tile begins in the output.
    """

    output: str
    index: str | None
    operands: Sequence[str]
    offset: Operand
    pixel: int
    numbers: Numbers = FLOAT32
    operand_numbers: Sequence[Numbers] = ()
    non_temporal: bool = False
    beside: Sequence[Beside | None] = ()
    spot: Spot = START

    def reading(
        self, a: Mapping[str, str], walks: Sequence[str], spot: Spot, channel_step: int = 1
    ) -> Destination:
        """The same with operands that are walked so, of a tile at `spot`; `a` are the kernel's arguments."""
        return replace(self, beside=besides(a, walks, spot, channel_step), spot=spot)

    def place(self, emit: Emitter, column: Operand, vector: int) -> tuple[Operand, Operand]:
        """Elements from the tile's first to a vector of a pixel."""
        return self.spot.vector(emit, vector), emit.multiply(column, self.pixel)

    def read_operands(self, emit: Emitter, column: int, vector: int, mask: str | None) -> Iterator[str]:
        """What the epilogue reads beside the sums of a tile's pixel and vector, one array after the other."""
        stored = self.operand_numbers or [FLOAT32] * len(self.operands)
        place = self.place(emit, column, vector)
        for number, (numbers, operand) in enumerate(zip(stored, self.operands, strict=False)):
            beside = self.beside[number] if number < len(self.beside) else None
            if beside is None:
                yield numbers.read(emit, numbers.at(emit, operand, self.offset, *place), mask)
            else:
                yield beside.read(emit, numbers, operand, (column, vector), mask)

    def write(self, emit: Emitter, value: str, column: Operand, vector: int, mask: str | None) -> None:
        """Store a vector of results of a pixel."""
        address = self.numbers.at(emit, self.output, self.offset, *self.place(emit, column, vector))
        if self.non_temporal:
            emit.store_non_temporal(value, address)
        else:
            self.numbers.write(emit, value, address, mask)


def finish(
    emit: Emitter,
    epilogue: Epilogue,
    grid: Sequence[Sequence[Sequence[str]]],
    masks: Sequence[str | None],
    destination: Destination,
) -> None:
    """Apply `epilogue` to `grid[row][column][vector]` and store what remains.

    `masks[vector]` limits the lanes that are stored (None: all of them).
    """
    window_rows, window_columns = pool_window(epilogue)
    steps = epilogue[1:] if epilogue and epilogue[0][0] == "max_pool" else epilogue
    if steps is epilogue and len(grid[0]) >= FEWEST_APART and _goes_one_by_one(steps):
        _finish_one_by_one(emit, steps, grid[0], masks, destination)
        return
    for column in range(len(grid[0]) // window_columns):
        for vector, mask in enumerate(masks):
            window = [
                row[column * window_columns + m][vector]
                for row in grid[:window_rows]
                for m in range(window_columns)
            ]
            value = window[0]
            if keeps_index(epilogue):
                value, index = maximum_with_index(emit, window)
                place = destination.place(emit, column, vector)
                address = emit.at(str(destination.index), destination.offset, *place, element="i8")
                emit.store_masked(index, address, mask, f"<{emit.lanes} x i8>")
            else:
                for candidate in window[1:]:
                    value = emit.larger(value, candidate)
            value = chain(emit, steps, value, destination.read_operands(emit, column, vector, mask))
            destination.write(emit, value, column, vector, mask)


def _goes_one_by_one(steps: Epilogue) -> bool:
    """Whether something in `steps` takes many registers, and nothing reads a further array."""
    names = [parsed(step)[1] for step in steps]
    return not CROWDING.isdisjoint(names) and all(name in STEPS and STEPS[name].inputs == 1 for name in names)


def _finish_one_by_one(
    emit: Emitter,
    steps: Epilogue,
    row: Sequence[Sequence[str]],
    masks: Sequence[str | None],
    destination: Destination,
) -> None:
    """The same in a loop: side by side, the exponentials of all sums take more registers than there are."""
    room = emit.room(len(row) * len(masks))
    for column, vectors in enumerate(row):
        for vector, value in enumerate(vectors):
            emit.store(value, emit.at(room, (vector * len(row) + column) * emit.lanes), align=4 * emit.lanes)
    for vector, mask in enumerate(masks):
        for column in emit.loop(0, len(row)):
            place = emit.at(room, emit.multiply(column, emit.lanes), vector * len(row) * emit.lanes)
            value = chain(emit, steps, emit.load(place, align=4 * emit.lanes), iter(()))
            destination.write(emit, value, column, vector, mask)


def maximum_with_index(emit: Emitter, window: Sequence[str]) -> tuple[str, str]:
    """The first largest of `window` (NaN is larger than all) and its position, as a vector of bytes."""
    bytes_ = f"<{emit.lanes} x i8>"
    best, index = window[0], emit.constant(0, "i8")
    for position, candidate in enumerate(window[1:], start=1):
        # A candidate wins if it is greater, or if it is the first NaN.
        greater = emit.compare("ugt", candidate, best)
        settled = emit.compare("ord", best, best)
        wins = emit.value(f"and <{emit.lanes} x i1> {greater}, {settled}", "m")
        best = emit.select(wins, candidate, best)
        index = emit.select(wins, emit.constant(position, "i8"), index, bytes_)
    return best, index
