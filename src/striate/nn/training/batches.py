"""Batches that are made while the model trains: bounded, in order, with the same bits for any number of workers.

What happens to a picture depends on the seed, the epoch and the number of its batch alone, so training that was
interrupted continues as if it had not been: nothing needs to be kept but the place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any, TypeVar

import numpy as np

from striate.errors import ArgumentError
from striate.nn.training.augmentation import Arrays, Changes, Mix, mixed_by
from striate.runtime.blas import OneBlasThread
from striate.runtime.threads import expect_refused
from striate.shapes import whole_number

T = TypeVar("T")
# First numbers of the seeds of independent streams of random numbers.
ORDER, AUGMENT = 1, 3


def epoch_order(count: int, seed: int, epoch: int) -> np.ndarray:
    """The order [count] in which an epoch shows the pictures."""
    return np.random.default_rng([seed, ORDER, epoch]).permutation(count)


def epoch_batches(
    pictures: Any,
    labels: Any,
    order: np.ndarray,
    batch_size: int,
    *,
    augment: Any = None,
    mix: Mix | None = None,
    seed: int = 0,
    epoch: int = 0,
    workers: int = 1,
    ahead: int = 2,
    first: int = 0,
) -> Generator[Any]:
    """The batches (pictures `[n, H, W, C]`, labels `[n]`) of one epoch, in `order` (indices `[N]`).

    `pictures` and `labels` are arrays, or tuples of arrays (several inputs, several outputs), and so are those of a
    batch. `workers` threads make up to `ahead` batches before they are asked for; with 0 the caller makes them. The
    random numbers of batch b come from (seed, epoch, b) alone, so the threads change nothing, and `first` (the batch to
    begin with) continues an epoch as if it had not been interrupted. An error in `augment` comes out where its batch
    is asked for. Leaving the loop, by an error or Ctrl-C too, cancels what has not begun (`close()` does it by hand).
    """
    whole_number(batch_size, "batch_size", 1)
    whole_number(workers, "workers", 0, 64)
    whole_number(ahead, "ahead", 1, 64)
    count = -(-len(order) // batch_size)
    bare = isinstance(pictures, np.ndarray)
    inputs: Arrays = (pictures,) if bare else pictures
    wanted: Arrays = (labels,) if isinstance(labels, np.ndarray) else labels
    changes = Changes(augment, inputs, wanted)
    plain = augment is None and mix is None

    def make(index: int) -> Any:
        chosen = order[index * batch_size : (index + 1) * batch_size]
        batch = tuple([each.take(chosen, 0) for each in inputs])
        targets = tuple([each.take(chosen, 0) for each in wanted])
        if not plain:
            numbers = [seed, AUGMENT, epoch, index]
            batch, targets, generator = changes.applied(batch, targets, numbers, chosen, epoch)
            if mix is not None:
                mixed = mixed_by(mix, batch[0], targets[0], generator)
                batch, targets = mixed[:1], mixed[1:]
        return (batch[0], targets[0]) if bare else (batch, targets)

    def made(index: int) -> Any:
        try:
            # As in a run: the products of an augmentation have the same bits whatever goes on beside it.
            with OneBlasThread():
                return make(index)
        except StopIteration as error:
            # Let through, it would end the loop over the batches as if the epoch were over.
            raise ArgumentError(
                f"augment or mix raised StopIteration at batch {index + 1} of {count} of epoch {epoch + 1}: it must "
                "return a batch at every call (next() of an iterator that has run out?)"
            ) from error

    return ordered(make if plain else made, first, count, workers, ahead)


def ordered(make: Callable[[int], T], first: int, count: int, workers: int, ahead: int) -> Generator[T]:
    """`make(first)`, ..., `make(count - 1)`, at most `ahead` of them made before they are taken.

    Where the system grants no thread, the caller makes those that no thread has taken.
    """
    if not workers:
        for index in range(first, count):
            yield make(index)
        return
    pool = ThreadPoolExecutor(workers, "striate-batches")
    waiting: deque[Future[T]] = deque()
    following = iter(range(first, count))

    def ask(number: int) -> None:
        nonlocal following
        try:
            waiting.extend(pool.submit(make, index) for index in islice(following, number))
        except RuntimeError as error:
            expect_refused(error)
            following = iter(())

    try:
        ask(ahead)
        for index in range(first, count):
            batch = waiting.popleft().result() if waiting else make(index)
            ask(1)
            yield batch
    finally:
        pool.shutdown(cancel_futures=True)
