"""Days, windows and periods."""

import datetime as dt

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.records import dates


def test_the_window_includes_both_ends():
    days = [dt.date(2010, 1, 1), dt.date(2010, 12, 31), dt.date(2011, 1, 1), None]
    assert dates.in_window(days, days[0], days[1]) == [True, True, False, False]
    assert dates.in_window(days, None, None) == [True] * 4


def test_dates_as_catalogs_write_them():
    for text in ("06/01/2015 03:00:00 PM", "2015-06-01T15:00:00Z", "2015-06-01 15:00:00", "1433170800000"):
        assert dates.parse_date(text) == dt.datetime(2015, 6, 1, 15)
    assert dates.parse_date("2015-06-01T15:00:00.250+00:00") == dt.datetime(2015, 6, 1, 15)
    assert (
        dates.parse_date("soon") is None and dates.parse_date(None) is None and dates.parse_date("31/12/2015") is None
    )


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
