"""Settings as plain data: equal in another process where they mean the same, and fit to be compared in words.

`repr` of a function has its address, and its name does not tell what it does. So a function is described by its name,
by what it closes over, and by a digest of its code and of the globals that it refers to; an object by its kind, its
attributes, and the code of its class. Code of this package is covered by the package's version and has no digest.
"""

from __future__ import annotations

import functools
import hashlib
import inspect
import json
import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from types import CodeType, FunctionType, MethodType, ModuleType
from typing import Any, cast

import numpy as np

from striate.ir.graph import Graph
from striate.ir.types import Value
from striate.runtime.parameter import Parameter

FUNCTION, KIND, CODE = "function", "kind", "code"
DEEPEST = 12
OURS = __name__.partition(".")[0]


def described(value: Any) -> Any:
    """`value` as what `json.dumps` takes: mappings, lists, numbers, text."""
    return _Describer().of(value, DEEPEST)


def digest(*arrays: np.ndarray) -> str:
    """Of types, shapes and all bytes."""
    result = hashlib.blake2b(digest_size=16)
    for array in arrays:
        result.update(f"{array.dtype.str}{array.shape}".encode())
        result.update(cast("Any", np.ascontiguousarray(array).reshape(-1).view(np.uint8)))
    return result.hexdigest()


