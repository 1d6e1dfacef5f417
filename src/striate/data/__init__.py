"""Data sets: the embedded digits, MNIST, CIFAR, folders and zips of pictures; all as uint8 `[N, H, W, C]`."""

from striate.data.arrays import gathered
from striate.data.cifar import load_cifar
from striate.data.dataset import Dataset
from striate.data.digits import load_digits
from striate.data.folder import load_folder
from striate.data.mnist import load_mnist
from striate.data.named import load_named
from striate.data.split import stratified_split
from striate.data.zipped import load_zip

__all__ = [
    "Dataset",
    "gathered",
    "load_cifar",
    "load_digits",
    "load_folder",
    "load_mnist",
    "load_named",
    "load_zip",
    "stratified_split",
]
