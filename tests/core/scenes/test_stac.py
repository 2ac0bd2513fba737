"""STAC items of Sentinel-2: the two public collections' words, offsets, items that lack or hide something, numbers that contradict an item."""

import copy

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.sentinel2 import BANDS
from landslidebias.core.scenes.stac import check_offset, items_of, read_item

NONE, ESA = dict.fromkeys(BANDS, 0), dict.fromkeys(BANDS, -1000)
STATED = [{"nodata": 0, "scale": 0.0001, "offset": -0.1}]


def item(bands=None, names=("red", "green", "blue", "scl"), **properties):
    assets = {name: {"href": f"https://c.org/{name}.tif"} for name in names}
    for name in names[:3] if bands else ():
        assets[name]["raster:bands"] = bands
    said = {"datetime": "2023-06-14T10:50:31Z", "eo:cloud_cover": 3.5, "s2:processing_baseline": "05.09", **properties}
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "A",
        "collection": "sentinel-2-l2a",
        "geometry": {"type": "Point", "coordinates": [0, 0]},
        "properties": {name: value for name, value in said.items() if value is not None},
        "links": [{"rel": "self", "href": "https://c.org/items/A"}],
        "assets": assets,
    }


@pytest.mark.parametrize(
    "data, offsets, said",
    [
        (item(STATED, **{"earthsearch:boa_offset_applied": True}), NONE, "flag"),
        (item(STATED, **{"earthsearch:boa_offset_applied": False}), ESA, "bands"),
        (item(**{"earthsearch:boa_offset_applied": False}), ESA, "baseline"),
        (item([{"scale": 0.0001, "offset": 0}], **{"earthsearch:boa_offset_applied": False}), ESA, "baseline"),
        (item([{"scale": 0.0001, "offset": 0}]), NONE, "bands"),
        (item(STATED), ESA, "bands"),
        (item(), ESA, "baseline"),
        (item(**{"s2:processing_baseline": "04.00"}), ESA, "baseline"),
        (item(**{"s2:processing_baseline": "03.01"}), NONE, "baseline"),
        (item(**{"s2:processing_baseline": None, "processing:version": "05.11"}), ESA, "baseline"),
        (item(**{"s2:processing_baseline": None}), {}, ""),
        (item([{"scale": 0.0001}]), ESA, "baseline"),
        (item([{"raster:scale": 0.0001, "raster:offset": -0.1}]), ESA, "bands"),
    ],
)
def test_the_offset_is_what_the_item_states(data, offsets, said):
    found = read_item(data)
    assert (found.offsets, found.said) == (offsets, said)


def test_the_planetary_computers_words():
    found = read_item(item(names=("B04", "B03", "B02", "SCL")))
    assert found.hrefs["B04"] == "https://c.org/B04.tif" and found.hrefs["SCL"] == "https://c.org/SCL.tif"
    assert (found.day, found.cloud, found.address) == ("2023-06-14", 3.5, "https://c.org/items/A")


@pytest.mark.parametrize(
    "change, words",
    [
        (lambda d: d.pop("stac_version"), "no STAC item"),
        (lambda d: d.pop("assets"), "lacks its id"),
        (lambda d: d["assets"].pop("scl"), r"lacks SCL \(scene classification\): it is not"),
        (lambda d: d["assets"].update(red={"href": 7}), r"lacks B04 \(red\)"),
        (lambda d: d["properties"].update(datetime=None), "when it was taken"),
        (lambda d: d["assets"]["red"].update({"raster:bands": [{"scale": 0.0000275}]}), "scale of 2.75e-05"),
        (lambda d: d["assets"]["red"].update(href="file:///etc/passwd"), "no file on the network"),
        (lambda d: d["assets"]["red"].update(href="/vsizip/a.zip/b"), "no file on the network|leads to"),
        (lambda d: d["assets"]["red"].update(href="ftp://c.org/a.tif"), "no file on the network"),
    ],
)
def test_what_an_item_lacks_is_said(change, words):
    data = copy.deepcopy(item())
    change(data)
    data["links"] = []
    with pytest.raises(InputError, match=words):
        read_item(data)


def test_only_an_item_on_this_machine_leads_to_its_files(tmp_path):
    data = item()
    data["assets"]["red"]["href"] = "B04.tif"
    assert read_item(data, "/data/A.json").hrefs["B04"] == "/data/B04.tif"
    assert read_item(data, "https://c.org/x/A.json").hrefs["B04"] == "https://c.org/x/B04.tif"
    data["assets"]["red"]["href"] = "/etc/passwd"
    assert read_item(data, "https://c.org/x/A.json").hrefs["B04"] == "https://c.org/etc/passwd"
    data["links"] = []
    with pytest.raises(InputError, match="no file on the network"):
        read_item(data)


def test_keys_in_addresses_are_not_shown():
    data = item()
    data["assets"]["red"]["href"] += "?sig=secret"
    found = read_item(data)
    assert found.hrefs["B04"].endswith("secret") and "secret" not in str(found.shown())
    assert items_of([found.shown()])[0].hrefs["B04"] == "https://c.org/red.tif"
    with pytest.raises(InputError, match="reported"):
        items_of([{"id": "A"}])


def land(offset, n=4000):
    return np.clip(np.random.default_rng(0).normal((700, 800, 500), 120, (n, 3)), 50, None).astype(np.uint16) + offset


def test_numbers_that_contradict_the_item():
    assert check_offset(land(1000), ESA, "A") == "" and check_offset(land(0), NONE, "A") == ""
    with pytest.raises(InputError, match="A says that -1000 .* darker than nothing.* Set OFFSET to 0"):
        check_offset(land(0), ESA, "A")
    assert "left in" in check_offset(land(1000), NONE, "A")
    assert check_offset(np.zeros((0, 3), np.uint16), ESA, "A") == ""


def test_a_few_dark_pixels_prove_nothing():
    numbers = land(1000)
    numbers[:100] = 700
    assert check_offset(numbers, ESA, "A") == ""
