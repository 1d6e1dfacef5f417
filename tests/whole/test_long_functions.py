"""Functions of the engine fit on a screen: whoever writes a longer one says here why."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import striate

PACKAGE = Path(striate.__file__).parent
MOST_LINES = 60
# "file: function" of those that are longer, each with its reason.
REASONS: dict[str, str] = {}


def functions() -> Iterator[tuple[str, int]]:
    """Each function of `cpu/` and `runtime/`, with those inside it, and its lines, the docstring included."""
    for folder in ("cpu", "runtime"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.FunctionDef):
                    lines = (node.end_lineno or 0) - node.lineno + 1
                    yield f"{path.relative_to(PACKAGE).as_posix()}: {node.name}", lines


def test_no_function_is_longer_without_a_reason() -> None:
    found = list(functions())
    assert len(found) > 500
    long = {name for name, lines in found if lines > MOST_LINES}
    assert long == set(REASONS)
