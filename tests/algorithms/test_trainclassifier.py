"""trainclassifier as QGIS runs it: a model from chips in folders, its report, and the model at work."""

from pathlib import Path

import numpy as np
import pytest
from landslidebias.algorithms.trainclassifier import TrainClassifier
from landslidebias.core.link.jobs import TrainJob
from landslidebias.core.models.card import read_card
from made import drawn_chips
from made.drawn_chips import forest, save, scar
from made.listeners import Heard, impatient
from osgeo import gdal


def test_chips_to_a_model_that_classifies(run, bijie, tmp_path):
    model = tmp_path / "own.onnx"
    done = run(
        "trainclassifier",
        CHIPS=str(bijie),
        NETWORK="compact",
        EPOCHS=6,
        KEEP_EPOCH="last",
        SEED=2,
        MODEL=str(model),
        REPORT=str(tmp_path / "r.html"),
    )
    assert done["MODEL"] == str(model) and done["N_CHIPS"] == 24 and done["N_SKIPPED"] == 0
    assert all(isinstance(done[k], float) for k in ("ACCURACY", "PRECISION", "RECALL", "F1", "AVERAGE_PRECISION"))
    assert "epoch 6 of 6" in run.log and "validation: loss" in run.log
    page = (tmp_path / "r.html").read_text()
    assert page.count('<figure class="chart') == 4 and page.count("data:image/png") >= 3 * 4
    assert "The last epoch is kept." in page and "6, of which epoch 6 is kept" in page
    assert "Table 1 of the paper" in page and "<script src" not in page
    assert (tmp_path / "own.keras").is_file() and not (tmp_path / "own.onnx.part").exists()
    again = run("evaluateclassifier", CHIPS=str(bijie), MODEL=str(model))
    assert again["N_BLOCKS"] == 24


def test_the_papers_baseline(run, bijie, tmp_path):
    done = run("trainclassifier", CHIPS=str(bijie), NETWORK="baseline", EPOCHS=1, MODEL=str(tmp_path / "b.onnx"))
    pixels = np.tile(np.concatenate([forest(18), scar(18)], 1), (3, 3, 1))
    save(tmp_path / "scene.png", pixels)
    scene = str(tmp_path / "scene.tif")

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
def test_what_can_not_be_trained(refused, bijie, tmp_path, changes, words):
    model = tmp_path / "m.onnx"
    parameters = {"CHIPS": str(bijie), "MODEL": str(model), **changes}
    refused(words, "trainclassifier", **parameters)
    assert not list(tmp_path.glob("m.*"))


@pytest.mark.parametrize("name", ["WEIGHTS", "REPORT"])
def test_the_keras_file_beside_the_model_takes_no_other_files_place(refused, bijie, tmp_path, name):
    (tmp_path / "m.keras").write_text("mine")
    parameters = {"CHIPS": str(bijie), "MODEL": str(tmp_path / "m.onnx"), name: str(tmp_path / "m.keras")}
    refused("m.keras", "trainclassifier", **parameters)
    assert (tmp_path / "m.keras").read_text() == "mine" and len(list(tmp_path.glob("m.*"))) == 1


def test_a_cancel_keeps_the_best_model_and_what_stood_there(run, refused, bijie, tmp_path):
    model, kept = tmp_path / "m.onnx", tmp_path / "m.onnx.part" / "best.onnx"
    model.write_text("before")

    refused(
        "best model so far is kept as .*best.onnx",
        "trainclassifier",
        impatient(lambda feedback: "epoch 2 of" in feedback.textLog()),
        CHIPS=str(bijie),
        EPOCHS=300,
        MODEL=str(model),
    )
    assert model.read_text() == "before" and read_card(kept).name == "m" and not (tmp_path / "m.keras").exists()
    done = run("trainclassifier", CHIPS=str(bijie), EPOCHS=2, MODEL=str(model))
    assert "already trained" in run.log and done["N_CHIPS"] == 24
    assert model.stat().st_size > 100_000 and (tmp_path / "m.keras").is_file() and not kept.parent.exists()


@pytest.fixture()
def chips(tmp_path):
    return str(drawn_chips.in_folders(tmp_path / "chips", 8))


def test_a_training(provider, chips, tmp_path):
    say = Heard()
    done = TrainClassifier().compute(TrainJob(chips, str(tmp_path / "work"), "own", epochs=2), say)
    assert done.found.model == str(tmp_path / "work" / "model.onnx") and Path(done.found.keras).is_file()
    assert read_card(done.found.model).name == "own" and len(done.found.history) == 2
    assert any(words.startswith("average_precision: ") for words in say.words)
