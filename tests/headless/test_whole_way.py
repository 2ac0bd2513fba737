"""The main job on real input: chattogram with the NASA catalog, scenes of real chips, a model, the embedded demo."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from made.rasters import read

ROOT = Path(__file__).resolve().parents[2]


def test_chattogram_in_degrees_mostly_nodata(qgis_process, data, tmp_path):
    source = data("chattogram/scene_b04_b03_b02_b08.tif")
    done = qgis_process(
        "detectlandslides", INPUT=source, PROBABILITY=tmp_path / "p.tif", DETECTIONS=tmp_path / "d.gpkg"
    )
    assert done.code == 0, done.said
    probability, place, _ = read(tmp_path / "p.tif")
    scene, scene_place, _ = read(source)
    assert place == pytest.approx((scene_place[0], scene_place[1] * 18, 0, scene_place[3], 0, scene_place[5] * 18))
    rows, cols = probability.shape
    valid = (scene[:3] != 0).all(0)[: rows * 18, : cols * 18].reshape(rows, 18, cols, 18).mean((1, 3))
    assert np.array_equal(np.isfinite(probability), valid >= 0.9) and done.results["N_BLOCKS"] == (valid >= 0.9).sum()
    from qgis.core import QgsVectorLayer

    events = list(QgsVectorLayer(str(tmp_path / "d.gpkg"), "d", "ogr").getFeatures())
    assert len(events) == done.results["N_EVENTS"]
    # the cells measure about 180 m north to south, and the cosine of the latitude of it east to west
    side = [f["area_m2"] / f["n_blocks"] for f in events]
    assert side == pytest.approx([180 * 180 * np.cos(np.radians(22.4))] * len(side), rel=0.02)


def test_chattogram_with_the_nasa_catalog(qgis_process, data, tmp_path):
    source, catalog = data("chattogram/scene_b04_b03_b02_b08.tif"), data("nasa_glc/Global_Landslide_Catalog_Export.csv")
    done = qgis_process(
        "detectlandslides", INPUT=source, PROBABILITY=tmp_path / "p.tif", DETECTIONS=tmp_path / "d.gpkg"
    )
    assert done.code == 0, done.said
    done = qgis_process("importcatalog", INPUT=catalog, OUTPUT=tmp_path / "c.gpkg")
    assert done.code == 0 and done.results["N_RECORDS"] == 11033
    west, east, south, north = 91.7574265, 91.86092, 22.3085, 22.4924672
    middle = (south + north) / 2
    box = {
        name: [[[west, a], [east, a], [east, b], [west, b], [west, a]]]
        for name, a, b in (("north", middle, north), ("south", south, middle))
    }
    regions = tmp_path / "regions.geojson"
    regions.write_text(
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {"type": "Feature", "properties": {"name": n}, "geometry": {"type": "Polygon", "coordinates": c}}
                    for n, c in box.items()
                ],
            }
        )
    )
    done = qgis_process(
        "biasfactor",
        REGIONS=regions,
        DETECTIONS=tmp_path / "d.gpkg",
        PROBABILITY=tmp_path / "p.tif",
        CATALOG=tmp_path / "c.gpkg",
        OUTPUT=tmp_path / "o.gpkg",
        REPORT=tmp_path / "r.html",
    )
    assert done.code == 0, done.said
    numbers = [done.results[k] for k in ("GAMMA_LOW", "GAMMA", "GAMMA_HIGH")]
    assert all(isinstance(n, float) and np.isfinite(n) for n in numbers) and numbers == sorted(numbers)


@pytest.fixture(scope="module")
def chip_scenes(data, tmp_path_factory):
    """Two regions laid from real chips by the data's own tool, with a known truth."""
    tool, chips = data("../tools/make_scene.py"), data("landslide4sense/validation")
    folder = tmp_path_factory.mktemp("chips")
    engine = Path(os.environ["LANDSLIDEBIAS_HOME"]) / "engine" / "bin" / "python"
    for k, (density, rate) in enumerate(((0.5, 0.1), (-0.5, 0.6))):
        subprocess.run(
            [
                engine,
                tool,
                "--chips",
                chips,
                "--out",
                folder / str(k),
                "--size",
                "1800",
                "--density",
                str(density),
                "--reporting-rate",
                str(rate),
                "--seed",
                str(k),
                "--west",
                str(300000 + k * 40000),
                "--north",
                "4100000",
                "--crs",
                "EPSG:32633",
            ],
            check=True,
            capture_output=True,
        )
    regions = []
    for k in (0, 1):
        west, _, _, north, _, _ = read(folder / str(k) / "scene.tif")[1]
        ring = [[west + x * 18000, north - y * 18000] for x, y in ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))]
        geometry = {"type": "Polygon", "coordinates": [ring]}
        regions.append({"type": "Feature", "properties": {"name": f"region {k}"}, "geometry": geometry})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    (folder / "regions.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": regions, "crs": crs}))
    return folder


