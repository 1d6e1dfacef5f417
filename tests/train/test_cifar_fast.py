"""The recipe for CIFAR-10: whitening, the network, Lookahead, the optimiser's groups."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import striate as st
from striate.errors import DataError, ShapeError
from striate.nn.layers.whitening import Whitening, whitening_filters
from striate.nn.models.cifar_fast import partly_identity
from striate.nn.training.history import BatchInfo
from striate.train.lookahead import Lookahead
from striate.train.recipes import CIFAR_FAST, cifar_optimizer, cifar_rate, recipe_for

GENERATOR = np.random.default_rng(0)
# Neighbouring pixels and channels that depend on each other.
SMOOTH = GENERATOR.normal(size=(300, 14, 14, 3))
SMOOTH = SMOOTH[:, :-1] + SMOOTH[:, 1:] + 0.5 * SMOOTH[:, :-1, ::-1]
PICTURES = np.clip(np.rint(128 + 30 * (SMOOTH + 0.7 * SMOOTH[..., ::-1])), 0, 255).astype(np.uint8)


def test_whitened_patches_are_uncorrelated_and_of_variance_one() -> None:
    assert st.nn.Whitening is Whitening
    model = st.nn.Sequential(Whitening(2, epsilon=0.0)).build(PICTURES.shape, "uint8")
    model[0].measure(PICTURES)
    outputs = model.predict(PICTURES).reshape(-1, 24)
    half = outputs[:, :12].astype(np.float64)
    assert np.allclose(half.T @ half / len(half), np.eye(12), atol=2e-3)
    assert np.allclose(outputs[:, 12:], -outputs[:, :12], atol=1e-5)


def test_whitening_of_one_pixel_is_the_square_root_of_the_covariance() -> None:
    x = PICTURES.astype(np.float64) - PICTURES.mean((0, 1, 2))
    filters = whitening_filters(x, 1, 0.0)[0, 0, :, :3].astype(np.float64)
    covariance = np.cov(x.reshape(-1, 3).T, bias=True)
    assert np.allclose(filters @ filters.T, np.linalg.inv(covariance), rtol=1e-4)
    assert (filters[np.abs(filters).argmax(0), range(3)] > 0).all()


def test_whitening_is_measured_saved_and_not_trained(tmp_path: Path) -> None:
    model = st.nn.Sequential(Whitening(), st.nn.ReLU(), st.nn.GlobalAvgPool2d(), st.nn.Linear(3))
    labels = GENERATOR.integers(0, 3, len(PICTURES))
    model.fit(PICTURES, labels, batch_size=50, optimizer=st.optim.SGD(0.1))
    own = Whitening()
    st.nn.Sequential(own).build(PICTURES.shape, "uint8")
    own.measure(PICTURES)
    for name in ("mean", "deviation", "weight"):
        assert np.array_equal(getattr(model[0], name).array, getattr(own, name).array), name
    assert np.abs(model[0].bias.array).max() > 0
    model.save(tmp_path / "m.safetensors")
    assert np.array_equal(st.load(tmp_path / "m.safetensors").predict(PICTURES), model.predict(PICTURES))


def test_whitening_errors() -> None:
    with pytest.raises(ShapeError, match="2x2 pixels or more"):
        Whitening(2).measure(PICTURES[:, :1])
    with pytest.raises(DataError, match="NaN"):
        Whitening(2).measure(np.full((3, 4, 4, 1), np.nan, np.float32))
    layer = Whitening()
    st.nn.Sequential(layer).build(PICTURES.shape, "uint8")
    with pytest.raises(ShapeError, match="made for 3 channels, and the input has 1"):
        layer(PICTURES[..., :1])


def test_parameters_and_first_weights() -> None:
    model = st.models.cifar_fast().build((32, 32, 3), "uint8")
    trained = {name: p for name, p in model.parameters().items() if "running" not in name}
    fixed = sum(trained[f"whitening.{name}"].size for name in ("mean", "deviation", "weight"))
    assert sum(p.size for p in trained.values()) - fixed == 1_972_504
    weight = partly_identity((3, 3, 4, 9), np.random.default_rng(0))
    x = GENERATOR.normal(size=(1, 5, 5, 4)).astype(np.float32)
    assert np.array_equal(st.conv2d(x, weight, padding=1)[..., :4], x)
    assert 0.7 < np.abs(weight[..., 4:]).max() * 6 <= 1.0


def test_scales_stay_and_biases_move_faster() -> None:
    optimizer = cifar_optimizer(0.5)
    rates = {
        path: optimizer.for_parameter(path, (8,))[1]  # pyright: ignore[reportAttributeAccessIssue]
        for path in (
            "stages.0.norm1.weight",
            "stages.0.norm1.bias",
            "whitening.bias",
            "stages.0.conv1.weight",
        )
    }
    assert rates == {
        "stages.0.norm1.weight": 0.0, "stages.0.norm1.bias": 64.0, "whitening.bias": 1.0, "stages.0.conv1.weight": 1.0,
    }  # fmt: skip
    assert cifar_rate(1024) == pytest.approx(1.5, rel=1e-3)


def test_lookahead_is_its_equation() -> None:
    model = st.nn.Sequential(st.nn.Linear(2)).build((3,))
    lookahead = Lookahead(2, 0.9)
    lookahead.on_start(model)
    slow = model.parameters()["0.weight"].array.copy()
    for step in range(1, 8):
        fast = GENERATOR.normal(size=slow.shape).astype(np.float32)
        model.parameters()["0.weight"].assign(fast)
        lookahead.on_batch(BatchInfo(1, 1, step, 7, 0.0, 0.0, 0.0, 0.0, 0.0))
        wanted = fast
        if step % 2 == 0 or step == 7:
            share = 0.9**2 * (step / 7) ** 3
            slow = wanted = share * slow + (1 - share) * fast
        assert np.allclose(model.parameters()["0.weight"].array, wanted, atol=1e-6)


def test_lookahead_leaves_what_is_not_trained() -> None:
    layer = Whitening()
    model = st.nn.Sequential(layer, st.nn.BatchNorm()).build(PICTURES.shape, "uint8")
    layer.measure(PICTURES)
    first = {name: each.array.copy() for name, each in model.parameters().items()}
    lookahead = Lookahead(5, 0.95)
    lookahead.on_start(model)
    for step in range(1, 101):
        lookahead.on_batch(BatchInfo(1, 1, step, 100, 0.0, 0.0, 0.0, 0.0, 0.0))
    for name, parameter in model.parameters().items():
        assert np.array_equal(parameter.array, first[name]), name


@pytest.mark.slow
def test_the_recipe_learns_and_resumes(tmp_path: Path) -> None:
    """Bright left halves against bright right ones, at the size of CIFAR's pictures."""
    labels = np.arange(96) % 2
    x = GENERATOR.integers(0, 120, (96, 32, 32, 3))
    x[labels == 0, :10] += 100
    x[labels == 1, 22:] += 100
    x = x.astype(np.uint8)

    def run(epochs: int, **more: object) -> st.nn.Module:
        model = st.models.cifar_fast(2)
        rate = cifar_rate(32)
        model.fit(
            x, labels, epochs=epochs, batch_size=32, optimizer=CIFAR_FAST.optimizer(rate), loss=CIFAR_FAST.loss,
            schedule=CIFAR_FAST.schedule, augment=CIFAR_FAST.augment(0), **more,
        )  # fmt: skip
        return model

    path = tmp_path / "run.safetensors"
    model = run(3, callbacks=CIFAR_FAST.callbacks())
    assert model.evaluate(x, labels)["accuracy"] > 0.95

    class Stop:
        def on_batch(self, info: BatchInfo) -> None:
            if (info.epoch, info.step) == (3, 2):
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run(3, callbacks=[*CIFAR_FAST.callbacks(), Stop()], checkpoint=path, checkpoint_every=1)

    class Quiet:
        def on_batch(self, info: BatchInfo) -> None:
            pass

    again = run(
        3, callbacks=[*CIFAR_FAST.callbacks(), Quiet()], checkpoint=path, checkpoint_every=1, resume=True
    )
    for name, parameter in model.parameters().items():
        assert np.array_equal(parameter.array, again.parameters()[name].array), name


def test_recipes_by_name() -> None:
    assert recipe_for("cifar_fast", "cifar10") is CIFAR_FAST
    assert recipe_for("lenet", "mnist", "thorough").epochs == 20
    assert recipe_for("lenet", "digits", "thorough") is recipe_for("lenet", "digits")
    assert recipe_for("lenet", "some/folder").epochs == 20


@pytest.mark.parametrize(("peak", "start", "end"), [(0.23, 0.2, 0.07), (0.5, 0.0, 1.0)])
def test_triangle(peak: float, start: float, end: float) -> None:
    schedule = st.schedules.triangle(start, peak, end)
    factors = [schedule(step, 1000) for step in range(1000)]
    places = [0, 1000 * peak, 1000]
    assert np.allclose(factors, np.interp(np.arange(1000), places, [start, 1.0, end]))
