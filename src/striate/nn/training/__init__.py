"""How models are trained, evaluated and used for many pictures; see `README.md`."""

from striate.nn.training.optimizer import Optimizer
from striate.nn.training.protocols import BatchInfo, Callback, EpochInfo, History, Loss, Schedule

__all__ = ["BatchInfo", "Callback", "EpochInfo", "History", "Loss", "Optimizer", "Schedule"]
