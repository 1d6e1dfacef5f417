"""The calls of ONNX Runtime's `InferenceSession`, so that changing one import line is enough."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from striate.errors import ArgumentError, BoundToProcess, UnsupportedError
from striate.onnx.binding import IOBinding, OrtValue, type_name
from striate.onnx.files import read
from striate.onnx.inference import inferred_outputs
from striate.onnx.model import OnnxModel
from striate.onnx.options import CPU, SessionOptions, expect_providers, threads_of
from striate.onnx.parts import Document, Size, Stated
from striate.onnx.weights import Regions
from striate.runtime.tune_file import as_tuning
from striate.runtime.tuning import Tuning, current_tuning


@dataclass(frozen=True)
class NodeArg:
    """An input or output: `type` as ONNX Runtime writes it; sizes are numbers, names, or None where open."""

    name: str
    type: str
    shape: list[Size]

    @classmethod
    def of(cls, stated: Stated) -> NodeArg:
        return cls(stated.name, type_name(stated.dtype or "float32"), list(stated.shape or ()))


@dataclass(frozen=True)
class ModelMetadata:
    """What the file says of itself."""

    producer_name: str
    graph_name: str
    domain: str
    description: str
    graph_description: str
    version: int
    custom_metadata_map: dict[str, str]


class InferenceSession(BoundToProcess):
    """A model behind the calls of ONNX Runtime. Nothing changes it: a copy is the session itself; it is not pickled.

    `sess_options`: ours or ONNX Runtime's; the number of its threads is used unless `threads` is given. `providers`
    that are not here are named in one warning, and the model runs on the CPU. For `precision`, `threads`, `layout`,
    `tune` and errors see `load`.
    """

    instead = OnnxModel.instead

    def __init__(
        self,
        path_or_bytes: str | os.PathLike[str] | bytes,
        sess_options: Any = None,
        providers: Any = None,
        provider_options: Any = None,
        *,
        precision: str = "float32",
        threads: int | None = None,
        layout: str = "NCHW",
        tune: str | os.PathLike[str] | Tuning | None = None,
        disabled_optimizers: Any = None,
    ) -> None:
        expect_providers(providers, provider_options)
        stated_threads = threads_of(sess_options)
        self._options = SessionOptions() if sess_options is None else sess_options
        regions = Regions()
        document = with_sizes(read(path_or_bytes, regions), getattr(sess_options, "free_dimensions", {}))
        self.model = OnnxModel(
            document,
            regions,
            precision=precision,
            threads=stated_threads if threads is None else threads,
            layout=layout,
            tune=as_tuning(tune) if tune is not None else current_tuning(),
        )
        self._places = {stated.name: place for place, stated in enumerate(self.model.outputs)}
        self._inferred: tuple[Stated, ...] | None = None

    def __copy__(self) -> InferenceSession:
        return self

    def __deepcopy__(self, memo: object) -> InferenceSession:
        return self

    # -- running --------------------------------------------------------------------------------

    def run(
        self,
        output_names: Sequence[str] | None,
        input_feed: Mapping[str, Any],
        run_options: Any = None,
        *,
        out: Sequence[np.ndarray | None] | None = None,
    ) -> list[np.ndarray]:
        """The named outputs (None or an empty list: all) for the arrays in `input_feed`; `run_options` is ignored.

        `out`: for each of these outputs an array that it is written to and that is returned, or None. Such an array is
        contiguous, has its output's shape and type, and shares no memory with an input:

            logits = np.empty((8, 1000), np.float32)
            session.run(["logits"], {"x": x}, out=[logits])

        Raises `ArgumentError`, `ShapeError`, `DTypeError`.
        """
        if isinstance(output_names, str):
            raise ArgumentError(
                f"output_names must be a list of names, or None for all, got {output_names!r:.80}"
            )
        results = self.model.run(input_feed, None if out is None else self._places_for(output_names, out))
        if not output_names:
            return list(results)
        for name in output_names:
            if name not in self._places:
                raise ArgumentError(f"the model has no output {name!r:.80}; it has {', '.join(self._places)}")
        return [results[self._places[name]] for name in output_names]

    def _places_for(
        self, output_names: Sequence[str] | None, out: Sequence[np.ndarray | None]
    ) -> dict[str, np.ndarray]:
        """`out` by name."""
        names = output_names or [*self._places]
        if isinstance(out, np.ndarray) or len(out) != len(names):
            given = "an array" if isinstance(out, np.ndarray) else f"{len(out)}"
            raise ArgumentError(
                f"out must be a list with an array or None for each of {len(names)} outputs, got {given}"
            )
        return {name: place for name, place in zip(names, out, strict=True) if place is not None}

    def warmup(self, shapes: Sequence[Mapping[str, Sequence[int]] | Sequence[int]]) -> None:
        """Compile for each of these input shapes and run once on zeros: later calls find everything as it will be.

        A shape is that of the one input, or a dict of all inputs' by name:

            session.warmup([(1, 3, 320, 320), (1, 3, 640, 480)])

        Raises `ArgumentError` and `ShapeError` for shapes that the model does not take.
        """
        for shape in shapes:
            self.model.warmup(shape)

    def run_with_ort_values(
        self,
        output_names: Sequence[str] | None,
        input_dict_ort_values: Mapping[str, Any],
        run_options: Any = None,
    ) -> list[OrtValue]:
        """`run` with values of `OrtValue` in and out."""
        return [OrtValue(each) for each in self.run(output_names, input_dict_ort_values, run_options)]

    def io_binding(self) -> IOBinding:
        """An empty binding, for `run_with_iobinding`."""
        return IOBinding(self)

    def run_with_iobinding(self, iobinding: IOBinding, run_options: Any = None) -> None:
        """Run on the inputs that are bound; the binding has the outputs then."""
        if not iobinding.wanted:
            raise ArgumentError("no output is bound; binding.bind_output(name) asks for one")
        iobinding.finish(self.run(iobinding.wanted, iobinding.feeds, run_options, out=iobinding.direct()))

    # -- looking --------------------------------------------------------------------------------

    def get_inputs(self) -> list[NodeArg]:
        return [NodeArg.of(stated) for stated in self.model.inputs]

    def get_outputs(self) -> list[NodeArg]:
        """The outputs; types and sizes that the file leaves open are inferred where they can be."""
        if self._inferred is None:
            self._inferred = inferred_outputs(self.model)
        return [NodeArg.of(stated) for stated in self._inferred]

    def get_overridable_initializers(self) -> list[NodeArg]:
        """Inputs that may be fed, but for which the file has numbers."""
        return [NodeArg.of(stated) for stated in self.model.defaults]

    def get_modelmeta(self) -> ModelMetadata:
        document = self.model.document
        about = document.about
        return ModelMetadata(
            about.producer,
            document.graph.name,
            about.domain,
            about.text,
            about.graph_text,
            about.version,
            dict(about.properties),
        )

    def get_providers(self) -> list[str]:
        return [CPU]

    def get_provider_options(self) -> dict[str, dict[str, str]]:
        return {CPU: {}}

    def set_providers(self, providers: Any = None, provider_options: Any = None) -> None:
        """As when a session is made: what is not here is named in a warning, and the model stays on the CPU."""
        expect_providers(providers, provider_options)

    def get_session_options(self) -> Any:
        return self._options

    def disable_fallback(self) -> None:
        """Nothing falls back: there is one provider."""

    def enable_fallback(self) -> None:
        """Nothing falls back: there is one provider."""

    def end_profiling(self) -> str:
        """Refused: no profile was written."""
        raise UnsupportedError(
            "no profile is written; session.model.explain(x, timed=True) has the times of all steps"
        )


def with_sizes(document: Document, sizes: Mapping[str, int]) -> Document:
    """The document with named sizes of its inputs and outputs stated."""
    if not sizes:
        return document

    def fixed(values: Sequence[Stated]) -> tuple[Stated, ...]:
        return tuple(
            each
            if each.shape is None
            else replace(
                each,
                shape=tuple(sizes.get(size, size) if isinstance(size, str) else size for size in each.shape),
            )
            for each in values
        )

    graph = document.graph
    return replace(document, graph=replace(graph, inputs=fixed(graph.inputs), outputs=fixed(graph.outputs)))
