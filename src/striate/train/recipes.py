"""Whole recipes: what `striate train` does for a model and a data set unless told otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from striate.nn.training.augmentation import Augment
from striate.nn.training.callback import Callback, Schedule
from striate.nn.training.losses import CrossEntropy, Loss
from striate.nn.training.optimizer import Optimizer
from striate.train.augment import chain, random_shift
from striate.train.lookahead import Lookahead
from striate.train.optim import SGD
from striate.train.pictures import AlternatingFlip, random_crop
from striate.train.schedules import one_cycle, triangle, warmup_linear
from striate.train.wrappers import Grouped


def no_callbacks() -> Sequence[Callback]:
    return ()


@dataclass(frozen=True)
class Recipe:
    """How a model is trained. `optimizer(rate)` and `augment(seed)` make theirs.

    `flipped`: mirrors vote too; `shift`: so do pictures moved by so many pixels (`pictures.predict_flipped`).
    """

    epochs: int
    batch_size: int
    learning_rate: float
    optimizer: Callable[[float], Optimizer]
    augment: Callable[[int], Augment | None]
    schedule: Schedule
    loss: Loss = "cross_entropy"
    callbacks: Callable[[], Sequence[Callback]] = no_callbacks
    flipped: bool = False
    shift: int = 0


def momentum(weight_decay: float = 0.0, *, nesterov: bool = False) -> Callable[[float], Optimizer]:
    return lambda rate: SGD(rate, momentum=0.9, weight_decay=weight_decay, nesterov=nesterov)


def shifted(pixels: int) -> Callable[[int], Augment | None]:
    return lambda seed: random_shift(pixels)


# Of K. Jordan, "94% on CIFAR-10 in 3.29 seconds on a single GPU" (2024), listing 4: a rate and a decay for thousands of
# pictures, made independent of the momentum; biases of normalisation move 64 times as fast.
CIFAR_MOMENTUM, CIFAR_RATE, CIFAR_DECAY, CIFAR_BIAS = 0.85, 11.5, 0.0153, 64.0
CIFAR_BATCH = 512


def cifar_rate(batch_size: int) -> float:
    """The rate for the mean over a batch, as ours is: the paper's is for the sum."""
    return CIFAR_RATE / (1024 * (1 + 1 / (1 - CIFAR_MOMENTUM))) * batch_size


def cifar_optimizer(rate: float) -> Optimizer:
    """SGD with Nesterov's momentum; scales of normalisation stay 1."""
    decay = CIFAR_DECAY / CIFAR_RATE
    biases = {"lr": rate * CIFAR_BIAS, "weight_decay": decay / CIFAR_BIAS}
    sgd = SGD(rate, momentum=CIFAR_MOMENTUM, weight_decay=decay, nesterov=True)
    return Grouped(sgd, {"*norm*.weight": {"lr": 0.0}, "*norm*.bias": biases})


def flipped_and_cropped(pixels: int) -> Callable[[int], Augment]:
    return lambda seed: chain(AlternatingFlip(seed), random_crop(pixels, "reflect"))


CIFAR_FAST = Recipe(
    epochs=8,
    batch_size=CIFAR_BATCH,
    learning_rate=cifar_rate(CIFAR_BATCH),
    optimizer=cifar_optimizer,
    augment=flipped_and_cropped(2),
    schedule=triangle(0.2, 0.23, 0.07),
    loss=CrossEntropy(label_smoothing=0.2),
    callbacks=lambda: [Lookahead(5, 0.95)],
    flipped=True,
)
CIFAR_THOROUGH = replace(CIFAR_FAST, epochs=11, augment=flipped_and_cropped(4), shift=1)
OTHER = Recipe(20, 32, 0.02, momentum(), shifted(2), warmup_linear())
# (model, data, name); a data set that has none here is trained as "other".
RECIPES: dict[tuple[str, str, str], Recipe] = {
    ("lenet", "digits", "quick"): Recipe(80, 32, 0.05, momentum(2e-3), shifted(2), warmup_linear()),
    ("lenet", "mnist", "quick"): Recipe(5, 64, 0.05, momentum(5e-4), shifted(1), warmup_linear()),
    ("lenet", "mnist", "thorough"): Recipe(
        20, 64, 0.05, momentum(5e-4, nesterov=True), shifted(2), one_cycle(0.2)
    ),
}
NAMES = ("quick", "thorough")


def recipe_for(model: str, data: str, name: str = "quick") -> Recipe:
    """The recipe `name` for a model and a data set; "thorough" is "quick" where there is but one."""
    if model == "cifar_fast":
        return CIFAR_THOROUGH if name == "thorough" else CIFAR_FAST
    return RECIPES.get((model, data, name)) or RECIPES.get((model, data, "quick")) or OTHER


def settings_of(recipe: Recipe, **given: Any) -> dict[str, Any]:
    """Numbers of a recipe for `history.json`, with those that were given in their place."""
    own = {name: getattr(recipe, name) for name in ("epochs", "batch_size", "learning_rate")}
    return own | {name: value for name, value in given.items() if value is not None}
