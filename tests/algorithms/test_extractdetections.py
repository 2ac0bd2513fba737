"""extractdetections: events, what is left out, outlines, and the layer that holds them."""

import json

import numpy as np
import pytest
from made import rasters, region_pairs
from made.layers import line
from made.places import transform
from osgeo import gdal
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsVectorLayer,
)

P = np.full((20, 30), 0.1, np.float32)
P[2, 3:8] = 0.9  # a row of five blocks, on the road
P[10, 10] = P[11, 11] = 0.8  # two that touch at a corner
P[15, 20] = 0.6  # one alone
P[0, 0] = np.nan


@pytest.fixture()
def probability(write_raster):
    return write_raster("p.tif", P, nodata=float("nan"), pixel=180.0, tags={"THRESHOLD": 0.5, "MODEL": "test 1"})


def road(row):
    y = 4000000 - (row + 0.5) * 180
    return line((500000 - 50, y), (500000 + 30 * 180 + 50, y))


def test_events_are_merged_and_measured(run, probability, features, tmp_path):
    done = run("extractdetections", INPUT=probability, OUTPUT=str(tmp_path / "d.gpkg"))
    assert (done["N_BLOCKS"], done["N_EVENTS"]) == (8, 3)
    found = {f["event_id"]: f for f in features(done["OUTPUT"])}
    assert found[1]["n_blocks"] == 5 and found[1]["area_m2"] == pytest.approx(5 * 180**2, rel=2e-3)
    assert found[1]["probability"] == pytest.approx(0.9, abs=1e-6) and found[2]["n_blocks"] == 2
    box = found[1].geometry().boundingBox()
    assert (box.xMinimum(), box.xMaximum(), box.yMaximum()) == (500000 + 3 * 180, 500000 + 8 * 180, 4000000 - 2 * 180)
    assert [type(done[k]) for k in ("N_BLOCKS", "N_EVENTS")] == [int, int]


@pytest.mark.parametrize("merge, events", [("none", 8), ("edges", 4), ("edges and corners", 3)])
def test_merging(run, probability, tmp_path, merge, events):
    assert (
        run("extractdetections", INPUT=probability, MERGE=merge, OUTPUT=str(tmp_path / "d.gpkg"))["N_EVENTS"] == events
    )


def test_the_threshold_comes_from_the_file_or_the_user(run, probability, write_raster, tmp_path):
    out = str(tmp_path / "d.gpkg")
    assert run("extractdetections", INPUT=probability, THRESHOLD=0.7, OUTPUT=out)["N_BLOCKS"] == 7
    assert run("extractdetections", INPUT=probability, THRESHOLD=0, OUTPUT=out)["N_BLOCKS"] == 599
    run("extractdetections", INPUT=write_raster("plain.tif", P, nodata=float("nan"), pixel=180.0), OUTPUT=out)
    assert "does not say which model" in run.log


POINTS = {
    "balanced": {"threshold": 0.5, "0.01": 0.2, "0.001": 0.02},
    "quiet": {"threshold": 0.7, "0.01": 0.8, "0.001": 0.3},
}


def test_operating_points(run, write_raster, tmp_path):
    tags = {"THRESHOLD": 0.7, "OPERATING_POINTS": json.dumps(POINTS)}
    path = write_raster("points.tif", P, nodata=float("nan"), pixel=180.0, tags=tags)
    out = str(tmp_path / "d.gpkg")
    assert run("extractdetections", INPUT=path, OUTPUT=out)["N_BLOCKS"] == 7
    expected = (
        "expect 80% of the detected blocks to be right where 1 % of all blocks hold a landslide, and 30% where 0.1 % do"
    )
    layer = QgsVectorLayer(out, "d", "ogr")
    assert expected in run.log and expected in layer.metadata().abstract()
    assert (
        "operating_point: quiet" in layer.metadata().abstract()
        and "operating_points" not in layer.metadata().abstract()
    )
    assert run("extractdetections", INPUT=path, OPERATING_POINT="balanced", OUTPUT=out)["N_BLOCKS"] == 8
    assert run("extractdetections", INPUT=path, OPERATING_POINT="balanced", THRESHOLD=0.85, OUTPUT=out)["N_BLOCKS"] == 5
    assert "expect" not in run.log
    run("extractdetections", INPUT=path, OPERATING_POINT="strict", OUTPUT=out)
    assert "no operating point strict" in run.log


