"""Optimisers step by step against PyTorch's, wrappers, schedules, callbacks, metrics."""

from __future__ import annotations

import numpy as np
import pytest

import striate as st
from striate.errors import ArgumentError, LabelError, ShapeError
from striate.nn import Conv2d, GlobalAvgPool2d, Linear, ReLU, Sequential
from striate.nn.training.history import EpochInfo
from striate.ops.elementwise import Multiply, Subtract, scaled, shifted
from striate.ops.update_rules import orthogonalised

RANDOM = np.random.default_rng(4)
X = RANDOM.standard_normal((8, 6, 6, 2)).astype(np.float32)
Y = RANDOM.integers(0, 3, 8)


def small() -> Sequential:
    return Sequential(conv=Conv2d(4, 3), relu=ReLU(), pool=GlobalAvgPool2d(), head=Linear(3)).build(
        X.shape, seed=5
    )


def theirs(model):
    torch = pytest.importorskip("torch")
    conv, head = torch.nn.Conv2d(2, 4, 3), torch.nn.Linear(4, 3)
    with torch.no_grad():
        conv.weight.copy_(torch.tensor(model.conv.weight.array.transpose(3, 2, 0, 1).copy()))
        head.weight.copy_(torch.tensor(model.head.weight.array.T.copy()))
        conv.bias.zero_()
        head.bias.zero_()
    x = torch.tensor(X.transpose(0, 3, 1, 2).copy())

    def loss():
        return torch.nn.functional.cross_entropy(head(torch.relu(conv(x)).mean((2, 3))), torch.tensor(Y))

    return torch, conv, head, loss


@pytest.mark.parametrize(
    "ours, name, options",
    [
        (st.optim.SGD(0.1, 0.9, 0.01, nesterov=True), "SGD",
         {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.01, "nesterov": True}),
        (st.optim.Adam(0.01, weight_decay=0.1), "Adam", {"lr": 0.01, "weight_decay": 0.1}),
        (st.optim.AdamW(0.01, weight_decay=0.5), "AdamW", {"lr": 0.01, "weight_decay": 0.5}),
        (st.optim.RMSprop(0.01), "RMSprop", {"lr": 0.01}),
        (st.optim.RMSprop(0.005, 0.9, momentum=0.8, weight_decay=0.1), "RMSprop",
         {"lr": 0.005, "alpha": 0.9, "momentum": 0.8, "weight_decay": 0.1}),
    ],
)  # fmt: skip
def test_ten_steps_are_pytorchs(ours, name, options):
    model = small()
    torch, conv, head, loss = theirs(model)
    descent = getattr(torch.optim, name)([*conv.parameters(), *head.parameters()], **options)
    step = st.train_step(model, optimizer=ours, input_shape=X.shape)
    for _ in range(10):
        value = loss()
        descent.zero_grad()
        value.backward()
        descent.step()
        assert step(X, Y) == pytest.approx(float(value.detach()), rel=1e-4)
    np.testing.assert_allclose(model.head.weight.array, head.weight.detach().numpy().T, rtol=2e-3, atol=1e-4)


def test_lion_follows_its_paper():
    model = small()
    torch, conv, head, loss = theirs(model)
    step = st.train_step(model, optimizer=st.optim.Lion(0.01, weight_decay=0.1), input_shape=X.shape)
    parameters = [*conv.parameters(), *head.parameters()]
    momenta = [torch.zeros_like(each) for each in parameters]
    for _ in range(5):
        value = loss()
        assert step(X, Y) == pytest.approx(float(value.detach()), rel=1e-4)
        gradients = torch.autograd.grad(value, parameters)
        with torch.no_grad():
            for each, gradient, m in zip(parameters, gradients, momenta, strict=True):
                direction = torch.sign(0.9 * m + 0.1 * gradient)
                each.mul_(1 - 0.01 * 0.1).sub_(0.01 * direction)
                m.mul_(0.99).add_(0.01 * gradient)


@pytest.mark.parametrize("shape", [(6, 40), (40, 6), (12, 12)])
def test_muons_direction_is_nearly_orthogonal(shape):
    matrix = RANDOM.standard_normal(shape)
    values = np.linalg.svd(orthogonalised(matrix, 8), compute_uv=False)
    assert values.max() < 1.3
    assert values.min() > 0.5
    # The same singular vectors: u·vᵀ is the nearest orthogonal matrix.
    u, _, vt = np.linalg.svd(matrix, full_matrices=False)
    assert np.sum(orthogonalised(matrix, 8) * (u @ vt)) / len(values) > 0.7


