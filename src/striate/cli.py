"""The command line: `striate train`, `striate predict`, `striate summary`, `striate tune`, `striate bench`.

Every `StriateError` ends as one friendly message on standard error and exit code 2, Ctrl-C as exit code 130.
With `--json` the last line of standard output is one JSON object.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from striate import __version__, cli_bench, cli_onnx, cli_tune
from striate.cli_arguments import TUNE_HELP, picture_shape, whole
from striate.data.dataset import Dataset
from striate.data.named import load_named
from striate.data.pictures import background_is_dark, read_picture
from striate.errors import ModelFileError, NonFiniteLossError, StriateError, UnsupportedError
from striate.nn import models
from striate.nn.graph_module import load
from striate.runtime.options import PRECISIONS
from striate.runtime.precision import precision
from striate.runtime.threads import threads
from striate.runtime.tune_file import tuned
from striate.train import optim
from striate.train.augment import random_shift
from striate.train.schedules import warmup_linear
from striate.view.answers import answer, softmax
from striate.view.curves import draw_curves
from striate.view.filters import draw_filters
from striate.view.progress import Progress, duration
from striate.view.record import Record, write_text

EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130
LONGEST_NAME = 60
LOOKED_AT = 200
FIRST_STAGE = 3  # layers of LeNet up to the first activation: standardize, conv1, relu1


@dataclass(frozen=True)
class Recipe:
    """How a data set is trained unless told otherwise; the rate warms up, then falls linearly to zero."""

    epochs: int
    batch_size: int
    learning_rate: float
    shift: int
    momentum: float = 0.9
    weight_decay: float = 0.0


RECIPES = {
    "digits": Recipe(epochs=80, batch_size=32, learning_rate=0.05, shift=2, weight_decay=2e-3),
    "mnist": Recipe(epochs=5, batch_size=64, learning_rate=0.05, shift=1, weight_decay=5e-4),
}
OTHER_DATA = Recipe(epochs=20, batch_size=32, learning_rate=0.02, shift=2)
MODELS: dict[str, Callable[..., Any]] = {"lenet": models.lenet}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; `arguments` defaults to the process's own. Returns the exit code."""
    options = build_parser().parse_args(arguments)
    try:
        options.run(options)
        sys.stdout.flush()
    except StriateError as error:
        print(f"striate: {error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    except KeyboardInterrupt:
        print("\nstriate: interrupted; no file is half written", file=sys.stderr)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader has left: give the interpreter somewhere to flush to, and stop.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except OSError as error:
        print(f"striate: {error.filename or ''}: {error.strerror or error}", file=sys.stderr)
        return EXIT_BAD_INPUT
    return 0


def build_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="striate", description="Train convolutional networks, look inside them, use them."
    )
    parser.add_argument("--version", action="version", version=f"striate {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    threads_help = "threads to use (default: what the machine or container allows)"
    json_help = "print one JSON object as the last line"

    train = commands.add_parser("train", help="train a model and write it with its history and pictures")
    train.add_argument("--model", choices=sorted(MODELS), default="lenet")
    train.add_argument(
        "--data",
        default="digits",
        metavar="digits|mnist|cifar10|cifar100|FOLDER_OR_FILE",
        help="embedded digits, MNIST, CIFAR in the folder that STRIATE_DATA names, a folder or zip CLASS/*.png or "
        "train/CLASS/*.png with test/CLASS/*.png, or a .npz file with x and y (default: digits)",
    )
    train.add_argument(
        "--epochs", type=whole(1, 10**6), metavar="N", help="passes over the training pictures"
    )
    train.add_argument("--batch-size", type=whole(1, 2**20), metavar="N")
    train.add_argument("--lr", type=rate, metavar="X", help="highest learning rate")
    train.add_argument("--seed", type=whole(0, 2**63 - 1), default=0, metavar="N")
    train.add_argument("--threads", type=whole(1, 1024), metavar="N", help=threads_help)
    train.add_argument("--tune", type=Path, metavar="FILE", help=TUNE_HELP)
    train.add_argument("--out", type=Path, default=Path("striate-out"), metavar="DIR")
    train.add_argument("--json", action="store_true", help=json_help)
    train.set_defaults(run=run_train)

    predict = commands.add_parser("predict", help="classify pictures with a saved model or an ONNX file")
    predict.add_argument("model", type=Path, metavar="MODEL")
    predict.add_argument("pictures", type=Path, nargs="+", metavar="PICTURE")
    predict.add_argument(
        "--strict", action="store_true", help="refuse pictures that would have to be adapted"
    )
    predict.add_argument("--threads", type=whole(1, 1024), metavar="N", help=threads_help)
    predict.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="bf16: activations and weights in bfloat16 where the CPU multiplies them (default: float32)",
    )
    predict.add_argument("--tune", type=Path, metavar="FILE", help=TUNE_HELP)
    cli_onnx.add_arguments(predict)
    predict.add_argument("--json", action="store_true", help=json_help)
    predict.set_defaults(run=run_predict)

    summary = commands.add_parser("summary", help="layers, shapes, parameters and multiply-adds of a model")
    summary.add_argument(
        "model", metavar="MODEL", help=f"a model file, an ONNX file, or one of: {', '.join(sorted(MODELS))}"
    )
    summary.add_argument("--input", type=picture_shape, metavar="HxWxC", help="size of the pictures")
    summary.set_defaults(run=run_summary)

    cli_tune.add_tune(commands)
    cli_bench.add_bench(commands)
    return parser


