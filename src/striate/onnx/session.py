"""The calls of ONNX Runtime's `InferenceSession`, so that changing one import line is enough."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from striate.errors import ArgumentError
from striate.onnx.model import load
from striate.onnx.parts import Size, Stated
from striate.runtime.tuning import Tuning

# ONNX Runtime's names of element types that differ from NumPy's.
NAMES = {"float32": "float", "float64": "double"}


@dataclass(frozen=True)
class NodeArg:
    """An input or output: `type` as ONNX Runtime writes it; sizes are numbers, names, or None where open."""

    name: str
    type: str
    shape: list[Size]

    @classmethod
    def of(cls, stated: Stated) -> NodeArg:
        kind = NAMES.get(stated.dtype, stated.dtype or "float")
        return cls(stated.name, f"tensor({kind})", list(stated.shape or ()))


class InferenceSession:
    """A model behind the calls of ONNX Runtime.

    `sess_options` may be ONNX Runtime's: its `intra_op_num_threads` is used unless `threads` is given. `providers` is
    taken and ignored. For `precision`, `threads`, `layout`, `tune` and errors see `load`.
    """

    def __init__(
        self,
        path_or_bytes: str | os.PathLike[str] | bytes,
        sess_options: Any = None,
        providers: Any = None,
        *,
        precision: str = "float32",
        threads: int | None = None,
        layout: str = "NCHW",
        tune: str | os.PathLike[str] | Tuning | None = None,
    ) -> None:
        if threads is None:
            threads = getattr(sess_options, "intra_op_num_threads", 0) or None
        self.model = load(path_or_bytes, precision=precision, threads=threads, layout=layout, tune=tune)
        self._places = {stated.name: place for place, stated in enumerate(self.model.outputs)}

    def run(
        self, output_names: Sequence[str] | None, input_feed: Mapping[str, Any], run_options: Any = None
    ) -> list[np.ndarray]:
        """The named outputs (None or an empty list: all) for the arrays in `input_feed`; `run_options` is ignored."""
        results = self.model.run(input_feed)
        if not output_names:
            return list(results)
        for name in output_names:
            if name not in self._places:
                raise ArgumentError(f"the model has no output {name!r:.80}; it has {', '.join(self._places)}")
        return [results[self._places[name]] for name in output_names]

    def get_inputs(self) -> list[NodeArg]:
        return [NodeArg.of(stated) for stated in self.model.inputs]

    def get_outputs(self) -> list[NodeArg]:
        return [NodeArg.of(stated) for stated in self.model.outputs]

    def get_providers(self) -> list[str]:
        return ["CPUExecutionProvider"]
