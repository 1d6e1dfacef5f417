"""How near single layers come to what the machine allows: a row a layer, a mark a runtime, a panel a direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from striate.view.style import FAINT, TEXT, lettering, new_figure, save_figure

# Okabe and Ito's colours; shape tells the sides apart too, for print and for those who see no colours.
MARKS: Mapping[str, tuple[str, str]] = {
    "Striate": ("#0072B2", "o"),
    "PyTorch": ("#D55E00", "v"),
    "ONNX Runtime": ("#009E73", "s"),
    "OpenVINO": ("#CC79A7", "D"),
}
ROW_INCHES, HEAD_INCHES = 0.235, 1.5
# Shares below and above lie at the edge of the panel.
LOWEST, HIGHEST = 0.04, 5.0
TICKS = (0.05, 0.1, 0.2, 0.5, 1, 2, 4)


def draw_layers(path: Path, title: str, panels: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> None:
    """Write the picture. Rows are `{"group": network, "label": layer, "shares": {panel: {side: share}}}`.

    A share is attainable time over measured time, on a logarithmic axis. Raises `UnsupportedError` without
    matplotlib.
    """
    with lettering():
        height = ROW_INCHES * (len(rows) + 1) + HEAD_INCHES
        figure = new_figure(5.4 + 3.1 * len(panels), height, layout="constrained")
        figure.suptitle(title, x=0.01, ha="left", fontsize=12, fontweight="bold")
        all_axes = figure.subplots(1, len(panels), sharey=True, squeeze=False)[0]
        for axes, panel in zip(all_axes, panels, strict=True):
            draw_panel(axes, panel, rows)
        name_rows(all_axes[0], rows)
        handles, labels = all_axes[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside lower right", ncols=len(labels), frameon=False)
        save_figure(figure, path)


def draw_panel(axes: Any, panel: str, rows: Sequence[Mapping[str, Any]]) -> None:
    for side, (colour, shape) in MARKS.items():
        points = [
            (min(max(row["shares"][panel][side], LOWEST), HIGHEST), place)
            for place, row in enumerate(rows)
            if side in row["shares"].get(panel, {})
        ]
        if points:
            own = side == "Striate"
            across, down = zip(*points, strict=True)
            axes.scatter(
                across, down, s=46 if own else 24, color=colour, marker=shape, label=side, zorder=4 if own else 3,
                edgecolors="white", linewidths=0.6, alpha=1 if own else 0.85,
            )  # fmt: skip
    axes.axvline(1, color=TEXT, linewidth=1.1, zorder=1)
    axes.set_xscale("log")
    axes.set_xlim(LOWEST * 0.9, HIGHEST * 1.1)
    axes.set_xticks(TICKS, [f"{tick:g}" for tick in TICKS])
    axes.minorticks_off()
    axes.grid(axis="x", color=FAINT, alpha=0.55, linewidth=0.6, zorder=0)
    axes.set_title(panel)
    axes.set_xlabel("attainable time / measured time")
    axes.set_ylim(len(rows) - 0.4, -0.6)
    axes.tick_params(axis="y", length=0)
    axes.spines["left"].set_visible(False)
    for place, row in enumerate(rows):
        if place % 2:
            axes.axhspan(place - 0.5, place + 0.5, color="#F1F4F6", zorder=-1, linewidth=0)
        if place and row["group"] != rows[place - 1]["group"]:
            axes.axhline(place - 0.5, color=TEXT, linewidth=0.8)


def name_rows(axes: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Layers beside their rows, each network's name before its first."""
    axes.set_yticks(range(len(rows)), [row["label"] for row in rows], fontsize=8)
    for place, row in enumerate(rows):
        if not place or row["group"] != rows[place - 1]["group"]:
            axes.annotate(
                row["group"], (0, place), xycoords=("axes fraction", "data"), xytext=(-300, 0),
                textcoords="offset points", fontsize=9, fontweight="bold", va="center",
            )  # fmt: skip
