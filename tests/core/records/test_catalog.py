"""Catalogs, out of CSV and GeoJSON."""

import collections
import datetime as dt

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.records import catalog, columns, delimited
from landslidebias.core.records.accuracy import is_unknown, parse_accuracy

HEADER = "event_id,event_date,location_accuracy,latitude,longitude,event_title\n"


def write(path, text, encoding="utf-8-sig"):
    path.write_text(HEADER + text, encoding=encoding)
    return str(path)


def test_the_nasa_catalog_arrives_whole(data):
    records, problems = catalog.read(str(data("nasa_glc/Global_Landslide_Catalog_Export.csv")))
    assert len(records) == 11033 and not problems.dates and not problems.positions
    assert min(r.event_date for r in records).date() == dt.date(1988, 11, 7)
    assert max(r.event_date for r in records).date() == dt.date(2017, 9, 28)
    counts = collections.Counter(r.accuracy_m for r in records)
    assert counts[0.0] == 1386 and counts[1000.0] == 2185 and counts[250000.0] == 16


def test_what_can_not_be_parsed_is_counted(tmp_path):
    path = write(
        tmp_path / "c.csv",
        '1,01/02/2015 02:00:00 PM,5km,1,2,"a, b"\n2,soon,exact,1,2,x\n3,,about,1,2,x\n4,2015-03-04,1km,,2,x\n5,2015-03-04,1km,95,2,x\n',
    )
    records, problems = catalog.read(path)
    assert [r.event_date for r in records] == [dt.datetime(2015, 1, 2, 14), None, None]
    assert records[0].attributes["event_title"] == "a, b"
    assert [line for line, _ in problems.dates] == [3, 4]
    assert len(problems.positions) == 2 and problems.accuracies == [(4, "about")]


@pytest.mark.parametrize("text, words", [("", "no record"), ("1,never,5km,1,2,x\n", "No date")])
def test_a_catalog_that_can_not_be_used_is_an_error(tmp_path, text, words):
    with pytest.raises(InputError, match=words):
        catalog.read(write(tmp_path / "c.csv", text))


def test_a_catalog_without_its_columns_is_an_error(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="event_date, latitude, longitude"):
        catalog.read(str(path))


def test_a_look_finds_what_is_no_catalog_before_it_is_read(tmp_path):
    (tmp_path / "c.csv").write_text(HEADER)
    catalog.check(str(tmp_path / "c.csv"))
    (tmp_path / "c.csv").write_text("a,b\n1,2\n")
    for name, words in (("c.csv", "event_date"), ("none.csv", "can't be read")):
        with pytest.raises(InputError, match=words):
            catalog.check(str(tmp_path / name))


def test_a_picture_is_no_catalog(tmp_path):
    path = tmp_path / "c.csv"
    path.write_bytes(bytes(range(256)) * 10)
    with pytest.raises(InputError, match="can't be read"):
        catalog.read(str(path))


@pytest.mark.parametrize(
    "text, metres",
    [
        ("exact", 0),
        ("Exact_Location", 0),
        ("Known_exactly", 0),
        ("5km", 5000),
        ("250km", 250000),
        ("500 m", 500),
        ("Known_within_5_km", 5000),
        ("Known within 50 km", 50000),
        ("within 1 mile", 1609.344),
        ("<1,5 km", 1500),
        ("1-5 km", 5000),
        ("+/- 100 m", 100),
        ("500", 500),
        ("2500.5", 2500.5),
        ("10 km radius", 10000),
        ("P2", pytest.approx(1784.1, abs=0.1)),
        ("unknown", None),
        ("over 5km", None),
        ("5 cats", None),
        ("-5", None),
        ("", None),
        (None, None),
    ],
)
def test_accuracies(text, metres):
    assert parse_accuracy(text) == metres


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252", "latin-1"])
def test_separator_and_encoding_are_found(tmp_path, separator, encoding):
    path, lines = (
        tmp_path / "c.txt",
        (["event_date", "lat", "lon", "title"], ["2014-08-05", "44.5", "-7.25", "Éboulement à Ñ"]),
    )
    path.write_bytes("\r\n".join(separator.join(line) for line in lines).encode(encoding))
    (record,), problems = catalog.read(str(path))
    assert (record.longitude, record.latitude, record.attributes["event_title"]) == (-7.25, 44.5, "Éboulement à Ñ")
    assert not problems.positions and record.line == 2


def test_decimal_commas_quotes_and_lines_before_the_header(tmp_path):
    path = tmp_path / "c.csv"
    path.write_text(
        'sep=;\nData;Lat;Lon;Titolo;Note\n22/03/2014;44,5;"7,25";x;"a;\nb"\n05/04/2014;"44,5 S";7,25 W;x;\n'
    )
    one, two = catalog.read(str(path))[0]
    assert (one.latitude, one.longitude, two.latitude, two.longitude) == (44.5, 7.25, -44.5, -7.25)
    assert two.event_date == dt.datetime(2014, 4, 5) and two.line == 5
    path.write_text("Table of events\nSource: the survey, 2020\n\nDate,Latitude,Longitude\n2014-08-05,1,2\n")
    assert catalog.read(str(path))[0][0].line == 5


