"""`striate predict` and `striate summary` for ONNX files, which do not say how they want their pictures."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np

from striate.data.pictures import read_picture
from striate.errors import ArgumentError, DataError, ModelFileError
from striate.files import read_whole
from striate.runtime.tuning import Tuning
from striate.view.answers import answer, softmax

ENDING = ".onnx"
# Where the file leaves the size of its pictures open.
USUAL_SIDE = 224
CHANNELS = (1, 3)
LARGEST_LABELS = 1 << 24
LONGEST_NAME = 60
PICTURES = ("float32", "uint8")


@dataclass(frozen=True)
class PictureInput:
    """What a model wants: `shape` [H, W, C], its place in the file's input, the element type."""

    name: str
    shape: tuple[int, int, int]
    channels_first: bool
    dtype: str


def add_arguments(predict: argparse.ArgumentParser) -> None:
    """The options of `predict` that are for ONNX files alone."""
    onnx = predict.add_argument_group(
        "for ONNX files",
        "pixels x in 0 .. RANGE become (x - MEAN) / STD; one number, or one for each channel",
    )
    onnx.add_argument("--labels", type=Path, metavar="FILE", help="names of the classes, one a line")
    onnx.add_argument(
        "--mean",
        type=numbers(any_number),
        metavar="M[,M,M]",
        help="default: 0; in the order in which the model has its channels",
    )
    onnx.add_argument("--std", type=numbers(positive), metavar="S[,S,S]", help="default: 1")
    onnx.add_argument(
        "--range", type=numbers(positive), metavar="R", help="value of white: 1 (the default) or 255"
    )
    onnx.add_argument("--bgr", action="store_true", help="channels blue, green, red (older Caffe models)")


def any_number(value: float) -> bool:
    return math.isfinite(value)


def positive(value: float) -> bool:
    return 0 < value < math.inf


def numbers(fits: Callable[[float], bool]) -> Callable[[str], tuple[float, ...]]:
    """A parser of one or three numbers with commas between."""

    def parse(text: str) -> tuple[float, ...]:
        try:
            values = tuple(float(part) for part in text.split(","))
        except ValueError:
            values = ()
        if len(values) not in CHANNELS or not all(map(fits, values)):
            raise argparse.ArgumentTypeError(
                f"one or three numbers are wanted, as 0.5 or 0.5,0.4,0.4: {text!r}"
            )
        return values

    return parse


def is_onnx(path: str | Path) -> bool:
    return str(path).lower().endswith(ENDING)


def refuse_arguments(options: argparse.Namespace) -> None:
    """A model of this library knows its classes and measures its pictures itself."""
    for name in ("labels", "mean", "std", "range", "bgr"):
        if getattr(options, name):
            raise ArgumentError(
                f"--{name} is for ONNX files; {options.model} says itself how it takes pictures"
            )


def opened(path: Path, precision: str = "float32", tune: Path | Tuning | None = None) -> Any:
    """The model; the package `onnx` is needed only here."""
    return import_module("striate.onnx").load(path, precision=precision, tune=tune)


def run_summary(path: Path, shape: tuple[int, int, int] | None) -> None:
    """The table, for pictures of `shape` [H, W, C] if the file leaves their size open."""
    model = opened(path)
    if shape is None:
        print(model.summary())
        return
    wanted = picture_input(model.inputs, path)
    placed = (shape[2], *shape[:2]) if wanted.channels_first else shape
    print(model.summary(np.zeros((1, *placed), wanted.dtype)))


def run_predict(options: argparse.Namespace) -> dict[str, Any]:
    """Classify pictures one by one; returns what `--json` prints."""
    model = opened(options.model, options.precision, options.tune)
    wanted = picture_input(model.inputs, options.model, model.usual_shapes())
    pictures = [read_picture(path, wanted.shape, strict=options.strict) for path in options.pictures]
    names: list[str] | None = None
    predictions: list[dict[str, Any]] = []
    for path, picture in zip(options.pictures, pictures, strict=True):
        logits = scores(model, fed(picture.pixels, wanted, options), options.model)
        if names is None:
            names = class_names(options.labels, len(logits))
        total = float(logits.sum(dtype=np.float64))
        probable = logits.min() >= 0 and abs(total - 1) < 1e-3
        row = logits.astype(np.float64) if probable else softmax(logits[None])[0]
        predictions.append(answer(path, row, names, picture.notes))
    return {"model": str(options.model), "predictions": predictions}


