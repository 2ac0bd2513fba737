"""Two regions on the map with detections and answers, as the algorithms of records and reviews take them."""

import json

import numpy as np
import pytest
from made import cogs as files
from made import layers, rasters, region_pairs, stac
from made.listeners import Heard
from made.rasters import NORTH, WEST
from made.region_pairs import SIDE


@pytest.fixture()
def detections(write_geojson):
    """60 detections in one region and 30 in the one beside it, on a grid of blocks."""
    return lambda n=(60, 30): write_geojson("detections.geojson", region_pairs.blocks(n))


@pytest.fixture()
def regions(write_geojson):
    return write_geojson("regions.geojson", region_pairs.regions())


def answer(feature, order):
    """Return the answer to a feature of the sample; order counts those of a region."""
    if feature["stratum"].startswith("undetected"):
        return "not"
    k = order[feature["region"]] = order.get(feature["region"], -1) + 1
    return "landslide" if k % 10 < (9 if feature["region"] == "here" else 3) else "not"


@pytest.fixture()
def reviewed(run, detections, regions, tmp_path):
    """Sample, and answer: in the first region 90 % of the detections are landslides, in the second 30 %."""

    def make(skip=()):
        layer, path, order = detections(), tmp_path / "review.geojson", {}
        sample = run("reviewsample", DETECTIONS=layer, REGIONS=regions, OUTPUT=str(path), SIZE=60)
        data = json.loads(path.read_text())
        for feature in data["features"]:
            if feature["properties"]["region"] not in skip:
                feature["properties"]["answer"] = answer(feature["properties"], order)
        answered = tmp_path / "answered.geojson"
        answered.write_text(json.dumps(data))
        return layer, str(answered), sample

    return make


def in_rows(counts, **more):
    return [
        layers.point(WEST + (k + (i + 0.5) / n) * SIDE, NORTH - SIDE + 100 + 7 * i, event_id=i, **more)
        for k, n in enumerate(counts)
        for i in range(n)
    ]


@pytest.fixture()
def job(table):
    """Two regions with 40 and 20 detections, 5 and 30 records."""

    from landslidebias.algorithms.biasfactor import BiasJob

    def make(detected=(40, 20), recorded=(5, 30), **more):
        outlines = table("regions.geojson", region_pairs.regions("ab"))
        detections = table("d.geojson", in_rows(detected, n_blocks=2))
        catalog = table("c.geojson", in_rows(recorded, event_date="2015-06-01", accuracy_m=None))
        return BiasJob(outlines, "", "", [detections], [], catalog, **more)

    return make


@pytest.fixture()
def sample(table):
    """A review of 40 detections in `a` and of 20 in `b`, of which 90 % and 30 % are landslides."""

    def make(**more):
        rows = [
            (None, {"region": n, "stratum": "detected", "weight": 1.0, "answer": "yes" if k < true else "no", **more})
            for n, size, true in (("a", 40, 36), ("b", 20, 6))
            for k in range(size)
        ]
        return table("review.geojson", rows)

    return make


@pytest.fixture()
def five(table):
    """Five detections in the lower left of a region, and one feature that lies nowhere."""
    rows = [
        layers.square(WEST + k * 360, NORTH - SIDE, 180, event_id=k + 1, probability=0.5 + k / 10, note=f"n{k}")
        for k in range(5)
    ]
    return table("five.geojson", rows + [(None, {"event_id": 99, "probability": 0.9, "note": ""})])


@pytest.fixture()
def quiet(provider, write_raster):
    """A probability raster of the first region: one high block, one without a value, the others low."""
    from landslidebias.algorithms.gis.rasters import describe

    values = np.full((20, 20), 0.1, np.float32)
    values[0, 0], values[1, 1] = 0.995, np.nan
    return describe(write_raster("quiet.tif", values, pixel=180.0))


@pytest.fixture(scope="session")
def classified(run, drawn, tmp_path_factory):
    """A drawn scene without its first block, its probabilities and its activation: their paths."""
    folder, pixels = tmp_path_factory.mktemp("classified"), np.maximum(drawn, 1)
    pixels[:22, :18] = 0
    scene = rasters.write(folder / "s.tif", pixels, nodata=0)
    made = {"PROBABILITY": str(folder / "p.tif"), "ACTIVATION": str(folder / "a.tif")}
    run("classifyscene", INPUT=scene, **made)
    return {"INPUT": scene, **made}


@pytest.fixture()
def say():
    return Heard()


@pytest.fixture()
def placed(provider, write_raster):
    """A scene of 12 x 10 blocks, and its pixels."""
    from landslidebias.algorithms.gis.rasters import describe

    pixels = np.random.default_rng(11).integers(1, 3558, (180, 216, 3)).astype(np.uint16)
    return describe(write_raster("s.tif", pixels, names=("red", "green", "blue"))), pixels


@pytest.fixture(scope="session")
def cogs(tmp_path_factory):
    """Files of scenes: A, its eastern neighbour E with its own land, L which lies of its offset, and Z in the next zone."""
    folder = tmp_path_factory.mktemp("cogs")
    files.scene(folder, "A", *files.numbers(0))
    files.scene(folder, "E", *files.numbers(1), west=files.WEST + 12000)
    files.scene(folder, "L", *files.numbers(0, offset=0))
    files.scene(folder, "Z", *files.numbers(2), west=files.WEST + 500000, zone=32630)
    return folder


@pytest.fixture()
def catalog(cogs):
    """A catalog with scene A, on the loopback."""
    with stac.Catalog(cogs) as found:
        found.items = [stac.item("A", found.url)]
        yield found


@pytest.fixture()
def valley(write_geojson):
    """A region in scene A, in degrees."""
    return write_geojson("valley.geojson", [layers.box(*stac.REGION, name="valley")], None)
