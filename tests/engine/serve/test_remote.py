"""How the engine reaches what lies on the network: names for GDAL, frames, and an API that is slow."""

import time

import pytest
from landslidebias.core.engine.serve import remote, stac
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link.jobs import FindJob
from landslidebias.core.listener import Listener
from landslidebias.core.scenes.stac import read_item
from made import stac as made
from made.listeners import Heard

SEARCH = {"bbox": list(made.REGION), "start": "2023-06-01", "end": "2023-06-30"}
BLOB = "https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/31/T/B04.tif"


def named(href, address="https://c.org/items/A"):
    return remote.gdal_name(href, read_item(made.item("A", "https://c.org"), address))


def test_names_for_gdal():
    assert named("https://c.org/B04.tif?sig=secret") == "/vsicurl/https://c.org/B04.tif?sig=secret"
    assert (
        named("s3://bucket/B04.tif") == "/vsis3/bucket/B04.tif"
        and named("gs://bucket/B04.tif") == "/vsigs/bucket/B04.tif"
    )
    assert named("/data/B04.tif") == "/data/B04.tif"


def test_the_planetary_computers_files_are_signed_by_gdal():
    found = named(
        BLOB + "?sig=old", "https://planetarycomputer.microsoft.com/api/stac/v1/collections/sentinel-2-l2a/items/A"
    )
    assert found.startswith(
        "/vsicurl?pc_url_signing=yes&pc_collection=sentinel-2-l2a&url=https%3A%2F%2Fsentinel2l2a01.blob"
    )
    assert found.endswith("B04.tif") and "old" not in found
    assert named(BLOB) == f"/vsicurl/{BLOB}"


def test_the_users_environment_goes_first(monkeypatch):
    assert remote.network()["GDAL_HTTP_MAX_RETRY"] == "4"
    monkeypatch.setenv("GDAL_HTTP_MAX_RETRY", "9")
    assert "GDAL_HTTP_MAX_RETRY" not in remote.network()


@pytest.fixture()
def api(tmp_path):
    with made.Catalog(tmp_path) as found:
        found.items = [made.item(name, found.url) for name in "ABC"]
        yield found


def find(api, say=None):
    return stac.find(FindJob(api.api, made.COLLECTION, [SEARCH]), say or Listener())["found"]


def test_an_api_that_is_slow(api, monkeypatch):
    """It is asked again some times, then it is said."""
    monkeypatch.setattr(stac, "READ_S", 0.3)
    monkeypatch.setattr(stac, "RETRIES", 1)
    asked = []

    def answer(path):
        asked.append(path)
        time.sleep(1 if path.startswith("/api/search") else 0)

    api.answer = answer
    with pytest.raises(InputError, match="did not answer within 0 seconds, 2 times: try again later"):
        find(api)
    assert sum(path.startswith("/api/search") for path in asked) == 2


def test_too_many_items(api, monkeypatch):
    monkeypatch.setattr(stac, "MOST_ITEMS", 2)
    with pytest.raises(InputError, match="more than 2 items for one region: shorten the dates"):
        find(api)


def test_cancel_between_two_pages(api):
    api.page = 1
    with pytest.raises(Canceled):
        find(api, Heard(after=2))


def test_keys_in_an_answer_go_no_further(api):
    for asset in api.items[0]["assets"].values():
        asset["href"] += "?sig=secret"
    found = find(api)
    assert [item["id"] for item in found[0]] == ["A", "B", "C"] and "secret" not in str(found)


def test_an_item_that_is_too_large(api, monkeypatch):
    monkeypatch.setattr(stac, "ITEM_MOST", 100)
    with pytest.raises(InputError, match="is larger than"):
        stac.item_at(f"{api.api}/collections/{made.COLLECTION}/items/A")
