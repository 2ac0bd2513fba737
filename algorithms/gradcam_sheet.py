"""The sheet of pictures that shows where the network looked: scene, what the model saw, both maps (paper, Fig. 4)."""

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen

from . import chips, rasters
from .report import Page

SIDE = chips.SIDE
COLUMNS = ("Scene", "What the model saw", "Non-landslide activation", "Landslide activation")
# Inferno (matplotlib), from nothing to the sheet's largest activation.
INFERNO = np.array(
    [(0, 0, 4), (50, 10, 94), (120, 28, 109), (188, 55, 84), (237, 105, 37), (251, 182, 26), (252, 255, 164)], float
)


def read_sheet(path) -> list:
    """Return the engine's blocks as dictionaries: row, col, probability, seen, activation, context."""
    with np.load(path) as found:
        context = int(found["context"])
        return [
            {name: found[name][k] for name in ("row", "col", "probability", "seen", "activation")}
            | {"context": context}
            for k in range(len(found["row"]))
        ]


def write_sheet(part, name, entries, scene, provenance, context) -> None:
    """Write the sheet to a file; `name`, its final name, says whether as a page or as a picture."""
    view = chips.Scene(scene.raster, scene.bands, context)
    top = max(float(np.nanmax(e["activation"])) for e in entries)
    rows = [_pictures(entry, scene, view, top) for entry in entries]
    if name.lower().endswith(".png"):
        image = _sheet(rows)
        for key, value in provenance.items():
            image.setText(key, str(value))
        image.save(str(part), "PNG")
        return
    page = Page("Where the network looked")
    page.text(
        f"{len(rows)} blocks, those that speak most for the class first. The maps are Grad-CAM's, on one scale of colour for the whole sheet,"
        " from dark (nothing) to bright, over what the model saw in grey. The yellow square is the block; what lies around it is seen too, but not classified."
    )
    for entry, (words, images) in zip(entries, rows):
        page.heading(words)
        page.tiles([(title, chips.data_uri(image)) for title, image in zip(COLUMNS, images)])
        maps = entry["activation"]
        page.text(
            f"Largest activation: non-landslide {maps[..., 0].max():.3g}, landslide {maps[..., 1].max():.3g}.", "small"
        )
    page.heading("Where this comes from")
    page.table(["", ""], [[key.replace("_", " "), value] for key, value in provenance.items()])
    part.write_text(page.html(), encoding="utf-8")


def _pictures(entry, scene, view, top):
    """Return a block's title and its four pictures."""
    row, col, margin, block = int(entry["row"]), int(entry["col"]), entry["context"], scene.card.block_px
    outline = rasters.rectangle(
        scene.raster.geotransform, col * block, row * block, (col + 1) * block, (row + 1) * block
    )
    picture = view.image(outline, scene.raster.crs, margin)
    seen = entry["seen"]
    images = [picture or chips.blank(), _framed(seen, margin, block)]
    grey = seen.mean(-1, keepdims=True).repeat(3, -1)
    own = slice(margin, margin + block)
    for k in (0, 1):
        cells = entry["activation"][..., k]
        fine = (
            np.kron(cells, np.ones((block // cells.shape[0],) * 2))
            if block % cells.shape[0] == 0
            else _nearest(cells, block)
        )
        shown = grey.copy()
        share = np.clip(fine / max(top, 1e-12), 0, 1)[..., None]
        shown[own, own] = 0.35 * shown[own, own] + 0.65 * _inferno(share[..., 0])
        images.append(_framed(shown.astype(np.uint8), margin, block))
    return f"Row {row}, column {col}: probability {float(entry['probability']):.3f}", images


def _nearest(cells, block):
    at = (np.arange(block) * len(cells)) // block
    return cells[np.ix_(at, at)]


def _inferno(share) -> np.ndarray:
    at = share * (len(INFERNO) - 1)
    return np.stack([np.interp(at, np.arange(len(INFERNO)), INFERNO[:, k]) for k in range(3)], -1)


def _framed(pixels, margin, block):
    size = block + 2 * margin
    near, far = margin / size, (margin + block) / size
    return chips.image_of(pixels, [[(near, near), (far, near), (far, far), (near, far)]] if margin else [])


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
    for words, images in rows:
        painter.drawText(QPointF(gap, top + title - 6), words)
        top += title
        for k, image in enumerate(images):
            painter.drawImage(QPointF(gap + k * (SIDE + gap), top), image)
        top += SIDE + gap
    painter.end()
    return sheet
