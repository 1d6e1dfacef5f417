"""The process of the command line: `striate` and `python -m striate`.

It only reads signals and ends; `cli/` does the work. Ctrl-C and SIGTERM end it in words and with the exit code that
shells expect (128 and the signal's number) from the first line here to the last moment, never with a traceback. A
program that imports the package keeps its own handlers: nothing here runs then.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from types import FrameType
from typing import Any, NoReturn

SECONDS_UNTIL_AGAIN = 0.05


class Interrupted(KeyboardInterrupt):
    """The signal whose number is its argument: on the way out files are put in order as after Ctrl-C."""


class Signals:
    """What SIGINT and SIGTERM do.

    Before the work and after it there is nothing to put in order: the process ends at once. Within, the first one
    raises `Interrupted` where the program is, so that half-written files are removed; a second one does not wait.
    """

    def __init__(self) -> None:
        self.working = False
        self.received = 0

    def listen(self) -> None:
        for number in (signal.SIGINT, signal.SIGTERM):
            # A shell has its background commands ignore Ctrl-C, and so they shall.
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, self.handle)
        sys.unraisablehook = self.unraisable

    def handle(self, number: int, frame: FrameType | None) -> None:
        if self.received or not self.working:
            say(number)
            os._exit(128 + number)
        self.received = number
        raise Interrupted(number)

    def unraisable(self, told: Any) -> None:
        """Python drops what is raised while it frees an object: then the signal is sent once more, a little later."""
        if not issubclass(told.exc_type, Interrupted):
            sys.__unraisablehook__(told)
            return
        number, self.received = self.received, 0
        again = threading.Timer(SECONDS_UNTIL_AGAIN, os.kill, (os.getpid(), number))
        again.daemon = True
        again.start()

    def leave(self) -> NoReturn:
        """End as interrupted. Further signals find nothing left to stop."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        say(self.received)
        sys.exit(128 + self.received)


def say(number: int) -> None:
    """The last words, past Python's buffers: they may be in use where the signal came."""
    word = "interrupted" if number == signal.SIGINT else "terminated"
    with contextlib.suppress(OSError):
        os.write(2, f"\nstriate: {word}; no file is half written\n".encode())


def command() -> NoReturn:
    """Run the command line and end the process."""
    signals = Signals()
    signals.listen()
    from striate.cli.main import main  # here, as it takes a while, in which a signal may come

    try:
        signals.working = True
        code = main()
        signals.working = False
    except BaseException:
        # Whatever it became on the way: code that was cut off may fail in another way than by the interrupt.
        if signals.received:
            signals.leave()
        raise
    # While the interpreter takes itself apart no handler can run.
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    sys.exit(code)


if __name__ == "__main__":
    command()
