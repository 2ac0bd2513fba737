"""Real QGIS with the provider registered, and helpers to write layers. The engine is the one of this checkout."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    from landslidebias.algorithms.provider import LandslideBiasProvider
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().providerById("landslidebias")
    if found is None:
        found = LandslideBiasProvider()
        QgsApplication.processingRegistry().addProvider(found)
    yield found


@pytest.fixture()
def run(provider):
    """Run an algorithm, checks included, as the desktop does; returns its results and what it said."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def call(name, feedback=None, **parameters):
        import processing

        feedback = feedback or QgsProcessingFeedback(False)
        context = QgsProcessingContext()
        context.setFeedback(feedback)
        results = processing.run(f"landslidebias:{name}", parameters, feedback=feedback, context=context)
        call.log = feedback.textLog()
        return results

    return call


@pytest.fixture()
def write_raster(tmp_path):
    def write(name, array, nodata=None, origin=(500000, 4000000), pixel=10.0, epsg=32633, tags=None, names=()):
        array = np.asarray(array)
        array = array if array.ndim == 3 else array[..., None]
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[str(array.dtype)]
        path = str(tmp_path / name)
        out = gdal.GetDriverByName("GTiff").Create(path, array.shape[1], array.shape[0], array.shape[2], kind)
        out.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
        if epsg:
            srs = osr.SpatialReference()
            srs.ImportFromEPSG(epsg)
            out.SetProjection(srs.ExportToWkt())
        for key, value in (tags or {}).items():
            out.SetMetadataItem("LANDSLIDEBIAS_" + key, str(value))
        for k in range(array.shape[2]):
            if nodata is not None:
                out.GetRasterBand(k + 1).SetNoDataValue(nodata)
            if names:
                out.GetRasterBand(k + 1).SetDescription(names[k])
            out.GetRasterBand(k + 1).WriteArray(array[..., k])
        out = None
        return path

    return write


@pytest.fixture()
def write_geojson(tmp_path):
    def write(name, features, epsg=32633):
        path = tmp_path / name
        path.write_text(
            json.dumps(
                {
                    "type": "FeatureCollection",
                    "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
                    "features": [{"type": "Feature", "geometry": g, "properties": p} for g, p in features],
                }
            )
        )
        return str(path)

    return write


@pytest.fixture()
def features():
    from qgis.core import QgsVectorLayer

    def read(path):
        layer = QgsVectorLayer(path, "read", "ogr")
        assert layer.isValid(), path
        return list(layer.getFeatures())

    return read


@pytest.fixture()
def bijie(tmp_path):
    """Chips in class folders as Bijie has them, of 0.8 m."""
    from drawn_chips import forest, save, scar

    for k in range(12):
        save(tmp_path / "chips" / "landslide" / "image" / f"l{k}.png", scar(224))
        save(tmp_path / "chips" / "non-landslide" / "image" / f"n{k}.png", forest(224))
    return tmp_path / "chips"
