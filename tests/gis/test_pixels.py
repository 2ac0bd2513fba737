"""What a scene's numbers mean, and the grid that they lie on: in what QGIS reads and in what the engine reads."""

import numpy as np
import pytest
from landslidebias.algorithms.gis import pixels
from landslidebias.algorithms.gis.rasters import describe
from osgeo import gdal

UTM = 32633


@pytest.fixture()
def reflecting(drawn):
    """A scene as reflectance x 10,000 that looks as the drawn one."""
    return np.round((drawn.astype(float) - 1) * 3558 / 254 + 200).astype(np.uint16)


@pytest.fixture()
def scaled(write_raster):
    """Write a raster whose file says scale and offset."""

    def make(name, values, scale=1.0, add=0.0, nodata=None, **more):
        path = write_raster(name, values, nodata=nodata, **more)
        dataset = gdal.Open(path, gdal.GA_Update)
        for k in range(1, dataset.RasterCount + 1):
            dataset.GetRasterBand(k).SetScale(scale)
            dataset.GetRasterBand(k).SetOffset(add)
        del dataset
        return path

    return make


def seen(path, offset=None):
    """Return the pixels [height, width, bands] that a scene means."""
    dataset = pixels.reflectance(describe(path), offset).open()
    found = dataset.ReadAsArray()
    return np.moveaxis(found, 0, -1)


def probabilities(run, tmp_path, scene, **given):
    run("classifyscene", INPUT=scene, PROBABILITY=str(tmp_path / "p.tif"), **given)
    dataset = gdal.Open(str(tmp_path / "p.tif"))
    return dataset.ReadAsArray(), dataset.GetGeoTransform(), dataset.GetMetadata()


FORMS = {
    "a cloud's": (lambda r: (r + 1000).astype(np.uint16), 1e-4, -0.1),
    "offset only": (lambda r: (r + 1000).astype(np.int16), 1e-4, -0.1),
    "Landsat's": (lambda r: np.round((r / 1e4 + 0.2) / 2.75e-5).astype(np.uint16), 2.75e-5, -0.2),
    "a thousandth": (lambda r: np.round(r / 10).astype(np.uint16), 1e-3, 0.0),
    "plain": (lambda r: r, 1e-4, 0.0),
}


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("match", ["scale", "scene"])
def test_scale_and_offset_of_the_file(run, scaled, write_raster, reflecting, tmp_path, form, match):
    stored, scale, add = FORMS[form]
    path = scaled("s.tif", stored(reflecting), scale, add)
    step = 10 if form == "a thousandth" else 1
    assert np.abs(seen(path).astype(float) - reflecting).max() <= step / 2 + 0.5
    wanted = probabilities(run, tmp_path, write_raster("right.tif", reflecting), MATCH=match)[0]
    found = probabilities(run, tmp_path, path, MATCH=match)[0]
    assert np.abs(wanted - found).max() < (1e-6 if form in ("a cloud's", "offset only", "plain") else 0.05)
    assert form == "plain" or "of the file are applied" in run.log


def test_eight_bits_and_fractions(scaled, reflecting):
    """A picture whose file says reflectance becomes fractions; a float raster's scale counts too."""
    bytes_ = np.round(reflecting / 1e4 * 255).astype(np.uint8)
    assert np.abs(seen(scaled("b.tif", bytes_, 1 / 255)) - reflecting / 1e4).max() < 1 / 255
    percent = (reflecting / 100).astype(np.float32)
    assert np.abs(seen(scaled("f.tif", percent, 0.01)) - reflecting / 1e4).max() < 1e-4


def test_no_data_stays_no_data_and_nothing_becomes_it(scaled):
    values = np.array([[0, 1, 900, 1000, 1001, 5000, 65535]], np.uint16)[..., None]
    path = scaled("s.tif", values, 1e-4, -0.1, nodata=0)
    raster = pixels.reflectance(describe(path))
    dataset = raster.open()
    assert dataset.ReadAsArray().tolist() == [[0, 1, 1, 1, 1, 4000, 64535]]
    assert dataset.GetRasterBand(1).GetMaskBand().ReadAsArray().tolist() == [[0, 255, 255, 255, 255, 255, 255]]


