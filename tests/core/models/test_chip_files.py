"""Which files of a folder of chips are pictures."""

import pytest
from landslidebias.core.models.chip_files import is_picture, pictures_of


@pytest.mark.parametrize("name", ["1.png", "image_1.JPG", "a.b.tiff", "deep/er/1.tif"])
def test_pictures(tmp_path, name):
    assert is_picture(tmp_path / name, tmp_path)


@pytest.mark.parametrize(
    "name", ["._1.png", ".1.png", ".thumbnails/1.png", "__MACOSX/1.png", ".DS_Store", "Thumbs.db", "1.png.aux.xml", "1"]
)
def test_hidden_files_and_others_are_none(tmp_path, name):
    assert not is_picture(tmp_path / name, tmp_path)


def test_the_folder_itself_may_be_hidden_and_they_are_in_order(tmp_path):
    folder = tmp_path / ".data"
    folder.mkdir()
    for name in ("2.png", "1.png", "._1.png"):
        (folder / name).touch()
    assert [path.name for path in pictures_of(folder)] == ["1.png", "2.png"]
