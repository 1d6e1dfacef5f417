"""Tune files: choices that were measured, as JSON. A file holds names and numbers; nothing in it is executed.

    {"format": "striate tune", "version": 1, "striate": "0.1.0", "cpu": "znver4", "target": "7f3a...",
     "choices": {"forward 1x56x56x64 to 56x56x64, 3x3, stride 1x1, ...": {"recipe": "direct", "tile": [14, 2]}, ...}}

`target` is the digest of all that is known of the CPU (features, caches, the static table). A file of another CPU or
version is refused: choices made there would not be wrong here, only no longer what was measured.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, cast

from striate import __version__
from striate.cpu.face import LARGEST_TILE_NUMBER, TILE_NUMBERS, Choice, Choices, Target, host
from striate.errors import ArgumentError, TuneFileError
from striate.files import as_output, as_path, boundary, read_whole
from striate.runtime.tuning import Tuning, tuning

FORMAT, VERSION = "striate tune", 1
# Thousands of layers; a larger file is something else.
LARGEST_FILE = 4 << 20
LONGEST_KEY = 400


def tuned(source: str | os.PathLike[str] | Tuning | None) -> AbstractContextManager[None]:
    """Compile with the choices in a tune file inside the `with` block; None: with the static table's.

    Tune files are made by `striate tune MODEL`. A Program keeps the choices it was compiled with. Raises
    `TuneFileError` for a file that is none, or of another CPU or version: at the call and not in the block.
    """
    return tuning(as_tuning(source))


def as_tuning(source: str | os.PathLike[str] | Tuning | None) -> Tuning | None:
    """What `source` names, for this CPU."""
    if source is None:
        return None
    if isinstance(source, Tuning):
        found = source
    elif isinstance(source, (str, bytes, os.PathLike)):  # pyright: ignore[reportUnnecessaryIsInstance]
        found = read(source)
    else:
        raise ArgumentError(f"a tune file is named by its path, got {source!r:.60}")
    target = host()
    if target is None:
        raise TuneFileError(
            f"{found.source or 'the tune file'} was made for the CPU {found.cpu}; here the NumPy reference runs, "
            "which has no tiles to choose"
        )
    found.expect_for(target)
    return found


def made_here(choices: Mapping[str, Choice], target: Target) -> Tuning:
    """Choices measured on `target` by this version."""
    return Tuning(target.name, target.digest, __version__, Choices(dict(choices)))


def read(path: str | os.PathLike[str]) -> Tuning:
    """The choices in a tune file; `TuneFileError` says what is wrong with any other."""
    source = as_path(path, "a tune file")
    data = read_whole(source, LARGEST_FILE, TuneFileError, "a tune file")
    try:
        document = json.loads(data.decode("utf-8"), object_pairs_hook=_without_repetitions)
    except (ValueError, RecursionError) as error:
        raise TuneFileError(f"{source} is truncated or no JSON: {str(error)[:200]}; tune again") from error
    with boundary(TuneFileError, source, keep=TuneFileError):
        return _tuning(document, str(source))


def _without_repetitions(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _tuning(document: Any, source: str) -> Tuning:
    if not isinstance(document, dict) or cast(dict[str, Any], document).get("format") != FORMAT:
        raise TuneFileError('this is no tune file: it does not say "format": "striate tune"')
    fields = cast(dict[str, Any], document)
    if fields.get("version") != VERSION:
        raise TuneFileError(
            f"the file has format version {fields.get('version')!r:.20}, this Striate reads version {VERSION}; "
            "tune again"
        )
    words = [fields.get(name) for name in ("cpu", "target", "striate")]
    if not all(isinstance(word, str) and 0 < len(word) <= 100 for word in words):
        raise TuneFileError("it must name the CPU, its target digest and the version of Striate; tune again")
    cpu, target, version = cast(list[str], words)
    if version != __version__:
        raise TuneFileError(
            f"made by Striate {version!r:.40}, this is {__version__}: its kernels may be others; tune again"
        )
    choices = fields.get("choices")
    if not isinstance(choices, dict):
        raise TuneFileError("its choices must be an object: layer -> recipe and tile; tune again")
    listed = cast(dict[str, Any], choices)
    entries = {key: _choice(key, value) for key, value in listed.items()}
    return Tuning(cpu, target, version, Choices(entries), source)


def _choice(key: str, value: Any) -> Choice:
    if len(key) > LONGEST_KEY:
        raise TuneFileError(f"the layer {key!r:.60}... has a name of {len(key)} letters")
    recipe = cast(dict[str, Any], value).get("recipe") if isinstance(value, dict) else None
    if not isinstance(recipe, str) or recipe not in TILE_NUMBERS:
        known = ", ".join(TILE_NUMBERS)
        raise TuneFileError(
            f"the layer [{key}] names the recipe {recipe!r:.40}; known are {known}. Tune again"
        )
    tile = cast(dict[str, Any], value).get("tile")
    numbers = cast(list[Any], tile if isinstance(tile, list) else [None])
    whole = all(type(number) is int and 1 <= number <= LARGEST_TILE_NUMBER for number in numbers)
    if not whole or len(numbers) not in TILE_NUMBERS[recipe]:
        wanted = " or ".join(map(str, TILE_NUMBERS[recipe]))
        raise TuneFileError(
            f"the layer [{key}] has the tile {tile!r:.60}; {recipe} takes {wanted} positive numbers. Tune again"
        )
    return Choice(recipe, tuple(numbers))


def write(path: str | os.PathLike[str], found: Tuning) -> None:
    """Write a tune file: whole or not at all, under a temporary name that is renamed."""
    import tempfile  # not at the top: reading a file does not need it, and it takes long to load

    target = as_output(path, TuneFileError)
    entries = sorted(found.choices.entries.items())
    document = {
        "format": FORMAT,
        "version": VERSION,
        "striate": found.version,
        "cpu": found.cpu,
        "target": found.target,
    }
    # A line for each layer, so that two files can be compared by eye.
    lines = [
        f"  {json.dumps(key)}: {json.dumps({'recipe': choice.recipe, 'tile': list(choice.tile)})}"
        for key, choice in entries
    ]
    head = json.dumps(document, indent=1).removesuffix("\n}")
    text = f'{head},\n "choices": {{\n' + ",\n".join(lines) + "\n }\n}\n"
    name = ""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException as error:
        if name:
            Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise TuneFileError(
                f"the tune file {target} cannot be written: {error.strerror or error}"
            ) from error
        raise
