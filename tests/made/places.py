"""Coordinates from one system to another, by QGIS."""


def transform(source, target):
    """Return QGIS's transform between two EPSG numbers."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    systems = (QgsCoordinateReferenceSystem(f"EPSG:{number}") for number in (source, target))
    return QgsCoordinateTransform(*systems, QgsProject.instance())
