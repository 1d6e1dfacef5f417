"""Module: a model or a part of one, written as a Python class, and what people do with it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from striate.errors import ModelFileError, StriateError
from striate.nn.arrays import as_input
from striate.nn.runnable import Runnable, batch_shape
from striate.runtime.precision import current_precision_or
from striate.runtime.tuning import Tuning

if TYPE_CHECKING:
    from striate.nn.training.augmentation import Augment, Mix
    from striate.nn.training.callback import ScheduleFunction
    from striate.nn.training.evaluation import Metric
    from striate.nn.training.history import History
    from striate.nn.training.losses import Loss
    from striate.nn.training.optimizer import Optimizer
    from striate.nn.training.progress import Progress


def _saving() -> ModuleType:
    """`striate.nn.files.saving`, loaded when a file is first read or written: it brings in the catalog of all ops."""
    return import_module("striate.nn.files.saving")


class _LastHistory:
    """`model.history`; a class may have an attribute of that name for itself."""

    def __get__(self, module: Module | None, owner: type | None = None) -> Any:
        return self if module is None else module._record.history  # pyright: ignore[reportPrivateUsage]


class Module(Runnable):
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