def picture_input(
    inputs: Sequence[Any], path: Path, usual: Mapping[str, tuple[Any, ...]] = MappingProxyType({})
) -> PictureInput:
    """The one input of a classifier, [N, C, H, W] or [N, H, W, C]; `usual`: its shape where the file leaves it open."""
    listed = "; ".join(map(str, inputs))
    if len(inputs) != 1 or inputs[0].shape is None or len(inputs[0].shape) != 4:
        raise ModelFileError(f"{path}: a classifier takes pictures of four axes, this model takes {listed}")
    (stated,) = inputs
    if stated.dtype not in PICTURES:
        raise ModelFileError(f"{path}: pictures are {' or '.join(PICTURES)}, this model takes {listed}")
    if stated.shape[0] not in (1, None) and not isinstance(stated.shape[0], str):
        raise ModelFileError(f"{path}: this model takes {stated.shape[0]} pictures at once: {listed}")
    shape = usual.get(stated.name, stated.shape)
    for first in (True, False):
        channels, rows, columns = shape[1:] if first else (shape[3], *shape[1:3])
        if channels in CHANNELS:
            sides = [side if isinstance(side, int) else USUAL_SIDE for side in (rows, columns)]
            return PictureInput(stated.name, (sides[0], sides[1], channels), first, stated.dtype)
    raise ModelFileError(f"{path}: pictures have 1 or 3 channels, this model takes {listed}")


def fed(pixels: np.ndarray, wanted: PictureInput, options: argparse.Namespace) -> np.ndarray:
    """uint8 pixels [H, W, C] -> what the model takes, a batch of one."""
    if options.bgr:
        pixels = pixels[:, :, ::-1]
    if wanted.dtype == "uint8":
        if options.mean or options.std or options.range:
            raise ArgumentError(
                "this model takes pixels as they are (uint8): --mean, --std, --range do not apply"
            )
        x = pixels
    else:
        mean, std = (
            np.asarray(given or (usual,), np.float32)
            for given, usual in ((options.mean, 0), (options.std, 1))
        )
        if not {len(mean), len(std)} <= {1, wanted.shape[2]}:
            raise ArgumentError(
                f"--mean and --std must be one number or {wanted.shape[2]}, one for each channel"
            )
        highest = (options.range or (1.0,))[0]
        x = (pixels * np.float32(highest / 255) - mean) / std
    x = x.transpose(2, 0, 1) if wanted.channels_first else x
    return np.ascontiguousarray(x[None], wanted.dtype)


def scores(model: Any, x: np.ndarray, path: Path) -> np.ndarray:
    """The model's first output for a batch of one, [K]."""
    result = model.run({model.inputs[0].name: x})[0]
    if result.dtype.kind != "f" or result.size != max(result.shape, default=0) or result.size < 2:
        raise ModelFileError(f"{path}: a classifier answers [1, classes], this model {list(result.shape)}")
    return result.reshape(-1)


def class_names(path: Path | None, count: int) -> list[str]:
    """The lines of a labels file, which must have one for each class; without one the numbers."""
    if path is None:
        return [str(index) for index in range(count)]
    data = read_whole(path, LARGEST_LABELS, DataError, "a list of names")
    lines = data.decode("utf-8", "replace").splitlines()
    while lines and not lines[-1].strip():
        lines.pop()
    if len(lines) != count:
        raise DataError(f"{path}: {len(lines)} names for the {count} classes of the model")
    return [re.sub(r"[^\w .,'()+-]", "?", line.strip())[:LONGEST_NAME] for line in lines]
