"""What `augment` and `mix` of `fit` do to a batch: called with what they take, and checked for what they return."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import numpy as np

from striate.errors import ArgumentError, ShapeError, StriateWarning
from striate.nn.training.defaults import completed, has_own

Batch: TypeAlias = tuple[np.ndarray, np.ndarray]
# Of a model with several inputs or outputs: an array for each.
Arrays: TypeAlias = tuple[np.ndarray, ...]
# (batch [N, H, W, C], generator) -> a batch like it.
# Quoted, so that the module np.random is loaded only when something is drawn.
Augment: TypeAlias = "Callable[..., np.ndarray]"
# (batch, labels [N], generator) -> (pictures like the batch, targets [N, K]).
Mix: TypeAlias = "Callable[[np.ndarray, np.ndarray, np.random.Generator], Batch]"


class Augmentation:
    """What an augmentation says of itself. One of your own may be any function; what it does not say is as here."""

    # Whether it is called with (batch, generator, indices [N] into the training data, epoch from 0).
    by_index: bool = False
    # Whether pixels come to lie elsewhere; None: it does not say, unless by having `together`.
    moves_pixels: bool | None = None
    # Those that it applies one after the other.
    steps: tuple[Augment, ...] = ()

    def together(
        self,
        batch: np.ndarray,
        targets: np.ndarray,
        generator: np.random.Generator,
        indices: np.ndarray,
        epoch: int,
    ) -> Batch:
        """Pictures, and their targets for every pixel, which move along where pixels move."""
        return augmented(cast("Augment", self), batch, generator, indices, epoch), targets


class Changes:
    """What `augment` does to the batches of these inputs, and which of these targets move along.

    `augment`: a function of the batch of the only input; of a tuple of batches, one an input, that returns one like it;
    or a tuple of functions (or None), one an input. Each of those draws from random numbers of its own.
    """

    def __init__(self, augment: Any, inputs: Arrays, targets: Arrays) -> None:
        self.several = len(inputs) > 1
        self.together: Any = augment if self.several and callable(augment) else None
        each: Any = augment if isinstance(augment, tuple) else (augment,)
        self.each: list[tuple[int, Augment, list[int]]] = []
        if augment is None or self.together is not None:
            return
        for number, own in enumerate(each):
            if own is not None:
                shape = inputs[number].shape
                along = [k for k, target in enumerate(targets) if follows(own, shape, target.shape)]
                self.each.append((number, own, along))
        # Between two classes there is nothing, between two depths there is: only whole numbers are taken for classes.
        self.classes = {
            k
            for _, _, along in self.each
            for k in along
            if targets[k].dtype.kind == "f" and bool(np.array_equal(targets[k], np.rint(targets[k])))
        }

    def applied(
        self, batch: Arrays, targets: Arrays, numbers: list[int], chosen: np.ndarray, epoch: int
    ) -> tuple[Arrays, Arrays, np.random.Generator]:
        """A batch and its targets, changed, and the generator, to be drawn from further. `numbers`: its seed."""
        generator = np.random.default_rng(numbers)
        if self.together is not None:
            return self._all(batch, generator, chosen, epoch), targets, generator
        inputs, wanted = [*batch], [*targets]
        for number, augment, along in self.each:
            seed = [*numbers, number] if self.several else numbers
            if self.several:
                generator = np.random.default_rng(seed)
            given = inputs[number]
            if not along:
                inputs[number] = augmented(augment, given, generator, chosen, epoch)
                _expect_like(inputs[number], given, "augment")
            for place, k in enumerate(along):
                if place:
                    # The same once more: each of the targets moves as the pictures did.
                    generator = np.random.default_rng(seed)
                target = wanted[k].astype(np.int64) if k in self.classes else wanted[k]
                changed, moved = augmented_together(augment, given, target, generator, chosen, epoch)
                _expect_like(changed, given, "augment")
                _expect_like(moved, target, "augment", "targets")
                inputs[number], wanted[k] = changed, np.ascontiguousarray(moved, wanted[k].dtype)
        return tuple(inputs), tuple(wanted), generator

    def _all(self, batch: Arrays, generator: np.random.Generator, chosen: np.ndarray, epoch: int) -> Arrays:
        result: Any = augmented(self.together, batch, generator, chosen, epoch)
        if not isinstance(result, tuple) or len(result) != len(batch):  # pyright: ignore[reportUnknownArgumentType]
            raise ArgumentError(
                f"augment is given the batches of all {len(batch)} inputs as a tuple and must return one like it, it "
                f"returned {result!r:.60}; a function of one input is given so: augment=(function, None)"
            )
        changed = tuple(result)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        for own, given in zip(changed, batch, strict=True):
            _expect_like(own, given, "augment")
        return changed


def expect_augment(augment: Any, inputs: Arrays, targets: Arrays) -> None:
    """Raise `ArgumentError` for what cannot change these inputs; warn where nobody knows whether targets fit then."""
    if augment is None:
        return
    each: tuple[Any, ...] = augment if isinstance(augment, tuple) else (augment,)
    for own in each:
        if own is not None and not callable(own):
            raise ArgumentError(f"augment must be a function, got {own!r:.60}")
    if len(inputs) > 1 and callable(augment) and any(_moves(step) is not None for step in _steps(augment)):
        raise ArgumentError(
            f"augment changes the pictures of one input, and the model has {len(inputs)}: say which, "
            f"augment=({', '.join(['...'] + ['None'] * (len(inputs) - 1))}) for the first one"
        )
    pairs = [(own, x) for own, x in zip(each, inputs, strict=False) if own is not None]
    for target in targets:
        moving = sum(follows(own, x.shape, target.shape) for own, x in pairs)
        if moving > 1:
            raise ArgumentError(
                f"augment moves the pixels of {moving} inputs, and targets {list(target.shape)} can follow only one: "
                "move the others together in an augmentation of one's own, a function of all inputs"
            )
    # One warning says it.
    all(known(own, x.shape, target.shape) for own, x in pairs for target in targets)


def augmented(
    augment: Augment, batch: Any, generator: np.random.Generator, indices: np.ndarray, epoch: int
) -> Any:
    """Call `augment` with what it takes."""
    if completed(augment, Augmentation).by_index:
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
    result: Any = completed(augment, Augmentation).together(batch, targets, generator, indices, epoch)
    if not isinstance(result, tuple) or len(result) != 2:  # pyright: ignore[reportUnknownArgumentType]
        raise ArgumentError(f"augment.together must return (pictures, targets), it returned {result!r:.60}")
    return result  # pyright: ignore[reportUnknownVariableType]


def _steps(augment: Any) -> list[Augment]:
    """What a chain does one after the other, chains in it likewise."""
    steps: Any = completed(augment, Augmentation).steps
    if not isinstance(steps, tuple) or not steps:
        return [augment]
    return [each for step in cast("tuple[Augment, ...]", steps) for each in _steps(step)]


def _moves(augment: Augment) -> bool | None:
    """Whether an augmentation moves pixels; None: it does not say."""
    stated = completed(augment, Augmentation).moves_pixels
    return True if stated is None and has_own(augment, Augmentation, "together") else stated


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


def known(augment: Augment, pictures: tuple[int, ...], targets: tuple[int, ...]) -> bool:
    """Whether it is known that targets fit afterwards; warns where they have a value for every pixel and it is not."""
    maps = len(pictures) == 4 and len(targets) in (3, 4)
    known = not maps or all(_moves(step) is not None for step in _steps(augment))
    if not known:
        warnings.warn(
            f"the targets {list(targets)} have a value for every pixel, and augment is a function that changes "
            "pictures only: if it moves pixels, they no longer fit their targets. Write it as an object with a method "
            "together(batch, targets, generator, indices, epoch) that moves both, or set augment.moves_pixels = False "
            "if it leaves pixels where they are",
            StriateWarning,
            stacklevel=2,
        )
    return known


def mixed_by(mix: Mix, batch: np.ndarray, labels: np.ndarray, generator: np.random.Generator) -> Batch:
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
