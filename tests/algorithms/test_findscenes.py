"""findscenes against catalogs on the loopback: a real server of STAC, and one that answers as no API should."""

import datetime as dt
import json
import socket
import time
from pathlib import Path

import pytest
from made import layers, stac
from made.listeners import impatient

KEY = "http://me:{}@".format("secret")
DATES = {"START": "2023-06-01", "END": "2023-06-30"}
SERVER = Path(__file__).resolve().parents[2] / ".build" / "stac" / "bin" / "python"
VALLEY = stac.REGION


@pytest.fixture()
def asked(run, features, catalog, valley, tmp_path):
    """Ask the catalog; returns the rows that it gave."""

    def call(*items, **given):
        if items:
            catalog.items = [one if isinstance(one, dict) else stac.item(one, catalog.url) for one in items]
        given = {"REGIONS": valley, "API": "own", "ADDRESS": catalog.api, **DATES, **given}
        call.done = run("findscenes", **given, OUTPUT=str(tmp_path / "s.gpkg"))
        return features(call.done["OUTPUT"])

    return call


@pytest.fixture()
def refuses(refused, catalog, valley, tmp_path):
    def call(words, **given):
        given = {"REGIONS": valley, "API": "own", "ADDRESS": catalog.api, **DATES, **given}
        said = refused(words, "findscenes", **given, OUTPUT=str(tmp_path / "s.gpkg"))
        assert "bug" not in said and said.endswith(".") and not (tmp_path / "s.gpkg").exists()
        return said

    return call


def names(rows):
    return [row["scene"] for row in rows]


def test_what_a_row_says(asked, catalog):
    (row,) = asked("A")
    assert (row["scene"], row["region"], row["period"], row["cloud"], row["share"]) == ("A", "valley", "", 3.5, 1.0)
    assert row["acquired"].toPyDateTime() == dt.datetime(2023, 6, 14, 10, 50, 31)
    assert (row["offset"], row["offset_by"], row["scale"], row["baseline"]) == (-1000, "bands", 0.0001, "05.09")
    assert (
        row["item"] == f"{catalog.api}/collections/sentinel-2-l2a/items/A" and row["red"] == f"{catalog.url}/A/B04.tif"
    )
    assert (row["api"], row["collection"], row["platform"]) == (catalog.api, "sentinel-2-l2a", "sentinel-2a")


def test_pages_are_turned_and_cloud_and_days_are_kept_to(asked, catalog):
    days = [stac.item(f"d{k}", catalog.url, day=f"2023-06-{k:02}", cloud=10.0 * (k % 4)) for k in range(1, 12)]
    late = stac.item("late", catalog.url, day="2023-07-01", cloud=0.0)
    assert names(asked(*days, late, CLOUD=20)) == [f"d{k}" for k in (1, 2, 4, 5, 6, 8, 9, 10)]


def test_the_share_of_each_region_and_two_ranges(asked, catalog, write_geojson):
    west, south, east, north = VALLEY
    regions = write_geojson(
        "r.geojson", [layers.box(*VALLEY, name="in"), layers.box(east, south, east + 0.2, north, name="half")], None
    )
    after = stac.item("B", catalog.url, day="2023-08-02")
    rows = asked("A", after, REGIONS=regions, AFTER_START="2023-07-15", AFTER_END="2023-08-15")
    found = {(row["region"], row["period"], row["scene"]): row["share"] for row in rows}
    assert set(found) == {(r, *p) for r in ("in", "half") for p in (("before", "A"), ("after", "B"))}
    assert found["in", "before", "A"] == 1 and 0.5 < found["half", "after", "B"] < 0.6


def test_choosing(asked, catalog):
    cloudy, clear = (
        stac.item("cloudy", catalog.url, cloud=20.0),
        stac.item("clear", catalog.url, day="2023-06-20", cloud=1.0),
    )
    assert names(asked("A", cloudy, clear, CHOOSE=True)) == ["clear"]


def test_a_region_across_180_degrees(asked, catalog, write_geojson):
    """It is asked for on both sides; a footprint may be cut there, go beyond, or be drawn around the whole Earth."""

    def footprint(*spans):
        rings = [[[[w, -17.5], [e, -17.5], [e, -16.5], [w, -16.5], [w, -17.5]]] for w, e in spans]
        return (
            {"type": "MultiPolygon", "coordinates": rings}
            if len(rings) > 1
            else {"type": "Polygon", "coordinates": rings[0]}
        )

    items = [
        stac.item("cut", catalog.url, footprint=footprint((179.5, 180), (-180, -179.4))),
        stac.item("beyond", catalog.url, footprint=footprint((179.5, 180.6))),
        stac.item("around", catalog.url, footprint=footprint((-179.4, 179.5))),
        stac.item("east", catalog.url, footprint=footprint((-180, -179.4))),
    ]
    items[2]["bbox"] = [-180, -17.5, 180, -16.5]
    for box in ((179.8, -17.2, 180.2, -17.0), (-180.2, -17.2, -179.8, -17.0)):
        regions = write_geojson("r.geojson", [layers.box(*box, name="Taveuni")], None)
        shares = {row["scene"]: row["share"] for row in asked(*items, REGIONS=regions)}
        assert shares == pytest.approx({"cut": 1, "beyond": 1, "around": 1, "east": 0.5}, abs=1e-3)


