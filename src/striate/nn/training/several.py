"""Several inputs and outputs: what a user gives, by place or by name, in the order in which the model has them.

Several arrays are a tuple, or a mapping of names. A list is one too where the model cannot mean anything else by it;
where a model takes one input, tuples and lists are nested numbers, as ever. Inputs are named as the parameters of
`__call__`, outputs as the fields of a NamedTuple that it returns, else `output_0`, `output_1`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, cast

import numpy as np

from striate.errors import ArgumentError, ShapeError
from striate.nn.arrays import as_input
from striate.nn.module import Module
from striate.nn.runnable import Taken
from striate.nn.trace import Trace
from striate.nn.training.augmentation import Arrays
from striate.nn.training.labels import as_pictures, as_targets
from striate.nn.training.losses import Loss, LossFunction, Several, loss_of


def input_name(taken: Taken, index: int) -> str:
    return taken.names[index] if index < len(taken.names) else f"input_{index}"


def output_names(trace: Trace) -> tuple[str, ...]:
    return trace.names or tuple(f"output_{index}" for index in range(len(trace.graph.outputs)))


# -- inputs ---------------------------------------------------------------------------------------


def split(model: Module, x: Any, what: str = "x") -> tuple[Any, ...]:
    """What was given for each input of `model`; raises `ArgumentError` for another number than it takes."""
    if not isinstance(x, (tuple, list, Mapping)):
        return (x,)
    taken = model.taken()
    if isinstance(x, Mapping):
        return _by_input_name(model, cast("Mapping[str, Any]", x), taken, what)
    given = tuple(cast("Sequence[Any]", x))
    if not (taken.least > 1 or (isinstance(x, tuple) and taken.most > 1)):
        # Nested numbers, or pictures in a row; those of two sizes can only have been meant for two inputs.
        if isinstance(x, tuple) and len({each.shape for each in given if isinstance(each, np.ndarray)}) > 1:
            raise _other_number(model, given, taken, what)
        return (x,)
    if not taken.least <= len(given) <= taken.most:
        raise _other_number(model, given, taken, what)
    return given


def _by_input_name(model: Module, x: Mapping[str, Any], taken: Taken, what: str) -> tuple[Any, ...]:
    known = ", ".join(taken.names) or "inputs without names"
    unknown = [name for name in x if name not in taken.names]
    if unknown or taken.any_number:
        odd = str(unknown[0] if unknown else [*x])
        raise ArgumentError(f"{what} has no place for {odd!r:.60}: {_kind(model)} takes {known}")
    given = [name for name in taken.names if name in x]
    wanted = list(taken.names[: max(taken.least, len(given))])
    if given != wanted:
        lacking = next(name for name in wanted if name not in x)
        raise ArgumentError(f"{what} lacks the input {lacking!r}: {_kind(model)} takes {known}")
    return tuple(x[name] for name in given)


def _other_number(model: Module, given: Sequence[Any], taken: Taken, what: str) -> ArgumentError:
    least, most = taken.least, taken.most
    number = str(least) if least == most else f"{least} to {most}" if most < math.inf else f"{least} or more"
    shapes = ", ".join(
        str(list(each.shape)) if isinstance(each, np.ndarray) else f"{each!r:.20}" for each in given
    )
    return ArgumentError(
        f"{_kind(model)} takes {number} input{'s' if most != 1 else ''} ({', '.join(taken.names) or '*inputs'}), and "
        f"{what} holds {len(given)} ({shapes})"
    )


def _kind(model: object) -> str:
    return type(model).__name__


def as_inputs(model: Module, x: Any, what: str = "x") -> Arrays:
    """Data for each input, with one row an example: float32 or uint8 [N, ...]."""
    given = split(model, x, what)
    if len(given) == 1:
        return (as_pictures(given[0], what),)
    taken = model.taken()
    titles = [f"{what}[{k}] ({input_name(taken, k)})" for k in range(len(given))]
    arrays = tuple(as_input(each, title) for each, title in zip(given, titles, strict=True))
    for array, title in zip(arrays, titles, strict=True):
        if not array.ndim:
            raise ShapeError(f"{title} must have a batch axis, got a single number")
    expect_one_length(arrays, titles)
    return arrays


def as_batch(model: Module, x: Any) -> list[np.ndarray]:
    """An array for each input of `model`, none of them looked at yet."""
    given = split(model, x)
    return [as_input(each, "x" if len(given) == 1 else f"x[{k}]") for k, each in enumerate(given)]


def expect_one_length(arrays: Sequence[np.ndarray], titles: Sequence[str] | None = None) -> None:
    """Raise `ShapeError` unless all have as many rows as the first. `titles`: what errors call them, or x[0], x[1]."""
    if titles is None:
        titles = [f"x[{k}]" for k in range(len(arrays))]
    for array, title in zip(arrays, titles, strict=True):
        if len(array) != len(arrays[0]):
            raise ShapeError(
                f"each example has one row in every input: {titles[0]} has {len(arrays[0]):,} rows "
                f"({list(arrays[0].shape)}), {title} has {len(array):,} ({list(array.shape)})"
            )


def for_inputs(given: Any, model: Module, count: int, what: str) -> Any:
    """`given` for all inputs as it is; a tuple, list or mapping of names: one (or None) for each."""
    if isinstance(given, Mapping):
        names = tuple(input_name(model.taken(), index) for index in range(count))
        return _by_name(cast("Mapping[str, Any]", given), names, what, "input", lacking=None)
    if isinstance(given, (tuple, list)):
        each = tuple(cast("Sequence[Any]", given))
        if len(each) != count:
            raise ArgumentError(f"{what} must hold one an input (or None): {count}, got {len(each)}")
        return each
    return given


# -- outputs --------------------------------------------------------------------------------------

_REQUIRED = object()


def _by_name(
    given: Mapping[str, Any], names: Sequence[str], what: str, kind: str, lacking: Any = _REQUIRED
) -> tuple[Any, ...]:
    unknown = [name for name in given if name not in names]
    if unknown:
        raise ArgumentError(
            f"{what} names no {kind} of the model: {unknown[0]!r:.60}; there are {', '.join(names)}"
        )
    missing = [name for name in names if name not in given]
    if missing and lacking is _REQUIRED:
        raise ArgumentError(f"{what} lacks the {kind} {missing[0]!r}; there are {', '.join(names)}")
    return tuple(given.get(name, lacking) for name in names)


def for_outputs(given: Any, names: Sequence[str], what: str) -> tuple[Any, ...]:
    """One for each output, in their order."""
    if isinstance(given, Mapping):
        return _by_name(cast("Mapping[str, Any]", given), names, what, "output")
    if not isinstance(given, (tuple, list)):
        raise ArgumentError(
            f"the model has {len(names)} outputs ({', '.join(names)}), so {what} must be a tuple of {len(names)}, got "
            f"{f'one array {list(given.shape)}' if isinstance(given, np.ndarray) else f'{given!r:.40}'}"
        )
    each = tuple(cast("Sequence[Any]", given))
    if len(each) != len(names):
        raise ArgumentError(
            f"the model has {len(names)} outputs ({', '.join(names)}), and {what} holds {len(each)}"
        )
    return each


def combined(loss: Any, weights: Any, names: Sequence[str]) -> Loss:
    """The loss of a model with these outputs, and what each counts, as one."""
    if len(names) == 1:
        return _of_one(loss, weights)
    if isinstance(loss, Several):
        if weights is not None:
            raise ArgumentError("loss_weights are stated twice: losses.Several has some already")
        for_outputs(loss.losses, names, "loss")
        return loss
    if isinstance(loss, (tuple, list, Mapping)):
        each = for_outputs(loss, names, "loss")
    elif isinstance(loss, (str, LossFunction)):
        each = (loss,) * len(names)
    elif weights is not None:
        raise ArgumentError(
            "loss_weights go with one loss an output; a function of all outputs weighs them itself"
        )
    else:
        # A function of one's own, of all outputs and targets.
        return loss_of(loss)
    stated = None if weights is None else for_outputs(weights, names, "loss_weights")
    return Several(each) if stated is None else Several(each, stated)


def _of_one(loss: Any, weights: Any) -> Loss:
    if isinstance(loss, Several):
        loss = loss.losses
    if isinstance(loss, (tuple, list)):
        each = cast("Sequence[Any]", loss)
        if len(each) != 1:
            raise ArgumentError(f"the model has one output, and loss holds {len(each)}")
        loss = each[0]
    if weights is not None:
        raise ArgumentError(
            "loss_weights weigh the outputs of a model against each other, and this one has one output"
        )
    return loss_of(loss)


def as_all_targets(y: Any, loss: Loss, count: int, trace: Trace, what: str = "y") -> Arrays:
    """Targets for each output, or for a loss of one's own whatever it takes; `count`: how many examples there are."""
    outputs = trace.graph.outputs
    if len(outputs) == 1:
        return (as_targets(y, loss, count, outputs[0].type.shape[1:], what),)
    if isinstance(loss, Several):
        names = output_names(trace)
        given = for_outputs(y, names, what)
        losses = loss.losses
        titles = [f"{what}[{k}] ({name})" for k, name in enumerate(names)]
        sizes: list[tuple[int, ...] | None] = [output.type.shape[1:] for output in outputs]
    else:
        given = cast("tuple[Any, ...]", y) if isinstance(y, tuple) else (y,)
        losses = (loss,) * len(given)
        titles = [f"{what}[{k}]" for k in range(len(given))] if len(given) > 1 else [what]
        sizes = [None] * len(given)
    return tuple(
        as_targets(each, own, count, size, title)
        for each, own, size, title in zip(given, losses, sizes, titles, strict=True)
    )