def test_muon_moves_filters_and_leaves_the_rest_to_adamw():
    ours = small()
    step = st.train_step(ours, optimizer=st.optim.Muon(0.02, other_lr=0.01), input_shape=X.shape)
    losses = [step(X, Y) for _ in range(15)]
    assert losses[-1] < losses[0]
    assert "muon_update" in step.explain()
    assert "adamw_update" in step.explain()
    # What AdamW would do to the head in the first step, it does.
    model, other = small(), small()
    st.train_step(model, optimizer=st.optim.Muon(0.02, other_lr=0.01), input_shape=X.shape)(X, Y)
    st.train_step(other, optimizer=st.optim.AdamW(0.01, weight_decay=0.0), input_shape=X.shape)(X, Y)
    np.testing.assert_allclose(model.head.weight.array, other.head.weight.array, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("options", [{"norm": 0.05}, {"norm": 50.0}, {"value": 0.01}])
def test_clipping_is_pytorchs(options):
    model = small()
    torch, conv, head, loss = theirs(model)
    parameters = [*conv.parameters(), *head.parameters()]
    descent = torch.optim.SGD(parameters, 0.5)
    step = st.train_step(model, optimizer=st.optim.Clipped(st.optim.SGD(0.5), **options), input_shape=X.shape)
    for _ in range(4):
        value = loss()
        descent.zero_grad()
        value.backward()
        if "norm" in options:
            torch.nn.utils.clip_grad_norm_(parameters, options["norm"])
        else:
            torch.nn.utils.clip_grad_value_(parameters, options["value"])
        descent.step()
        assert step(X, Y) == pytest.approx(float(value.detach()), rel=1e-4)


def test_groups_are_pytorchs_parameter_groups():
    model = small()
    torch, conv, head, loss = theirs(model)
    descent = torch.optim.AdamW(
        [{"params": conv.parameters(), "lr": 0.001}, {"params": head.parameters(), "weight_decay": 0.0}],
        lr=0.02, weight_decay=0.3,
    )  # fmt: skip
    groups = {"conv.*": {"lr": 0.001}, "head.*": {"weight_decay": 0.0}}
    optimizer = st.optim.Grouped(st.optim.AdamW(0.02, weight_decay=0.3), groups)
    step = st.train_step(model, optimizer=optimizer, input_shape=X.shape)
    for _ in range(5):
        value = loss()
        descent.zero_grad()
        value.backward()
        descent.step()
        assert step(X, Y) == pytest.approx(float(value.detach()), rel=1e-4)


class Halved(st.optim.GradientTransform):
    """Halves all gradients, and counts in a tensor of its own how often."""

    keeps = ("count",)

    def transform(self, build, gradients):
        return [scaled(build, each, 0.5) for each in gradients]

    def follow(self, build, weight, kept):
        return [shifted(build, kept[0], 1.0)]


class Own:
    """An optimiser of one's own, that has only what it needs."""

    lr = 0.5

    def update(self, build, parameter, gradient, state, learning_rate, step):
        assert not state
        assert step is None
        return [build.one(Subtract(), parameter, build.one(Multiply(), gradient, learning_rate))]


class OwnHalved(Own):
    transforms = (Halved(),)


def test_an_optimizer_of_ones_own_needs_a_rate_and_an_update():
    def trained(optimizer):
        model = small()
        step = st.train_step(model, optimizer=optimizer, input_shape=X.shape)
        return [step(X, Y) for _ in range(3)], model.head.weight.array

    losses, weights = trained(Own())
    expected, same = trained(st.optim.SGD(0.5))
    np.testing.assert_allclose(losses, expected, rtol=1e-6)
    np.testing.assert_allclose(weights, same, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(trained(OwnHalved())[1], trained(st.optim.SGD(0.25))[1], rtol=1e-5, atol=1e-7)
    # Wrappers go around it too: what they clip at is never reached.
    loose = st.optim.Clipped(st.optim.Averaged(OwnHalved(), 0.5), value=1e6)
    np.testing.assert_array_equal(trained(loose)[1], trained(OwnHalved())[1])


def test_transforms_are_applied_from_the_inside_out_and_keep_tensors_of_their_own():
    outer = st.optim.Averaged(st.optim.Clipped(OwnHalved(), norm=1.0), 0.5)
    assert [type(each) for each in outer.transforms] == [Halved, st.optim.Clipped, st.optim.Averaged]
    model = small()
    model.fit(X, Y, epochs=2, batch_size=4, optimizer=outer)
    kept = model.fit_progress().held
    assert {key.kind for key in kept.kept} == {"count", "average"}
    assert all((each.array == 4.0).all() for each in kept.of_kind("count").values())


def test_averages_follow_the_weights_and_fit_ends_with_them():
    model = small()
    step = st.train_step(model, optimizer=st.optim.Averaged(st.optim.SGD(0.5), 0.75), input_shape=X.shape)
    expected = model.head.weight.array.copy()
    for _ in range(4):
        step(X, Y)
        expected = 0.75 * expected + 0.25 * model.head.weight.array
    np.testing.assert_allclose(step.averages()["head.weight"], expected, rtol=1e-5, atol=1e-7)
    plain, averaged = small(), small()
    plain.fit(X, Y, epochs=3, batch_size=4, optimizer=st.optim.SGD(0.5), seed=1)
    seen = []

    class Look:
        def on_epoch(self, info):
            seen.append(averaged.evaluate(X, Y)["loss"])

    history = averaged.fit(
        X, Y, epochs=3, batch_size=4, optimizer=st.optim.Averaged(st.optim.SGD(0.5), 0.9), seed=1,
        validation_data=(X, Y), callbacks=[Look()],
    )  # fmt: skip
    assert not np.array_equal(plain.head.weight.array, averaged.head.weight.array)
    assert history.validation_loss == pytest.approx(seen)
    assert averaged.evaluate(X, Y)["loss"] == pytest.approx(seen[-1])


@pytest.mark.parametrize(
    "optimizer",
    [
        st.optim.AdamW(), st.optim.RMSprop(), st.optim.Lion(), st.optim.Muon(),
        st.optim.Clipped(st.optim.Averaged(st.optim.SGD(0.1), 0.9), norm=0.1),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_the_same_bits_for_any_number_of_threads(optimizer):
    def trained(threads):
        with st.threads(threads):
            model = small()
            model.fit(X, Y, epochs=2, batch_size=4, optimizer=optimizer, seed=1)
        return b"".join(each.array.tobytes() for each in model.parameters().values())

    assert trained(1) == trained(2) == trained(1)


def test_wrong_options_are_refused():
    with pytest.raises(ArgumentError, match="Clipped takes either norm=... or value"):
        st.optim.Clipped(st.optim.SGD(0.1))
    with pytest.raises(ArgumentError, match="norm must be above 0"):
        st.optim.Clipped(st.optim.SGD(0.1), norm=0.0)
    with pytest.raises(ArgumentError, match="Averaged goes around an optimiser"):
        st.optim.Averaged(0.1)
    with pytest.raises(ArgumentError, match="SGD has no option 'beta1'; it has lr, momentum"):
        st.optim.Grouped(st.optim.SGD(0.1), {"*": {"beta1": 0.5}})
    with pytest.raises(ArgumentError, match="in proportion to the optimiser's, which is 0"):
        st.optim.Grouped(st.optim.SGD(0.0), {"*": {"lr": 0.5}})
    with pytest.raises(ArgumentError, match="lr, the learning rate, must be a finite number"):
        st.optim.Lion(float("nan"))


# -- schedules ----------------------------------------------------------------------------------


def test_one_cycle_is_pytorchs():
    torch = pytest.importorskip("torch")
    parameter = torch.nn.Parameter(torch.zeros(1))
    descent = torch.optim.SGD([parameter], 1.0)
    schedule = torch.optim.lr_scheduler.OneCycleLR(descent, 1.0, total_steps=50, cycle_momentum=False)
    ours = st.schedules.one_cycle()
    for step in range(50):
        assert ours(step, 50) == pytest.approx(descent.param_groups[0]["lr"], rel=1e-5)
        descent.step()
        schedule.step()


def test_step_schedule():
    ours = st.schedules.step((0.5, 0.75), 0.1)
    assert [ours(step, 8) for step in range(8)] == pytest.approx([1] * 4 + [0.1] * 2 + [0.01] * 2)


def info(epoch, value):
    return EpochInfo(epoch, 99, value, value, value, value, 1.0, 1.0, 0.1)


def test_reduce_on_plateau_is_pytorchs():
    torch = pytest.importorskip("torch")
    descent = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], 1.0)
    schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(descent, factor=0.5, patience=2)
    ours = st.schedules.ReduceOnPlateau("validation_loss", factor=0.5, patience=2)
    for epoch, value in enumerate([5, 4, 4, 4, 4, 3.9999, 3, 3, 3, 3, 3, 3, 3, 2.0], 1):
        schedule.step(value)
        assert ours.after_epoch(info(epoch, value)) == pytest.approx(descent.param_groups[0]["lr"])


def test_fit_follows_a_plateau():
    model = small()
    plateau = st.schedules.ReduceOnPlateau("loss", factor=0.1, patience=0, threshold=0.9)
    history = model.fit(X, Y, epochs=3, batch_size=8, optimizer=st.optim.SGD(0.5), schedule=plateau)
    assert history.learning_rate == pytest.approx([0.5, 0.5, 0.05])


# -- callbacks ----------------------------------------------------------------------------------


def test_early_stopping_and_the_best_model(tmp_path):
    model = small()
    stopping = st.callbacks.EarlyStopping(2, monitor="validation_loss")
    keep = st.callbacks.KeepBest(tmp_path / "best", monitor="validation_loss")
    # With the labels of others validation becomes worse as training goes on.
    history = model.fit(
        X, Y, epochs=40, batch_size=4, optimizer=st.optim.SGD(0.5, 0.9), seed=1,
        validation_data=(X, (Y + 1) % 3), callbacks=[stopping, keep],
    )  # fmt: skip
    assert len(history.loss) < 40
    best = int(np.argmin(history.validation_loss))
    assert keep.best_epoch == best + 1
    assert len(history.loss) == best + 1 + 2
    assert model.evaluate(X, (Y + 1) % 3)["loss"] == pytest.approx(history.validation_loss[best])
    assert np.array_equal(st.load(tmp_path / "best")(X), model(X))


class Interrupts:
    """Ctrl-C at a step of an epoch, or an error."""

    def __init__(self, epoch, error=KeyboardInterrupt):
        self.epoch, self.error = epoch, error

    def on_batch(self, info):
        if info.epoch == self.epoch and info.step == 2:
            raise self.error


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
@pytest.mark.parametrize("optimizer", [st.optim.SGD(0.5, 0.9), st.optim.Averaged(st.optim.SGD(0.5), 0.5)])
def test_the_best_model_is_kept_at_ctrl_c(error, optimizer):
    others = (Y + 1) % 3
    options = {"batch_size": 4, "optimizer": optimizer, "seed": 1, "validation_data": (X, others)}
    model, keep = small(), st.callbacks.KeepBest()
    with pytest.raises(error):
        model.fit(X, Y, epochs=40, callbacks=[keep, Interrupts(6, error)], **options)
    losses = model.history.validation_loss
    assert len(losses) == 5
    assert keep.best_epoch == int(np.argmin(losses)) + 1 < 5
    assert model.evaluate(X, others)["loss"] == pytest.approx(min(losses))
    # It goes on from there, as after a training that came to its end.
    ended, best = small(), st.callbacks.KeepBest()
    ended.fit(X, Y, epochs=keep.best_epoch, callbacks=[best], **options)
    for name, parameter in ended.parameters().items():
        assert np.array_equal(parameter.array, model.parameters()[name].array)
    model.fit(X, Y, **options)
    assert len(model.history.loss) == 1
    # Before the first epoch there is nothing to go back to.
    started = small()
    with pytest.raises(error):
        started.fit(X, Y, epochs=2, callbacks=[st.callbacks.KeepBest(), Interrupts(1, error)], **options)
    fresh = small().build(X.shape, seed=1)
    assert not np.array_equal(*(next(iter(each.parameters().values())).array for each in (started, fresh)))


def test_what_is_watched_must_be_there():
    with pytest.raises(ArgumentError, match="monitor must be one of loss, accuracy"):
        st.callbacks.KeepBest(monitor="f1")
    with pytest.raises(ArgumentError, match="validation_loss is watched, but fit was given no validation"):
        small().fit(X, Y, batch_size=4, optimizer=st.optim.SGD(0.1), callbacks=[st.callbacks.EarlyStopping()])


# -- metrics ------------------------------------------------------------------------------------


def test_metrics():
    outputs = np.array([[0.1, 0.5, 0.4], [0.9, 0.05, 0.05], [0.2, 0.2, 0.6], [0.3, 0.3, 0.3]])
    labels = np.array([2, 0, 0, 1])
    assert st.metrics.accuracy(outputs, labels) == 0.25
    assert st.metrics.top_k(outputs, labels, 1) == 0.25
    assert st.metrics.top_k(outputs, labels, 2) == 1.0
    assert st.metrics.confusion_matrix(outputs, labels).tolist() == [[1, 0, 1], [1, 0, 0], [0, 1, 0]]
    with pytest.raises(LabelError, match="labels must lie in 0 .. 2"):
        st.metrics.accuracy(outputs, labels + 1)
    with pytest.raises(ShapeError, match="outputs must be .N, K."):
        st.metrics.accuracy(labels, labels)
