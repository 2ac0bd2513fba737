"""The folder of unfinished work: whose it is, and what is removed from it."""

import os

import pytest
from landslidebias.core.link import work


@pytest.mark.parametrize(
    "names, ours", [((), True), (("manifest.json", "probability"), True), (("key",), True), (("photo.jpg",), False)]
)
def test_whose_a_folder_is(tmp_path, names, ours):
    for name in names:
        (tmp_path / name).touch()
    assert work.is_ours(tmp_path) is ours


def test_files_and_links_are_nobodys(tmp_path):
    (tmp_path / "a.part").write_text("a download")
    (tmp_path / "b.part").symlink_to(tmp_path)
    assert not work.is_ours(tmp_path / "a.part") and not work.is_ours(tmp_path / "b.part")


def test_what_is_foreign_is_moved_aside_and_nothing_replaced(tmp_path):
    for name in ("a.part", "a.part-2"):
        (tmp_path / name).write_text(name)
    assert work.move_aside(tmp_path / "a.part") == str(tmp_path / "a.part-3")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a.part-2": "a.part-2", "a.part-3": "a.part"}


def test_clearing_spares_locks_what_was_put_by_and_where_links_lead(tmp_path):
    (tmp_path / "users").write_text("the user's own")
    folder = tmp_path / "w"
    (folder / work.BEFORE).mkdir(parents=True)
    (folder / "inner").mkdir()
    for name in (work.LOCK, work.ENGINE_LOCK, work.TABLES_LOCK, "manifest.json", "inner/x", "a.raster"):
        (folder / name).touch()
    os.symlink(tmp_path / "users", folder / "probability")
    work.drop_rasters(folder)
    assert not (folder / "a.raster").exists()
    work.clear(folder)
    assert {p.name for p in folder.iterdir()} == set(work.KEPT)
    assert (tmp_path / "users").read_text() == "the user's own"
