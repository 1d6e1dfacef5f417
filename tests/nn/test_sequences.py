"""Whatever takes a sequence refuses a mapping, or understands it; text, sets and generators likewise."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.shapes import listed
from striate.train import finetune, optim, pictures, schedules
from striate.train.pictures import predict_flipped


def small(classes: int = 2) -> nn.Sequential:
    return nn.Sequential(conv=nn.Conv2d(4, 3), act=nn.ReLU(), flat=nn.Flatten(), head=nn.Linear(classes))


def torch_weights(model: nn.Module) -> dict[str, np.ndarray]:
    """The model's weights plus one, in PyTorch's order of axes."""
    turned = {1: (0,), 2: (1, 0), 4: (3, 2, 0, 1)}
    return {name: p.array.transpose(turned[p.array.ndim]) + 1 for name, p in model.parameters().items()}


def test_class_weights_by_class_are_understood_in_any_order():
    by_class = st.losses.CrossEntropy(class_weights={1: 1.0, 0: 5.0})
    assert by_class.class_weights == (5.0, 1.0)
    assert st.losses.CrossEntropy(class_weights={np.int64(0): 2, 1: np.float32(3)}).class_weights == (
        2.0,
        3.0,
    )
    rng = np.random.default_rng(0)
    x, y = rng.random((16, 6, 6, 1), np.float32), np.arange(16) % 2
    model = small().build((6, 6, 1))
    found = model.evaluate(x, y, loss=by_class)["loss"]
    assert found == model.evaluate(x, y, loss=st.losses.CrossEntropy(class_weights=(5.0, 1.0)))["loss"]
    logits = model.predict(x).astype(np.float64)
    each = np.log(np.exp(logits).sum(1)) - logits[np.arange(16), y]
    weights = np.array([5.0, 1.0])[y]
    assert found == pytest.approx((each * weights).sum() / weights.sum(), rel=1e-6)


@pytest.mark.parametrize(
    "given, words",
    [
        ({0: 5.0, 2: 1.0}, "none for class 1"),
        ({"cat": 5.0, "dog": 1.0}, "none for class 0"),
        ({5.0, 1.0}, "a set"),
        ("51", "'51'"),
        (5.0, "got 5.0"),
        ([[5.0, 1.0]], "got list"),
        (np.ones((2, 1)), "2 axes"),
        (["5", 1.0], "got str"),
        ({}, "all 0"),
    ],
)
def test_class_weights_that_say_something_else_are_refused(given: Any, words: str):
    with pytest.raises(st.ArgumentError, match=words):
        st.losses.CrossEntropy(class_weights=given)


def test_class_weights_of_numpy_and_of_a_generator():
    assert st.losses.CrossEntropy(class_weights=np.array([5, 1])).class_weights == (5.0, 1.0)
    assert st.losses.CrossEntropy(class_weights=(w for w in (5, 1))).class_weights == (5.0, 1.0)


def test_shares_of_a_generator_count_at_every_step():
    rate = schedules.step((share for share in (0.5, 0.75)), 0.5)
    assert [rate(k, 8) for k in range(8)] == [1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.25, 0.25]


REFUSED: dict[str, Callable[[Any], Any]] = {
    "shares": lambda given: schedules.step(given),
    "area of a crop": lambda given: pictures.random_resized_crop(given),
    "ratio of a crop": lambda given: pictures.random_resized_crop(ratio=given),
    "area that is erased": lambda given: pictures.random_erasing(area=given),
    "shift": lambda given: st.augment.random_shift(given),
    "crop": lambda given: pictures.random_crop(given),
    "kernel": lambda given: nn.Conv2d(4, given),
    "stride": lambda given: nn.MaxPool2d(2, stride=given),
    "padding": lambda given: nn.Conv2d(4, 3, padding=given),
    "sizes": lambda given: nn.Conv3d(4, given),
    "scale": lambda given: nn.Upsample(given),
    "size": lambda given: nn.AdaptiveAvgPool2d(given),
    "input_shape": lambda given: small().build(given),
    "summary": lambda given: small().summary(given),
    "values": lambda given: st.concat(given),
    "callbacks": lambda given: small().fit(
        np.zeros((2, 6, 6, 1)), [0, 1], optimizer=st.optim.SGD(0.1), callbacks=given
    ),
    "validation": lambda given: small().fit(
        np.zeros((2, 6, 6, 1)), [0, 1], optimizer=st.optim.SGD(0.1), validation_data=given
    ),
    "labels": lambda given: small().fit(np.zeros((2, 6, 6, 1)), given, optimizer=st.optim.SGD(0.1)),
    "pictures": lambda given: small().predict(given),
    "parameter": lambda given: nn.Parameter(given),
    "metric": lambda given: st.metrics.accuracy(np.ones((2, 2)), given),
}


@pytest.mark.parametrize("what", REFUSED)
@pytest.mark.parametrize(
    "given", [{0: 0.5, 1: 0.7}, {1, 2}, "12", 1.5 + 2j], ids=["dict", "set", "text", "complex"]
)
def test_what_takes_a_sequence_refuses_what_is_none(what: str, given: Any):
    with pytest.raises(st.StriateError):
        REFUSED[what](given)


def test_axes_may_be_an_array_or_a_set_but_no_mapping():
    class Net(nn.Module):
        def __init__(self, axes: Any) -> None:
            self.axes = axes

        def __call__(self, x: Any) -> Any:
            return x.sum(self.axes)

    x = np.arange(24, dtype=np.float32).reshape(1, 2, 3, 4)
    for axes in (np.array([1, 2]), {1, 2}, [1, -2], range(1, 3)):
        np.testing.assert_array_equal(Net(axes)(x), x.sum((1, 2)))
    np.testing.assert_array_equal(Net(np.int64(1))(x), x.sum(1))
    for wrong in ({1: 0, 2: 0}, "12", [[1, 2]], 1.5):
        with pytest.raises(st.ArgumentError, match="axes|axis"):
            Net(wrong)(x)


def test_skip_as_one_pattern_is_that_pattern_and_not_its_letters():
    for skip in ("head.*", ["head.*"], (pattern for pattern in ["head.*"]), {"head.*"}):
        model = small().build((6, 6, 1))
        assert finetune.load_weights(model, torch_weights(model), skip=skip) == ["conv.weight", "conv.bias"]
    for wrong in ({"head.*": True}, 3, None, [3]):
        with pytest.raises(st.ArgumentError, match="skip"):
            finetune.load_weights(small().build((6, 6, 1)), {}, skip=wrong)
    with pytest.raises(st.ArgumentError, match=r"freeze\(model, 'a.\*', 'b.\*'\)"):
        finetune.freeze(small().build((6, 6, 1)), ["conv.*", "head.*"])  # pyright: ignore


def test_weights_that_fit_nowhere_say_so_and_change_nothing():
    model = small().build((6, 6, 1))
    before = {name: p.array.copy() for name, p in model.parameters().items()}
    other = {f"module.{name}": array for name, array in torch_weights(model).items()}
    with pytest.raises(st.ModelFileError, match=r"nothing was filled.*module\.conv\.weight.*conv\.weight"):
        finetune.load_weights(model, other, strict=False)
    with pytest.raises(st.ModelFileError, match="nothing was filled: none of the 0 names"):
        finetune.load_weights(model, {}, strict=False)
    assert all(np.array_equal(p.array, before[name]) for name, p in model.parameters().items())
    # One that fits is something, and so is the wish to fill none.
    assert finetune.load_weights(model, {"head.bias": np.array([1.0, 2.0])}, strict=False) == ["head.bias"]
    assert finetune.load_weights(model, torch_weights(model), strict=False, skip="*") == []


@pytest.mark.parametrize(
    "groups", [[{"params": "*", "lr": 0.1}], "head.*", {1: {"lr": 0.1}}, {"head.*": 0.1}]
)
def test_groups_are_patterns_with_options(groups: Any):
    with pytest.raises(st.ArgumentError, match="groups must be"):
        optim.Grouped(st.optim.SGD(0.1), groups)


def test_mirrors_of_a_list_of_pictures():
    rng = np.random.default_rng(0)
    x = rng.random((3, 6, 6, 1), np.float32)
    model = small().build((6, 6, 1))
    np.testing.assert_array_equal(predict_flipped(model, list(x)), predict_flipped(model, x))


def test_listed_keeps_the_order():
    assert listed((k for k in (3, 1, 2)), "it") == (3, 1, 2)
    with pytest.raises(st.ArgumentError, match="it must be a list, got a set"):
        listed({1}, "it")
