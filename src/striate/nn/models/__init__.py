"""Networks that everyone knows, ready to be trained: one page of code each, with its paper.

Layers are called as in torchvision, so that weights trained there fit (`striate.finetune.load_weights`). Outputs are
logits [N, classes]; every model has `head`, the path of its last layer (`striate.finetune.replace_head`).
"""

from striate.nn.models.alexnet import alexnet
from striate.nn.models.cifar_fast import cifar_fast
from striate.nn.models.convnext import convnext
from striate.nn.models.densenet import densenet
from striate.nn.models.lenet import lenet
from striate.nn.models.mobilenet import mobilenet_v2
from striate.nn.models.resnet import cifar_resnet, resnet
from striate.nn.models.squeezenet import squeezenet
from striate.nn.models.vgg import vgg

__all__ = [
    "alexnet",
    "cifar_fast",
    "cifar_resnet",
    "convnext",
    "densenet",
    "lenet",
    "mobilenet_v2",
    "resnet",
    "squeezenet",
    "vgg",
]