def test_a_scale_that_gives_no_reflectance_is_said_and_not_applied(scaled, reflecting):
    raster = pixels.reflectance(describe(scaled("t.tif", reflecting, 0.02, 273.0)))
    assert not raster.straight and "no reflectance" in raster.notes[0]


def test_the_offset_that_the_user_takes_off(run, write_raster, reflecting, tmp_path):
    wanted = probabilities(run, tmp_path, write_raster("right.tif", reflecting))[0]
    left = write_raster("left.tif", (reflecting + 1000).astype(np.uint16))
    other = probabilities(run, tmp_path, left)[0]
    assert "OFFSET=-1000" in run.log and np.abs(other - wanted).max() > 0.01
    found, _, tags = probabilities(run, tmp_path, left, OFFSET=-1000)
    assert np.array_equal(found, wanted) and "OFFSET=-1000" not in run.log
    assert "-1000 is added" in tags["LANDSLIDEBIAS_PIXELS"]


@pytest.mark.parametrize("match", ["none", "scale", "scene"])
def test_an_offset_left_in_is_noticed_whatever_the_match(run, write_raster, reflecting, tmp_path, match):
    probabilities(run, tmp_path, write_raster("left.tif", (reflecting + 1000).astype(np.uint16)), MATCH=match)
    assert "seems to be left in" in run.log.replace("\n", " ")


def test_an_offset_left_in_is_noticed_by_what_counts_and_matches(run, write_raster, reflecting, tmp_path):
    left = write_raster("left.tif", (reflecting + 1000).astype(np.uint16))
    for name in ("fitreference", "matchdistribution"):
        given = [left] if name == "fitreference" else left
        out = str(tmp_path / ("o.json" if name == "fitreference" else "o.tif"))
        run(name, INPUT=given, OUTPUT=out)
        assert "seems to be left in" in run.log
        run(name, INPUT=given, OUTPUT=out, OFFSET=-1000)
        assert "seems to be left in" not in run.log


@pytest.mark.parametrize("kind", [np.uint16, np.int16, np.float32])
def test_zeros_are_no_data_where_reflectance_is_meant(run, write_raster, reflecting, tmp_path, kind):
    values = np.maximum(reflecting, 1)
    values[:, :54] = 0
    values = (values / 1e4).astype(kind) if kind is np.float32 else values.astype(kind)
    found = probabilities(run, tmp_path, write_raster("s.tif", values))[0]
    assert np.isnan(found[:, :3]).all() and np.isfinite(found[:, 3:]).all()
    assert "% of the pixels are 0" in run.log
    run("matchdistribution", INPUT=write_raster("s.tif", values), OUTPUT=str(tmp_path / "m.tif"))
    assert "% of the pixels are 0" in run.log


def test_a_pictures_black_stays(run, write_raster, drawn, tmp_path):
    values = drawn.copy()
    values[:, :54] = 0
    assert np.isfinite(probabilities(run, tmp_path, write_raster("s.tif", values))[0]).all()


def stack(reflecting, names):
    """Return bands of a full stack in the order of their names; those that are no colour are noise."""
    noise = np.random.default_rng(3).integers(2000, 4000, reflecting.shape[:2]).astype(np.uint16)
    at = {"B04": 0, "red": 0, "B03": 1, "green": 1, "B02": 2, "blue": 2}
    return np.stack([reflecting[..., at[n]] if n in at else noise for n in names], -1)


@pytest.mark.parametrize(
    "names", [("B01", "B02", "B03", "B04", "B08"), ("nir", "red", "green", "blue"), ("blue", "green", "red", "nir")]
)
def test_bands_by_their_names(run, write_raster, reflecting, tmp_path, names):
    wanted = probabilities(run, tmp_path, write_raster("right.tif", reflecting))[0]
    found = probabilities(run, tmp_path, write_raster("s.tif", stack(reflecting, names), names=names))[0]
    assert np.array_equal(wanted, found) and "by their names" in run.log


def test_many_bands_without_names_are_warned_of(run, write_raster, reflecting, tmp_path):
    probabilities(run, tmp_path, write_raster("s.tif", stack(reflecting, ("B01", "B02", "B03", "B04"))))
    assert "their names don't tell" in run.log
    probabilities(run, tmp_path, write_raster("s.tif", stack(reflecting, ("B01", "B02", "B03", "B04"))), BANDS="4,3,2")
    assert "their names don't tell" not in run.log


