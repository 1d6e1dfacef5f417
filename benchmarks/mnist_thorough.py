"""`striate train --data mnist --recipe thorough`, the whole command, seeds 0, 1, 2 ..., and the same once in PyTorch.

LeNet, 20 epochs, shifts of up to two pixels, SGD with Nesterov's momentum, one cycle of the rate. PyTorch: eager, fused
SGD, the same augmentation in NumPy, a fresh process with `import torch` counted, as ours counts its own start and
compilation (empty kernel cache). Needs the MNIST files (`STRIATE_DATA`) or a network.
"""

from __future__ import annotations

import subprocess
import sys
import time

from mnist import train
from report import Row, run_script

SEEDS = 5
COMMAND = (
    "-m",
    "striate",
    "train",
    "--data",
    "mnist",
    "--recipe",
    "thorough",
    "--threads",
    "2",
    "--json",
)


def torch_recipe(seed: int) -> float:
    """Train in PyTorch; returns the test accuracy."""
    import numpy as np
    import torch
    from torch import nn
    from torch.nn import functional as F

    from striate.data import load_mnist
    from striate.train.augment import random_shift
    from striate.train.recipes import recipe_for

    torch.set_num_threads(2)
    torch.manual_seed(seed)
    recipe, data = recipe_for("lenet", "mnist", "thorough"), load_mnist()
    mean, deviation = float(data.x.mean()), float(data.x.std())
    net = nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Linear(400, 120), nn.ReLU(), nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    )  # fmt: skip
    for module in net:
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            nn.init.kaiming_normal_(module.weight)
            nn.init.zeros_(module.bias)
    optimizer = torch.optim.SGD(
        net.parameters(), lr=recipe.learning_rate, momentum=0.9, weight_decay=5e-4, nesterov=True, fused=True
    )
    generator, shift, size = np.random.default_rng(seed), random_shift(2), recipe.batch_size
    steps = -(-len(data.x) // size)

    def tensor(pictures: np.ndarray) -> torch.Tensor:
        return (torch.from_numpy(pictures).permute(0, 3, 1, 2).float() - mean) / deviation

    labels = torch.from_numpy(data.y)
    for epoch in range(recipe.epochs):
        order = generator.permutation(len(data.x))
        for step in range(steps):
            chosen = order[step * size : (step + 1) * size]
            factor = recipe.schedule(epoch * steps + step, steps * recipe.epochs)
            optimizer.param_groups[0]["lr"] = recipe.learning_rate * factor
            optimizer.zero_grad(set_to_none=True)
            loss = F.cross_entropy(net(tensor(shift(data.x[chosen], generator))), labels[chosen])
            loss.backward()
            optimizer.step()
    with torch.no_grad():
        answers = net(tensor(data.x_test)).argmax(1).numpy()
    return float((answers == data.y_test).mean())


def measure(seeds: int) -> list[Row]:
    runs = [train(seed, COMMAND) for seed in range(seeds)]
    accuracies = [100 * run["test_accuracy"] for run in runs]
    walls = [run["wall"] for run in runs]
    started = time.perf_counter()
    code = "import mnist_thorough; print(mnist_thorough.torch_recipe(0))"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=sys.path[0]
    )
    theirs = time.perf_counter() - started
    name = f"MNIST, thorough recipe, {seeds} seeds"
    facts = {"all": walls, "PyTorch": theirs, "PyTorch's accuracy": 100 * float(told.stdout)}
    return [
        Row(f"{name}: lowest test accuracy", min(accuracies), "%", None, 99.4, details={"all": accuracies}),
        Row(f"{name}: slowest command", max(walls), "s", None, details=facts),
        Row(
            f"{name}: PyTorch's time over the slowest command", theirs / max(walls), "x", None, details=facts
        ),
    ]


if __name__ == "__main__":
    run_script(__doc__, SEEDS, measure)
