"""`striate tune`: measure which recipe and tile each convolution of a model should have, and write that down."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from striate.cli.arguments import JSON_HELP, picture_shape, whole
from striate.cli.onnx import is_onnx, opened, picture_input
from striate.cpu.choice import Choice, Choices, ConvProblem
from striate.cpu.recipes.candidates import candidates
from striate.cpu.system import available_threads
from striate.cpu.target import Target, host
from striate.errors import ArgumentError, UnsupportedError
from striate.files import expect_writable
from striate.ir.types import TensorType
from striate.nn.compiled import Compiled, compile_trace
from striate.nn.files.graph_module import GraphModule, load
from striate.nn.training.step import Trainer
from striate.runtime import tune_file, tuner
from striate.runtime.executor import Executor
from striate.runtime.options import PRECISIONS, CompileOptions
from striate.runtime.tuner import Build, Measured, Subject
from striate.train.optim import SGD

SEED = 0
LONGEST_NAME = 40


def add_tune(commands: Any) -> None:
    tune = commands.add_parser(
        "tune",
        help="measure what each convolution of a model should have, and write it to a tune file",
        description="Measures recipes and tiles of every distinct convolution, keeps what is at least 3%% faster than "
        "the static table's choice in most rounds, and writes it to a tune file, which is used where it is named: "
        "--tune, st.tuned, st.onnx.load(tune=). Nothing else should run meanwhile.",
    )
    tune.add_argument("model", type=Path, metavar="MODEL", help="a model file or an ONNX file")
    tune.add_argument("--input", type=picture_shape, metavar="HxWxC", help="size of the pictures")
    tune.add_argument(
        "--batch",
        type=whole(1, 2**20),
        nargs="+",
        metavar="N",
        help="pictures at once; several are tuned in turn",
    )
    tune.add_argument("--training", action="store_true", help="the step of training too, with cross entropy")
    tune.add_argument("--threads", type=whole(1, 1024), metavar="N", help="default: what is available")
    tune.add_argument("--precision", choices=PRECISIONS, default="float32")
    tune.add_argument("--out", type=Path, metavar="FILE.json", help="default: MODEL.tune.json, here")
    tune.add_argument("--rounds", type=whole(1, 10_000), default=tuner.ROUNDS, metavar="N")
    tune.add_argument("--json", action="store_true", help=JSON_HELP)
    tune.set_defaults(run=run_tune)


def run_tune(options: argparse.Namespace) -> dict[str, Any]:
    """Measure and write the tune file; returns what `--json` prints."""
    target = host()
    if target is None:
        raise UnsupportedError(
            "there is no code generation for this CPU or system, so there is nothing to tune"
        )
    out = expect_writable(options.out or Path(f"{options.model.stem}.tune.json"))
    threads = options.threads or available_threads()
    choices: dict[str, Choice] = {}
    reports: list[dict[str, Any]] = []
    for what, build in builds(options, target):
        print(f"{options.model}, {what}, {options.precision}, {threads} threads", flush=True)
        measured = tuner.tune(
            build, threads, options.rounds, lambda message: print(f"  {message}", flush=True)
        )
        choices |= measured.choices
        print(f"\n{table(measured)}\n")
        reports.append(report(what, measured))
    made = tune_file.made_here(choices, target)
    tune_file.write(out, made)
    print(f"{len(choices)} choices written to {out}, digest {made.digest}")
    return {"file": str(out), "digest": made.digest, "choices": len(choices), "measured": reports}


# -- Programs with given choices --------------------------------------------------------------------


def builds(options: argparse.Namespace, target: Target) -> list[tuple[str, Build]]:
    """What is to be tuned: its description, and how it is compiled with given choices."""
    batches: Sequence[int | None] = options.batch or [None]
    if is_onnx(options.model):
        if options.training:
            raise ArgumentError("--training is for models of Striate; an ONNX file is not trained")
        return [onnx_build(options, batch, target) for batch in batches]
    model = load(options.model)
    found: list[tuple[str, Build]] = []
    for batch in batches:
        stated = model.example_type()
        shape = options.input or stated.shape[1:]
        type = TensorType((batch or stated.shape[0], *shape), stated.dtype)
        found.append((f"input {type}", model_build(model, type, wanted(options, target))))
        if options.training:
            found.append((f"training on {type}", training_build(model, type, wanted(options, target))))
    return found


def wanted(options: argparse.Namespace, target: Target) -> Callable[[Choices], CompileOptions]:
    """Options of a compilation with given choices."""

    def compiling(choices: Choices) -> CompileOptions:
        tuning = tune_file.made_here(choices.entries, target)
        return CompileOptions(precision=options.precision, tuning=tuning)

    return compiling


def model_build(model: GraphModule, type: TensorType, options: Callable[[Choices], CompileOptions]) -> Build:
    """Predictions of a model of Striate."""
    array = noise(type)

    def build(choices: Choices) -> Subject:
        return subject(compile_trace(model.trace([type]), options(choices), model.shared()), [array])

    return build


def training_build(
    model: GraphModule, type: TensorType, options: Callable[[Choices], CompileOptions]
) -> Build:
    """A step of training, with a rate of zero: the weights stay."""
    array = noise(type)
    labels = np.zeros(type.shape[0], np.int32)

    def build(choices: Choices) -> Subject:
        trainer = Trainer(model.trace, "cross_entropy", SGD(1e-30), options(choices))
        compiled = trainer.compiled((type,), (TensorType(labels.shape, "int32"),))
        return subject(compiled, trainer.inputs([array], [labels], 0.0, 1))

    return build


def onnx_build(options: argparse.Namespace, batch: int | None, target: Target) -> tuple[str, Build]:
    """A run of an ONNX file."""
    arrays = onnx_inputs(opened(options.model), options, batch)
    types = [TensorType(array.shape, array.dtype.name) for array in arrays]

    def build(choices: Choices) -> Subject:
        tune = tune_file.made_here(choices.entries, target)
        executor = opened(options.model, options.precision, tune).ready(types).executor
        return Subject(expect_native(executor), arrays, {}, possible)

    return f"input {', '.join(map(str, types))}", build


def subject(compiled: Compiled, inputs: Sequence[np.ndarray]) -> Subject:
    executor = expect_native(compiled.executor)
    compiled.run(inputs, 1)  # what is folded into filters is computed
    return Subject(executor, inputs, compiled.parameters, possible)


def possible(problem: ConvProblem) -> list[Choice]:
    """What this CPU's code generator could choose."""
    target = host()
    return [] if target is None else candidates(target, problem)


