"""`striate.onnx.load`: a model from an ONNX file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from striate.errors import ArgumentError, BoundToProcess, TooLargeError
from striate.ir.arrays import prepared
from striate.ir.types import TensorType
from striate.onnx.files import read
from striate.onnx.fitting import agrees, fitting, fixed_type, has_open_sizes
from striate.onnx.halves import array_as_stated
from striate.onnx.importer import PICTURE_RANK, Imported, Importer, expect_known, import_graph, lasting_arrays
from striate.onnx.late import Late, is_worth_a_plan
from striate.onnx.open_plans import OpenPlans
from striate.onnx.parts import USUAL_SHAPES, Document, Stated
from striate.onnx.programs import Programs, Ready
from striate.onnx.section import Sections
from striate.onnx.summary import in_numpy, moves, summary
from striate.onnx.terms import channels_last
from striate.onnx.weights import Regions, WeightStore
from striate.process_lock import ProcessLock
from striate.runtime.compile import compile, compile_passed, open_program, passed
from striate.runtime.executor import Executor
from striate.runtime.into import expect_fit
from striate.runtime.options import CompileOptions
from striate.runtime.parameter import Parameter, expect_room
from striate.runtime.reference import ReferenceExecutor
from striate.runtime.threads import MOST_THREADS, current_threads
from striate.runtime.tune_file import as_tuning
from striate.runtime.tuning import Tuning, current_tuning
from striate.shapes import LARGEST_ARGUMENT, listed, whole_number

LAYOUTS = ("NCHW", "NHWC")
LONGEST_SHAPES = 10_000

NO_PARAMETERS: Mapping[str, Parameter] = {}

# Shape and type of each input, and the names of initializers that are fed as well.
Key = tuple[tuple[tuple[tuple[int, ...], np.dtype[Any]], ...], tuple[str, ...]]


def load(
    source: str | os.PathLike[str] | bytes,
    *,
    precision: str = "float32",
    threads: int | None = None,
    layout: str = "NCHW",
    tune: str | os.PathLike[str] | Tuning | None = None,
) -> OnnxModel:
    """The model in an ONNX file, or in the bytes of one.

    `precision`: "float32", "strict", "bf16" or "bf16x3" (see `st.precision`). `threads`: how many to run on; None
    means what `st.threads` says, else what there is. `layout` "NHWC": inputs and outputs with four axes are taken and
    given as [N, H, W, C], so that pictures need not be turned. `tune`: a tune file of `striate tune`; None means what
    `st.tuned` says here, else the static table of the CPU.

    Raises `ModelFileError` for a file that is no model or contradicts itself, `GraphError` for a graph that cannot
    be computed, `UnsupportedError` for one that needs something which is not carried out (all of it is named),
    `TuneFileError` for a tune file that is none or was made for another CPU or version.
    """
    tuning = as_tuning(tune) if tune is not None else current_tuning()
    regions = Regions()
    document = read(source, regions)
    return OnnxModel(document, regions, precision=precision, threads=threads, layout=layout, tune=tuning)


class OnnxModel(BoundToProcess):
    """A network from an ONNX file; inputs and outputs have the file's names, types and order of axes.

    It is compiled once for each set of input shapes and types; as many are kept as fit 256 MiB beside the weights.
    Threads may call it at once.
    Nothing changes it, so that a copy is the model itself; it is not pickled, since its weights may lie in the file.
    """

    instead = "load the file, striate.onnx.load(path), in the process that is to use it"

    def __init__(
        self,
        document: Document,
        regions: Regions,
        *,
        precision: str = "float32",
        threads: int | None = None,
        layout: str = "NCHW",
        tune: Tuning | None = None,
    ) -> None:
        if layout not in LAYOUTS:
            raise ArgumentError(f"layout must be one of {', '.join(LAYOUTS)}, got {layout!r:.60}")
        if threads is not None:
            threads = whole_number(threads, "threads", 1, MOST_THREADS)
        self.options = CompileOptions(
            threads=threads,
            precision=precision,
            tuning=tune,
            open_sizes=has_open_sizes(document.graph.inputs),
        )
        self.layout = layout
        self.document = document
        expect_known(document)
        self.inputs = tuple(self.seen(stated) for stated in document.graph.inputs)
        self.outputs = tuple(self.seen(stated) for stated in document.graph.outputs)
        # Inputs that may be fed, but for which the file has numbers.
        self.defaults = tuple(self.seen(stated) for stated in document.graph.defaults)
        types = [fixed_type(stated) for stated in self.inputs]
        fixed = [type for type in types if type is not None]
        self._store = WeightStore(regions)
        self._lasting = lasting_arrays(document.graph)
        self._ready = Programs()
        self._latest: tuple[Key, Ready] | None = None
        self._lock = ProcessLock()
        self._sections = Sections(document, self._store, self._lasting, self._lock, self.options)
        self._late = Late(
            lambda running: Importer(
                document,
                self._store,
                self._lasting,
                running=running,
                sections=self._sections if running else None,
            ),
            lambda graph: compile(graph, self.options, self._store),
            self._lock,
        )
        self._open = OpenPlans(
            lambda types: import_graph(document, types, self._store, self._lasting, self.layout == "NHWC"),
            lambda graph: passed(graph, self.options, self._store),
            # What a tune file says is said of one size, and so is what the cost model says of a batch.
            (lambda graph, record: open_program(graph, record, self.options, self._store))
            if tune is None and self.options.open_sizes
            else None,
        )
        self._names = tuple(stated.name for stated in self.inputs)
        if len(fixed) == len(types):
            self.ready(fixed)

    def __copy__(self) -> OnnxModel:
        return self

    def __deepcopy__(self, memo: object) -> OnnxModel:
        return self

    def seen(self, stated: Stated) -> Stated:
        """What the caller sees: pictures have their channels last if that was asked for."""
        if self.layout == "NCHW" or stated.shape is None or len(stated.shape) != PICTURE_RANK:
            return stated
        order = channels_last(PICTURE_RANK)
        return Stated(stated.name, stated.dtype, tuple(stated.shape[axis] for axis in order))

    # -- running --------------------------------------------------------------------------------

    def __call__(self, *inputs: Any) -> Any:
        """The outputs for `inputs`: arrays in the file's order, or one dict of them by name.

        One array if the file has one output, else a tuple. Raises `ArgumentError` for missing or unknown names,
        `ShapeError` and `DTypeError` for arrays that the file does not take.
        """
        if len(inputs) == 1 and isinstance(inputs[0], Mapping):
            results = self.run(inputs[0])
        else:
            if len(inputs) != len(self._names):
                raise ArgumentError(
                    f"the model takes {len(self._names)} inputs ({self._expected()}), got {len(inputs)}"
                )
            results = self.run(dict(zip(self._names, inputs, strict=True)))
        return results[0] if len(results) == 1 else results

    def run(
        self, feeds: Mapping[str, Any], out: Mapping[str, np.ndarray] | None = None
    ) -> tuple[np.ndarray, ...]:
        """All outputs, in the file's order. Inputs for which the file has numbers of its own may be fed or not.

        `out`: arrays for outputs of these names to be written to and returned; each is contiguous, of its output's
        shape and type, and shares no memory with an input. Raises `ArgumentError`, `ShapeError`, `DTypeError`.
        """
        ready, arrays = self._prepared(feeds)
        threads = self.options.threads or current_threads()
        imported = ready.imported
        places = None
        if out is not None:
            self._expect_outputs(out)
            places = [out.get(name) for name in imported.fetched]
            types = [value.type for value in imported.graph.outputs]
            expect_fit(places, types, arrays, imported.fetched)
        fetched = ready.executor.run_prepared(arrays, NO_PARAMETERS, threads, places)
        if ready.complete:
            return fetched
        results = self._completed(ready, fetched, threads)
        return results if out is None else self._into(out, results, arrays)

    def _prepared(self, feeds: Mapping[str, Any]) -> tuple[Ready, list[np.ndarray]]:
        """What runs for these inputs, and the inputs in its order."""
        latest = self._latest
        # As in the call before, most likely; what fits then fits now.
        if latest is not None and type(feeds) is dict and len(feeds) == len(self._names) and not latest[0][1]:
            arrays: list[np.ndarray] = []
            for name, (shape, dtype) in zip(self._names, latest[0][0], strict=True):
                array = feeds.get(name)
                if type(array) is not np.ndarray or array.shape != shape or array.dtype != dtype:
                    break
                arrays.append(array if array.flags.carray else prepared(array))
            else:
                return latest[1], arrays
        arrays = self._arrays(feeds)
        fed = () if len(arrays) == len(self._names) else self._fed(feeds)
        ready = self.ready([*map(TensorType.of, arrays)], fed)
        return ready, [array if array.flags.carray else prepared(array) for array in arrays]

    def _expect_outputs(self, names: Iterable[str]) -> None:
        known = [stated.name for stated in self.outputs]
        for name in names:
            if name not in known:
                raise ArgumentError(f"the model has no output {name!r:.80}; it has {', '.join(known)}")

    def _into(
        self, out: Mapping[str, np.ndarray], results: Sequence[np.ndarray], inputs: Sequence[np.ndarray]
    ) -> tuple[np.ndarray, ...]:
        """`results`, those that `out` has memory for in it."""
        names = [stated.name for stated in self.outputs]
        places = [out.get(name) for name in names]
        expect_fit(places, [*map(TensorType.of, results)], inputs, names)
        for place, result in zip(places, results, strict=True):
            if place is not None and place is not result:
                place[...] = result
        return tuple(
            result if place is None else place for place, result in zip(places, results, strict=True)
        )

    def warmup(self, *inputs: Any) -> None:
        """Compile for inputs of these shapes and run once on zeros, so that the first call finds what a later one does.

        `inputs`: shapes in the file's order, or one dict of them by name. Several sizes are several calls.

            for side in (320, 480, 640):
                model.warmup((1, 3, side, side))

        Raises `ArgumentError` and `ShapeError` for shapes that the file does not take.
        """
        named = isinstance(inputs[0], Mapping) if len(inputs) == 1 else False
        shapes: Mapping[str, Any] = inputs[0] if named else dict(zip(self._names, inputs, strict=False))
        if not named and len(inputs) != len(self._names):
            raise ArgumentError(
                f"the model takes {len(self._names)} inputs ({self._expected()}), got {len(inputs)}"
            )
        types = {stated.name: stated.dtype or "float32" for stated in (*self.inputs, *self.defaults)}
        zeros: dict[str, np.ndarray] = {}
        for name, shape in shapes.items():
            sizes = tuple(
                whole_number(size, "a size", 0, LARGEST_ARGUMENT) for size in listed(shape, "a shape")
            )
            type = TensorType(sizes, types.get(name, "float32"))
            expect_room(type.bytes, f"input {name!r:.80}")
            zeros[name] = np.zeros(sizes, type.numpy)
        self.run(zeros)

    # -- looking inside -------------------------------------------------------------------------

    def explain(self, *inputs: Any, timed: bool = False) -> str:
        """How the model runs, step by step, then where axes are moved and what is evaluated node by node.

        `inputs`: arrays, or one dict of them; not needed where the file states all sizes or only leaves the batch
        open (then of one picture). `timed` also runs the steps one by one.
        """
        arrays = self._given(inputs) if inputs else self._examples()
        ready = self.ready([*map(TensorType.of, arrays)])
        text = (
            ready.executor.explain(timed=True, inputs=arrays, parameters={})
            if timed
            else ready.executor.explain()
        )
        lines = [text]
        lines += [f"axes are moved: {move}" for move in moves(ready.imported.graph)]
        late = ready.imported.late
        how = (
            "planned once a run knows its sizes"
            if is_worth_a_plan(late)
            else "evaluated node by node in NumPy"
        )
        lines += [f"{how}, as it depends on data: {node}" for node in late]
        return "\n".join(lines)

    def summary(self, *inputs: Any) -> str:
        """The file's nodes as a table: results, numbers, multiply-adds; last how many steps run in NumPy.

        `inputs` as for `explain`.
        """
        arrays = self._given(inputs) if inputs else self._examples()
        types = [*map(TensorType.of, arrays)]
        imported = import_graph(self.document, types, self._store, self._lasting, self.layout == "NHWC")
        table = summary(self.document.graph, self.inputs, imported.graph, imported.late)
        return f"{table}\n{in_numpy(self.ready(types).executor, len(imported.late))}"

    def _given(self, inputs: Sequence[Any]) -> list[np.ndarray]:
        named = inputs[0] if len(inputs) == 1 and isinstance(inputs[0], Mapping) else None
        feeds = named if named is not None else dict(zip(self._names, inputs, strict=False))
        return self._arrays(feeds)

    def usual_shapes(self) -> dict[str, tuple[int, ...]]:
        """For inputs whose sizes a file of this library leaves open, those at which the model was last used."""
        try:
            document = json.loads(self.document.about.properties.get(USUAL_SHAPES, "{}")[:LONGEST_SHAPES])
            named = {str(name): tuple(sizes) for name, sizes in document.items()}
        except (ValueError, RecursionError, TypeError, AttributeError):
            return {}
        found: dict[str, tuple[int, ...]] = {}
        for stated in self.document.graph.inputs:
            sizes, shape = named.get(stated.name), stated.shape
            if sizes is None or shape is None or len(sizes) != len(shape):
                continue
            if all(type(size) is int and 0 < size <= LARGEST_ARGUMENT for size in sizes) and all(
                map(agrees, shape, sizes)
            ):
                last = self.layout == "NHWC" and len(sizes) == PICTURE_RANK
                found[stated.name] = tuple(sizes[a] for a in channels_last(PICTURE_RANK)) if last else sizes
        return found

    def _examples(self) -> list[np.ndarray]:
        """Zeros of the stated sizes, or of the usual ones; a batch that is open is 1."""
        arrays: list[np.ndarray] = []
        usual = self.usual_shapes()
        for stated in self.inputs:
            shape = stated.shape
            if stated.name in usual:
                shape = (
                    (1 if not isinstance(shape[0], int) else shape[0], *usual[stated.name][1:])
                    if shape
                    else ()
                )
            if shape is None or not stated.dtype or not all(isinstance(size, int) for size in shape[1:]):
                raise ArgumentError(
                    f"the file leaves sizes open; give arrays: the model takes {self._expected()}"
                )
            sizes = tuple(size if isinstance(size, int) else 1 for size in shape)
            expect_room(TensorType(sizes, stated.dtype).bytes, f"an input {stated}")
            arrays.append(np.zeros(sizes, stated.dtype))
        return arrays

    # -- inside ---------------------------------------------------------------------------------

    def _arrays(self, feeds: Mapping[str, Any]) -> list[np.ndarray]:
        """The inputs in the file's order, then the initializers that are fed."""
        if not isinstance(feeds, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(
                f"inputs are given as a dict, name -> array, not as {type(feeds).__name__}; the model takes "
                f"{self._expected()}"
            )
        arrays: list[np.ndarray] = []
        for stated in self.inputs:
            array = feeds.get(stated.name)
            if array is None:
                raise ArgumentError(f"input {stated.name!r} is missing; the model takes {self._expected()}")
            arrays.append(fitting(array, stated))
        if len(feeds) > len(arrays):
            arrays += [fitting(feeds[each.name], each) for each in self.defaults if each.name in feeds]
        if len(feeds) > len(arrays):
            known = {*self._names, *(each.name for each in self.defaults)}
            unknown = ", ".join(repr(name)[:80] for name in feeds if name not in known)
            raise ArgumentError(f"the model has no input {unknown}; it takes {self._expected()}")
        return arrays

    def _fed(self, feeds: Mapping[str, Any]) -> tuple[str, ...]:
        """The names of initializers that are fed."""
        return tuple(each.name for each in self.defaults if each.name in feeds)

    def _expected(self) -> str:
        return "; ".join(str(stated) for stated in self.inputs) or "nothing"

    def _completed(
        self, ready: Ready, fetched: Sequence[np.ndarray], threads: int | None
    ) -> tuple[np.ndarray, ...]:
        """Outputs that are known beforehand, asked for twice, or made by late nodes."""
        imported = ready.imported
        results = dict(zip(imported.fetched, fetched, strict=True))
        results.update(imported.known)
        if imported.late:
            stated = {each.name: each for each in self.document.graph.outputs}
            self._late.finish(ready, results, stated, threads)
        outputs: list[np.ndarray] = []
        for stated in self.outputs:
            array = array_as_stated(results[stated.name], stated)
            turned = imported.late or stated.name in imported.known
            if turned and imported.pictures_last and array.ndim == PICTURE_RANK:
                array = array.transpose(channels_last(PICTURE_RANK))
            try:
                outputs.append(np.array(array, order="C") if turned else array)
            except MemoryError as error:
                raise TooLargeError(f"output {stated.name!r:.80}: {error}") from error
        return tuple(outputs)

    def ready(self, types: Sequence[TensorType], fed: tuple[str, ...] = ()) -> Ready:
        """The model compiled for inputs of `types`, as the caller gives them; those of initializers `fed` come last."""
        key = (tuple((type.shape, type.numpy) for type in types), fed)
        with self._lock.here():
            found = self._ready.get(key)
            if found is None:
                imported, executor = self._compiled(types, fed)
                late = imported.late or imported.known
                found = Ready(imported, executor, not late and len(imported.fetched) == len(self.outputs))
                # Before it can be found: an interrupt must not leave it with numbers that sleep.
                self._settle(found)
                self._ready.add(key, found)
            self._latest = (key, found)
            return found

    def _compiled(
        self, types: Sequence[TensorType], fed: tuple[str, ...]
    ) -> tuple[Imported, Executor | ReferenceExecutor]:
        found = None if fed else self._open.at(types)
        if found is not None:
            imported, program = found
            executor = compile_passed(imported.graph, self.options, self._store, program)
            if executor is not None:
                return imported, executor
        imported = import_graph(self.document, types, self._store, self._lasting, self.layout == "NHWC", fed)
        return imported, compile(imported.graph, self.options, self._store)

    def _settle(self, ready: Ready) -> None:
        """Keep of the numbers what runs read, and nothing that was a step on the way there."""
        regions = self._store.regions
        if ready.imported.late:
            regions.keep_all()
        regions.keep(ready.imported.known.values())
        regions.keep(ready.executor.constants.values())
        used = {*self._ready.held(), *self._late.programs.held(), *map(id, ready.read())}
        used.update(map(id, self._open.read()))
        self._store.forget(used, self._lasting)
