"""What the dialogs are filled with."""

from dataclasses import replace

from landslidebias.core.way import filled
from landslidebias.core.way.filled import Results
from landslidebias.core.way.layers import Layer
from landslidebias.core.way.project import Project

from .test_steps import BOTH, MATCHED, RECORDED, RECORDS, REGIONS, REVIEW, scene

NOTHING = Results("/out", lambda path: False)


def test_two_scenes_are_told_apart_in_files_and_layers():
    dated = [scene("Quietland", acquired="2020-01-01"), scene("Newsland", acquired="2019-07-03")]
    project = Project(dated)
    first, second = (filled.detect(project, one, NOTHING, {}) for one in project.scenes)
    assert first.values["DETECTIONS"] == "/out/detections_Newsland_2019-07-03.gpkg"
    assert first.names["DETECTIONS"] == "Detections Newsland 2019-07-03"
    assert not set(first.names.values()) & set(second.names.values())
    assert first.values["INPUT"] == "s-Newsland" and "MASK" not in first.values


def test_scenes_are_found_and_fetched_for_the_regions():
    offered = Layer("o", path="/out/scenes.gpkg", shape="polygon", fields=("item", "acquired", "offset_by"), made=True)
    empty, project = Project([]), Project([REGIONS, offered])
    assert filled.find(empty, NOTHING).values == {"OUTPUT": "/out/scenes.gpkg"}
    assert filled.find(project, NOTHING).values["REGIONS"] == "r"
    found = filled.fetch(project, NOTHING)
    assert found.algorithm == "fetchscene" and (found.values["SCENES"], found.values["REGION"]) == ("o", "r")
    assert set(filled.fetch(empty, NOTHING).values) == {"OUTPUT", "MASK"}


def test_a_file_that_is_there_is_not_named_again():
    there = {"/out/detections_Quietland.gpkg", "/out/detections_Quietland_2.gpkg"}
    found = filled.detect(Project(BOTH), BOTH[0], Results("/out", there.__contains__), {"INPUT": "x", "MATCH": "scene"})
    assert found.values["DETECTIONS"] == "/out/detections_Quietland_3.gpkg"
    assert (found.values["INPUT"], found.values["MATCH"]) == ("s-Quietland", "scene")


def test_bias_takes_what_there_is():
    found = filled.bias(Project([*BOTH, REGIONS, RECORDS]), NOTHING).values
    assert found["DETECTIONS"] == ["d-Newsland", "d-Quietland"] and found["PROBABILITY"] == [
        "p-Newsland",
        "p-Quietland",
    ]
    assert (found["REGIONS"], found["CATALOG"]) == ("r", "c") and not {"MATCHED", "REVIEW"} & set(found)
    more = [*BOTH, REGIONS, RECORDS, MATCHED, RECORDED, REVIEW]
    assert "REVIEW" not in filled.bias(Project(more), NOTHING).values  # nobody has answered yet
    more[-1] = replace(REVIEW, answered=1)
    found = filled.bias(Project(more), NOTHING).values
    assert (found["MATCHED"], found["REVIEW"]) == ("m", "v")


def test_matching_takes_the_scenes_day_where_all_have_one():
    one_day = [scene(name, acquired="2020-01-01") for name in ("Quietland", "Newsland")]
    assert filled.match(Project([*one_day, RECORDS]), NOTHING).values["SCENE_DATE"] == "2020-01-01"
    assert "SCENE_DATE" not in filled.match(Project([one_day[0], scene("Newsland"), RECORDS]), NOTHING).values


def test_a_product_gives_the_scene_its_tile_and_day():
    path = "/in/S2A_MSIL2A_20190703T100031_N0212_R122_T33TUL_20190703T130000.SAFE/MTD_MSIL2A.xml"
    found = filled.product(path, NOTHING)
    assert found.names["OUTPUT"] == "Scene T33TUL 2019-07-03"
    assert found.values["OUTPUT"] == "/out/scene_T33TUL_2019-07-03.tif"
    assert filled.product("/in/my product.zip", NOTHING).values["MASK"] == "/out/mask_my_product.tif"


def test_the_catalog_is_asked_for_where_none_is_offered():
    assert "INPUT" not in filled.catalog("", NOTHING).values
    assert filled.catalog("/a.csv", NOTHING).values["INPUT"] == "/a.csv"
    sampled = filled.sample(Project(BOTH), NOTHING).values
    assert sampled["SCENE"] == ["s-Newsland", "s-Quietland"] and filled.engine().values == {"SIZE": "detect"}
