"""The diagnostics of real runs that failed: no path, no name of a layer, no user."""

import contextlib
import getpass
import re
from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings


@pytest.fixture()
def diagnosed(provider):
    from landslidebias.algorithms.gis import diagnosed

    yield diagnosed
    QgsSettings().remove(diagnosed.LAST_ERROR)


def failing(run, name, **parameters):
    with pytest.raises(QgsProcessingException) as error:
        run(name, **parameters)
    return str(error.value)


@pytest.fixture()
def folder(tmp_path):
    found = tmp_path / "anna-müller" / "Erdrutsche im Tal"
    found.mkdir(parents=True)
    return found


@pytest.mark.parametrize(
    "name, given, told",
    [
        ("importcatalog", {"INPUT": "{}/Annas valley.csv", "OUTPUT": "memory:"}, "The catalog … can't be read: …."),
        ("blockgrid", {"INPUT": "{}/Annas valley.tif", "OUTPUT": "memory:"}, "…"),
        ("setupengine", {"INTERPRETER": "{}/Annas python"}, "…: there is no file …."),
    ],
)
def test_how_a_run_failed_is_told_without_whose_it_was(diagnosed, provider, folder, name, given, told):
    given = {key: value.format(folder) for key, value in given.items()}
    with contextlib.suppress(QgsProcessingException):
        provider.algorithm(name).create().prepare(given, QgsProcessingContext(), QgsProcessingFeedback(False))
    text = diagnosed.text()
    assert f"last error: {name}: {told}" in text.splitlines(), text
    private = ("anna", "Annas", "valley", "Tal", "müller", str(Path.home()), str(folder.parents[1]))
    assert not [word for word in (*private, f"/{getpass.getuser()}/") if word in text], text
    assert [line.partition(":")[0] for line in text.splitlines()] == [
        "Landslide Bias, diagnostics",
        "plugin",
        "QGIS",
        "Python",
        "platform",
        "language",
        "engine",
        "last error",
    ]


def test_a_fault_is_told_by_its_kind_and_place(diagnosed, run, folder, monkeypatch, write_raster, drawn):
    from landslidebias.algorithms import blockgrid

    def broken(*_):
        raise KeyError(str(folder))

    monkeypatch.setattr(blockgrid.BlockGridAlgorithm, "compute", broken)
    failing(run, "blockgrid", INPUT=write_raster("s.tif", drawn), OUTPUT="memory:")
    text = diagnosed.text()
    assert re.search(r"last error: blockgrid: KeyError at [\w/]+\.py:\d+$", text) and "anna" not in text
