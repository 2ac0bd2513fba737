"""preparesentinel2: products with ESA's structure, against the numbers that were written into them."""

import shutil

import numpy as np
import pytest
from landslidebias.algorithms.gis.product_masks import plan
from landslidebias.algorithms.gis.products import band_sources, grid_of, locate
from landslidebias.algorithms.preparesentinel2 import PrepareJob, PrepareSentinel2
from made.safe_products import BANDS, box, product, zipped
from osgeo import gdal

SIDE = 216
RNG = np.random.default_rng(5)
ORDER = ("B04", "B03", "B02")


@pytest.fixture()
def numbers():
    found = {band: RNG.integers(1, 6000, (SIDE, SIDE)).astype(np.uint16) for band in BANDS}
    for band in BANDS:
        found[band][:10] = 0
        found[band][20:22] = 65535
        found[band][30, :] = np.arange(SIDE) + 900
    return found


def read(path):
    dataset = gdal.Open(path)
    assert dataset is not None, path
    return dataset.ReadAsArray(), dataset


def wanted(numbers, offsets):
    moved = [np.clip(numbers[b].astype(int) + offsets[b], 1, 65535) for b in ORDER]
    return np.where(np.stack([numbers[b] for b in ORDER]) == 0, 0, np.stack(moved))


@pytest.mark.parametrize("level", ["1C", "2A"])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("ending", ["tif", "vrt"])
def test_each_band_gets_the_offset_that_the_metadata_says(run, numbers, tmp_path, level, packed, ending):
    offsets = {"B02": -1000, "B03": -900, "B04": -1100}
    root = product(tmp_path / "in", level, "04.00", offsets, numbers)
    source = zipped(root) if packed else root / f"MTD_MSIL{level}.xml"
    done = run("preparesentinel2", INPUT=str(source), OUTPUT=str(tmp_path / f"o.{ending}"))
    found, dataset = read(done["OUTPUT"])
    assert np.array_equal(found, wanted(numbers, offsets))
    assert [dataset.GetRasterBand(k).GetDescription() for k in (1, 2, 3)] == ["B04 red", "B03 green", "B02 blue"]
    assert dataset.GetRasterBand(1).GetNoDataValue() == 0 and dataset.GetGeoTransform() == (
        600000,
        10,
        0,
        4700040,
        0,
        -10,
    )
    assert dataset.GetMetadataItem("LANDSLIDEBIAS_OFFSET_GREEN") == "-900" and done["DATE"] == "2023-08-08"


def test_without_an_offset_in_the_metadata_none_is_added_before_it_was_there(run, numbers, tmp_path):
    root = product(tmp_path, "2A", "02.14", None, numbers)
    done = run("preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))
    assert np.array_equal(read(done["OUTPUT"])[0], wanted(numbers, dict.fromkeys(BANDS, 0)))


def test_metadata_that_should_name_an_offset_and_does_not_needs_it(run, refused, numbers, tmp_path):
    root = product(tmp_path, "2A", "05.10", None, numbers)
    refused("names no offset", "preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"))
    done = run("preparesentinel2", INPUT=str(root), OFFSET=-1000, OUTPUT=str(tmp_path / "o.tif"))
    assert np.array_equal(read(done["OUTPUT"])[0], wanted(numbers, dict.fromkeys(BANDS, -1000)))


