"""A project of labelled layers in the plugin's styles is written and opened again: QGIS misses no font."""

from person import OUT, go, picture, say
from qgis.core import QgsProject, QgsVectorLayer
from qgis.utils import iface

FIELDS = "&".join(
    f"field={name}:double" for name in ("gamma", "gamma_low", "gamma_high", "review_id", "reference", "name")
)


def walk():
    import landslidebias
    from pathlib import Path

    styles = Path(landslidebias.__file__).parent / "resources" / "styles"
    for name in ("gamma", "review"):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{FIELDS}", name, "memory")
        layer.loadNamedStyle(str(styles / f"{name}.qml"))
        QgsProject.instance().addMapLayer(layer)
        say(f"{name} is labelled: {layer.labelsEnabled()}")
    QgsProject.instance().write(str(OUT / "p.qgz"))
    iface.addProject(str(OUT / "p.qgz"))
    yield 1.5
    picture("opened")
    say("messages: " + "; ".join(item.text() for item in iface.messageBar().items()))


go(walk)
