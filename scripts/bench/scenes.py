"""Prints ratios of speed of what streams a scene in QGIS's Python, against GDAL's own tools, taken in one run: scenes.py RATIOS.json.

Run by `make bench`.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
import numpy as np  # noqa: E402
from osgeo import gdal  # noqa: E402
from qgis.core import QgsApplication, QgsProcessingFeedback  # noqa: E402
from timing import compare, keep  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
SIDE, RUNS = 5490, 3
OPTIONS = ["COMPRESS=DEFLATE", "TILED=YES"]


def draw(path, dtype, side=SIDE):
    """Draw a scene with texture of several sizes, so that it compresses as a picture does."""
    rng = np.random.default_rng(0)
    kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}[dtype]
    scale = {"uint8": 1, "uint16": 14, "float32": 0.0014}[dtype]
    out = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, kind, OPTIONS)
    out.SetGeoTransform((600000, 10, 0, 4700000, 0, -10))
    out.SetProjection("EPSG:32632")
    for band in range(3):
        field = np.full((side, side), 60.0, np.float32)
        for step in (90, 15, 3):
            coarse = rng.normal(0, 12, (side // step + 1, side // step + 1)).astype(np.float32)
            field += np.kron(coarse, np.ones((step, step), np.float32))[:side, :side]
        out.GetRasterBand(band + 1).WriteArray((np.clip(field, 1, 255) * scale).astype(dtype))
    out = None


def processing_of():
    """Start QGIS with the plugin's provider, and return its module processing, and what must be kept for it to live."""
    app = QgsApplication([], False)
    app.initQgis()
    sys.path[:0] = [str(ROOT / ".build" / "plugins"), "/usr/share/qgis/python/plugins"]
    import processing
    from landslidebias.algorithms.provider import LandslideBiasProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = LandslideBiasProvider()  # kept, or Python collects it
    QgsApplication.processingRegistry().addProvider(provider)
    return processing, (app, provider)


def main():
    processing, _kept = processing_of()

    def run(name, **parameters):
        processing.run(f"landslidebias:{name}", parameters, feedback=QgsProcessingFeedback(False))

    with tempfile.TemporaryDirectory() as folder:
        print(f"on a drawn scene of {SIDE} x {SIDE} x 3, deflated; larger is better (matching: at least 0.33 wanted)")
        out, ratios = f"{folder}/out.tif", {}
        for dtype in ("uint8", "uint16", "float32"):
            scene = f"{folder}/{dtype}.tif"
            draw(scene, dtype)
            ratios[f"matchdistribution {dtype}"] = compare(
                f"matchdistribution of {dtype}, against gdal_translate of the same file",
                lambda scene=scene: run("matchdistribution", INPUT=scene, OUTPUT=out),
                lambda scene=scene: gdal.Translate(out, scene, creationOptions=OPTIONS),
                RUNS,
            )
        ratios["fitreference"] = compare(
            "fitreference of uint16, against GDAL's statistics of three bands",
            lambda: run("fitreference", INPUT=[f"{folder}/uint16.tif"], OUTPUT=f"{folder}/r.json"),
            lambda: statistics(f"{folder}/uint16.tif"),
            RUNS,
        )
    keep(ratios, sys.argv[1])


def statistics(path):
    dataset = gdal.Open(path)
    for band in (1, 2, 3):
        dataset.GetRasterBand(band).ComputeStatistics(False)


if __name__ == "__main__":
    main()
