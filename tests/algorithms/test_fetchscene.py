"""fetchscene against a server of cloud-optimised GeoTIFFs on the loopback: what it reads, what it makes of it, and what a server may do to it."""

import json
import time

import numpy as np
import pytest
from landslidebias.core.scenes.sentinel2 import add_offset
from made import cogs, layers, stac
from made.listeners import impatient
from osgeo import gdal

KEY = "http://me:{}@".format("secret")
HEADERS = 64 * 1024  # bytes an asset that may be read beside the tiles
BANDS = ("B04", "B03", "B02", "SCL")


@pytest.fixture()
def fetch(run, catalog, valley, tmp_path):
    """Fetch an item of the catalog into o.tif and m.tif."""

    def call(item="A", feedback=None, **given):
        if item and "/" not in item:
            item = f"{catalog.api}/collections/{stac.COLLECTION}/items/{item}"
        region = {} if "EXTENT" in given else {"REGION": valley}
        where = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
        return run("fetchscene", feedback, **{"ITEM": item or None, **region, **where, **given})

    return call


@pytest.fixture()
def refuses(fetch, tmp_path):
    from qgis.core import QgsProcessingException

    def call(words, *given, **more):
        with pytest.raises(QgsProcessingException, match=words) as error:
            fetch(*given, **more)
        said = str(error.value)
        assert "bug" not in said and "secret" not in said and said.endswith(".") and not (tmp_path / "o.tif").exists()
        return said

    return call


@pytest.fixture()
def hurried(monkeypatch):
    """GDAL does not try again, as the user's own environment says."""
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "0")


def layer_of(write_geojson, catalog, *names):
    rows = [layers.box(*stac.REGION, item=f"{catalog.api}/collections/{stac.COLLECTION}/items/{n}") for n in names]
    return write_geojson("scenes.geojson", rows, None)


def window(path):
    """Return where a raster lies in scene A: first line and column, lines, columns."""
    raster = gdal.Open(str(path))
    left, _, _, top, _, _ = raster.GetGeoTransform()
    return round((cogs.NORTH - top) / 10), round((left - cogs.WEST) / 10), raster.RasterYSize, raster.RasterXSize