def test_a_raster_of_an_older_version_works_by_its_threshold(run, probability, tmp_path):
    assert run("extractdetections", INPUT=probability, OUTPUT=str(tmp_path / "d.gpkg"))["N_BLOCKS"] == 8
    assert "no operating point quiet" in run.log and "above the threshold in its tags, 0.5" in run.log


@pytest.mark.parametrize("above, told", [((0.7, 0.7), "threshold: 0.7"), ((0.3, 0.7), "threshold: 0.3, 0.7")])
def test_biasfactor_tells_the_threshold_of_the_detections(
    run, probability, regions, write_geojson, tmp_path, above, told
):
    found = [str(tmp_path / f"d{k}.gpkg") for k in (0, 1)]
    for path, threshold in zip(found, above):
        run("extractdetections", INPUT=probability, THRESHOLD=threshold, OUTPUT=path)
    records = [point for k in (0, 1) for point in region_pairs.points(k, 9, event_date="2015-06-01")]
    given = {"REGIONS": regions, "DETECTIONS": found, "CATALOG": write_geojson("c.geojson", records)}
    out = str(tmp_path / "o.gpkg")
    run("biasfactor", PROBABILITY=[probability, probability], OUTPUT=out, **given)
    assert f"{told}\n" in QgsVectorLayer(out, "o", "ogr").metadata().abstract()
    assert ("with a different threshold" in run.log) == (above[0] != above[1])


def test_a_roads_detections_go_and_the_others_stay(run, probability, write_geojson, features, tmp_path):
    done = run(
        "extractdetections",
        INPUT=probability,
        EXCLUDE=write_geojson("road.geojson", [road(2)]),
        EXCLUDE_BUFFER=10,
        OUTPUT=str(tmp_path / "d.gpkg"),
    )
    assert done["N_BLOCKS"] == 3 and sorted(f["n_blocks"] for f in features(done["OUTPUT"])) == [1, 2]


def test_the_buffer_is_in_metres_on_the_ground(run, probability, write_geojson, tmp_path):
    out, near = str(tmp_path / "d.gpkg"), road(3)  # its middle is 90 m from row 2
    path = write_geojson("road.geojson", [near])
    assert run("extractdetections", INPUT=probability, EXCLUDE=path, EXCLUDE_BUFFER=85, OUTPUT=out)["N_BLOCKS"] == 8
    assert run("extractdetections", INPUT=probability, EXCLUDE=path, EXCLUDE_BUFFER=95, OUTPUT=out)["N_BLOCKS"] == 3

    there = transform(32633, 4326)
    moved = QgsGeometry.fromPolylineXY([QgsPointXY(*c) for c in near[0]["coordinates"]])
    moved.transform(there)
    degrees = line(*((p.x(), p.y()) for p in moved.asPolyline()))
    path = write_geojson("degrees.geojson", [degrees], epsg=4326)
    assert run("extractdetections", INPUT=probability, EXCLUDE=path, EXCLUDE_BUFFER=95, OUTPUT=out)["N_BLOCKS"] == 3
    assert run("extractdetections", INPUT=probability, EXCLUDE=path, EXCLUDE_BUFFER=80, OUTPUT=out)["N_BLOCKS"] == 8


def test_flat_land_goes_and_slopes_stay(run, probability, write_raster, tmp_path):
    x = np.arange(200)[None, :] * 30.0
    height = np.where(x > 1700, (x - 1700) * np.tan(np.radians(20)), 0) + np.zeros((140, 1))
    dem = write_raster("dem.tif", height.astype(np.float32), pixel=30.0)
    done = run("extractdetections", INPUT=probability, DEM=dem, MIN_SLOPE=10, OUTPUT=str(tmp_path / "d.gpkg"))
    assert done["N_BLOCKS"] == 3
    assert (
        run("extractdetections", INPUT=probability, DEM=dem, MIN_SLOPE=25, OUTPUT=str(tmp_path / "d.gpkg"))["N_BLOCKS"]
        == 0
    )


def test_what_the_dem_does_not_cover_is_kept_and_said(run, probability, write_raster, tmp_path):
    dem = write_raster("dem.tif", np.zeros((20, 20), np.float32), pixel=30.0)
    done = run("extractdetections", INPUT=probability, DEM=dem, MIN_SLOPE=10, OUTPUT=str(tmp_path / "d.gpkg"))
    assert done["N_BLOCKS"] == 5 + 3 - 1 or done["N_BLOCKS"] == 8
    assert "outside the DEM" in run.log


