"""Training from chips on disk: splits, copies, cancel and resume, one network's rows of features, what a card promises."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landslidebias.core.engine import decisions, training
from landslidebias.core.engine.chips import ChipSet
from landslidebias.core.engine.labelled import TRAINING, add_copies, gather
from landslidebias.core.engine.runtime import Classifier
from landslidebias.core.engine.trainjob import train_classifier
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.jobs import TrainJob
from landslidebias.core.model_card import read_card
from PIL import Image

RNG = np.random.default_rng(12)


def forest(side):
    return np.clip(RNG.normal((47, 54, 51), 10, (side, side, 3)), 0, 255).astype(np.uint8)


def scar(side):
    pixels, at = forest(side), slice(side // 3, 2 * side // 3)
    pixels[at, at] = np.clip(RNG.normal((150, 105, 84), 15, pixels[at, at].shape), 0, 255)
    return pixels


@pytest.fixture()
def bijie(tmp_path):
    """Chips in class folders, of mixed sizes and formats."""
    for k in range(30):
        for name, draw in (("landslide", scar), ("non-landslide", forest)):
            folder = tmp_path / "chips" / name / "image"
            folder.mkdir(parents=True, exist_ok=True)
            Image.fromarray(draw(int(RNG.integers(60, 200)))).save(folder / f"{k}.{('png', 'jpg', 'tif')[k % 3]}")
    return tmp_path / "chips"


@pytest.fixture()
def masked(tmp_path):
    for k in range(24):
        pixels, mask = forest(64), np.zeros((64, 64), np.uint8)
        if k % 2:
            row, col = 18 * RNG.integers(0, 3, 2)
            pixels[row : row + 18, col : col + 18], mask[row + 4 : row + 14, col + 4 : col + 14] = scar(18), 255
        for name, data in (("image", pixels), ("mask", mask)):
            (tmp_path / "set" / f"{name}s").mkdir(parents=True, exist_ok=True)
            Image.fromarray(data).save(tmp_path / "set" / f"{name}s" / f"{name}_{k}.png")
    return tmp_path / "set"


def said(recorder):
    return " ".join(str(text) for _, text in recorder.said)


def test_a_model_of_ones_own(bijie, tmp_path, recorder):
    job = TrainJob(str(bijie), str(tmp_path / "own.onnx"), epochs=12, seed=3)
    channel = recorder()
    found = train_classifier(job, channel)
    card = read_card(job.model)
    assert found["scores"]["test"]["average_precision"]["value"] > 0.9
    assert len(found["history"]) == 12 and 1 <= found["best_epoch"] <= 12
    assert {name: s["chips"] for name, s in found["splits"].items()} == {"training": 36, "validation": 12, "test": 12}
    assert card.network == "compact" and card.prevalence == 0.5 and card.metrics["split"] == "test"
    assert set(card.expected_precision["best_f1"]) == {"0.1", "0.01", "0.001"}
    assert len(found["examples"]) == 8 and found["examples"][0]["image"].startswith("data:image/png;base64,")
    assert (tmp_path / "own.keras").exists() and not (tmp_path / "own.onnx.part").exists()
    p, maps = Classifier(job.model)(
        np.stack([np.asarray(Image.fromarray(f(180)).resize((18, 18))) for f in (scar, forest)])
    )
    assert p[0] > card.threshold > p[1] and maps.shape == (2, 6, 6, 2)
    json.dumps(found)  # the engine says it in JSON


def test_chips_with_masks_are_cut_and_stay_together(masked, tmp_path, recorder):
    found = train_classifier(TrainJob(str(masked), str(tmp_path / "m.onnx"), epochs=1, augment="strong"), recorder())
    assert found["n_chips"] == 24 and sum(s["blocks"] for s in found["splits"].values()) == 24 * 9


def test_no_chip_lies_in_two_splits_and_copies_are_of_training_blocks(masked, tmp_path):
    blocks = gather(ChipSet(masked, 18), tmp_path, 0.1, 0, lambda share, words: None, None)
    for chip in range(24):
        assert len(np.unique(blocks.split[blocks.chip == chip])) == 1
    more = add_copies(blocks, tmp_path, 1, lambda rows, seed: 255 - rows.astype(float), lambda share, words: None)
    own, copies = blocks.of(TRAINING), np.arange(blocks.n, len(more.rows))
    assert len(copies) == len(own) and np.array_equal(more.rows[copies], 255 - blocks.rows[own])
    assert np.array_equal(more.label[copies], blocks.label[own]) and (more.split[copies] == TRAINING).all()


def test_a_cancel_keeps_the_best_model_and_a_run_goes_on_from_it(bijie, tmp_path, recorder, monkeypatch):
    whole = TrainJob(str(bijie), str(tmp_path / "whole.onnx"), epochs=3, seed=1)
    wanted = train_classifier(whole, recorder())["history"]
    job = replace(whole, model=str(tmp_path / "a.onnx"))

    class Stopping(recorder):
        def log(self, text, level="info"):
            super().log(text, level)
            if "epoch 2 of" in text:
                self.cancel_after = self.checks

    with pytest.raises(Canceled, match="best model so far") as stopped:
        train_classifier(job, Stopping())
    best = tmp_path / "a.onnx.part" / "best.onnx"
    assert str(best) in str(stopped.value) and not (tmp_path / "a.onnx").exists()
    assert Classifier(str(best))(np.zeros((1, 18, 18, 3)))[0].shape == (1,)
    epochs = []
    monkeypatch.setattr(training, "ranking_scores", lambda *a, s=training.ranking_scores: epochs.append(1) or s(*a))
    channel = recorder()
    found = train_classifier(job, channel)
    assert len(epochs) == 1 and "2 epochs were already trained" in said(channel)
    for ours, theirs in zip(found["history"], wanted):
        assert ours == pytest.approx(theirs, rel=2e-2, abs=2e-2)
    assert (tmp_path / "a.onnx").exists() and not (tmp_path / "a.onnx.part").exists()


def test_other_chips_are_not_taken_for_the_same_work(bijie, tmp_path, recorder):
    job = TrainJob(str(bijie), str(tmp_path / "a.onnx"), epochs=2)
    with pytest.raises(Canceled):
        train_classifier(job, recorder(cancel_after=65))
    (bijie / "landslide" / "image" / "0.png").unlink()
    channel = recorder()
    assert train_classifier(job, channel)["n_chips"] == 59 and "already" not in said(channel)


def test_early_stopping_and_class_weights(bijie, tmp_path, recorder):
    channel = recorder()
    job = TrainJob(str(bijie), str(tmp_path / "a.onnx"), epochs=60, patience=2, class_weights=True, learning_rate=0.003)
    found = train_classifier(job, channel)
    assert len(found["history"]) < 60 and "Stopped early" in said(channel)


def test_training_goes_on_from_a_keras_file(bijie, tmp_path, recorder):
    train_classifier(TrainJob(str(bijie), str(tmp_path / "a.onnx"), epochs=8), recorder())
    again = TrainJob(str(bijie), str(tmp_path / "b.onnx"), epochs=1, weights=str(tmp_path / "a.keras"), augment="none")
    assert train_classifier(again, recorder())["history"][0]["average_precision"] > 0.9
    with pytest.raises(InputError, match="does not hold the weights of the network baseline"):
        train_classifier(replace(again, network="baseline", model=str(tmp_path / "c.onnx")), recorder())
    assert not list(tmp_path.glob("c.*"))


@pytest.mark.parametrize(
    "spoil, words",
    [
        (lambda p: [f.unlink() for f in (p / "landslide" / "image").glob("*")], "no chips|one class"),
        (lambda p: [f.unlink() for f in sorted((p / "landslide" / "image").glob("*"))[2:]], "2 chip"),
        (lambda p: (p / "landslide" / "image" / "0.png").write_bytes(b""), "0.png.*STRICT"),
        (lambda p: Image.fromarray(forest(50)[..., 0]).save(p / "landslide" / "image" / "0.png"), "mode is L.*STRICT"),
    ],
)
def test_chips_that_can_not_be_used(bijie, tmp_path, recorder, spoil, words):
    spoil(bijie)
    with pytest.raises(InputError, match=words):
        train_classifier(TrainJob(str(bijie), str(tmp_path / "a.onnx"), epochs=1, strict=True), recorder())
    assert not list(tmp_path.glob("a.*"))


def test_what_is_left_out_is_named_and_counted(bijie, tmp_path, recorder):
    (bijie / "landslide" / "image" / "0.png").write_bytes(b"")
    deep = np.zeros((40, 40), np.uint16)
    Image.fromarray(deep).save(bijie / "non-landslide" / "image" / "deep.png")
    channel = recorder()
    found = train_classifier(TrainJob(str(bijie), str(tmp_path / "a.onnx"), epochs=1), channel)
    assert found["n_skipped"] == 2 and "image/0.png" in said(channel) and "deep.png" in said(channel)


def test_masks_without_images(masked, tmp_path, recorder):
    for path in (masked / "images").glob("*"):
        path.unlink()
    with pytest.raises(InputError, match="has masks, but no pictures"):
        train_classifier(TrainJob(str(masked), str(tmp_path / "a.onnx")), recorder())


def test_plain_bilinear_takes_the_pixels_at_the_places(tmp_path):
    for name in ("landslide", "non-landslide"):
        (tmp_path / name).mkdir()
    stripes = np.zeros((180, 180, 3), np.uint8)
    stripes[:, ::2] = 255
    Image.fromarray(stripes).save(tmp_path / "landslide" / "a.png")
    smooth = next(iter(ChipSet(tmp_path, 18, downsample="antialiased"))).blocks
    plain = next(iter(ChipSet(tmp_path, 18, downsample="bilinear"))).blocks
    assert np.abs(smooth.astype(int) - 127).max() < 20
    assert plain.shape == smooth.shape == (1, 18, 18, 3)
    fine = next(iter(ChipSet(tmp_path, 224, downsample="none"))).blocks
    assert fine.shape == (1, 224, 224, 3)


def test_calibration_is_held_out_by_chip_and_keeps_the_order():
    chip = np.repeat(np.arange(60), 20)
    truth = RNG.normal(-2, 1.5, 1200)
    label = RNG.random(1200) < 1 / (1 + np.exp(-truth))
    found = decisions.calibration(label, 3 * truth + 1, chip, 0, draws=50)
    assert found["slope"] == pytest.approx(1 / 3, rel=0.15) and found["error"]["value"] < 0.05
    assert found["error"]["low"] <= found["error"]["high"] and found["error_above_0.1"]["n"] < 1200
    backwards = decisions.calibrate(label, -truth)
    assert backwards[0] > 0


def test_precision_to_expect_falls_with_prevalence():
    label = np.arange(10_000) < 1000
    p = np.where(label, 0.9, 0.1)
    p[5000:5090], p[:200] = 0.95, 0.0  # 1 % false, 80 % found
    found = decisions.expected_precision(label, p, {"half": 0.5})["half"]
    assert found["0.1"] == pytest.approx(0.8 * 0.1 / (0.8 * 0.1 + 90.5 / 9001 * 0.9))
    assert found["0.1"] > found["0.01"] > found["0.001"] and found["0.001"] < 0.1
