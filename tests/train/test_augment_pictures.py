"""Augmentations against one picture at a time; batches made ahead against batches made by the caller."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from striate.errors import ArgumentError
from striate.nn.training.batches import epoch_batches
from striate.train.augment import chain
from striate.train.pictures import (
    AlternatingFlip,
    Mixup,
    colour_jitter,
    cutout,
    predict_flipped,
    random_crop,
    random_erasing,
    random_resized_crop,
)

BATCH = np.random.default_rng(0).integers(1, 256, (64, 9, 7, 3)).astype(np.uint8)
LABELS = np.arange(64) % 5


def draws() -> np.random.Generator:
    return np.random.default_rng(5)


@pytest.mark.parametrize("mode", ["reflect", "zeros"])
def test_random_crop(mode: str) -> None:
    result = random_crop((3, 2), mode)(BATCH, draws())
    generator = draws()
    down, right = generator.integers(0, 7, 64), generator.integers(0, 5, 64)
    for index, picture in enumerate(BATCH):
        around = ((3, 3), (2, 2), (0, 0))
        padded = np.pad(picture, around, "reflect") if mode == "reflect" else np.pad(picture, around)
        wanted = padded[down[index] : down[index] + 9, right[index] : right[index] + 7]
        assert np.array_equal(result[index], wanted)
    assert set(down) == set(range(7))


@pytest.mark.parametrize("kind", ["uint8", "float32"])
def test_random_resized_crop(kind: str) -> None:
    """Against the bilinear formula, pixel by pixel, with the positions that the docstring tells."""
    batch = BATCH[:6].astype(kind)
    result = random_resized_crop((0.3, 0.9), (0.5, 2.0))(batch, draws())
    generator = draws()
    shares = generator.uniform(0.3, 0.9, 6)
    wide = np.sqrt(np.exp(generator.uniform(np.log(0.5), np.log(2.0), 6)))
    rows, columns = np.minimum(np.sqrt(shares) * 9 / wide, 9), np.minimum(np.sqrt(shares) * 7 * wide, 7)
    top, left = generator.uniform(0, 1, 6) * (9 - rows), generator.uniform(0, 1, 6) * (7 - columns)
    assert (rows * columns / 63 >= 0.29).all()

    def at(picture: np.ndarray, i: float, j: float) -> np.ndarray:
        i, j = min(max(i, 0.0), 8.0), min(max(j, 0.0), 6.0)
        a, b = int(i), int(j)
        c, d = min(a + 1, 8), min(b + 1, 6)
        upper = picture[a, b] * (1 - (j - b)) + picture[a, d] * (j - b)
        return upper * (1 - (i - a)) + (picture[c, b] * (1 - (j - b)) + picture[c, d] * (j - b)) * (i - a)

    for n in range(6):
        for i in range(9):
            for j in range(7):
                y = top[n] + (i + 0.5) * rows[n] / 9 - 0.5
                x = left[n] + (j + 0.5) * columns[n] / 7 - 0.5
                near = at(batch[n].astype(float), y, x)
                assert np.abs(result[n, i, j] - near).max() <= (0.501 if kind == "uint8" else 1e-3)
    assert result.dtype == kind
    whole = random_resized_crop((1.0, 1.0), (1.0, 1.0))(BATCH[:, :7], draws())
    assert np.array_equal(whole, BATCH[:, :7])


def test_cutout() -> None:
    result = cutout((4, 3))(BATCH, draws())
    generator = draws()
    rows, columns = generator.integers(0, 9, 64), generator.integers(0, 7, 64)
    for index, picture in enumerate(BATCH):
        wanted = picture.copy()
        top, left = rows[index] - 2, columns[index] - 1
        wanted[max(top, 0) : max(top + 4, 0), max(left, 0) : max(left + 3, 0)] = 0
        assert np.array_equal(result[index], wanted)


def test_random_erasing_covers_one_rectangle_of_the_asked_area() -> None:
    result = random_erasing(0.5, (0.1, 0.4), 0.5)(BATCH, draws())
    covered = (result == 0).all(axis=3)
    assert np.array_equal(result[~covered], BATCH[~covered])
    erased = 0
    for mask in covered:
        if mask.any():
            rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
            area = (np.ptp(rows) + 1) * (np.ptp(columns) + 1)
            assert mask.sum() == area
            assert 0.1 * 63 * 0.6 <= area <= 0.4 * 63 * 1.4
            erased += 1
    assert 20 <= erased <= 44
    assert np.array_equal(random_erasing(0.0)(BATCH, draws()), BATCH)


def test_colour_jitter() -> None:
    result = colour_jitter(0.3, 0.4, 0.5)(BATCH, draws())
    generator = draws()
    factors = [generator.uniform(1 - strength, 1 + strength, 64) for strength in (0.3, 0.4, 0.5)]
    weights = np.array([0.299, 0.587, 0.114])
    for index, picture in enumerate(BATCH):
        wanted = picture * factors[0][index]
        middle = (wanted @ weights).mean()
        wanted = (wanted - middle) * factors[1][index] + middle
        grey = (wanted @ weights)[..., None]
        wanted = np.clip((wanted - grey) * factors[2][index] + grey, 0, 255)
        assert np.abs(result[index] - wanted).max() <= 0.501
    assert np.abs(colour_jitter(0, 0, 0)(BATCH, draws()).astype(int) - BATCH).max() == 0


def test_alternating_flip() -> None:
    flip, indices = AlternatingFlip(3), np.arange(100, 164)
    epochs = [flip(BATCH, draws(), indices, epoch) for epoch in range(4)]
    assert np.array_equal(epochs[0], epochs[2])
    assert np.array_equal(epochs[1], epochs[3])
    assert np.array_equal(epochs[1], epochs[0][:, :, ::-1])
    begun = sum(not np.array_equal(one, two) for one, two in zip(epochs[0], BATCH, strict=True))
    assert 16 <= begun <= 48
    back = np.arange(63, -1, -1)
    assert np.array_equal(flip(BATCH[back], draws(), indices[back], 0), epochs[0][back])


def test_mixup() -> None:
    pictures, targets = Mixup(5, 0.4)(BATCH, LABELS, draws())
    generator = draws()
    share, other = generator.beta(0.4, 0.4), generator.permutation(64)
    for index in range(64):
        wanted = share * BATCH[index] + (1 - share) * BATCH[other[index]]
        assert np.abs(pictures[index] - wanted).max() <= 0.501
        known = np.zeros(5)
        known[LABELS[index]] += share
        known[LABELS[other[index]]] += 1 - share
        assert np.allclose(targets[index], known, atol=1e-6)
    assert pictures.dtype == np.uint8


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: random_crop(4, "wrap"),
        lambda: random_crop(9)(BATCH, draws()),
        lambda: random_resized_crop((0.5, 1.5)),
        lambda: random_resized_crop((0.0, 1.0)),
        lambda: random_resized_crop(ratio=(2.0, 1.0)),
        lambda: random_resized_crop("ab"),  # type: ignore[arg-type]
        lambda: random_erasing(1.5),
        lambda: random_erasing(area=(0.5, 0.1)),
        lambda: colour_jitter(2.0),
        lambda: colour_jitter()(BATCH[..., :1], draws()),
        lambda: Mixup(5, 0.0),
    ],
)
def test_wrong_settings(wrong: object) -> None:
    with pytest.raises(ArgumentError):
        wrong()  # type: ignore[operator]


def test_batches_are_the_same_for_any_number_of_workers() -> None:
    order = np.random.default_rng(1).permutation(64)

    def run(workers: int, first: int = 0, epoch: int = 2) -> list[tuple[np.ndarray, np.ndarray]]:
        made = epoch_batches(
            BATCH,
            LABELS,
            order,
            10,
            augment=random_crop(2),
            seed=4,
            epoch=epoch,
            workers=workers,
            first=first,
        )
        return list(made)

    known = run(0)
    assert [len(pictures) for pictures, _ in known] == [10] * 6 + [4]
    assert np.array_equal(np.concatenate([labels for _, labels in known]), LABELS[order])
    for found in (run(1), run(2), run(5)):
        for one, two in zip(found, known, strict=True):
            assert np.array_equal(one[0], two[0])
            assert np.array_equal(one[1], two[1])
    for one, two in zip(run(2, first=3), known[3:], strict=True):
        assert np.array_equal(one[0], two[0])
    assert not np.array_equal(run(1, epoch=3)[0][0], known[0][0])


def test_no_more_batches_ahead_than_asked_and_no_threads_left() -> None:
    made: list[int] = []

    def augment(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        made.append(1)
        return batch

    batches = epoch_batches(BATCH, LABELS, np.arange(64), 4, augment=augment, workers=2, ahead=3)
    next(batches)
    until = time.monotonic() + 10
    while len(made) < 4 and time.monotonic() < until:
        time.sleep(0.005)
    time.sleep(0.05)
    assert len(made) == 4
    batches.close()
    assert len(made) == 4
    assert not [each for each in threading.enumerate() if each.name.startswith("striate-batches")]


def test_an_error_comes_out_where_its_batch_is_asked_for() -> None:
    def augment(batch: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        if batch[0, 0, 0, 0] == BATCH[24, 0, 0, 0] and np.array_equal(batch[0], BATCH[24]):
            raise ZeroDivisionError("here")
        return batch

    batches = epoch_batches(BATCH, LABELS, np.arange(64), 8, augment=augment, workers=2)
    for _ in range(3):
        next(batches)
    with pytest.raises(ZeroDivisionError, match="here"):
        next(batches)
    assert not [each for each in threading.enumerate() if each.name.startswith("striate-batches")]


def test_predict_flipped_is_the_mean_of_both_orientations() -> None:
    class Left:
        def predict(self, x: np.ndarray, *, batch_size: int) -> np.ndarray:
            return x[:, :, 0].astype(np.float32)

    wanted = (BATCH[:, :, 0].astype(np.float32) + BATCH[:, :, -1]) / 2
    assert np.array_equal(predict_flipped(Left(), BATCH), wanted)
    # Moved by one pixel down and right the second row and column stand first; up and left, what the border mirrors.
    columns = BATCH[:, :, [1, -2]].astype(np.float32).mean(2)
    up, down = columns[:, [1, *range(8)]], columns[:, [*range(1, 9), 7]]
    voted = predict_flipped(Left(), BATCH, shift=1)
    # The left column of a picture moved by one is its second or, mirrored, the one before its last.
    np.testing.assert_allclose(voted, wanted / 2 + (up + down) / 4, rtol=1e-6)
    for shift in (-1, 7):
        with pytest.raises(ArgumentError, match="shift"):
            predict_flipped(Left(), BATCH, shift=shift)


def test_a_chain_tells_its_steps_which_pictures_these_are() -> None:
    flip, indices = AlternatingFlip(3), np.arange(100, 164)
    both = chain(flip, cutout(2, fill=7))
    made = both(BATCH, draws(), indices, 1)
    assert np.array_equal(made, cutout(2, fill=7)(flip(BATCH, draws(), indices, 1), draws()))
    order = np.arange(64)[::-1]
    batches = list(epoch_batches(BATCH, LABELS, order, 16, augment=flip, epoch=1, workers=2))
    wanted = flip(BATCH[order], draws(), order, 1)
    assert np.array_equal(np.concatenate([batch for batch, _ in batches]), wanted)


def test_mixed_batches() -> None:
    batches = list(epoch_batches(BATCH, LABELS, np.arange(64), 16, mix=Mixup(5, 0.4), seed=4))
    assert [targets.shape for _, targets in batches] == [(16, 5)] * 4
    again = list(
        epoch_batches(BATCH, LABELS, np.arange(64), 16, mix=Mixup(5, 0.4), seed=4, first=2, workers=0)
    )
    assert np.array_equal(again[0][0], batches[2][0])
    assert np.array_equal(again[1][1], batches[3][1])
    with pytest.raises(ArgumentError, match="must return \\(pictures, targets\\)"):
        list(epoch_batches(BATCH, LABELS, np.arange(64), 16, mix=lambda x, y, g: x))
