"""From a kernel's key to the address of its machine code: memo, then disk cache, then compiler.

`load` is all that most callers need:

    address = load(KernelKey("relu", (("lanes", 16),)), lambda: "define void @kernel(...) ...", target)
"""

from __future__ import annotations

import functools
import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder

from striate.cpu.cache import Cache, open_cache
from striate.cpu.image import Image
from striate.cpu.system import map_code
from striate.cpu.target import Target
from striate.process_lock import ProcessLock

ENTRY = "kernel"
WRITES_BETWEEN_PRUNING = 64
# What generators import from other floors, itself and through others: `tests/cpu/test_toolchain_digest.py` finds it
# anew.
IMPORTED = ("errors.py", "ir/buffers.py", "ir/storage.py", "ir/types.py", "shapes.py", "sizes.py")
READ_AT_ONCE = 1 << 20


@dataclass(frozen=True)
class KernelKey:
    """What a kernel was generated from: the generator's name and its compile-time parameters.

    `parameters` holds (name, value) pairs whose `repr` is the same in every process: numbers, strings,
    tuples, frozen dataclasses of those.
    """

    generator: str
    parameters: tuple[tuple[str, object], ...]

    def __str__(self) -> str:
        return f"{self.generator}({', '.join(f'{name}={value}' for name, value in self.parameters)})"


class Counts:
    """How many kernels came from where, for tests and `explain`."""

    def __init__(self) -> None:
        self.compiled = 0
        self.from_disk = 0

    def __repr__(self) -> str:
        return f"{self.compiled} compiled, {self.from_disk} from disk"


class Loader:
    """The kernels of this process."""

    def __init__(self, cache: Cache | None, toolchain: str) -> None:
        self.cache = cache
        self.toolchain = toolchain
        self.addresses: dict[tuple[KernelKey, str], dict[str, int]] = {}
        self.counts = Counts()
        self.lock = ProcessLock()

    def load(self, key: KernelKey, emit: Callable[[], str], target: Target) -> dict[str, int]:
        memo_key = (key, target.digest)
        found = self.addresses.get(memo_key)
        if found is not None:
            return found
        with self.lock.here():
            found = self.addresses.get(memo_key)
            if found is None:
                image = self.image(key, emit, target)
                assert image is not None
                found = self._mapped(memo_key, image)
            return found

    def load_all(self, wanted: Sequence[tuple[KernelKey, Callable[[], str]]], target: Target) -> None:
        """Have all of these in memory. What another process compiles at the moment comes last: of several that start
        with the same model and an empty cache each compiles other kernels."""
        for wait in (False, True):
            for key, emit in wanted:
                memo_key = (key, target.digest)
                if memo_key in self.addresses:
                    continue
                with self.lock.here():
                    image = None if memo_key in self.addresses else self.image(key, emit, target, wait)
                    if image is not None:
                        self._mapped(memo_key, image)

    def _mapped(self, memo_key: tuple[KernelKey, str], image: Image) -> dict[str, int]:
        address = map_code(image.code)
        found = {name: address + offset for name, offset in image.entries.items()}
        self.addresses[memo_key] = found
        return found

    def image(
        self, key: KernelKey, emit: Callable[[], str], target: Target, wait: bool = True
    ) -> Image | None:
        """From disk, else compiled; None if another process is compiling it and this one is not to `wait`."""
        identity = f"{key!r} {target!r} {self.toolchain}"
        image = self.cache.read(identity) if self.cache else None
        if image is not None:
            self.counts.from_disk += 1
            return image
        if not self.cache:
            self.counts.compiled += 1
            return compile_kernel(key, emit, target)
        # Where nothing is compiled, nothing is locked.
        from striate.cpu.entry_lock import making

        with making(self.cache.path(identity), wait) as allowed:
            if not allowed:
                return None
            image = self.cache.read(identity)
            if image is not None:
                self.counts.from_disk += 1
                return image
            image = compile_kernel(key, emit, target)
            self.counts.compiled += 1
            self.cache.write(identity, image)
        if self.counts.compiled % WRITES_BETWEEN_PRUNING == 1:
            self.cache.prune()
        return image

    def before_fork(self) -> None:
        # Nobody may hold LLVM's locks at the moment of the fork: the child would wait for ever.
        self.lock.here().acquire()

    def after_fork_in_parent(self) -> None:
        self.lock.here().release()


