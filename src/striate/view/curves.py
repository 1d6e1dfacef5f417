"""`curves.png`: how training went, and which classes are still mistaken for which."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from striate.view.record import Record
from striate.view.style import FAINT, TEST, TRAINING, lettering, new_figure, save_figure

MOST_CLASSES_WITH_NUMBERS = 20


def confusion_matrix(truth: np.ndarray, answers: np.ndarray, classes: int) -> np.ndarray:
    """`[classes, classes]` counts: row = true class, column = the model's answer. Both inputs are `[N]`."""
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (truth, answers), 1)
    return counts


def draw_curves(
    path: Path, record: Record, truth: np.ndarray, answers: np.ndarray, classes: Sequence[str], title: str
) -> None:
    """Write loss and learning rate, accuracy, and the confusion matrix of the test pictures side by side.

    `truth`, `answers`: `[N]` integers. Raises `UnsupportedError` without matplotlib.
    """
    with lettering():
        figure = new_figure(14, 4.4, layout="constrained")
        loss, accuracy, confusion = figure.subplots(1, 3, width_ratios=(1.15, 1.15, 1))
        figure.suptitle(title, x=0.01, ha="left", fontsize=12)
        draw_loss(loss, record)
        draw_accuracy(accuracy, record)
        draw_confusion(confusion, confusion_matrix(truth, answers, len(classes)), classes)
        save_figure(figure, path)


def draw_loss(axes: Any, record: Record) -> None:
    """Single steps as faint dots, epochs as lines, logarithmic; the learning rate as a shadow behind."""
    epochs = [row["epoch"] for row in record.epochs]
    if record.steps:
        position, loss, rate = (np.array(column) for column in zip(*record.steps, strict=True))
        shadow = axes.twinx()
        shadow.fill_between(position, rate, color=FAINT, alpha=0.3, linewidth=0)
        shadow.set_ylim(0, max(float(rate.max()) * 1.05, 1e-12))
        shadow.set_yticks([float(rate.max())], [f"rate {rate.max():.3g}"], fontsize=7, color="#7A8A97")
        shadow.tick_params(length=0, pad=1)
        shadow.spines["right"].set_visible(False)
        axes.set_zorder(shadow.get_zorder() + 1)
        axes.patch.set_visible(False)
        axes.plot(position, np.maximum(loss, 1e-6), ".", color=TRAINING, alpha=0.18, markersize=3)
    draw_pair(axes, epochs, record, "loss", "validation_loss", 1.0, "{:.4f}")
    axes.set_yscale("log")
    means = [row[key] for row in record.epochs for key in ("loss", "validation_loss") if row[key]]
    if means:
        axes.set_ylim(min(means) / 3, max(means) * 2.5)
    axes.set_title("Loss (cross-entropy)")
    axes.legend(frameon=False, loc="upper right")


def draw_accuracy(axes: Any, record: Record) -> None:
    """Accuracy of training and test in percent."""
    epochs = [row["epoch"] for row in record.epochs]
    draw_pair(axes, epochs, record, "accuracy", "validation_accuracy", 100.0, "{:.2f}%")
    keys = ("accuracy", "validation_accuracy")
    shown = [100 * row[key] for row in record.epochs for key in keys if row[key]]
    if shown:
        # The last tenth of the way to 100% is where runs differ: keep early epochs from flattening it.
        axes.set_ylim(max(min(shown) - 1, min(85.0, shown[-1] - 5)), 100.4)
    axes.set_title("Accuracy, %")
    axes.legend(frameon=False, loc="lower right")


def draw_pair(
    axes: Any, epochs: list[int], record: Record, training: str, test: str, factor: float, form: str
) -> None:
    """Two lines over the epochs, their last values in the legend."""
    for key, colour, label in ((training, TRAINING, "training"), (test, TEST, "test")):
        values = [row[key] for row in record.epochs]
        if not values or any(value is None for value in values):
            continue
        scaled = [factor * value for value in values]
        label = f"{label}  {form.format(scaled[-1])}"
        axes.plot(epochs, scaled, "o-", color=colour, markersize=3.5, linewidth=1.8, label=label)
    axes.set_xlabel("epoch")
    axes.set_xlim(left=0)
    axes.grid(axis="y", color=FAINT, alpha=0.5, linewidth=0.6)
    axes.xaxis.get_major_locator().set_params(integer=True)


def draw_confusion(axes: Any, counts: np.ndarray, classes: Sequence[str]) -> None:
    """Mistakes stand out: only what lies off the diagonal is coloured, by its count."""
    mistakes = counts * (1 - np.eye(len(counts), dtype=np.int64))
    axes.imshow(mistakes, cmap="Oranges", vmin=0, vmax=max(int(mistakes.max()), 1) * 1.4)
    if len(classes) <= MOST_CLASSES_WITH_NUMBERS:
        for (row, column), count in np.ndenumerate(counts):
            if count:
                right = row == column
                axes.text(
                    column, row, str(count), ha="center", va="center",
                    fontsize=7.5, color="#8797A3" if right else "black", weight="normal" if right else "bold",
                )  # fmt: skip
        axes.set_xticks(range(len(classes)), classes)
        axes.set_yticks(range(len(classes)), classes)
    wrong, total = int(mistakes.sum()), int(counts.sum())
    axes.set_title(f"Test: {wrong} of {total:,} wrong")
    axes.set_xlabel("the model says")
    axes.set_ylabel("it is")
    axes.tick_params(length=0)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
