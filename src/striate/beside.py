"""Weights in files beside a model: which files a model may name.

Only regular files in the model's folder (or below it) are read: no `..`, no absolute path, no folder that is a link,
and no second name (hard link) of a file, since that may lie outside. A model may be named by a symbolic link, as caches
of downloads lay them:

    snapshots/1a2b/model.onnx       -> ../../blobs/3c4d
    snapshots/1a2b/model.onnx_data  -> ../../blobs/5e6f

Then both folders are its own, that of the name and that of the file; and weights that are a link are read if they lie
in one of them.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from striate.errors import ModelFileError


def roots(path: Path) -> tuple[Path, ...]:
    """The folders of a model named `path`: that of the name, and that of the file, if the name is a link to it."""
    named, real = path.parent.resolve(), path.resolve().parent
    return (named,) if named == real else (named, real)


def opened_beside(folders: Sequence[Path], location: str, what: str) -> int:
    """A descriptor of a regular file with one name, which lies in one of `folders`."""
    parts = PurePosixPath(location).parts
    forbidden = not parts or location.startswith(("/", "\\")) or "\\" in location or "\0" in location
    if forbidden or ".." in parts or ":" in parts[0]:
        raise ModelFileError(f"{what}: the location {location!r:.120} is not a path below the model's folder")
    try:
        descriptor = _descend(folders, parts)
    except OSError as error:
        listed = " and ".join(map(str, folders))
        raise ModelFileError(
            f"{what}: {location!r:.120} cannot be opened: {error.strerror}; weights must lie in {listed}, and links "
            f"are followed only to there"
        ) from error
    facts = os.fstat(descriptor)
    if not stat.S_ISREG(facts.st_mode) or facts.st_nlink != 1:
        os.close(descriptor)
        raise ModelFileError(
            f"{what}: {location!r:.120} must be a regular file without a second name (hard link)"
        )
    return descriptor


def _descend(folders: Sequence[Path], parts: Sequence[str]) -> int:
    """The file `parts` of the first folder that has it; if it is a link, what that leads to, if in a folder as well."""
    missing = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    for folder in folders:
        try:
            return _below(folder, parts)
        except FileNotFoundError as error:
            missing = error
        except OSError as error:
            path = folder.joinpath(*parts)
            if error.errno not in (errno.ELOOP, errno.EMLINK) or not path.is_symlink():
                raise
            real = Path(os.path.realpath(path))
            for root in folders:
                if real != root and real.is_relative_to(root):
                    return _below(root, real.relative_to(root).parts)
            raise
    raise missing


def _below(folder: Path, parts: Sequence[str]) -> int:
    """A descriptor of the file reached from `folder` without any link, so that nobody can change the way meanwhile."""
    current = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        for part in parts[:-1]:
            following = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=current)
            os.close(current)
            current = following
        return os.open(parts[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=current)
    finally:
        os.close(current)
