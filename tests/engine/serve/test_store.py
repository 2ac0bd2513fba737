"""Unfinished work that is damaged, of another kind, or none of ours: begun anew, and nothing of the user's is touched."""

import json
import math

import numpy as np
import pytest
from landslidebias.core.engine.serve.store import PartialWork, _seal
from landslidebias.core.errors import InputError

ROWS, LAYERS = 8, {"probability": 40, "activation": 400}


def work(folder, key="a job", whole=ROWS):
    folder.mkdir(exist_ok=True)
    return PartialWork(str(folder), key, LAYERS, whole)


def strip(rows, seed=0):
    random = np.random.default_rng(seed)
    return {name: random.random(rows * size // 4).astype(np.float32) for name, size in LAYERS.items()}


@pytest.fixture()
def half(tmp_path):
    """Work of which 5 of 8 rows are done, with what a first pass found."""
    made = work(tmp_path / "w")
    made.note(source={"n": 1})
    made.append(3, strip(3))
    made.append(2, strip(2, 1))
    return made.folder


def manifest(folder, **more):
    """Write a manifest that is sealed, as if this plugin had."""
    data = json.loads((folder / "manifest.json").read_text())
    data = {**{k: v for k, v in data.items() if k != "seal"}, **more}
    (folder / "manifest.json").write_text(json.dumps({**data, "seal": _seal(data)}))


def test_what_is_whole_is_gone_on_with(half):
    found = work(half)
    assert (found.rows, found.notes) == (5, {"source": {"n": 1}})
    found.append(3, strip(3, 2))
    found.check()
    whole = np.fromfile(half / "probability", np.float32)
    assert np.array_equal(whole, np.concatenate([strip(n, k)["probability"] for k, n in enumerate((3, 2, 3))]))


@pytest.mark.parametrize("key, whole", [("another job", ROWS), ("a job", 4)])
def test_another_jobs_is_begun_anew(half, key, whole):
    assert work(half, key, whole).rows == 0 and (half / "probability").stat().st_size == 0


@pytest.mark.parametrize(
    "text", ["[]", "[1, 2]", "7", "null", '"a"', "", "{", "{}", "\x00", "[" * 100_000, '{"key": "a job"}']
)
def test_a_manifest_that_is_none(half, text):
    (half / "manifest.json").write_text(text)
    assert work(half).rows == 0


@pytest.mark.parametrize("rows", [-1, -(10**9), 9, 10**12, 5.0, True, "5", None, [], math.nan, math.inf])
def test_rows_that_can_not_be(half, rows):
    manifest(half, rows=rows)
    found = work(half)
    assert found.rows == 0 and (half / "probability").stat().st_size == 0


@pytest.mark.parametrize(
    "more", [{"notes": []}, {"notes": None}, {"sums": {}}, {"sums": None}, {"sums": {"probability": "x"}}]
)
def test_notes_and_sums_of_another_kind(half, more):
    manifest(half, **more)
    assert work(half).rows == 0


def test_notes_that_were_changed(half):
    text = (half / "manifest.json").read_text()
    (half / "manifest.json").write_text(text.replace('"n": 1', '"n": 2'))
    assert work(half).rows == 0


@pytest.mark.parametrize("name", sorted(LAYERS))
@pytest.mark.parametrize("how", ["short", "gone", "a bit", "a folder", "a link"])
def test_strips_that_are_damaged(half, tmp_path, name, how):
    path, mine = half / name, tmp_path / "users"
    data = bytearray(path.read_bytes())
    mine.write_bytes(bytes(data))
    if how == "short":
        path.write_bytes(data[:-1])
    elif how == "a bit":
        data[17] ^= 1
        path.write_bytes(data)
    else:
        path.unlink()
    if how == "a folder":
        path.mkdir()
    elif how == "a link":
        path.symlink_to(mine)
    before = mine.read_bytes()
    found = work(half)
    assert found.rows == 0
    found.append(3, strip(3))
    assert mine.read_bytes() == before and not path.is_symlink()


def test_what_a_crash_left_behind_the_last_strip_is_cut_off(half):
    with open(half / "probability", "ab") as stream:
        stream.write(b"half a strip")
    assert work(half).rows == 5 and (half / "probability").stat().st_size == 5 * LAYERS["probability"]


@pytest.mark.parametrize("how", ["twice the strips", "too few rows", "a bit"])
def test_a_name_is_given_only_to_what_fits_the_grid(half, how):
    """As two runs in one folder left it: each wrote its strips behind the other's."""
    found = work(half)
    if how != "too few rows":
        found.append(3, strip(3, 2))
    path = half / "probability"
    if how == "twice the strips":
        path.write_bytes(path.read_bytes() * 2)
    if how == "a bit":
        path.write_bytes(b"\xff" + path.read_bytes()[1:])
    with pytest.raises(InputError, match="was changed by something else"):
        found.check()
