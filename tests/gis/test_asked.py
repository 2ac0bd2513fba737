"""What a user typed, before QGIS reads it: in any parameter of any algorithm, a value that can't be is a sentence."""

import math

import pytest
from landslidebias.algorithms.gis.asked import settled
from landslidebias.core.errors import InputError
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject, QgsProperty

NO_NUMBERS = (
    "nan",
    math.nan,
    "inf",
    math.inf,
    "-inf",
    "abc",
    "²",
    "٣",
    "1,5",
    "1e999",
    "0x10",
    "1_0",
    True,
    "",
    [1, 2],
)
FAR = (99999999999, "99999999999", -99999999999, 1e300)


def algorithms():
    return QgsApplication.processingRegistry().providerById("landslidebias").algorithms()


def of_kind(kind):
    return [(a, d) for a in algorithms() for d in a.parameterDefinitions() if d.type() == kind]


def refused(algorithm, definition, value):
    with pytest.raises(InputError) as error:
        settled(algorithm, {definition.name(): value}, QgsProcessingContext())
    assert str(error.value).startswith(f"{definition.name()} is ")
    valid, words = algorithm.create().checkParameterValues({definition.name(): value}, QgsProcessingContext())
    assert not valid and words and "bug" not in words


def test_numbers(provider):
    """NaN, infinite, words, other scripts' digits, and what is far out of range, with 3.22's NULL for what is left out."""
    several = of_kind("number")
    assert len(several) > 20
    for algorithm, definition in several:
        for value in NO_NUMBERS:
            if value != "":
                refused(algorithm, definition, value)
        for value in FAR:
            refused(algorithm, definition, value)
        for value in (None, "", definition.defaultValue()):
            settled(algorithm, {definition.name(): value}, QgsProcessingContext())


def test_whole_numbers_have_no_fraction(provider):
    for algorithm, definition in of_kind("number"):
        if definition.dataType() == 0:  # whole
            refused(algorithm, definition, 1.5)
            refused(algorithm, definition, "1.5")


def test_numbers_by_expression(provider):
    algorithm, definition = of_kind("number")[0]
    refused(algorithm, definition, QgsProperty.fromExpression("'abc'"))


@pytest.mark.parametrize("value", ["perhaps", "nan", "2.5", "²"])
def test_yes_or_no(provider, value):
    for algorithm, definition in of_kind("boolean"):
        refused(algorithm, definition, value)
        for fine in (True, 0, "true", "FALSE", "yes", "1"):
            settled(algorithm, {definition.name(): fine}, QgsProcessingContext())


@pytest.mark.parametrize("value", ["abc", "2010-13-01", "2010-02-30", "nan", "01/02/2010", 7])
def test_days(provider, value):
    for algorithm, definition in of_kind("datetime"):
        refused(algorithm, definition, value)
        settled(algorithm, {definition.name(): "2010-01-31"}, QgsProcessingContext())


@pytest.mark.parametrize("value", ["²", "no such thing", "99", "-1", "nan"])
def test_options(provider, value):
    """Whatever QGIS says of an option that is none, it says so."""
    for algorithm, definition in of_kind("enum"):
        valid, words = algorithm.create().checkParameterValues({definition.name(): value}, QgsProcessingContext())
        assert not valid and words


def test_options_by_number(provider):
    algorithm, definition = of_kind("enum")[0]
    assert (
        settled(algorithm, {definition.name(): "0"}, QgsProcessingContext())[definition.name()]
        == definition.options()[0]
    )


@pytest.mark.parametrize(
    "kind",
    ["file", "raster", "source", "multilayer", "sink", "rasterDestination", "fileDestination", "folderDestination"],
)
def test_no_path_holds_what_ends_one(provider, kind):
    for algorithm, definition in of_kind(kind):
        refused(algorithm, definition, ["a", "a\0b"] if kind == "multilayer" else "a\0b")


@pytest.mark.parametrize(
    "name, wanted", [("a.json", True), ("sub/a.json", True), ("/nowhere/a.json", False), ("none.json", False)]
)
def test_files_beside_the_project(provider, tmp_path, name, wanted):
    """A path that is no file where QGIS was started is one beside the project."""
    (tmp_path / "sub").mkdir()
    for made in ("a.json", "sub/a.json"):
        (tmp_path / made).touch()
    project = QgsProject()
    project.setPresetHomePath(str(tmp_path))
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm, definition = of_kind("file")[0]
    found = settled(algorithm, {definition.name(): name}, context)[definition.name()]
    assert found == (str(tmp_path / name) if wanted else name)
