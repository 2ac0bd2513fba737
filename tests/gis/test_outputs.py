"""Outputs: made beside their names, all there or none, and never in the place of what is read."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from landslidebias.algorithms.gis.destinations import Protected, check_free, resolve
from landslidebias.algorithms.gis.outputs import Outputs
from landslidebias.algorithms.gis.places import point
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.listener import Listener
from made.listeners import Heard
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

FIELDS = (("name", "str"), ("n", "int"))


def destination(path, kind="sink"):
    name = "OUTPUT" if kind == "sink" else kind.upper()
    makers = {"sink": QgsProcessingParameterFeatureSink, "raster": QgsProcessingParameterRasterDestination}
    maker = makers.get(kind, QgsProcessingParameterFileDestination)
    return resolve(maker(name, "An output"), str(path), QgsProcessingContext())


def outputs(*destinations, say=None):
    return Outputs(destinations).begin(QgsProcessingContext(), say or Listener())


def reading(*paths):
    found = Protected()
    for path in paths:
        found.add(str(path))
        if os.path.isdir(path):
            found.add_folder(str(path))
    return found


def rows(n=3):
    return [(point(k, k), [f"row {k}", k]) for k in range(n)]


def crs():
    return QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.mark.parametrize("name", ["a.gpkg", "a.shp", "a.geojson", "a.csv", "without_ending", "with space %20.gpkg"])
def test_a_layer_takes_its_name_whole_and_leaves_nothing_beside_it(provider, tmp_path, name):
    folder = tmp_path / ("50%20new" if "%20" in name else "new")
    out = outputs(destination(folder / name))
    out.features("OUTPUT", FIELDS, "Point", crs(), rows(), provenance={"model": "m"})
    assert not (folder / name).exists()
    out.commit()
    found = ogr.Open(out.results["OUTPUT"].split("|")[0])
    assert [int(f["n"]) for f in found.GetLayer(0)] == [0, 1, 2]
    assert not [p for p in folder.iterdir() if p.name.endswith((".part", ".before"))]


def test_a_cancel_leaves_what_stood_there(provider, tmp_path):
    (tmp_path / "a.gpkg").write_text("the user's own")
    out = outputs(destination(tmp_path / "a.gpkg"), say=Heard(stop=True))
    with pytest.raises(Canceled):
        out.features("OUTPUT", FIELDS, "Point", crs(), rows())
    out.end()
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"a.gpkg": "the user's own"}


def test_several_outputs_are_all_there_or_none(provider, tmp_path):
    (tmp_path / "a.html").write_text("before")
    out = outputs(destination(tmp_path / "a.html", "report"), destination(tmp_path / "b.json", "summary"))
    out.page("REPORT", "after")
    out.json("SUMMARY", {"n": 1})
    (tmp_path / "b.json").write_text("too")
    with pytest.raises(InputError, match=r"could not take its place|can't be written"):
        _with_a_name_that_can_not_be_given(out, tmp_path / "b.json")
    assert (tmp_path / "a.html").read_text() == "before" and (tmp_path / "b.json").read_text() == "too"
    assert not list(tmp_path.glob("*.part"))


def _with_a_name_that_can_not_be_given(out, path):
    real = os.replace

    def replace(source, target):
        if Path(target) == path and ".part" in str(source):
            raise OSError(13, "Permission denied", str(target))
        return real(source, target)

    os.replace = replace
    try:
        out.commit()
    finally:
        os.replace = real
        out.end()


def test_what_lies_on_another_disk_is_brought_near_first(provider, tmp_path, monkeypatch):
    out = outputs(destination(tmp_path / "new" / "a.tif", "raster"))
    made = tmp_path / "made.raster"
    made.write_bytes(b"pixels")
    real = os.stat

    def stat(path, *more, **named):
        found = real(path, *more, **named)
        return SimpleNamespace(st_dev=-1, st_mode=found.st_mode) if str(path) == str(made) else found

    monkeypatch.setattr(os, "stat", stat)
    out.raster("RASTER", str(made))
    out.commit()
    assert (tmp_path / "new" / "a.tif").read_bytes() == b"pixels" and made.exists()


def linked(tmp_path, how):
    original = tmp_path / "input.tif"
    original.write_text("pixels")
    name = tmp_path / "other.tif"
    {"same": lambda: None, "symlink": lambda: name.symlink_to(original), "hard link": lambda: os.link(original, name)}[
        how
    ]()
    return original, original if how == "same" else name


@pytest.mark.parametrize("how", ["same", "symlink", "hard link"])
def test_an_output_that_is_an_input_is_refused(provider, tmp_path, how):
    read, named = linked(tmp_path, how)
    with pytest.raises(InputError, match="names a file that is read"):
        check_free([destination(named, "raster")], reading(read))
    assert read.read_text() == "pixels"


@pytest.mark.parametrize("name", ["a.gpkg", "x/../a.gpkg", "./a.gpkg"])
def test_two_outputs_of_one_name_are_refused(provider, tmp_path, name):
    (tmp_path / "x").mkdir()
    with pytest.raises(InputError, match="give each a name of its own"):
        check_free([destination(tmp_path / "a.gpkg"), destination(f"{tmp_path}/{name}", "raster")], Protected())


def test_a_layer_in_memory_is_no_file(provider):
    out = outputs(destination("memory:"))
    out.features("OUTPUT", FIELDS, "NoGeometry", None, [(None, ["a", 1])])
    out.commit()
    assert out.results["OUTPUT"]


def test_features_are_appended_to_a_layer_that_is_there(provider, features, tmp_path):
    first = outputs(destination(tmp_path / "a.gpkg"))
    first.features("OUTPUT", FIELDS, "Point", crs(), rows())
    first.commit()
    there = QgsVectorLayer(str(tmp_path / "a.gpkg"), "a", "ogr")
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationFields(there.fields())
    mapping.setDestinationCrs(there.crs())
    mapping.setDestinationWkbType(there.wkbType())
    mapping.setFieldMap({"name": QgsProperty.fromField("name"), "n": QgsProperty.fromField("n")})
    value = QgsProcessingOutputLayerDefinition(str(tmp_path / "a.gpkg"))
    value.setRemappingDefinition(mapping)
    found = resolve(QgsProcessingParameterFeatureSink("OUTPUT", "An output"), value, QgsProcessingContext())
    assert not found.is_file
    out = outputs(found)
    out.features("OUTPUT", FIELDS, "Point", crs(), rows(2))
    out.commit()
    assert [f["n"] for f in features(str(tmp_path / "a.gpkg"))] == [0, 1, 2, 0, 1]


def test_a_style_and_metadata_that_the_user_made_stay(provider, tmp_path):
    """Beside an input of the same name with another ending, too."""
    from landslidebias.algorithms.gis import styles

    for name in ("scene.qml", "scene.qmd"):
        (tmp_path / name).write_text("<my own/>")
    (tmp_path / "scene.tif").write_text("pixels")
    out = outputs(destination(tmp_path / "scene.csv"))
    out.features("OUTPUT", FIELDS, "NoGeometry", None, [(None, ["a", 1])], style="gamma")
    out.commit()
    assert {(tmp_path / name).read_text() for name in ("scene.qml", "scene.qmd")} == {"<my own/>"}
    out = outputs(destination(tmp_path / "other.csv"))
    out.features("OUTPUT", FIELDS, "NoGeometry", None, [(None, ["a", 1])], style="gamma", provenance={"model": "m"})
    out.commit()
    assert (tmp_path / "other.qml").read_bytes() == (styles.STYLES / "gamma.qml").read_bytes()
    assert "model: m" in (tmp_path / "other.qmd").read_text()


@pytest.mark.parametrize("name, kind", [("c.dbf", "sink"), ("c.shx", "report"), ("sub/../c.DBF", "report")])
def test_what_belongs_to_a_shapefile_that_is_read_is_no_output(provider, tmp_path, name, kind):
    (tmp_path / "sub").mkdir()
    for ending in (".shp", ".dbf", ".shx", ".DBF"):
        (tmp_path / f"c{ending}").touch()
    if name.endswith("DBF"):
        os.remove(tmp_path / "c.DBF")
        os.link(tmp_path / "c.dbf", tmp_path / "c.DBF")
    with pytest.raises(InputError, match="names a file that is read"):
        check_free([destination(f"{tmp_path}/{name}", kind)], reading(tmp_path / "c.shp"))


def test_a_picture_in_a_folder_of_chips_is_no_output_and_a_page_is(provider, tmp_path):
    (tmp_path / "chips" / "images").mkdir(parents=True)
    for name in ("images/1.png", "manifest.csv", "report.html"):
        (tmp_path / "chips" / name).touch()
    for name in ("images/1.png", "manifest.csv"):
        with pytest.raises(InputError, match="names a file that is read"):
            check_free([destination(tmp_path / "chips" / name, "report")], reading(tmp_path / "chips"))
    for name in ("report.html", "images/new.png"):
        check_free([destination(tmp_path / "chips" / name, "report")], reading(tmp_path / "chips"))


@pytest.mark.parametrize("path", ["/dev/null", "/dev/full"])
def test_a_device_is_no_output(provider, path):
    with pytest.raises(InputError, match="is a device or a pipe|can't be written"):
        check_free([destination(path, "report")], Protected())


def test_the_place_of_the_work_is_no_output(provider, tmp_path):
    with pytest.raises(InputError, match="give each a name of its own"):
        check_free(
            [destination(tmp_path / "a.tif", "raster"), destination(tmp_path / "a.tif.part", "report")], Protected()
        )


def test_journals_of_a_database_that_goes_do_not_spoil_the_one_that_comes(provider, tmp_path):
    """A GeoPackage that another program has open keeps a journal beside it, which belongs to the old file."""
    for name in ("a.gpkg", "a.gpkg-wal", "a.gpkg-shm"):
        (tmp_path / name).write_text("old")
    out = outputs(destination(tmp_path / "a.gpkg"))
    out.features("OUTPUT", FIELDS, "Point", crs(), rows())
    out.commit()
    assert ogr.Open(str(tmp_path / "a.gpkg")).GetLayer(0) is not None
    assert {p.name for p in tmp_path.iterdir()} - {"a.gpkg"} <= {"a.gpkg-wal", "a.gpkg-shm"}
    assert not any(p.read_bytes() == b"old" for p in tmp_path.iterdir())
