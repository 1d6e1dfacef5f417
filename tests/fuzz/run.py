"""Fuzz one reader, guided by coverage: `python tests/fuzz/run.py NAME --seconds 120`.

Begins with the seeds and the kept corpus; what is new goes to `--corpus DIR` (by default nowhere), a crasher to
`--artifacts DIR` (by default the working folder). The exit code is 0 unless something was found. Needs atheris.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import sys
import tempfile
import warnings
from pathlib import Path

import atheris

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
# Whose branches guide the search.
GUIDES = [
    *(
        "striate.files",
        "striate.data",
        "striate.onnx",
        "striate.cpu.cache",
        "striate.cpu.elf",
        "striate.ops.catalog",
    ),
    *(
        "striate.nn.files.saving",
        "striate.nn.files.graph_json",
        "striate.nn.files.graph_module",
        "striate.nn.training.checkpoint",
    ),
    *("striate.runtime.tune_file", "striate.train.onnx_weights", "striate.train.finetune"),
    *("zipfile", "tarfile", "pickletools", "json", "numpy.lib.format", "numpy.lib._format_impl"),
]
SECONDS_AN_INPUT = 30
MEGABYTES = 3000

with atheris.instrument_imports(include=GUIDES):
    import targets

    # Targets import these only when they are called.
    for module in ("striate.onnx.files", "striate.onnx.importer", "striate.train.onnx_weights"):
        with contextlib.suppress(ImportError):
            importlib.import_module(module)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=sorted(targets.TARGETS))
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--corpus", type=Path, help="where new inputs are kept")
    parser.add_argument("--artifacts", type=Path, default=Path(), help="where a crasher goes")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    target = targets.TARGETS[options.name]
    with tempfile.TemporaryDirectory(prefix="striate-corpus-") as folder:
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        for number, seed in enumerate(target.seeds()):
            (seeds / str(number)).write_bytes(seed)
        new = options.corpus or Path(folder) / "new"
        new.mkdir(parents=True, exist_ok=True)
        kept = [
            each
            for each in (HERE / "corpus" / options.name, HERE / "crashers" / options.name)
            if each.is_dir()
        ]
        arguments = [
            sys.argv[0],
            str(new),
            str(seeds),
            *map(str, kept),
            f"-max_total_time={options.seconds}",
            f"-max_len={target.longest}",
            f"-timeout={SECONDS_AN_INPUT}",
            f"-rss_limit_mb={MEGABYTES}",
            f"-artifact_prefix={options.artifacts}/{options.name}-",
            "-print_final_stats=1",
            "-verbosity=1",
        ]
        atheris.Setup(arguments, target.read)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
