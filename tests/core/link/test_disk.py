"""A full disk is said only where the disk is full."""

import errno
import os

import pytest
from landslidebias.core.link import disk
from landslidebias.core.link.disk import is_full, not_written


def test_an_ordinary_failure_is_not_called_a_full_disk(tmp_path):
    words = str(not_written("OUTPUT", tmp_path / "a.tif", "no such driver."))
    assert words == "OUTPUT could not be written: no such driver."


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_what_a_library_says(tmp_path, number):
    assert is_full(tmp_path / "a.tif", f"TIFFWrite: {os.strerror(number)}")
    assert "disk is full" in str(not_written("OUTPUT", tmp_path / "a.tif", os.strerror(number)))


def test_what_is_left_counts_where_a_library_says_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(disk, "LEAST_FREE", 1 << 60)
    assert is_full(tmp_path / "no" / "folder" / "a.tif")


def test_a_folder_that_is_gone(tmp_path):
    assert "no longer there" in str(not_written("OUTPUT", tmp_path / "gone" / "a.tif", "failed"))