def load(key: KernelKey, emit: Callable[[], str], target: Target) -> int:
    """The address of the function named `kernel` in the module that `emit` returns as textual LLVM IR.

    `emit` is called only when neither this process nor the disk cache has the kernel, so `key` must hold
    everything the text depends on besides the target and this package's sources. Thread-safe.

    Raises `RuntimeError` when the text is no valid IR and `LinkError` when the code is not self-contained.
    """
    return loader().load(key, emit, target)[ENTRY]


def load_all(wanted: Sequence[tuple[KernelKey, Callable[[], str]]], target: Target) -> list[int]:
    """As `load`, of several kernels; the work is shared with other processes that compile the same ones now."""
    here = loader()
    here.load_all(wanted, target)
    return [here.load(key, emit, target)[ENTRY] for key, emit in wanted]


def load_many(key: KernelKey, emit: Callable[[], str], target: Target) -> dict[str, int]:
    """Like `load`, for a module with several public functions: the address of each by name."""
    return dict(loader().load(key, emit, target))


def counts() -> Counts:
    """How many kernels this process has compiled and read from disk so far."""
    return loader().counts


def compile_kernel(key: KernelKey, emit: Callable[[], str], target: Target) -> Image:
    """Emit, compile and link, without memo and cache; errors carry the kernel's key as a note."""
    # The lazy boundary: llvmlite loads at the first compilation, never for a warm start.
    from striate.cpu.compiler import compile_source

    source = emit()
    try:
        return compile_source(source, target)
    except RuntimeError as error:
        error.add_note(f"while compiling kernel {key} for {target.name}")
        raise


@functools.cache
def loader() -> Loader:
    """The loader of this process, made at the first call (threads that race for it may make two: no harm)."""
    toolchain = toolchain_digest()
    made = Loader(open_cache() if toolchain else None, toolchain)
    os.register_at_fork(before=made.before_fork, after_in_parent=made.after_fork_in_parent)
    return made


def toolchain_digest() -> str:
    """Digest of what turns a key into code: the sources of `striate.cpu`, what they import, the installed llvmlite.

    Empty when either cannot be read as files; kernels are then not cached. llvmlite is not imported: its
    version file holds the release and the commit it was built from.
    """
    digest = hashlib.blake2b(digest_size=16)
    specification = PathFinder.find_spec("llvmlite")
    if specification is None or specification.origin is None:
        return ""
    try:
        for path in (os.path.join(os.path.dirname(specification.origin), "_version.py"), *generating()):
            # A file object for each would take half of the time.
            descriptor = os.open(path, os.O_RDONLY)
            try:
                while piece := os.read(descriptor, READ_AT_ONCE):
                    digest.update(piece)
            finally:
                os.close(descriptor)
    except OSError:
        return ""
    return digest.hexdigest()


def generating() -> list[str]:
    """The Python files on which the code of a kernel can depend, in a stable order."""
    folder = os.path.dirname(__file__)
    package = os.path.dirname(folder)
    return [*sources(folder), *(os.path.join(package, *name.split("/")) for name in IMPORTED)]


def sources(folder: str) -> list[str]:
    """The Python files in a folder and the folders in it, in a stable order."""
    found: list[str] = []
    with os.scandir(folder) as listing:
        for entry in sorted(listing, key=lambda entry: entry.name):
            if entry.name.endswith(".py"):
                found.append(entry.path)
            elif entry.is_dir() and not entry.name.startswith(("_", ".")):
                found += sources(entry.path)
    return found
