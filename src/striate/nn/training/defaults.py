"""Objects of one's own in place of ours: what they lack is taken from the base class whose part they play."""

from __future__ import annotations

import inspect
from typing import Any, TypeVar, cast

T = TypeVar("T")


class _Completed:
    """`given`, with the attributes and methods of `kind` where it has none."""

    def __init__(self, given: Any, kind: type) -> None:
        self.given, self.kind = given, kind

    def __getattr__(self, name: str) -> Any:
        if hasattr(self.given, name):
            return getattr(self.given, name)
        default = inspect.getattr_static(self.kind, name)
        return default.__get__(self, self.kind) if hasattr(default, "__get__") else default

    def __call__(self, *arguments: Any) -> Any:
        return self.given(*arguments)


def completed(given: Any, kind: type[T]) -> T:
    """`given` itself if it is a `kind`, else with the defaults of one."""
    return cast("T", given if isinstance(given, (kind, _Completed)) else _Completed(given, kind))


def as_given(whole: object) -> Any:
    """What `completed` was given."""
    return whole.given if isinstance(whole, _Completed) else whole


def has_own(whole: object, kind: type, name: str) -> bool:
    """Whether `whole` has an attribute or method of that name which is not the default of `kind`."""
    given = as_given(whole)
    return hasattr(given, name) and getattr(type(given), name, None) is not getattr(kind, name)
