"""What QGIS and GDAL do, and no algorithm: inputs and outputs, rasters, features, products, pictures, the engine's client."""
