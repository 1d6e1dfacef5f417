"""Numbers that are known but for open sizes: what `Shape` gives while a model's sizes are formulas.

    Shape -> [1, 3, H, W]; Slice -> [H, W]; Mul by 2 -> [2·H, 2·W]

Such a list is an int64 tensor of the file. Here it is an array of objects, so that NumPy moves its formulas about; the
few operators that exporters compute sizes with keep them, all others take the bare numbers, which are fixed by that.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from striate.ops.base import Op
from striate.ops.cast import Cast
from striate.sizes import bare, is_open

DTYPE = "int64"
MOVING = ("concat", "slice", "gather", "reshape", "transpose", "flatten")
COMPUTING = ("add", "subtract", "multiply")


def array_of(numbers: Sequence[Any] | Any) -> np.ndarray:
    """These whole numbers, a list or one, as the tensor that they are."""
    listed = numbers if isinstance(numbers, (tuple, list)) else [numbers]
    shape = (len(listed),) if isinstance(numbers, (tuple, list)) else ()
    return _of(listed, shape)


def _of(numbers: Iterable[Any], shape: tuple[int, ...]) -> np.ndarray:
    items = list(numbers)
    if not any(map(is_open, items)):
        return np.array(items, np.int64).reshape(shape)
    array = np.empty(len(items), object)
    # One by one: NumPy would ask a list of them for their numbers.
    for place, item in enumerate(items):
        array[place] = item
    return array.reshape(shape)


def is_open_array(array: np.ndarray) -> bool:
    return array.dtype.kind == "O"


def bare_array(array: np.ndarray) -> np.ndarray:
    """The numbers of now, which from now on they must be; other arrays as they are."""
    if not is_open_array(array):
        return array
    return np.array([bare(item) for item in array.reshape(-1)], np.int64).reshape(array.shape)


def evaluated(op: Op, arrays: Sequence[np.ndarray]) -> tuple[np.ndarray, ...] | None:
    """What `op` makes of arrays of which some are open, with its formulas; None where it takes bare numbers."""
    whole = all(is_open_array(array) or array.dtype.name == DTYPE for array in arrays)
    if isinstance(op, Cast) and op.dtype == DTYPE:
        return (arrays[0],)
    if op.name in COMPUTING and whole:
        results = op.reference(*(array.astype(object) for array in arrays))
    elif op.name in MOVING and (whole or op.name == "gather"):
        if op.name == "gather" and is_open_array(arrays[1]):
            return None
        results = op.reference(*arrays)
    else:
        return None
    return tuple(_of(result.reshape(-1).tolist(), result.shape) for result in map(np.asarray, results))
