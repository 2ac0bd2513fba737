"""Scenes of a table: which columns say what, names that are told apart, what of a region and day is one, and what is kept of those that are done."""

import datetime as dt

import pytest
from landslidebias.core.errors import InputError, NotWritten
from landslidebias.core.link import listed
from landslidebias.core.link.listed import DONE, FAILED, Kept, Listed, Outcome

DAY = dt.date(2023, 6, 14)


@pytest.mark.parametrize(
    "names, asked, found",
    [
        (["PATH", " Date ", "other"], {}, {"path": "PATH", "date": " Date "}),
        (["file", "scene", "mask"], {}, {"path": "file", "name": "scene", "mask": "mask"}),
        (["where", "path"], {"path": "Where"}, {"path": "where"}),
        (["path", "name", "scene"], {"name": "scene"}, {"path": "path", "name": "scene"}),
    ],
)
def test_columns_by_name_and_as_the_user_named_them(names, asked, found):
    assert listed.columns(names, asked) == found


@pytest.mark.parametrize(
    "names, asked, words",
    [
        (["where"], {}, "no column that says where the scenes are.*It has where"),
        (["path"], {"mask": "m"}, "no column 'm'; it has path"),
    ],
)
def test_columns_that_are_not_there(names, asked, words):
    with pytest.raises(InputError, match=words):
        listed.columns(names, asked)


def test_files_beside_the_table(tmp_path):
    assert listed.located("a/b.tif", str(tmp_path)) == str(tmp_path / "a" / "b.tif")
    assert listed.located("../b.tif", str(tmp_path / "t")) == str(tmp_path / "b.tif")
    assert listed.located(str(tmp_path / "b.tif"), "") == str(tmp_path / "b.tif")
    with pytest.raises(InputError, match="b.tif is no whole path"):
        listed.located("b.tif", "")


def item(name, region="valley", day=DAY):
    return Listed(name, day=day, items=[f"http://127.0.0.1/{name}"], region=region, outline=[[1.0, 2.0]], rows=[1])


def test_items_of_a_region_a_day_and_a_zone_are_one_scene():
    rows = [item("S2A_31TCH_20230614_0_L2A"), item("S2A_31TDH_20230614_0_L2A"), item("S2A_31TCH_20230614_0_L2A")]
    rows += [
        item("S2B_T32TLN_20230614"),
        item("S2A_31TCH_20230614_0_L2A", "other"),
        item("A", "other", dt.date(2023, 6, 19)),
    ]
    found = listed.of_days(rows)
    names = ["valley 2023-06-14 31", "valley 2023-06-14 32", "other 2023-06-14", "other 2023-06-19"]
    assert [scene.name for scene in found] == names
    assert [len(scene.items) for scene in found] == [2, 1, 1, 1] and found[0].rows == [1, 1, 1]


def test_names_of_files_are_told_apart():
    scenes = [Listed("B04", f"/{k}/B04.tif") for k in range(2)] + [
        Listed("a/b: c", "/x.tif"),
        Listed("a_b_c", "/y.tif"),
        Listed("..", "/z.tif"),
    ]
    listed.told_apart(scenes, False)
    assert [scene.name for scene in scenes] == ["B04", "B04-2", "a/b: c", "a_b_c", ".."]
    assert [scene.file for scene in scenes] == ["B04", "B04-2", "a_b_c", "a_b_c-2", "scene"]


@pytest.mark.parametrize(
    "named, rows, words",
    [
        (True, [("x", "/a.tif"), ("X", "/b.tif")], r"called X \(rows 1 and 2"),
        (False, [("x", "/a.tif"), ("y", "/b/../a.tif")], "one scene twice, in rows 1 and 2"),
    ],
)
def test_two_of_one_name_and_one_scene_twice(named, rows, words):
    with pytest.raises(InputError, match=words):
        listed.told_apart([Listed(name, path, rows=[k]) for k, (name, path) in enumerate(rows, 1)], named)


@pytest.fixture()
def kept(tmp_path):
    """A scene that is done, as the work keeps it."""
    work, scene = Kept(str(tmp_path)), Listed("a", "/a.tif", file="a")
    (tmp_path / "a.work" / "fetched").mkdir(parents=True)
    work.raster(scene).write_bytes(b"raster")
    work.keep(scene, "key", {"counts": {"n_events": 1}, "rows": [["00", [1]]]})
    return work, scene


def test_what_is_done_is_kept_and_the_rest_goes(kept, tmp_path):
    work, scene = kept
    assert work.found(scene, "key", "")["counts"] == {"n_events": 1} and work.rows(scene) == [["00", [1]]]
    assert not (tmp_path / "a.work").exists()
    work.raster(scene).rename(tmp_path / "named.tif")
    assert work.found(scene, "key", str(tmp_path / "named.tif")) and work.found(scene, "key", "") is None


def test_of_another_job_or_damaged_it_is_not_done(kept, tmp_path):
    work, scene = kept
    assert work.found(scene, "other", "") is None
    work.raster(scene).write_bytes(b"rastes")
    assert work.found(scene, "key", "") is None
    work.raster(scene).write_bytes(b"raster")
    for text in ("{", "[]", "{}"):
        (tmp_path / "a.json").write_text(text)
        assert work.found(scene, "key", "") is None


def test_a_folder_that_is_gone_is_a_sentence(tmp_path):
    with pytest.raises(NotWritten, match="is no longer there"):
        Kept(str(tmp_path / "gone")).tell({})


def test_what_the_manifest_says_of_a_scene():
    scene = Listed("a", "/a.tif", "/m.tif", DAY, rows=[3], file="a")
    done = Outcome(scene, DONE, facts={"counts": {"n_events": 2}, "date": "2023-06-14"}).told()
    assert (done["probability"], done["n_events"], done["date"]) == ("a_probability.tif", 2, "2023-06-14")
    failed = Outcome(item("x"), FAILED, "It is gone.").told()
    assert (
        failed["error"] == "It is gone."
        and "probability" not in failed
        and failed["items"]
        and failed["region"] == "valley"
    )
    assert Outcome(scene).told()["state"] == "left"
