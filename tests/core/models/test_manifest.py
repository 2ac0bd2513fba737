"""The table beside exported chips."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.models.manifest import COLUMNS, FILE, groups_and_splits, read_manifest, write_manifest


def row(name, group, split):
    return {**dict.fromkeys(COLUMNS, ""), "file": f"landslide/{name}", "group": group, "split": split}


def test_what_was_written_is_read(tmp_path):
    rows = [row("a.png", "g1", "test"), row("b.png", "g2", "training")]
    write_manifest(tmp_path / FILE, rows)
    assert read_manifest(tmp_path) == rows and read_manifest(tmp_path / "elsewhere") is None
    assert groups_and_splits(rows, ["b.png", "a.png"]) == (["g2", "g1"], [0, 2])


@pytest.mark.parametrize("one", [row("a.png", "", "test"), row("a.png", "g", "tests")])
def test_a_table_of_something_else_is_refused(tmp_path, one):
    write_manifest(tmp_path / FILE, [one])
    with pytest.raises(InputError, match="not one of exportchips"):
        read_manifest(tmp_path)


def test_bytes_that_are_no_table_are_refused(tmp_path):
    (tmp_path / FILE).write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(InputError, match="can't be read"):
        read_manifest(tmp_path)


def test_a_chip_that_is_not_in_the_table_is_named():
    with pytest.raises(InputError, match=r"1 chip\(s\) are not in manifest.csv \(c.png\)"):
        groups_and_splits([row("a.png", "g", "test")], ["a.png", "c.png"])
