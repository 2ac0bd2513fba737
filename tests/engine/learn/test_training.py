"""Training from chips on disk: cancel and resume, what a card promises, what can't be used."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from landslidebias.core.engine.learn import training
from landslidebias.core.engine.learn.trainjob import train_classifier
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link.jobs import TrainJob
from landslidebias.core.models.card import read_card
from landslidebias.core.models.training import Training
from made import drawn_chips
from made.drawn_chips import forest, scar
from made.listeners import Heard
from PIL import Image


@pytest.fixture(scope="module")
def drawn_set(tmp_path_factory):
    """Chips in class folders, of mixed sizes and formats."""
    sides = np.random.default_rng(12).integers(60, 200, 30)
    folder = tmp_path_factory.mktemp("drawn") / "chips"
    return drawn_chips.in_folders(folder, 30, lambda k: int(sides[k]), lambda k: ("png", "jpg", "tif")[k % 3])


@pytest.fixture()
def bijie(drawn_set, tmp_path):
    """A copy of them, which a test may spoil."""
    return Path(shutil.copytree(drawn_set, tmp_path / "chips"))


@pytest.fixture()
def masked(tmp_path):
    return drawn_chips.with_masks(tmp_path / "set")


def job_of(chips, work, **more):
    """Return a job; `work` is the folder of the work, after which the model is named."""
    return TrainJob(str(chips), str(work), work.name, **more)


@pytest.fixture(scope="module")
def own(drawn_set, tmp_path_factory):
    """A model of one's own: what its training found."""
    job = job_of(drawn_set, tmp_path_factory.mktemp("trained") / "own", epochs=12, seed=3)
    return train_classifier(job, Heard())


def test_a_model_of_ones_own(own):
    found = own
    card = read_card(found.model)
    assert found.test.scores["average_precision"].value > 0.9 and found.test.scores == found.scores["test"]
    assert len(found.history) == 12 and 1 <= found.best_epoch <= 12
    assert {name: s.chips for name, s in found.splits.items()} == {"training": 36, "validation": 12, "test": 12}
    assert card.name == "own" and not {"work", "name", "chips", "weights"} & set(card.recipe)
    assert card.network == "compact" and card.prevalence == 0.5 and card.metrics["split"] == "test"
    assert set(card.expected_precision["best_f1"]) == {"0.1", "0.01", "0.001"}
    assert len(found.examples) == 8 and found.examples[0].image.startswith("data:image/png;base64,")
    assert Path(found.keras) == Path(found.model).with_name("model.keras") and Path(found.keras).exists()
    p, maps, _ = Classifier(found.model)(
        np.stack([np.asarray(Image.fromarray(f(180)).resize((18, 18))) for f in (scar, forest)])
    )
    assert p[0] > card.threshold > p[1] and maps.shape == (2, 6, 6, 2)
    assert Training.from_dict(json.loads(json.dumps(found.to_dict()))) == found  # the engine says it in JSON


def test_chips_with_masks_are_cut_and_stay_together(masked, tmp_path):
    found = train_classifier(job_of(masked, tmp_path / "m", epochs=1, augment="strong"), Heard())
    assert found.test.n_chips == 24 and sum(s.blocks for s in found.splits.values()) == 24 * 9


def test_a_cancel_keeps_the_best_model_and_a_run_goes_on_from_it(bijie, tmp_path, monkeypatch):
    whole = job_of(bijie, tmp_path / "whole", epochs=3, seed=1)
    wanted = train_classifier(whole, Heard()).history
    job = replace(whole, work=str(tmp_path / "a"))

    with pytest.raises(Canceled, match="best model so far") as stopped:
        train_classifier(job, Heard(stop="epoch 2 of"))
    best = tmp_path / "a" / "best.onnx"
    assert str(best) in str(stopped.value) and not (tmp_path / "a" / "model.onnx").exists()
    assert Classifier(str(best))(np.zeros((1, 18, 18, 3)))[0].shape == (1,)
    epochs, moved = [], shutil.copytree(tmp_path / "a", tmp_path / "b")
    monkeypatch.setattr(training, "ranking_scores", lambda *a, s=training.ranking_scores: epochs.append(1) or s(*a))
    say = Heard()
    found = train_classifier(replace(job, work=str(moved)), say)
    assert len(epochs) == 1 and "2 epochs were already trained" in say.text
    for ours, theirs in zip(found.history, wanted):
        assert ours == pytest.approx(theirs, rel=2e-2, abs=2e-2)
    assert found.model == str(moved / "model.onnx") and (moved / "model.onnx").exists()
    (bijie / "landslide" / "image" / "0.png").unlink()  # other chips are not taken for the same work
    say = Heard()
    assert train_classifier(job, say).test.n_chips == 59 and "already" not in say.text


