"""From plain counts, records and detections to the bias factor, its tables and its page, in a Python that imports no QGIS."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def ran():
    line = [sys.executable, str(ROOT / "tests" / "made" / "plain_regions.py"), str(ROOT / ".build" / "plugins")]
    return json.loads(subprocess.run(line, capture_output=True, text=True, check=True).stdout)


@pytest.fixture()
def made(ran):
    return ran["made"]


def width(case):
    here = case["rows"]["here"]
    return here["gamma_high"] / here["gamma_low"]


def test_nothing_of_qgis_is_imported(ran):
    assert not {"qgis", "osgeo", "processing", "PyQt5", "PyQt6"} & set(ran["imported"])
    assert "landslidebias" in ran["imported"]


def test_every_table_and_page_is_there(made):
    for name, case in made.items():
        figures = {r["name"]: r for r in case["summary"]["regions"]}
        assert set(figures) <= set(case["rows"]), name
        assert all(figures[n]["gamma"] == case["rows"][n]["gamma"] for n in figures)
        assert case["words"].replace("'", "&#x27;") in case["page"] and 'src="http' not in case["page"]
        assert case["page"].count('<figure class="chart') == (4 if case["curve"] else 2)


def test_gamma_is_the_ratio_of_ratios(made):
    here, there = (made["plain"]["rows"][n] for n in ("here", "there"))
    assert (
        here["gamma"] == pytest.approx((40 / 20) / (5 / 30)) and here["gamma_low"] < here["gamma"] < here["gamma_high"]
    )
    assert (here["n_events"], here["n_blocks"], here["recorded"], here["reference"]) == (40, 80, 5, False)
    assert (there["gamma"], there["gamma_kind"], there["reference"], there["claim"]) == (
        1,
        "reference",
        True,
        "reference",
    )
    assert (here["claim"], here["rank_low"], here["rank_high"], there["rank_low"]) == ("more", 1, 1, 2)
    assert here["gamma_low_all"] == here["gamma_low"] and here["landslides"] == 40 and here["unrecorded"] is None
    assert here["detected_per_1000km2"] == pytest.approx(400) and here["seen_km2"] is None
    assert "times more under-recorded than in there" in made["plain"]["words"]
    warnings = made["plain"]["summary"]["warnings"]
    assert [w for w in warnings if "wholly seen" in w] and [w for w in warnings if "not reviewed" in w]


def test_zero_records_are_a_bound(made):
    here = made["zero"]["rows"]["here"]
    assert here["gamma_kind"] == "lower bound" and 1 < here["gamma"] == here["gamma_low"] and here["gamma_high"] == 1e6
    assert made["zero"]["words"].startswith(
        "here has no record, so no more can be said than a bound. Landslides in here are at least"
    )


def test_years_of_scars(made):
    assert made["years"]["rows"]["here"]["gamma"] == pytest.approx(3 * 12)
    assert "Without this, Γ of here would be 12 instead of 36" in made["years"]["page"]


def test_a_review_corrects_the_counts(made):
    here = made["review"]["rows"]["here"]
    assert here["corrected"] == pytest.approx(36) and here["gamma"] == pytest.approx(36)
    assert here["gamma_events"] == pytest.approx(12) and made["review"]["summary"]["count"] == "corrected"
    assert "By every count" in made["review"]["page"]


def test_a_region_without_a_review_stays_uncorrected(made):
    here = made["review of one"]["rows"]["here"]
    assert here["gamma"] == pytest.approx(12) and here["gamma_kind"] == "uncorrected"
    assert "It is of raw detections" in made["review of one"]["words"]


def test_matched_records_narrow_the_interval(made):
    assert width(made["matched"]) < 0.9 * width(made["plain"]) and made["matched"]["rows"]["there"]["matched"] == 15
    here = made["matched"]["rows"]["here"]
    assert 34 < here["unrecorded_low"] < here["unrecorded"] < here["unrecorded_high"] < 40
    assert "were not reviewed" in here["completeness_note"]
    assert "MATCHED is empty" in made["plain"]["rows"]["here"]["completeness_note"]


def test_completeness_is_estimated_from_matched_records_and_a_review(made):
    here = made["complete"]["rows"]["here"]
    assert here["landslides_at_least"] == pytest.approx(180 * (60 - 0.6) / (30 - 0.6), rel=0.03)
    assert here["completeness_low"] < here["completeness"] < here["completeness_high"] <= 1
    assert "here: at least" in made["complete"]["page"]


def test_storms_widen_the_interval_and_are_said(made):
    storm = made["storm"]
    assert storm["rows"]["there"]["independent_records"] == pytest.approx(1) and width(storm) > 3 * width(made["plain"])
    assert storm["rows"]["here"]["gamma_kind"] == "estimate, few storms" and "A few storms hold most" in storm["words"]
    assert [w for w in storm["summary"]["warnings"] if "A few storms hold most of the 30 records of there" in w]


def test_a_rough_record_counts_by_its_chance_and_one_that_was_not_seen_not(made):
    here = made["rough"]["rows"]["here"]
    assert (here["recorded"], here["recorded_expected"], here["recorded_unseen"]) == (4, pytest.approx(6.0), 2)
    assert here["gamma"] == pytest.approx((40 / 20) / (6 / 30))


def test_many_regions_are_said_together(made):
    case = made["many"]
    assert case["rows"]["r0"]["gamma_low_all"] < case["rows"]["r0"]["gamma_low"]
    own, pooled = (np.log([r[key] for n, r in case["rows"].items() if n != "r11"]) for key in ("gamma", "gamma_pooled"))
    assert np.std(pooled) < 0.5 * np.std(own) and "by intervals that hold for all of them at once" in case["page"]
    assert {r["claim"] for r in case["rows"].values()} == {"not shown", "reference"}


def test_windows_and_periods_count_their_records_only(made):
    case = made["periods"]
    assert case["rows"]["here"]["recorded"] == 4 and case["rows"]["here"]["gamma"] == pytest.approx(2 / (4 / 12))
    first, second, none = case["summary"]["periods"]
    assert (first["period"], first["recorded"], first["gamma"]) == ("2010-2011", [4, 12], [pytest.approx(6), None])
    assert first["limits"][0][0] < 6 < first["limits"][0][1] and second["recorded"] == [2, 6]
    assert none == {"period": "1999", "recorded": [0, 0], "gamma": [None, None], "limits": [None, None]}
    assert "Other periods" in case["page"] and "1 record(s) have no date" in case["page"]


def test_a_region_that_was_not_seen_has_no_bias_factor(made):
    case = made["not seen"]
    assert case["summary"]["not_seen"] == ["away"]
    away = case["rows"]["away"]
    assert (away["n_events"], away["gamma"], away["seen_km2"], away["region_km2"]) == (None, None, 0.0, 100.0)
    assert {row["region"] for row in case["curve"]} == {"here", "there"} and len(case["curve"]) == 400
    first = case["curve"][0]
    assert first == {"threshold": 0.0, "region": "here", "n_blocks": 75, "ratio": pytest.approx(0.75)}
    for words in (
        "away lies outside every scene",
        "Only 75% of the region here",
        "matched each alone",
        "different threshold",
    ):
        assert [w for w in case["summary"]["warnings"] if words in w], words
    assert "10 of the 10 records counted in here are so rough" in case["page"] and "EPSG:32633" in case["page"]
