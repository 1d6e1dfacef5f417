"""Module: a model or a part of one, written as a Python class."""

from __future__ import annotations

import functools
import inspect
import math
import os
import sys
from collections.abc import Callable, Hashable, Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import numpy as np

from striate.errors import ArgumentError, ModelFileError, StriateError, TracingError
from striate.ir.types import TensorType
from striate.nn.arrays import as_input
from striate.nn.compiled import Compiled, Shared, compile_trace
from striate.nn.structure import Structure, type_name
from striate.nn.trace import Trace, Traced, Tracer
from striate.runtime.current import current_options
from striate.runtime.precision import current_precision, current_precision_or
from striate.runtime.threads import current_threads
from striate.runtime.tuning import Tuning, current_tuning
from striate.shapes import listed, whole_number

if TYPE_CHECKING:
    from striate.nn.training.augmentation import Augment, Mix
    from striate.nn.training.callback import ScheduleFunction
    from striate.nn.training.evaluation import Metric
    from striate.nn.training.history import History
    from striate.nn.training.losses import Loss
    from striate.nn.training.optimizer import Optimizer
    from striate.nn.training.progress import Progress

T = TypeVar("T")


def _saving() -> ModuleType:
    """`striate.nn.files.saving`, loaded when a file is first read or written: it brings in the catalog of all ops."""
    return import_module("striate.nn.files.saving")


class _LastHistory:
    """`model.history`; a class may have an attribute of that name for itself."""

    def __get__(self, module: Module | None, owner: type | None = None) -> Any:
        return self if module is None else module._record.history  # pyright: ignore[reportPrivateUsage]


@functools.cache
def _signature(body: Callable[..., Any]) -> inspect.Signature:
    return inspect.signature(body)


class Taken(NamedTuple):
    """The inputs of a `__call__`: their names, how many it needs, and whether it takes any number of further ones."""

    names: tuple[str, ...]
    least: int
    any_number: bool = False

    @property
    def most(self) -> float:
        return math.inf if self.any_number else len(self.names)


def _expect_taken(
    body: Callable[..., Any], module: Module, inputs: Sequence[Any], options: Mapping[str, Any]
) -> None:
    """Raise `ArgumentError` unless the `__call__` that is written in the class takes these inputs and options."""
    signature = _signature(body)
    try:
        signature.bind(module, *inputs, **options)
    except TypeError as error:
        wanted = list(signature.parameters.values())[1:]
        taken = ", ".join(str(each.replace(annotation=each.empty)) for each in wanted)
        given = f"{len(inputs)} input{'s' if len(inputs) != 1 else ''}"
        given += "".join(f", {name}=..." for name in options)
        raise ArgumentError(f"{type(module).__name__} takes ({taken}), got {given}: {error}") from None


def _entry(body: Callable[..., Any]) -> Callable[..., Any]:
    """The `__call__` that users meet: traced values run the body, arrays run a compiled Program."""

    @functools.wraps(body)
    def call(self: Module, *inputs: Any, **options: Any) -> Any:
        if len(inputs) == 1 and not options:
            x = inputs[0]
            if type(x) is np.ndarray:
                key = (x.shape, x.dtype, current_precision(), current_tuning())
                compiled = self._programs.get(key)  # pyright: ignore[reportPrivateUsage]
                if compiled is not None:
                    return compiled(x, current_threads())
        for x in inputs:
            if isinstance(x, Traced):
                with x.tracer.inside(self, inputs):
                    _expect_taken(body, self, inputs, options)
                    return body(self, *inputs, **options)
        return self.compute(inputs, options)

    return call