def rate(text: str) -> float:
    """A positive, finite number."""
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"a positive number is wanted, got {text!r}")
    return value


def run_train(options: argparse.Namespace) -> None:
    started = time.perf_counter()
    recipe = RECIPES.get(options.data, OTHER_DATA)
    epochs = options.epochs or recipe.epochs
    batch_size = options.batch_size or recipe.batch_size
    learning_rate = options.lr or recipe.learning_rate
    options.out.mkdir(parents=True, exist_ok=True)
    data = load_named(options.data, options.seed)
    print(
        f"{options.model} on {data.source}: {len(data.x):,} pictures to train on, {len(data.x_test):,} "
        f"to test on, {'x'.join(map(str, data.picture_shape))}, {len(data.classes)} classes"
    )
    model = MODELS[options.model](classes=len(data.classes))
    path = options.out / f"{options.model}.safetensors"
    notes = {"classes": json.dumps(data.classes), "background": background(data), "data": data.name}
    record, progress = Record(), Progress(sys.stdout)
    with threads(options.threads), tuned(options.tune):
        try:
            model.fit(
                data.x,
                data.y,
                epochs=epochs,
                batch_size=batch_size,
                optimizer=optim.SGD(
                    learning_rate, momentum=recipe.momentum, weight_decay=recipe.weight_decay
                ),
                loss="cross_entropy",
                validation_data=(data.x_test, data.y_test),
                seed=options.seed,
                schedule=warmup_linear(),
                augment=random_shift(recipe.shift) if recipe.shift else None,
                callbacks=[record, progress],
            )
        except NonFiniteLossError as error:
            if not record.epochs:
                raise
            model.save(path, notes)
            raise NonFiniteLossError(f"{error}\nThe last good weights are in {path}.") from error
        finally:
            progress.close()
        answers = np.argmax(model.predict(data.x_test), axis=1)
        accuracy = float(np.mean(answers == data.y_test))
        model.save(path, notes)
        drawn = draw(options.out, model, data, record, answers, accuracy)
    spent = time.perf_counter() - started
    training = sum(row["seconds"] for row in record.epochs)
    result = {
        "test_accuracy": accuracy,
        "epochs": epochs,
        "seconds": round(spent, 3),
        "images_per_second": round(len(data.x) * epochs / max(training, 1e-9), 1),
        "model": str(path),
        "data": data.name,
        "seed": options.seed,
    }
    settings = {"batch_size": batch_size, "learning_rate": learning_rate, "shift": recipe.shift}
    history = {**result, **settings, "classes": list(data.classes), "history": record.epochs}
    write_text(options.out / "history.json", json.dumps(history, indent=2) + "\n")
    wrong = round((1 - accuracy) * len(answers))
    print(
        f"test accuracy {100 * accuracy:.2f}% ({wrong} of {len(answers):,} wrong) after {epochs} epochs, "
        f"{duration(spent)}"
    )
    print(f"written to {options.out}: {', '.join([path.name, 'history.json', *drawn])}")
    if options.json:
        print(json.dumps(result))


def background(data: Dataset) -> str:
    """Whether most training pictures show something on a dark or on a bright background, else `mixed`."""
    votes = (
        [background_is_dark(picture) for picture in data.x[:LOOKED_AT]] if data.x.dtype == np.uint8 else []
    )
    for name, vote in (("dark", True), ("bright", False)):
        if votes.count(vote) > 0.8 * len(votes):
            return name
    return "mixed"


def draw(
    out: Path, model: Any, data: Dataset, record: Record, answers: np.ndarray, accuracy: float
) -> list[str]:
    """Write the two pictures of a run; without matplotlib say so. Returns their names."""
    title = f"LeNet on {data.name}: {100 * accuracy:.2f}% of {len(answers):,} test pictures"
    try:
        draw_curves(out / "curves.png", record, data.y_test, answers, data.classes, title)
        chosen = [int(np.flatnonzero(data.y_test == label)[0]) for label in np.unique(data.y_test)]
        chosen = [chosen[index] for index in np.linspace(0, len(chosen) - 1, min(6, len(chosen))).astype(int)]
        pictures = data.x_test[chosen]
        banks = [parameter.array for parameter in model.parameters().values() if len(parameter.shape) == 4]
        responses = model[:FIRST_STAGE](pictures)
        labels = [data.classes[data.y_test[index]] for index in chosen]
        title = f"What LeNet learnt on {data.name}: its first filters, and what they answer to"
        draw_filters(out / "filters.png", banks[0], pictures, responses, labels, banks[1], title)
    except UnsupportedError as error:
        print(f"no pictures: {error}")
        return []
    return ["curves.png", "filters.png"]


def run_predict(options: argparse.Namespace) -> None:
    if cli_onnx.is_onnx(options.model):
        with threads(options.threads):
            cli_onnx.run_predict(options)
        return
    cli_onnx.refuse_arguments(options)
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
    if options.json:
        print(json.dumps({"model": str(options.model), "predictions": predictions}))


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


def run_summary(options: argparse.Namespace) -> None:
    if options.model in MODELS:
        print(MODELS[options.model]().summary(options.input or (28, 28, 1)))
        return
    if cli_onnx.is_onnx(options.model):
        cli_onnx.run_summary(Path(options.model), options.input)
        return
    print(load(options.model).summary(options.input))


if __name__ == "__main__":
    sys.exit(main())
