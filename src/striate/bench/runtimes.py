"""How each runtime opens an ONNX file: the same inputs, threads and precision for all.

Loaded in the workers alone. A runtime is imported by name there, so that this package depends on none, and that
Striate stands where the others stand: behind the calls that they share.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from types import MappingProxyType
from typing import Any

import numpy as np

from striate.bench.worker import Work, peak_bytes
from striate.ir.types import TensorType

Arrays = Mapping[str, np.ndarray]
Run = Callable[[Arrays], Sequence[np.ndarray]]
# {"name": ..., "shape": [fixed sizes], "dtype": ..., "open": name of the first size if the file leaves it open}
Input = dict[str, Any]

SEED = 0
INPUTS_IN_TURN = 4
NUMBERS_COMPARED = 4096
RUNS_FOR_MEMORY = 3
SECONDS_A_STEP = 0.01
ELEMENTS = {
    "tensor(float)": "float32",
    "tensor(double)": "float64",
    "tensor(uint8)": "uint8",
    "tensor(int32)": "int32",
    "tensor(int64)": "int64",
    "tensor(bool)": "bool",
}


class Runtime:
    """What is known of a runtime before and after it is asked to open a file."""

    module: str

    def version(self) -> str:
        return str(import_module(self.module).__version__)

    def load(self, file: str, threads: int, inputs: Sequence[Input]) -> Any:
        """The file, ready to run on arrays of the fixed shapes of `inputs` (none given: of any)."""
        raise NotImplementedError

    def runner(self, loaded: Any) -> Run:
        return lambda feeds: loaded.run(None, feeds)

    def layers(self, loaded: Any, feeds: Arrays) -> Any:
        """Time of each step, where the runtime tells."""
        return None


class Striate(Runtime):
    """Its defaults."""

    module = "striate.onnx"

    def version(self) -> str:
        return str(import_module("striate").__version__)

    def load(self, file: str, threads: int, inputs: Sequence[Input]) -> Any:
        return import_module(self.module).InferenceSession(file, threads=threads)

    def layers(self, loaded: Any, feeds: Arrays) -> Any:
        """Every native step alone on one thread, and the multiply-add peak of one thread at this moment."""
        arrays = [feeds[each.name] for each in loaded.get_inputs()]
        types = [TensorType(array.shape, array.dtype.name) for array in arrays]
        executor = loaded.model.ready(types).executor
        times, _ = executor.time_steps(arrays, {}, SECONDS_A_STEP)
        rows: list[dict[str, Any]] = []
        for step, seconds in zip(executor.steps, times, strict=True):
            told = {"layer": step.scope, "op": step.op, "recipe": step.launch.recipe, "output": step.shape}
            rows.append({**told, "multiply_adds": step.multiply_adds, "seconds": seconds})
        peak = executor.device.peak() / 1e9
        return {"peak_gflops": round(peak, 1), "steps": rows, "numpy": list(executor.fallbacks)}


class OnnxRuntime(Runtime):
    """Every graph optimisation, sequential execution; open sizes are fixed before it optimises."""

    module = "onnxruntime"

    def load(self, file: str, threads: int, inputs: Sequence[Input]) -> Any:
        ort = import_module(self.module)
        options = ort.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
        for size, value in {each["open"]: each["shape"][0] for each in inputs if each["open"]}.items():
            options.add_free_dimension_override_by_name(size, value)
        return ort.InferenceSession(file, options, providers=["CPUExecutionProvider"])


class OpenVino(Runtime):
    """Latency mode, open sizes fixed, float32 asked for: its own default is bfloat16 where the CPU has it."""

    module = "openvino"

    def version(self) -> str:
        return str(import_module(self.module).__version__).split("-")[0]

    def load(self, file: str, threads: int, inputs: Sequence[Input]) -> Any:
        core = import_module(self.module).Core()
        model = core.read_model(file)
        if model.is_dynamic():
            model.reshape({each["name"]: each["shape"] for each in inputs})
        settings = {
            "INFERENCE_PRECISION_HINT": "f32",
            "INFERENCE_NUM_THREADS": threads,
            "PERFORMANCE_HINT": "LATENCY",
        }
        return core.compile_model(model, "CPU", settings)

    def runner(self, loaded: Any) -> Run:
        request = loaded.create_infer_request()
        outputs = list(loaded.outputs)

        def run(feeds: Arrays) -> list[np.ndarray]:
            answers = request.infer(feeds, share_inputs=True, share_outputs=True)
            return [answers[output] for output in outputs]

        return run


RUNTIMES: Mapping[str, Runtime] = MappingProxyType(
    {"striate": Striate(), "onnxruntime": OnnxRuntime(), "openvino": OpenVino()}
)


def example(inputs: Sequence[Input], seed: int) -> dict[str, np.ndarray]:
    """Standard normal noise for floating-point inputs, small integers for others: the same in every process."""
    generator = np.random.default_rng(seed)
    feeds: dict[str, np.ndarray] = {}
    for each in inputs:
        if each["dtype"].startswith("float"):
            feeds[each["name"]] = generator.standard_normal(each["shape"]).astype(each["dtype"])
        else:
            high = 2 if each["dtype"] == "bool" else 100
            feeds[each["name"]] = generator.integers(0, high, each["shape"]).astype(each["dtype"])
    return feeds


def sample(outputs: Sequence[np.ndarray]) -> list[float]:
    """Numbers from all outputs, evenly spaced: enough to see that two runtimes computed the same."""
    flat = np.concatenate([np.asarray(output).ravel().astype(np.float64) for output in outputs])
    return flat[:: max(1, len(flat) // NUMBERS_COMPARED)].tolist()


def describe(runtime: str, file: str, threads: int) -> Work:
    """Work whose facts are the inputs as the file declares them: (name, shape with open sizes, element type)."""
    loaded = RUNTIMES[runtime].load(file, threads, ())
    inputs = [(each.name, list(each.shape), ELEMENTS[each.type]) for each in loaded.get_inputs()]
    return Work(lambda: None, facts={"inputs": inputs})


def tuned(tune: str | None) -> AbstractContextManager[None]:
    """Where Striate's choices come from the tune file of that name."""
    return import_module("striate.runtime.tune_file").tuned(tune) if tune is not None else nullcontext()


