"""What all tests share: real data through STRIATE_DATA, and a switch that counts skips as failures."""

from __future__ import annotations

import os
from collections.abc import Generator
from pathlib import Path

import pytest

from striate.cpu import system
from striate.cpu import target as targets

HOST = targets.host()
# Each takes up to 2 GB.
MOST_WORKERS = 4


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")
    parser.addoption("--skips-fail", action="store_true", help="count a skipped test as a failure")


def pytest_configure(config: pytest.Config) -> None:
    # Every pass of every compilation leaves a graph that is well formed, in subprocesses too.
    os.environ["STRIATE_VERIFY"] = "1"


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """Processes that share the tests, by files: one for each CPU; none where single files are asked for."""
    if all(".py" in argument for argument in config.args):
        return 0
    available = system.available_threads()
    return min(available, MOST_WORKERS) if available > 1 else 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """An id with an address in it is another one in each process that shares the tests: refused in one as well."""
    odd = [item.nodeid for item in items if " at 0x" in item.nodeid]
    if odd:
        raise pytest.UsageError(f"give these tests ids of their own (ids=...): {', '.join(odd[:5])}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.skipped and item.config.getoption("--skips-fail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"skipped, which counts as a failure here: {reason}"
    return report


@pytest.fixture(scope="session")
def mnist_folder() -> Path:
    """Folder with MNIST's four files, from STRIATE_DATA."""
    root = os.environ.get("STRIATE_DATA")
    if not root:
        pytest.skip("STRIATE_DATA is not set: no MNIST files to test with")
    folder = Path(root) / "mnist"
    if not folder.is_dir():
        pytest.skip(f"{folder} does not exist: no MNIST files to test with")
    return folder


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """A file that skips itself as a whole (`importorskip`) is a skip as well."""
    report = yield
    if report.skipped and collector.config.getoption("--skips-fail"):
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid}: skipped, which counts as a failure here: {report.longrepr}"
    return report


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """`striate train`, called in this process, draws no pictures: they take longer than many a training."""
    monkeypatch.setattr("striate.cli.train.draw", lambda *given: [])


@pytest.fixture
def bf16_cpu(monkeypatch: pytest.MonkeyPatch) -> Generator[targets.Target, None, None]:
    """What the library takes for the CPU: this one, or an emulation of one that multiplies pairs of bfloat16."""
    if HOST is not None and not HOST.has_bf16:
        monkeypatch.setenv(targets.ENVIRONMENT_VARIABLE, "emulated-avx512-bf16")
        targets.host.cache_clear()
    found = targets.host()
    assert found is not None
    assert found.has_bf16
    yield found
    monkeypatch.undo()
    targets.host.cache_clear()