def expect_native(executor: Any) -> Executor:
    if not isinstance(executor, Executor):
        raise UnsupportedError("this model is computed by the NumPy reference, so there is nothing to tune")
    return executor


# -- inputs -----------------------------------------------------------------------------------------


def noise(type: TensorType) -> np.ndarray:
    """Standard normal noise, or pixels for uint8."""
    generator = np.random.default_rng(SEED)
    if type.dtype.startswith("float"):
        return generator.standard_normal(type.shape).astype(type.dtype)
    return generator.integers(0, 2 if type.dtype == "bool" else 256, type.shape).astype(type.dtype)


def onnx_inputs(model: Any, options: argparse.Namespace, batch: int | None) -> list[np.ndarray]:
    """Arrays for the inputs of a file: the batch where it is open, pictures of the size that is asked for."""
    arrays: list[np.ndarray] = []
    for stated in model.inputs:
        sizes: list[Any] = list(stated.shape or ())
        if len(sizes) == 4 and (options.input or not all(isinstance(size, int) for size in sizes[1:])):
            place = picture_input([stated], options.model, model.usual_shapes())
            rows, columns, channels = options.input or place.shape
            asked = [channels, rows, columns] if place.channels_first else [rows, columns, channels]
            if any(
                isinstance(size, int) and size != other for size, other in zip(sizes[1:], asked, strict=True)
            ):
                raise ArgumentError(f"{options.model}: the file takes {stated}, not pictures of {asked}")
            sizes[1:] = asked
        if sizes and not isinstance(sizes[0], int):
            sizes[0] = batch or 1
        if not all(isinstance(size, int) for size in sizes) or stated.shape is None or not stated.dtype:
            raise ArgumentError(
                f"{options.model}: the file leaves sizes of {stated} open; only pictures can be given"
            )
        if sizes and batch is not None and sizes[0] != batch:
            raise ArgumentError(f"{options.model}: the file fixes a batch of {sizes[0]}, not {batch}")
        arrays.append(noise(TensorType(tuple(sizes), stated.dtype)))
    return arrays


# -- what is printed --------------------------------------------------------------------------------


def table(measured: Measured) -> str:
    """What changed, with times, and what came of it."""
    rows = [["layer", "static choice", "us", "choice", "us", "faster", "convolution"]]
    for verdict in measured.verdicts:
        if verdict.changed:
            name, more = verdict.scopes[0][-LONGEST_NAME:], len(verdict.scopes) - 1
            rows.append(
                [
                    f"{name} and {more} more" if more else name,
                    str(verdict.static),
                    f"{1e6 * verdict.static_seconds:.1f}",
                    str(verdict.choice),
                    f"{1e6 * verdict.seconds:.1f}",
                    f"{verdict.static_seconds / verdict.seconds:.2f}x",
                    verdict.problem.key.partition(", stride")[0],
                ]
            )
    widths = [max(len(row[k]) for row in rows) for k in range(len(rows[0]))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    kept = sum(not verdict.changed for verdict in measured.verdicts)
    compared = sum(verdict.compared for verdict in measured.verdicts)
    if len(rows) == 1:
        lines = ["nothing was clearly faster than what the static table chooses"]
    lines.append(
        f"{kept} of {len(measured.verdicts)} distinct convolutions keep their choice; {compared} others were compared"
    )
    before, after = 1e3 * measured.static_seconds, 1e3 * measured.seconds
    lines.append(f"all steps together: {before:.3f} ms before, {after:.3f} ms after ({before / after:.3f}x)")
    return "\n".join(lines)


def report(what: str, measured: Measured) -> dict[str, Any]:
    """The same for `--json`."""
    return {
        "what": what,
        "milliseconds": [round(1e3 * measured.static_seconds, 4), round(1e3 * measured.seconds, 4)],
        "layers": [
            {
                "layer": verdict.problem.key,
                "scopes": list(verdict.scopes),
                "static": str(verdict.static),
                "choice": str(verdict.choice),
                "microseconds": [round(1e6 * verdict.static_seconds, 2), round(1e6 * verdict.seconds, 2)],
                "compared": verdict.compared,
            }
            for verdict in measured.verdicts
        ],
    }
