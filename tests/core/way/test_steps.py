"""How far a project is: from nothing to Γ, and what is said of what does not fit any more."""

from dataclasses import replace

import pytest
from landslidebias.core.link.layers import MASK, PROBABILITY
from landslidebias.core.way import layers
from landslidebias.core.way.layers import Layer
from landslidebias.core.way.project import Project
from landslidebias.core.way.steps import DONE, NEXT, OPEN, WAITS, gamma, steps

DETECTED = ("event_id", "probability", "n_blocks")
BOXES = {"Quietland": (0, 0, 1, 1), "Newsland": (1, 0, 2, 1)}


def scene(name, **facts):
    return Layer(
        f"s-{name}", path=f"/a/scene_{name}.tif", bands=["r", "g", "b"], crs="E", extent=BOXES[name], facts=facts
    )


def made(name, **facts):
    """What was made of a scene: its probabilities, and its detections."""
    facts = {"version": "1", "scene": f"scene_{name}.tif", "match": "scale", **facts}
    common = {"crs": "E", "extent": BOXES[name], "facts": facts, "made": True}
    return [
        Layer(f"p-{name}", bands=[PROBABILITY], **common),
        Layer(f"d-{name}", fields=DETECTED, shape="polygon", count=70, **common),
    ]


REGIONS = Layer("r", "Regions", fields=("name",), shape="polygon", count=2)
RECORDS = Layer(
    "c",
    "Catalog",
    fields=("event_date", "accuracy_m"),
    shape="point",
    count=60,
    facts={"records": "60", "catalog": "glc.csv"},
)
TOLERANCE = {"tolerance_m": "180", "matched": "31", "chance": "2.5"}
MATCHED = Layer("m", fields=("detected", "status", "chance"), shape="point", count=60, facts=TOLERANCE, made=True)
RECORDED = Layer("o", fields=("recorded", "catalog_id"), shape="polygon", count=140, facts=TOLERANCE, made=True)
REVIEW = Layer("v", fields=("review_id", "stratum", "answer"), shape="polygon", count=200, made=True)
FIGURES = {
    "name": "Quietland",
    "against": "Newsland",
    "gamma": 5.5,
    "gamma_low": 3.0,
    "gamma_high": 9.25,
    "reviewed": True,
}
BIAS = Layer(
    "g",
    fields=("gamma", "gamma_low", "gamma_high"),
    shape="polygon",
    count=2,
    facts={"reference_region": "Newsland"},
    made=True,
    figures=FIGURES,
)
BOTH = [scene("Quietland"), scene("Newsland"), *made("Quietland"), *made("Newsland")]


def states(found, lacks=""):
    return [step.state for step in steps(Project(found), lacks)]


def step(name, found):
    return next(one for one in steps(Project(found)) if one.name == name)


def test_the_way_from_nothing_to_gamma():
    nothing = [WAITS, OPEN, WAITS, WAITS, WAITS]
    assert states([], "No engine.") == [NEXT, OPEN, WAITS, OPEN, WAITS, WAITS, WAITS]
    assert states([]) == [DONE, NEXT, *nothing]
    found = [scene("Quietland"), scene("Newsland"), REGIONS]
    assert states(found) == [DONE, DONE, NEXT, OPEN, WAITS, WAITS, WAITS]
    assert states([*found, *made("Quietland")]) == [DONE, DONE, NEXT, OPEN, WAITS, OPEN, WAITS]
    found = [*BOTH, REGIONS]
    assert states(found) == [DONE, DONE, DONE, NEXT, WAITS, OPEN, WAITS]
    found.append(RECORDS)
    assert states(found) == [DONE, DONE, DONE, DONE, NEXT, OPEN, OPEN]
    found += [MATCHED, RECORDED]
    assert states(found) == [DONE] * 5 + [NEXT, OPEN]
    found.append(replace(REVIEW, answered=200))
    assert states(found) == [DONE] * 6 + [NEXT]
    assert states([*found, BIAS]) == [DONE] * 7


def test_without_an_engine_nothing_is_detected():
    assert states([scene("Quietland")], "No engine.")[:3] == [NEXT, DONE, WAITS]
    assert "First set up the engine." in steps(Project([scene("Quietland")]), "No engine.")[2].words