def test_false_colour_is_noticed(run, write_raster, reflecting, tmp_path):
    false = np.stack([reflecting[..., 1] * 4, reflecting[..., 0], reflecting[..., 1]], -1).astype(np.uint16)
    probabilities(run, tmp_path, write_raster("s.tif", false))
    assert "false-colour" in run.log


@pytest.mark.parametrize("how", ["south up", "east to west", "both"])
def test_a_scene_the_other_way_round(run, write_raster, reflecting, tmp_path, how):
    wanted, place, _ = probabilities(run, tmp_path, write_raster("right.tif", reflecting))
    x, y, height, width = 500000, 4000000, *reflecting.shape[:2]
    south, west = how in ("south up", "both"), how in ("east to west", "both")
    turned = reflecting[:: -1 if south else 1, :: -1 if west else 1]
    origin = (
        x + 10 * width if west else x,
        -10 if west else 10,
        0,
        y - 10 * height if south else y,
        0,
        10 if south else -10,
    )
    found = probabilities(run, tmp_path, write_raster("s.tif", turned.copy(), place=origin))
    assert np.array_equal(wanted, found[0]) and found[1] == place and "turned" in run.log


@pytest.mark.parametrize("pixel", [(5.0, 5.0), (2.5, 2.5), (10.0, 5.0)])
def test_finer_pixels_are_resampled_on_the_way(run, refused, write_raster, reflecting, tmp_path, pixel):
    wanted = probabilities(run, tmp_path, write_raster("right.tif", reflecting))[0]
    fine = np.kron(reflecting, np.ones((int(10 / pixel[1]), int(10 / pixel[0]), 1), np.uint16))
    path = write_raster("s.tif", fine, place=(500000, pixel[0], 0, 4000000, 0, -pixel[1]))
    found, place, tags = probabilities(run, tmp_path, path)
    assert np.abs(found - wanted).max() < 1e-6 and place[1] == 180 and "is resampled to 10 m" in run.log
    assert "is resampled to 10 m" in tags["LANDSLIDEBIAS_PIXELS"]
    refused("Set RESAMPLE", "classifyscene", INPUT=path, RESAMPLE=False, PROBABILITY=str(tmp_path / "q.tif"))


def test_degrees_far_from_the_equator(run, write_raster, reflecting, tmp_path):
    """Pixels of 5 x 10 m at 60 degrees north, in degrees, with an edge of no data: resampled to the UTM zone."""
    values = np.maximum(reflecting, 1)
    values[:, :20] = 0
    step = 10 / 111320
    path = write_raster("s.tif", values, nodata=0, epsg=4326, place=(15.0, step, 0, 60.0, 0, -step))
    found, place, _ = probabilities(run, tmp_path, path)
    assert place[1] == 180 and "EPSG:32633" in run.log and np.isfinite(found).any()
    assert abs(found.shape[1] - values.shape[1] // 36) <= 2 and np.isnan(found).any()


@pytest.mark.parametrize("pixel", [13.0, 20.0, 60.0])
def test_coarser_pixels_are_refused(refused, write_raster, reflecting, tmp_path, pixel):
    path = write_raster("s.tif", reflecting, pixel=pixel)
    refused("Finer detail can't be made up", "classifyscene", INPUT=path, PROBABILITY=str(tmp_path / "p.tif"))


def test_heights_in_the_units_of_the_file(run, scaled, write_raster, drawn, tmp_path):
    """Decimetres with a scale of 0.1 in the file are metres: the slope is that of metres."""
    metres = np.add.outer(np.arange(drawn.shape[0]) * 2.0, np.zeros(drawn.shape[1])).astype(np.float32)
    tenths = scaled("d.tif", np.round(metres * 10).astype(np.int16), 0.1)
    made = {}
    for name, dem in (("m", write_raster("m.tif", metres)), ("d", tenths)):
        run("blockgrid", INPUT=write_raster("s.tif", drawn), VALUES=[dem], OUTPUT=str(tmp_path / f"{name}.geojson"))
        made[name] = (tmp_path / f"{name}.geojson").read_text().replace('"m_', '"x_').replace('"d_', '"x_')
    assert made["m"].count("x_") > 0 and made["m"].split("features")[1] == made["d"].split("features")[1]
