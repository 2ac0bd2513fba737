"""Odd but valid input: types, no-data values, alpha, virtual rasters, projections, geometries."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr


def save(path, array, kind, nodata=None, epsg=32633, place=(500000, 10, 0, 4000000, 0, -10), alpha=False):
    options = ["ALPHA=YES"] if alpha else []
    out = gdal.GetDriverByName("GTiff").Create(str(path), array.shape[1], array.shape[0], array.shape[2], kind, options)
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(epsg)
    out.SetProjection(srs.ExportToWkt())
    out.SetGeoTransform(place)
    for k in range(array.shape[2]):
        if nodata is not None:
            out.GetRasterBand(k + 1).SetNoDataValue(nodata)
        out.GetRasterBand(k + 1).WriteArray(array[..., k])
    out = None
    return str(path)


# how a type holds the drawn scene: numpy's type, gdal's type, factor, what is no data
TYPES = {
    "int16": (np.int16, gdal.GDT_Int16, 14, -9999),
    "int32": (np.int32, gdal.GDT_Int32, 14, -9999),
    "uint32": (np.uint32, gdal.GDT_UInt32, 14, 0),
    "float32": (np.float32, gdal.GDT_Float32, 0.0014, float("nan")),
    "float64": (np.float64, gdal.GDT_Float64, 0.0014, -1e30),
}


@pytest.mark.parametrize("kind", sorted(TYPES))
@pytest.mark.parametrize("match", ["scene", "scale"])
def test_types_of_pixels(run, drawn, tmp_path, kind, match):
    dtype, gdal_type, factor, nodata = TYPES[kind]
    pixels = (drawn.astype(float) * factor).astype(dtype)
    pixels[:20] = nodata
    scene = save(tmp_path / "s.tif", pixels, gdal_type, nodata)
    done = run("detectlandslides", INPUT=scene, MATCH=match, PROBABILITY=str(tmp_path / "p.tif"), DETECTIONS="memory:")
    assert done["N_BLOCKS"] == (11 - 2) * 13 and 5 < done["N_DETECTED_BLOCKS"] < 30


def test_an_alpha_band_is_a_mask(run, drawn, tmp_path):
    alpha = np.full(drawn.shape[:2], 255, np.uint8)
    alpha[:20] = 0
    scene = save(tmp_path / "s.tif", np.dstack([drawn, alpha]), gdal.GDT_Byte, alpha=True)
    assert run("classifyscene", INPUT=scene, PROBABILITY=str(tmp_path / "p.tif"))["N_BLOCKS"] == 9 * 13


def test_a_virtual_raster(run, drawn, tmp_path):
    scene = save(tmp_path / "s.tif", drawn, gdal.GDT_Byte)
    gdal.BuildVRT(str(tmp_path / "v.vrt"), [scene])
    assert run("classifyscene", INPUT=str(tmp_path / "v.vrt"), PROBABILITY=str(tmp_path / "p.tif"))["N_BLOCKS"] == 143


def test_web_mercator_is_sent_to_utm(run, drawn, tmp_path):
    from qgis.core import QgsProcessingException

    scene = save(tmp_path / "s.tif", drawn, gdal.GDT_Byte, epsg=3857, place=(1500000, 10, 0, 8400000, 0, -10))
    with pytest.raises(QgsProcessingException, match="5.01 x 5 m.*-t_srs EPSG:32633 -tr 10 10"):
        run("classifyscene", INPUT=scene, PROBABILITY=str(tmp_path / "p.tif"))


def test_values_that_can_not_be_the_references_are_said(run, drawn, tmp_path):
    scene = save(tmp_path / "s.tif", drawn.astype(np.uint16) * 14, gdal.GDT_UInt16)
    run("classifyscene", INPUT=scene, MATCH="none", PROBABILITY=str(tmp_path / "p.tif"))
    assert "MATCH=none takes the values as they are" in run.log


def test_geometries_of_all_kinds(run, tmp_path):
    """A bow tie, a multipolygon and an empty feature as regions; points, multipoints, lines and nothing as detections and records."""

    def write(name, geometries):
        rows = [{"type": "Feature", "geometry": g, "properties": {"name": n}} for n, g in geometries]
        (tmp_path / name).write_text(json.dumps({"type": "FeatureCollection", "features": rows}))
        return str(tmp_path / name)

    def square(x):
        return [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]]

    bow_tie = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}
    regions = [
        ("bow", bow_tie),
        ("many", {"type": "MultiPolygon", "coordinates": [square(2), square(4)]}),
        ("none", None),
    ]
    detections = [
        ("a", {"type": "Point", "coordinates": [0.1, 0.5]}),
        ("b", {"type": "MultiPoint", "coordinates": [[4.5, 0.5], [4.6, 0.5]]}),
        ("c", {"type": "LineString", "coordinates": [[2.2, 0.2], [2.4, 0.4]]}),
        ("d", {"type": "Point", "coordinates": [10, 10]}),
        ("e", None),
    ]
    records = [
        ("a", {"type": "Point", "coordinates": [0.9, 0.5]}),
        ("b", {"type": "MultiPoint", "coordinates": [[2.5, 0.5]]}),
        ("c", None),
    ]
    done = run(
        "biasfactor",
        REGIONS=write("r.geojson", regions),
        DETECTIONS=[write("d.geojson", detections)],
        CATALOG=write("c.geojson", records),
        REFERENCE_REGION="bow",
        OUTPUT="memory:",
    )
    assert done["GAMMA_REGION"] == "many" and done["GAMMA"] == pytest.approx(2.0)


def test_a_mask_from_the_other_side_of_the_world(run, drawn, tmp_path):
    from qgis.core import QgsProcessingException

    scene = save(tmp_path / "s.tif", drawn, gdal.GDT_Byte)
    ones = np.ones(drawn.shape[:2] + (1,), np.uint8)
    for name, epsg, place in (
        ("utm.tif", 32760, (500000, 10, 0, 5000000, 0, -10)),
        ("degrees.tif", 4326, (-170, 1e-4, 0, -40, 0, -1e-4)),
    ):
        mask = save(tmp_path / name, ones, gdal.GDT_Byte, epsg=epsg, place=place)
        with pytest.raises(QgsProcessingException, match="does not overlap"):
            run("classifyscene", INPUT=scene, MASK=mask, PROBABILITY=str(tmp_path / "p.tif"))


def test_temporary_outputs(run, drawn, tmp_path, features):
    from qgis.core import QgsProcessingOutputLayerDefinition

    scene = save(tmp_path / "s.tif", drawn, gdal.GDT_Byte)
    temporary = "TEMPORARY_OUTPUT"
    done = run("detectlandslides", INPUT=scene, PROBABILITY=temporary, ACTIVATION=temporary, DETECTIONS=temporary)
    assert gdal.Open(done["PROBABILITY"]).RasterXSize == 13 and gdal.Open(done["ACTIVATION"]).RasterXSize == 78
    assert done["DETECTIONS"].featureCount() == done["N_EVENTS"] > 0
    sink = QgsProcessingOutputLayerDefinition(str(tmp_path / "d.gpkg"))
    done = run("extractdetections", INPUT=done["PROBABILITY"], OUTPUT=sink)
    assert len(features(str(tmp_path / "d.gpkg"))) == done["N_EVENTS"]
