"""Tables in a database that is there: wholly or not at all, with where they come from, and never over one that is read."""

import shutil

import pytest
from landslidebias.algorithms.gis.destinations import Protected, check_free, resolve
from landslidebias.algorithms.gis.outputs import Outputs
from landslidebias.algorithms.gis.places import point
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.listener import Listener
from made import region_pairs
from made.listeners import Heard
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
)

FIELDS = (("name", "str"), ("n", "int"))
CRS = "EPSG:4326"


def table(path, name, output="OUTPUT"):
    target = f"ogr:dbname='{path}' table=\"{name}\" (geom)"
    return resolve(QgsProcessingParameterFeatureSink(output, "An output"), target, QgsProcessingContext())


def whole(path):
    return resolve(QgsProcessingParameterFeatureSink("RECORDS", "x"), str(path), QgsProcessingContext())


def page(path):
    return resolve(QgsProcessingParameterFileDestination("REPORT", "A page"), str(path), QgsProcessingContext())


def begun(*destinations, protected=None):
    return Outputs(destinations, protected=protected).begin(QgsProcessingContext(), Listener())


def write(out, n, name="OUTPUT"):
    rows = [(point(k, k), [f"row {k}", k]) for k in range(n)]
    out.features(name, FIELDS, "Point", QgsCoordinateReferenceSystem(CRS), rows, provenance={"model": "m"})


def counts(path):
    found = ogr.Open(str(path))
    return {layer.GetName(): layer.GetFeatureCount() for layer in found}


@pytest.fixture()
def database(tmp_path):
    """A GeoPackage of the user's, with a layer `mine` of two records."""
    path = tmp_path / "50%20own" / "db.gpkg"
    path.parent.mkdir()
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("mine", geom_type=ogr.wkbPoint)
    for _ in range(2):
        layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    return path


def test_a_table_joins_those_that_are_there(provider, database, tmp_path):
    out = begun(table(database, "found"))
    write(out, 3)
    assert counts(database) == {"mine": 2}
    out.commit()
    assert counts(database) == {"mine": 2, "found": 3}
    assert out.results["OUTPUT"] == f"{database}|layername=found"
    dataset = ogr.Open(str(database))
    assert dataset.GetLayerByName("found").GetMetadata()["LANDSLIDEBIAS_MODEL"] == "m"
    del dataset
    assert [p.name for p in database.parent.iterdir()] == ["db.gpkg"]
    plain = tmp_path / "db.gpkg"  # QGIS 3.22 opens no GeoPackage in a folder with %20 in its name
    shutil.copyfile(database, plain)
    layer = QgsVectorLayer(f"{plain}|layername=found", "found", "ogr")
    assert layer.isValid() and layer.crs().authid() == CRS and "model: m" in layer.metadata().abstract()


def test_a_table_takes_the_place_of_its_namesake(provider, database):
    for n in (3, 5):
        out = begun(table(database, "Found" if n == 5 else "found"))
        write(out, n)
        out.commit()
    assert counts(database) == {"mine": 2, "Found": 5}


def test_a_new_database(provider, tmp_path):
    path = tmp_path / "new" / "db.gpkg"
    out = begun(table(path, "a"), table(path, "b", "RECORDS"))
    write(out, 1)
    write(out, 2, "RECORDS")
    assert not path.exists()
    out.commit()
    assert counts(path) == {"a": 1, "b": 2}


@pytest.mark.parametrize("there", [True, False])
def test_where_another_output_can_not_be_there_no_table_is(provider, database, tmp_path, there):
    """The page can't take its name, for a folder has it meanwhile: the table's namesake is what it was."""
    path = database if there else database.with_name("new.gpkg")
    out = begun(table(path, "mine"), page(tmp_path / "a.html"))
    write(out, 3)
    out.page("REPORT", "words")
    (tmp_path / "a.html").mkdir()
    (tmp_path / "a.html" / "users").write_text("own")
    with pytest.raises(InputError, match="could not take its place"):
        out.commit()
    out.end()
    assert counts(database) == {"mine": 2} and path.exists() is there
    assert (tmp_path / "a.html" / "users").read_text() == "own"