def test_the_scene_classification_masks_the_classes_that_are_chosen(run, numbers, tmp_path):
    scl = RNG.integers(0, 12, (SIDE // 2, SIDE // 2)).astype(np.uint8)
    root = product(tmp_path, "2A", "05.09", dict.fromkeys(BANDS, -1000), numbers, scl=scl)
    fine = np.kron(scl, np.ones((2, 2), np.uint8))
    data = (np.stack(list(numbers.values())) != 0).all(0)
    unsaturated = (np.stack(list(numbers.values())) != 65535).all(0)
    done = run("preparesentinel2", INPUT=str(root), OUTPUT=str(tmp_path / "o.tif"), MASK=str(tmp_path / "m.tif"))
    everything = ~np.isin(fine, (0, 1, 3, 6, 8, 9, 10, 11)) & data & unsaturated
    assert np.array_equal(read(done["MASK"])[0], everything) and done["VALID_SHARE"] == pytest.approx(everything.mean())
    assert "nearest neighbour" in run.log
    run(
        "preparesentinel2",
        INPUT=str(root),
        CLASSES=["water", "cloud high"],
        OUTPUT=str(tmp_path / "o.tif"),
        MASK=str(tmp_path / "m.tif"),
    )
    assert np.array_equal(read(str(tmp_path / "m.tif"))[0], ~np.isin(fine, (6, 9)) & data)


def test_level_1c_has_cloud_cirrus_and_snow_in_its_raster_mask(run, numbers, tmp_path):
    classi = RNG.integers(0, 2, (3, SIDE // 6, SIDE // 6)).astype(np.uint8)
    root = product(tmp_path, "1C", "04.00", dict.fromkeys(BANDS, -1000), numbers, classi=classi)
    out = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
    data = (np.stack(list(numbers.values())) != 0).all(0)
    fine = np.kron(classi, np.ones((6, 6), np.uint8))
    for name, band in (("cloud high", 0), ("cirrus", 1), ("snow", 2)):
        run("preparesentinel2", INPUT=str(root), CLASSES=[name], **out)
        assert np.array_equal(read(out["MASK"])[0], (fine[band] == 0) & data), name
    run("preparesentinel2", INPUT=str(root), **out)
    assert "no class cloud shadow, water" in run.log
    assert np.array_equal(read(out["MASK"])[0], (fine == 0).all(0) & data & (numbers["B02"] != 65535))


def test_level_1c_of_an_earlier_baseline_has_cloud_and_cirrus_as_polygons(run, numbers, tmp_path):
    clouds = [("OPAQUE", box(20, 40, 30, 25)), ("CIRRUS", box(100, 100, 50, 20)), ("OPAQUE", box(0, 190, 216, 26))]
    root = product(tmp_path, "1C", "02.09", None, numbers, clouds=clouds)
    out = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
    data = (np.stack(list(numbers.values())) != 0).all(0)
    opaque, cirrus = np.zeros((SIDE, SIDE), bool), np.zeros((SIDE, SIDE), bool)
    opaque[40:65, 20:50] = opaque[190:] = cirrus[100:120, 100:150] = True
    run("preparesentinel2", INPUT=str(root), CLASSES=["cloud medium"], **out)
    assert np.array_equal(read(out["MASK"])[0], ~opaque & data)
    run("preparesentinel2", INPUT=str(root), CLASSES=["cirrus"], **out)
    assert np.array_equal(read(out["MASK"])[0], ~cirrus & data)
    assert not list(root.rglob("*.gfs"))


def test_bare_band_files_need_their_offset(run, refused, numbers, tmp_path):
    root = product(tmp_path / "in", "2A", "05.09", dict.fromkeys(BANDS, -1000), numbers)
    bare = tmp_path / "bucket" / "R10m"
    bare.mkdir(parents=True)
    for band in BANDS:
        (file,) = root.rglob(f"*_{band}_10m.jp2")
        shutil.copy(file, bare / f"{band}.jp2")
    refused("OFFSET is needed", "preparesentinel2", INPUT=str(bare / "B04.jp2"), OUTPUT=str(tmp_path / "o.tif"))
    for given in (bare / "B04.jp2", bare, bare.parent):
        done = run("preparesentinel2", INPUT=str(given), OFFSET=-1000, OUTPUT=str(tmp_path / "o.tif"))
        assert np.array_equal(read(done["OUTPUT"])[0], wanted(numbers, dict.fromkeys(BANDS, -1000)))


def spoil_zip(root):
    path = zipped(root)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    return path


def spoil_band(root):
    next(root.rglob("*_B03_10m.jp2")).unlink()
    return root


def spoil_picture(root):
    file = next(root.rglob("*_B03_10m.jp2"))
    file.write_bytes(file.read_bytes()[:4000])
    return root


def spoil_baseline(root):
    file = root / "MTD_MSIL2A.xml"
    file.write_text(file.read_text().replace("<PROCESSING_BASELINE>05.09", "<PROCESSING_BASELINE>02.14"))
    return root


def spoil_granule(root):
    file = next(root.rglob("MTD_TL.xml"))
    file.write_text(file.read_text().replace("_N05.09", "_N03.01"))
    return root


def spoil_offset(root):
    file = root / "MTD_MSIL2A.xml"
    file.write_text(file.read_text().replace('<BOA_ADD_OFFSET band_id="2">-1000</BOA_ADD_OFFSET>', ""))
    return root


def spoil_metadata(root):
    file = root / "MTD_MSIL2A.xml"
    file.write_text(file.read_text()[:900])
    return root


def spoil_dates(root):
    file = next(root.rglob("*_B03_10m.jp2"))
    file.rename(file.with_name(file.name.replace("20230808", "20230818")))
    return root


@pytest.mark.parametrize(
    "spoil, words",
    [
        (spoil_zip, "no whole zip"),
        (spoil_band, r"lacks B03 \(green\)"),
        (spoil_picture, "damaged|can't be opened|B03"),
        (spoil_baseline, "Baselines are mixed"),
        (spoil_granule, "Baselines are mixed"),
        (spoil_offset, "no offset for B03"),
        (spoil_metadata, "damaged or cut"),
        (spoil_dates, "mixes bands of 20230808"),
    ],
)
def test_a_damaged_product_is_refused_and_leaves_nothing(refused, tmp_path, spoil, words):
    root = product(tmp_path / "in", "2A", "05.09", dict.fromkeys(BANDS, -1000))
    refused(
        words,
        "preparesentinel2",
        INPUT=str(spoil(root)),
        OUTPUT=str(tmp_path / "out" / "o.tif"),
        MASK=str(tmp_path / "out" / "m.tif"),
    )
    assert not list((tmp_path / "out").glob("*")) if (tmp_path / "out").exists() else True


def test_what_the_product_does_not_have_can_not_be_asked_for(refused, tmp_path):
    out = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
    root = product(tmp_path / "a", "1C", "04.00", dict.fromkeys(BANDS, -1000))
    for name in ("water", "cloud shadow", "cloud high"):
        refused(f"no class '{name}'", "preparesentinel2", INPUT=str(root), CLASSES=[name], **out)
    refused("Leave OFFSET empty", "preparesentinel2", INPUT=str(root), OFFSET=0, **out)
    refused("SCL", "preparesentinel2", INPUT=str(product(tmp_path / "b", "2A", "04.00", {})), CLASSES=["water"], **out)
    (tmp_path / "empty").mkdir()
    refused("lacks B04", "preparesentinel2", INPUT=str(tmp_path / "empty"), OFFSET=0, **out)
    refused("holds 2 products", "preparesentinel2", INPUT=str(tmp_path), OFFSET=0, **out)
    assert not (tmp_path / "o.tif").exists() and not (tmp_path / "m.tif").exists()


@pytest.mark.parametrize("name", ["MTD_MSIL2A.xml", "band"])
def test_no_file_of_the_product_is_written_over(run, refused, numbers, tmp_path, name):
    """The files of a product can't be outputs; what an earlier run wrote beside them can."""
    root = product(tmp_path, "2A", "05.09", dict.fromkeys(BANDS, -1000), numbers)
    own = root / name if name != "band" else next(root.rglob("*_B03_10m.jp2"))
    before = own.read_bytes()
    (root / "link.tif").symlink_to(own)
    refused("names a file that is read", "preparesentinel2", INPUT=str(root), OUTPUT=str(root / "link.tif"))
    assert own.read_bytes() == before
    (root / "link.tif").unlink()
    for _ in range(2):
        assert read(run("preparesentinel2", INPUT=str(root), OUTPUT=str(root / "o.tif"))["OUTPUT"])[0].shape[0] == 3


def test_a_product_is_copied_and_masked_in_one_pass(qgis_app, say, tmp_path):
    root = product(tmp_path / "in", "2A", "05.09", dict.fromkeys(BANDS, -1000))
    source = locate(str(root))
    assert str(root / "MTD_MSIL2A.xml") in source.on_disk and len([p for p in source.on_disk if "_10m.jp2" in p]) == 3
    sources = band_sources(source)
    grid = grid_of(sources)
    places = [(str(tmp_path / f"{name}.tif.part" / f"{name}.tif"), str(tmp_path / f"{name}.tif")) for name in "om"]
    job = PrepareJob(source, sources, grid, source.product.offsets, plan(source, grid, ["saturated"]), *places)
    found = PrepareSentinel2().compute(job, say)
    bands, mask = (gdal.Open(made).ReadAsArray() for made, _ in places)
    assert found.day == "2023-08-08" and found.share == mask.mean() and bands.shape == (3, *mask.shape)
    assert "Offsets: B04 -1000" in say.text and say.ascends