def inference(
    runtime: str,
    file: str,
    threads: int,
    inputs: Sequence[Input],
    callers: int = 1,
    tune: str | None = None,
) -> Work:
    """A side of a duel: the whole Python call, on a few inputs in turn.

    With several `callers` a run is one call from each of so many Python threads at once, on one loaded file.
    """
    chosen = RUNTIMES[runtime]
    with tuned(tune):
        loaded = chosen.load(file, threads, inputs)
    calls = [chosen.runner(loaded) for _ in range(callers)]
    examples = [example(inputs, SEED + turn) for turn in range(max(INPUTS_IN_TURN, callers))]
    turns = itertools.cycle(examples)
    call = calls[0]
    call(examples[0])

    def alone() -> object:
        return call(next(turns))

    pool = ThreadPoolExecutor(callers)

    def together() -> object:
        return [each.result() for each in [pool.submit(*pair) for pair in zip(calls, examples, strict=False)]]

    return Work(
        alone if callers == 1 else together,
        lambda: sample(call(examples[0])),
        facts={"version": chosen.version(), "threads": threads, "callers": callers},
        tell=lambda: chosen.layers(loaded, examples[0]),
    )


def startup(runtime: str, file: str, threads: int, inputs: Sequence[Input], tune: str | None = None) -> Work:
    """Work whose facts are the seconds from a file to its first result, after the imports, and peak memory.

    Peak memory is of the whole process, after a few runs.
    """
    chosen = RUNTIMES[runtime]
    import_module(chosen.module)
    feeds = example(inputs, SEED)
    before = peak_bytes()
    start = time.perf_counter()
    with tuned(tune):
        call = chosen.runner(chosen.load(file, threads, inputs))
    loaded = time.perf_counter()
    call(feeds)
    seconds = time.perf_counter() - start
    for _ in range(RUNS_FOR_MEMORY):
        call(feeds)
    return Work(
        lambda: call(feeds),
        facts={
            "seconds": seconds,
            "load_seconds": loaded - start,
            "peak_bytes": peak_bytes(),
            "peak_bytes_before": before,
        },
    )
