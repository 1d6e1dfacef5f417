"""Arrays inside other arrays: where elements are found, against NumPy's own views."""

from __future__ import annotations

import numpy as np

from striate.ops.strided import Strided


def test_every_way_of_looking_at_an_array() -> None:
    x = np.arange(120).reshape(2, 3, 4, 5)
    whole = Strided.dense(x.shape)
    assert whole.is_dense
    assert np.array_equal(whole.of(x), x)
    turned = whole.transposed((2, 0, 3, 1))
    assert not turned.is_dense
    assert np.array_equal(turned.of(x), x.transpose(2, 0, 3, 1))
    assert np.array_equal(whole.exchanged().of(x), x.swapaxes(2, 3))
    part = whole.sliced((1, 2, 0, 4), (1, -1, 2, -2), (1, 3, 2, 2))
    assert np.array_equal(part.of(x), x[1:, ::-1, ::2, 4:0:-2])
    assert np.array_equal(turned.taken(1, 1).of(x), x.transpose(2, 0, 3, 1)[:, 1])
    assert np.array_equal(
        Strided.dense((3, 1)).broadcast((2, 3, 4)).of(np.arange(3)),
        np.broadcast_to([[0], [1], [2]], (2, 3, 4)),
    )


def test_a_reshape_is_a_view_exactly_where_numpy_has_one() -> None:
    random = np.random.default_rng(3)
    seen = {True: 0, False: 0}
    for _ in range(600):
        shape = tuple(int(size) for size in random.choice([1, 2, 3, 4, 6], random.integers(1, 5)))
        order = tuple(int(axis) for axis in random.permutation(len(shape)))
        x = np.arange(np.prod(shape)).reshape(shape)
        factors = [int(factor) for size in shape for factor in ([size] if size < 4 else [2, size // 2])]
        if random.integers(2):
            random.shuffle(factors)
        cuts = np.sort(random.integers(0, len(factors) + 1, 2))
        wanted = tuple(int(np.prod(part)) for part in np.split(np.array(factors), cuts))
        found = Strided.dense(shape).transposed(order).reshaped(wanted)
        result = x.transpose(order).reshape(wanted)
        assert (found is not None) == np.shares_memory(result, x)
        seen[found is not None] += 1
        if found is not None:
            assert np.array_equal(found.of(x), result)
    assert min(seen.values()) > 50
