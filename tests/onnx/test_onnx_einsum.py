"""Einsum nodes against NumPy, and what they become."""

from __future__ import annotations

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from onnx import helper  # noqa: E402
from striate.errors import ModelFileError  # noqa: E402
from striate.onnx import load  # noqa: E402

SIZES = dict(zip("abcdefhijk", (2, 3, 4, 5, 6, 2, 3, 4, 5, 3), strict=True))


def file(equation: str, *shapes: tuple[int, ...]) -> bytes:
    info = helper.make_tensor_value_info
    names = [f"x{k}" for k in range(len(shapes))]
    node = helper.make_node("Einsum", names, ["y"], equation=equation)
    stated = [info(name, 1, shape) for name, shape in zip(names, shapes, strict=True)]
    graph = helper.make_graph([node], "g", stated, [info("y", 1, None)])
    return helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    ).SerializeToString()


def check(equation: str, *shapes: tuple[int, ...]) -> None:
    random = np.random.default_rng(len(equation))
    arrays = [random.integers(-3, 4, shape).astype(np.float32) for shape in shapes]
    (found,) = load(file(equation, *shapes)).run({f"x{k}": array for k, array in enumerate(arrays)})
    wanted = np.einsum(equation.replace(" ", ""), *arrays)
    assert found.shape == wanted.shape
    np.testing.assert_array_equal(found, wanted)


@pytest.mark.parametrize(
    "equation",
    [
        "ij,jk->ik", "bij, bjk -> bik", "bhid,bhjd->bhij", "bhij,bhjd->bihd", "bihd,bjhd->bhij", "abc,cd->abd",
        "abc,abd->cd", "abcd,bef->acdef", "i,j->ij", "ij,ij->ij", "ij,ij->", "ij->ji", "ij->", "abc->ca", "ij,jk",
        "ba", "ab,cb,dc->ad", "abc,c->ab", "abc,ab->c", "abc,d->bd", "a,a->a",
    ],
)  # fmt: skip
def test_letters(equation: str) -> None:
    parts = equation.replace(" ", "").partition("->")[0].split(",")
    check(equation, *(tuple(SIZES[letter] for letter in part) for part in parts))


def test_ellipses_diagonals_and_axes_of_one_number() -> None:
    check("...ij,...jk->...ik", (2, 3, 4, 5), (3, 5, 6))
    check("...ij,jk", (2, 3, 4), (4, 5))
    check("i...,j...->ij...", (2, 3, 4), (5, 3, 4))
    check("ii->i", (4, 4))
    check("ii", (4, 4))
    check("bii,bi->b", (2, 3, 3), (2, 3))
    check("...ii->...i", (2, 5, 3, 3))
    check("bij,bjk->bik", (1, 2, 3), (4, 3, 5))


def test_a_product_is_one_step() -> None:
    """Axes are read where they lie."""
    model = load(file("bihd,bjhd->bhij", (2, 9, 3, 4), (2, 7, 3, 4)))
    arrays = [np.ones((2, n, 3, 4), np.float32) for n in (9, 7)]
    text = model.explain(*arrays)
    assert "strided_matmul" in text
    assert "transpose" not in text
    assert "NumPy" not in text


@pytest.mark.parametrize(
    ("equation", "shapes"),
    [
        ("ij,jk->ik", [(2, 3), (4, 5)]),
        ("ij->ik", [(2, 3)]),
        ("ijk->i", [(2, 3)]),
        ("ij,jk->ik", [(2, 3)]),
        ("ij->ii", [(2, 3)]),
        ("i1->i", [(2, 3)]),
    ],
)
def test_equations_that_do_not_fit_are_refused(equation: str, shapes: list[tuple[int, ...]]) -> None:
    with pytest.raises(ModelFileError):
        load(file(equation, *shapes))
