"""How models are trained, evaluated and used for many pictures; see `README.md`."""

from striate.nn.training.protocols import BatchInfo, Callback, EpochInfo, History, Loss, Optimizer, Schedule

__all__ = ["BatchInfo", "Callback", "EpochInfo", "History", "Loss", "Optimizer", "Schedule"]
