"""Linked kernels on disk: one self-contained file an entry, and anything wrong with one is a miss.

    ~/.cache/striate/<name>.kernel = magic | blake2b of the rest | identity | entry points | code

`identity` says in full what the code was made from, so that an entry under a wrong name is a miss too. The
folder must belong to the user and be writable by nobody else, since what lies in it is executed.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import stat
import struct
import threading
import time
from dataclasses import dataclass

from striate.cpu.image import Image

ENVIRONMENT_VARIABLE = "STRIATE_CACHE"
MAGIC = b"STRIATE\x01"
CHECKSUM_BYTES = 32
SUFFIX = ".kernel"
# What is there while an entry is made, and is left where a process ends meanwhile.
LEFT_BEHIND = (".new", ".lock")
LARGEST_CACHE = 64 * 1024 * 1024
LARGEST_ENTRY = 16 * 1024 * 1024
SECONDS_A_DAY = 86400
WRITTEN_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH

COUNT = struct.Struct("<I")
PRIVATE = functools.partial(os.open, mode=0o600)


def pack(identity: str, image: Image) -> bytes:
    """The bytes of an entry."""
    parts = [text_field(identity), COUNT.pack(len(image.entries))]
    for name, offset in sorted(image.entries.items()):
        parts += [text_field(name), COUNT.pack(offset)]
    body = b"".join([*parts, image.code])
    return MAGIC + checksum(body) + body


def unpack(data: bytes, identity: str) -> Image | None:
    """The image in an entry, None unless the entry is whole and holds exactly `identity`."""
    start = len(MAGIC) + CHECKSUM_BYTES
    body = data[start:]
    if data[: len(MAGIC)] != MAGIC or data[len(MAGIC) : start] != checksum(body):
        return None
    try:
        found, position = read_text_field(body, 0)
        if found != identity:
            return None
        (count,), position = COUNT.unpack_from(body, position), position + COUNT.size
        entries: dict[str, int] = {}
        for _ in range(count):
            name, position = read_text_field(body, position)
            (entries[name],), position = COUNT.unpack_from(body, position), position + COUNT.size
    except (struct.error, UnicodeDecodeError):
        return None
    code = body[position:]
    if not entries or any(offset >= len(code) for offset in entries.values()):
        return None
    return Image(code, entries)


def checksum(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=CHECKSUM_BYTES).digest()


def text_field(text: str) -> bytes:
    encoded = text.encode()
    return COUNT.pack(len(encoded)) + encoded


def read_text_field(body: bytes, position: int) -> tuple[str, int]:
    (length,), position = COUNT.unpack_from(body, position), position + COUNT.size
    return body[position : position + length].decode(), position + length


@dataclass(frozen=True)
class Cache:
    """Entries in one folder. Reading and writing never raise: a cache that fails is a slower start."""

    folder: str

    def path(self, identity: str) -> str:
        name = hashlib.blake2b(identity.encode(), digest_size=20).hexdigest()
        return os.path.join(self.folder, name + SUFFIX)

    def read(self, identity: str) -> Image | None:
        """The entry for `identity`, None when it is absent, damaged or not safely ours."""
        try:
            descriptor = os.open(
                self.path(identity), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            )
        except OSError:
            return None
        try:
            facts = os.fstat(descriptor)
            if not safe(facts) or not stat.S_ISREG(facts.st_mode) or facts.st_size > LARGEST_ENTRY:
                return None
            data = os.read(descriptor, facts.st_size)
            if time.time() - facts.st_mtime > SECONDS_A_DAY:
                with contextlib.suppress(OSError):  # a disk that cannot be written to
                    os.utime(descriptor)  # `prune` drops what has gone unused longest
        except (OSError, MemoryError):
            return None
        finally:
            os.close(descriptor)
        return unpack(data, identity)

    def write(self, identity: str, image: Image) -> None:
        """Add an entry: a reader sees the whole of it or nothing. A full or read-only disk is no error."""
        temporary = os.path.join(
            self.folder, f".{os.getpid()}-{threading.get_ident()}-{time.monotonic_ns()}.new"
        )
        try:
            # One call: of a descriptor that an interrupt cuts off nobody would know. Mode x: it must be new.
            with open(temporary, "xb", opener=PRIVATE) as file:
                file.write(pack(identity, image))
            os.replace(temporary, self.path(identity))
        except BaseException as error:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            if not isinstance(error, (OSError, MemoryError)):
                raise

    def prune(self, largest: int = LARGEST_CACHE) -> None:
        """Remove the entries unused longest until `largest` bytes are left, and what crashed writers left."""
        found: list[tuple[float, int, str]] = []
        with contextlib.suppress(OSError), os.scandir(self.folder) as listing:
            for entry in listing:
                if entry.name.endswith((SUFFIX, *LEFT_BEHIND)):
                    with contextlib.suppress(FileNotFoundError):  # another process prunes as well
                        facts = entry.stat(follow_symlinks=False)
                        found.append((facts.st_mtime, facts.st_size, entry.path))
        total = sum(size for _, size, _ in found)
        an_hour_ago = time.time() - 3600
        for changed, size, path in sorted(found):
            abandoned = path.endswith(LEFT_BEHIND) and changed < an_hour_ago
            if total <= largest and not abandoned:
                continue
            with contextlib.suppress(OSError):
                os.unlink(path)
            total -= size


def safe(facts: os.stat_result) -> bool:
    """Whether a file or folder is the user's own and writable by nobody else."""
    return facts.st_uid == os.geteuid() and not facts.st_mode & WRITTEN_BY_OTHERS


def open_cache() -> Cache | None:
    """The user's kernel cache, None when it is switched off or cannot safely be used.

    `STRIATE_CACHE` names the folder; empty or `off` switches the cache off. Otherwise it is `striate` in
    `$XDG_CACHE_HOME` or `~/.cache`, made with mode 0700.
    """
    folder = os.environ.get(ENVIRONMENT_VARIABLE)
    if folder is None:
        if os.environ.get("HOME") == "" and not os.environ.get("XDG_CACHE_HOME"):
            return None  # a user without a home; Python takes the root of the file system for it
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):
            home = os.path.expanduser("~")
            if not os.environ.get("HOME", home) or not os.path.isabs(home):
                return None  # a user without a home
            base = os.path.join(home, ".cache")
        folder = os.path.join(base, "striate")
    folder = os.path.expanduser(folder)
    if folder in ("", "off") or folder.startswith("~"):
        return None  # switched off, or a user without a home
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        facts = os.stat(folder)
    except OSError:
        return None
    if not stat.S_ISDIR(facts.st_mode) or not safe(facts):
        return None
    return Cache(os.path.abspath(folder))
