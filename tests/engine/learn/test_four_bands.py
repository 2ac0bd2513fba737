"""A model of four bands: chips that are GeoTIFF train, the card says their bands, the file classifies, explains and is measured."""

import threading

import numpy as np
import pytest
import rasterio
from landslidebias.core.engine.learn.networks.registry import build
from landslidebias.core.engine.learn.trainjob import train_classifier
from landslidebias.core.engine.serve.chips import ChipSet
from landslidebias.core.engine.serve.cluster import order_of
from landslidebias.core.engine.serve.evaluation import evaluate_model
from landslidebias.core.engine.serve.pixels import read_pixels
from landslidebias.core.engine.serve.places import place_of
from landslidebias.core.engine.serve.runtime import Classifier
from landslidebias.core.engine.serve.worker import numbers_key
from landslidebias.core.errors import InputError
from landslidebias.core.link.jobs import ClassifyJob, EvaluateJob, TrainJob
from landslidebias.core.models.card import read_card
from landslidebias.core.scenes.blocks import BlockGrid
from landslidebias.core.scenes.radiometry import Radiometry
from made.drawn_chips import forest
from made.listeners import Heard
from PIL import Image
from rasterio.enums import ColorInterp

BANDS = ("red", "green", "blue", "near infrared")
RNG = np.random.default_rng(4)


def stack(side, landslide):
    """Forest in which only near infrared tells a landslide: plants are bright there."""
    near = RNG.normal(60 if landslide else 170, 10, (side, side, 1))
    return np.concatenate([forest(side), np.clip(near, 0, 255).astype(np.uint8)], 2)


def save(path, pixels, names=BANDS, alpha=False):
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width, count = pixels.shape
    more = {"photometric": "rgb", "alpha": "yes"} if alpha else {"photometric": "minisblack", "alpha": "no"}
    with rasterio.open(path, "w", "GTiff", width, height, count, dtype=pixels.dtype, **more) as out:
        out.write(np.moveaxis(pixels, -1, 0))
        out.descriptions = names


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    folder = tmp_path_factory.mktemp("four") / "chips"
    for k in range(40):
        for name in ("landslide", "non-landslide"):
            save(folder / name / f"{k}.tif", stack(18, name == "landslide"))
    return folder


@pytest.fixture(scope="module")
def trained(chips, tmp_path_factory):
    job = TrainJob(str(chips), str(tmp_path_factory.mktemp("trained") / "own"), "own", epochs=6, seed=1)
    return train_classifier(job, Heard())


def test_a_model_of_four_bands_says_so_and_sees_all_four(trained, chips):
    card = read_card(trained.model)
    assert card.bands == BANDS and tuple(card.reference.bands) == BANDS
    assert trained.test.scores["average_precision"].value > 0.95  # of chance, without near infrared: 0.5
    found = Classifier(trained.model, batch=card.batch)(
        np.stack([stack(18, k % 2) for k in range(8)]).astype(np.float32)
    )
    assert (found.probability[1::2] > found.probability[::2].max()).all()
    assert found.activation.shape == (8, card.activation_cells, card.activation_cells, 2)
    assert np.isfinite(found.activation).all() and found.activation.max() > 0
    scores = evaluate_model(EvaluateJob(model=trained.model, chips=str(chips)), Heard()).scores
    assert scores["average_precision"].value > 0.95


def test_workers_of_a_cluster_are_asked_for_numbers_of_four_bands(trained, tmp_path):
    save(tmp_path / "s.tif", stack(36, True))
    job = ClassifyJob(str(tmp_path / "s.tif"), trained.model, "", bands=[1, 2, 3, 4], radiometry=Radiometry("none").to_dict())
    card = read_card(trained.model)
    order = order_of(job, card, place_of(job, BlockGrid(36, 36, card.block_px)), None)
    assert len(numbers_key(order, Classifier(trained.model, batch=card.batch), threading.Lock())) == 64


def test_chips_of_other_bands_are_left_out_by_name(trained, chips, tmp_path):
    for name in ("landslide", "non-landslide"):
        for k in range(3):
            save(tmp_path / name / f"{k}.tif", stack(18, name == "landslide"))
    Image.fromarray(forest(18)).save(tmp_path / "landslide" / "rgb.png")
    save(tmp_path / "landslide" / "turned.tif", stack(18, True)[..., ::-1], BANDS[::-1])
    say = Heard()
    found = evaluate_model(EvaluateJob(model=trained.model, chips=str(tmp_path)), say)
    assert found.n_chips == 6
    assert any("rgb.png: it has 3 bands, 4 are wanted" in words for words in say.warnings)
    assert any("turned.tif" in words and "not in the order" in words for words in say.warnings)


def test_a_band_that_hides_is_no_band_of_the_ground(tmp_path):
    pixels = stack(18, False)
    pixels[..., 3] = 255
    save(tmp_path / "seen.tif", pixels, (None,) * 4, alpha=True)
    found = read_pixels(tmp_path / "seen.tif")
    assert found.values.shape == (18, 18, 3) and found.bands == ("red", "green", "blue")
    save(tmp_path / "named.tif", pixels, BANDS, alpha=True)  # GDAL calls a fourth band of 8 bits alpha unasked
    assert read_pixels(tmp_path / "named.tif").bands == BANDS
    five = np.concatenate([stack(18, False), pixels[..., 3:]], 2)
    five[0, 0, 4] = 0
    save(tmp_path / "hidden.tif", five, (*BANDS, None))
    assert read_pixels(tmp_path / "hidden.tif").bands == (*BANDS, "band 5")
    with rasterio.open(tmp_path / "hidden.tif", "r+") as out:
        out.colorinterp = [ColorInterp.gray] + [ColorInterp.undefined] * 3 + [ColorInterp.alpha]
    with pytest.raises(ValueError, match="transparent"):
        read_pixels(tmp_path / "hidden.tif")


def test_stacks_of_sixteen_bits_are_refused(tmp_path):
    save(tmp_path / "wide.tif", stack(18, False).astype(np.uint16))
    with pytest.raises(ValueError, match="uint16"):
        read_pixels(tmp_path / "wide.tif")


def test_a_trunk_of_pictures_wants_three_bands():
    with pytest.raises(InputError, match="red, green and blue; these chips have 4 bands"):
        build("resnet50", 18, [0] * 4, [1] * 4)
    assert build("baseline", 18, [0] * 4, [1] * 4).whole.input_shape[-1] == 4


def test_chips_keep_the_bands_of_the_first(tmp_path):
    save(tmp_path / "images" / "image_1.tif", stack(36, False))
    (tmp_path / "masks").mkdir()
    Image.fromarray(np.zeros((36, 36), np.uint8)).save(tmp_path / "masks" / "mask_1.png")
    found = ChipSet(tmp_path, 18)
    assert next(iter(found)).blocks.shape == (4, 18, 18, 4) and found.bands == BANDS