def digest_of(plain: Any) -> str:
    """Of anything that `described` gives."""
    text = json.dumps(plain, sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def graph_lines(graph: Graph) -> list[str]:
    """What `graph` computes, a line a node: the same for equal graphs of two processes."""
    names: dict[Value, str] = {value: f"input {k}" for k, value in enumerate(graph.inputs)}
    names.update(graph.parameters)
    names.update({value: f"constant {digest(array)}" for value, array in graph.constants.items()})
    lines = [str(value.type) for value in graph.inputs]
    for index, node in enumerate(graph.nodes):
        read = ", ".join(names[value] for value in node.inputs)
        lines.append(f"{node.scope or '(no layer)'}: {node.op!r} of {read}")
        names.update({value: f"node {index}.{k}" for k, value in enumerate(node.outputs)})
    lines.append(f"outputs {', '.join(names[value] for value in graph.outputs)}")
    lines += [f"{names[value]} becomes {names[new]}" for value, new in graph.updates.items()]
    return lines


class _Describer:
    """One description; what it meets a second time is told by its kind alone, so cycles end."""

    def __init__(self) -> None:
        self.seen: dict[int, Any] = {}

    def of(self, value: Any, depth: int) -> Any:
        if value is None or isinstance(value, (bool, int, str)):
            return value
        if isinstance(value, float):
            return value if math.isfinite(value) else repr(value)
        if isinstance(value, np.generic):
            return self.of(value.item(), depth)
        if isinstance(value, (bytes, complex)):
            return repr(value)
        if isinstance(value, ModuleType):
            return f"module {value.__name__}"
        if depth < 0 or id(value) in self.seen:
            return f"({_name(type(value))})"
        # Whether two equal constants are one object depends on whether Python read its own compiled file.
        if not isinstance(value, (tuple, frozenset, np.ndarray)):
            self.seen[id(value)] = value
        return self._part(value, depth - 1)

    def _part(self, value: Any, depth: int) -> Any:
        if isinstance(value, Parameter):
            value = value.array
        if isinstance(value, np.ndarray):
            return {"array": f"{value.dtype}{list(value.shape)}", "digest": _array_digest(value)}
        if isinstance(value, Mapping):
            pairs = cast("Mapping[Any, Any]", value).items()
            return {str(key): self.of(each, depth) for key, each in pairs}
        if isinstance(value, (tuple, list)):
            return [self.of(each, depth) for each in cast("Sequence[Any]", value)]
        if isinstance(value, (set, frozenset)):
            return sorted(repr(self.of(each, depth)) for each in cast("Iterable[Any]", value))
        if isinstance(value, functools.partial):
            partial = cast("functools.partial[Any]", value)
            return {
                FUNCTION: self.of(partial.func, depth),
                "arguments": [self.of(each, depth) for each in partial.args],
                **{name: self.of(each, depth) for name, each in partial.keywords.items()},
            }
        if isinstance(value, FunctionType):
            return self._function(value, depth)
        if isinstance(value, MethodType):
            return {FUNCTION: self.of(value.__func__, depth), "of": self.of(value.__self__, depth)}
        if isinstance(value, type):
            return self._with_code({KIND: f"class {_name(value)}"}, value, depth)
        if not hasattr(value, "__dict__"):
            return _name(value if inspect.isbuiltin(value) else type(value))
        own = {f.name: getattr(value, f.name) for f in fields(value)} if is_dataclass(value) else vars(value)
        told = {KIND: _name(type(value)), **{name: self.of(each, depth) for name, each in own.items()}}
        return self._with_code(told, type(value), depth)

    def _function(self, function: FunctionType, depth: int) -> dict[str, Any]:
        told: dict[str, Any] = {FUNCTION: f"{function.__module__}.{function.__qualname__}"}
        for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
            try:
                told[name] = self.of(cell.cell_contents, depth)
            except ValueError:  # a cell that is not filled yet
                told[name] = "(empty)"
        if not _ours(function.__module__):
            told[CODE] = self._code(function, depth)
        return told

    def _with_code(self, told: dict[str, Any], kind: type, depth: int) -> dict[str, Any]:
        """`told`, with a digest of the functions of all classes of `kind` that are neither ours nor built in."""
        functions = {
            f"{each.__qualname__}.{name}": self.of(_unwrapped(value), depth)
            for each in kind.__mro__
            if not _ours(each.__module__) and each.__module__ != "builtins"
            for name, value in vars(each).items()
            if isinstance(_unwrapped(value), FunctionType)
        }
        return told | {CODE: _stamped(functions)} if functions else told

    def _code(self, function: FunctionType, depth: int) -> str:
        code = function.__code__
        used = sorted(_names(code) & function.__globals__.keys())
        around = {name: self._global(function, function.__globals__[name], depth) for name in used}
        defaults = self.of([function.__defaults__, function.__kwdefaults__], depth)
        return _stamped([_bytes_of(code), defaults, around])

    def _global(self, function: FunctionType, value: Any, depth: int) -> Any:
        """What a function finds under a global name; of code from elsewhere the name says enough."""
        if isinstance(value, (FunctionType, type)):
            root, own = value.__module__.partition(".")[0], function.__module__.partition(".")[0]
            return self.of(value, depth) if root == own else f"{value.__module__}.{value.__qualname__}"
        return self.of(value, depth)


def _array_digest(array: np.ndarray) -> str:
    return digest(array) if array.dtype.kind != "O" else digest_of(repr(array.tolist()))


def _name(value: Any) -> str:
    return str(getattr(value, "__qualname__", type(value).__qualname__))


def _ours(module: str | None) -> bool:
    return (module or "").partition(".")[0] == OURS


def _unwrapped(value: Any) -> Any:
    """The function of a method, class method, static method or property."""
    value = getattr(value, "fget", value) if isinstance(value, property) else value
    return getattr(value, "__func__", value)


def _stamped(plain: Any) -> str:
    """Digest of code; other versions of Python compile the same text to other code, so it says which one did."""
    return f"python {sys.version_info[0]}.{sys.version_info[1]} {digest_of(plain)}"


def _names(code: CodeType) -> set[str]:
    """Names that the code, and code inside it, may look up."""
    return set(code.co_names).union(*(_names(each) for each in code.co_consts if isinstance(each, CodeType)))


def _bytes_of(code: CodeType) -> list[Any]:
    """What the code does, without where it stands: no file, no line numbers."""
    constants = [
        _bytes_of(each) if isinstance(each, CodeType) else _constant(each) for each in code.co_consts
    ]
    return [code.co_code.hex(), constants, code.co_names, code.co_freevars, code.co_argcount, code.co_flags]


def _constant(value: Any) -> str:
    # The order of a set changes from process to process.
    return repr(sorted(map(repr, cast("Any", value)))) if isinstance(value, frozenset) else repr(value)
