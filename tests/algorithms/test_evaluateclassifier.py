"""evaluateclassifier on drawn and on real chips."""

import numpy as np
import pytest
from landslidebias.algorithms.evaluateclassifier import EvaluateClassifier, EvaluationJob
from landslidebias.core.errors import InputError
from landslidebias.core.link.jobs import EvaluateJob
from landslidebias.core.listener import Listener
from landslidebias.core.models.card import SHIPPED, read_card
from made import drawn_chips
from made.drawn_chips import forest, save, scar


def test_chips_in_class_folders(run, bijie, tmp_path):
    done = run("evaluateclassifier", CHIPS=str(bijie), REPORT=str(tmp_path / "r.html"))
    assert done["N_BLOCKS"] == 24 and done["AVERAGE_PRECISION"] > 0.95 and done["RECALL"] > 0.8
    assert all(
        isinstance(done[k], float) for k in ("ACCURACY", "PRECISION", "RECALL", "F1", "AVERAGE_PRECISION", "ROC_AUC")
    )
    page = (tmp_path / "r.html").read_text()
    assert page.count('<figure class="chart') == 2 and "95 % interval" in page
    assert "Confusion at a threshold of 0.3785" in page  # of `balanced`, not of the default of what detects
    rows = [page.index(f"<td>{name}</td>") for name in ("balanced (best f1)", "quiet (false 1)", "strict", "recall 90")]
    assert rows == sorted(rows)


def test_chips_with_masks(run, refused, tmp_path):
    chips = tmp_path / "chips"
    for k in range(4):
        pixels, mask = forest(64), np.zeros((64, 64), np.uint8)
        pixels[:18, :18], mask[2:16, 2:16] = scar(18), 255
        save(chips / "images" / f"image_{k}.png", pixels)
        save(chips / "masks" / f"mask_{k}.png", mask)
    done = run("evaluateclassifier", CHIPS=str(chips))
    assert done["N_BLOCKS"] == 4 * 9 and done["ROC_AUC"] == 1.0

    refused("one class", "evaluateclassifier", CHIPS=str(chips), MIN_COVER=0.99)


def test_what_can_not_be_used_is_named_and_counted(run, bijie):
    (bijie / "landslide" / "image" / "broken.png").write_bytes(b"no picture")
    save(bijie / "landslide" / "image" / "grey.png", forest(224)[..., :1])
    save(bijie / "landslide" / "image" / "deep.png", forest(224).astype(np.uint16) * 200)
    done = run("evaluateclassifier", CHIPS=str(bijie))
    assert done["N_BLOCKS"] in (24, 25) and "broken.png" in run.log and "grey.png" in run.log
    assert "left out" in run.log


@pytest.mark.parametrize(
    "make, words",
    [
        (lambda p: None, "no folder"),
        (lambda p: p.mkdir(), "holds no chips"),
        (lambda p: [(p / n).mkdir(parents=True) for n in ("landslide", "non-landslide")], "no pictures"),
    ],
)
def test_a_folder_without_chips(refused, tmp_path, make, words):
    make(tmp_path / "chips")
    refused(words, "evaluateclassifier", CHIPS=str(tmp_path / "chips"), REPORT=str(tmp_path / "r.html"))
    assert not (tmp_path / "r.html").exists()


def test_the_shipped_model_is_as_good_as_its_card_says(run, data):
    done = run("evaluateclassifier", CHIPS=str(data("landslide4sense/validation")))
    card = read_card(SHIPPED)
    assert done["AVERAGE_PRECISION"] == pytest.approx(card.metrics["average_precision"]["value"], abs=1e-4)
    assert done["F1"] == pytest.approx(card.metrics["f1"]["value"], abs=1e-3)
    assert done["AVERAGE_PRECISION"] >= 0.846 and done["F1"] >= 0.764


@pytest.fixture()
def chips(tmp_path):
    return str(drawn_chips.in_folders(tmp_path / "chips", 8))


def test_an_evaluation(provider, chips):
    job = EvaluationJob(EvaluateJob(str(SHIPPED), chips, threshold=0.5), read_card(SHIPPED))
    found = EvaluateClassifier().compute(job, Listener()).found
    assert found.n_blocks == 16 and found.threshold == 0.5 and sum(found.confusion) == 16
    with pytest.raises(InputError, match="no manifest.csv"):
        EvaluateClassifier().compute(
            EvaluationJob(EvaluateJob(str(SHIPPED), chips, split="test"), job.card), Listener()
        )
