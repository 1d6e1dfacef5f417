"""Sanity checks of a training that runs: what is hardly meant, though nothing is broken, gets one warning with advice.

Two things are looked for. Before training: validation pictures that were prepared otherwise than the training pictures.
After an epoch: a net that has learnt nothing, because its rate is far off, its units are dead or its inputs are huge.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np

from striate.errors import StriateError, StriateWarning
from striate.ir.graph import Graph, Node
from striate.nn.training.history import EpochInfo
from striate.nn.training.loop import Loop
from striate.nn.training.losses import (
    BinaryCrossEntropy,
    CrossEntropy,
    MeanAbsoluteError,
    MeanSquaredError,
    Several,
    known_loss,
)
from striate.ops.activation import Relu
from striate.ops.rectifier import Clip

# -- pictures prepared in two ways ----------------------------------------------------------------

# Parts of one data set differ by tens of percent in spread; 0 .. 255 and 0 .. 1 by a factor of 255, and standardised
# pictures have three to four times the spread of 0 .. 1.
SPREAD = 8.0
# A share of numbers below 0 that is no rounding and no outlier.
NEGATIVE = 0.1
# Less than this says nothing about where numbers lie.
FEWEST_NUMBERS = 1000
MOST_PICTURES = 32


def check_ranges(x: np.ndarray, validation: np.ndarray) -> None:
    """Warn if the validation pictures lie in another range than the training pictures: uint8 and /255, say.

    Looks at 32 pictures of each. The ranges are others where the standard deviations differ by more than a factor of
    8, or where a tenth of one's numbers is below 0 and none of the other's.
    """
    one, other = _sample(x), _sample(validation)
    if min(one.size, other.size) < FEWEST_NUMBERS:
        return
    spreads = float(one.std()), float(other.std())
    if not all(math.isfinite(spread) and spread > 0.0 for spread in spreads):
        return
    ratio = spreads[0] / spreads[1]
    below = [float(np.mean(numbers < 0)) for numbers in (one, other)]
    signs = max(below) >= NEGATIVE and min(below) == 0.0
    if not signs and 1 / SPREAD <= ratio <= SPREAD:
        return
    told = [
        f"{array.dtype} from {numbers.min():.4g} to {numbers.max():.4g} (mean {numbers.mean():.4g})"
        for array, numbers in ((x, one), (validation, other))
    ]
    warnings.warn(
        f"the training pictures are {told[0]}, the validation pictures {told[1]}: they seem to be prepared in two "
        "ways, and the model will not know the second. Give both in the same type and range",
        StriateWarning,
        stacklevel=2,
    )


def _sample(x: np.ndarray) -> np.ndarray:
    """Some pictures from all over `x`, as one row of float64."""
    chosen = np.unique(np.linspace(0, len(x) - 1, MOST_PICTURES).astype(np.int64))
    return x[chosen].astype(np.float64).reshape(-1)


# -- a net that learns nothing ----------------------------------------------------------------------

# A loss is that of guessing from this share of it on.
GUESSING = 0.98
# So many steps at half the highest rate or more (a warm-up does not count) have a net that learns do better than that.
ENOUGH_STEPS = 50
# Shares of right answers that chance gives lie within so many standard deviations.
DEVIATIONS = 3.0
# Units of one layer that answer nothing.
DEAD = 0.9
LOOKED_AT = 16
# Of targets for every pixel so many numbers are enough to know their spread.
MOST_TARGETS = 2**24


class SanityChecks:
    """Looks at every epoch's loss; only one that is no better than guessing costs a look into the net.

    Guessing is the best constant answer: with the shares p of the classes it costs -sum p·log p, which is log K for K
    balanced classes, so imbalance, smoothing and class weights are no alarm. A classifier that stands there for a whole
    epoch, its accuracy within chance, after 50 steps beyond the warm-up, is warned of. So is at once, and with other
    losses too, a net in which a layer of ReLUs answers 0 to a whole batch, or all pictures have the same outputs: from
    there gradients lead nowhere. One warning a training.
    """

    def __init__(self, loop: Loop) -> None:
        self.loop = loop
        self.standardised = False
        outputs, targets = loop.task.outputs, loop.task.targets
        for own, other in zip(loop.task.inputs, (loop.task.validation or ((), ()))[0], strict=False):
            check_ranges(own, other)
        self.loss = known_loss(loop.task.loss)
        self.told = False
        sizes = [output.shape[-1] if output.rank > 1 else None for output in outputs]
        self.level = _guessing_all(self.loss, targets, sizes)
        self.classes = sizes[0] if len(outputs) == 1 else None
        self.chance: float | None = None
        labels = targets[0]
        # Pixels of one picture are no independent answers, and of several outputs each has a chance of its own.
        if labels.dtype == np.int32 and labels.ndim == 1 and self.classes and outputs[0].rank == 2:
            self.chance = float(np.bincount(labels, minlength=self.classes).max() / len(labels))

    def after_epoch(self, info: EpochInfo) -> None:
        """Warn if the net stands where guessing stands."""
        if self.told or not self._stands(info):
            return
        causes = self._causes()
        certain = self.level is not None and not math.isnan(info.accuracy) and self._had_time()
        if not causes and not (certain and self.chance is not None):
            return
        self.told = True
        warnings.warn(self._words(info, causes), StriateWarning, stacklevel=2)

    def _stands(self, info: EpochInfo) -> bool:
        if self.chance is not None and not math.isnan(info.accuracy):
            count = self.loop.count
            spread = math.sqrt(self.chance * (1.0 - self.chance) / count)
            if info.accuracy > self.chance + DEVIATIONS * spread + 1.0 / count:
                return False
            return self.level is None or info.loss >= GUESSING * self.level
        return self.level is not None and info.loss >= GUESSING * self.level

    def _had_time(self) -> bool:
        loop = self.loop
        rates = loop.rates[: loop.place.epoch * loop.steps]
        return int(np.count_nonzero(rates >= 0.5 * loop.rates.max())) >= ENOUGH_STEPS

    def _causes(self) -> list[str]:
        """What a few pictures show in the net as it is now."""
        try:
            rectifiers, answers, outputs = self._looked_at()
        except StriateError:
            # A model that takes batches of one size only, say. A look must not end a training.
            return []
        dead = [
            f"{share:.0%} of the units of {node.scope or 'a ReLU'!r} answer 0 to every picture"
            for node, share in zip(rectifiers, map(dead_share, answers), strict=True)
            if share >= DEAD
        ]
        same = all(
            len(each) > 1 and bool(np.ptp(each, axis=0).max() <= 1e-6 * np.abs(each).max())
            for each in outputs
        )
        return [*dead[:1], *(["all pictures get the same outputs"] if same else [])]

    def _looked_at(self) -> tuple[list[Node], Sequence[np.ndarray], Sequence[np.ndarray]]:
        """The ReLUs, what each answers to a few pictures, and the model's outputs."""
        inputs = self.loop.some_inputs(LOOKED_AT)
        trainer = self.loop.trainer
        graph = trainer.forward_graph(inputs)
        self.standardised = any(node.op.normalises for node in graph.nodes)
        rectifiers = [node for node in graph.nodes if _can_die(node)]
        watched = (*(node.outputs[0] for node in rectifiers), *graph.outputs[-len(trainer.outputs) :])
        looking = Graph(graph.inputs, watched, graph.nodes, graph.parameters, graph.constants)
        values = trainer.values_of(looking, inputs)
        return rectifiers, values[: len(rectifiers)], values[len(rectifiers) :]

    def _words(self, info: EpochInfo, causes: list[str]) -> str:
        rates = self.loop.rates[: self.loop.place.epoch * self.loop.steps]
        level = ""
        if self.level is not None:
            level = f"; the best constant answer has {self.level:.4g}"
            if self.classes and isinstance(self.loss, CrossEntropy):
                level += f" (log {self.classes} = {math.log(self.classes):.4g})"
        tried = "another learning rate" if not causes else "a smaller learning rate"
        advice = [f"{tried} than {float(rates.max()):g}"]
        largest = max(float(np.abs(_sample(each)).max()) for each in self.loop.task.inputs)
        if largest > 20.0 and not self.standardised:
            advice.append(
                f"nn.Standardize() as the first layer (the pictures hold numbers up to {largest:g})"
            )
        advice.append("a warm-up" if causes else "labels that are those of their pictures")
        return (
            f"the net has learnt nothing after epoch {info.epoch}: its loss is {info.loss:.4g}{level}"
            + (f", accuracy {100 * info.accuracy:.1f}%" if not math.isnan(info.accuracy) else "")
            + "".join(f"; {cause}" for cause in causes)
            + f". Try {', '.join(advice)}"
        )


