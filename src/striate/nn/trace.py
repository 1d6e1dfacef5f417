"""Tracing: running a model's `__call__` once on values without numbers, to write down what it computes."""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np

from striate.errors import BoundToProcess, StriateError, TracingError
from striate.ir.graph import Builder, Graph, Node
from striate.ir.types import TensorType, Value
from striate.ops.broadcast import ReduceSum
from striate.ops.elementwise import Add, Divide, Multiply, Subtract
from striate.ops.reduction import ReduceMax, ReduceMean
from striate.ops.reshape import Reshape
from striate.runtime.parameter import Parameter, expect_room
from striate.runtime.within import within
from striate.shapes import LARGEST_AXIS, listed, whole_number
from striate.sizes import Axes, Decision, Term


@dataclass(frozen=True)
class Openness:
    """What a trace with open sizes says beyond its graph, which holds the numbers of one size.

    `ops`: those that state sizes, with formulas in place of numbers, by the place of their node. `scalars`: constants
    that follow from sizes. `decisions`: what was asked about sizes. `shapes`: those of values, open where they are.
    """

    ops: Mapping[int, Any]
    scalars: Mapping[Value, Term]
    decisions: Sequence[Decided]
    shapes: Mapping[Value, tuple[Any, ...]]


@dataclass(frozen=True)
class Decided:
    """A decision, what it depends on, and where it was taken: by the layer `scope`, before node number `place`."""

    decision: Decision
    axes: Axes
    place: int
    scope: str


@dataclass(frozen=True)
class Trace:
    """What a trace leaves: the graph, and the model's parameters that it reads, by path.

    `trainable`: paths that training changes. `measured`: modules that take statistics of the training data,
    such as `Standardize`, with the number of the input on which they stand (None: on none). `single`: `__call__`
    returned one value, not a tuple; `names`: those of its fields, where that was a NamedTuple. `open`: of a trace with
    open sizes (`open_trace.py`), whose graph is one to be written down and not to be run. `by_channels`: None where
    `__call__` looked at a size; else the graph is the same for other sizes while these values keep their channels.
    """

    graph: Graph
    parameters: Mapping[str, Parameter]
    trainable: tuple[str, ...]
    measured: Mapping[Any, int | None]
    single: bool
    open: Openness | None = None
    names: tuple[str, ...] = ()
    by_channels: frozenset[Value] | None = None


def resized(trace: Trace, types: Sequence[TensorType]) -> Trace | None:
    """What a trace of the same model for other `types` would be, or None: then it must be traced.

    Every op says anew what shapes it gives. Where one refuses, a trace will say which layer that is.
    """
    graph = trace.graph
    if trace.by_channels is None:
        return None
    now = {value: Value(type, value.name) for value, type in zip(graph.inputs, types, strict=True)}
    nodes: list[Node] = []
    for node in graph.nodes:
        inputs = tuple([now.get(value, value) for value in node.inputs])
        try:
            found = node.op.infer(*[value.type for value in inputs])
        except StriateError:
            return None
        outputs = tuple([Value(type, value.name) for type, value in zip(found, node.outputs, strict=True)])
        now.update(zip(node.outputs, outputs, strict=True))
        nodes.append(Node(node.op, inputs, outputs, node.scope))
    if any(now.get(value, value).type.shape[-1:] != value.type.shape[-1:] for value in trace.by_channels):
        return None
    changed = dataclasses.replace(
        graph,
        inputs=tuple(now[value] for value in graph.inputs),
        outputs=tuple(now.get(value, value) for value in graph.outputs),
        nodes=tuple(nodes),
    )
    channels = frozenset(now.get(value, value) for value in trace.by_channels)
    return dataclasses.replace(trace, graph=changed, by_channels=channels)


# The trace that is under way in this thread.
_current: ContextVar[Tracer | None] = ContextVar("striate_trace", default=None)


def expect_untraced(module: object, what: str) -> None:
    """Raise `TracingError` if `module` belongs to a model whose `__call__` is being traced in this thread.

    What `__call__` changes on the model would be lost: it runs once for each input shape, not at every call. And each
    change is one of the model, which is compiled anew after it.
    """
    tracer = _current.get()
    if tracer is not None and id(module) in tracer.paths:
        raise TracingError(
            f"{what} in __call__, which runs once for each input shape and is then compiled: make layers and settings "
            "in __init__, keep what a call computes in a local variable, and return what the caller is to see"
        )


