"""The tables of biasfactor and scorereview."""

import pytest
from landslidebias.core.bias import tables
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.factor import Gamma
from landslidebias.core.bias.review import Score
from landslidebias.core.listener import Listener
from landslidebias.core.words import Words
from made.plain_regions import CASES

TYPES = {"str": str, "bool": bool, "int": int, "float": float}


@pytest.fixture(params=sorted(CASES))
def result(request):
    return compare(CASES[request.param](), "corrected", "", 0, Listener())


def test_values_are_of_their_fields_types(result):
    for fields, rows in (
        (tables.OUTPUT_FIELDS, tables.region_rows(result)),
        (tables.CURVE_FIELDS, tables.curve_rows(result)[::50]),
    ):
        assert rows
        for row in rows:
            assert len(row) == len(fields)
            for (name, kind), value in zip(fields, row):
                plain = str(value) if isinstance(value, Words) else value  # layers get sentences as text
                assert plain is None or type(plain) is TYPES[kind], (name, value)


def test_densities_are_of_what_was_seen():
    result = compare(CASES["not seen"](), "events", "there", 0, Listener())
    here = tables.region_figures(result, 0)
    assert tables.area_km2(result, 0) == 75.0 and here["detected_per_1000km2"] == pytest.approx(10 / 0.075)
    curves = tables.threshold_curves(result)
    assert curves[:, 0].tolist() == [75, 100] and (curves[:, 1:] <= curves[:, :-1]).all()


def test_a_score_is_a_row():
    (row,) = tables.score_rows([Score("a", "all", 60.0, 50, 45, 3, 2, 0.9)])
    assert row[:8] == ["a", "all", 60.0, 50, 45, 3, 2, 0.9] and len(row) == len(tables.SCORE_FIELDS)


def rows_of(name, count="corrected", reference="there"):
    result = compare(CASES[name](), count, reference, 0, Listener())
    names = [n for n, _ in tables.OUTPUT_FIELDS]
    return result, {row[0]: dict(zip(names, row)) for row in tables.region_rows(result)}


def test_a_regions_row_by_hand():
    """40 detections of 2 blocks and 5 records here, 20 and 30 there, 15 of them matched, in 100 km2 each."""
    result, rows = rows_of("matched")
    here, there = rows["here"], rows["there"]
    assert (here["n_events"], here["n_blocks"], here["recorded"], here["matched"], here["corrected"]) == (
        40,
        80,
        5,
        5,
        None,
    )
    assert (there["n_events"], there["n_blocks"], there["recorded"], there["matched"]) == (20, 40, 30, 15)
    assert (here["reference"], there["reference"]) == (False, True) and there["gamma_low"] is None
    assert (there["detected_per_1000km2"], there["recorded_per_1000km2"]) == pytest.approx((200, 300))
    assert here["gamma_events"] == here["gamma_blocks"] == pytest.approx(12) and here["gamma_corrected"] is None
    gamma = result.gammas[0]
    assert (here["gamma"], here["gamma_low"], here["gamma_high"]) == (gamma.value, gamma.low, gamma.high)
    assert here["maybe_elsewhere"] == 0 and rows_of("not seen")[1]["here"]["maybe_elsewhere"] == 10


def test_what_a_review_says_nothing_of_is_not_corrected():
    here, there = (rows_of("review of one")[1][name] for name in ("here", "there"))
    assert there["corrected"] == pytest.approx(6) and here["gamma_corrected"] == pytest.approx(12)
    assert rows_of("review")[1]["here"]["corrected"] == pytest.approx(36)
    result, _ = rows_of("review")
    del result.inputs.review["here"]
    assert tables.region_figures(result, 0)["corrected"] is None


def test_completeness_stands_in_its_fields():
    result, rows = rows_of("complete")
    found, here = result.completeness[0], rows["here"]
    assert (here["landslides_at_least"], here["completeness"]) == (found.landslides, found.share)
    assert (here["completeness_low"], here["completeness_high"]) == (found.share_low, found.share_high)
    assert here["completeness_note"].startswith("lower bound")


def test_the_curve_is_held_against_the_references():
    """75 of 100 blocks here and all there lie in the lowest bins, one in each: above bin 40 are 35 and 60."""
    result, _ = rows_of("not seen", "events")
    rows = {(row[0], row[1]): row[2:] for row in tables.curve_rows(result)}
    assert (
        len(rows) == 2 * 200 and rows[0.2, "here"] == [35, pytest.approx(35 / 60)] and rows[0.2, "there"] == [60, 1.0]
    )
    assert rows[0.375, "here"] == [0, 0.0] and rows[0.495, "there"] == [1, 1.0]
    assert rows[0.5, "there"] == [0, None] and rows[0.995, "here"] == [0, None]
    plain = compare(CASES["plain"](), "events", "there", 0, Listener())
    assert tables.threshold_curves(plain).shape == (2, 200) and not tables.threshold_curves(plain).any()


def test_the_figures_for_programs():
    result, rows = rows_of("plain")
    found = tables.summary(result)
    here, there = found["regions"]
    assert here["gamma_low"] < here["gamma"] < here["gamma_high"] and here["gamma"] == rows["here"]["gamma"]
    assert there["gamma"] == 1
    assert (found["reference"], found["count"], found["not_seen"]) == ("there", "events", [])
    assert found["provenance"]["seed"] == "0"
    first, *_, none = tables.summary(rows_of("periods")[0])["periods"]
    low, high = first["limits"][0]
    assert 0.5 < low < 1 and 36 < high < 72 and first["limits"][1] is None
    assert (first["period"], first["recorded"], first["gamma"]) == ("2010-2011", [4, 12], [pytest.approx(6), None])
    assert none == {"period": "1999", "recorded": [0, 0], "gamma": [None, None], "limits": [None, None]}


@pytest.mark.parametrize(
    "low, high, words",
    [(1.1, 3, "more"), (0.3, 0.9, "less"), (0.9, 1.1, "not shown"), (1, 2, "not shown"), (0.5, 1, "not shown")],
)
def test_a_claim_holds_for_all_regions_at_once(low, high, words):
    assert tables.claim(Gamma(1.5, 0.1, 9.0, "estimate", low, high)) == words and tables.claim(None) == "reference"
