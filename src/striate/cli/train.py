"""`striate train`: a recipe, its progress, and the files that a run leaves behind."""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from striate.cli.arguments import JSON_HELP, THREADS_HELP, TUNE_HELP, rate, whole
from striate.data.dataset import Dataset
from striate.data.named import load_named
from striate.data.pictures import background_is_dark
from striate.errors import NonFiniteLossError, StriateWarning, UnsupportedError
from striate.files import as_output, expect_folder
from striate.nn import models
from striate.nn.files.whole_file import remove_remains
from striate.nn.layers.sequential import Sequential
from striate.nn.training.lock import locked
from striate.runtime.options import PRECISIONS
from striate.runtime.precision import precision
from striate.runtime.threads import threads
from striate.runtime.tune_file import tuned
from striate.train import recipes
from striate.train.pictures import predict_flipped
from striate.train.recipes import Recipe, recipe_for, settings_of
from striate.train.tensorboard import TensorBoard
from striate.view.curves import draw_curves
from striate.view.filters import draw_filters
from striate.view.progress import Progress, duration
from striate.view.record import Record, for_json, write_text

LOOKED_AT = 200
FIRST_STAGE = 3  # layers of LeNet up to the first activation: standardize, conv1, relu1
CHECKPOINT = "checkpoint.safetensors"
HISTORY = "history.json"
LOCK = ".striate.lock"
DRAWN = ("curves.png", "filters.png")
# The pictures that a model is made for.
PICTURES = {"lenet": (28, 28, 1), "cifar_fast": (32, 32, 3)}
# Of models that are classes of their own, in titles.
NAMES = {"CifarFast": "The fast CIFAR net"}


MODELS: dict[str, Callable[..., Any]] = {"lenet": models.lenet, "cifar_fast": models.cifar_fast}


def add_train(commands: Any) -> None:
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
        "--skip-corrupt",
        action="store_true",
        help="leave damaged pictures out and count them (default: stop)",
    )
    train.add_argument(
        "--recipe",
        choices=recipes.NAMES,
        default="quick",
        help="thorough: longer and better where there is such a recipe (lenet on mnist: 99.4%%; cifar_fast)",
    )
    train.add_argument(
        "--epochs", type=whole(1, 10**6), metavar="N", help="passes over the training pictures"
    )
    train.add_argument("--batch-size", type=whole(1, 2**20), metavar="N")
    train.add_argument("--lr", type=rate, metavar="X", help="highest learning rate")
    train.add_argument("--seed", type=whole(0, 2**63 - 1), default=0, metavar="N")
    train.add_argument("--threads", type=whole(1, 1024), metavar="N", help=THREADS_HELP)
    train.add_argument(
        "--precision",
        choices=PRECISIONS,
        default="float32",
        help="bf16: products of bfloat16 where the CPU is faster for it; weights stay float32 (default: float32)",
    )
    train.add_argument(
        "--tensorboard",
        type=Path,
        metavar="DIR",
        help="also write every epoch's numbers for TensorBoard there",
    )
    train.add_argument("--tune", type=Path, metavar="FILE", help=TUNE_HELP)
    train.add_argument("--out", type=Path, default=Path("striate-out"), metavar="DIR")
    train.add_argument(
        "--resume",
        action="store_true",
        help=f"go on from {CHECKPOINT} in the folder of --out, if it is there; give the settings the run began with",
    )
    train.add_argument(
        "--resume-anyway",
        action="store_true",
        help="the same also where settings, version or processor are others than the run began with; says which. The "
        "result has other bits than either's",
    )
    train.add_argument(
        "--checkpoint-every",
        type=whole(1, 10**9),
        metavar="STEPS",
        help="also within epochs (default: after each)",
    )
    train.add_argument("--json", action="store_true", help=JSON_HELP)
    train.set_defaults(run=run_train)