def test_scenes_of_real_chips_from_pixels_to_gamma(qgis_process, chip_scenes, tmp_path):
    scenes = [chip_scenes / str(k) / "scene.tif" for k in (0, 1)]
    done = qgis_process("fitreference", INPUT=scenes, OUTPUT=tmp_path / "source.json")
    assert done.code == 0, done.said
    truths, records = [], []
    for k, scene in enumerate(scenes):
        done = qgis_process(
            "detectlandslides",
            INPUT=scene,
            MATCH="shared",
            SOURCE=tmp_path / "source.json",
            OPERATING_POINT="balanced",
            PROBABILITY=tmp_path / f"p{k}.tif",
            DETECTIONS=tmp_path / f"d{k}.gpkg",
        )
        assert done.code == 0 and done.results["N_BLOCKS"] == 10000, done.said
        probability, _, tags = read(tmp_path / f"p{k}.tif")
        truth = read(chip_scenes / str(k) / "truth.tif")[0].reshape(100, 18, 100, 18).mean((1, 3)) >= 0.1
        found = probability > json.loads(tags["LANDSLIDEBIAS_OPERATING_POINTS"])["balanced"]["threshold"]
        assert (found & truth).sum() / truth.sum() > 0.6 and (found & truth).sum() / found.sum() > 0.6
        records += json.loads((chip_scenes / str(k) / "catalog.geojson").read_text())["features"]
        truths.append(json.loads((chip_scenes / str(k) / "truth.json").read_text()))
    (tmp_path / "catalog.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": records}))
    done = qgis_process(
        "biasfactor",
        REGIONS=chip_scenes / "regions.geojson",
        DETECTIONS=[tmp_path / "d0.gpkg", tmp_path / "d1.gpkg"],
        PROBABILITY=[tmp_path / "p0.tif", tmp_path / "p1.tif"],
        CATALOG=tmp_path / "catalog.geojson",
        START="2008-01-01",
        OUTPUT=tmp_path / "o.gpkg",
    )
    assert done.code == 0, done.said
    assert done.results["GAMMA_REGION"] == "region 0" and done.results["GAMMA_LOW"] > 1
    assert truths[0]["reporting_rate"] < truths[1]["reporting_rate"]


MODEL = str(ROOT / "resources" / "models" / "bias_of_two_scenes.model3")


def model_outputs(folder):
    names = {
        "detect_1__probability_1": "p1.tif",
        "detect_2__probability_2": "p2.tif",
        "detect_1__detections_1": "d1.gpkg",
        "detect_2__detections_2": "d2.gpkg",
        "bias__bias": "b.gpkg",
        "bias__report": "r.html",
    }
    return {k: folder / v for k, v in names.items()}


def test_a_model_chains_the_whole_way(qgis_process, tmp_path):
    demo = tmp_path / "demo"
    draw = "import sys; sys.path.insert(0, sys.argv[1]); import demo; from pathlib import Path; demo.write_inputs(Path(sys.argv[2]))"
    demo.mkdir()
    subprocess.run([sys.executable, "-c", draw, str(ROOT / "scripts"), str(demo)], check=True)
    done = qgis_process(
        MODEL,
        scene_1=demo / "scene_Quietland.tif",
        scene_2=demo / "scene_Newsland.tif",
        mask=demo / "mask.tif",
        regions=demo / "regions.geojson",
        catalog=demo / "catalog.csv",
        **model_outputs(tmp_path),
    )
    assert done.code == 0, done.said
    assert all(path.stat().st_size > 0 for path in model_outputs(tmp_path).values())


def test_a_model_on_scenes_of_real_chips(qgis_process, chip_scenes, tmp_path):
    lines = ["event_id,event_date,location_accuracy,latitude,longitude"]
    for k in (0, 1):
        for record in json.loads((chip_scenes / str(k) / "catalog.geojson").read_text())["features"]:
            x, y = record["geometry"]["coordinates"]
            p = record["properties"]
            lines.append(f"{p['event_id']},{p['event_date']},{p['location_accuracy']},{y},{x}")
    (tmp_path / "c.csv").write_text("\n".join(lines))
    done = qgis_process(
        MODEL,
        scene_1=chip_scenes / "0" / "scene.tif",
        scene_2=chip_scenes / "1" / "scene.tif",
        regions=chip_scenes / "regions.geojson",
        catalog=tmp_path / "c.csv",
        **model_outputs(tmp_path),
    )
    assert done.code == 0, done.said
    from qgis.core import QgsVectorLayer

    rows = {f["name"]: f for f in QgsVectorLayer(str(tmp_path / "b.gpkg"), "b", "ogr").getFeatures()}
    assert rows["region 1"]["reference"] and rows["region 0"]["gamma_low"] > 1


def test_the_demo(environment, tmp_path):
    done = subprocess.run(
        ["/usr/bin/python3", ROOT / "scripts" / "demo.py", tmp_path / "demo"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Bias factor of Quietland" in done.stdout and "The truth: 6.00" in done.stdout
    assert (tmp_path / "demo" / "report.html").exists()
    with zipfile.ZipFile(tmp_path / "demo" / "demo.qgz") as project:
        written = project.read("demo.qgs").decode()
    assert "<text-style" in written and "fontFamily" not in written  # else QGIS greets with the fonts that it misses
