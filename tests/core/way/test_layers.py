"""What a layer is, by its tags, bands and fields."""

import pytest
from landslidebias.core.link.layers import ACTIVATIONS, MASK, PROBABILITY
from landslidebias.core.way import layers
from landslidebias.core.way.layers import Layer

DETECTED = ("fid", "event_id", "probability", "mean_probability", "n_blocks", "area_m2")


@pytest.mark.parametrize(
    ("layer", "kind"),
    [
        (Layer("a", bands=["red", "green", "blue"]), layers.SCENE),
        (Layer("a", bands=["", "", "", ""]), layers.SCENE),
        (Layer("a", bands=[""]), layers.OTHER),
        (Layer("a", bands=[MASK]), layers.VALID),
        (Layer("a", bands=[PROBABILITY]), layers.PROBABILITIES),
        (Layer("a", bands=list(ACTIVATIONS)), layers.ACTIVATION),
        (Layer("a", bands=["r", "g", "b"], facts={"strength": "1.0"}), layers.MATCHED_SCENE),
        (Layer("a", fields=DETECTED, shape="polygon", facts={"scene": "s.tif"}, made=True), layers.DETECTIONS),
        (Layer("a", fields=DETECTED, shape="polygon", count=9), layers.REGIONS),  # it does not say of which scene
        (
            Layer("a", fields=(*DETECTED, "recorded", "catalog_id"), shape="polygon", facts={"tolerance_m": "180"}),
            layers.RECORDED,
        ),
        (Layer("a", fields=("event_date", "accuracy_m"), shape="point", facts={"records": "3"}), layers.RECORDS),
        (
            Layer(
                "a",
                fields=("event_date", "accuracy_m", "detected", "status", "chance"),
                shape="point",
                facts={"tolerance_m": "1"},
            ),
            layers.MATCHED,
        ),
        (Layer("a", fields=("review_id", "stratum", "answer"), shape="polygon"), layers.REVIEW),
        (
            Layer("a", fields=("gamma", "gamma_low", "gamma_high"), shape="polygon", facts={"reference_region": "b"}),
            layers.GAMMA,
        ),
        (Layer("a", fields=("name",), shape="polygon", count=2), layers.REGIONS),
        (Layer("a", fields=("name",), shape="polygon", count=1), layers.OTHER),
        (Layer("a", fields=("name",), shape="polygon", count=2, made=True), layers.OTHER),
        (Layer("a", fields=("name",), shape="point", count=2), layers.OTHER),
    ],
)
def test_a_layer_is_known_by_what_it_says(layer, kind):
    assert layer.kind == kind


@pytest.mark.parametrize(
    ("path", "facts", "label"),
    [
        ("/a/scene_Quietland.tif", {}, "Quietland"),
        ("/a/scene_Quietland.tif", {"acquired": "2020-01-01T10:00"}, "Quietland 2020-01-01"),
        ("/a/T33TUL_20190703.tif", {}, "T33TUL_20190703"),
        ("/a/scene.tif", {}, "scene"),
        ("/a/plain.tif", {}, "plain"),
    ],
)
def test_a_scene_is_called_after_place_and_day(path, facts, label):
    assert Layer("a", path=path, facts=facts).label == label


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("T33_20190703", "2019-07-03"),
        ("x_2019-07-03_b", "2019-07-03"),
        ("x_20191303", ""),
        ("x120190703", ""),
        ("x", ""),
    ],
)
def test_a_day_in_a_name(name, day):
    assert Layer("a", path=f"/a/{name}.tif").day == day


def test_ground_is_shared_or_not():
    west, east = Layer("a", crs="EPSG:1", extent=(0, 0, 1, 1)), Layer("b", crs="EPSG:1", extent=(1, 0, 2, 1))
    assert not west.overlaps(east) and west.overlaps(west)
    assert west.overlaps(Layer("c", crs="EPSG:2", extent=(5, 5, 6, 6)))