def expected(path, seed=0, offset=-1000):
    """Return what a fetched raster must hold, of the drawn land, and its classes."""
    row, col, rows, cols = window(path)
    land, classes = cogs.numbers(seed)
    part = land[:, row : row + rows, col : col + cols].copy()
    for band in part:
        add_offset(band, offset)
    return part, classes.repeat(2, 0).repeat(2, 1)[row : row + rows, col : col + cols]


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def tiles(path, row, col, rows, cols):
    """Return the bytes of a file's tiles that a window touches."""
    raster = gdal.Open(str(path))
    band = raster.GetRasterBand(1)
    width, height = band.GetBlockSize()
    across, down = (
        range(col // width, (col + cols - 1) // width + 1),
        range(row // height, (row + rows - 1) // height + 1),
    )
    return sum(int(band.GetMetadataItem(f"BLOCK_SIZE_{x}_{y}", "TIFF")) for x in across for y in down)


def test_from_a_region_to_probabilities(run, features, catalog, valley, tmp_path):
    """Find, fetch, classify."""
    dates = {"START": "2023-06-01", "END": "2023-06-30"}
    found = run("findscenes", REGIONS=valley, API="own", ADDRESS=catalog.api, **dates, OUTPUT=str(tmp_path / "s.gpkg"))
    where = {"OUTPUT": str(tmp_path / "o.tif"), "MASK": str(tmp_path / "m.tif")}
    done = run("fetchscene", SCENES=found["OUTPUT"], REGION=valley, **where)
    rgb, classes = expected(done["OUTPUT"])
    assert np.array_equal(read(done["OUTPUT"]), rgb) and done["DATE"] == "2023-06-14"
    assert np.array_equal(read(done["MASK"]), classes == cogs.VEGETATION)
    assert done["VALID_SHARE"] == pytest.approx((classes == cogs.VEGETATION).mean()) and 0.5 < done["VALID_SHARE"] < 1
    found = run("classifyscene", INPUT=done["OUTPUT"], MASK=done["MASK"], PROBABILITY=str(tmp_path / "p.tif"))
    assert found["N_BLOCKS"] > 100


def test_the_same_file_as_preparesentinel2_makes(fetch, catalog):
    made = gdal.Open(fetch()["OUTPUT"])
    assert [made.GetRasterBand(k).GetDescription() for k in (1, 2, 3)] == ["B04 red", "B03 green", "B02 blue"]
    assert {made.GetRasterBand(k).GetNoDataValue() for k in (1, 2, 3)} == {0} and made.GetRasterBand(
        1
    ).DataType == gdal.GDT_UInt16
    tags = made.GetMetadata()
    wanted = {"PRODUCT": "A", "OFFSET_RED": "-1000", "LEVEL": "2A", "BASELINE": "05.09", "ACQUIRED": "2023-06-14"}
    assert wanted.items() <= {name.removeprefix("LANDSLIDEBIAS_"): value for name, value in tags.items()}.items()
    assert tags["LANDSLIDEBIAS_ITEM"] == f"{catalog.api}/collections/{stac.COLLECTION}/items/A"


def test_no_more_is_read_than_the_tiles_that_the_window_touches(run, fetch, catalog):
    """And 64 KB an asset; what is said is what the server sent."""
    done = fetch()
    row, col, rows, cols = window(done["OUTPUT"])
    for band in BANDS:
        part = (row, col, rows, cols) if band != "SCL" else (row // 2, col // 2, rows // 2, cols // 2)
        sent = sum(size for path, _, size in catalog.requests if path == f"/A/{band}.tif")
        assert tiles(catalog.folder / "A" / f"{band}.tif", *part) <= sent + HEADERS
        assert sent <= tiles(catalog.folder / "A" / f"{band}.tif", *part) + HEADERS
    assert done["BYTES"] == catalog.read and f"{catalog.read / 1e6:.2f} MB were read over the network" in run.log
    assert len(catalog.requests) <= 4 * 4


def test_an_extent_and_the_whole_scene(fetch, catalog):
    """Its eleven rows of tiles are read once each."""
    west, south, east, north = cogs.outline()["coordinates"][0][0][0] - 1, 42, 1, 43
    done = fetch(EXTENT=f"{west},{east},{south},{north} [EPSG:4326]")
    assert window(done["OUTPUT"]) == (0, 0, cogs.SIDE, cogs.SIDE)
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])
    sent = sum(size for path, _, size in catalog.requests if path == "/A/B04.tif")
    assert sent <= tiles(catalog.folder / "A" / "B04.tif", 0, 0, cogs.SIDE, cogs.SIDE) + HEADERS


def test_a_mosaic_of_one_day(fetch, catalog, write_geojson):
    """Of each pixel the first item that has data there."""
    east = cogs.outline(cogs.WEST + 12000)
    catalog.items.append(stac.item("E", catalog.url, footprint=east))
    region = write_geojson("r.geojson", [layers.box(0.70, 42.36, 0.80, 42.39)], None)
    done = fetch("", SCENES=layer_of(write_geojson, catalog, "A", "E"), REGION=region)
    made, (row, col, rows, cols) = read(done["OUTPUT"]), window(done["OUTPUT"])
    assert col < cogs.SIDE < col + cols and (made != 0).all()
    seam, lines = cogs.SIDE - col, slice(row, row + rows)
    first, second = cogs.numbers(0)[0] - 1000, cogs.numbers(1)[0] - 1000
    assert np.array_equal(made[:, :, :seam], first[:, lines, col:])
    assert np.array_equal(made[:, :, seam:], second[:, lines, cogs.SIDE - 1200 : col + cols - 1200])
    assert "A, E" in gdal.Open(done["OUTPUT"]).GetMetadataItem("LANDSLIDEBIAS_PRODUCT")


def test_an_item_and_files_on_this_machine(fetch, catalog, tmp_path):
    item = stac.item("A", ".")
    (catalog.folder / "item.json").write_text(json.dumps(item))
    done = fetch(str(catalog.folder / "item.json"))
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])
    assert done["BYTES"] == 0 and not catalog.requests


def test_the_planetary_computers_words(fetch, catalog):
    catalog.items = [stac.item("A", catalog.url, kind="planetary")]
    done = fetch()
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])


