"""The engine of size detect: the door, the line to QGIS, scenes read and classified, models evaluated."""