class Tracer(BoundToProcess):
    """One trace under way: a graph builder that knows the model's layers by path.

    `paths` maps `id(module)` to the module's path from the model (`""` is the model itself).
    """

    def __init__(self, paths: Mapping[int, str], seed: int = 0) -> None:
        self.build = Builder()
        self.paths = paths
        self.seed = seed
        # The parameters that the graph reads, by path, and those of them that training changes.
        self.parameters: dict[str, Parameter] = {}
        self.trainable: list[str] = []
        # Modules that take statistics of the training data, with the number of the input on which they stand.
        self.measured: dict[Any, int | None] = {}
        # What the model is known to own: id(parameter) -> (path, parameter, trainable).
        self._declared: dict[int, tuple[str, Parameter, bool]] = {}
        self._values: dict[str, Value] = {}
        self._explained: StriateError | None = None
        # Whether `__call__` may compute something else at another size, and values whose channels it went by.
        self.of_this_size = False
        self.by_channels: set[Value] = set()

    def current(self) -> AbstractContextManager[None]:
        """Within, this is the thread's trace (see `expect_untraced`)."""
        return within(_current, self)

    def input(self, type: TensorType, name: str) -> Traced:
        """A further input of the model."""
        return Traced(self.build.input(type, name), self)

    def declare(self, name: str, parameter: Parameter, trainable: bool) -> None:
        """Say that the model owns `parameter` under the path `name`; a shared one keeps its first path."""
        self._declared.setdefault(id(parameter), (name, parameter, trainable))

    def parameter(self, parameter: Parameter) -> Traced:
        """The value of a declared parameter; every use in a trace is the same value."""
        if id(parameter) not in self._declared:
            raise TracingError(
                f"{parameter!r} is used in a model but is no attribute of it or of its layers, so it would "
                "be neither trained nor saved; set it in __init__: self.scale = Parameter(...)"
            )
        name, _, trainable = self._declared[id(parameter)]
        if name not in self._values:
            self._values[name] = self.build.parameter(TensorType(parameter.shape), name)
            self.parameters[name] = parameter
            if trainable:
                self.trainable.append(name)
        return Traced(self._values[name], self)

    def measure(self, module: Any, x: Traced) -> None:
        """Note that `module` wants statistics of what `x` holds."""
        inputs = self.build.inputs
        self.measured[module] = inputs.index(x.value) if x.value in inputs else None

    def lift(self, operand: Any) -> Value:
        """An operand as a value of this graph: traced values, parameters, numbers, arrays."""
        if isinstance(operand, Traced):
            if operand.tracer is not self:
                raise TracingError(
                    f"{operand} belongs to another call of the model; traced values must not be kept "
                    "between calls (on `self`, for example)"
                )
            return operand.value
        if isinstance(operand, Parameter):
            return self.parameter(operand).value
        array = np.asarray(operand)
        if array.dtype.kind not in "fiub":
            raise TracingError(f"a traced value cannot be combined with a {type(operand).__name__}")
        return self.build.constant(array.astype(np.float32))

    def apply(self, op: Any, *operands: Any) -> tuple[Traced, ...]:
        """Add one op to the graph, or what it is made of."""
        values = [self.lift(operand) for operand in operands]
        expand = getattr(op, "expand", None)
        if expand is not None:
            self.of_this_size = True
            op.infer(*(value.type for value in values))
            expect_room(op.room(values[0].type), f"what {op.name} is made of for {values[0].type}")
            return (Traced(expand(self.build, *values), self),)
        return tuple(Traced(value, self) for value in self.build.apply(op, *values))

    def shape(self, value: Value) -> tuple[int, ...]:
        """What `x.shape` says of a traced value."""
        self.of_this_size = True
        return value.type.shape

    def parameter_shape(self, shape: Sequence[int]) -> tuple[int, ...]:
        """The shape of a parameter that a layer asks for."""
        return tuple(shape)

    def finish(self, result: Any, model: str) -> Trace:
        """Close the trace; `result` is what the model's `__call__` returned."""
        single = isinstance(result, Traced)
        results: tuple[Any, ...] = (result,) if single else tuple(result) if _is_sequence(result) else ()
        if not results or not all(isinstance(item, Traced) for item in results):
            raise TracingError(
                f"{model}.__call__ must return a traced value or a tuple of them, computed from its input; "
                f"it returned {'nothing' if result is None else f'a {type(result).__name__}'}"
            )
        graph = self.build.graph([self.lift(item) for item in results])
        names = tuple(getattr(result, "_fields", ()))
        fixed = None if self.of_this_size else frozenset(self.by_channels)
        trainable = tuple(self.trainable)
        return Trace(graph, self.parameters, trainable, self.measured, single, names=names, by_channels=fixed)

    @contextmanager
    def inside(self, module: object, inputs: Sequence[Any]) -> Generator[None]:
        """Everything within is done by `module`; an error names it, its input and its place in the model."""
        outer = self.build.scope
        path = self.paths.get(id(module), outer)
        self.build.scope = path
        try:
            yield
        except StriateError as error:
            if error is self._explained:
                raise
            shapes = ", ".join(str(x.value.type) if isinstance(x, Traced) else repr(x)[:60] for x in inputs)
            place = f"{path} = {module!r}" if path else f"{module!r}"
            self._explained = type(error)(f"{place}, input {shapes}: {error}")
            raise self._explained from error
        finally:
            self.build.scope = outer


# NumPy's names of what a traced value can do.
UFUNCS: dict[str, Any] = {"add": Add, "subtract": Subtract, "multiply": Multiply, "divide": Divide}


