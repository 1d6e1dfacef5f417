"""How near single layers come to what the machine allows: a row a layer, a mark a runtime, a panel a direction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from striate.view.style import FAINT, TEXT, lettering, new_figure, save_figure

OWN = "Striate"
# Okabe and Ito's colours; shape tells the sides apart too, for print and for those who see no colours.
MARKS: Mapping[str, tuple[str, str]] = {
    "Striate": ("#0072B2", "o"),
    "PyTorch": ("#D55E00", "v"),
    "ONNX Runtime": ("#009E73", "s"),
    "OpenVINO": ("#CC79A7", "D"),
}
ROW_INCHES, HEAD_INCHES = 0.235, 1.5
# As wide as the names of the layers.
EXPLANATION = (
    "1: the direct sums at the measured multiply-add peak, or\n"
    "their bytes at the measured bandwidth. Winograd's algorithm\n"
    "does fewer multiplications, so it may lie above."
)
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
        figure.text(0.01, 0.012, EXPLANATION, fontsize=8, va="bottom")
        figure.legend(handles, labels, loc="outside lower right", ncols=len(labels), frameon=False)
        save_figure(figure, path)


def draw_panel(axes: Any, panel: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Marks, and from ours a line to the best of the others: to the left of it we are slower."""
    for place, row in enumerate(rows):
        shares = {side: within(share) for side, share in row["shares"].get(panel, {}).items()}
        others = [share for side, share in shares.items() if side != OWN]
        if OWN in shares and others:
            ends = (shares[OWN], max(others))
            axes.plot(ends, (place, place), color=MARKS[OWN][0], linewidth=1.4, alpha=0.45, zorder=2)
    for side, (colour, shape) in MARKS.items():
        points = [
            (within(row["shares"][panel][side]), place)
            for place, row in enumerate(rows)
            if side in row["shares"].get(panel, {})
        ]
        if points:
            across, down = zip(*points, strict=True)
            axes.scatter(
                across, down, s=58 if side == OWN else 22, color=colour, marker=shape, label=side,
                zorder=3 if side == OWN else 4, edgecolors="white", linewidths=0.6,
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


def within(share: float) -> float:
    return min(max(share, LOWEST), HIGHEST)


def name_rows(axes: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    """Layers beside their rows, each network's name before its first."""
    axes.set_yticks(range(len(rows)), [row["label"] for row in rows], fontsize=8)
    for place, row in enumerate(rows):
        if not place or row["group"] != rows[place - 1]["group"]:
            axes.annotate(
                row["group"], (0, place), xycoords=("axes fraction", "data"), xytext=(-292, 0),
                textcoords="offset points", fontsize=9, fontweight="bold", va="center",
            )  # fmt: skip