FORMS = {
    "nasa_2010": (
        "id,date,time,country,nearest_places,hazard_type,landslide_type,trigger,location_accuracy,landslide_size,fatalities,latitude,longitude\n"
        "5,3/14/07,,Peru,Lima,Landslide,Landslide,Downpour,Known_within_5_km,Small,2,-12,-76\n"
        "6,3/14/2007,,Peru,Lima,Landslide,Landslide,Downpour,Known_within_5_km,Small,2,-12,-76\n",
        ("2007-03-14", 5000.0, "6", "Landslide", 2),
    ),
    "uglc": (
        "WKT_GEOM|NEW DATASET|ID|OLD DATASET|OLD ID|VERSION|COUNTRY|ACCURACY|START DATE|END DATE|TYPE|PHYSICAL FACTORS|RELIABILITY|RECORD TYPE"
        "|FATALITIES|INJURIES|NOTES|LINK\nPOINT (86.5 27.25)|UGLC|9|GLC|4|1|NP|250|2016/07/04|2016/07/05|debris flow|rain|1|report|3|1||\n",
        ("2016-07-04", 250.0, "9", "debris flow", 3),
    ),
    "em_dat": (
        "DisNo.,Historic,Disaster Type,Country,Location,Latitude,Longitude,Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths\n"
        "2011-0001-BRA,No,Mass movement (wet),Brazil,Rio,-22.3,-43.1,2011,1,11,2011,1,12,900\n",
        ("2011-01-11", None, "2011-0001-BRA", "Mass movement (wet)", 900),
    ),
    "desinventar": (
        "serial;evento;name0;name1;fechano;fechames;fechadia;latitude;longitude;muertos\n77;DESLIZAMIENTO;Cauca;Páez;1994;6;6;2,7;-75,9;12\n",
        ("1994-06-06", None, "77", "DESLIZAMIENTO", 12),
    ),
    "gfld": (
        "LandslideN,Country,Year,Month,Day,Latitude,Longitude,Precision,Fatalities,Trigger\n4,Nepal,2010,May,9,28,84,3141593,7,rain\n",
        ("2010-05-09", pytest.approx(1000, abs=0.1), "4", "", 7),
    ),
    "italica": (
        "id;lon;lat;municipality;geographic_accuracy;landslide_type;utc_date\n8;12,5;43,1;Todi;P1;RF;05/03/2019 14:00\n",
        ("2019-03-05T14:00", pytest.approx(564.2, abs=0.1), "8", "RF", None),
    ),
    "cut_as_shapefiles_do": (
        "event_id,event_date,location_a,landslide_,fatality_c,latitude,longitude\n2,2019-03-05,10km,mudslide,1,2,3\n",
        ("2019-03-05", 10000.0, "2", "mudslide", 1),
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_forms_of_catalogs_are_known(tmp_path, form):
    text, (date, accuracy, name, category, deaths) = FORMS[form]
    (tmp_path / "c.csv").write_text(text, encoding="utf-8")
    record = catalog.read(str(tmp_path / "c.csv"))[0][-1]
    assert record.event_date == dt.datetime.fromisoformat(date) and record.accuracy_m == accuracy
    found = record.attributes
    assert (found["event_id"], found["landslide_category"], found["fatality_count"]) == (name, category, deaths)


def test_a_month_without_its_day_is_no_date_and_is_said(tmp_path):
    (tmp_path / "c.csv").write_text(
        "YEAR,MONTH,DAY,LATITUDE,LONGITUDE\n1996,2,7,44,-123\n1996,11,,44,-123\n96,1,1,44,-123\n"
    )
    records, problems = catalog.read(str(tmp_path / "c.csv"))
    assert [r.event_date for r in records] == [dt.datetime(1996, 2, 7), None, None]
    assert problems.dates == [(3, "1996-11-"), (4, "96-1-1")]


def test_columns_can_be_named(tmp_path):
    (tmp_path / "c.csv").write_text("Quando;Nord;Est;Wie genau;Art\n3.4.2014;44;7;2;Rutschung\n")
    path = str(tmp_path / "c.csv")
    with pytest.raises(InputError, match="it has Quando, Nord, Est.*DATE_FIELD.*LATITUDE_FIELD"):
        catalog.read(path)
    roles = {"event_date": "quando", "latitude": "Nord", "longitude": "Est", "landslide_category": "Art"}
    (record,), _ = catalog.read(path, catalog.Naming({**roles, "location_accuracy": "Wie genau"}))
    assert (record.event_date, record.accuracy_m) == (dt.datetime(2014, 4, 3), 2.0)
    assert record.attributes["landslide_category"] == "Rutschung"
    assert catalog.read(path, catalog.Naming(roles, accuracy_m=300.0))[0][0].accuracy_m == 300
    with pytest.raises(InputError, match="no column 'Tag'; it has Quando"):
        catalog.check(path, catalog.Naming({**roles, "event_date": "Tag"}))


def test_the_order_of_dates_is_that_of_the_file(tmp_path):
    (tmp_path / "c.csv").write_text("event_date,lat,lon,created_date\n05/03/2014 0:00,1,2,11/20/2017 15:17\n")
    assert catalog.read(str(tmp_path / "c.csv"))[0][0].event_date == dt.datetime(2014, 5, 3)
    (tmp_path / "c.csv").write_text("event_date,lat,lon,created_date\n05/03/2014 0:00,1,2,\n")
    with pytest.raises(InputError, match="in event_date may have .*DATE_ORDER"):
        catalog.read(str(tmp_path / "c.csv"))
    naming = catalog.Naming(order="DMY")
    assert catalog.read(str(tmp_path / "c.csv"), naming)[0][0].event_date == dt.datetime(2014, 3, 5)


def test_words_that_say_an_unknown_accuracy_are_no_problem(tmp_path):
    assert is_unknown("Unknown") and is_unknown(None) and not is_unknown("about")
    assert columns.find(["accuracy_km"]).unit == 1000 and delimited.decoded(b"\xff\xfea\0")[0] == "a"
    assert delimited.decoded("’x".encode("cp1252")) == ("’x", "cp1252")


def test_a_folder_is_refused_in_words(tmp_path):
    with pytest.raises(InputError, match=r"can't be read: Is a directory\.$"):
        catalog.read(str(tmp_path))
