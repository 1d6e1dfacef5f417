"""`st.threads` and `st.precision`, and how many CPUs a container grants."""

from __future__ import annotations

import os
import threading

import pytest

import striate as st
from striate.cpu.system import available_threads
from striate.errors import ArgumentError
from striate.runtime.precision import current_precision
from striate.runtime.threads import current_threads


def test_threads_nest_and_belong_to_the_thread():
    assert current_threads() is None
    with st.threads(2):
        with st.threads(5):
            assert current_threads() == 5
        seen: list[int | None] = []
        other = threading.Thread(target=lambda: seen.append(current_threads()))
        other.start()
        other.join()
        assert (current_threads(), seen) == (2, [None])
    assert current_threads() is None


@pytest.mark.parametrize("count", [0, -1, 2000, 1.5, True, "2"])
def test_bad_thread_counts(count):
    """Refused where they are written, not when the block is entered."""
    with pytest.raises(ArgumentError, match="threads"):
        st.threads(count)


def test_precision():
    with st.precision("strict"):
        assert current_precision() == "strict"
    assert current_precision() == "float32"
    for name in ("double", None, 32):
        with pytest.raises(ArgumentError, match="strict"):
            st.precision(name)


@pytest.mark.parametrize(
    "own, files, wanted",
    [
        ("0::/\n", {"cpu.max": "250000 100000\n"}, 2),
        ("0::/\n", {"cpu.max": "max 100000\n"}, 64),
        ("0::/\n", {"cpu.max": "50000 100000\n"}, 1),
        ("0::/a/b\n", {"a/cpu.max": "300000 100000", "a/b/cpu.max": "max 100000"}, 3),
        ("0::/gone\n", {"cpu.max": "400000 100000"}, 4),
        ("4:cpu:/x\n", {"cpu/x/cpu.cfs_quota_us": "200000", "cpu/x/cpu.cfs_period_us": "100000"}, 2),
        ("4:cpu,cpuacct:/\n", {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "100000"}, 64),
        ("0::/\n", {"cpu.max": "nonsense"}, 64),
        ("", {}, 64),
    ],
)  # fmt: skip
def test_quotas(tmp_path, monkeypatch, own, files, wanted):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(64)), raising=False)
    root = tmp_path / "cgroup"
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    (tmp_path / "own").write_text(own)
    assert available_threads(root, tmp_path / "own") == wanted


def test_here():
    assert 1 <= available_threads() <= (os.cpu_count() or 1)
