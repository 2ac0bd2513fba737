"""Draws what the algorithms make of the demo, as QGIS shows it and as the browser shows the reports: results.py FOLDER. Run by `make pictures`."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests"), "/usr/share/qgis/python/plugins"]

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402

BROAD, SMALL = QSize(560, 280), QSize(640, 356)
WEST, NORTH = 300000, 4100000  # of the demo (resources/demo/recipe.py)
WHOLE = QgsRectangle(WEST, NORTH - 10800, WEST + 21600, NORTH)
NEAR = QgsRectangle(WEST + 7000, NORTH - 3000, WEST + 10600, NORTH - 1000)


def layer(path):
    """Return a file as a layer in the style beside it."""
    kind = QgsRasterLayer if str(path).endswith(".tif") else QgsVectorLayer
    found = kind(str(path), Path(path).stem)
    if not found.isValid():
        sys.exit(f"{path} can't be opened")
    return found


def draw(folder, name, layers, extent):
    """Draw layers, the uppermost first, and keep the picture of an algorithm's result."""
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(extent)
    settings.setOutputSize(BROAD if extent is WHOLE else SMALL)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(str(folder / f"result_{name}.png"))


def made(out):
    """Run the algorithms on the demo in a folder."""
    import processing
    from landslidebias.algorithms.gis import demo
    from landslidebias.algorithms.provider import LandslideBiasProvider
    from osgeo import gdal
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = LandslideBiasProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    demo.write(out)

    def run(name, **given):
        def full(value):
            return (
                [full(one) for one in value] if isinstance(value, list) else str(out / value) if "." in value else value
            )

        processing.run(f"landslidebias:{name}", {key: full(value) for key, value in given.items()})

    for name in ("Quietland", "Newsland"):
        files = {"PROBABILITY": f"p_{name}.tif", "ACTIVATION": f"a_{name}.tif", "SHARE": f"s_{name}.tif"}
        given = {"INPUT": f"scene_{name}.tif", "MASK": "mask.tif", "OPERATING_POINT": "balanced", **files}
        run("detectlandslides", **given, DETECTIONS=f"d_{name}.gpkg")
    both, maps, scenes = (
        [f"{stem}_{name}.{end}" for name in ("Quietland", "Newsland")]
        for stem, end in (("d", "gpkg"), ("p", "tif"), ("scene", "tif"))
    )
    run("blockgrid", INPUT=scenes[0], OUTPUT="blocks.gpkg")
    run("matchdistribution", INPUT=scenes[0], OUTPUT="matched.tif")
    outlined = {"OPERATING_POINT": "balanced", "OUTLINES": "s_Quietland.tif", "SHARE": "s_Quietland.tif"}
    run("extractdetections", INPUT=maps[0], **outlined, OUTPUT="outlines.gpkg")
    run("importcatalog", INPUT="catalog.csv", OUTPUT="catalog.gpkg")
    where = {"DETECTIONS": both[0], "MORE_DETECTIONS": [both[1]], "REGIONS": "regions.geojson"}
    run("matchcatalog", **where, CATALOG="catalog.gpkg", OUTPUT="recorded.gpkg", RECORDS="records.gpkg")
    run("reviewsample", **where, SCENE=scenes, OUTPUT="review.gpkg", SHEET="reviewsample.html")
    table = gdal.OpenEx(str(out / "review.gpkg"), gdal.OF_VECTOR | gdal.OF_UPDATE)
    table.ExecuteSQL("UPDATE review SET answer = CASE WHEN review_id % 4 THEN 'landslide' ELSE 'not' END")
    del table
    run("scorereview", REVIEW="review.gpkg", OUTPUT="scores.gpkg", REPORT="scorereview.html")
    counted = {"REGIONS": "regions.geojson", "DETECTIONS": both, "PROBABILITY": maps, "CATALOG": "catalog.gpkg"}
    run("biasfactor", **counted, REVIEW="review.gpkg", OUTPUT="bias.gpkg", REPORT="biasfactor.html")


def pictures(kept):
    """Keep the pictures of all results in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        made(out)
        scenes = [layer(out / f"scene_{name}.tif") for name in ("Quietland", "Newsland")]
        near = {
            "blockgrid": ["blocks.gpkg"],
            "detectlandslides": ["d_Quietland.gpkg"],
            "gradcam": ["a_Quietland.tif"],
            "extractdetections": ["outlines.gpkg"],
        }
        for name, files in near.items():
            draw(kept, name, [*(layer(out / file) for file in files), scenes[0]], NEAR)
        draw(kept, "matchdistribution", [layer(out / "matched.tif")], NEAR)
        probabilities = [layer(out / f"p_{name}.tif") for name in ("Quietland", "Newsland")]
        draw(kept, "classifyscene", [*probabilities, *scenes], WHOLE)
        draw(kept, "importcatalog", [layer(out / "catalog.gpkg"), *scenes], WHOLE)
        draw(kept, "matchcatalog", [layer(out / "records.gpkg"), layer(out / "recorded.gpkg"), *scenes], WHOLE)
        for name in ("reviewsample", "scorereview", "biasfactor"):
            shot(kept, name, out / f"{name}.html")


def shot(kept, name, page):
    """Keep a picture of the beginning of a report."""
    browser = next(found for found in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if found)
    flags = ["--headless", "--no-sandbox", "--hide-scrollbars", "--window-size=900,700"]
    target = kept / f"result_{name}.png"
    subprocess.run([browser, *flags, f"--screenshot={target}", page.as_uri()], check=True, capture_output=True)


def main():
    app = QgsApplication([], True)
    app.initQgis()
    pictures(Path(sys.argv[1]))
    app.exitQgis()


if __name__ == "__main__":
    main()
