"""Logs of training for TensorBoard."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from striate.errors import UnsupportedError
from striate.files import as_path, expect_folder
from striate.nn.module import Module
from striate.nn.training.callback import Callback
from striate.nn.training.history import EpochInfo


class TensorBoard(Callback):
    """A callback that writes every epoch's numbers to event files in `folder`, for `tensorboard --logdir`.

    Loss and accuracy in training and on the validation data, learning rate, pictures a second and the share of the
    time that went by waiting for data. Resumed training goes on in a file of its own beside the first, as TensorBoard
    expects. Needs the package tensorboardX (the extra `tensorboard`); raises `UnsupportedError` without it.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        try:
            # A writer without TensorFlow or PyTorch: protocol buffers and checksums are all there is to it.
            self._writers: Any = import_module("tensorboardX")
        except ImportError as error:
            raise UnsupportedError(
                "logs for TensorBoard need tensorboardX: pip install 'striate[tensorboard]'"
            ) from error
        self.folder = str(as_path(folder, "the folder of TensorBoard's logs"))
        self._writer: Any = None

    def on_start(self, model: Module) -> None:
        self._close()
        expect_folder(self.folder)

    def on_epoch(self, info: EpochInfo) -> None:
        if self._writer is None:
            self._writer = self._writers.SummaryWriter(self.folder)
        numbers = {
            "loss/training": info.loss,
            "loss/validation": info.validation_loss,
            "accuracy/training": info.accuracy,
            "accuracy/validation": info.validation_accuracy,
            "rate/learning_rate": info.learning_rate,
            "time/pictures_a_second": info.images_per_second,
            "time/waiting_for_data": info.waiting / max(info.seconds, 1e-9),
        }
        for name, number in numbers.items():
            if number is not None:
                self._writer.add_scalar(name, number, info.epoch)
        # What an interrupted run wrote must be there.
        self._writer.flush()

    def on_end(self, model: Module) -> None:
        self._close()

    def _close(self) -> None:
        if self._writer is not None:
            self._writer.close()
        self._writer = None
