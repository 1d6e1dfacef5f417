"""Data sets: the embedded digits, MNIST, folders of pictures; loaded into memory as uint8 `[N, H, W, C]`."""

from striate.data.dataset import Dataset
from striate.data.digits import load_digits
from striate.data.folder import load_folder
from striate.data.mnist import load_mnist
from striate.data.split import stratified_split

__all__ = ["Dataset", "load_digits", "load_folder", "load_mnist", "stratified_split"]
