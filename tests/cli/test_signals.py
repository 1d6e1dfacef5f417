"""Ctrl-C and SIGTERM: the command ends in words from its first line to its last; a library leaves signals alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

WORDS = {
    signal.SIGINT: "striate: interrupted; no file is half written",
    signal.SIGTERM: "striate: terminated; no file is half written",
}
pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


# A shell has what it runs in the background ignore Ctrl-C.
HEARD = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)\n"


def ended(code: str, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-c", HEARD + textwrap.dedent(code), *arguments],
        timeout=60,
        capture_output=True,
        text=True,
    )
    return done.returncode, done.stderr.strip()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_while_the_package_loads(number: signal.Signals) -> None:
    code = """
    import os, sys, time
    from striate.__main__ import command

    class Slow:
        def find_spec(self, name, path=None, target=None):
            if name == "striate.cli.main":
                os.kill(os.getpid(), int(sys.argv[1]))
                time.sleep(10)

    sys.meta_path.insert(0, Slow())
    command()
    """
    assert ended(code, str(int(number))) == (128 + number, WORDS[number])


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize(
    "where",
    [
        pytest.param("kill()", id="in the work"),
        pytest.param("try:\n    kill()\nexcept KeyboardInterrupt:\n    1 / 0", id="turned into another"),
        pytest.param("try:\n    kill()\nfinally:\n    kill()", id="twice"),
    ],
)
def test_a_signal_at_work(number: signal.Signals, where: str) -> None:
    code = f"""
    import os, sys, time
    from striate import __main__
    from striate.cli import main as cli

    def kill():
        os.kill(os.getpid(), {int(number)})
        time.sleep(10)

    def work():
{textwrap.indent(where, " " * 8)}

    cli.main = work
    __main__.command()
    """
    assert ended(code) == (128 + number, WORDS[number])


def test_a_signal_that_python_drops_comes_again() -> None:
    """What is raised while an object is freed is printed and forgotten by Python."""
    code = """
    import os, signal, time
    from striate import __main__
    from striate.cli import main as cli

    class Freed:
        def __del__(self):
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.01)

    def work():
        freed = Freed()
        del freed
        time.sleep(10)

    cli.main = work
    __main__.command()
    """
    assert ended(code) == (143, WORDS[signal.SIGTERM])


def test_a_signal_when_the_work_is_done() -> None:
    code = """
    import atexit, os, signal, time
    from striate import __main__
    from striate.cli import main as cli

    def kill():
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(10)

    atexit.register(kill)
    cli.main = lambda: 0
    __main__.command()
    """
    assert ended(code) == (-signal.SIGINT, "")


def test_signals_that_the_shell_has_ignored_stay_ignored() -> None:
    code = """
    import os, signal
    from striate import __main__
    from striate.cli import main as cli

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cli.main = lambda: os.kill(os.getpid(), signal.SIGINT) or 7
    __main__.command()
    """
    assert ended(code) == (7, "")


def test_a_library_leaves_signals_alone() -> None:
    code = """
    import signal, sys
    import numpy as np
    before = [signal.getsignal(number) for number in signal.valid_signals()], sys.unraisablehook
    import striate as st
    import striate.__main__, striate.cli.main
    model = st.models.lenet()
    x = np.random.default_rng(0).standard_normal((8, 28, 28, 1)).astype(np.float32)
    model.fit(x, np.arange(8), optimizer=st.optim.SGD(0.01))
    after = [signal.getsignal(number) for number in signal.valid_signals()], sys.unraisablehook
    assert before == after
    """
    assert ended(code) == (0, "")


@pytest.mark.slow
def test_a_run_that_was_terminated_goes_on(tmp_path: Path) -> None:
    """SIGTERM in the middle of training, and `--resume` ends with the model of a run that nobody stopped."""

    def train(out: Path, *more: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-u", "-m", "striate", "train", "--epochs", "12", "--out", str(out), *more]
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    process = train(tmp_path / "stopped")
    assert process.stdout is not None
    while not process.stdout.readline().startswith("epoch  2"):
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors.strip()) == (143, WORDS[signal.SIGTERM])
    assert "--resume goes on from there" in output
    # The model so far and its history are there as well; nothing half-written, and no lock.
    left = sorted(each.name for each in (tmp_path / "stopped").iterdir())
    assert left == ["checkpoint.safetensors", "history.json", "lenet.safetensors"]
    whole, again = train(tmp_path / "whole"), train(tmp_path / "stopped", "--resume")
    assert (whole.wait(120), again.wait(120)) == (0, 0)
    wanted, found = ((tmp_path / out / "lenet.safetensors").read_bytes() for out in ("whole", "stopped"))
    assert wanted == found