def run_train(options: argparse.Namespace) -> dict[str, Any]:
    """Train and write what a run leaves behind; returns what `--json` prints."""
    started = time.perf_counter()
    recipe = recipe_for(options.model, options.data, options.recipe)
    chosen = settings_of(
        recipe, epochs=options.epochs, batch_size=options.batch_size, learning_rate=options.lr
    )
    expect_outputs(options)
    with locked(options.out / LOCK, str(options.out)):
        for name in outputs_of(options):
            remove_remains(options.out / name)
        return train_locked(options, recipe, chosen, started)


def train_locked(
    options: argparse.Namespace, recipe: Recipe, chosen: Mapping[str, Any], started: float
) -> dict[str, Any]:
    """`run_train`, once the folder is this run's alone."""
    data = load_named(options.data, options.seed, skip_corrupt=options.skip_corrupt)
    print(
        f"{options.model} on {data.source}: {len(data.x):,} pictures to train on, {len(data.x_test):,} "
        f"to test on, {'x'.join(map(str, data.picture_shape))}, {len(data.classes)} classes"
    )
    model = MODELS[options.model](classes=len(data.classes))
    path = options.out / f"{options.model}.safetensors"
    notes = {"classes": json.dumps(data.classes), "background": background(data), "data": data.name}
    record = Record()
    with (
        heard_warnings() as warned,
        threads(options.threads),
        precision(options.precision),
        tuned(options.tune),
    ):
        fit(model, data, recipe, chosen, options, record, path, notes)
        if recipe.flipped:
            outputs = predict_flipped(model, data.x_test, shift=recipe.shift)
        else:
            outputs = model.predict(data.x_test)
        answers = np.argmax(outputs, axis=1)
        accuracy = float(np.mean(answers == data.y_test))
        model.save(path, notes)
    spent = time.perf_counter() - started
    training = sum(row["seconds"] for row in record.epochs)
    result = {
        "test_accuracy": accuracy,
        "epochs": chosen["epochs"],
        "seconds": round(spent, 3),
        "images_per_second": round(len(data.x) * chosen["epochs"] / max(training, 1e-9), 1),
        "model": str(path),
        "data": data.name,
        "seed": options.seed,
        "warnings": warned,
    }
    write_history(options, data, chosen, record, result)
    drawn = draw(options.out, model, data, record, answers, accuracy)
    wrong = round((1 - accuracy) * len(answers))
    print(
        f"test accuracy {100 * accuracy:.2f}% ({wrong} of {len(answers):,} wrong) after {chosen['epochs']} epochs, "
        f"{duration(spent)}"
    )
    print(f"written to {options.out}: {', '.join([path.name, HISTORY, *drawn])}")
    # Last, where nobody can overlook it: a test accuracy of 10% looks like a result.
    for warning in warned:
        print(f"WARNING: {warning}")
    return result


def write_history(
    options: argparse.Namespace,
    data: Dataset,
    chosen: Mapping[str, Any],
    record: Record,
    result: Mapping[str, Any],
) -> None:
    history = {
        **result,
        **chosen,
        "recipe": options.recipe,
        "precision": options.precision,
        "classes": list(data.classes),
        "history": record.epochs,
    }
    write_text(options.out / HISTORY, json.dumps(for_json(history), indent=2, allow_nan=False) + "\n")


def outputs_of(options: argparse.Namespace) -> tuple[str, ...]:
    """Names of the files that a run leaves."""
    return (f"{options.model}.safetensors", CHECKPOINT, HISTORY, *DRAWN)


def expect_outputs(options: argparse.Namespace) -> None:
    """Raise `ArgumentError` before the first step for what could not be written after the last."""
    expect_folder(options.out)
    for name in outputs_of(options):
        as_output(options.out / name)
    if options.tensorboard is not None:
        expect_folder(options.tensorboard)


