"""The tables of biasfactor and scorereview."""

import pytest
from landslidebias.core.bias import tables
from landslidebias.core.bias.comparison import compare
from landslidebias.core.bias.review import Score
from landslidebias.core.listener import Listener
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
                assert value is None or type(value) is TYPES[kind], (name, value)


def test_densities_are_of_what_was_seen():
    result = compare(CASES["not seen"](), "events", "there", 0, Listener())
    here = tables.region_figures(result, 0)
    assert tables.area_km2(result, 0) == 75.0 and here["detected_per_1000km2"] == pytest.approx(10 / 0.075)
    curves = tables.threshold_curves(result)
    assert curves[:, 0].tolist() == [75, 100] and (curves[:, 1:] <= curves[:, :-1]).all()


def test_a_score_is_a_row():
    (row,) = tables.score_rows([Score("a", "all", 60.0, 50, 45, 3, 2, 0.9)])
    assert row[:8] == ["a", "all", 60.0, 50, 45, 3, 2, 0.9] and len(row) == len(tables.SCORE_FIELDS)
