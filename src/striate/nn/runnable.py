"""The part of a module that is called: traced once, compiled for each kind of input, run."""

from __future__ import annotations

import functools
import inspect
import math
import sys
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar, cast

import numpy as np

from striate.errors import ArgumentError, TracingError
from striate.ir.types import TensorType
from striate.nn.arrays import as_input
from striate.nn.compiled import Compiled, Shared, compile_trace
from striate.nn.structure import Structure, type_name
from striate.nn.trace import Trace, Traced, Tracer
from striate.runtime.current import current_options
from striate.runtime.precision import current_precision
from striate.runtime.threads import current_threads
from striate.runtime.tuning import current_tuning
from striate.shapes import listed, whole_number

T = TypeVar("T")


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
    body: Callable[..., Any], module: Runnable, inputs: Sequence[Any], options: Mapping[str, Any]
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
    def call(self: Runnable, *inputs: Any, **options: Any) -> Any:
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


class Runnable(Structure):
    """The part of `Module` that knows how `__call__` becomes Programs, and nothing of what people do with them."""

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
