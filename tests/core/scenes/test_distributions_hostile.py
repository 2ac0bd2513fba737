"""A distribution of any kind either reads or is refused in a sentence."""

import json
import time

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.distributions import Counter, Distribution, merge
from made.counted import fitted
from made.hostile_data import JSON_TEXTS, changed

RNG = np.random.default_rng(3)
WHOLE = fitted(RNG.integers(0, 200, (500, 3)).astype(np.uint16))
PARTS = fitted(RNG.random((500, 3)).astype(np.float32))


@pytest.mark.parametrize("made", [WHOLE, PARTS], ids=["integers", "floats"])
def test_a_changed_distribution_reads_or_is_refused(made):
    read = 0
    for what, data in changed(json.loads(json.dumps(made.to_dict()))):
        began = time.monotonic()
        try:
            found = Distribution.from_dict(data)
        except InputError as error:
            assert str(error), what
        else:
            read += 1
            assert found.dtype and all(isinstance(name, str) for name in found.bands), what
            for k in range(len(found.bands)):
                assert (
                    np.isfinite(found.values[k]).all() and found.cdf(k)[-1] == 1 and (np.diff(found.cdf(k)) >= 0).all()
                ), what
            assert Distribution.from_dict(found.to_dict()).to_dict() == found.to_dict(), what
        assert time.monotonic() - began < 1, what
    assert read > 20


@pytest.mark.parametrize("text", JSON_TEXTS.values(), ids=JSON_TEXTS)
def test_a_text_that_is_none_is_refused(tmp_path, text):
    path = tmp_path / "d.json"
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    with pytest.raises(InputError, match="d.json"):
        Distribution.read(str(path))


@pytest.mark.parametrize(
    "change",
    [
        {"dtype": "object"}, {"dtype": "complex128"}, {"dtype": "datetime64[s]"}, {"dtype": "str"}, {"dtype": "V8"}, {"dtype": "float32"},
        {"dtype": "uint8", "values": [[300]] * 3, "counts": [[1]] * 3}, {"integer": 1}, {"integer": "yes"}, {"integer": None},
        {"values": [[True]] * 3, "counts": [[1]] * 3}, {"values": [["1"]] * 3, "counts": [[1]] * 3}, {"values": [[1.0]] * 3, "counts": [[1]] * 3},
        {"values": [[1]] * 3, "counts": [[-1]] * 3}, {"values": [[1]] * 3, "counts": [[0]] * 3}, {"values": [[1]] * 3, "counts": [[2**63]] * 3},
        {"values": [[1, 2]] * 3, "counts": [[2**62, 2**62]] * 3}, {"values": [[2, 1]] * 3, "counts": [[1, 1]] * 3},
        {"values": [[1, 1]] * 3, "counts": [[1, 1]] * 3}, {"values": [[70_000]] * 3, "counts": [[1]] * 3}, {"values": [[[1]]] * 3, "counts": [[[1]]] * 3},
        {"values": [list(range(200_000))] * 3, "counts": [[1] * 200_000] * 3}, {"bands": ["a"] * 5000}, {"bands": [1, 2, 3]}, {"bands": ["x" * 10**5] * 3},
        {"bands": "rgb"}, {"sources": [1]}, {"sources": "a"}, {"format": "other"}, {"bands": [], "values": [], "counts": []},
    ],
)  # fmt: skip
def test_what_is_damaged_is_refused(change):
    with pytest.raises(InputError):
        Distribution.from_dict({**WHOLE.to_dict(), **change})


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "d.json"
    with open(path, "wb") as stream:
        stream.truncate(5 * 2**30)
    with pytest.raises(InputError, match="larger than 128 MB"):
        Distribution.read(str(path))


@pytest.mark.parametrize(
    "dtypes", [("uint8",), ("int16",), ("uint16", "int16"), ("float32", "float64"), ("int32",), ("uint32", "float32")]
)
def test_all_that_is_counted_and_joined_reads(tmp_path, dtypes):
    parts = [fitted(RNG.integers(0, 100, (300, 13)).astype(dtype)) for dtype in dtypes]
    path = tmp_path / "d.json"
    path.write_text(json.dumps(merge(parts).to_dict()), encoding="utf-8")
    assert Distribution.read(str(path)).to_dict() == merge(parts).to_dict()


def test_the_largest_that_is_counted_reads(tmp_path):
    counter, path = Counter(np.uint16, 13), tmp_path / "d.json"
    counter.add(np.repeat(np.arange(65536, dtype=np.uint16)[:, None], 13, 1))
    names = ["any\nname \ud800"] * 13
    path.write_text(json.dumps(counter.distribution(names, names).to_dict()), encoding="utf-8")
    assert Distribution.read(str(path)).bands == names
