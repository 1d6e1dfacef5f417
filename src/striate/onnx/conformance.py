"""The whole test suite of the `onnx` package as a table: `python -m striate.onnx.conformance`.

Each case is a model with inputs and outputs. It passes, fails (another answer, or an error), or is unsupported (refused
with `UnsupportedError` when the model is loaded).
"""

from __future__ import annotations

import argparse
import sys
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

import numpy as np
from onnx.backend.test.loader import load_model_tests
from onnx.backend.test.runner import Runner

import onnx
from onnx import numpy_helper
from striate.errors import UnsupportedError
from striate.onnx.backend import StriateBackend

# Cases that are kept as files; "real" ones are the nine networks of `light`, which other tests run.
KINDS = ("simple", "pytorch-converted", "pytorch-operator")
# Cases that fail, and why nothing is done about it.
FORESEEN = {
    "test_attention_4d_causal_fp16_expanded": "half precision: two of 192 numbers differ in their last bit",
}
VERDICTS = ("pass", "fail", "unsupported")


@dataclass(frozen=True)
class Verdict:
    """What became of a case: `outcome` is one of VERDICTS, `reason` the error's text."""

    name: str
    group: str
    operator: str
    outcome: str
    reason: str = ""


def judged(case: Any, group: str) -> Verdict:
    """Load the case's model, run it on each of its data sets, and compare."""
    model = case.model if case.model is not None else onnx.load(str(Path(case.model_dir) / "model.onnx"))
    operator = model.graph.node[0].op_type if len(model.graph.node) else "none"
    try:
        prepared = StriateBackend.prepare(model)
        for inputs, outputs in _data_sets(case):
            Runner.assert_similar_outputs(outputs, prepared.run(inputs), case.rtol, case.atol)
    except UnsupportedError as error:
        return Verdict(case.name, group, operator, "unsupported", _short(error))
    except Exception as error:
        return Verdict(case.name, group, operator, "fail", f"{type(error).__name__}: {_short(error)}")
    return Verdict(case.name, group, operator, "pass")


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:300]


def _data_sets(case: Any) -> Iterable[tuple[list[Any], list[Any]]]:
    """Inputs and outputs: in memory for node cases, else in folders beside the model."""
    if case.data_sets is not None:
        for inputs, outputs in case.data_sets:
            yield [_array(each) for each in inputs], [_array(each) for each in outputs]
        return
    for folder in sorted(Path(case.model_dir).glob("test_data_set_*")):
        yield _arrays(folder, "input"), _arrays(folder, "output")


def _arrays(folder: Path, stem: str) -> list[Any]:
    count = len(list(folder.glob(f"{stem}_*.pb")))
    tensors = [onnx.TensorProto.FromString((folder / f"{stem}_{k}.pb").read_bytes()) for k in range(count)]
    return [numpy_helper.to_array(tensor) for tensor in tensors]


def _array(value: Any) -> Any:
    return numpy_helper.to_array(value) if isinstance(value, onnx.TensorProto) else value


def cases() -> Iterable[tuple[Any, str]]:
    """Every case and its group."""
    for case in load_model_tests(kind="node"):
        yield case, "node, expanded" if "_expanded" in case.name else "node"
    for kind in KINDS:
        for case in sorted(load_model_tests(kind=kind), key=lambda each: each.name):
            yield case, kind


def table(verdicts: Sequence[Verdict]) -> str:
    """Markdown: a row a group, and the operators with cases that do not pass."""
    lines = ["| cases | pass | fail | unsupported | of |", "| --- | --- | --- | --- | --- |"]
    groups = dict.fromkeys(verdict.group for verdict in verdicts)
    for group in [*groups, "all"]:
        counts = Counter(verdict.outcome for verdict in verdicts if group in (verdict.group, "all"))
        row = " | ".join(str(counts[outcome]) for outcome in VERDICTS)
        lines.append(f"| {group} | {row} | {counts.total()} |")
    behind: dict[str, Counter[str]] = defaultdict(Counter)
    for verdict in verdicts:
        if verdict.group != "node, expanded":
            behind[verdict.operator][verdict.outcome] += 1
    whole = sorted(name for name, counts in behind.items() if set(counts) == {"pass"})
    lines += ["", f"Operators whose own cases all pass ({len(whole)}): {', '.join(whole)}.", ""]
    lines += ["| operator | pass | fail | unsupported |", "| --- | --- | --- | --- |"]
    for name in sorted(set(behind) - set(whole)):
        lines.append(f"| {name} | {' | '.join(str(behind[name][outcome]) for outcome in VERDICTS)} |")
    return "\n".join(lines)


def run(wanted: str, out: TextIO, *, reasons: bool, progress: bool) -> list[Verdict]:
    """Judge all cases whose names contain `wanted`."""
    verdicts: list[Verdict] = []
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        for case, group in cases():
            if wanted in case.name:
                verdicts.append(judged(case, group))
                if progress and len(verdicts) % 100 == 0:
                    print(f"{len(verdicts)} cases", file=sys.stderr, flush=True)
    if reasons:
        for verdict in verdicts:
            if verdict.outcome != "pass":
                print(f"{verdict.outcome}: {verdict.name}: {verdict.reason}", file=out)
    print(table(verdicts), file=out)
    return verdicts


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m striate.onnx.conformance", description=__doc__)
    parser.add_argument("only", nargs="?", default="", help="cases whose names contain this")
    parser.add_argument("--reasons", action="store_true", help="list what does not pass, and why")
    options = parser.parse_args(arguments)
    verdicts = run(options.only, sys.stdout, reasons=options.reasons, progress=sys.stderr.isatty())
    return 0 if all(verdict.outcome != "fail" for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
