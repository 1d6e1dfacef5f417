"""Progress of training in one line: a bar that redraws itself on a terminal, plain lines elsewhere."""

from __future__ import annotations

import math
import shutil
import time
from typing import TextIO

from striate.nn.training.callback import Callback
from striate.nn.training.history import BatchInfo, EpochInfo

REDRAW_SECONDS = 0.1
PLAIN_SECONDS = 10.0
FULL, EMPTY = "█", "░"
PARTS = " ▏▎▍▌▋▊▉"


def duration(seconds: float) -> str:
    """`7 s`, `3:05`, `1:02:09`; below ten seconds one digit more."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def bar(done: float, width: int, plain: bool = False) -> str:
    """A bar of `width` characters, `done` of it (0 .. 1) filled, to an eighth of a character."""
    done = min(max(done, 0.0), 1.0)
    if plain:
        filled = round(done * width)
        return "[" + "#" * filled + "." * (width - filled) + "]"
    eighths = round(done * width * 8)
    whole, rest = divmod(eighths, 8)
    partial = PARTS[rest] if rest else ""
    return FULL * whole + partial + EMPTY * (width - whole - len(partial))


def share(what: str, value: float) -> str:
    """`accuracy 93.50%`; nothing where a training has no accuracy."""
    return "" if math.isnan(value) else f"{what} {100 * value:5.2f}%"


class Progress(Callback):
    """A callback for `fit` that writes to `stream`.

    On a terminal one line is redrawn at most ten times a second and left standing once an epoch is over; into
    a pipe or file goes one line an epoch, and one every ten seconds within a long epoch.
    """

    def __init__(self, stream: TextIO) -> None:
        self.stream = stream
        self.terminal = stream.isatty()
        encoding = (getattr(stream, "encoding", None) or "ascii").lower()
        self.ascii = not encoding.startswith("utf")
        self._written = time.monotonic()
        self._open = False

    def on_batch(self, info: BatchInfo) -> None:
        now = time.monotonic()
        if now - self._written < (REDRAW_SECONDS if self.terminal else PLAIN_SECONDS):
            return
        self._written = now
        text = (
            f"loss {info.loss:.4f}{share('  accuracy', info.accuracy)}  "
            f"{info.images_per_second:,.0f} images/s  {duration(info.seconds_left)} left"
        )
        digits = len(str(info.epochs))
        head = f"epoch {info.epoch:{digits}d}/{info.epochs}"
        done = info.step / max(info.steps, 1)
        if not self.terminal:
            self._line(f"{head}  {100 * done:3.0f}%  {text}")
            return
        room = shutil.get_terminal_size().columns - 1
        width = min(24, room - len(head) - len(text) - 4)
        middle = f"  {bar(done, width, self.ascii)}  " if width >= 6 else "  "
        self.stream.write("\r\x1b[2K" + (head + middle + text)[:room])
        self.stream.flush()
        self._open = True

    def on_epoch(self, info: EpochInfo) -> None:
        digits = len(str(info.epochs))
        parts = [
            f"epoch {info.epoch:{digits}d}/{info.epochs}",
            f"loss {info.loss:.4f}",
            share("accuracy", info.accuracy),
        ]
        if info.validation_accuracy is not None:
            parts.append(share("test", info.validation_accuracy))
        parts += [f"{info.images_per_second:,.0f} images/s", duration(info.seconds)]
        self._line("  ".join(part for part in parts if part))
        self._written = time.monotonic()

    def close(self) -> None:
        """Leave the line that is being redrawn; called also when training is interrupted."""
        if self._open:
            self.stream.write("\n")
            self.stream.flush()
            self._open = False

    def _line(self, text: str) -> None:
        self.stream.write(("\r\x1b[2K" if self._open else "") + text + "\n")
        self.stream.flush()
        self._open = False
