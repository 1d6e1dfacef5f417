"""The digest of what makes kernels: it covers every file of this package on which their text can depend."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

import striate
from striate.cpu import jit

PACKAGE = Path(striate.__file__).parent
GENERATORS = [*(PACKAGE / "cpu" / "kernels").glob("*.py")]
TOOLS = [PACKAGE / "cpu" / f"{name}.py" for name in ("tile", "compiler", "llvm", "elf", "machine_loops")]


def place(module: str) -> Path | None:
    """The file of a module of this package."""
    path = PACKAGE.joinpath(*module.split(".")[1:])
    found = [each for each in (path.with_suffix(".py"), path / "__init__.py") if each.is_file()]
    return found[0] if found else None


@functools.cache
def imported(path: Path) -> frozenset[Path]:
    """What a file imports of this package, wherever in it, with the packages around that."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, f"{path} imports relatively, which this test does not follow"
            names.update((node.module, *(f"{node.module}.{alias.name}" for alias in node.names)))
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    ours = [name for name in names if name.split(".")[0] == "striate" and name != "striate"]
    return frozenset(found for name in ours if (found := place(name)) is not None)


def reached(start: list[Path]) -> set[Path]:
    found: set[Path] = set()
    waiting = list(start)
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += imported(path)
    return found


def test_every_file_that_generators_import_is_covered() -> None:
    assert len(GENERATORS) > 20
    wanted = reached([*GENERATORS, *TOOLS])
    missing = {str(path.relative_to(PACKAGE)) for path in wanted - {Path(name) for name in jit.generating()}}
    assert not missing, "add them to IMPORTED in striate/cpu/jit.py"


def test_nothing_is_named_that_no_generator_imports() -> None:
    """Whatever is named is read at every start."""
    needed = reached([*GENERATORS, *TOOLS])
    assert [name for name in jit.IMPORTED if PACKAGE / name not in needed] == []


@pytest.mark.parametrize("name", jit.IMPORTED)
def test_a_change_of_any_of_them_is_a_change(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = jit.toolchain_digest()
    changed = tmp_path / "changed.py"
    changed.write_bytes((PACKAGE / name).read_bytes() + b"\n")
    files = [str(changed) if Path(path) == PACKAGE / name else path for path in jit.generating()]
    assert str(changed) in files
    monkeypatch.setattr(jit, "generating", lambda: files)
    assert jit.toolchain_digest() not in ("", before)