def fit(
    model: Any,
    data: Dataset,
    recipe: Recipe,
    chosen: Mapping[str, Any],
    options: argparse.Namespace,
    record: Record,
    path: Path,
    notes: dict[str, str],
) -> None:
    """Train with a checkpoint beside the model.

    If the loss is not finite the last good model is written to `path`; at Ctrl-C what was reached, with its history,
    unless that would replace the model of an earlier run.
    """
    progress, checkpoint = Progress(sys.stdout), options.out / CHECKPOINT
    logs = [] if options.tensorboard is None else [TensorBoard(options.tensorboard)]
    resume = "anyway" if options.resume_anyway else options.resume
    if resume and checkpoint.exists():
        print(f"going on from {checkpoint}")
    elif resume:
        print(f"there is no {checkpoint} yet: from the beginning")
    try:
        model.fit(
            data.x,
            data.y,
            epochs=chosen["epochs"],
            batch_size=chosen["batch_size"],
            optimizer=recipe.optimizer(chosen["learning_rate"]),
            loss=recipe.loss,
            validation_data=(data.x_test, data.y_test),
            seed=options.seed,
            schedule=recipe.schedule,
            augment=recipe.augment(options.seed),
            callbacks=[*recipe.callbacks(), *logs, record, progress],
            checkpoint=checkpoint,
            checkpoint_every=options.checkpoint_every,
            resume=resume,
        )
    except NonFiniteLossError as error:
        if not record.epochs:
            raise
        model.save(path, notes)
        raise NonFiniteLossError(f"{error}\nThe last good weights are in {path}.") from error
    except KeyboardInterrupt:
        progress.close()
        if record.epochs and not path.exists():
            model.save(path, notes)
            so_far = {"interrupted": True, "model": str(path), "data": data.name, "seed": options.seed}
            write_history(options, data, chosen, record, so_far)
            print(f"{path} is the model so far, {HISTORY} its {len(record.epochs)} epochs")
        if checkpoint.exists():
            print(f"{checkpoint} holds the run so far; the same command with --resume goes on from there")
        raise
    finally:
        progress.close()


@contextmanager
def heard_warnings() -> Generator[list[str]]:
    """What looks wrong while a command runs is said at once on standard error, and kept for its end."""
    kept: list[str] = []
    with warnings.catch_warnings():
        warnings.simplefilter("always", StriateWarning)
        show = warnings.showwarning

        def hear(message: Warning | str, category: type[Warning], *rest: Any) -> None:
            if not issubclass(category, StriateWarning):
                show(message, category, *rest)
                return
            kept.append(str(message))
            print(f"\nstriate: warning: {message}", file=sys.stderr, flush=True)

        warnings.showwarning = hear
        yield kept


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
    """Write the two pictures of a run; returns their names. One that cannot be drawn is told of, no more."""
    name = NAMES.get(type(model).__name__, "LeNet")

    def curves(path: Path) -> None:
        title = f"{name} on {data.name}: {100 * accuracy:.2f}% of {len(answers):,} test pictures"
        draw_curves(path, record, data.y_test, answers, data.classes, title)

    def filters(path: Path) -> None:
        chosen = [int(np.flatnonzero(data.y_test == label)[0]) for label in np.unique(data.y_test)]
        chosen = [chosen[index] for index in np.linspace(0, len(chosen) - 1, min(6, len(chosen))).astype(int)]
        pictures = data.x_test[chosen]
        banks = [parameter.array for parameter in model.parameters().values() if len(parameter.shape) == 4]
        first = model[:FIRST_STAGE] if isinstance(model, Sequential) else model.whitening
        responses = first(pictures)
        labels = [data.classes[data.y_test[index]] for index in chosen]
        title = f"What {name} learnt on {data.name}: its first filters, and what they answer to"
        draw_filters(path, banks[0], pictures, responses, labels, banks[1], title)

    drawn: list[str] = []
    for file, write in zip(DRAWN, (curves, filters), strict=True):
        try:
            write(out / file)
            drawn.append(file)
        except UnsupportedError as error:
            print(f"no pictures: {error}")
            break
        except Exception as error:  # of a library that draws, from fonts to the disk
            print(f"{file} could not be drawn: {type(error).__name__}: {error!s:.200}")
    return drawn
