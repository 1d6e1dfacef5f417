"""Path or bytes -> `Document`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from types import MappingProxyType

import numpy as np
from google.protobuf.message import DecodeError

import onnx
from striate.beside import roots
from striate.errors import ModelFileError
from striate.files import as_path, boundary, opened
from striate.onnx.functions import Functions
from striate.onnx.graphs import DEEPEST, GraphReader
from striate.onnx.outside import outside_reader
from striate.onnx.parts import OWN_DOMAIN, About, Document, Stated, expect_opset
from striate.onnx.tensors import Raw
from striate.onnx.weights import CAN_SLEEP, LARGE, HeldFile, Regions
from striate.onnx.wire import BytesSource, FileSource, Place, Source, load_bytes, outline

# A larger message holds weights number by number; what its outputs are is not inferred.
LARGEST_KEPT = 1 << 24


def read(source: str | os.PathLike[str] | bytes, regions: Regions | None = None) -> Document:
    """The model in a file, or in bytes. Raises `ModelFileError` and its kin; nothing in the file is executed.

    With `regions` large weights are put there and sleep (`weights.py`).
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        with boundary(ModelFileError, "the model"):
            return parse(BytesSource(bytes(source)), (), regions, None)
    path = as_path(source, "an ONNX file")
    with boundary(ModelFileError, path), opened(path, ModelFileError) as file:
        descriptor = file.fileno()
        held = None if regions is None else HeldFile(descriptor, str(path))
        return parse(FileSource(descriptor), roots(path), regions, held)


def parse(
    source: Source, folders: Sequence[Path], regions: Regions | None, held: HeldFile | None
) -> Document:
    """The model in `source`; external data is looked for in `folders`. `held` is the file, to read weights later."""
    message, places = outline(source)
    model = onnx.ModelProto()
    try:
        model.ParseFromString(message)
    except (DecodeError, ValueError) as error:
        if "MaxDepth" in str(error):
            raise ModelFileError(
                f"graphs are nested deeper than {DEEPEST}, or the file is no ONNX model"
            ) from error
        raise ModelFileError(f"no ONNX model, or a truncated one: {error}") from error
    if not model.HasField("graph") or not model.ir_version:
        raise ModelFileError("no ONNX model: it has no graph or no IR version")
    opsets: dict[str, int] = {}
    for entry in model.opset_import:
        domain = "" if entry.domain in OWN_DOMAIN else entry.domain
        if domain in opsets and opsets[domain] != entry.version:
            raise ModelFileError(f"the opset of {domain or 'ai.onnx'} is stated twice")
        opsets[domain] = entry.version
    version = opsets.setdefault("", 1)
    expect_opset(version, "the file")
    weights = {number: _later(source, place, regions, held) for number, place in places.items()}
    reader = GraphReader(outside_reader(folders, regions), version, Functions(model.functions, version))
    graph = reader.graph(model.graph, weights)
    about = About(
        model.producer_name,
        model.domain,
        model.model_version,
        model.doc_string,
        model.graph.doc_string,
        MappingProxyType({entry.key: entry.value for entry in model.metadata_props}),
    )
    kept = message if _open(graph.outputs) and len(message) <= LARGEST_KEPT else b""
    return Document(graph, MappingProxyType(opsets), about, kept)


def _open(outputs: Sequence[Stated]) -> bool:
    """Whether the file leaves something of its outputs to be inferred."""
    return any(not each.dtype or each.shape is None or None in each.shape for each in outputs)


def _later(source: Source, place: Place, regions: Regions | None, held: HeldFile | None) -> Raw:
    """Weights that are read once their size is known to be right, or when something is made of them."""

    def load(may_sleep: bool) -> np.ndarray:
        if regions is None or not may_sleep or place[1] < LARGE or not CAN_SLEEP:
            return load_bytes(source, place)
        fill = source.fill if held is None else held.fill
        return regions.add(place[1], lambda out: fill(place[0], out))

    return Raw(place[1], load)
