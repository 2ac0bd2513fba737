"""Operating points: what a card's thresholds are called, what a raster says of them, and what to expect there."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landslidebias.core.models import points
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.models.prior import rescale

CARD = read_card(SHIPPED)
OLD = replace(CARD, operating_points={})  # a card of version 0.1.0
BARE = replace(OLD, thresholds={"best_f1": 0.4}, expected_precision={}, false_blocks_per_1000={})
TAGS = {k: str(v) for k, v in points.tags_of(CARD).items()}


def test_the_points_are_thresholds_of_the_card():
    found = points.of_card(CARD)
    assert [(p.name, p.threshold) for p in found.values()] == [
        (name, pytest.approx(CARD.thresholds[key]))
        for name, key in (("balanced", "best_f1"), ("quiet", "false_1"), ("strict", "strict"))
    ]
    rates = [p.false_per_1000 for p in found.values()]
    assert rates == sorted(rates, reverse=True) and rates[1] < 1.2
    for share in ("0.01", "0.001"):
        expected = [p.precision[share] for p in found.values()]
        assert (
            expected == sorted(expected) and found["quiet"].precision[share] > 8 * found["balanced"].precision["0.001"]
        )


def test_precision_is_bayes():
    assert points.precision(0.5, 0.001, 0.01) == pytest.approx(0.005 / (0.005 + 0.00099))
    assert np.isnan(points.precision(0.0, 0.0, 0.01)) and points.counted(0, 99) == 0.005


def test_of_benchmark_and_ordinary_land_the_worse_is_told():
    told = CARD.operating_points["quiet"]
    loud = told | {"ordinary_false_per_1000": 50.0, "ordinary_precision_0.01": 0.1}
    quiet = points.of_card(replace(CARD, operating_points={"quiet": loud}))["quiet"]
    assert (quiet.false_per_1000, quiet.precision["0.01"]) == (50, 0.1)
    silent = told | {"ordinary_false_per_1000": 0.0, "ordinary_precision_0.01": 1.0, "ordinary_precision_0.001": 1.0}
    quiet = points.of_card(replace(CARD, operating_points={"quiet": silent}))["quiet"]
    assert quiet.false_per_1000 == pytest.approx(CARD.false_blocks_per_1000["false_1"], abs=1e-3)
    assert quiet.precision == pytest.approx(
        {s: CARD.expected_precision["false_1"][s] for s in quiet.precision}, rel=1e-3
    )


def test_the_shipped_cards_figures_follow_from_each_other():
    for name, key in points.THRESHOLDS.items():
        told = CARD.operating_points[name]
        assert (
            told["found_low"] < told["found"] < told["found_high"]
            and told["false_per_1000_low"] <= told["false_per_1000"]
        )
        assert told["false_per_1000"] == pytest.approx(CARD.false_blocks_per_1000[key], abs=1e-3)
        assert told["ordinary_false_per_1000"] == pytest.approx(
            1000 * told["ordinary_false"] / told["ordinary_blocks"], abs=1e-4
        )
        false = points.counted(told["ordinary_false"], told["ordinary_blocks"])
        for share in points.SHARES:
            assert told[f"precision_{share:g}"] == pytest.approx(CARD.expected_precision[key][f"{share:g}"], rel=1e-3)
            expected = points.precision(told["found"], false, share)
            assert told[f"ordinary_precision_{share:g}"] == pytest.approx(expected, rel=1e-3)
    quiet = CARD.operating_points["quiet"]
    assert quiet["large_found"] >= 0.55 and quiet["ordinary_false_per_1000"] <= 5


@pytest.mark.parametrize("name", points.NAMES)
def test_a_raster_keeps_the_points_of_its_model(name):
    assert points.chosen(None, name, TAGS) == points.of_card(CARD)[name]
    assert float(TAGS["threshold"]) == points.of_card(CARD)[points.DEFAULT].threshold


def test_a_threshold_overrules_the_point():
    found = points.chosen(0.2, "strict", TAGS)
    assert (found.name, found.threshold, found.doubt) == (
        "",
        0.2,
        "",
    ) and "known at operating points" in found.expected()
    assert found.facts()["operating_point"] == "none"


def test_a_raster_of_an_older_version_works_by_its_threshold():
    found = points.chosen(None, "quiet", {"threshold": "0.378549", "model": "compact 2"})
    assert (found.name, found.threshold) == ("", 0.378549) and "no operating point quiet" in found.doubt


@pytest.mark.parametrize("threshold", [None, "nan", "2", "x"])
def test_a_raster_that_says_nothing_is_doubted(threshold):
    found = points.chosen(None, "quiet", {} if threshold is None else {"threshold": threshold})
    assert found.threshold == 0.5 and "does not say which model" in found.doubt


@pytest.mark.parametrize(
    "rows",
    [
        "no json",
        "[]",
        '{"quiet": 3}',
        '{"quiet": {}}',
        '{"quiet": {"threshold": 7}}',
        '{"quiet": {"threshold": 0.9, "false": "x"}}',
        '{"other": {"threshold": 0.9}}',
    ],
)
def test_points_that_make_no_sense_are_none(rows):
    assert points.chosen(None, "quiet", {"threshold": "0.3", points.TAG: rows}).threshold == 0.3


def test_an_old_card_works_by_its_thresholds():
    found = points.of_card(OLD)
    assert {p.name: p.threshold for p in found.values()} == {p.name: p.threshold for p in points.of_card(CARD).values()}
    assert found["quiet"].precision["0.001"] == CARD.expected_precision["false_1"]["0.001"]


def test_a_card_without_the_point_says_so():
    tags = {k: str(v) for k, v in points.tags_of(BARE).items()}
    assert list(json.loads(tags[points.TAG])) == ["balanced"]
    found = points.chosen(None, "quiet", tags)
    assert found.threshold == 0.4 and "no operating point quiet" in found.doubt
    balanced = points.chosen(None, "balanced", tags)
    assert balanced.doubt == "" and "does not say what to expect" in balanced.expected()


def test_a_point_finds_the_same_blocks_whatever_the_prior():
    p = np.linspace(0.001, 0.999, 4001, dtype=np.float32)
    for name, point in points.of_card(CARD, 0.001).items():
        plain = points.of_card(CARD)[name]
        assert ((rescale(p, CARD.prevalence, 0.001) > point.threshold) == (p > plain.threshold)).all()
        assert point.precision == plain.precision
    assert points.tags_of(BARE, 0.01)["threshold"] < 0.1


def test_the_words_have_the_cards_numbers():
    quiet = points.of_card(CARD)["quiet"]
    assert f"{quiet.precision['0.001']:.0%} where 0.1 % do" in quiet.expected()
    help_ = points.explained()
    assert "quiet, above 0.938: 31% of the landslide blocks, 76% and 24%" in help_ and len(help_) < 900


def test_the_help_needs_no_shipped_model(monkeypatch, tmp_path):
    monkeypatch.setattr(points, "SHIPPED", tmp_path / "none.onnx")
    words = points.explained.__wrapped__()
    assert "'quiet'" in words and "0.938" not in words


def test_the_precision_of_a_point_at_any_share_is_that_of_its_card_where_that_tells():
    point = points.Point("quiet", 0.9, precision={"0.01": 0.7566, "0.001": 0.2355})
    assert points.expected_precision(point, 0.01) == pytest.approx(0.7566, abs=2e-3)
    assert points.expected_precision(point, 0.001) == pytest.approx(0.2355, abs=2e-3)
    assert points.expected_precision(point, 0.5) > 0.99 > 0.05 > points.expected_precision(point, 1e-5)
    worse = points.Point("quiet", 0.9, precision={"0.01": 0.5, "0.001": 0.2355})
    assert points.expected_precision(worse, 0.01) == pytest.approx(0.5)  # of two that don't agree the worse
    assert points.expected_precision(points.Point("", 0.5), 0.01) is None


def test_the_points_of_a_raster_are_known_by_its_tags():
    tags = {points.TAG: '{"strict": {"threshold": 0.97}, "quiet": {"threshold": 0.93}}'}
    assert [point.name for point in points.known(tags)] == ["quiet", "strict"] and points.known({}) == []


def test_detections_above_balanced_are_sparse():
    tags = {k: str(v) for k, v in points.tags_of(CARD).items()}
    assert points.sparse({"operating_point": "quiet"}, {}) and points.sparse({"operating_point": "strict"}, tags)
    assert not points.sparse({"operating_point": "balanced"}, tags)
    own = {"operating_point": "none", "threshold": "0.8"}
    assert points.sparse(own, tags) and not points.sparse(own, {})
    assert not points.sparse({**own, "threshold": "0.2"}, tags) and not points.sparse({**own, "threshold": "?"}, tags)
