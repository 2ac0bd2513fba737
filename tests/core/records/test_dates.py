"""Days, windows and periods."""

import datetime as dt

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.records import dates
from made.listeners import Heard


def test_the_window_includes_both_ends():
    days = [dt.date(2010, 1, 1), dt.date(2010, 12, 31), dt.date(2011, 1, 1), None]
    assert dates.in_window(days, days[0], days[1]) == [True, True, False, False]
    assert dates.in_window(days, None, None) == [True] * 4


def test_dates_as_catalogs_write_them():
    for text in ("06/01/2015 03:00:00 PM", "2015-06-01T15:00:00Z", "2015-06-01 15:00:00", "1433170800000"):
        assert dates.read_date(text) == dt.datetime(2015, 6, 1, 15)
    assert dates.read_date("2015-06-01T15:00:00.250+00:00") == dt.datetime(2015, 6, 1, 15)
    assert dates.read_date("soon") is None and dates.read_date(None) is None
    assert dates.read_date("31/12/2015") == dt.datetime(2015, 12, 31) and dates.read_date("01/12/2015") is None


@pytest.mark.parametrize(
    "text, date",
    [
        ("2014/03/22", "2014-03-22"),
        ("2014-3-2", "2014-03-02"),
        ("22.03.2014", "2014-03-22"),
        ("05.03.2014", "2014-03-05"),
        ("22 Mar 2014", "2014-03-22"),
        ("22-Mar-2014", "2014-03-22"),
        ("22/Mar/2014", "2014-03-22"),
        ("March 22, 2014", "2014-03-22"),
        ("Sat, 22 March 2014", "2014-03-22"),
        ("22 de marzo de 2014", "2014-03-22"),
        ("1er août 2014", None),
        ("1 août 2014", "2014-08-01"),
        ("8/21/2008 0:00", "2008-08-21"),
        ("12/31/2010 14:30", "2010-12-31 14:30"),
        ("2014-03-22 00:00:00+00", "2014-03-22"),
        ("2014-03-22 23:47:00+05:45", "2014-03-22 23:47"),
        ("2014/03/22 10:47:00.123", "2014-03-22 10:47"),
        ("2014-03-22T23:00:00Z", "2014-03-22 23:00"),
        ("20140322", "2014-03-22"),
        (20140322, "2014-03-22"),
        ("41720", "2014-03-22"),
        (41720.5, "2014-03-22 12:00"),
        ("41720,25", "2014-03-22 06:00"),
        ("12:30 pm", None),
        ("05/06/2014 12:05:00 AM", "2014-05-06 00:05"),
        ("22/03/14", None),
        ("2014", None),
        (2014, None),
        ("Nov 1996", None),
        ("31/02/2014", None),
        ("2014-13-13", None),
        ("0214-03-22", None),
        (7, None),
        (True, None),
    ],
)
def test_what_one_date_says(text, date):
    found = dates.read_date(text)
    assert found == (None if date is None else dt.datetime.fromisoformat(date))


def test_the_whole_column_decides_the_order():
    assert dates.order_of(["05/03/2014", "22/03/2014", None, 7], "auto", "when") == "DMY"
    assert dates.order_of(["5-3-2014", "3-22-2014 1:00"], "auto", "when") == "MDY"
    assert dates.read_date("05/03/2014", "DMY").month == 3 and dates.read_date("05/03/2014", "MDY").month == 5
    assert dates.order_of(["05/05/2014", "2014-08-05", "5 Aug 2014", "05.03.2014"], "auto", "when") == "auto"
    nasa = ["01/02/2015 02:00:00 PM", "01/03/2015 12:00:00 AM"]
    assert dates.order_of(nasa, "auto", "when") == "auto" and dates.read_date(nasa[0]).day == 2
    with pytest.raises(InputError, match=r"in when .*'05/03/2014'.*none of them.*DATE_ORDER"):
        dates.order_of(["05/03/2014", "2014-08-05"], "auto", "when")
    with pytest.raises(InputError, match=r"'22/03/2014' has its day first, '03/22/2014' its month"):
        dates.order_of(["03/22/2014", "22/03/2014"], "auto", "when")
    assert dates.order_of(["03/22/2014", "22/03/2014"], "MDY", "when") == "MDY"


def test_what_can_not_be_read_is_said():
    say = Heard()
    found = dates.days(["22/03/2014", "05/03/2014", "soon", "", None, "22/03/14"], "auto", "when (CATALOG)", say)
    assert found == [dt.date(2014, 3, 22), dt.date(2014, 3, 5), None, None, None, None]
    assert say.warnings == ["2 of 6 dates in when (CATALOG) can't be read, and count as unknown: 'soon', '22/03/14'"]
    with pytest.raises(InputError, match="DATE_ORDER"):
        dates.days(["05/03/2014"], "auto", "when", say)
    assert dates.days(["05/03/2014"], "auto", "when", say, ["05/03/2014", "13/03/2014"]) == [dt.date(2014, 3, 5)]


def test_a_day_is_that_of_a_date_a_time_or_a_text():
    day = dt.date(2015, 6, 1)
    assert [dates.as_day(v) for v in (day, dt.datetime(2015, 6, 1, 23), "2015/06/01")] == [day] * 3
    assert dates.as_day("soon") is None and dates.as_day(None) is None and dates.as_day(7) is None


def test_periods_are_whole_years():
    first, second = dates.periods("2007-2010, 2011")
    assert first == ("2007-2010", (dt.date(2007, 1, 1), dt.date(2010, 12, 31))) and dates.periods(" ") == []
    assert second[1] == (dt.date(2011, 1, 1), dt.date(2011, 12, 31))
    for text in ("2010-2007", "2007 to 2010", "07"):
        with pytest.raises(InputError, match="PERIODS"):
            dates.periods(text)
