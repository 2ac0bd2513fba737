"""Areas on the ground: what lies in them, in any system, across 180 degrees and around a pole."""

import numpy as np
import pytest
from landslidebias.algorithms.gis import areas
from landslidebias.algorithms.gis.places import areas_of
from landslidebias.algorithms.gis.rasters import describe
from landslidebias.algorithms.gis.regions import Regions
from landslidebias.core.errors import InputError
from landslidebias.core.listener import Listener
from landslidebias.core.records.geodesy import centre_of, distance_m
from landslidebias.core.records.pairing import Points
from made.layers import box
from qgis.core import QgsCoordinateTransformContext


def split(west, south, east, north, **fields):
    """Return a box across 180 degrees as most files have it: cut there."""
    parts = [(west, 180.0), (-180.0, east - 360)]
    rings = [[[a, south], [b, south], [b, north], [a, north], [a, south]] for a, b in parts]
    return {"type": "MultiPolygon", "coordinates": [[ring] for ring in rings]}, fields


ACROSS = [
    ("beyond 180", box(177.5, -18, 182.5, -16, name="a"), 4326),
    ("below -180", box(-182.5, -18, -177.5, -16, name="a"), 4326),
    ("cut", split(177.5, -18, 182.5, -16, name="a"), 4326),
]
WORLD = [
    *ACROSS,
    ("a zone of UTM", box(600000, 8000000, 1100000, 8250000, name="a"), 32760),
    ("the Pacific's Mercator", box(3100000, -2100000, 3700000, -1700000, name="a"), 3832),
    ("around the north pole", box(-600000, -600000, 600000, 600000, name="a"), 3413),
    ("around the south pole", box(-600000, -400000, 600000, 600000, name="a"), 3031),
    ("all around in degrees", box(-180, 70, 180, 90, name="a"), 4326),
    ("ordinary land", box(10, 40, 12, 43, name="a"), 4326),
]


def one(table, shape, epsg):
    return areas_of(Points(np.zeros(0), np.zeros(0)), table("a.geojson", [shape], epsg=epsg), Listener())[0]


@pytest.mark.parametrize("name, shape, epsg", WORLD)
def test_places_are_drawn_evenly_in_it(table, name, shape, epsg):
    area = one(table, shape, epsg)
    places = area.drawn(3000, np.random.default_rng(1))
    assert len(places) == 3000 and area.inside(places).all()
    assert (np.abs(places.lon) <= 180).all()
    # Evenly: places within 60 km of the middle are as many as that circle has of the area.
    near = (distance_m(*centre_of(places.lon, places.lat), places.lon, places.lat) < 60_000).sum()
    expected = 3000 * np.pi * 60**2 / area.km2()
    assert abs(near - expected) < 4 * np.sqrt(expected) + 1


def test_the_cap_of_the_earth_has_its_area(table):
    """Of the ellipsoid above 70 degrees north: 15.5 million km2, as the sum of narrow slices."""
    whole = one(table, box(-180, 70, 180, 90, name="a"), 4326).km2()
    part = one(table, box(10, 70, 13, 90, name="a"), 4326).km2()
    assert whole == pytest.approx(120 * part, rel=1e-3) and whole == pytest.approx(15.5e6, rel=0.01)


def test_a_hull_is_the_same_wherever_it_lies(qgis_app):
    rng, found = np.random.default_rng(2), []
    lon, lat = rng.uniform(-3, 3, 60), rng.uniform(-20, -15, 60)
    for turn in (0, 170, 180, -178):
        points = Points((lon + turn + 180) % 360 - 180, lat)
        around = areas.hull(points, QgsCoordinateTransformContext())
        assert around.inside(points).all()
        there = around.drawn(2000, np.random.default_rng(3))
        assert len(there) == 2000 and (np.abs((there.lon - turn + 180) % 360 - 180) < 3.1).all()
        found.append(around.geometry.area() / 1e6)
    assert found == pytest.approx([found[0]] * 4, rel=1e-6) and found[0] == pytest.approx(300_000, rel=0.1)


def test_a_hull_around_a_pole_holds_the_pole(qgis_app):
    points = Points(np.arange(-180.0, 180.0, 20.0), np.full(18, 85.0))
    found = areas.hull(points, QgsCoordinateTransformContext())
    assert found.inside(Points(np.array([0.0, 77.0, 0.0]), np.array([90.0, 88.0, 80.0]))).tolist() == [
        True,
        True,
        False,
    ]
    assert areas.hull(Points(np.arange(3.0), np.zeros(3)), QgsCoordinateTransformContext()) is None


@pytest.mark.parametrize("name, shape, epsg", WORLD)
@pytest.mark.parametrize("raster", ["UTM", "degrees", "degrees beyond", "polar"])
def test_cells_are_those_whose_centres_lie_in_it(table, write_raster, name, shape, epsg, raster):
    """Held against the centres, one by one."""
    place = {
        "UTM": {"origin": (700000, 8200000), "pixel": 20000.0, "epsg": 32760},
        "degrees": {"origin": (-180, 90), "pixel": 5.0, "epsg": 4326},
        "degrees beyond": {"origin": (176, -14), "pixel": 0.5, "epsg": 4326},
        "polar": {"origin": (-700000, 700000), "pixel": 50000.0, "epsg": 3413},
    }[raster]
    rows, cols = (36, 72) if raster == "degrees" else (14, 28)
    there = describe(write_raster("r.tif", np.ones((rows, cols), np.float32), **place))
    area = one(table, shape, epsg)
    found, expected = areas.burn(there, [area]) > 0, areas._centres_inside(there, area)
    assert (found != expected).sum() <= 2  # a centre on the outline
    if (name, raster) in [("cut", "degrees beyond"), ("around the north pole", "degrees"), ("cut", "degrees")]:
        assert expected.any()


def test_a_region_that_is_cut_is_one_beyond_180(table):
    for k, (_, shape, epsg) in enumerate(ACROSS):
        made = Regions(table(f"{k}.geojson", [shape], epsg=epsg), "", "", Listener(), least=1)
        west, east = (made.find(lon, -17.0)[1].x() for lon in (178.0, -178.0))
        assert east - west == pytest.approx(4) and made.geometries[0].boundingBox().width() == pytest.approx(5)


def test_regions_that_overlap_beyond_180_are_refused(table):
    rows = [split(177.5, -18, 182.5, -16, name="a"), box(-179, -17, -178, -16, name="b")]
    with pytest.raises(InputError, match="overlap"):
        Regions(table("o.geojson", rows, epsg=4326), "name", "", Listener())
