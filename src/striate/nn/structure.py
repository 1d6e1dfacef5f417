"""The structure of a module: its attributes, the modules and parameters among them, and what was taken down of it."""

from __future__ import annotations

import copy
import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from striate.errors import ArgumentError, ShapeError, StriateError, TracingError
from striate.ir.types import TensorType
from striate.nn.arrays import as_numpy
from striate.nn.init import Initializer, generator_for, initializer
from striate.nn.programs import Programs
from striate.nn.trace import Traced, expect_untraced
from striate.runtime.parameter import Parameter, expect_room
from striate.shapes import whole_number

if TYPE_CHECKING:
    from striate.nn.module import Module
    from striate.nn.training.history import History
    from striate.nn.training.progress import Progress

T = TypeVar("T")
# Things in each other so deeply are copied in one go; Python calls functions about 1000 deep.
LEVELS = 16


@dataclass(slots=True)
class Record:
    """What was taken down of a module: the seed of its parameters, how it was used and trained."""

    seed: int | None = None
    # Of the inputs that the model was last traced with: what `save` and `summary` take by default.
    input_types: tuple[TensorType, ...] = ()
    # Digests of the tune files that training followed.
    tune_files: tuple[str, ...] = ()
    # Of the last `fit`, and what the next one goes on from.
    history: History | None = None
    progress: Progress | None = None