def _can_die(node: Node) -> bool:
    return isinstance(node.op, Relu) or (isinstance(node.op, Clip) and node.op.low == 0.0)


def dead_share(answers: np.ndarray) -> float:
    """The share of units (channels, the last axis) that answer 0 everywhere in a batch [N, ..., C]."""
    if not answers.size:
        return 0.0
    return float(np.mean(answers.reshape(-1, answers.shape[-1]).max(axis=0) <= 0.0))


def _guessing_all(loss: Any, targets: Sequence[np.ndarray], classes: Sequence[int | None]) -> float | None:
    """As `_guessing`; the weighted sum where each of several outputs has its own loss."""
    if not isinstance(loss, Several):
        return _guessing(loss, targets[0], classes[0]) if len(classes) == 1 else None
    levels = [
        _guessing(known_loss(own), target, size)
        for own, target, size in zip(loss.losses, targets, classes, strict=True)
    ]
    known = [level for level in levels if level is not None]
    if len(known) < len(levels):
        return None
    return sum(weight * level for weight, level in zip(loss.weights, known, strict=True))


def _guessing(loss: Any, targets: np.ndarray, classes: int | None) -> float | None:
    """The loss of the best answer that is the same for every picture; None where it is not known, or 0."""
    if isinstance(loss, CrossEntropy) and targets.dtype == np.int32 and classes:
        level = _entropy(loss, targets.reshape(-1), classes)
        return level if level > 1e-3 else None
    targets = targets[:: max(1, targets.size // MOST_TARGETS)]
    if isinstance(loss, BinaryCrossEntropy):
        # Each output has a share of yes of its own.
        yes = targets.mean(axis=0, dtype=np.float64)
        no, yes = 1.0 - yes, yes * loss.positive_weight
        with np.errstate(divide="ignore", invalid="ignore"):
            each = -(yes * np.log(yes / (yes + no)) + no * np.log(no / (yes + no)))
        level = float(np.nan_to_num(each).mean())
    elif isinstance(loss, MeanSquaredError):
        level = float(targets.var(axis=0, dtype=np.float64).mean())
    elif isinstance(loss, MeanAbsoluteError):
        level = float(np.abs(targets - np.median(targets, axis=0)).mean(dtype=np.float64))
    else:
        return None
    return level if level > 1e-3 else None


def _entropy(loss: CrossEntropy, labels: np.ndarray, classes: int) -> float:
    shares = np.bincount(labels, minlength=classes) / len(labels)
    weights = np.ones(classes) if loss.class_weights is None else np.array([*loss.class_weights], np.float64)
    smoothing = loss.label_smoothing
    counted = (
        ((1.0 - smoothing) * shares + smoothing / classes) * weights / max(float(shares @ weights), 1e-30)
    )
    present = counted[counted > 0]
    return float(-(present * np.log(present / present.sum())).sum())
