"""Batches that are made while the model trains: bounded, in order, with the same bits for any number of workers.

What happens to a picture depends on the seed, the epoch and the number of its batch alone, so training that was
interrupted continues as if it had not been: nothing needs to be kept but the place.
"""

from __future__ import annotations

import warnings
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any, TypeAlias

import numpy as np

from striate.errors import ArgumentError, ShapeError, StriateWarning
from striate.runtime.blas import OneBlasThread
from striate.runtime.threads import expect_refused
from striate.shapes import whole_number

Batch: TypeAlias = tuple[np.ndarray, np.ndarray]
# (batch [N, H, W, C], generator) -> a batch like it. One with an attribute `by_index` that is true is called with
# (batch, generator, indices [N] into the training data, epoch from 0).
# Quoted, so that the module np.random is loaded only when something is drawn.
Augment: TypeAlias = "Callable[..., np.ndarray]"
# (batch, labels [N], generator) -> (pictures like the batch, targets [N, K]).
Mix: TypeAlias = "Callable[[np.ndarray, np.ndarray, np.random.Generator], Batch]"
# First numbers of the seeds of independent streams of random numbers.
ORDER, AUGMENT = 1, 3


def epoch_order(count: int, seed: int, epoch: int) -> np.ndarray:
    """The order [count] in which an epoch shows the pictures."""
    return np.random.default_rng([seed, ORDER, epoch]).permutation(count)


