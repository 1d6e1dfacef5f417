"""Batches that are made while the model trains: bounded, in order, with the same bits for any number of workers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import TypeAlias

import numpy as np

from striate.shapes import whole_number
from striate.train.augment import Augment

Batch: TypeAlias = tuple[np.ndarray, np.ndarray]
STREAM = 3


def epoch_batches(
    pictures: np.ndarray,
    labels: np.ndarray,
    order: np.ndarray,
    batch_size: int,
    *,
    augment: Augment | None = None,
    seed: int = 0,
    epoch: int = 0,
    workers: int = 1,
    ahead: int = 2,
    first: int = 0,
) -> Generator[Batch]:
    """The batches (pictures `[n, H, W, C]`, labels `[n]`) of one epoch, in `order` (indices `[N]`).

    `workers` threads make up to `ahead` batches before they are asked for; with 0 the caller makes them. The random
    numbers of batch b come from (seed, epoch, b) alone, so the threads change nothing, and `first` (the batch to
    begin with) continues an epoch as if it had not been interrupted. An error in `augment` comes out where its batch
    is asked for. Leaving the loop, by an error or Ctrl-C too, cancels what has not begun (`close()` does it by hand).
    """
    whole_number(batch_size, "batch_size", 1)
    whole_number(workers, "workers", 0, 64)
    whole_number(ahead, "ahead", 1, 64)
    count = -(-len(order) // batch_size)

    def make(index: int) -> Batch:
        chosen = order[index * batch_size : (index + 1) * batch_size]
        batch = pictures[chosen]
        if augment is not None:
            batch = augment(batch, np.random.default_rng([seed, STREAM, epoch, index]))
        return batch, labels[chosen]

    return ordered(make, first, count, workers, ahead)


def ordered(
    make: Callable[[int], Batch], first: int, count: int, workers: int, ahead: int
) -> Generator[Batch]:
    """`make(first)`, ..., `make(count - 1)`, at most `ahead` of them made before they are taken."""
    if not workers:
        yield from map(make, range(first, count))
        return
    pool = ThreadPoolExecutor(workers, "striate-batches")
    waiting: deque[Future[Batch]] = deque()
    try:
        following = iter(range(first, count))
        waiting.extend(pool.submit(make, index) for index in islice(following, ahead))
        while waiting:
            batch = waiting.popleft().result()
            waiting.extend(pool.submit(make, index) for index in islice(following, 1))
            yield batch
    finally:
        pool.shutdown(cancel_futures=True)
