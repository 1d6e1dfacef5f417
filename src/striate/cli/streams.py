"""Standard output and standard error as the command finds them: closed, full, ASCII alone, a reader that leaves."""

from __future__ import annotations

import codecs
import contextlib
import os
import re
import sys
from collections.abc import Generator

from striate.errors import ArgumentError

HANDLER = "striate.plain"
# What tables and messages are written with, for terminals that have ASCII alone.
PLAIN = {"·": "*", "×": "x", "²": "^2", "³": "^3", "–": "-", "—": "-", "…": "..."}
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def plain(error: UnicodeError) -> tuple[str, int]:
    """Instead of what a stream cannot show: its likeness, else its number (`\\xe9`, `\\udcff`)."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    shown = (
        PLAIN.get(letter) or letter.encode("ascii", "backslashreplace").decode()
        for letter in error.object[error.start : error.end]
    )
    return "".join(shown), error.end


@contextlib.contextmanager
def usable() -> Generator[None]:
    """Streams that show everything in some form, and no closed descriptor that the next file would become."""
    fill_descriptors()
    codecs.register_error(HANDLER, plain)
    before = [(stream, getattr(stream, "errors", None)) for stream in (sys.stdout, sys.stderr)]
    for stream, errors in before:
        if errors and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors=HANDLER)  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield
    finally:
        for stream, errors in before:
            if errors and hasattr(stream, "reconfigure") and not stream.closed:
                with contextlib.suppress(OSError):
                    stream.reconfigure(errors=errors)  # pyright: ignore[reportAttributeAccessIssue]


def fill_descriptors() -> None:
    """Standard input, output and error that are closed become the null device: files that are opened never do."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with contextlib.suppress(OSError):
                os.open(os.devnull, os.O_RDWR)


def expect_output() -> None:
    """Raise `ArgumentError` if there is nowhere to write results to."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise ArgumentError("standard output is closed; send it to a file, or to /dev/null to have none")


def complain(text: str) -> None:
    """A line on standard error, if there is one. Names from files cannot steer the terminal."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(CONTROL.sub(lambda found: f"\\x{ord(found[0]):02x}", text) + "\n")
        sys.stderr.flush()


def give_up_output() -> None:
    """What is still to be written goes nowhere: otherwise the interpreter complains of it on its way out."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)
        sys.stdout.flush()


def output_is_writable() -> bool:
    """Whether what was printed so far reaches its reader."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError, AttributeError):
        return False
    return True