class Module(Structure):
    """Base of layers and models.

    A subclass sets layers, and `Parameter`s of its own, as attributes (also in lists and dictionaries) and
    writes `__call__` in plain Python, with layers and Striate's functions:

        class Net(Module):
            def __init__(self):
                self.conv = Conv2d(8, 3)
                self.head = Linear(10)
            def __call__(self, x):
                return self.head(flatten(relu(self.conv(x))))

    `__call__` is run once for each input shape (once for all, if it asks for no `x.shape`), on traced values; what it
    computed is compiled, and from then on that runs. `model(x)` takes an array and returns a float32 NumPy array (a
    tuple if `__call__` returns several). Options that are no arrays are keyword arguments of `__call__`. Calls from
    several threads at once are safe. Sizes of parameters follow from the first input. `model(x, out=y)` writes the
    result into `y` and returns it: a contiguous array of the result's shape and type that shares no memory with an
    input; for several results a tuple of them, or of None.
    """

    # The `History` of the last `fit`, also of one that was interrupted; None before the first.
    history = _LastHistory()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "__call__" in cls.__dict__:
            cls.__call__ = _entry(cls.__dict__["__call__"])

    def __call__(self, *inputs: Any, **options: Any) -> Any:
        hint = "; its forward(self, x) is called so here" if hasattr(self, "forward") else ""
        raise TracingError(
            f"{type(self).__name__} does not say what it computes: define __call__(self, x){hint}"
        )

    def build(self, input_shape: Sequence[Any], dtype: str = "float32", seed: int | None = None) -> Any:
        """Make all parameters for inputs of this shape, without computing anything; returns the model.

        `input_shape`: a batch [N, H, W, C], one picture [H, W, C], or (None, L, C): any number of them; a tuple of
        such shapes for several inputs.
        `seed` decides the initial values
        (default: `set_seed`'s, else 0); parameters that exist already stay.
        """
        if seed is not None:
            self.set_seed(seed)
        self.trace([TensorType(shape, dtype) for shape in batch_shapes(input_shape)])
        return self

    # -- tracing and running --------------------------------------------------------------------

    def trace(
        self,
        types: Sequence[TensorType],
        options: Mapping[str, Any] | None = None,
        kind: type[Tracer] = Tracer,
    ) -> Trace:
        """Run `__call__` on traced values of these types and return the graph that a tracer of `kind` wrote down."""
        modules = self.modules()
        tracer = kind({id(module): path for path, module in modules.items()}, self._record.seed or 0)
        for path, module in modules.items():
            module._programs.used_by(self._programs)
            fixed = module.fixed_parameters() | module.frozen_parameters()
            for name, parameter in module.own_parameters():
                tracer.declare(f"{path}.{name}" if path else name, parameter, name not in fixed)
        names = ["input"] if len(types) == 1 else [f"input_{index}" for index in range(len(types))]
        inputs = [tracer.input(type, name) for type, name in zip(types, names, strict=True)]
        try:
            with tracer.current():
                result = self(*inputs, **(options or {}))
        except RecursionError as error:
            raise TracingError(
                f"{type(self).__name__} calls itself without end, or its {len(modules)} modules are nested deeper "
                f"than Python calls functions (sys.getrecursionlimit() is {sys.getrecursionlimit()})"
            ) from error
        trace = tracer.finish(result, type(self).__name__)
        self._record.input_types = tuple(types)
        return trace

    def taken(self) -> Taken:
        """The inputs that `__call__` takes: its parameters, but for those whose default says that they are options."""
        found = list(_signature(type(self).__call__).parameters.values())[1:]
        by_place = [each for each in found if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)]
        inputs = [each for each in by_place if each.default is each.empty or each.default is None]
        least = sum(each.default is each.empty for each in inputs)
        any_number = any(each.kind is each.VAR_POSITIONAL for each in found)
        return Taken(tuple(each.name for each in inputs), least, any_number)

    def compute(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> Any:
        """A call on arrays of any kind; an option `out` that `__call__` does not take is memory for the results."""
        if not inputs:
            raise ArgumentError(f"{type(self).__name__} was called without an input")
        arrays = [as_input(x, "input" if len(inputs) == 1 else f"input {k}") for k, x in enumerate(inputs)]
        if "out" not in options or "out" in _signature(type(self).__call__).parameters:
            return self.compiled(arrays, options).run(arrays, current_threads())
        out = options["out"]
        compiled = self.compiled(arrays, {name: value for name, value in options.items() if name != "out"})
        if out is not None:
            # One array for one result, a sequence of them for several.
            out = (out,) if compiled.single else out
            if isinstance(out, np.ndarray) or not isinstance(out, Sequence):
                raise ArgumentError(
                    f"{type(self).__name__} has several results: out must be a sequence of arrays"
                )
        return compiled.run(arrays, current_threads(), cast("Sequence[np.ndarray | None] | None", out))

    def compiled(self, arrays: Sequence[np.ndarray], options: Mapping[str, Any] | None = None) -> Compiled:
        """The Program for inputs like these, compiled at the first use."""
        wanted = current_options()
        key: Any = (arrays[0].shape, arrays[0].dtype, wanted.precision, wanted.tuning)
        stated: tuple[tuple[str, Any], ...] = ()
        if len(arrays) > 1 or options:
            stated = tuple(sorted((options or {}).items()))
            _expect_hashable(stated)
            key = (tuple((array.shape, array.dtype) for array in arrays), stated, wanted)

        def create() -> Compiled:
            trace = self.traced([*map(TensorType.of, arrays)], stated)
            return compile_trace(trace, wanted, self.shared())

        return self.remember(key, create)

    def traced(self, types: Sequence[TensorType], options: tuple[tuple[str, Any], ...] = ()) -> Trace:
        """As `trace`, but `__call__` is not run again for another size unless it looked at one."""
        trace = self._programs.traced(types, options, lambda: self.trace(types, dict(options)))
        self._record.input_types = tuple(types)
        return trace

    def remember(self, key: Hashable, create: Callable[[], T]) -> T:
        """What was compiled or found out under `key`, or `create()`; the 32 used last are kept."""
        return self._programs.remember(key, create)

    def shared(self) -> Shared:
        """What this model's Programs have folded together out of its parameters, and share."""
        return self._programs.shared

    # -- what people do with a model ------------------------------------------------------------

    def fit(
        self,
        x: Any,
        y: Any,
        *,
        epochs: int = 1,
        batch_size: int = 64,
        optimizer: Optimizer,
        loss: Loss | Sequence[Loss] | Mapping[str, Loss] = "cross_entropy",
        loss_weights: Sequence[float] | Mapping[str, float] | None = None,
        validation_data: tuple[Any, Any] | None = None,
        seed: int = 0,
        schedule: ScheduleFunction | None = None,
        augment: Augment | Sequence[Augment | None] | Mapping[str, Augment] | None = None,
        mix: Mix | None = None,
        workers: int | None = None,
        callbacks: Sequence[object] = (),
        checkpoint: str | os.PathLike[str] | None = None,
        checkpoint_every: int | None = None,
        resume: bool | str = False,
        restart: bool = False,
        precision: str | None = None,
        verbose: bool = False,
    ) -> History:
        """Train on pictures `x` [N, H, W, C] (float32 or uint8) with labels `y` [N] (integers).

        `loss`: `"cross_entropy"` (the model's outputs are logits [N, K], no softmax), `"mean_squared_error"`,
        or a function of the traced outputs and targets that returns [N] or one number.
        `schedule(step, steps)` is what the optimiser's rate is multiplied with; `augment(batch, generator)`
        changes training pictures, `mix(batch, labels, generator)` pictures and labels (`pictures.Mixup`); `workers`
        threads make batches while the model trains (default: one if there is something to make). `seed` decides the
        initial weights (if there are none yet), the order and the augmentation: same seed, same bits. Statistics of
        `Standardize` layers are taken from `x` first.

        A model of several inputs takes `x=(left, right)`, or `{"left": ..., "right": ...}` by the names that `__call__`
        gives them; `augment` is then a tuple too (None: this input stays), or a function of the tuple of all batches.
        A model that returns several outputs takes `y=(kinds, ages)`, `loss=("cross_entropy", "huber")`, one for each,
        and `loss_weights=(1.0, 0.5)`, what each counts in the sum that is trained on (default: 1); all of them by name
        where `__call__` returns a NamedTuple. One known loss is each output's; a function of one's own is called with
        the tuples of all outputs and targets. `History.outputs` has the loss and accuracy of each output.

        A second call goes on where the first ended: ten of one epoch give the bits of one of ten epochs, where the
        learning rate is constant. Epochs count on (for the order and the augmentation, in what callbacks are told); the
        optimiser keeps what it gathered (momentum, moments, averages and the weights behind them) while its kind and
        all its settings are the same, and begins anew otherwise. A schedule begins anew in every call, with the steps
        of that call. A parameter that is frozen keeps its momentum for later; one that is trained for the first time,
        or belongs to a layer that was replaced, has none. With `restart` all of this begins anew, from the weights as
        they are; so it does after `load_weights`, and in copies and loaded models.

        Ctrl-C, or an error in a callback, leaves the model with the weights reached so far (an averaging optimiser's
        averages of them; the best ones of `callbacks.KeepBest`), fit to be used; the next call goes on with the next
        epoch. `model.history` has the epochs whose training was finished, with NaN for a validation that was
        interrupted. What a callback unfreezes is trained from the next step on.

        `checkpoint`: a file that is written after every epoch, and after every `checkpoint_every` steps within one.
        With `resume` training goes on from it, if it exists: the final weights are those of a run that was never
        interrupted, bit for bit. Where something differs that the bits follow from (settings, data, the code of an
        augmentation or loss, version, processor) it is refused, in words; `resume="anyway"` goes on with a
        `StriateWarning` that says what differs. Only weights that gave a finite loss are written, and two runs cannot
        write one file at a time.

        `precision`: that of `st.precision`, for this call. With `"bf16"` the weights and all that the optimiser keeps
        stay float32, and so do sums; inputs of products are rounded where that is faster on this CPU.

        Raises `LabelError`, `ShapeError`; `CheckpointError` if the file cannot be written, is damaged or another
        run's; and `NonFiniteLossError`, which names the step and the layer, with the weights of the last good epoch
        restored.
        """
        from striate.nn.training.fit import fit
        from striate.nn.training.options import FitOptions

        with current_precision_or(precision):
            options = FitOptions(
                optimizer=optimizer,
                epochs=epochs,
                batch_size=batch_size,
                loss=loss,
                loss_weights=loss_weights,
                validation_data=validation_data,
                seed=seed,
                schedule=cast("Any", schedule),
                augment=augment,
                mix=mix,
                workers=workers,
                callbacks=cast("Any", callbacks),
                checkpoint=checkpoint,
                checkpoint_every=checkpoint_every,
                resume=resume,
                restart=restart,
                verbose=verbose,
            )
            return fit(self, x, y, options)

    def evaluate(
        self,
        x: Any,
        y: Any,
        *,
        batch_size: int | None = None,
        loss: Loss | Sequence[Loss] | Mapping[str, Loss] = "cross_entropy",
        loss_weights: Sequence[float] | Mapping[str, float] | None = None,
        metrics: Mapping[str, Metric] | Sequence[Metric] = (),
    ) -> dict[str, Any]:
        """Mean loss and share of right answers on `x`, `y`: `{"loss": ..., "accuracy": ...}`.

        `metrics`: functions of (outputs [N, K], labels [N]), those of `striate.metrics` say, whose results stand in
        the answer under their names; `{"top_3": lambda outputs, labels: ...}` names them otherwise. `batch_size` as in
        `predict`. Several inputs and outputs as in `fit`: `loss` is the weighted sum, `accuracy` the mean of the
        outputs that have one, `kind_loss` and `kind_accuracy` are those of the output `kind` (`output_0` where it has
        no name), and metrics get tuples.
        """
        from striate.nn.training import evaluation

        return evaluation.evaluate(
            self, x, y, batch_size=batch_size, loss=loss, loss_weights=loss_weights, metrics=metrics
        )

    def predict(self, x: Any, *, batch_size: int | None = None) -> Any:
        """The outputs for all of `x`, [N, ...], computed `batch_size` at a time; a tuple of arrays for several outputs.

        Default: 256, or so many that activations take no more than about 512 MiB (64 or less of 224 x 224 pixels in
        most networks). Several inputs are a tuple, or a mapping of their names.
        """
        from striate.nn.training import evaluation

        return evaluation.predict(self, x, batch_size=batch_size)

    def summary(self, input_shape: Sequence[int | None] | None = None) -> str:
        """Layers as a table: output shape, arithmetic, parameters, multiply-adds, receptive field.

        `input_shape`: a picture [H, W, C] or a batch; default: what the model last saw. Costs are for one
        picture. Raises `ShapeError` if the shape does not fit, with the table up to the layer that fails.
        """
        from striate.nn import summary

        if input_shape is None:
            return summary.summary(self, self.example_type().shape)
        return summary.summary(self, (1, *batch_shape(input_shape)[1:]))

    def explain(self, x: Any, timed: bool = False) -> str:
        """The Program that a call on `x` (an array or an input shape) runs, step by step.

        `timed`: run it, and show time and share of the machine's peak.
        """
        is_shape = isinstance(x, (tuple, list)) and all(isinstance(size, int) for size in x)
        array = np.zeros(batch_shape(x), np.float32) if is_shape else as_input(x)
        return self.compiled([array]).explain([array], timed)

    def save(self, path: str | os.PathLike[str], notes: Mapping[str, str] | None = None) -> None:
        """Write graph and weights to `path` as safetensors; whole or not at all.

        `notes`: a few words to keep with the model (names of the classes), found again in `load(path).notes`.
        The model must have been called, built or fitted before.
        """
        _saving().save(
            import_module("striate.nn.files.open_trace").open_trace(self, self.example_types()),
            path,
            notes or {},
            self.tune_files,
        )

    def load_weights(self, path: str | os.PathLike[str]) -> Any:
        """Fill this model's parameters from a file that `save` wrote; returns the model.

        Every name and shape must be the same. Raises `ModelFileError`, and then nothing was changed.
        """
        saving = _saving()
        file = saving.read(path)
        if not self._record.input_types:
            try:
                self.trace(file.graph.input_types)
            except StriateError as error:
                raise ModelFileError(f"this model does not take the file's input: {error}") from error
        parameters = self.parameters()
        saving.expect_same(parameters, file)
        for name, parameter in parameters.items():
            parameter.assign(file.parameters[name])
        self._record.tune_files = file.tune_files
        self._record.progress = None
        for module in self.modules().values():
            module.loaded()
        return self

    @property
    def tune_files(self) -> tuple[str, ...]:
        """Digests of the tune files (`st.tuned`) that training of these weights followed; `save` keeps them."""
        return self._record.tune_files

    def trained_with(self, tuning: Tuning | None) -> None:
        """Take down that training follows these choices; None: the static table's."""
        if tuning is not None and tuning.digest not in self.tune_files:
            self._record.tune_files += (tuning.digest,)

    def fit_progress(self) -> Progress | None:
        """What the last `fit` left for the next one."""
        return self._record.progress

    def remember_fit(self, history: History, progress: Progress | None) -> None:
        """Keep the history of a `fit`, and what the next one is to go on from."""
        self._record.history, self._record.progress = history, progress

    def loaded(self) -> None:
        """Called after this module's parameters were filled from a file."""

    def example_type(self) -> TensorType:
        """The input that the model last saw, as a batch of one; the first one of several."""
        return self.example_types()[0]

    def example_types(self) -> tuple[TensorType, ...]:
        """The inputs that the model last saw, each as a batch of one."""
        types = self._record.input_types
        if not types:
            raise ArgumentError(
                f"{type_name(self)} has not seen an input yet, so the sizes of its layers are unknown: call "
                "model(x) or model.build(input_shape) first"
            )
        return tuple(TensorType((1, *type.shape[1:]), type.dtype) if type.rank else type for type in types)


def _expect_hashable(options: Sequence[tuple[str, Any]]) -> None:
    """A Program is kept for each value of the options, so they must be fit to be looked up by."""
    for name, value in options:
        try:
            hash(value)
        except TypeError:
            raise ArgumentError(
                f"option {name} is a {type(value).__name__}; options must be hashable: numbers, text, tuples. "
                "Arrays are positional inputs"
            ) from None


def batch_shape(shape: Sequence[int | None]) -> tuple[int, ...]:
    """A batch's shape from that of a batch (N, H, W, C) or (N, F), or of one picture (H, W, C) or (F,).

    A first size of None says that it is a batch's, of any number: (None, L, C) is one of sequences.
    """
    shape = listed(shape, "input_shape")
    if len(shape) and shape[0] is None:
        return (1, *(whole_number(size, "input_shape", 0, 2**31 - 1) for size in shape[1:]))
    sizes = tuple(whole_number(size, "input_shape", 0, 2**31 - 1) for size in shape)
    return (1, *sizes) if len(sizes) in (1, 3) else sizes


def batch_shapes(shape: Any) -> tuple[tuple[int, ...], ...]:
    """As `batch_shape`, of one input or of several, ((N, H, W, C), (N, F)) say."""
    if isinstance(shape, (tuple, list)):
        sizes = cast("Sequence[Any]", shape)
        if sizes and all(isinstance(each, (tuple, list)) for each in sizes):
            return tuple(batch_shape(each) for each in sizes)
    return (batch_shape(shape),)
