"""trainclassifier as QGIS runs it: a model from chips in folders, its report, and the model at work."""

import numpy as np
import pytest
from drawn_chips import forest, save, scar


def test_chips_to_a_model_that_classifies(run, bijie, tmp_path):
    model = tmp_path / "own.onnx"
    done = run(
        "trainclassifier",
        CHIPS=str(bijie),
        NETWORK="compact",
        EPOCHS=6,
        SEED=2,
        MODEL=str(model),
        REPORT=str(tmp_path / "r.html"),
    )
    assert done["MODEL"] == str(model) and done["N_CHIPS"] == 24 and done["N_SKIPPED"] == 0
    assert all(isinstance(done[k], float) for k in ("ACCURACY", "PRECISION", "RECALL", "F1", "AVERAGE_PRECISION"))
    assert "epoch 6 of 6" in run.log and "validation: loss" in run.log
    page = (tmp_path / "r.html").read_text()
    assert page.count("plotly-graph-div") == 4 and page.count("data:image/png") >= 3 * 4
    assert "Table 1 of the paper" in page and "<script src" not in page
    again = run("evaluateclassifier", CHIPS=str(bijie), MODEL=str(model))
    assert again["N_BLOCKS"] == 24


def test_the_papers_baseline(run, bijie, tmp_path):
    done = run("trainclassifier", CHIPS=str(bijie), NETWORK="baseline", EPOCHS=1, MODEL=str(tmp_path / "b.onnx"))
    pixels = np.tile(np.concatenate([forest(18), scar(18)], 1), (3, 3, 1))
    save(tmp_path / "scene.png", pixels)
    scene = str(tmp_path / "scene.tif")
    from osgeo import gdal

    gdal.Translate(
        scene, str(tmp_path / "scene.png"), outputSRS="EPSG:32633", outputBounds=[500000, 4000540, 501080, 4000000]
    )
    found = run(
        "classifyscene",
        INPUT=scene,
        MODEL=done["MODEL"],
        MATCH="none",
        PROBABILITY=str(tmp_path / "p.tif"),
        ACTIVATION=str(tmp_path / "a.tif"),
    )
    maps = gdal.Open(str(tmp_path / "a.tif"))
    assert found["N_BLOCKS"] == 18 and (maps.RasterXSize, maps.RasterYSize) == (6 * 18, 3 * 18)


@pytest.mark.parametrize(
    "changes, words",
    [
        ({"CHIPS": "/nowhere"}, "no folder"),
        ({"WEIGHTS": "/nowhere.h5"}, "no file"),
        ({"DOWNSAMPLE": "none"}, "18 x 18"),
        ({"MODEL": "m.zip"}, "onnx"),
        ({"NETWORK": "resnet50", "WEIGHTS": __file__}, "does not hold the weights of ResNet-50"),
    ],
)
def test_what_can_not_be_trained(run, bijie, tmp_path, changes, words):
    from qgis.core import QgsProcessingException

    model = tmp_path / "m.onnx"
    parameters = {"CHIPS": str(bijie), "MODEL": str(model), **changes}
    with pytest.raises(QgsProcessingException, match=words):
        run("trainclassifier", **parameters)
    assert not list(tmp_path.glob("m.*"))
