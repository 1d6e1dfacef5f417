"""Which parameters of a model are frozen, by path."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any


def frozen(model: Any) -> list[str]:
    """Paths of the frozen parameters, in the order of the model's parts."""
    return [
        _joined(path, name)
        for path, module in model.modules().items()
        for name in sorted(module.frozen_parameters())
    ]


def set_frozen(model: Any, paths: Collection[str]) -> None:
    """Freeze these parameters and no others."""
    for path, module in model.modules().items():
        names = {name for name, _ in module.own_parameters()} | set(module.frozen_parameters())
        wanted = frozenset(name for name in names if _joined(path, name) in paths)
        if wanted != module.frozen_parameters():
            module.freeze_parameters(wanted)


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
