"""How models are trained, evaluated and used for many pictures; see `README.md`."""

from striate.nn.training.callback import Callback, Schedule
from striate.nn.training.history import BatchInfo, EpochInfo, History
from striate.nn.training.losses import Loss
from striate.nn.training.optimizer import Optimizer

__all__ = ["BatchInfo", "Callback", "EpochInfo", "History", "Loss", "Optimizer", "Schedule"]
