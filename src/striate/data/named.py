"""Data sets by name: digits, mnist, cifar10, cifar100; everything else is a path."""

from __future__ import annotations

from pathlib import Path

from striate.data.cifar import cifar_source, load_cifar
from striate.data.dataset import Dataset
from striate.data.digits import load_digits
from striate.data.download import data_folder
from striate.data.folder import load_folder
from striate.data.mnist import load_mnist
from striate.data.zipped import load_zip
from striate.errors import DataError


def load_named(name: str, seed: int = 0, *, skip_corrupt: bool = False) -> Dataset:
    """`digits`, `mnist`, `cifar10`, `cifar100`, or a path that `load_folder` takes; `skip_corrupt` as there."""
    if name == "digits":
        return load_digits(seed)
    if name == "mnist":
        return load_mnist()
    if name in ("cifar10", "cifar100"):
        return load_cifar_named(int(name.removeprefix("cifar")), skip_corrupt)
    return load_folder(name, seed, skip_corrupt=skip_corrupt)


def load_cifar_named(classes: int, skip_corrupt: bool = False) -> Dataset:
    """CIFAR in `STRIATE_DATA/cifar10` (or `cifar100`): binary, Python archive, or a zip of pictures."""
    base = data_folder()
    if base is None:
        raise DataError(
            f"cifar{classes}: set STRIATE_DATA to the folder that holds cifar{classes}/, or give a path"
        )
    folder: Path = base / f"cifar{classes}"
    source = cifar_source(folder, classes)
    if source is not None:
        return load_cifar(source)
    zips = sorted(folder.glob("*.zip"))
    if zips:
        return load_zip(zips[0], skip_corrupt=skip_corrupt)
    raise DataError(
        f"{folder}: neither CIFAR's binary files, nor cifar-{classes}-binary.tar.gz, nor "
        f"cifar-{classes}-python.tar.gz, nor a zip of pictures by class is there"
    )
