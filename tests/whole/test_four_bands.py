"""Four bands all the way: chips cut from a scene train a model, which classifies and explains that scene by its bands' names."""

from pathlib import Path

import numpy as np
import pytest
from landslidebias.core.models.card import read_card
from made.layers import on_pixels
from osgeo import gdal

B = 18
BANDS = ["Blue", "Green", "Red", "NIR"]  # as files often have them
RNG = np.random.default_rng(4)
SIDE = 20  # blocks


def bare():
    """Which blocks are landslides: plants are gone, which near infrared alone shows."""
    return (np.add.outer(3 * np.arange(SIDE), np.arange(SIDE)) % 7) == 0


@pytest.fixture()
def scene(write_raster):
    pixels = RNG.normal(600, 60, (SIDE * B, SIDE * B, 4))
    pixels[..., 3] = np.where(np.kron(bare(), np.ones((B, B))), 900, 2800) + RNG.normal(0, 100, pixels.shape[:2])
    return write_raster("stack.tif", pixels.astype(np.uint16), names=BANDS)


def test_chips_train_classify_and_explain(run, scene, write_geojson, tmp_path):
    polygons = write_geojson("p.geojson", [on_pixels(c * B, r * B, B, B) for r, c in zip(*np.nonzero(bare()))])
    chips, model = tmp_path / "chips", str(tmp_path / "own.onnx")
    named = "red, green, blue, near infrared"
    done = run("exportchips", INPUT=scene, POLYGONS=polygons, BANDS=named, GROUP=2, RATIO=None, OUTPUT=str(chips))
    files = list(chips.rglob("*.tif"))
    assert len(files) == done["N_LANDSLIDE"] + done["N_NON_LANDSLIDE"] == SIDE * SIDE and not list(chips.rglob("*.png"))
    chip = gdal.Open(str(files[0]))
    assert [chip.GetRasterBand(k).GetDescription() for k in range(1, 5)] == ["Red", "Green", "Blue", "NIR"]
    run("trainclassifier", CHIPS=str(chips), EPOCHS=4, DOWNSAMPLE="antialiased", MODEL=model)
    assert read_card(model).bands == ("Red", "Green", "Blue", "NIR")
    classified = run("classifyscene", INPUT=scene, MODEL=model, PROBABILITY=str(tmp_path / "p.tif"))
    p = gdal.Open(classified["PROBABILITY"]).ReadAsArray()
    assert p[bare()].min() > p[~bare()].max()  # with red for near infrared none could tell
    sheet = tmp_path / "sheet.html"
    found = run("gradcam", INPUT=scene, MODEL=model, OUTPUT=str(tmp_path / "g.tif"), SHEET=str(sheet))
    assert found["N_BLOCKS"] == SIDE * SIDE and "data:image/png" in Path(sheet).read_text()
