"""What was saved, and drawn inputs for it."""

import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
VERSIONS = sorted(path.name for path in HERE.glob("v*"))


@pytest.fixture(params=VERSIONS)
def saved(request, provider, tmp_path):
    """A copy of what a version saved: opening a GeoPackage writes beside it."""
    return Path(shutil.copytree(HERE / request.param, tmp_path / "saved"))


@pytest.fixture(scope="session")
def drawn(tmp_path_factory):
    """Scenes, regions and a catalog, and two products of one place."""
    from whole import inputs

    return inputs.draw(tmp_path_factory.mktemp("drawn") / "inputs")


@pytest.fixture(scope="session")
def products(drawn, tmp_path_factory):
    """Zips of two products of one place, made of the drawn dates."""
    from osgeo import gdal
    from whole import files

    safe, folder = files.helper("safe_products"), tmp_path_factory.mktemp("products")
    made = []
    for name, scene, day in (("before", "before.tif", "20220808"), ("after", "quiet.tif", "20230808")):
        dataset = gdal.Open(str(drawn / scene))
        pixels = dataset.ReadAsArray(0, 0, 216, 216)
        numbers = {band: pixels[2 - k] + 1000 for k, band in enumerate(safe.BANDS)}
        offsets = dict.fromkeys(safe.BANDS, -1000)
        made.append(str(safe.zipped(safe.product(folder / name, "2A", "05.09", offsets, numbers, day=day))))
    return made
