"""`filters.png`: what the first layers have learnt, and what the first one sees in real pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from striate.view.style import lettering, new_figure, save_figure

MOST_FILTERS = 16
MOST_SECOND_INPUTS = 16
MOST_SECOND_OUTPUTS = 32
CELL = 1.02  # inches


def draw_filters(
    path: Path,
    filters: np.ndarray,
    pictures: np.ndarray,
    responses: np.ndarray,
    labels: Sequence[str],
    second: np.ndarray | None,
    title: str,
) -> None:
    """Write the first filter bank, its responses to a few pictures, and the second filter bank.

    `filters`: `[Hf, Wf, Cin, Cout]`, the first layer. `pictures`: `[N, H, W, C]` as they went in;
    `responses`: `[N, Ho, Wo, Cout]`, what the first layer made of them, after its activation; `labels`:
    one word a picture.
    `second`: filter bank of the second convolution or None. Raises `UnsupportedError` without matplotlib.
    """
    shown = min(filters.shape[3], MOST_FILTERS)
    rows, columns = len(pictures) + 1, shown + 1
    left, height = CELL * columns + 0.35, CELL * rows + 1.0
    width = left + (0.0 if second is None else second_width(second, CELL * rows) + 0.5)
    with lettering():
        figure = new_figure(width, height)
        figure.suptitle(title, x=0.015, y=0.985, ha="left", fontsize=12)
        top = 1 - 0.72 / height
        grid = figure.add_gridspec(
            rows,
            columns,
            left=0.25 / width,
            right=(left - 0.1) / width,
            bottom=0.3 / height,
            top=top,
            wspace=0.08,
            hspace=0.08,
        )
        draw_first(figure, grid, filters[..., :shown], pictures, responses[..., :shown], labels)
        if second is not None:
            draw_second(figure, second, (left + 0.35) / width, 1 - 0.15 / width, 0.3 / height, top)
        save_figure(figure, path)


def draw_first(
    figure: Any,
    grid: Any,
    filters: np.ndarray,
    pictures: np.ndarray,
    responses: np.ndarray,
    labels: Sequence[str],
) -> None:
    """Top row: the filters. Below: one row a picture, the picture and each filter's response to it."""
    corner = bare(figure.add_subplot(grid[0, 0]))
    corner.text(
        0.5,
        0.5,
        "first layer\nred +  blue -",
        transform=corner.transAxes,
        ha="center",
        va="center",
        fontsize=8,
    )
    for side in corner.spines.values():
        side.set_visible(False)
    limit = float(np.abs(filters).max()) or 1.0
    for k in range(filters.shape[3]):
        axes = bare(figure.add_subplot(grid[0, k + 1]))
        axes.set_title(f"{k + 1}", fontsize=8, weight="normal", loc="center", pad=2)
        bank = filters[..., k]
        if bank.shape[2] == 3:
            axes.imshow(0.5 + bank / (2 * limit))
        else:
            axes.imshow(bank.mean(axis=2), cmap="RdBu_r", vmin=-limit, vmax=limit)
    ceiling = [float(np.quantile(responses[..., k], 0.998)) or 1.0 for k in range(responses.shape[3])]
    for n in range(len(pictures)):
        axes = bare(figure.add_subplot(grid[n + 1, 0]))
        show_picture(axes, pictures[n])
        axes.set_ylabel(labels[n], rotation=0, labelpad=6, va="center", fontsize=9, weight="bold")
        for k in range(filters.shape[3]):
            axes = bare(figure.add_subplot(grid[n + 1, k + 1]))
            axes.imshow(responses[n, ..., k], cmap="magma", vmin=0, vmax=ceiling[k])


def draw_second(figure: Any, bank: np.ndarray, left: float, right: float, bottom: float, top: float) -> None:
    """The second filter bank as a table: a row for every filter, a column for every map that it reads."""
    inputs, outputs = min(bank.shape[2], MOST_SECOND_INPUTS), min(bank.shape[3], MOST_SECOND_OUTPUTS)
    height, width = bank.shape[:2]
    table = np.full((outputs * (height + 1) - 1, inputs * (width + 1) - 1), np.nan)
    for k in range(outputs):
        for n in range(inputs):
            y, x = k * (height + 1), n * (width + 1)
            table[y : y + height, x : x + width] = bank[:, :, n, k]
    limit = float(np.quantile(np.abs(bank), 0.995)) or 1.0
    axes = bare(figure.add_axes((left, bottom, right - left, top - bottom)))
    axes.imshow(table, cmap="RdBu_r", vmin=-limit, vmax=limit, aspect="equal")
    title = "second layer: a row is a filter,\na column the map that it reads"
    axes.set_title(title, fontsize=8, weight="normal")
    across = [n * (width + 1) + (width - 1) / 2 for n in range(inputs)]
    down = [k * (height + 1) + (height - 1) / 2 for k in range(outputs)]
    axes.set_xticks(across, range(1, inputs + 1), fontsize=7)
    axes.set_yticks(down, range(1, outputs + 1), fontsize=7)
    for side in axes.spines.values():
        side.set_visible(False)


def second_width(bank: np.ndarray, height: float) -> float:
    """Inches that the table of the second bank takes at `height` inches with square weights."""
    inputs, outputs = min(bank.shape[2], MOST_SECOND_INPUTS), min(bank.shape[3], MOST_SECOND_OUTPUTS)
    return max(height * inputs * (bank.shape[1] + 1) / (outputs * (bank.shape[0] + 1)), 2.0)


def show_picture(axes: Any, picture: np.ndarray) -> None:
    """Grey or colour, uint8 or any range of floats."""
    if picture.shape[2] == 3:
        span = float(np.ptp(picture)) or 1.0
        axes.imshow(picture if picture.dtype == np.uint8 else (picture - picture.min()) / span)
    else:
        axes.imshow(picture[..., 0], cmap="gray")


def bare(axes: Any) -> Any:
    """Axes without ticks, with a thin frame."""
    axes.set_xticks([])
    axes.set_yticks([])
    for side in axes.spines.values():
        side.set_visible(True)
        side.set_linewidth(0.5)
        side.set_color("#B8C4CE")
    return axes