def epoch_batches(
    pictures: np.ndarray,
    labels: np.ndarray,
    order: np.ndarray,
    batch_size: int,
    *,
    augment: Augment | None = None,
    mix: Mix | None = None,
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

    moved = augment is not None and follows(augment, pictures.shape, labels.shape)
    # Between two classes there is nothing, between two depths there is: only whole numbers are taken for classes.
    classes = moved and labels.dtype.kind == "f" and bool(np.array_equal(labels, np.rint(labels)))

    plain = augment is None and mix is None

    def make(index: int) -> Batch:
        chosen = order[index * batch_size : (index + 1) * batch_size]
        batch, targets = pictures.take(chosen, 0), labels.take(chosen, 0)
        if plain:
            return batch, targets
        generator = np.random.default_rng([seed, AUGMENT, epoch, index])
        if augment is not None and moved:
            given = targets.astype(np.int64) if classes else targets
            changed, along = augmented_together(augment, batch, given, generator, chosen, epoch)
            _expect_like(changed, batch, "augment")
            _expect_like(along, given, "augment", "targets")
            batch, targets = changed, np.ascontiguousarray(along, targets.dtype)
        elif augment is not None:
            changed = augmented(augment, batch, generator, chosen, epoch)
            _expect_like(changed, batch, "augment")
            batch = changed
        if mix is not None:
            batch, targets = _mixed(mix, batch, targets, generator)
        return batch, targets

    def made(index: int) -> Batch:
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


def augmented(
    augment: Augment, batch: np.ndarray, generator: np.random.Generator, indices: np.ndarray, epoch: int
) -> np.ndarray:
    """Call `augment` with what it takes."""
    if getattr(augment, "by_index", False):
        return augment(batch, generator, indices, epoch)
    return augment(batch, generator)


def augmented_together(
    augment: Augment,
    batch: np.ndarray,
    targets: np.ndarray,
    generator: np.random.Generator,
    indices: np.ndarray,
    epoch: int,
) -> Batch:
    """Pictures and targets for every pixel; those move along where `augment` moves pixels."""
    together: Any = getattr(augment, "together", None)
    if not callable(together):
        return augmented(augment, batch, generator, indices, epoch), targets
    result: Any = together(batch, targets, generator, indices, epoch)
    if not isinstance(result, tuple) or len(result) != 2:  # pyright: ignore[reportUnknownArgumentType]
        raise ArgumentError(f"augment.together must return (pictures, targets), it returned {result!r:.60}")
    return result  # pyright: ignore[reportUnknownVariableType]


def _steps(augment: Any) -> list[Augment]:
    """What a chain does one after the other, chains in it likewise."""
    steps = getattr(augment, "steps", None)
    return [each for step in steps for each in _steps(step)] if isinstance(steps, tuple) else [augment]


def _moves(augment: Augment) -> bool | None:
    """Whether an augmentation moves pixels; None: it does not say."""
    stated: bool | None = getattr(augment, "moves_pixels", None)
    return True if stated is None and callable(getattr(augment, "together", None)) else stated


def follows(augment: Augment, pictures: tuple[int, ...], targets: tuple[int, ...]) -> bool:
    """Whether targets of this shape move with the pictures: [N, H, W] or [N, H, W, K], where `augment` moves pixels.

    Raises `ShapeError` for maps of another height or width, which would no longer fit the pictures.
    """
    if len(pictures) != 4 or len(targets) not in (3, 4) or not any(_moves(step) for step in _steps(augment)):
        return False
    if targets[1:3] != pictures[1:3]:
        raise ShapeError(
            f"augment moves pixels of pictures {pictures[1]}x{pictures[2]}, and targets {list(targets)} of another "
            "height or width cannot follow: give targets of the pictures' size, or an augmentation that leaves "
            "pixels where they are"
        )
    return True


def expect_known(augment: Augment | None, pictures: tuple[int, ...], targets: tuple[int, ...]) -> None:
    """Warn where targets for every pixel meet an augmentation of which nobody knows whether it moves pixels."""
    if augment is None or len(pictures) != 4 or len(targets) not in (3, 4):
        return
    follows(augment, pictures, targets)
    if any(_moves(step) is None for step in _steps(augment)):
        warnings.warn(
            f"the targets {list(targets)} have a value for every pixel, and augment is a function that changes "
            "pictures only: if it moves pixels, they no longer fit their targets. Write it as an object with a method "
            "together(batch, targets, generator, indices, epoch) that moves both, or set augment.moves_pixels = False "
            "if it leaves pixels where they are",
            StriateWarning,
            stacklevel=2,
        )


def _mixed(mix: Mix, batch: np.ndarray, labels: np.ndarray, generator: np.random.Generator) -> Batch:
    result: Any = mix(batch, labels, generator)
    if not isinstance(result, tuple) or len(result) != 2:  # pyright: ignore[reportUnknownArgumentType]
        raise ArgumentError(f"mix must return (pictures, targets), it returned {result!r:.60}")
    pictures, targets = result  # pyright: ignore[reportUnknownVariableType]
    _expect_like(pictures, batch, "mix")
    if not isinstance(targets, np.ndarray) or targets.ndim != 2 or len(targets) != len(batch):
        raise ArgumentError(
            f"mix must return targets [N, classes] for its {len(batch)} pictures, it returned {targets!r:.60}"
        )
    return pictures, np.ascontiguousarray(targets, np.float32)


def _expect_like(changed: Any, batch: np.ndarray, what: str, part: str = "a batch") -> None:
    """What `augment` returned must be a batch of the same shape and type."""
    if not isinstance(changed, np.ndarray):
        raise ArgumentError(f"{what} must return {part}, it returned {changed!r:.60}")
    if changed.shape != batch.shape or changed.dtype != batch.dtype:
        raise ShapeError(
            f"{what} must return {part} like what it was given, {batch.dtype}{list(batch.shape)}; "
            f"it returned {changed.dtype}{list(changed.shape)}"
        )


def ordered(
    make: Callable[[int], Batch], first: int, count: int, workers: int, ahead: int
) -> Generator[Batch]:
    """`make(first)`, ..., `make(count - 1)`, at most `ahead` of them made before they are taken.

    Where the system grants no thread, the caller makes those that no thread has taken.
    """
    if not workers:
        for index in range(first, count):
            yield make(index)
        return
    pool = ThreadPoolExecutor(workers, "striate-batches")
    waiting: deque[Future[Batch]] = deque()
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
