"""Model files: safetensors with the graph as JSON in the header. No pickle: a file holds numbers, never code.

Tensors are the parameters by path, and `constant.0`, ... for constants of the graph. The header's one
metadata entry, `striate`, is `{"version": 1 or 2, "graph": ..., "notes": {...}}` (see `graph_json.py`), with
`"tune_files": [digest, ...]` if training followed tune files. A file is written under a temporary name in the same
folder, flushed to the disk, and renamed: it is there whole or not at all.
Reading trusts nothing: sizes are checked against the file before anything is allocated.
(Format: https://github.com/huggingface/safetensors, "Format".)
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
from safetensors import SafetensorError, safe_open

from striate.errors import ArgumentError, ModelFileError
from striate.files import as_output, as_path, boundary, opened
from striate.nn.files.graph_json import (
    CONSTANT,
    StoredGraph,
    constants_of,
    from_document,
    stored,
    to_document,
)
from striate.nn.files.whole_file import replace_whole, write_safetensors
from striate.nn.trace import Trace
from striate.runtime.parameter import Parameter

KEY = "striate"
# The versions that are read. A file has the lowest that can say what its graph does (`StoredGraph.version`).
VERSIONS = (1, 2)
# The header describes a graph and names tensors; one of 8 MiB has tens of thousands of nodes.
LARGEST_HEADER = 8 * 2**20
MOST_TUNE_FILES, LONGEST_DIGEST = 64, 64

# First bytes of files that people mistake for a model.
MISTAKEN = (
    (b"PK\x03\x04", "a zip archive (PyTorch's .pt and Keras's .keras files are such)"),
    (b"\x80\x02", "a Python pickle; Striate does not read pickles, which can run code"),
    (b"\x80\x03", "a Python pickle; Striate does not read pickles, which can run code"),
    (b"\x80\x04", "a Python pickle; Striate does not read pickles, which can run code"),
    (b"\x80\x05", "a Python pickle; Striate does not read pickles, which can run code"),
    (b"\x89HDF", "an HDF5 file (Keras weights are such)"),
    (b"GGUF", "a GGUF file"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x1f\x8b", "a gzip file"),
)


@dataclass(frozen=True)
class ModelFile:
    """What a file held, checked. `constants` in the order of their references."""

    graph: StoredGraph
    parameters: Mapping[str, np.ndarray]
    constants: tuple[np.ndarray, ...]
    notes: Mapping[str, str]
    tune_files: tuple[str, ...] = ()


def save(
    trace: Trace, path: str | os.PathLike[str], notes: Mapping[str, str], tune_files: Sequence[str] = ()
) -> None:
    """Write the graph of `trace` and its parameters to `path`. `tune_files`: digests of those that training used."""
    target = as_output(path)
    words: list[Any] = [word for pair in notes.items() for word in pair]
    if not all(isinstance(word, str) for word in words):
        raise ArgumentError("notes must map text to text")
    graph = stored(trace)
    document: dict[str, Any] = {"version": graph.version, "graph": to_document(graph), "notes": dict(notes)}
    if tune_files:
        document["tune_files"] = list(tune_files)
    header = json.dumps(document, separators=(",", ":"))
    if len(header) > LARGEST_HEADER // 2:
        raise ArgumentError(
            f"the graph takes {len(header)} bytes of JSON; a model file holds at most {LARGEST_HEADER // 2}"
        )
    tensors = {name: np.asarray(parameter.array, order="C") for name, parameter in trace.parameters.items()}
    tensors.update(
        {f"{CONSTANT}.{k}": np.asarray(a, order="C") for k, a in enumerate(constants_of(trace.graph))}
    )
    try:
        write_whole(target, tensors, header)
    except (OSError, ValueError, SafetensorError) as error:
        raise ModelFileError(f"the model could not be written to {target}: {error}") from error


def write_whole(target: Path, tensors: Mapping[str, np.ndarray], header: str) -> None:
    """Write a model file; whatever goes wrong, `target` is as before."""
    replace_whole(target, lambda name: write_safetensors(name, tensors, {KEY: header}))


def read(path: str | os.PathLike[str]) -> ModelFile:
    """Read and check a file that `save` wrote; `ModelFileError` says what is wrong with any other."""
    source = as_path(path, "a model file")
    expect_header(source)
    with boundary(ModelFileError, source, keep=ModelFileError), _explained():
        with safe_open(source, framework="numpy") as file:
            header = _document(source, cast(dict[str, str] | None, file.metadata()))
            graph = from_document(header.get("graph"))
            names = set(file.keys())
            wanted = {*graph.parameters, *(f"{CONSTANT}.{k}" for k in range(graph.constants))}
            if names != wanted:
                missing, extra = sorted(wanted - names)[:3], sorted(names - wanted)[:3]
                raise ModelFileError(
                    f"tensors and graph disagree: missing {missing}, not in the graph {extra}"
                )
            parameters = {name: _tensor(file, name) for name in graph.parameters}
            constants = tuple(_tensor(file, f"{CONSTANT}.{k}") for k in range(graph.constants))
        return ModelFile(graph, parameters, constants, _notes(header), _tune_files(header))


@contextlib.contextmanager
def _explained() -> Generator[None]:
    try:
        yield
    except SafetensorError as error:
        raise ModelFileError(f"no sound model file: {explained(error)}") from error


def expect_header(source: Path) -> None:
    """Refuse at once what cannot be a model, before anything is allocated."""
    with boundary(ModelFileError, source), opened(source, ModelFileError) as file:
        start, size = file.read(512), os.fstat(file.fileno()).st_size
    # A header of 640 bytes begins as a pickle does: 80 02.
    plausible = start[8:10] == b'{"' and int.from_bytes(start[:8], "little") + 8 <= size
    for magic, what in MISTAKEN:
        if start.startswith(magic) and not plausible:
            raise ModelFileError(f"{source} is no Striate model but {what}; a model is written by model.save")
    text = start.lstrip()[:100].lower()
    if text.startswith((b"<!doctype", b"<html", b"<?xml")):
        raise ModelFileError(f"{source} is no Striate model but a web page (HTML): the download went wrong")
    if len(start) < 10:
        raise ModelFileError(f"{source} is no Striate model: it has {size} bytes")
    length = int.from_bytes(start[:8], "little")
    if start[8:9] != b"{":
        raise ModelFileError(f"{source} is no Striate model: there is no safetensors header at its start")
    if length > LARGEST_HEADER:
        raise ModelFileError(
            f"{source}: the header claims {length} bytes; a model's has at most {LARGEST_HEADER}"
        )
    if length + 8 > size:
        raise ModelFileError(
            f"{source} is truncated: the header ends at byte {length + 8}, the file at {size}"
        )


def _document(source: Path, metadata: dict[str, str] | None) -> dict[str, Any]:
    text = (metadata or {}).get(KEY)
    if text is None:
        raise ModelFileError(
            "these are safetensors without Striate's graph (weights of another framework?); "
            "a model is written by model.save"
        )
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ModelFileError(f"the graph in the header is no JSON: {str(error)[:200]}") from error
    if not isinstance(document, dict):
        raise ModelFileError("the graph in the header must be a JSON object")
    fields = cast(dict[str, Any], document)
    if fields.get("version") not in VERSIONS:
        raise ModelFileError(
            f"the file has format version {fields.get('version')!r:.20}; this Striate reads versions "
            f"{' and '.join(map(str, VERSIONS))}"
        )
    return fields


def _notes(document: dict[str, Any]) -> dict[str, str]:
    notes = document.get("notes", {})
    if not isinstance(notes, dict):
        return {}
    return {str(key): str(value) for key, value in cast(dict[Any, Any], notes).items()}


def _tune_files(document: dict[str, Any]) -> tuple[str, ...]:
    listed = document.get("tune_files", [])
    if not isinstance(listed, list):
        return ()
    return tuple(str(digest)[:LONGEST_DIGEST] for digest in cast(list[Any], listed)[:MOST_TUNE_FILES])


def _tensor(file: Any, name: str) -> np.ndarray:
    part = file.get_slice(name)
    if part.get_dtype() != "F32":
        raise ModelFileError(f"tensor {name!r:.80} must hold float32, it holds {part.get_dtype()}")
    return np.asarray(file.get_tensor(name))


def explained(error: SafetensorError) -> str:
    """safetensors names its errors tersely; say what they mean."""
    text = str(error)
    meanings = (
        (
            "MetadataIncompleteBuffer",
            "the tensors do not fill the file: it is truncated, or has bytes too many",
        ),
        (
            "not fully covered",
            "the tensors do not fill the file: it is truncated, or has bytes too many",
        ),
        ("InvalidOffset", "tensors overlap or lie out of range"),
        ("TensorInvalidInfo", "a tensor's shape and its bytes disagree"),
        ("ValidationOverflow", "a tensor's size overflows"),
        ("InvalidHeader", "the header is no JSON of the safetensors format"),
        ("HeaderTooLarge", "the header is too large"),
        ("HeaderTooSmall", "the file is too small"),
    )
    for word, meaning in meanings:
        if word.lower() in text.lower().replace(" ", "") or word in text:
            return f"{meaning} ({text[:200]})"
    return text[:300]


def expect_same(parameters: Mapping[str, Parameter], file: ModelFile) -> None:
    """The model's parameters and the file's must have the same names and shapes."""
    missing = sorted(set(parameters) - set(file.parameters))
    extra = sorted(set(file.parameters) - set(parameters))
    if missing or extra:
        raise ModelFileError(
            f"the file's parameters are not this model's: the file lacks {missing[:5]}, "
            f"and the model has no {extra[:5]}"
        )
    for name, parameter in parameters.items():
        if parameter.shape != file.parameters[name].shape:
            raise ModelFileError(
                f"{name} is {list(parameter.shape)} in the model and "
                f"{list(file.parameters[name].shape)} in the file"
            )
