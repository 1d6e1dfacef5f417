"""The settings of a training run that decide its bits: written into checkpoints, compared where one is resumed."""

from __future__ import annotations

from typing import Any

import numpy as np

from striate import __version__
from striate.cpu import target as cpu_target
from striate.nn.trace import Trace
from striate.nn.training.augmentation import Arrays
from striate.nn.training.callback import Callback
from striate.nn.training.defaults import as_given, has_own
from striate.nn.training.described import described, digest, digest_of, graph_lines
from striate.nn.training.loop import Loop
from striate.nn.training.losses import with_loss
from striate.runtime.current import current_options

# Rates of a schedule, and lines of a model, that are taken down to say what differs.
SOME_RATES, MOST_LINES = 64, 2000


def settings_of(loop: Loop) -> dict[str, Any]:
    """What must be the same for training to end with the same bits. Threads and workers may differ: they change none.

    A loss is compared by what it computes, so code that moved does not matter; the code of an augmentation or an
    optimiser of one's own is compared itself.
    """
    asked, task, options = loop.options, loop.task, current_options()
    loss, validation = task.loss, task.validation
    return {
        "model": _model(task.trace),
        "data": _data(task.inputs, task.targets),
        "validation": None if validation is None else _data(*validation),
        "epochs": asked.epochs,
        "batch_size": asked.batch_size,
        "seed": asked.seed,
        "optimizer": described(asked.optimizer),
        "loss": described(loss) if isinstance(loss, str) or not hasattr(loss, "__code__") else loss.__name__,
        "computed loss": digest_of(graph_lines(with_loss(task.trace, loss, task.y)[0])),
        "schedule": described(as_given(asked.schedule)) if loop.looks_back else None,
        "rates": _rates(loop.planned),
        "steps": loop.steps,
        "augment": described(asked.augment),
        "mix": described(asked.mix),
        # Of a callback that keeps nothing the kind may change: one that prints, say.
        "callbacks": [
            type(as_given(each)).__qualname__
            if has_own(each, Callback, "state")
            else "one that keeps nothing"
            for each in asked.callbacks
        ],
        "precision": options.precision,
        "tune_file": None if options.tuning is None else options.tuning.digest,
        "processor": _processor(),
        "version": __version__,
        "numpy": np.__version__,
    }


def _model(trace: Trace) -> dict[str, Any]:
    lines = graph_lines(trace.graph)
    return {
        "parameters": {name: list(each.shape) for name, each in trace.parameters.items()},
        "trained": list(trace.trainable),
        "lines": [line[:200] for line in lines[:MOST_LINES]],
        "digest": digest_of(lines),
    }


def _data(inputs: Arrays, targets: Arrays) -> dict[str, str]:
    shapes = [f"{len(each):,} pictures {[*each.shape[1:]]} of {each.dtype}" for each in inputs]
    shapes += [f"targets {[*each.shape[1:]]} of {each.dtype}" for each in targets]
    return {"shape": ", ".join(shapes), "pictures": digest(*inputs), "targets": digest(*targets)}


def _rates(rates: np.ndarray) -> dict[str, Any]:
    at = np.unique(np.linspace(0, len(rates) - 1, min(len(rates), SOME_RATES)).astype(int))
    return {
        "warm-up": int(rates.argmax()),
        "highest": float(rates.max()),
        "some": [[int(step), float(rates[step])] for step in at],
        "digest": digest(rates),
    }


def _processor() -> dict[str, Any]:
    target = cpu_target.host()
    if target is None:
        return {"code for": "no generated code", "name": "NumPy", "features": [], "caches": [], "digest": ""}
    return {
        "code for": f"vectors of {target.vector_lanes} numbers",
        "name": target.name,
        "features": sorted(target.features.split(",")),
        "caches": [target.l1_bytes, target.l2_bytes, target.l3_bytes],
        "digest": target.digest,
    }
