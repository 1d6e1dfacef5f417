"""What moves pixels moves targets for every pixel with them."""

import warnings
from typing import Any

import numpy as np
import pytest

import striate as st
from striate import nn
from striate.nn.training.augmentation import augmented_together
from striate.nn.training.batches import epoch_batches
from striate.train import pictures
from striate.train.augment import chain, random_flip, random_shift

COUNT, HEIGHT, WIDTH = 24, 6, 8


def numbered(dtype: type = np.uint8) -> np.ndarray:
    """Pictures in which no number comes twice, 0 left out: [N, H, W, 1]."""
    each = np.arange(1, HEIGHT * WIDTH + 1).reshape(1, HEIGHT, WIDTH, 1)
    return np.repeat(each, COUNT, 0).astype(dtype)


MOVING = {
    "flip": random_flip(),
    "flip upside down": random_flip(1),
    "shift": random_shift((2, 1)),
    "crop": pictures.random_crop((2, 1)),
    "crop with zeros": pictures.random_crop((2, 1), "zeros"),
    "alternating flip": pictures.AlternatingFlip(3),
    "chain": chain(random_flip(), random_shift(1), pictures.AlternatingFlip(1), pictures.random_crop(1)),
}


@pytest.mark.parametrize("what", MOVING)
@pytest.mark.parametrize("channels", [None, 2])
def test_targets_move_as_the_pictures_do(what: str, channels: int | None):
    x = numbered()
    y = (
        x[..., 0].astype(np.float32)
        if channels is None
        else np.concatenate([x, 2.0 * x], -1).astype(np.float32)
    )
    moved = 0
    order = np.random.default_rng(1).permutation(COUNT)
    for epoch in range(2):
        for batch, targets in epoch_batches(x, y, order, 8, augment=MOVING[what], epoch=epoch):
            assert targets.dtype == np.float32
            assert targets.shape == (8, *y.shape[1:])
            expected = batch[..., 0] if channels is None else np.concatenate([batch, 2.0 * batch], -1)
            np.testing.assert_array_equal(targets, expected)
            moved += int((batch != x[:8]).any((1, 2, 3)).sum())
    assert moved > COUNT // 2


@pytest.mark.parametrize("what", MOVING)
def test_pictures_are_the_same_with_and_without_targets_to_move(what: str):
    x = numbered(np.float32)
    labels = np.arange(COUNT, dtype=np.int32)
    alone = [b for b, _ in epoch_batches(x, labels, np.arange(COUNT), 8, augment=MOVING[what], epoch=1)]
    beside = [b for b, _ in epoch_batches(x, x[..., 0], np.arange(COUNT), 8, augment=MOVING[what], epoch=1)]
    np.testing.assert_array_equal(np.concatenate(alone), np.concatenate(beside))


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_any_number_of_workers_moves_alike(workers: int):
    x = numbered()
    augment = chain(random_flip(), pictures.random_resized_crop())
    order = np.arange(COUNT)
    made = [
        list(epoch_batches(x, x[..., 0].astype(np.float32), order, 5, augment=augment, workers=each))
        for each in (0, workers)
    ]
    for (a, b), (c, d) in zip(*made, strict=True):
        np.testing.assert_array_equal(a, c)
        np.testing.assert_array_equal(b, d)


def test_enlarged_classes_are_classes_and_depths_are_between():
    classes = np.zeros((COUNT, HEIGHT, WIDTH), np.float32)
    classes[:, :, WIDTH // 2 :] = 3.0
    x = classes[..., None]
    crop = pictures.random_resized_crop((0.2, 0.6))
    ((batch, enlarged),) = epoch_batches(x, classes, np.arange(COUNT), COUNT, augment=crop)
    assert set(np.unique(enlarged)) == {0.0, 3.0}
    assert len(np.unique(batch)) > 10
    # Where the picture lies clearly on one side of the edge, so does the class.
    assert ((batch[..., 0] >= 1.5) == (enlarged == 3.0)).all()
    ((batch, between),) = epoch_batches(x, classes + 0.25, np.arange(COUNT), COUNT, augment=crop)
    np.testing.assert_allclose(between, batch[..., 0] + 0.25, rtol=1e-6)


def test_a_whole_picture_enlarged_is_the_picture():
    y = np.random.default_rng(0).integers(0, 9, (4, 5, 7)).astype(np.float32)
    x = y[..., None] + 0.5
    whole = pictures.random_resized_crop((1.0, 1.0), (1.0, 1.0))
    ((batch, targets),) = epoch_batches(x, y, np.arange(4), 4, augment=whole)
    np.testing.assert_allclose(batch, x, rtol=1e-6)
    np.testing.assert_array_equal(targets, y)


@pytest.mark.parametrize(
    "augment",
    [
        pictures.cutout(3),
        pictures.random_erasing(1.0),
        chain(pictures.cutout(2), pictures.random_erasing(1.0)),
        pictures.colour_jitter(),
    ],
)
def test_what_covers_and_colours_leaves_targets(augment: Any):
    x = np.repeat(numbered(), 3, 3)
    y = x[..., 0].astype(np.float32)
    ((batch, targets),) = epoch_batches(x, y, np.arange(COUNT), COUNT, augment=augment)
    np.testing.assert_array_equal(targets, y)
    assert (batch != x).any()


def test_what_comes_into_targets_is_stated():
    x, generator = numbered(), np.random.default_rng(0)
    for augment in (random_shift(2, 100, 255), pictures.random_crop(2, "zeros", target_fill=255)):
        y = x[..., 0].astype(np.int64)
        batch, targets = augmented_together(augment, x, y, generator, np.arange(COUNT), 0)
        came = (batch[..., 0] == 100) | (batch[..., 0] == 0)
        assert came.any()
        np.testing.assert_array_equal(targets[came], 255)
        np.testing.assert_array_equal(targets[~came], batch[..., 0][~came])


def segmenter() -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(4, 3, padding="same"), nn.ReLU(), nn.Conv2d(1, 1))


