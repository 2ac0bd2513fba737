"""Tags of rasters."""

from landslidebias.core.link.layers import from_tags, to_tags, unique


def test_tags_come_back_as_facts_and_strangers_are_left_alone():
    tags = to_tags({"threshold": 0.5, "model": "compact 2"})
    assert tags == {"LANDSLIDEBIAS_THRESHOLD": "0.5", "LANDSLIDEBIAS_MODEL": "compact 2"}
    assert from_tags({**tags, "AREA_OR_POINT": "Area"}) == {"threshold": "0.5", "model": "compact 2"}


def test_names_that_differ_in_their_case_are_taken():
    assert unique("Status", ["status", "STATUS_2"], "_") == "Status_3"
