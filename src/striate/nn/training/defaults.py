"""Objects of one's own in place of ours: what they lack is taken from the base class whose part they play."""

from __future__ import annotations

import inspect
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Completed:
    """`given`, with the attributes and methods of `kind` where it has none."""

    def __init__(self, given: object, kind: type) -> None:
        self.given, self.kind = given, kind

    def __getattr__(self, name: str) -> Any:
        if hasattr(self.given, name):
            return getattr(self.given, name)
        default = inspect.getattr_static(self.kind, name)
        return default.__get__(self, self.kind) if hasattr(default, "__get__") else default


def completed(given: Any, kind: type[T]) -> T:
    """`given` itself if it is a `kind`, else with the defaults of one."""
    return cast("T", given if isinstance(given, (kind, _Completed)) else _Completed(given, kind))


def says(given: object, kind: type, name: str) -> bool:
    """Whether `given` has an attribute or method of that name which is not the default of `kind`."""
    return hasattr(given, name) and getattr(type(given), name, None) is not getattr(kind, name)
