"""`striate bench scaling`: what a model would take on many threads, computed from what is measured here."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

from striate.cli.arguments import JSON_HELP, picture_shape
from striate.cli.arguments import whole as whole_number
from striate.cli.onnx import is_onnx
from striate.cli.tune import model_build, onnx_build, training_build
from striate.cpu.choice import NO_CHOICES
from striate.cpu.system import available_threads
from striate.cpu.target import Target, host
from striate.errors import ArgumentError, UnsupportedError
from striate.ir.types import TensorType
from striate.nn import models
from striate.nn.files.graph_module import GraphModule, load
from striate.runtime.options import PRECISIONS, CompileOptions
from striate.runtime.threads import MOST_THREADS
from striate.runtime.tuner import Subject

THREADS = (1, 2, 4, 8, 16, 32, 64)
EXAMPLE = "example: striate bench scaling resnet18 --train --batch 128 --threads 1,2,16,64"


@dataclass(frozen=True)
class BuiltIn:
    """A network with weights of its own, and the pictures [H, W, C] that it is for."""

    make: Callable[[], Any]
    shape: tuple[int, int, int]


_PHOTOGRAPH = (224, 224, 3)
NETWORKS: Mapping[str, BuiltIn] = MappingProxyType(
    {
        "lenet": BuiltIn(partial(models.lenet, seed=0), (28, 28, 1)),
        "cifar_fast": BuiltIn(partial(models.cifar_fast, seed=0), (32, 32, 3)),
        "cifar_resnet20": BuiltIn(partial(models.cifar_resnet, 20, seed=0), (32, 32, 3)),
        "alexnet": BuiltIn(partial(models.alexnet, seed=0), _PHOTOGRAPH),
        "convnext": BuiltIn(partial(models.convnext, seed=0), _PHOTOGRAPH),
        "densenet121": BuiltIn(partial(models.densenet, 121, seed=0), _PHOTOGRAPH),
        "mobilenet_v2": BuiltIn(partial(models.mobilenet_v2, seed=0), _PHOTOGRAPH),
        "resnet18": BuiltIn(partial(models.resnet, 18, seed=0), _PHOTOGRAPH),
        "resnet50": BuiltIn(partial(models.resnet, 50, seed=0), _PHOTOGRAPH),
        "squeezenet": BuiltIn(partial(models.squeezenet, seed=0), _PHOTOGRAPH),
        "vgg16": BuiltIn(partial(models.vgg, 16, seed=0), _PHOTOGRAPH),
    }
)


def add_scaling(commands: Any) -> None:
    scaling = commands.add_parser(
        "scaling",
        help="what a model would take on many threads, and which steps do not scale",
        description="Times the work items of a model on one thread and what it costs two threads to meet, and computes "
        "from that, with the shares that real runs have, what a run would take on each number of threads; names the "
        "steps that do not scale. As many threads as there are CPUs are measured too. Nothing else should run "
        "meanwhile.",
        epilog=EXAMPLE,
    )
    scaling.add_argument(
        "model", metavar="MODEL", help=f"a model file, an ONNX file, or one of: {', '.join(NETWORKS)}"
    )
    scaling.add_argument(
        "--threads", type=thread_counts, default=THREADS, metavar="N,N,...",
        help=f"with commas between (default: {','.join(map(str, THREADS))})",
    )  # fmt: skip
    scaling.add_argument("--input", type=picture_shape, metavar="HxWxC", help="size of the pictures")
    scaling.add_argument("--batch", type=whole_number(1, 2**20), metavar="N", help="pictures at once")
    scaling.add_argument(
        "--train", action="store_true", help="a step of training, with cross entropy and SGD"
    )
    scaling.add_argument("--precision", choices=PRECISIONS, default="float32")
    scaling.add_argument("--json", action="store_true", help=JSON_HELP)
    scaling.set_defaults(run=run_scaling)


def thread_counts(text: str) -> tuple[int, ...]:
    """`1,2,16` -> (1, 2, 16)."""
    parse = whole_number(1, MOST_THREADS)
    return tuple(parse(part.strip()) for part in text.split(","))


def run_scaling(options: argparse.Namespace) -> dict[str, Any]:
    """Measure, compute and print; returns what `--json` prints."""
    # Loaded by this command alone: what times work items and meetings.
    from striate.bench import scaling
    from striate.cpu.meetings import measure

    target = host()
    if target is None:
        raise UnsupportedError("there is no code generation for this CPU or system, so there are no threads")
    what, subject = subject_of(options, target)
    print(f"{options.model}, {what}, {options.precision}", flush=True)
    found = scaling.predict(
        subject.executor,
        subject.inputs,
        subject.parameters,
        options.threads,
        measure(target),
        available_threads(),
        scaling.SECONDS,
    )
    print(scaling.text(found))
    return {"model": str(options.model), "what": what, **scaling.document(found)}


def subject_of(options: argparse.Namespace, target: Target) -> tuple[str, Subject]:
    """What is timed: in words, and compiled."""
    if is_onnx(options.model):
        if options.train:
            raise ArgumentError("--train is for models of Striate; an ONNX file is not trained")
        named = argparse.Namespace(**{**vars(options), "model": Path(options.model), "tune": None})
        what, build = onnx_build(named, options.batch, target)
        return what, build(NO_CHOICES)
    model, stated = model_of(options)
    type = TensorType((options.batch or stated.shape[0], *(options.input or stated.shape[1:])), stated.dtype)
    compiling = lambda choices: CompileOptions(precision=options.precision)  # noqa: E731
    if options.train:
        return f"training on {type}", training_build(model, type, compiling)(NO_CHOICES)
    return f"input {type}", model_build(model, type, compiling)(NO_CHOICES)


def model_of(options: argparse.Namespace) -> tuple[Any, TensorType]:
    """A model and the type of the input that it takes by itself."""
    built_in = NETWORKS.get(options.model)
    if built_in is None:
        model: GraphModule = load(Path(options.model))
        return model, model.example_type()
    shape = (1, *(options.input or built_in.shape))
    made = built_in.make()
    made.build(shape)
    return made, TensorType(shape, "float32")
