"""Records that a catalog should perhaps not have, and the countries that they name."""

import datetime as dt

import pytest
from landslidebias.core.records import countries, doubts
from landslidebias.core.records.catalog import Record

MAP = [
    ("US", "United States of America", "USA"),
    ("PR", "Puerto Rico", "PRI"),
    ("DO", "Dominican Rep.", "DOM"),
    ("VC", "St. Vin. and Gren.", "VCT"),
    ("CI", "Côte d'Ivoire", "CIV"),
    ("UA", "Ukraine", "UKR"),
    ("RU", "Russia", "RUS"),
    ("-1", "", ""),
]


def record(lon, lat, title="Slide", day=1, **more):
    return Record(lon, lat, dt.datetime(2014, 8, day, 5 * day), None, {"event_title": title, **more})


def test_what_repeats_a_record_before_it():
    rows = [record(85.3, 27.5), record(85.3, 27.5, " slide."), record(85.3, 27.5, day=2), record(85.3, 27.5001)]
    rows += [record(85.3, 27.5, "Other"), record(85.3000001, 27.5), Record(1, 1, None, None), Record(1, 1, None, None)]
    assert doubts.repeated(rows) == [1, 5, 7]


def test_what_lies_nowhere():
    assert doubts.at_zero([record(0, 0), record(0, 10), record(-0.0, 1e-7), record(0.001, 0)]) == [0, 2]


@pytest.mark.parametrize(
    "name, code, found",
    [
        ("United States", "", {"US", "PR", "GU", "VI", "AS", "MP", "UM"}),
        ("Puerto Rico", "", {"PR"}),
        ("Dominican Republic", "", {"DO"}),
        ("Saint Vincent and the Grenadines", "", {"VC"}),
        ("Côte d’Ivoire", "", {"CI"}),
        ("COTE D'IVOIRE", "", {"CI"}),
        ("", "DOM", {"DO"}),
        ("Atlantis", "do", {"DO"}),
        ("Ukraine", "", {"UA", "RU"}),
        ("Atlantis", "", set()),
        ("", "-1", set()),
    ],
)
def test_countries_by_their_names(name, code, found):
    known = countries.names_of(MAP)
    assert countries.codes_of(record(1, 1, country_name=name, country_code=code), known) == found
