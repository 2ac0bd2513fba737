"""The sheet of pictures that shows where the network looked: scene, what the model saw, both maps (paper, Fig. 4)."""

from typing import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

from ...core.detections.activation import painted
from ...core.reports import activation
from ...core.reports.activation import COLUMNS
from ...core.scenes.bands import shown
from ...core.words import Translate, Words, english
from . import pictures, rasters
from .features import wkb
from .scenes import SceneJob

SIDE = pictures.SIDE


def read_sheet(path: str) -> list[dict]:
    """Return the engine's blocks as dictionaries: row, col, probability, seen, activation, context."""
    with np.load(path) as found:
        context = int(found["context"])
        names = ("row", "col", "probability", "seen", "activation")
        return [
            {**{name: found[name][k] for name in names}, "context": context} for k in range(len(found["row"]))
        ]


def draw_sheet(entries: Sequence[dict], scene: SceneJob) -> list:
    """Return a block's title, its pictures in the order of COLUMNS, and its largest activations (non-landslide, landslide), for each block."""
    view = pictures.View(scene.raster, [scene.bands[k] for k in shown(scene.card.bands)])
    top = max(float(np.nanmax(e["activation"])) for e in entries)
    return [
        (*_pictures(entry, scene, view, top), [float(entry["activation"][..., k].max()) for k in (0, 1)])
        for entry in entries
    ]


def page_of(rows: Sequence, provenance: dict, translate: Translate = english) -> str:
    """Return a drawn sheet as a page."""
    return activation.page(
        [(words, [pictures.data_uri(image) for image in images], largest) for words, images, largest in rows],
        provenance,
        translate,
    )


def picture_of(rows: Sequence, provenance: dict) -> bytes:
    """Return a drawn sheet as one picture, PNG with its provenance."""
    image = _sheet(rows)
    for key, value in provenance.items():
        image.setText(key, str(value))
    return pictures.png(image)


def _pictures(entry, scene, view, top):
    """Return a block's title and its four pictures."""
    row, col, margin, block = int(entry["row"]), int(entry["col"]), entry["context"], scene.card.block_px
    outline = wkb(
        rasters.rectangle(scene.raster.geotransform, col * block, row * block, (col + 1) * block, (row + 1) * block)
    )
    picture = view.image(outline, scene.raster.crs, margin)
    seen = entry["seen"][..., shown(scene.card.bands)]
    images = [picture or pictures.blank(), _framed(seen, margin, block)]
    grey = seen.mean(-1, keepdims=True).repeat(3, -1)
    own = slice(margin, margin + block)
    for k in (0, 1):
        cells = entry["activation"][..., k]
        fine = (
            np.kron(cells, np.ones((block // cells.shape[0],) * 2))
            if block % cells.shape[0] == 0
            else _nearest(cells, block)
        )
        under = grey.copy()
        share = np.clip(fine / max(top, 1e-12), 0, 1)[..., None]
        under[own, own] = 0.35 * under[own, own] + 0.65 * painted(share[..., 0])
        images.append(_framed(under.astype(np.uint8), margin, block))
    return Words("Row {0}, column {1}: probability {2:.3f}", row, col, float(entry["probability"])), images


def _nearest(cells, block):
    at = (np.arange(block) * len(cells)) // block
    return cells[np.ix_(at, at)]


def _framed(pixels, margin, block):
    size = block + 2 * margin
    near, far = margin / size, (margin + block) / size
    return pictures.image_of(pixels, [[(near, near), (far, near), (far, far), (near, far)]] if margin else [])


def _sheet(rows) -> QImage:
    """Lay pictures out as one, a row a block."""
    gap, title = 10, 22
    width = len(COLUMNS) * (SIDE + gap) + gap
    height = title + len(rows) * (SIDE + gap + title) + gap
    sheet = QImage(width, height, QImage.Format.Format_RGB888)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    font = QFont()
    font.setPixelSize(12)
    painter.setFont(font)
    painter.setPen(QPen(QColor("#222222")))
    for k, words in enumerate(COLUMNS):
        box = QRectF(gap + k * (SIDE + gap), 2, SIDE, title)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
    top = title
    for words, images, _ in rows:
        painter.drawText(QPointF(gap, top + title - 6), words)
        top += title
        for k, image in enumerate(images):
            painter.drawImage(QPointF(gap + k * (SIDE + gap), top), image)
        top += SIDE + gap
    painter.end()
    return sheet
