"""What the documents point to is there: links, files in backticks, and in the tour every name."""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *(
            path
            for folder in ("docs", "src", "tests", "benchmarks")
            for path in (ROOT / folder).rglob("*.md")
        ),
    ]
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`")
# History may name what is gone.
OF_TODAY = [path for path in DOCUMENTS if path.name != "CHANGELOG.md" and "decisions" not in path.parts]


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=name)
def test_links_lead_somewhere(document: Path) -> None:
    text = re.sub(r"^```.*?^```", "", document.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path = target.partition("#")[0]
        assert not path or (document.parent / path).exists(), f"{name(document)} links to {target}"


@functools.cache
def files() -> set[str]:
    """Every path in the checkout, and every end of one."""
    found: set[str] = set()
    for folder in ("src", "tests", "benchmarks", "docs", ".ci"):
        for path in (ROOT / folder).rglob("*"):
            parts = path.relative_to(ROOT).parts
            found.update("/".join(parts[start:]) for start in range(len(parts)))
    return found


@pytest.mark.parametrize("document", OF_TODAY, ids=name)
def test_python_files_are_there(document: Path) -> None:
    for code in CODE.findall(document.read_text("utf-8")):
        for word in code.split():
            if re.fullmatch(r"[a-z_/0-9]+\.py", word):
                assert word in files(), f"{name(document)} speaks of {word}"


@functools.cache
def defined() -> set[str]:
    """Names that the source defines: modules, classes, functions, attributes, arguments."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        found.add(path.stem)
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            found.update(names(node))
    return found


def names(node: ast.AST) -> Iterator[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.arg):
        yield node.arg


def test_the_tour_names_what_there_is() -> None:
    tour = (ROOT / "docs" / "tour.md").read_text("utf-8")
    told = [code for code in CODE.findall(tour) if re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*", code)]
    assert len(told) > 10
    for code in told:
        if code.endswith((".py", ".md")):
            continue
        missing = [part for part in code.split(".") if part not in defined()]
        assert not missing, f"the tour speaks of {code}"
