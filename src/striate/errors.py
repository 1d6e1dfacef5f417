"""Errors that explain themselves: what was wrong, where, the arithmetic, and what to do.

Every error a user can meet derives from `StriateError` and from the built-in exception that a Python
programmer would expect, so that both `except striate.StriateError` and `except ValueError` catch it.
"""

from __future__ import annotations

from typing import NoReturn


class StriateError(Exception):
    """Base of every error that this library raises on purpose."""


class ShapeError(StriateError, ValueError):
    """Shapes that do not fit together; the text shows the arithmetic and what would fit."""


class ArgumentError(StriateError, ValueError):
    """An argument outside its domain: a zero stride, a negative padding, an unknown name."""


class DTypeError(StriateError, TypeError):
    """An array whose element type the operation does not take."""


class LabelError(StriateError, ValueError):
    """Class labels that are no integers or lie outside `0 .. classes - 1`."""


class TracingError(StriateError, TypeError):
    """A traced value was used as if it held numbers."""


class GraphError(StriateError, ValueError):
    """A graph that breaks a rule of the intermediate representation."""


class TooLargeError(StriateError, MemoryError):
    """Something that this machine's memory cannot hold; raised before anything is allocated."""


class DataError(StriateError, ValueError):
    """A data file that is truncated, of the wrong kind, or absent."""


class ModelFileError(StriateError, ValueError):
    """A model file that is truncated, inconsistent, or no model."""


class CheckpointError(StriateError, ValueError):
    """A checkpoint that is damaged, belongs to another training run, or could not be written."""


class TuneFileError(StriateError, ValueError):
    """A tune file that is none, or made for another CPU or version; without one the static table decides."""


class NonFiniteLossError(StriateError, ArithmeticError):
    """The loss became NaN or infinite; names the step, and the last good weights are kept."""


class CopyError(StriateError, TypeError):
    """An object that is bound to this process or this moment, which was to be copied or pickled; says what can be."""


class UnsupportedError(StriateError, NotImplementedError):
    """A request that is meaningful but that this version does not carry out."""


class StriateWarning(UserWarning):
    """Nothing is broken, but what is going on is hardly what was meant; the text says what to try."""


class BoundToProcess:
    """Base of objects that hold addresses, locks or values of a trace: neither copied nor pickled.

    A subclass says in `instead` what to copy. Without this a copy of such an object would share memory with the
    original, or point at none.
    """

    __slots__ = ()
    instead = "make another one"

    def __reduce__(self) -> NoReturn:
        raise CopyError(f"{type(self).__name__} cannot be copied or pickled: {self.instead}")
