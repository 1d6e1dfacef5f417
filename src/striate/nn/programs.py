"""The Programs of one model, kept until it becomes another one."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from striate.nn.cache import Cache
from striate.nn.compiled import Shared

PROGRAMS_KEPT = 32
T = TypeVar("T")


class Programs(Cache[Any]):
    """Compiled Programs, and what else was found out of the model as it is: the 32 used last.

    `shared`: what these Programs have folded together out of the model's parameters.
    """

    def __init__(self) -> None:
        super().__init__(PROGRAMS_KEPT)
        self.shared: Shared = weakref.WeakValueDictionary()
        # By identity: of a dictionary a thread can list the values while another adds one; of a WeakSet it cannot.
        self._containing: weakref.WeakValueDictionary[int, Programs] = weakref.WeakValueDictionary()

    def remember(self, key: Hashable, create: Callable[[], T]) -> T:
        """What is kept under `key`, or `create()`."""
        return self.get(key) or self.make(key, create)

    def used_by(self, whole: Programs) -> None:
        """Say that the module belongs to the model whose Programs `whole` are: they compute it too."""
        self._containing[id(whole)] = whole

    def forget(self) -> None:
        """The module became another one: forget what was compiled, here and in every model that contains it."""
        containing = [reference() for reference in self._containing.valuerefs()]
        for programs in (self, *(each for each in containing if each is not None)):
            programs.clear()
            programs.shared = weakref.WeakValueDictionary()
