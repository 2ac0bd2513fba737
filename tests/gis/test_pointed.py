"""The record at a place of the map."""

import pytest
from landslidebias.algorithms.gis.pointed import is_records, pointed
from landslidebias.core.records.geodesy import distance_m
from made.layers import point, square
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsVectorLayer

LONLAT, MERCATOR = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857")


@pytest.fixture()
def look(qgis_app, write_geojson):
    """Look at a place of a map for a record among layers: (name, features) each, in degrees."""

    def find(x, y, layers, crs=LONLAT, reach=0.01):
        made = [QgsVectorLayer(write_geojson(f"{name}.geojson", rows, epsg=4326), name) for name, rows in layers]
        context = QgsProject.instance().transformContext()
        at = QgsCoordinateTransform(LONLAT, crs, context).transform(QgsPointXY(x, y))
        return pointed(made, at, reach, crs, context)

    return find


@pytest.mark.parametrize("lon, lat", [(10.0, 0.0), (10.0, 60.0), (-70.0, -55.0), (179.99, 10.0)])
@pytest.mark.parametrize("crs, reach", [(LONLAT, 0.001), (MERCATOR, 100.0)], ids=["degrees", "Mercator"])
def test_the_circle_is_as_wide_on_the_ground_everywhere(look, lon, lat, crs, reach):
    found = look(lon, lat, [("records", [point(lon, lat, event_id="a", accuracy_m=5000)])], crs, reach)
    assert found.name == "a" and found.accuracy == 5000 and len(found.circle) > 100
    back = QgsCoordinateTransform(crs, LONLAT, QgsProject.instance().transformContext())
    for place in map(back.transform, found.circle):
        assert distance_m(lon, lat, place.x(), place.y()) == pytest.approx(5000, rel=1e-3)
    if crs == LONLAT:
        assert max(p.x() for p in found.circle) - min(p.x() for p in found.circle) < 1


def test_the_match_is_the_detection_that_has_the_record(look):
    records = [
        point(0, 0, event_id="a", accuracy_m=100, detected=True, detection_id="2", distance_m=812.5, status="matched"),
        point(
            1, 0, event_id="b", accuracy_m=100, detected=False, detection_id=None, distance_m=None, status="too rough"
        ),
    ]
    detections = [
        square(0.01, 0, 0.002, event_id=k, recorded=k == 2, catalog_id="a" if k == 2 else None) for k in (1, 2)
    ]
    layers = [("records", records), ("detections", detections)]
    found = look(0, 0, layers)
    assert (
        found.detected
        and found.distance == 812.5
        and (found.match.x(), found.match.y()) == pytest.approx((0.011, 0.001))
    )
    other = look(1, 0, layers)
    assert (other.detected, other.status, other.match, other.distance) == (False, "too rough", None, None)
    assert look(0, 0, layers[:1]).match is None  # its layer is not shown
    assert look(0.5, 0, layers) is None


def test_a_catalog_that_was_not_matched_and_one_of_unknown_accuracy(look):
    found = look(0, 0, [("catalog", [point(0, 0, id=7, accuracy_m=None)])])
    assert (found.name, found.accuracy, found.circle, found.detected) == ("7", None, [], None)
    assert look(0, 0, [("other", [point(0, 0, name="well")])]) is None


def test_what_is_a_layer_of_records(qgis_app, write_geojson):
    made = QgsVectorLayer(write_geojson("s.geojson", [square(0, 0, 1, accuracy_m=1)]), "polygons")
    assert not is_records(made) and not is_records(QgsVectorLayer("nothing", "broken"))