def test_what_is_missing_is_said():
    assert step("detect", BOTH[:4]).words == ("70 detections; 1 of 2 scenes are left.",)
    assert step("detect", BOTH[:2]).words[-1].startswith("The dialog is for the first scene")
    assert step("catalog", [RECORDS]).words == (
        "60 records from glc.csv.",
        "No regions yet: open a layer of two or more polygons.",
    )
    assert step("review", [*BOTH, replace(REVIEW, answered=12)]).words == ("12 of 200 places have an answer.",)
    assert "biased" in step("bias", [*BOTH, REGIONS, RECORDS]).warnings[0]


def test_a_layer_that_goes_takes_its_step_back():
    whole = [*BOTH, REGIONS, RECORDS, MATCHED, RECORDED, replace(REVIEW, answered=200), BIAS]
    assert states(whole) == [DONE] * 7
    assert states([one for one in whole if one.key != "d-Newsland"])[2] == NEXT


@pytest.mark.parametrize("changed", [replace(RECORDED, count=70), None])
def test_a_match_of_other_detections_or_records_is_old(changed):
    records = RECORDS if changed else replace(RECORDS, count=61)
    found = [*BOTH, REGIONS, records, MATCHED, changed or RECORDED]
    assert "match them again" in step("match", found).words[0] and Project(found).matched is None


def test_gamma_without_the_answers_is_old():
    found = [
        *BOTH,
        REGIONS,
        RECORDS,
        replace(REVIEW, answered=9),
        replace(BIAS, figures={**FIGURES, "reviewed": False}),
    ]
    assert step("bias", found).state == OPEN and "without the review" in step("bias", found).warnings[0]


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({}, "Γ of Quietland against Newsland: 5.5 (95 %: 3.0 to 9.2)."),
        ({"gamma_low": 0.0}, "Γ of Quietland against Newsland: at most 9.2."),
        ({"gamma_high": 1e9}, "Γ of Quietland against Newsland: at least 3.0."),
        ({"gamma": None}, "No bias factor could be given: see the report."),
    ],
)
def test_gamma_in_words(figures, words):
    assert gamma({**FIGURES, **figures}) == words


def test_scenes_that_can_not_be_compared_are_said():
    found = [*BOTH[:2], *made("Quietland"), *made("Newsland", match="scene")]
    assert "different ways" in step("detect", found).warnings[0]


def test_what_was_made_of_a_scene_is_known_by_file_day_and_ground():
    quiet, news = scene("Quietland", acquired="2019-01-01"), scene("Newsland")
    old = made("Quietland", acquired="2018-01-01")
    project = Project([quiet, news, *old, *made("Newsland")])
    assert project.undetected == [quiet]
    elsewhere = replace(made("Quietland")[1], extent=(7, 7, 8, 8))
    assert Project([quiet, elsewhere]).undetected == [quiet]


def test_of_two_layers_of_one_scene_the_upper_is_meant():
    first = replace(made("Quietland")[1], key="upper", count=9)
    project = Project([first, *BOTH])
    assert [one.key for one in project.one_a_scene(layers.DETECTIONS)] == ["d-Newsland", "upper"]


def test_a_mask_is_of_the_scenes_product_or_of_none():
    quiet, product = scene("Quietland"), scene("Quietland", product="S2A")
    bare = Layer("bare", bands=[MASK], crs="E", extent=(0, 0, 2, 1))
    own, other = (
        replace(bare, key="own", facts={"product": "S2A"}),
        replace(bare, key="other", facts={"product": "S2B"}),
    )
    assert Project([other, bare]).mask_of(quiet) == bare
    assert Project([other, bare, own]).mask_of(product) == own
    assert Project([other]).mask_of(product) is None and Project([other]).mask_of(quiet) is None


def test_the_regions_are_those_chosen_or_the_fewest_polygons():
    houses = Layer("h", fields=("id",), shape="polygon", count=2)
    states_of = Layer("u", fields=("name",), shape="polygon", count=50)
    assert Project([houses, states_of, REGIONS]).regions == REGIONS
    assert Project([houses, states_of, REGIONS], "u").regions == states_of
    assert Project([houses, REGIONS], "gone").regions == REGIONS
