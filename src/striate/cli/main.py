"""The command line: `striate train`, `striate predict`, `striate summary`, `striate tune`, `striate bench`.

Every `StriateError` ends as one friendly message on standard error and exit code 2, Ctrl-C as exit code 130 and SIGTERM
as 143 (see `__main__.py`).
With `--json` standard output carries one JSON object and nothing else; all text goes to standard error.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import sys
from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import numpy as np

from striate import __version__
from striate.cli import bench, onnx, scaling, streams, tune
from striate.cli.arguments import JSON_HELP, THREADS_HELP, TUNE_HELP, picture_shape, whole
from striate.cli.train import MODELS, PICTURES, add_train
from striate.data.pictures import read_picture
from striate.errors import ArgumentError, ModelFileError, StriateError
from striate.nn.files.graph_module import load
from striate.nn.runnable import batch_shape
from striate.nn.summary import summary_dict
from striate.runtime.options import PRECISIONS
from striate.runtime.precision import precision
from striate.runtime.threads import threads
from striate.runtime.tune_file import tuned
from striate.view.answers import answer, softmax

EXIT_BAD_INPUT = 2
EXIT_SIGNAL = 128
LONGEST_NAME = 60
LOOKED_AT = 200
FIRST_STAGE = 3  # layers of LeNet up to the first activation: standardize, conv1, relu1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; `arguments` defaults to the process's own. Returns the exit code."""
    with streams.usable():
        code = guarded(arguments)
        if not streams.output_is_writable():
            streams.give_up_output()
        return code


def guarded(arguments: Sequence[str] | None) -> int:
    """The command, with every error that a user can meet as a line and an exit code."""
    try:
        streams.expect_output()
        try:
            options = build_parser().parse_args(arguments)
        except SystemExit:
            sys.stdout.flush()
            raise
        run(options)
        sys.stdout.flush()
    except StriateError as error:
        streams.complain(f"striate: {error}")
        return EXIT_BAD_INPUT
    except KeyboardInterrupt as error:
        number = error.args[0] if error.args else signal.SIGINT
        word = "terminated" if number == signal.SIGTERM else "interrupted"
        streams.complain(f"\nstriate: {word}; no file is half written")
        return EXIT_SIGNAL + number
    except BrokenPipeError:
        # The reader has left: give the interpreter somewhere to flush to, and stop.
        streams.give_up_output()
        return 1
    except OSError as error:
        # Files have names; what has none is the stream that results are printed to.
        streams.complain(f"striate: {error.filename or 'standard output'}: {error.strerror or error}")
        if not error.filename:
            streams.give_up_output()
        return EXIT_BAD_INPUT
    return 0


def run(options: argparse.Namespace) -> None:
    """Run the command; with `--json` what it returns is all that standard output gets."""
    # `bench models` and `bench layers` name a file with theirs, and print text.
    if getattr(options, "json", False) is not True:
        options.run(options)
        return
    with redirect_stdout(sys.stderr):
        result = options.run(options)
    print(json.dumps(result))


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="striate", description="Train convolutional networks, look inside them, use them."
    )
    parser.add_argument("--version", action="version", version=f"striate {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    add_train(commands)
    predict = commands.add_parser("predict", help="classify pictures with a saved model or an ONNX file")
    predict.add_argument("model", type=Path, metavar="MODEL")
    predict.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    predict.add_argument(
        "--strict", action="store_true", help="refuse pictures that would have to be adapted"
    )
    predict.add_argument("--threads", type=whole(1, 1024), metavar="N", help=THREADS_HELP)
    predict.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="bf16: activations and weights in bfloat16 where the CPU multiplies them (default: float32)",
    )
    predict.add_argument("--tune", type=Path, metavar="FILE", help=TUNE_HELP)
    onnx.add_arguments(predict)
    predict.add_argument("--json", action="store_true", help=JSON_HELP)
    predict.set_defaults(run=run_predict)

    summary = commands.add_parser("summary", help="layers, shapes, parameters and multiply-adds of a model")
    summary.add_argument(
        "model", metavar="MODEL", help=f"a model file, an ONNX file, or one of: {', '.join(sorted(MODELS))}"
    )
    summary.add_argument("--input", type=picture_shape, metavar="HxWxC", help="size of the pictures")
    summary.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
    summary.set_defaults(run=run_summary)

    tune.add_tune(commands)
    scaling.add_scaling(bench.add_bench(commands))
    return parser


def run_predict(options: argparse.Namespace) -> dict[str, Any]:
    if onnx.is_onnx(options.model):
        with threads(options.threads):
            return onnx.run_predict(options)
    onnx.refuse_arguments(options)
    model = load(options.model)
    shape = model_input(model, options.model)
    dark = {"dark": True, "bright": False}.get(model.notes.get("background", ""))
    predictions: list[dict[str, Any]] = []
    pictures = [
        read_picture(path, shape, strict=options.strict, dark_background=dark) for path in options.pictures
    ]
    with threads(options.threads), precision(options.precision), tuned(options.tune):
        logits = model.predict(np.stack([picture.pixels for picture in pictures]))
    if logits.ndim != 2:
        raise ModelFileError(f"{options.model}: a classifier answers [N, classes], this model {logits.shape}")
    probabilities = softmax(logits)
    classes = class_names(model.notes, logits.shape[1])
    for path, picture, row in zip(options.pictures, pictures, probabilities, strict=True):
        predictions.append(answer(path, row, classes, picture.notes))
    return {"model": str(options.model), "predictions": predictions}


def model_input(model: Any, path: Path) -> tuple[int, int, int]:
    """(H, W, C) of the pictures that a loaded model takes."""
    shape = model.example_type().shape
    if len(shape) != 4:
        raise ModelFileError(f"{path}: the model takes arrays of shape {shape}, not pictures [N, H, W, C]")
    return shape[1:]


def class_names(notes: Mapping[str, str], count: int) -> list[str]:
    """Names of the classes from the notes that `train` saves with a model; else the numbers."""
    try:
        names: Any = json.loads(notes.get("classes", ""))
    except ValueError:
        names = None
    if not isinstance(names, list) or len(names) != count or not all(isinstance(each, str) for each in names):
        return [str(index) for index in range(count)]
    return [re.sub(r"[^\w .+-]", "?", name)[:LONGEST_NAME] for name in names]


def run_summary(options: argparse.Namespace) -> dict[str, Any] | None:
    if onnx.is_onnx(options.model):
        if options.json:
            raise ArgumentError("--json summarises models of this library; an ONNX file's summary is text")
        onnx.run_summary(Path(options.model), options.input)
        return None
    model = MODELS[options.model]() if options.model in MODELS else load(options.model)
    shape = options.input or (PICTURES[options.model] if options.model in MODELS else None)
    if options.json:
        sizes = model.example_type().shape if shape is None else batch_shape(shape)
        return summary_dict(model, sizes)
    print(model.summary(shape))
    return None
