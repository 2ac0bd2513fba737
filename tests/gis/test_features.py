"""What a layer holds, as plain values: straight, flat, valid shapes of one kind; selected features, a filter, a limit."""

import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from made.layers import point

SQUARE = "Polygon ((0 0, 2 0, 2 2, 0 2, 0 0))"
SPIKE = "Polygon ((0 0, 2 0, 2 2, 5 2, 2 2, 0 2, 0 0))"  # a line that leads nowhere
BOW_TIE = "Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))"
CIRCLE = "CurvePolygon (CircularString (0 1, 1 2, 2 1, 1 0, 0 1))"
MIXED = (
    "MultiSurface (CurvePolygon (CompoundCurve (CircularString (0 1, 1 2, 2 1), (2 1, 0 1))), ((5 5, 6 5, 6 6, 5 5)))"
)


def feature(wkt):
    from qgis.core import QgsFeature, QgsGeometry

    found = QgsFeature()
    found.setGeometry(QgsGeometry.fromWkt(wkt))
    return found


@pytest.mark.parametrize(
    ("wkt", "area", "kind"),
    [
        (SQUARE, 4, "Polygon"),
        (SPIKE, 4, "Polygon"),
        (BOW_TIE, 2, "Polygon"),
        (CIRCLE, 3.1416, "Polygon"),
        (MIXED, 3.1416 / 2 + 0.5, "Polygon"),
        ("PolygonZ ((0 0 9, 2 0 9, 2 2 9, 0 2 9, 0 0 9))", 4, "Polygon"),
        ("MultiPolygonZM (((0 0 1 1, 2 0 1 1, 2 2 1 1, 0 0 1 1)))", 2, "Polygon"),
        ("CircularString (0 0, 1 1, 2 0)", 0, "LineString"),
        ("LineStringZ (0 0 1, 1 1 1)", 0, "LineString"),
        ("MultiPoint ((0 0), (1 1))", 0, "Point"),
        (f"GeometryCollection ({SQUARE}, LineString (7 7, 8 8))", 4, "Polygon"),
    ],
)
def test_any_shape_becomes_straight_flat_valid_and_of_one_kind(provider, wkt, area, kind):
    from landslidebias.algorithms.gis.features import inner_point, shape_of

    shape = shape_of(feature(wkt))
    assert shape.area() == pytest.approx(area, abs=2e-3) and shape.isGeosValid()
    assert kind in shape.asWkt() and not any(
        word in shape.asWkt() for word in ("Curve", "Circular", "Surface", " Z", "M ", "Collection")
    )
    inner_point(shape)


@pytest.mark.parametrize("wkt", ["", "Polygon EMPTY", "GeometryCollection EMPTY"])
def test_what_lies_nowhere_is_none(provider, wkt):
    from landslidebias.algorithms.gis.features import shape_of

    assert shape_of(feature(wkt)) is None


@pytest.fixture()
def layer(provider):
    from qgis.core import QgsFeature, QgsVectorLayer

    found = QgsVectorLayer("Point?crs=EPSG:4326&field=n:integer", "points", "memory")
    rows = []
    for k in range(6):
        row = QgsFeature(found.fields())
        row.setAttributes([k])
        rows.append(row)
    found.dataProvider().addFeatures(rows)
    return found


def numbers(table):
    return [f["n"] for f in table.stream(Listener())]


def test_a_selection_a_filter_and_a_limit_count(layer):
    from landslidebias.algorithms.gis.features import table_of
    from qgis.core import QgsCoordinateTransformContext

    def table(**how):
        return table_of(layer, QgsCoordinateTransformContext(), **how)

    layer.selectByIds([1, 2, 3])
    assert numbers(table()) == [0, 1, 2, 3, 4, 5]
    assert numbers(table(chosen=True)) == [0, 1, 2]
    assert numbers(table(limit=2)) == [0, 1]
    assert sorted(numbers(table(expression='"n" > 1'))) == [2, 3, 4, 5]
    assert numbers(table(chosen=True, expression='"n" > 1')) == [2]
    layer.setSubsetString('"n" < 2')
    assert numbers(table()) == [0, 1]


def test_what_is_no_layer_is_refused(provider, tmp_path):
    from landslidebias.algorithms.gis.features import table_from

    with pytest.raises(InputError, match="can't be opened as a layer"):
        table_from(str(tmp_path / "nothing.gpkg"))


def test_a_stream_that_nobody_reads_on_ends_before_its_source(write_geojson):
    """QGIS 3.44 went down where the source went first."""
    from landslidebias.algorithms.gis.features import table_from

    path = write_geojson("points.geojson", [point(500000, 4000000, a=1)] * 3)
    first = next(table_from(path).stream(Listener()))
    assert first["a"] == 1
    stream = table_from(path).stream(Listener())
    assert next(stream)["a"] == 1
    del stream