def masks() -> tuple[np.ndarray, np.ndarray]:
    """Pictures bright on the left, and where they are bright: [N, H, W, 1] each."""
    x = np.random.default_rng(0).random((32, HEIGHT, WIDTH, 1), np.float32) * 0.1
    x[:, :, : WIDTH // 2] += 1.0
    return x, (x > 0.5).astype(np.float32)


def test_fit_on_masks_with_flips_finds_the_masks():
    x, y = masks()
    model = segmenter()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        history = model.fit(
            x, y, epochs=30, batch_size=8, optimizer=st.optim.SGD(0.5), loss="binary_cross_entropy",
            augment=random_flip(),
        )  # fmt: skip
    # With masks that stay while pictures turn, nothing but guessing is left: log 2 = 0.693 a pixel.
    assert history.loss[-1] < 0.1


def test_targets_of_another_size_cannot_follow():
    x, y = masks()
    half = nn.Sequential(nn.Conv2d(4, 3, padding="same"), nn.MaxPool2d(), nn.Conv2d(1, 1))
    options: dict[str, Any] = {"optimizer": st.optim.SGD(0.1), "loss": "binary_cross_entropy"}
    with pytest.raises(st.ShapeError, match=r"pictures 6x8.*targets \[32, 3, 4, 1\]"):
        half.fit(x, y[:, ::2, ::2], augment=random_flip(), **options)
    half.fit(x, y[:, ::2, ::2], augment=pictures.cutout(2), **options)
    with pytest.raises(st.ShapeError, match="pictures 6x8"):
        half.fit(x, y[:, ::2, ::2], augment=chain(pictures.cutout(2), chain(random_flip())), **options)
    # What does not say whether it moves pixels is warned of, not refused.
    with pytest.warns(st.StriateWarning, match="moves_pixels = False"):
        half.fit(x, y[:, ::2, ::2], augment=chain(lambda batch, generator: batch * 0.5), **options)


def test_a_function_of_which_nobody_knows_warns_once_and_can_say():
    x, y = masks()

    def noise(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        return batch + generator.normal(0, 0.01, batch.shape).astype(np.float32)

    options: dict[str, Any] = {"epochs": 3, "optimizer": st.optim.SGD(0.1), "loss": "binary_cross_entropy"}
    for augment in (noise, chain(random_flip(), noise)):
        with pytest.warns(
            st.StriateWarning, match=r"together\(batch, targets.*moves_pixels = False"
        ) as caught:
            segmenter().fit(x, y, augment=augment, **options)
        assert len(caught) == 1
    noise.moves_pixels = False  # pyright: ignore
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        segmenter().fit(x, y, augment=chain(random_flip(), noise), **options)
        # With one label a picture there is nothing to move.
        labels = np.arange(32) % 2
        classifier = nn.Sequential(nn.Flatten(), nn.Linear(2))
        classifier.fit(x, labels, augment=lambda batch, generator: batch, optimizer=st.optim.SGD(0.1))


def test_an_augmentation_of_ones_own_moves_both():
    class Turn:
        def __call__(self, batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
            return batch[:, ::-1, ::-1].copy()

        def together(self, batch: Any, targets: Any, generator: Any, indices: Any, epoch: int) -> Any:
            return self(batch, generator), targets[:, ::-1, ::-1]

    x, y = numbered(), numbered()[..., 0].astype(np.float32)
    ((batch, targets),) = epoch_batches(x, y, np.arange(COUNT), COUNT, augment=Turn())
    np.testing.assert_array_equal(targets, batch[..., 0])
    assert targets.flags.c_contiguous

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pictures_, masks_ = masks()
        options: dict[str, Any] = {"optimizer": st.optim.SGD(0.1), "loss": "binary_cross_entropy"}
        segmenter().fit(pictures_, masks_, augment=chain(chain(Turn(), random_flip())), **options)

    class Wrong(Turn):
        def together(self, batch: Any, targets: Any, generator: Any, indices: Any, epoch: int) -> Any:
            return batch, targets[:, :2]

    with pytest.raises(st.ShapeError, match="targets like what it was given"):
        list(epoch_batches(x, y, np.arange(COUNT), COUNT, augment=Wrong()))