def test_the_epoch_that_is_kept_is_the_best_or_the_last(drawn_set, tmp_path, monkeypatch):
    """The validation scores are made to fall, so that the first epoch is the best."""
    falling = iter([(0.9, 0.9), (0.8, 0.8), (0.7, 0.7)] * 2)
    monkeypatch.setattr(training, "ranking_scores", lambda *_: next(falling))
    found = {}
    for which in ("best", "last"):
        job = job_of(drawn_set, tmp_path / which, epochs=3, keep_epoch=which, augment="none")
        found[which] = train_classifier(job, Heard())
    assert [found[which].best_epoch for which in found] == [1, 3]
    assert "the last epoch" in read_card(found["last"].model).split
    seen = np.stack([np.asarray(Image.fromarray(f(180)).resize((18, 18))) for f in (scar, forest)])
    best, last = (Classifier(found[which].model)(seen)[0] for which in found)
    assert np.abs(best - last).max() > 1e-5  # one model gives one answer


def test_training_goes_on_from_a_keras_file(drawn_set, own, tmp_path):
    again = job_of(drawn_set, tmp_path / "b", epochs=1, weights=own.keras, augment="none")
    assert train_classifier(again, Heard()).history[0]["average_precision"] > 0.9
    with pytest.raises(InputError, match="does not hold the weights of the network baseline"):
        train_classifier(replace(again, network="baseline", work=str(tmp_path / "c")), Heard())
    assert not (tmp_path / "c").exists()


@pytest.fixture(scope="module")
def patient(drawn_set, tmp_path_factory):
    """A training that may stop early, on chips of which two can't be used: what it found, and what it said."""
    chips = Path(shutil.copytree(drawn_set, tmp_path_factory.mktemp("spoilt") / "chips"))
    (chips / "landslide" / "image" / "0.png").write_bytes(b"")
    Image.fromarray(np.zeros((40, 40), np.uint16)).save(chips / "non-landslide" / "image" / "deep.png")
    say, more = Heard(), {"epochs": 60, "patience": 2, "class_weights": True, "learning_rate": 0.003}
    return train_classifier(job_of(chips, chips.parent / "a", **more), say), say


def test_early_stopping_and_class_weights(patient):
    found, say = patient
    assert len(found.history) < 60 and "Stopped early" in say.text


def test_what_is_left_out_is_named_and_counted(patient):
    found, say = patient
    assert found.test.n_skipped == 2 and "image/0.png" in say.text and "deep.png" in say.text


@pytest.mark.parametrize(
    "name",
    [{"network": "vgg"}, {"downsample": "nearest"}, {"augment": "weak"}, {"scaling": "caffe"}, {"keep_epoch": "first"}],
)
def test_a_name_that_is_not_known_is_refused(bijie, tmp_path, name):
    what, value = next(iter(name.items()))
    with pytest.raises(InputError, match=f"{what.upper()}: there is no '{value}'"):
        train_classifier(job_of(bijie, tmp_path / "a", **name), Heard())
    assert not (tmp_path / "a").exists()


def test_the_compact_network_takes_no_large_blocks(bijie, tmp_path):
    with pytest.raises(InputError, match="works on blocks of 18 x 18 pixels"):
        train_classifier(job_of(bijie, tmp_path / "a", downsample="none"), Heard())


@pytest.mark.parametrize(
    "spoil, words",
    [
        (lambda p: [f.unlink() for f in (p / "landslide" / "image").glob("*")], "no chips|one class"),
        (lambda p: [f.unlink() for f in sorted((p / "landslide" / "image").glob("*"))[2:]], "2 chip"),
        (lambda p: (p / "landslide" / "image" / "0.png").write_bytes(b""), "0.png.*STRICT"),
        (lambda p: Image.fromarray(forest(50)[..., 0]).save(p / "landslide" / "image" / "0.png"), "mode is L.*STRICT"),
    ],
)
def test_chips_that_can_not_be_used(bijie, tmp_path, spoil, words):
    spoil(bijie)
    with pytest.raises(InputError, match=words):
        train_classifier(job_of(bijie, tmp_path / "a", epochs=1, strict=True), Heard())
    assert not (tmp_path / "a").exists()


def test_masks_without_images(masked, tmp_path):
    for path in (masked / "images").glob("*"):
        path.unlink()
    with pytest.raises(InputError, match="has masks, but no pictures"):
        train_classifier(job_of(masked, tmp_path / "a"), Heard())
