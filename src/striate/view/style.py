"""One look for every picture: light, few lines, colours that colour-blind readers can tell apart."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from striate.errors import UnsupportedError

# Two of Okabe and Ito's colours, "Color Universal Design", 2008.
TRAINING = "#0072B2"
TEST = "#D55E00"
FAINT = "#B8C4CE"
TEXT = "#22303C"
LETTERING = {
    "font.family": "DejaVu Sans",
    "font.size": 10,
    "text.color": TEXT,
    "axes.edgecolor": TEXT,
    "axes.labelcolor": TEXT,
    "xtick.color": TEXT,
    "ytick.color": TEXT,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 11,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
}


def drawing_library() -> tuple[Any, Any]:
    """matplotlib's class of figures, and its context of settings."""
    try:
        from matplotlib import rc_context
        from matplotlib.figure import Figure
    except ImportError as error:
        raise UnsupportedError("drawing needs matplotlib: pip install 'striate[all]'") from error
    return Figure, rc_context


def new_figure(width: float, height: float, **layout: Any) -> Any:
    """A matplotlib figure of `width` x `height` inches that touches no display and no global state."""
    figure, _ = drawing_library()
    return figure(figsize=(width, height), dpi=150, facecolor="white", **layout)


def lettering() -> Any:
    """A context in which text and axes look alike everywhere; `UnsupportedError` without matplotlib."""
    _, settings = drawing_library()
    return settings(LETTERING)


def save_figure(figure: Any, path: Path) -> None:
    """Write `figure` as PNG under a temporary name and rename it, so that no half picture is left."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            figure.savefig(file, format="png")
        temporary.chmod(0o644)
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
