"""Wide strips in pieces: the same numbers as in one, and nothing is read that isn't wanted."""

import math
import tempfile
from dataclasses import dataclass

import numpy as np
import pytest
import rasterio
from landslidebias.core.engine.serve import classify as classify_room
from landslidebias.core.engine.serve import strips as room
from landslidebias.core.engine.serve.classify import classify
from landslidebias.core.engine.serve.ground import PATCH
from landslidebias.core.engine.serve.places import Place
from landslidebias.core.engine.serve.scene import Scene
from landslidebias.core.link.jobs import ClassifyJob
from landslidebias.core.models.card import SHIPPED, read_card
from landslidebias.core.scenes.blocks import BlockGrid
from landslidebias.core.scenes.radiometry import Radiometry
from made.listeners import Heard

CARD = read_card(SHIPPED)
BLOCK, CONTEXT = CARD.block_px, CARD.context_px


@dataclass
class Numbers:
    """What is found of a scene, and what was read for it: (row, rows, col, cols) in pixels."""

    found: list[np.ndarray]
    read: list[tuple[int, int, int, int]]


@pytest.fixture
def numbers(monkeypatch):
    """Return what classifies a scene in strips of so many pixels."""
    reads, read = [], Scene.read

    def noted(self, row, rows, col=0, cols=0):
        reads.append((row, rows, col, cols or self.width))
        return read(self, row, rows, col, cols)

    def run(scene, pixels, **more):
        monkeypatch.setattr(room, "STRIP_PIXELS", pixels)
        monkeypatch.setattr(Scene, "read", noted)
        reads.clear()
        with tempfile.TemporaryDirectory() as work:
            asked = ClassifyJob(input=scene, model=str(SHIPPED), work=work, radiometry=Radiometry("none").to_dict(), activation=True, share=True, **more)
            done = classify(asked, Heard())
            found = []
            for name in ("probability", "activation", "share"):
                with rasterio.open(done[name]) as source:
                    found.append(source.read())
        return Numbers(found, reads.copy())

    return run


@pytest.fixture
def scene(write_raster):
    """20 columns of blocks and some pixels, 6 rows, with holes at the borders of pieces."""
    pixels = np.random.default_rng(5).integers(1, 256, (6 * BLOCK + 7, 20 * BLOCK + 5, 3)).astype(np.uint8)
    pixels[30:33, 4 * BLOCK - 2 : 4 * BLOCK + 2] = 0
    pixels[80:, 200:300] = 0
    return write_raster("s.tif", pixels, nodata=0)


@pytest.mark.parametrize("cols", [1, 3, 4, 5, 7, 8, 305, 1220, 5555])
@pytest.mark.parametrize("rows", [1, 4, 8])
def test_pieces_are_whole_patches_side_by_side(cols, rows):
    place = Place(BlockGrid((cols + 2) * BLOCK, (rows + 1) * BLOCK, BLOCK), 1, 2, rows, cols)
    pieces = list(room.pieces(place, CARD, 0, rows))
    assert [piece.col for piece in pieces] == [0, *np.cumsum([piece.cols for piece in pieces])[:-1]]
    assert sum(piece.cols for piece in pieces) == cols and {piece[:2] for piece in pieces} == {(0, rows)}
    assert all(piece.cols % PATCH == 0 for piece in pieces[:-1]) and (len(pieces) == 1 or pieces[-1].cols >= PATCH)
    most = max(room.STRIP_PIXELS, PATCH * rows * BLOCK**2) + (PATCH - 1) * rows * BLOCK**2
    assert all(piece.cols * rows * BLOCK**2 <= most for piece in pieces)
    assert len(pieces) <= math.ceil(cols * rows * BLOCK**2 / room.STRIP_PIXELS) + 1


def test_pieces_say_what_the_whole_strip_says(numbers, scene):
    whole, cut = numbers(scene, 10**6), numbers(scene, 1)
    assert len(whole.read) == 1 and len(cut.read) == 2 * 5
    for a, b in zip(whole.found, cut.found):
        assert np.isnan(a).any() and np.array_equal(a, b, equal_nan=True)


@pytest.mark.parametrize("window", [(0, 0, 2, 3), (1, 5, 4, 9), (4, 11, 2, 9), (5, 19, 1, 1)])
def test_of_a_window_no_more_is_read_than_it_needs(numbers, scene, window):
    row, col, rows, cols = window
    whole, part = numbers(scene, 10**6), numbers(scene, 1, window=window)
    for a, b in zip(whole.found, part.found):
        cells = b.shape[1] // rows
        own = a[:, row * cells : (row + rows) * cells, col * cells : (col + cols) * cells]
        assert np.array_equal(own, b, equal_nan=True)
    for first, lines, begin, width in part.read:
        assert first >= row * BLOCK - CONTEXT and first + lines <= (row + rows) * BLOCK + CONTEXT
        assert begin >= col * BLOCK - CONTEXT and begin + width <= (col + cols) * BLOCK + CONTEXT


def test_rasters_are_the_same_however_they_are_written(numbers, scene, monkeypatch):
    whole = numbers(scene, 10**6).found
    monkeypatch.setattr(classify_room, "TILE", 16)
    monkeypatch.setattr(classify_room, "WRITTEN", 16 * 16 * 4)  # 64 columns of the share's 120, 32 of each activation's
    for a, b in zip(whole, numbers(scene, 10**6).found):
        assert np.array_equal(a, b, equal_nan=True)
