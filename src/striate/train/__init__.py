"""What is passed to `fit`, and what is done around it; see `README.md`."""

from striate.train import augment, callbacks, metrics, optim, schedules

__all__ = ["augment", "callbacks", "metrics", "optim", "schedules"]
