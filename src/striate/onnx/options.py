"""ONNX Runtime's objects for options, so that its tutorials' lines run: what is taken, what has no meaning here."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, cast

from striate.errors import ArgumentError, UnsupportedError

CPU = "CPUExecutionProvider"


class GraphOptimizationLevel(IntEnum):
    """How much of a graph may be rewritten. Taken; here it is always all that `precision` allows."""

    ORT_DISABLE_ALL = 0
    ORT_ENABLE_BASIC = 1
    ORT_ENABLE_EXTENDED = 2
    ORT_ENABLE_LAYOUT = 3
    ORT_ENABLE_ALL = 99


class ExecutionMode(IntEnum):
    """Whether branches of a graph run side by side. Taken; here all threads work on one layer."""

    ORT_SEQUENTIAL = 0
    ORT_PARALLEL = 1


class _Settings:
    """Attributes with defaults, and entries by name. A name that is none of them is an AttributeError."""

    __slots__ = ("_entries",)
    _what = "option"

    def __init__(self) -> None:
        self._entries: dict[str, str] = {}

    def _add(self, key: str, value: str) -> None:
        if not isinstance(key, str) or not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(f"a configuration entry is two texts, got {key!r:.60} and {value!r:.60}")
        self._entries[key] = value

    def _get(self, key: str) -> str:
        if key not in self._entries:
            raise ArgumentError(f"there is no configuration entry {key!r:.80}")
        return self._entries[key]


class SessionOptions(_Settings):
    """Options of an `InferenceSession`, under ONNX Runtime's names.

    `intra_op_num_threads` (0: what there is) says how many threads run. What writes files (`enable_profiling`,
    `optimized_model_filepath`) is refused when a session is made; all else is taken and changes nothing: results are
    deterministic always, and memory is planned ahead.
    """

    __slots__ = (
        "enable_cpu_mem_arena",
        "enable_mem_pattern",
        "enable_mem_reuse",
        "enable_profiling",
        "execution_mode",
        "execution_order",
        "free_dimensions",
        "graph_optimization_level",
        "inter_op_num_threads",
        "intra_op_num_threads",
        "log_severity_level",
        "log_verbosity_level",
        "logid",
        "optimized_model_filepath",
        "profile_file_prefix",
        "use_deterministic_compute",
        "use_per_session_threads",
    )

    def __init__(self) -> None:
        super().__init__()
        self.intra_op_num_threads = 0
        self.inter_op_num_threads = 0
        self.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_ALL
        self.execution_mode = ExecutionMode.ORT_SEQUENTIAL
        self.execution_order: Any = 0
        self.enable_cpu_mem_arena = True
        self.enable_mem_pattern = True
        self.enable_mem_reuse = True
        self.enable_profiling = False
        self.profile_file_prefix = "onnxruntime_profile_"
        self.optimized_model_filepath = ""
        self.log_severity_level = -1
        self.log_verbosity_level = 0
        self.logid = ""
        self.use_deterministic_compute = True
        self.use_per_session_threads = True
        self.free_dimensions: dict[str, int] = {}

    def add_session_config_entry(self, key: str, value: str) -> None:
        """Taken; no entry changes anything here."""
        self._add(key, value)

    def get_session_config_entry(self, key: str) -> str:
        """What was added; `ArgumentError` if nothing was."""
        return self._get(key)

    def add_free_dimension_override_by_name(self, name: str, size: int) -> None:
        """The file's size `name` ("batch_size") is `size`: the model is compiled for it when the session is made."""
        if isinstance(size, bool) or not isinstance(size, int) or size < 1:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError(
                f"the size of {name!r:.60} must be a whole number of at least 1, got {size!r:.60}"
            )
        self.free_dimensions[name] = size

    def register_custom_ops_library(self, path: str) -> None:
        """Refused: machine code that comes with a model is not executed."""
        raise UnsupportedError(
            f"{path}: libraries of operators are not loaded; nothing of a model is executed"
        )

    def add_initializer(self, name: str, value: Any) -> None:
        """Refused."""
        raise UnsupportedError(f"initializer {name!r:.60}: initializers are read from the file alone")


class RunOptions(_Settings):
    """Options of one run, under ONNX Runtime's names: taken, and without a meaning here."""

    __slots__ = (
        "log_severity_level",
        "log_verbosity_level",
        "logid",
        "only_execute_path_to_fetches",
        "terminate",
    )

    def __init__(self) -> None:
        super().__init__()
        self.log_severity_level = -1
        self.log_verbosity_level = 0
        self.logid = ""
        self.only_execute_path_to_fetches = False
        self.terminate = False

    def add_run_config_entry(self, key: str, value: str) -> None:
        """Taken; no entry changes anything here."""
        self._add(key, value)

    def get_run_config_entry(self, key: str) -> str:
        """What was added; `ArgumentError` if nothing was."""
        return self._get(key)


def threads_of(options: Any) -> int | None:
    """`intra_op_num_threads` of ours or of ONNX Runtime's options; 0 means what there is. Refuses what writes files."""
    if getattr(options, "enable_profiling", False):
        raise UnsupportedError(
            "enable_profiling writes no file here; session.model.explain(x, timed=True) has times"
        )
    if getattr(options, "optimized_model_filepath", ""):
        raise UnsupportedError(
            "optimized_model_filepath: what runs is machine code, which no ONNX file can hold"
        )
    count = getattr(options, "intra_op_num_threads", 0)
    if isinstance(count, bool) or not isinstance(count, int) or count < 0:
        raise ArgumentError(f"intra_op_num_threads must be a whole number of at least 0, got {count!r:.60}")
    return count or None


def expect_providers(providers: Any, options: Any) -> None:
    """Checks ONNX Runtime's lists of execution providers; one warning names those that are not here."""
    listed = [providers] if isinstance(providers, str) else _listed(providers, "providers")
    names: list[str] = []
    for each in listed:
        name = each[0] if isinstance(each, (tuple, list)) and len(cast("Sequence[Any]", each)) == 2 else each
        if not isinstance(name, str):
            raise ArgumentError(f"providers must be names, or pairs (name, options), got {each!r:.80}")
        names.append(name)
    if options is not None:
        kinds = _listed(options, "provider_options")
        if len(kinds) != len(names):
            raise ArgumentError(f"provider_options for {len(kinds)} providers, but there are {len(names)}")
        if not all(isinstance(each, Mapping) for each in kinds):
            raise ArgumentError("provider_options must hold one dict for each provider")
    absent = [name for name in names if name != CPU]
    if absent:
        warnings.warn(
            f"{', '.join(absent)[:200]}: not available, the model runs on the CPU ({CPU})",
            UserWarning,
            stacklevel=3,
        )


def _listed(value: Any, what: str) -> list[Any]:
    if value is not None and not isinstance(value, (list, tuple)):
        raise ArgumentError(f"{what} must be a list, got {type(value).__name__}")
    return list(cast("Sequence[Any]", value or ()))


def get_available_providers() -> list[str]:
    """What there is to run on."""
    return [CPU]


def get_device() -> str:
    """The kind of processor: "CPU"."""
    return "CPU"


def set_default_logger_severity(severity: int) -> None:
    """Taken; nothing is logged here."""
