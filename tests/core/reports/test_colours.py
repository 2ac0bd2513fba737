"""The colours of charts are told apart by eyes without one kind of cone, and from the page, light and dark."""

import itertools

import numpy as np
import pytest
from landslidebias.core.reports import colours

# What a colour (linear light) looks like without a kind of cone (Machado, Oliveira and Fernandes 2009, severity 1).
EYES = {
    "usual": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
LEAST = 11  # CIE 1976 units; 2 can just be seen beside each other
PAGES = {"light": "#ffffff", "dark": "#17191a"}
COLOURED = [colour for colour in colours.SERIES if colour != colours.INK]


def linear(colour):
    values = np.array([int(colour[k : k + 2], 16) for k in (1, 3, 5)]) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def lab(light):
    ratio = TO_XYZ @ np.clip(light, 0, 1) / TO_XYZ.sum(1)
    f = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def apart(one, other, eye):
    seen = [lab(np.asarray(EYES[eye]) @ linear(colour)) for colour in (one, other)]
    return np.linalg.norm(seen[0] - seen[1])


@pytest.mark.parametrize("eye", EYES)
def test_no_two_colours_look_alike(eye):
    near = {pair: apart(*pair, eye) for pair in itertools.combinations([*COLOURED, *PAGES.values()], 2)}
    assert min(near.values()) > LEAST, min(near, key=near.get)


def test_red_and_green_would_look_alike():
    assert apart("#d62728", "#8c7a0b", "deuteranopia") < apart("#d62728", "#8c7a0b", "usual") / 3


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_colours_stand_out_from_the_page(page):
    bright = {colour: linear(colour) @ TO_XYZ[1] + 0.05 for colour in [page, *colours.SERIES[:4]]}
    ratios = [max(bright[page], b) / min(bright[page], b) for colour, b in bright.items() if colour != page]
    assert min(ratios) > 2.9


def test_where_the_colours_begin_again_the_dashes_differ():
    looks = {(colours.colour_of(k), colours.dash_of(k)) for k in range(3 * len(colours.SERIES))}
    assert len(looks) == 3 * len(colours.SERIES)
