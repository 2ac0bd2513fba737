"""Boxes of longitude and latitude: across 180 degrees, around a pole, of several parts."""

import numpy as np
import pytest
from landslidebias.core.records.boxes import Boxes, LonLatBox, box_of


def ring(*places):
    return np.array([*places, places[0]], float)


def around(lat, n=36):
    return ring(*((360 * k / n - 180, lat) for k in range(n)))


@pytest.mark.parametrize(
    "rings, inside, outside",
    [
        ([ring((10, 0), (20, 0), (20, 5), (10, 5))], [(15, 2), (10, 0)], [(9, 2), (21, 2), (15, 6), (-165, 2)]),
        (
            [ring((178, -18), (-178, -18), (-178, -16), (178, -16))],
            [(179, -17), (-179, -17), (180, -17), (-180, -17), (181, -17)],
            [(0, -17), (177, -17)],
        ),
        (
            [ring((178, 0), (180, 0), (180, 5), (178, 5)), ring((-180, 0), (-178, 0), (-178, 5), (-180, 5))],
            [(179, 1), (-179, 1)],
            [(0, 1), (90, 1)],
        ),
        ([around(85)], [(0, 90), (17, 88), (-179, 86)], [(0, 80), (0, -90)]),
        ([around(-70)[::-1]], [(0, -90), (100, -75)], [(0, -60), (0, 90)]),
    ],
)
def test_what_lies_inside(rings, inside, outside):
    box = box_of(rings)
    assert all(box.holds(*place) for place in inside) and not any(box.holds(*place) for place in outside)


def test_boxes_that_meet():
    fiji, tonga = box_of([ring((178, -18), (-178, -18), (-178, -16))]), LonLatBox(-179.0, 3.0, -20.0, -15.0)
    pole, africa = box_of([around(85)]), LonLatBox(10.0, 20.0, -10.0, 10.0)
    assert fiji.intersects(tonga) and tonga.intersects(fiji) and fiji.intersects(fiji)
    assert not any(a.intersects(b) for a in (fiji, tonga, pole) for b in (africa,)) and not pole.intersects(fiji)
    assert pole.intersects(LonLatBox(50.0, 1.0, 80.0, 86.0))


def test_larger_boxes():
    assert LonLatBox(179.0, 2.0, 0.0, 1.0).buffered(1).holds(-178.0, 1.5)
    assert LonLatBox(0.0, 10.0, 80.0, 89.95).buffered(0.1).holds(170.0, 89.99)
    assert LonLatBox(-180.0, 359.9, 0.0, 1.0).buffered(1).width == 360


@pytest.mark.parametrize("lat", [0.0, 60.0, 80.0])
@pytest.mark.parametrize("west", [10.0, 175.0])
def test_boxes_near_a_place_are_found_by_the_way_on_the_ground(lat, west):
    """A degree of longitude is shorter in the north: a circle of a degree's radius reaches further around there."""
    boxes = Boxes([LonLatBox(west, 10.0, lat - 5, lat + 5), LonLatBox(west, 10.0, -80.0, -75.0)])
    aside = 0.9 / np.cos(np.radians(lat))
    lon = np.array([west - aside, west + 10 + aside, west + 5, west - 3 * aside, west + 5])
    near = boxes.near((lon + 180) % 360 - 180, np.array([lat, lat, lat, lat, lat + 6.5]), np.ones(5))
    assert near.tolist() == 3 * [[True, False]] + 2 * [[False, False]]
    around = Boxes([LonLatBox(-180.0, 360.0, 80.0, 90.0)])
    assert around.near(np.array([33.0]), np.array([79.5]), np.ones(1)).tolist() == [[True]]
