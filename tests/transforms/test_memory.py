"""Places of buffers in the arena: none overlaps another that lives at the same time; long graphs are placed soon."""

from __future__ import annotations

import random
import time

from striate.ir.buffers import Buffer
from striate.transforms.memory import SLACK, STEPS, Lifetime, place


def test_buffers_that_live_at_one_time_do_not_overlap() -> None:
    generator = random.Random(3)
    for _ in range(60):
        lives: list[Lifetime] = []
        for _ in range(generator.randint(1, 60)):
            first = generator.randint(0, 4 * STEPS)
            last = first + generator.choice([0, 1, 3, STEPS, 5 * STEPS])
            size = generator.choice([0, 4, 64, generator.randint(1, 10**6)])
            lives.append(Lifetime(Buffer("arena", size, "value"), first, last))
        size = place(lives)
        for index, life in enumerate(lives):
            assert life.buffer.offset % 64 == 0
            assert life.buffer.offset + life.buffer.bytes + SLACK <= size
            for other in lives[:index]:
                if other.first <= life.last and life.first <= other.last:
                    ends = (one.buffer.offset + one.buffer.bytes + SLACK for one in (life, other))
                    starts = (other.buffer.offset, life.buffer.offset)
                    assert any(end <= start for end, start in zip(ends, starts, strict=True))


def test_a_chain_takes_two_places_in_turn_and_is_placed_soon() -> None:
    """20,000 steps: time that grows with their square would be half a minute."""
    lives = [Lifetime(Buffer("arena", 4000, "value"), step, step + 1) for step in range(20_000)]
    start = time.perf_counter()
    assert place(lives) == 2 * 4288
    assert time.perf_counter() - start < 8