class Structure:
    """The part of `Module` that knows attributes and parameters, and nothing of calls."""

    # Names of parameters of the layer itself: an array assigned to one is copied into it.
    parameter_names: ClassVar[tuple[str, ...]] = ()
    # Those of them that training leaves alone (statistics).
    fixed_names: ClassVar[tuple[str, ...]] = ()
    _programs: Programs
    _record: Record

    def __new__(cls, *arguments: Any, **options: Any) -> Any:
        self = super().__new__(cls)
        object.__setattr__(self, "_programs", Programs())
        object.__setattr__(self, "_record", Record())
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    # -- attributes -----------------------------------------------------------------------------

    def __setattr__(self, name: str, value: Any) -> None:
        expect_untraced(self, f"{type_name(self)}.{name} is assigned")
        present = self.__dict__.get(name)
        named = isinstance(present, Parameter) or name in self.parameter_names
        if named and value is not None and not isinstance(value, Parameter):
            array = as_numpy(value, f"new value of {name}")
            try:
                if isinstance(present, Parameter):
                    present.assign(array)
                    return
                value = Parameter(array)
            except (StriateError, TypeError, ValueError) as error:
                kind = type(error) if isinstance(error, StriateError) else ArgumentError
                raise kind(f"{self!r}.{name}: {error}") from None
        object.__setattr__(self, name, value)
        self.retrace()

    def __delattr__(self, name: str) -> None:
        expect_untraced(self, f"{type_name(self)}.{name} is deleted")
        object.__delattr__(self, name)
        self.retrace()

    def __getattr__(self, name: str) -> Any:
        if name in type(self).parameter_names:
            raise AttributeError(
                f"{self!r} has no {name} yet: its shape follows from the first input. Call the model, or "
                "model.build(input_shape), first"
            )
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __getstate__(self) -> tuple[Any, ...]:
        """Attributes, and what `build` and `fit` took down of the model; nothing that was compiled.

        Before them what lies deep below, the deepest first: whoever copies or pickles the attributes then meets what it
        has already, and goes down a few levels only, however deep modules are nested.
        """
        record = self._record
        carried = {"input_types": record.input_types, "seed": record.seed, "tune_files": record.tune_files}
        kept = {name: value for name, value in self._attributes() if name not in ("_programs", "_record")}
        deep = self._deep_below()
        return (deep, kept, carried) if deep else (kept, carried)

    def _deep_below(self) -> list[Any]:
        """Every `LEVELS`-th module, list or dictionary on the way down through them, the deepest first."""
        deep: list[tuple[int, Any]] = []
        seen: set[int] = set()
        pending: list[tuple[int, Any]] = [(0, self)]
        while pending:
            depth, thing = pending.pop()
            if id(thing) in seen:
                continue
            seen.add(id(thing))
            if depth and depth % LEVELS == 0:
                deep.append((depth, thing))
            values = (
                [value for _, value in thing._attributes()] if isinstance(thing, Structure) else _held(thing)
            )
            nested = (value for value in reversed(values) if isinstance(value, NESTING))
            pending.extend((depth + 1, value) for value in nested)
        return [thing for _, thing in sorted(deep, key=lambda found: -found[0])]

    def __setstate__(self, state: Any) -> None:
        if isinstance(state, tuple):
            attributes, carried = cast("tuple[dict[str, Any], dict[str, Any]]", state[-2:])
            for name, value in carried.items():
                setattr(self._record, name, value)
        else:
            # As version 0.1 pickled it: ("parameter", array) or ("plain", value) by name.
            old = cast("dict[str, tuple[str, Any]]", state)
            attributes = {
                n: Parameter(value) if kind == "parameter" else value for n, (kind, value) in old.items()
            }
        for name, value in attributes.items():
            object.__setattr__(self, name, value)

    def __copy__(self) -> Any:
        """As `copy.deepcopy`: a model and its copy never share weights."""
        return copy.deepcopy(self)

    def _attributes(self) -> list[tuple[str, Any]]:
        """A list, which stays whole while another thread's first call makes parameters."""
        return list(self.__dict__.items())

    def retrace(self) -> None:
        """Forget what was compiled, here and in every model that contains this module.

        Assigning an attribute does it by itself; changing a list of layers in place needs it.
        """
        self._programs.forget()

    def changes(self) -> int:
        """Grows whenever the model, or a module in it, became another one (see `retrace`)."""
        return self._programs.generation

    # -- parts and parameters -------------------------------------------------------------------

    def children(self) -> Iterator[tuple[str, Module]]:
        """Modules directly below this one, by the path from here."""
        for name, value in self._attributes():
            # Every structure is a module.
            yield from cast("Iterator[tuple[str, Module]]", _inside(Structure, name, value))

    def own_parameters(self) -> Iterator[tuple[str, Parameter]]:
        """Parameters of this module itself, without those of its children, by the path from here."""
        for name, value in self._attributes():
            yield from _inside(Parameter, name, value)

    def modules(self) -> dict[str, Module]:
        """This module (path "") and all below it, in the order of their attributes; shared ones once."""
        found: dict[str, Module] = {}
        seen: set[int] = set()
        pending = [("", cast("Module", self))]
        while pending:
            path, module = pending.pop()
            if id(module) in seen:
                continue
            seen.add(id(module))
            found[path] = module
            below = [(f"{path}.{name}" if path else name, child) for name, child in module.children()]
            pending.extend(reversed(below))
        return found

    def parameters(self) -> dict[str, Parameter]:
        """All parameters by path ("features.conv1.weight"); those not built yet are missing."""
        found: dict[str, Parameter] = {}
        seen: set[int] = set()
        for path, module in self.modules().items():
            for name, parameter in module.own_parameters():
                if id(parameter) not in seen:
                    seen.add(id(parameter))
                    found[f"{path}.{name}" if path else name] = parameter
        return found

    def fixed_parameters(self) -> frozenset[str]:
        """Names among `own_parameters` that training leaves alone."""
        return frozenset(self.fixed_names)

    def frozen_parameters(self) -> frozenset[str]:
        """Names among `own_parameters` that the user froze (`striate.finetune.freeze`)."""
        return self.__dict__.get("_frozen", frozenset())

    def freeze_parameters(self, names: frozenset[str]) -> None:
        """Freeze these of the module's own parameters, and no others."""
        object.__setattr__(self, "_frozen", names)
        self.retrace()

    def parameter(
        self, x: Traced, name: str, shape: Sequence[int], choice: str | Initializer = "he_normal"
    ) -> Traced:
        """In `__call__`: the module's parameter `name`, made at the first call.

        `x` is any traced value of this call. `choice` names an initialiser of `nn.init`, or is a function
        of (shape, generator). A parameter of another shape raises `ShapeError`.
        """
        tracer, wanted = x.tracer, x.tracer.parameter_shape(shape)
        path = tracer.paths.get(id(self))
        if path is None:
            raise TracingError(
                f"{self!r} is used in a model but is no attribute of it, so its {name} would be neither "
                "trained nor saved; make it in __init__: self.layer = ..."
            )
        full = f"{path}.{name}" if path else name
        parameter = self.__dict__.get(name)
        if not isinstance(parameter, Parameter):
            expect_room(4 * math.prod(wanted), f"its {name} {list(wanted)}")
            made = Parameter(initializer(choice)(wanted, generator_for(tracer.seed, full)))
            # Of two threads that make it at once, both go on with the first one's.
            parameter = self.__dict__.setdefault(name, made)
        if parameter.shape != wanted:
            raise ShapeError(
                f"its {name} has shape {list(parameter.shape)}, but this input needs {list(wanted)}; "
                "parameters were made for the first input that the model saw"
            )
        tracer.declare(full, parameter, name not in self.fixed_names and name not in self.frozen_parameters())
        return tracer.parameter(parameter)

    def set_seed(self, seed: int) -> Any:
        """The seed from which parameters that do not exist yet will be drawn; returns the model."""
        self._record.seed = whole_number(seed, "seed", 0, 2**63 - 1)
        return self

    def default_seed(self, seed: int) -> None:
        """The seed to use unless `set_seed` said another."""
        if self._record.seed is None:
            self.set_seed(seed)


def type_name(module: object) -> str:
    return type(module).__name__


def _inside(kind: type[T], name: str, value: Any) -> Iterator[tuple[str, T]]:
    """Each `kind` that is `value` or lies in its lists and dictionaries; one that holds itself is walked once."""
    pending = [(name, value)]
    seen: set[int] = set()
    while pending:
        name, value = pending.pop()
        if isinstance(value, kind):
            yield name, value
        elif isinstance(value, (list, tuple, dict)) and id(value) not in seen:
            seen.add(id(value))
            below = [(f"{name}.{key}", item) for key, item in _items(value)]
            pending.extend(reversed(below))


def _held(value: Any) -> list[Any]:
    return [item for _, item in _items(value)]


def _items(value: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(value, (list, tuple)):
        return zip(itertools.count(), value, strict=False)
    return iter(list(value.items())) if isinstance(value, dict) else iter(())


# What holds further modules and parameters.
NESTING = (Structure, list, tuple, dict)
