"""The review, taken up again after QGIS was killed."""

from person import go, picture, say
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTableView
from qgis.utils import iface
from review import load, opened


def walk():
    load("scene_Quietland.tif", "review.gpkg")
    dock = opened()
    yield lambda: dock.pictures.ready
    say(f"taken up at: {dock.where.text()}, number {dock.session.place.row['review_id']}")
    dock.people.setCurrentIndex(0)
    dock.people.activated.emit(0)
    say(f"reviewer 1: {dock.where.text()}")
    yield 1
    picture("again")
    layer = dock.session.sample.layer
    rows = [row for row in layer.getFeatures() if row["answer"]]
    table = iface.showAttributeTable(layer)
    yield 1
    picture("table", table)
    view = next(view for view in table.findChildren(QTableView) if view.isVisible() and view.model().columnCount() > 3)
    heads = [view.model().headerData(k, Qt.Orientation.Horizontal) for k in range(view.model().columnCount())]
    say(", ".join(heads))
    for row in rows:
        say(f"{row['reviewer']} {row['answer']} {row['n_landslides']}")


go(walk)
