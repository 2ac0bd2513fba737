"""gradcam: the maps of classifyscene, of a part, of chosen blocks."""

import numpy as np
import pytest
from made.layers import on_pixels, point
from made.listeners import impatient
from osgeo import gdal
from qgis.PyQt.QtGui import QImage

N = 6  # cells of activation a side of a block


@pytest.fixture()
def scene(classified):
    return classified["INPUT"]


def read(path):
    dataset = gdal.Open(path)
    names = [dataset.GetRasterBand(k + 1).GetDescription() for k in range(dataset.RasterCount)]
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), names


@pytest.fixture()
def whole(classified):
    return read(classified["PROBABILITY"])[0], read(classified["ACTIVATION"])


def test_the_maps_of_a_whole_scene_are_those_of_classifyscene(run, scene, whole, tmp_path):
    p, (activation, place, _) = whole
    for name, wanted in (("non-landslide", activation[0]), ("landslide", activation[1]), ("both", activation)):
        done = run("gradcam", INPUT=scene, CLASS=name, OUTPUT=str(tmp_path / "g.tif"))
        found, at, names = read(done["OUTPUT"])
        assert np.array_equal(found, wanted, equal_nan=True) and at == place
        assert done["N_BLOCKS"] == np.isfinite(p).sum()
    assert names == ["non-landslide activation", "landslide activation"]
    assert sorted(f.name for f in tmp_path.glob("g.*")) == ["g.qml", "g.tif"]


def test_an_extent_and_chosen_blocks_give_the_same_cells_in_place(run, scene, whole, write_geojson, tmp_path):
    _, (activation, place, _) = whole
    extent = (
        f"{500000 + 3 * 180 + 1},{500000 + 7 * 180 - 1},{4000000 - 6 * 180 + 1},{4000000 - 2 * 180 - 1} [EPSG:32633]"
    )
    found, at, _ = read(run("gradcam", INPUT=scene, EXTENT=extent, OUTPUT=str(tmp_path / "e.tif"))["OUTPUT"])
    assert np.array_equal(found, activation[1][2 * N : 6 * N, 3 * N : 7 * N])
    assert at == pytest.approx((500000 + 3 * 180, 30, 0, 4000000 - 2 * 180, 0, -30))

    features = [
        on_pixels(4, 2, 1, 1, pixel=180),
        on_pixels(8, 9, 1, 1, pixel=180),
        point(500000 + 6.5 * 180, 4000000 - 5.5 * 180),
    ]
    done = run(
        "gradcam",
        INPUT=scene,
        BLOCKS=write_geojson("b.geojson", features),
        OUTPUT=str(tmp_path / "b.tif"),
        SHEET=str(tmp_path / "b.html"),
    )
    found, at, _ = read(done["OUTPUT"])
    assert done["N_BLOCKS"] == 3 and at[0] == 500000 + 4 * 180 and found.shape == (8 * N, 5 * N)
    shown = np.full(activation[1].shape, np.nan, np.float32)
    for r, c in ((2, 4), (9, 8), (5, 6)):
        shown[r * N : (r + 1) * N, c * N : (c + 1) * N] = activation[1][r * N : (r + 1) * N, c * N : (c + 1) * N]
    assert np.array_equal(found, shown[2 * N : 10 * N, 4 * N : 9 * N], equal_nan=True)
    page = (tmp_path / "b.html").read_text()
    assert page.count("data:image/png") == 12 and "Row 9, column 8" in page


def test_maps_are_normalised_over_the_scene_or_a_block(run, scene, whole, tmp_path):
    _, (activation, _, _) = whole
    over = read(run("gradcam", INPUT=scene, NORMALISE="scene", OUTPUT=str(tmp_path / "over.tif"))["OUTPUT"])[0]
    assert over == pytest.approx(activation[1] / np.nanmax(activation[1]), nan_ok=True, rel=1e-5)
    each = read(run("gradcam", INPUT=scene, NORMALISE="block", OUTPUT=str(tmp_path / "b.tif"))["OUTPUT"])[0]
    top = np.nan_to_num(each).reshape(11, N, 13, N).max((1, 3))
    assert set(np.round(top, 5).ravel()) == {0, 1}


def test_a_sheet_may_be_one_picture(run, scene, tmp_path):
    run("gradcam", INPUT=scene, SHEET_SIZE=5, OUTPUT=str(tmp_path / "g.tif"), SHEET=str(tmp_path / "g.png"))
    assert QImage(str(tmp_path / "g.png")).height() > 5 * 150


def test_bad_input_is_refused(refused, scene, write_geojson, tmp_path):
    far = write_geojson("far.geojson", [point(0, 0)])
    for words, given in (
        ("no ground in common", {"EXTENT": "0,1,0,1 [EPSG:32633]"}),
        ("none of these features", {"BLOCKS": far}),
        (".html or .png", {"SHEET": str(tmp_path / "g.pdf")}),
    ):
        refused(words, "gradcam", INPUT=scene, OUTPUT=str(tmp_path / "g.tif"), **given)
    assert not list(tmp_path.glob("g*"))


def test_a_cancel_keeps_what_is_done_and_the_next_run_goes_on(run, refused, write_raster, drawn, tmp_path):
    scene = write_raster("large.tif", np.tile(np.maximum(drawn, 1), (7, 7, 1)))
    feedback = impatient(lambda feedback: feedback.progress() > 40)
    refused("are kept", "gradcam", feedback, INPUT=scene, OUTPUT=str(tmp_path / "g.tif"))
    assert not (tmp_path / "g.tif").exists() and list(tmp_path.glob("g.*.part"))
    run("gradcam", INPUT=scene, OUTPUT=str(tmp_path / "g.tif"))
    assert "Resumed" in run.log and [f.name for f in sorted(tmp_path.glob("g.*"))] == ["g.qml", "g.tif"]
