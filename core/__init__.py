"""What the project knows: numpy and the standard library only; imports neither qgis nor tensorflow."""