@pytest.mark.skipif(not SERVER.exists(), reason="the server of STAC is not set up (scripts/setup.sh stac)")
def test_a_real_server(asked, tmp_path):
    """stac-fastapi-static: its pages, its collections, its links."""
    items = [stac.item(name, "http://127.0.0.1:9", day=f"2023-06-{k:02}") for k, name in enumerate("ABCDE", 10)]
    folder = tmp_path / "static"
    folder.mkdir()
    with stac.real_api(SERVER, folder, items) as url:
        rows = asked(ADDRESS=f"{url}/")
        assert names(rows) == list("ABCDE") and rows[0]["item"].startswith(url) and rows[0]["offset"] == -1000


def test_what_can_be_used_is_taken(asked, run, catalog):
    other = {**stac.item("other", catalog.url), "collection": "landsat-c2-l2"}
    bare = stac.item("bare", catalog.url)
    del bare["assets"]["scl"]
    assert names(asked("A", other, bare)) == ["A"]
    assert "1 item(s) of another collection than sentinel-2-l2a" in run.log and "lacks SCL" in run.log


def test_a_region_without_scenes(asked, run, write_geojson):
    far = write_geojson("f.geojson", [layers.box(10, 50, 10.1, 50.1, name="far"), layers.box(*VALLEY, name="in")], None)
    assert names(asked("A", REGIONS=far)) == ["A"] and asked.done["N_WITHOUT"] == 1
    assert "No scene of the region far from 2023-06-01 to 2023-06-30: choose a longer range of days" in run.log


def test_too_cloudy(refuses, catalog):
    catalog.items = [stac.item("A", catalog.url, cloud=64.0), stac.item("B", catalog.url, cloud=81.0)]
    refuses(r"has at most 30 % cloud; of 2 the clearest has 64 % \(2023-06-14\). Raise CLOUD")


@pytest.mark.parametrize(
    "given, words",
    [
        ({"START": "2023-07-01"}, r"START \(2023-07-01\) lies after END \(2023-06-30\): exchange them"),
        ({"END": None}, "START and END are both needed"),
        ({"AFTER_START": "2023-08-01"}, "AFTER_START and AFTER_END are both needed"),
        ({"AFTER_START": "2023-06-30", "AFTER_END": "2023-07-30"}, "does not lie after END"),
        ({"ADDRESS": ""}, "needs the catalog's ADDRESS"),
        ({"ADDRESS": "127.0.0.1/api"}, "no address of the web"),
        ({"ADDRESS": KEY + "127.0.0.1/api"}, "holds a password or a query"),
        ({"API": "earth-search"}, "ADDRESS is for API=own"),
        ({"COLLECTION": "nothing"}, "has no collection nothing"),
        ({"NAME_FIELD": "nothing"}, "no field 'nothing'"),
    ],
)
def test_what_is_asked_wrongly(refuses, given, words):
    assert "secret" not in refuses(words, **given)


@pytest.mark.parametrize(
    "answer, words",
    [
        ((200, b"<html>Welcome</html>"), "no STAC API that can be asked"),
        ((200, b'{"hello": "world"}'), "no STAC API that can be asked"),
        ((200, b"[1, 2]"), "no STAC API that can be asked"),
        ((404, b""), "HTTP 404"),
        ((401, b""), r"refuses to answer without a key \(HTTP 401\)"),
        ((403, b""), r"refuses to answer without a key \(HTTP 403\)"),
    ],
)
def test_what_is_no_api(refuses, catalog, answer, words):
    catalog.answer = lambda path: answer
    refuses(words)


@pytest.mark.parametrize(
    "page, words",
    [
        (b"nonsense", "no STAC API"),
        (b'{"type": "FeatureCollection", "features": {"a": 1}}', "no list of items|no STAC API"),
        (b'{"type": "FeatureCollection", "features": [7]}', "No scene of the region"),
    ],
)
def test_pages_that_are_none(refuses, catalog, page, words):
    catalog.answer = lambda path: (200, page) if path.startswith("/api/search") else None
    refuses(words)


def test_the_same_page_again_and_again(refuses, catalog):
    catalog.again = True
    refuses("gives the same items page after page")


def test_an_api_that_is_busy_for_a_while(asked, catalog):
    left = [2]

    def busy(path):
        if path.startswith("/api/search") and left[0]:
            left[0] -= 1
            return 503, b""
        return None

    catalog.answer = busy
    assert names(asked("A")) == ["A"] and left == [0]


def test_no_network(refuses):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/api"
    refuses("can't be reached: there is no network, or its address is wrong. Nothing was lost", ADDRESS=address)


def test_a_footprint_that_is_none(refuses, catalog):
    catalog.items = [
        {**stac.item("A", catalog.url), "geometry": json.loads('{"type": "Point", "coordinates": [0.6, 42.37]}')}
    ]
    refuses("No scene of the region")


def test_cancel(run, catalog, valley, tmp_path):
    """The engine stops between two pages."""
    from qgis.core import QgsProcessingException

    catalog.items, catalog.page, asked = [stac.item(f"i{k}", catalog.url) for k in range(60)], 1, []

    def answer(path):
        asked.append(path)
        time.sleep(0.2)

    catalog.answer = answer
    feedback = impatient(lambda self: len(asked) > 6)
    with pytest.raises(QgsProcessingException, match="Canceled"):
        run(
            "findscenes",
            feedback,
            REGIONS=valley,
            API="own",
            ADDRESS=catalog.api,
            **DATES,
            OUTPUT=str(tmp_path / "s.gpkg"),
        )
    assert len(asked) < 20 and not list(tmp_path.glob("s.gpkg*"))
