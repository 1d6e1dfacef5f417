"""The pickles of CIFAR's Python archives, read as data: no pickle is executed.

A pickle is a program for a stack machine that may import and call anything. This machine knows only the
instructions that build dictionaries, lists, tuples, numbers and strings; of the names that a pickle may import it
knows NumPy's three for an array of bytes, and these are never called either: their arguments are put together here.
Everything else is refused by name. Source: the comments of `pickletools` in Python's library.
"""

from __future__ import annotations

import math
import pickletools
from typing import Any

import numpy as np

from striate.errors import DataError

MOST_INSTRUCTIONS = 600_000
ARRAYS = ("numpy.core.multiarray._reconstruct", "numpy._core.multiarray._reconstruct")
ALLOWED = (*ARRAYS, "numpy.ndarray", "numpy.dtype")
MARK = object()
CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
LITERALS = frozenset(
    {
        *("BININT", "BININT1", "BININT2", "LONG1", "BINSTRING", "SHORT_BINSTRING"),
        *("BINBYTES", "SHORT_BINBYTES", "BINUNICODE", "SHORT_BINUNICODE"),
    }
)
TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


class Name(str):
    """Something that the pickle wants to import; here only its name."""


class Typed:
    """A NumPy type that is to be: its name."""

    def __init__(self, name: str) -> None:
        self.name = name


class Filled:
    """A NumPy array that is to be; `array` once its state has come."""

    array: np.ndarray | None = None


def read_pickle(content: bytes, what: str) -> Any:
    """What the pickle `content` describes: dict, list, tuple, int, bytes or str, uint8 arrays inside.

    Strings of Python 2 come as bytes. `what` (the file) stands in every message. Raises `DataError` for a pickle
    that asks for anything else, that is damaged, or that has more than 600,000 instructions.
    """
    try:
        return finished(Machine(what).run(content))
    except DataError:
        raise
    except (ValueError, IndexError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise DataError(f"{what}: the pickle is damaged or cut short ({error!s:.80})") from error


class Machine:
    """The stack and the memory of one pickle."""

    def __init__(self, what: str) -> None:
        self.what = what
        self.stack: list[Any] = []
        self.memory: dict[int, Any] = {}

    def run(self, content: bytes) -> Any:
        for count, (instruction, argument, _) in enumerate(pickletools.genops(content)):
            if count >= MOST_INSTRUCTIONS:
                raise DataError(f"{self.what}: the pickle has more than {MOST_INSTRUCTIONS} instructions")
            if instruction.name == "STOP":
                return self.stack.pop()
            self.step(instruction.name, argument)
        raise DataError(f"{self.what}: the pickle is cut short")

    def step(self, name: str, argument: Any) -> None:
        """One instruction."""
        stack = self.stack
        if name in LITERALS:
            text = name.endswith("STRING") and isinstance(argument, str)
            stack.append(argument.encode("latin-1") if text else argument)
        elif name in ("BINPUT", "LONG_BINPUT"):
            self.memory[argument] = stack[-1]
        elif name == "MEMOIZE":
            self.memory[len(self.memory)] = stack[-1]
        elif name in ("BINGET", "LONG_BINGET"):
            stack.append(self.memory[argument])
        elif name in CONSTANTS:
            stack.append(CONSTANTS[name])
        elif name == "MARK":
            stack.append(MARK)
        elif name == "EMPTY_DICT":
            stack.append({})
        elif name == "EMPTY_LIST":
            stack.append([])
        elif name == "EMPTY_TUPLE":
            stack.append(())
        elif name in TUPLES:
            items = tuple(stack[-TUPLES[name] :])
            del stack[-TUPLES[name] :]
            stack.append(items)
        elif name not in ("PROTO", "FRAME"):
            self.join(name, argument)

    def join(self, name: str, argument: Any) -> None:
        """The instructions that join what is on the stack."""
        stack = self.stack
        if name == "TUPLE":
            stack.append(tuple(self.since_mark()))
        elif name in ("APPEND", "APPENDS"):
            items = [stack.pop()] if name == "APPEND" else self.since_mark()
            self.top(list).extend(items)
        elif name in ("SETITEM", "SETITEMS"):
            items = [stack.pop(-2), stack.pop()] if name == "SETITEM" else self.since_mark()
            self.top(dict).update(zip(items[::2], items[1::2], strict=True))
        elif name == "GLOBAL":
            stack.append(self.allowed(str(argument).replace(" ", ".", 1)))
        elif name == "STACK_GLOBAL":
            member, module = stack.pop(), stack.pop()
            stack.append(self.allowed(f"{module}.{member}"))
        elif name == "REDUCE":
            arguments, function = stack.pop(), stack.pop()
            stack.append(self.made(function, arguments))
        elif name == "BUILD":
            state = stack.pop()
            self.fill(stack[-1], state)
        else:
            raise DataError(f"{self.what}: refused: the pickle holds the instruction {name}, CIFAR's do not")

    def since_mark(self) -> list[Any]:
        """Takes what lies above the last mark, and the mark."""
        place = len(self.stack) - 1
        while self.stack[place] is not MARK:
            place -= 1
            if place < 0:
                raise ValueError("no mark")
        items = self.stack[place + 1 :]
        del self.stack[place:]
        return items

    def top(self, kind: type) -> Any:
        if not isinstance(self.stack[-1], kind):
            raise TypeError(f"{kind.__name__} expected")
        return self.stack[-1]

    def allowed(self, name: str) -> Name:
        if name not in ALLOWED:
            raise DataError(
                f"{self.what}: refused: the pickle asks for {name!r:.80}; only arrays of bytes are read"
            )
        return Name(name)

    def made(self, function: Any, arguments: Any) -> Filled | Typed:
        """What stands for the result of a call."""
        if isinstance(function, Name) and function in ARRAYS:
            return Filled()
        if isinstance(function, Name) and function == "numpy.dtype" and isinstance(arguments, tuple):
            name = arguments[0]
            return Typed(name.decode("latin-1") if isinstance(name, bytes) else str(name))
        raise DataError(f"{self.what}: refused: the pickle calls {function!s:.80}")

    def fill(self, target: Any, state: Any) -> None:
        """The state of an array: (version, shape, type, whether columns come first, bytes)."""
        if isinstance(target, Typed):
            return
        if not isinstance(target, Filled):
            raise DataError(f"{self.what}: refused: the pickle sets the state of a {type(target).__name__}")
        _, shape, kind, columns_first, content = state
        if not isinstance(kind, Typed) or kind.name not in ("u1", "|u1", "uint8"):
            raise DataError(
                f"{self.what}: refused: an array of type {getattr(kind, 'name', kind)!s:.40}, not u1"
            )
        if not isinstance(content, bytes) or math.prod(shape) != len(content):
            raise DataError(f"{self.what}: an array of shape {shape!s:.60} does not fit its bytes")
        target.array = np.frombuffer(content, np.uint8).reshape(shape, order="F" if columns_first else "C")


def finished(value: Any) -> Any:
    """`value` with its arrays in place; one level of dictionary is all that CIFAR has."""
    if isinstance(value, dict):
        return {key: finished(each) for key, each in value.items() if not isinstance(each, dict)}
    return value.array if isinstance(value, Filled) else value