def test_an_offset_that_the_provider_took_off(fetch, run, catalog):
    catalog.items = [stac.item("L", catalog.url, **{"earthsearch:boa_offset_applied": True})]
    done = fetch("L")
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0]) and "Offsets: B04 0" in run.log


def test_an_item_that_lies_of_its_offset(fetch, refuses, run, catalog, tmp_path):
    """What was read is kept: with OFFSET it is not read again."""
    catalog.items = [stac.item("L", catalog.url)]
    said = refuses("L says that -1000 .* darker than nothing", "L")
    assert f"What was computed is kept in {tmp_path / 'o.tif.part'}" in said
    first = catalog.read
    done = fetch("L", OFFSET=0)
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0]) and "Resumed" in run.log
    assert catalog.read - first < 4 * HEADERS and "OFFSET 0 goes before what L states (-1000)" in run.log


def test_an_offset_that_is_left_in(fetch, run, catalog):
    catalog.items = [stac.item("A", catalog.url, **{"earthsearch:boa_offset_applied": True})]
    fetch()
    assert "offset of 1000 seems to be left in" in run.log


def test_an_item_that_does_not_say_its_offset(fetch, refuses, catalog):
    catalog.items = [stac.item("A", catalog.url, kind="planetary", **{"s2:processing_baseline": None})]
    refuses("does not say its offset, nor its processing baseline. Give OFFSET")
    assert fetch(OFFSET=-1000)["VALID_SHARE"] > 0


def test_it_goes_on_where_it_was_cut_off(fetch, refuses, run, catalog, hurried, tmp_path):
    """A server that fails for good after the first row of tiles; the next run reads the rest only."""
    whole = fetch()
    wanted, sent = read(whole["OUTPUT"]), catalog.read
    (tmp_path / "o.tif").unlink()
    catalog.requests.clear()
    catalog.answer = lambda path: (500, b"") if catalog.read > 0.4 * sent and path.endswith("B02.tif") else None
    said = refuses(r"B02.tif can't be read now \(HTTP 500\): run again later")
    assert "is kept in" in said
    catalog.answer = lambda path: None
    catalog.requests.clear()
    assert np.array_equal(read(fetch()["OUTPUT"]), wanted)
    assert "Resumed: " in run.log and catalog.read < 0.7 * sent and not list(tmp_path.glob("*.part"))


def test_a_server_that_fails_now_and_then(fetch, catalog):
    left = [1]

    def answer(path):
        if path.endswith(".tif") and len(catalog.requests) > 8 and left[0]:
            left[0] -= 1
            return 503, b""
        return None

    catalog.answer = answer
    done = fetch()
    assert left == [0] and np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])


def signed(catalog, tmp_path, key):
    item = stac.item("A", catalog.url)
    for asset in item["assets"].values():
        asset["href"] += f"?sig={key}"
    path = tmp_path / "signed.json"
    path.write_text(json.dumps(item))
    return str(path)


def test_signatures_are_used_and_kept_nowhere(fetch, run, catalog, tmp_path):
    catalog.answer = lambda path: None if "sig=secret" in path else (403, b"")
    done = fetch(signed(catalog, tmp_path, "secret"), feedback=None)
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])
    assert "secret" not in run.log and all(
        b"secret" not in (tmp_path / name).read_bytes() for name in ("o.tif", "m.tif")
    )


def test_a_signature_that_expires_on_the_way(fetch, refuses, catalog, tmp_path, hurried):
    """Nothing of it is in the work that stays; with a fresh one the run goes on."""
    allowed = ["sig=secret1"]
    catalog.answer = lambda path: (
        None if allowed[0] in path and len(catalog.requests) < 12 else (403, b"Expired secret1")
    )
    said = refuses(r"may not be read \(HTTP 403\): a signature has expired", signed(catalog, tmp_path, "secret1"))
    assert "?" not in said
    kept = [path for path in (tmp_path / "o.tif.part").iterdir() if path.is_file()]
    assert kept and all(b"secret" not in path.read_bytes() for path in kept)
    catalog.answer = lambda path: None if "sig=secret2" in path else (403, b"")
    done = fetch(signed(catalog, tmp_path, "secret2"))
    assert np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])