class Traced(BoundToProcess):
    """A tensor of the model being traced: it has a shape and an element type, and no numbers yet.

    `shape` includes the batch, [N, H, W, C] for pictures. Arithmetic (`+ - * /`, broadcasting as in NumPy),
    `sum`, `mean`, `max` and `reshape` are written down; anything that needs numbers raises `TracingError`.
    """

    __slots__ = ("tracer", "value")
    instead = "it has no numbers; return it from __call__"

    def __init__(self, value: Value, tracer: Tracer) -> None:
        self.value = value
        self.tracer = tracer

    @property
    def shape(self) -> tuple[int, ...]:
        return self.tracer.shape(self.value)

    @property
    def plain_shape(self) -> tuple[int, ...]:
        """The shape in ints also where sizes are kept open (`open_trace.py`): for checks that the ops make again.

        Channels count as well: a trace is good for other sizes only while they stay.
        """
        self.tracer.by_channels.add(self.value)
        return self.value.type.shape

    @property
    def ndim(self) -> int:
        return self.value.type.rank

    @property
    def dtype(self) -> np.dtype:
        return self.value.type.numpy

    def __repr__(self) -> str:
        return f"Traced({self.value.type})"

    def __add__(self, other: Any) -> Traced:
        return self.tracer.apply(Add(), self, other)[0]

    def __radd__(self, other: Any) -> Traced:
        return self.tracer.apply(Add(), other, self)[0]

    def __sub__(self, other: Any) -> Traced:
        return self.tracer.apply(Subtract(), self, other)[0]

    def __rsub__(self, other: Any) -> Traced:
        return self.tracer.apply(Subtract(), other, self)[0]

    def __mul__(self, other: Any) -> Traced:
        return self.tracer.apply(Multiply(), self, other)[0]

    def __rmul__(self, other: Any) -> Traced:
        return self.tracer.apply(Multiply(), other, self)[0]

    def __truediv__(self, other: Any) -> Traced:
        return self.tracer.apply(Divide(), self, other)[0]

    def __rtruediv__(self, other: Any) -> Traced:
        return self.tracer.apply(Divide(), other, self)[0]

    def __neg__(self) -> Traced:
        return self * -1.0

    def sum(self, axes: int | Sequence[int], keepdims: bool = False) -> Traced:
        """Sum over `axes`."""
        return self.tracer.apply(ReduceSum(self._axes(axes), keepdims), self)[0]

    def mean(self, axes: int | Sequence[int], keepdims: bool = False) -> Traced:
        """Mean over `axes`; over (1, 2) of [N, H, W, C] it is global average pooling."""
        return self.tracer.apply(ReduceMean(self._axes(axes), keepdims), self)[0]

    def max(self, axes: int | Sequence[int], keepdims: bool = False) -> Traced:
        """Maximum over `axes`."""
        return self.tracer.apply(ReduceMax(self._axes(axes), keepdims), self)[0]

    def reshape(self, *shape: int) -> Traced:
        """The same numbers in another shape; one size may be -1, and a first size of 0 keeps the batch."""
        return self.tracer.apply(Reshape(shape), self)[0]

    def _axes(self, axes: int | Sequence[int]) -> tuple[int, ...]:
        named = listed(axes, "axes", ordered=False) if isinstance(axes, Iterable) else (axes,)
        numbers = [whole_number(axis, "an axis", -LARGEST_AXIS, LARGEST_AXIS) for axis in named]
        return tuple(sorted(axis + self.ndim if axis < 0 else axis for axis in numbers))

    def _refuse(self, wanted: str) -> NoReturn:
        raise TracingError(
            f"{wanted} of a traced value: {self!r} stands for any input of that shape and holds no numbers "
            "while the model is traced. Use striate's functions (st.relu, st.conv2d, ...), + - * /, "
            ".mean and .sum on it; for plain NumPy call the model on arrays and work on the result; for a "
            "decision use its shape"
        )

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        self._refuse("the numbers")

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **options: Any) -> Traced:
        """`array * traced` and `np.add(x, y)` are written down; other functions of NumPy want numbers."""
        op = UFUNCS.get(ufunc.__name__)
        if op is None or method != "__call__" or options:
            self._refuse(f"np.{ufunc.__name__}")
        return self.tracer.apply(op(), *inputs)[0]

    def __dlpack__(self, **options: Any) -> object:
        self._refuse("the numbers")

    def __bool__(self) -> bool:
        self._refuse("the truth")

    def __float__(self) -> float:
        self._refuse("the number")

    def __int__(self) -> int:
        self._refuse("the number")

    def __index__(self) -> int:
        self._refuse("the number")

    def __len__(self) -> int:
        self._refuse("the length (write x.shape[0])")

    def __iter__(self) -> Iterator[Any]:
        self._refuse("the single pictures")

    def __getitem__(self, key: Any) -> Traced:
        self._refuse("a part")

    def __eq__(self, other: object) -> bool:
        self._refuse("a comparison")

    def __lt__(self, other: object) -> bool:
        self._refuse("a comparison")

    __le__ = __gt__ = __ge__ = __ne__ = __lt__
    __hash__ = object.__hash__


def _is_sequence(value: object) -> bool:
    return isinstance(value, (tuple, list))
