"""Fetching a file from the first mirror that has it whole.

The file is written under a temporary name, checked, and renamed into place, so a cut connection leaves
nothing that a later run could mistake for data. Nothing is ever fetched unless a loader was asked for a data
set that is not on disk.
"""

from __future__ import annotations

import os
import tempfile
import urllib.request
from collections.abc import Callable, Sequence
from http.client import HTTPException
from pathlib import Path

from striate.errors import DataError

CHUNK = 1 << 16
TIMEOUT_SECONDS = 20.0


def data_folder() -> Path | None:
    """The folder that `STRIATE_DATA` names, if it is set."""
    folder = os.environ.get("STRIATE_DATA", "")
    return home_expanded(folder, "STRIATE_DATA") if folder else None


def cache_folder() -> Path:
    """Where downloads are kept: `XDG_CACHE_HOME/striate`, `~/.cache/striate` by default."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(base) if base else home_expanded("~/.cache", "XDG_CACHE_HOME")) / "striate"


def home_expanded(folder: str, variable: str) -> Path:
    """`folder` with ~ replaced; `DataError` where there is no home. `variable`: what else may be set."""
    expanded = os.path.expanduser(folder)
    if folder.startswith("~") and (not os.environ.get("HOME", "-") or not os.path.isabs(expanded)):
        raise DataError(
            f"there is no home folder to find {folder} in: set HOME, or set {variable} to a folder"
        )
    return Path(expanded)


def download(
    mirrors: Sequence[str], target: Path, largest: int, check: Callable[[Path], None], what: str
) -> None:
    """Fetch `target` from the first of `mirrors` (complete addresses) whose file passes `check`.

    `check` raises `DataError` for a file that is not the right one. At most `largest` bytes are accepted.
    Raises `DataError` that lists what went wrong at each mirror.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataError(f"{target.parent}: cannot be created for {what}: {error.strerror}") from error
    failures: list[str] = []
    for address in mirrors:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                fetch(address, file.write, largest)
                file.flush()
                os.fsync(file.fileno())
            check(temporary)
            os.replace(temporary, target)
            return
        except (OSError, HTTPException, ValueError) as error:
            reason = getattr(error, "reason", None) or error
            failures.append(f"{address}: {reason}")
        finally:
            temporary.unlink(missing_ok=True)
    raise DataError(
        f"{what} could not be fetched from any of {len(mirrors)} mirrors:\n  "
        + "\n  ".join(failures)
        + f"\nFetch {target.name} by hand and put it into {target.parent}, or set STRIATE_DATA."
    )


def fetch(address: str, write: Callable[[bytes], object], largest: int) -> None:
    """Stream `address` into `write`, refusing more than `largest` bytes."""
    request = urllib.request.Request(address, headers={"User-Agent": "striate"})
    with urllib.request.urlopen(request, timeout=TIMEOUT_SECONDS) as answer:
        received = 0
        while part := answer.read(CHUNK):
            received += len(part)
            if received > largest:
                raise DataError(f"more than {largest} bytes were sent")
            write(part)
