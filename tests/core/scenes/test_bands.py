"""Bands by number and by name."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.scenes.bands import RGB, by_name, check_order, colour, colours, numbers_of, shown

STACK = ["B02", "B03", "B04", "B08", "B11"]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("B04", "red"),
        ("B4", "red"),
        ("Red band", "red"),
        ("red edge", ""),
        ("B05", ""),
        ("B8A", "near infrared"),
        ("", ""),
    ],
)
def test_what_a_band_is_called_tells_its_colour(name, wanted):
    assert colour(name) == wanted


def test_names_that_only_count_tell_nothing():
    assert colours(["B1", "B2", "B3"]) == ["", "", ""]
    assert colours(["B2", "B3", "B4"]) == ["blue", "green", "red"]


def test_bands_by_number_name_and_colour():
    assert numbers_of("4, 3, 2", STACK, len(RGB)) == [4, 3, 2]
    assert numbers_of("B04, B03, B02", STACK, len(RGB)) == [3, 2, 1]
    assert numbers_of("red, green, blue", STACK, len(RGB)) == [3, 2, 1]
    assert numbers_of("", STACK, 2) == [1, 2]
    assert numbers_of("", STACK) == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1, 2", r"names 2 band\(s\)"),
        ("1, 2, 9", "asks for band 9"),
        ("1, 2, nir", "no band named 'nir'"),
        ("0, 1, 2", "band 0"),
    ],
)
def test_bands_that_are_not_there_are_refused(text, words):
    with pytest.raises(InputError, match=words):
        numbers_of(text, STACK, len(RGB))


def test_another_order_is_noticed_and_unknown_names_pass():
    check_order(["a", "b", "c"], RGB.names, "the model's bands")
    with pytest.raises(InputError, match="not in the order"):
        check_order(["blue", "green", "red"], RGB.names, "the model's bands")


def test_bands_are_found_by_their_names_or_what_these_mean():
    four = ["Red", "Green", "Blue", "NIR"]
    assert by_name(STACK, four) == [2, 1, 0, 3]
    assert by_name(["a", "b", "swir", "x"], ["x", "swir"]) == [3, 2]
    assert by_name(["B02", "B03", "B04", "B04"], RGB.names) is None  # two may be red
    assert by_name(["B1", "B2", "B3", "B4"], RGB.names) is None  # counted
    assert colour("NIR") == colour("near-infrared") == colour("B8") == "near infrared"


def test_people_look_at_red_green_and_blue():
    assert shown(STACK) == [2, 1, 0] and shown(["band 1", "band 2", "band 3", "band 4"]) == [0, 1, 2]
    assert shown(["vv", "vh"]) == [0, 1, 1]