def test_a_database_that_another_program_is_writing(provider, database, monkeypatch):
    """It is waited for a while, then said; nothing is written."""
    gdal.SetConfigOption("OGR_SQLITE_BUSY_TIMEOUT", "100")
    other = gdal.OpenEx(str(database), gdal.OF_VECTOR | gdal.OF_UPDATE)
    try:
        other.StartTransaction()
        other.GetLayer(0).CreateFeature(ogr.Feature(other.GetLayer(0).GetLayerDefn()))
        out = begun(table(database, "found"))
        write(out, 3)
        with pytest.raises(InputError, match="another program is writing"):
            out.commit()
        out.end()
        other.RollbackTransaction()
    finally:
        del other
        gdal.SetConfigOption("OGR_SQLITE_BUSY_TIMEOUT", None)
    assert counts(database) == {"mine": 2}


def reading(path, layer):
    found = Protected()
    found.add_table(str(path), layer)
    return found


def test_a_table_that_is_read_is_refused_and_one_beside_it_is_not(provider, database):
    check_free([table(database, "other")], reading(database, "mine"))
    with pytest.raises(InputError, match="names a table that is read"):
        check_free([table(database, "MINE")], reading(database, "mine"))


def test_a_file_and_a_table_in_it_are_refused(provider, database):
    for several in (
        [whole(database), table(database, "a")],
        [table(database, "a"), whole(database)],
        [table(database, "a"), table(database, "A", "B")],
    ):
        with pytest.raises(InputError, match="give each a name of its own"):
            check_free(several, Protected())


def test_a_table_by_an_algorithm(run, write_geojson, tmp_path):
    """Into the very file that another layer is read from."""
    path, target = tmp_path / "db.gpkg", "ogr:dbname='{0}' table=\"sample\" (geom)"
    gdal.VectorTranslate(str(path), write_geojson("d.geojson", region_pairs.blocks((60, 30))), layerName="mine")
    run("reviewsample", DETECTIONS=f"{path}|layername=mine", OUTPUT=target.format(path), SIZE=20)
    assert counts(path)["mine"] == 90 and counts(path)["sample"] >= 20


def contents(folder):
    return sorted(p.name for p in folder.rglob("*"))


def test_a_run_waits_while_another_writes_tables_and_is_refused_while_one_writes_the_file(provider, tmp_path):
    """Two that both find no database lose nothing: the second comes when the first one has its name."""
    path, say = tmp_path / "db.gpkg", Heard(stop="waiting")
    first, second = begun(table(path, "a")), Outputs([table(path, "b")]).begin(QgsProcessingContext(), say)
    write(first, 1), write(second, 2)
    first._databases.copy(Listener())
    with pytest.raises(Canceled):
        second.commit()
    second.end()
    assert any(w.startswith(f"Another run is writing tables into {path}: waiting (process ") for w in say.words)
    assert not path.exists()
    with pytest.raises(InputError, match=f"Another run is writing {path} "):
        begun(whole(path))
    first._databases.commit()
    first.end()
    assert counts(path) == {"a": 1} and contents(tmp_path) == ["db.gpkg"]
    other, late = begun(whole(path)), begun(table(path, "b"))
    write(late, 2)
    with pytest.raises(InputError, match=f"Another run is writing {path} "):
        late.commit()
    late.end(), other.end()
    assert counts(path) == {"a": 1} and contents(tmp_path) == ["db.gpkg"]


def test_a_new_database_has_its_name_when_it_is_whole_whatever_was_left(provider, tmp_path):
    """Left by a run that was killed: half a database in the folder of the work; and a file of the user's in that folder's place."""
    path, part = tmp_path / "db.gpkg", tmp_path / "db.gpkg.part"
    part.mkdir()
    (part / "db.gpkg").write_bytes(b"half"), (part / "tables.lock").touch()
    out = begun(table(path, "a"))
    write(out, 1)
    out._databases.copy(Listener())
    assert not path.exists()
    out._databases.commit()
    out.end()
    assert counts(path) == {"a": 1} and contents(tmp_path) == ["db.gpkg"]
    part.write_text("the user's own")
    out = begun(table(path, "b"))
    write(out, 2)
    out.commit()
    assert counts(path) == {"a": 1, "b": 2} and (tmp_path / "db.gpkg.part-2").read_text() == "the user's own"