def test_keys_are_gdals(fetch, refuses, catalog, monkeypatch):
    """A bearer in the environment opens what is closed else."""
    heads = []
    serve = catalog.serve

    def guarded(request, body=None):
        heads.append(request.headers.get("Authorization"))
        if request.path.endswith(".tif") and heads[-1] != "Bearer open":
            return catalog.send(request, 401, b"")
        return serve(request, body)

    catalog.serve = guarded
    refuses(r"may not be read \(HTTP 401\)")
    monkeypatch.setenv("GDAL_HTTP_HEADERS", "Authorization: Bearer open")
    assert fetch()["VALID_SHARE"] > 0


def test_a_server_that_does_not_answer(refuses, catalog, hurried, monkeypatch):
    monkeypatch.setenv("GDAL_HTTP_TIMEOUT", "1")
    catalog.answer = lambda path: time.sleep(3) if path.endswith("B03.tif") else None
    refuses("the network is gone or slow, or the file is damaged or no GeoTIFF. Run again")


def other(catalog, name, **changes):
    item = stac.item("A", catalog.url, **changes)
    return {**item, "id": name}


@pytest.mark.parametrize(
    "names, words",
    [
        (("A", "later"), r"are of 2 days \(2023-06-14, 2023-06-20\): a scene is of one"),
        (("A", "Z"), "lie in 2 map zones"),
        (("A", "early"), "A and early state different offsets"),
        (("A", "gone"), "HTTP 404"),
    ],
)
def test_items_that_don_t_go_together(refuses, catalog, write_geojson, names, words):
    early = other(catalog, "early", kind="planetary", **{"s2:processing_baseline": "03.01"})
    catalog.items += [other(catalog, "later", day="2023-06-20"), stac.item("Z", catalog.url), early]
    refuses(words, "", SCENES=layer_of(write_geojson, catalog, *names))


def test_files_that_are_none(refuses, catalog, hurried):
    catalog.answer = lambda path: (200, b"<html>Log in</html>") if path.endswith("B03.tif") else None
    refuses("B03.tif can't be read: the network is gone or slow, or the file is damaged or no GeoTIFF")
    catalog.answer = lambda path: (404, b"") if path.endswith("B03.tif") else None
    refuses(r"B03.tif is not there \(HTTP 404\)")
    catalog.answer = lambda path: None
    catalog.items[0]["assets"]["red"]["href"] = f"{catalog.url}/A/SCL.tif"
    refuses("B04 of A is uint8: Sentinel-2's numbers are 16-bit")


@pytest.mark.parametrize(
    "given, words",
    [
        ({"ITEM": KEY + "127.0.0.1/a.json"}, "holds a password or a query"),
        ({"ITEM": "http://127.0.0.1/a.json?sig=secret"}, "holds a password or a query"),
        ({"ITEM": "nowhere.json"}, "there is no file nowhere.json"),
        ({"ITEM": None}, "Give either SCENES .* or ITEM"),
        ({"REGION": None}, "Give REGION .* or EXTENT"),
        ({"EXTENT": "10,10.1,50,50.1 [EPSG:4326]"}, "does not lie in the scene"),
        ({"OUTPUT": "o.png"}, "ending .tif"),
    ],
)
def test_what_is_asked_wrongly(refuses, given, words):
    refuses(words, **given)


def test_items_that_are_none(refuses, catalog, tmp_path, valley):
    catalog.answer = lambda path: (200, b"<html></html>") if path.endswith("items/A") else None
    refuses("items/A is no STAC item")
    catalog.answer = lambda path: None
    (tmp_path / "x.json").write_text('{"type": "FeatureCollection"}')
    refuses("x.json is no STAC item", str(tmp_path / "x.json"))
    refuses("has no field 'item'", "", SCENES=valley)
    catalog.items[0]["assets"]["red"]["href"] = "file:///etc/passwd"
    refuses("no file on the network")


def test_cancel_keeps_what_was_read(fetch, refuses, run, catalog, tmp_path):
    catalog.answer = lambda path: time.sleep(0.3) if path.endswith(".tif") else None
    feedback = impatient(lambda self: len(catalog.requests) > 9)
    refuses("Canceled: .* lines are kept", feedback=feedback)
    catalog.answer = lambda path: None
    done = fetch()
    assert "Resumed" in run.log and np.array_equal(read(done["OUTPUT"]), expected(done["OUTPUT"])[0])
