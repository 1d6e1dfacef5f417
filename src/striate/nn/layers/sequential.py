"""Layers one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from striate.errors import ArgumentError
from striate.nn.module import Module
from striate.nn.trace import Traced

DEEPEST_SHOWN = 12


class Sequential(Module):
    """Each layer reads what the one before it returned.

    Layers without a name are called "0", "1", ...; keyword arguments name them, and then they are
    attributes as well: `Sequential(conv=Conv2d(6, 5), relu=ReLU()).conv`. A layer is a module or a
    function of one traced value (`st.relu`). `model[1]` is a layer, `model[:3]` a Sequential that shares
    the first three.

    >>> import numpy as np
    >>> from striate import nn
    >>> model = nn.Sequential(nn.Conv2d(6, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(10))
    >>> images = np.zeros((4, 32, 32, 1), np.float32)
    >>> model[:3](images).shape                               # 32 -> 28 -> 14
    (4, 14, 14, 6)
    >>> model(images).shape
    (4, 10)
    """

    def __init__(self, *layers: Callable[[Any], Any], **named: Callable[[Any], Any]) -> None:
        listed = {str(index): layer for index, layer in enumerate(layers)}
        self._install({**listed, **named})

    def _install(self, layers: dict[str, Any]) -> None:
        for name, layer in layers.items():
            if isinstance(layer, type) or not callable(layer):
                shown = (
                    f"{layer.__name__} itself; write {layer.__name__}(...)"
                    if isinstance(layer, type)
                    else repr(layer)
                )
                hint = "; write Sequential(*layers)" if isinstance(layer, (list, tuple)) else ""
                raise ArgumentError(
                    f"layer {name} of a Sequential must be a layer or a function, got {shown:.100}{hint}"
                )
            if hasattr(type(self), name):
                raise ArgumentError(
                    f"a layer cannot be called {name!r}: modules have an attribute of that name"
                )
        self._layers = layers

    def __call__(self, x: Traced) -> Traced:
        for layer in self._layers.values():
            x = layer(x)
        return x

    def children(self) -> Iterator[tuple[str, Module]]:
        for name, layer in self._layers.items():
            if isinstance(layer, Module):
                yield name, layer

    def __len__(self) -> int:
        return len(self._layers)

    def __iter__(self) -> Iterator[Callable[[Any], Any]]:
        return iter(self._layers.values())

    def __getitem__(self, key: int | slice | str) -> Any:
        if isinstance(key, str):
            return self._layers[key]
        if isinstance(key, int):
            return list(self._layers.values())[key]
        part = Sequential()
        part._install(dict(list(self._layers.items())[key]))
        if self._record.seed is not None:
            part.set_seed(self._record.seed)
        return part

    def __setitem__(self, key: int | str, layer: Callable[[Any], Any]) -> None:
        name = key if isinstance(key, str) else list(self._layers)[key]
        if name not in self._layers:
            raise ArgumentError(f"no layer is called {name!r}; there are {', '.join(self._layers)}")
        self._install({**self._layers, name: layer})

    def append(self, layer: Callable[[Any], Any]) -> None:
        """Add a layer at the end, called by its position."""
        self._install({**self._layers, str(len(self._layers)): layer})

    def __getattr__(self, name: str) -> Any:
        layers = self.__dict__.get("_layers", {})
        return layers[name] if name in layers else super().__getattr__(name)

    def __repr__(self) -> str:
        return self._shown(DEEPEST_SHOWN)

    def _shown(self, depth: int) -> str:
        """In short where it is long, or holds more levels of its kind (itself, even) than `depth`."""
        named = any(name != str(index) for index, name in enumerate(self._layers))
        parts = [
            (name, layer._shown(depth - 1) if isinstance(layer, Sequential) else repr(layer))
            for name, layer in (self._layers.items() if depth else ())
        ]
        inner = ", ".join(f"{name}={text}" if named else text for name, text in parts)
        return f"Sequential({inner if depth and len(inner) <= 300 else f'{len(self._layers)} layers'})"