def test_style_and_provenance_travel_with_the_file(run, probability, tmp_path):
    out = str(tmp_path / "d.gpkg")
    run("extractdetections", INPUT=probability, OUTPUT=out)
    layer = QgsVectorLayer(out, "d", "ogr")
    assert layer.renderer().type() == "graduatedSymbol" and layer.renderer().classAttribute() == "probability"
    assert "threshold: 0.5" in layer.metadata().abstract() and "model: test 1" in layer.metadata().abstract()
    dataset = gdal.OpenEx(out, gdal.OF_VECTOR)
    assert dataset.GetLayer(0).GetMetadata()["LANDSLIDEBIAS_MODEL"] == "test 1"


def test_no_detection_is_an_empty_layer(run, probability, features, tmp_path):
    done = run("extractdetections", INPUT=probability, THRESHOLD=0.99, OUTPUT=str(tmp_path / "d.gpkg"))
    assert done["N_EVENTS"] == 0 and features(done["OUTPUT"]) == []


def test_a_memory_layer_will_do(run, probability):
    done = run("extractdetections", INPUT=probability, OUTPUT="memory:")
    assert done["OUTPUT"].featureCount() == 3


def test_a_database_of_the_users_own_is_kept(run, probability, write_geojson, tmp_path):
    """Detections go into a new table of a GeoPackage that holds other layers; those stay."""
    import processing

    database = str(tmp_path / "own.gpkg")
    processing.run("native:buffer", {"INPUT": write_geojson("r.geojson", [road(2)]), "DISTANCE": 5, "OUTPUT": database})
    run("extractdetections", INPUT=probability, OUTPUT=f"ogr:dbname='{database}' table=\"found\" (geom)")
    dataset = gdal.OpenEx(database, gdal.OF_VECTOR)
    assert {dataset.GetLayer(k).GetName() for k in range(dataset.GetLayerCount())} == {"own", "found"}


def test_gdals_exceptions_switched_on_by_another_plugin(run, probability, write_raster, tmp_path):
    gdal.UseExceptions()
    try:
        assert run("extractdetections", INPUT=probability, OUTPUT=str(tmp_path / "d.gpkg"))["N_EVENTS"] == 3
        cut = tmp_path / "cut.tif"
        whole = (tmp_path / "p.tif").read_bytes()
        cut.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(QgsProcessingException) as error:
            run("extractdetections", INPUT=str(cut), OUTPUT=str(tmp_path / "e.gpkg"))
        assert "This is a bug" not in str(error.value) and not (tmp_path / "e.gpkg").exists()
    finally:
        gdal.DontUseExceptions()


def test_detections_are_outlined_where_the_activation_is(run, refused, classified, features, tmp_path):
    n = 6  # cells of activation a side of a block
    p, activation = (rasters.read(classified[name])[0] for name in ("PROBABILITY", "ACTIVATION"))
    given = {"INPUT": classified["PROBABILITY"], "THRESHOLD": 0.3}
    plain = run("extractdetections", OUTPUT=str(tmp_path / "plain.gpkg"), **given)
    done = run("extractdetections", OUTLINES=classified["ACTIVATION"], OUTPUT=str(tmp_path / "o.gpkg"), **given)
    assert done["N_EVENTS"] == plain["N_EVENTS"] > 0
    inside = 0
    for r, c in zip(*np.nonzero(p > 0.3)):
        cells = activation[1][r * n : (r + 1) * n, c * n : (c + 1) * n]
        inside += (cells >= 0.25 * cells.max()).sum()
    whole_shapes, shapes = ({f["event_id"]: f for f in features(d["OUTPUT"])} for d in (plain, done))
    assert sum(f.geometry().area() for f in shapes.values()) == pytest.approx(inside * 30 * 30)
    for k, f in shapes.items():
        assert whole_shapes[k].geometry().buffer(1e-6, 1).contains(f.geometry())
        assert f["n_blocks"] == whole_shapes[k]["n_blocks"] and f["area_m2"] <= whole_shapes[k]["area_m2"]
    refused(
        "does not belong to this probability raster",
        "extractdetections",
        OUTLINES=classified["PROBABILITY"],
        OUTPUT=str(tmp_path / "x.gpkg"),
        **given,
    )
