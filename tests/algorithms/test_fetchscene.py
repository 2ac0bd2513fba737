"""fetchscene and findscenes against a catalog on the loopback: from a region and dates to a scene, without a download."""

import numpy as np
import pytest
from landslidebias.core.scenes.sentinel2 import add_offset
from made import layers, stac
from osgeo import gdal

OWN = {"API": "own"}
DATES = {"START": "2023-06-01", "END": "2023-06-30"}


@pytest.fixture(scope="session")
def files(tmp_path_factory):
    """Two scenes of one tile, of the same day: the second has no data in the west of the first."""
    folder = tmp_path_factory.mktemp("cogs")
    rgb, classes = stac.numbers()
    stac.scene(folder, "A", rgb, classes)
    return folder


@pytest.fixture()
def catalog(files):
    with stac.Catalog(files) as found:
        found.items = [stac.item("A", found.url)]
        yield found


@pytest.fixture()
def regions(write_geojson):
    return write_geojson("regions.geojson", [layers.box(*stac.REGION, name="valley")], None)


def bands(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_find_fetch_and_detect(run, features, catalog, regions, tmp_path):
    found = run("findscenes", REGIONS=regions, ADDRESS=catalog.api, **OWN, **DATES, OUTPUT=str(tmp_path / "s.gpkg"))
    assert found["N_SCENES"] == 1
    (row,) = features(found["OUTPUT"])
    assert (row["scene"], row["region"], row["cloud"], row["offset"], row["offset_by"]) == ("A", "valley", 3.5, -1000, "bands")
    assert row["share"] == 1 and row["item"] == f"{catalog.api}/collections/sentinel-2-l2a/items/A"
    given = {"SCENES": found["OUTPUT"], "REGION": regions}
    done = run("fetchscene", **given, OUTPUT=str(tmp_path / "rgb.tif"), MASK=str(tmp_path / "mask.tif"))
    print(run.log, catalog.read, len(catalog.requests), catalog.requests)
    assert done["BYTES"] >= catalog.read
    rgb, _ = stac.numbers()
    made = gdal.Open(done["OUTPUT"])
    left, _, _, top, _, _ = made.GetGeoTransform()
    col, row = round((left - stac.WEST) / 10), round((stac.NORTH - top) / 10)
    part = rgb[:, row : row + made.RasterYSize, col : col + made.RasterXSize].copy()
    add_offset(part, -1000)
    assert np.array_equal(made.ReadAsArray(), part)
    run("classifyscene", INPUT=done["OUTPUT"], MASK=done["MASK"], PROBABILITY=str(tmp_path / "p.tif"))
