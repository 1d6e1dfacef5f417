"""Memory for machine code: systems that forbid it, and systems that have none left."""

from __future__ import annotations

import ctypes
import errno
import subprocess
import sys
import textwrap
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import striate as st
from striate.cpu import jit
from striate.cpu import target as targets
from striate.cpu.system import linux
from striate.errors import TooLargeError

pytestmark = pytest.mark.skipif(targets.host() is None, reason="no code generation for this CPU")
# <sys/prctl.h>, Linux 6.3: from now on nothing that was not executable becomes so.
REFUSE = "import ctypes; assert ctypes.CDLL(None).prctl(65, 1, 0, 0, 0) == 0"


def refuses() -> bool:
    return subprocess.run([sys.executable, "-c", REFUSE], capture_output=True).returncode == 0


def output_of(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], timeout=60, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


REPORT = """
    found = [str(warning.message) for warning in caught if "no code generation" in str(warning.message)]
    print(len(found), found[0])
"""


@pytest.mark.skipif(not refuses(), reason="this kernel cannot forbid executable memory")
def test_where_it_is_forbidden_the_reference_runs_with_one_warning() -> None:
    code = f"""
    {REFUSE}
    import warnings
    import numpy as np
    import striate as st
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = st.models.lenet()
        for batch in (1, 2):
            assert model(np.zeros((batch, 28, 28, 1), np.float32)).shape == (batch, 10)
        model.fit(np.zeros((8, 28, 28, 1), np.float32), np.zeros(8, int), optimizer=st.optim.SGD(0.1))
        assert "NumPy reference" in model.explain(np.zeros((1, 28, 28, 1), np.float32))
    {REPORT}
    """
    assert output_of(code).startswith("1 no code generation here (the system forbids executable memory)")


@pytest.mark.skipif(not refuses(), reason="this kernel cannot forbid executable memory")
def test_where_it_is_forbidden_later_what_is_new_runs_as_the_reference() -> None:
    """A service that loads its model first and gives its rights away then."""
    code = f"""
    import warnings
    import numpy as np
    import striate as st
    x = np.random.default_rng(0).standard_normal((2, 28, 28, 1)).astype(np.float32)
    model = st.models.lenet(seed=0)
    before = model(x)
    {REFUSE}
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert np.array_equal(model(x), before)
        other = st.nn.Sequential(st.nn.Conv2d(3, 5), st.nn.LeakyReLU(0.3))
        assert other(x).shape == (2, 24, 24, 3)
        assert other(x[:1]).shape == (1, 24, 24, 3)
    {REPORT}
    """
    assert output_of(code).startswith("1 no code generation here (the system forbids executable memory)")


class Failing:
    """The C library's memory calls, of which the one named `which` fails with `number`."""

    def __init__(self, which: str, number: int, result: int) -> None:
        self.which, self.number, self.result, self.real = which, number, result, linux.c_library()
        self.unmapped = 0

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def fail(*arguments: Any) -> int:
            ctypes.set_errno(self.number)
            return self.result

        if name == "munmap":
            self.unmapped += 1
        return fail if name == self.which else getattr(self.real, name)


@pytest.mark.parametrize(("which", "result"), [("mmap", -1 & 2**64 - 1), ("mprotect", -1)])
def test_no_memory_for_code_is_an_error_of_memory(
    which: str, result: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And not the end of code generation: the next compilation may find some."""
    x = np.ones((1, 6, 6, 2), np.float32)
    model = st.nn.Sequential(st.nn.Conv2d(3, 3))
    model.build(x.shape)
    wanted = st.nn.Sequential(st.nn.Conv2d(3, 3))(x)
    failing = Failing(which, errno.ENOMEM, result)
    with monkeypatch.context() as full:
        full.setattr(jit.loader(), "addresses", {})
        full.setattr(linux, "c_library", lambda: failing)
        assert linux.may_execute()
        with pytest.raises(TooLargeError, match=r"gives no 4,096 bytes.*Cannot allocate memory"):
            linux.map_code(b"\xc3")
        with pytest.raises(TooLargeError, match="for machine code"):
            model(x)
        assert failing.unmapped == (4 if which == "mprotect" else 0)
    assert np.array_equal(model(x), wanted)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EINVAL])
def test_every_other_refusal_is_one_for_good(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    failing = Failing("mprotect", number, -1)
    monkeypatch.setattr(linux, "c_library", lambda: failing)
    assert not linux.may_execute()
    targets.host.cache_clear()
    try:
        assert targets.host() is None
        assert targets.why_none() == "the system forbids executable memory"
    finally:
        monkeypatch.undo()
        targets.host.cache_clear()
    assert targets.host() is not None
