"""Optimisers, learning-rate schedules and augmentation; see `README.md`."""

from striate.train import augment, optim, schedules

__all__ = ["augment", "optim", "schedules"]
