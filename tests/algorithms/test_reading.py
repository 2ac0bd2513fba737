"""Each input is read once for the check and once for the run, on the main thread; pixels and features stream while it computes."""

import collections
import threading
import time

import numpy as np
import pytest
from landslidebias.algorithms import base
from landslidebias.algorithms.gis.features import FeatureTable
from landslidebias.algorithms.gis.strips import Strips
from made.layers import on_pixels, point
from made.region_pairs import regions
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
)


class Watch:
    """Counts who asks for what, on which thread, and in which step."""

    def __init__(self):
        self.asked, self.streamed, self.step = collections.Counter(), [], ""
        self.threads = set()

    def ask(self, name):
        self.asked[name, self.step] += 1
        self.threads.add(threading.get_ident())

    def stream(self, what):
        self.streamed.append((what, threading.get_ident(), self.step))


@pytest.fixture()
def watch(monkeypatch):
    found = Watch()

    def watched(name):
        whole = getattr(QgsProcessingAlgorithm, name)

        def ask(algorithm, parameters, parameter, *more):
            found.ask(parameter)
            return whole(algorithm, parameters, parameter, *more)

        return ask

    for name in dir(QgsProcessingAlgorithm):
        if name.startswith("parameterAs"):
            monkeypatch.setattr(base.LandslideAlgorithm, name, watched(name), raising=False)
    stream, rows = FeatureTable.stream, Strips.__iter__

    def streamed(table, *given, **more):
        found.stream(table.name)
        return stream(table, *given, **more)

    def read(strips):
        found.stream(strips.raster.path)
        return rows(strips)

    monkeypatch.setattr(FeatureTable, "stream", streamed)
    monkeypatch.setattr(Strips, "__iter__", read)
    return found


@pytest.fixture()
def in_background(provider, watch):
    """Run an algorithm as the desktop does: checked and prepared on the main thread, then in a task of QGIS's."""

    def call(name, **parameters):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{name}")
        context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
        watch.step = "check"
        assert algorithm.checkParameterValues(parameters, context) == (True, "")
        watch.step = "run"
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
        task.executed.connect(lambda fine, results: ended.append((fine, results)))
        QgsApplication.taskManager().addTask(task)
        limit = time.monotonic() + 120
        while not ended and time.monotonic() < limit:
            QgsApplication.processEvents()
            time.sleep(0.01)
        assert ended and ended[0][0], feedback.textLog()
        return ended[0][1]

    return call


def hold(watch):
    """No parameter is asked for twice in a step or off the main thread; nothing streams on the main thread, or twice in a pass."""
    assert set(watch.asked.values()) == {1}, [name for name, n in watch.asked.items() if n > 1]
    assert watch.threads == {threading.get_ident()}
    assert all(thread != threading.get_ident() and step == "run" for _, thread, step in watch.streamed)


@pytest.fixture()
def layers(write_raster, write_geojson):
    """A probability raster over two regions, with detections and records in both."""
    rng = np.random.default_rng(1)
    p = rng.uniform(0, 1, (20, 40)).astype(np.float32)
    west, north = 500000, 4000000
    detections = [
        on_pixels(c, r, 1, 1, pixel=180, event_id=k, probability=0.95)
        for k, (r, c) in enumerate(np.argwhere(p > 0.9).tolist())
    ]
    records = [
        point(west + x, north - y, event_id=str(k), accuracy_m=0.0, event_date="2015-01-02")
        for k, (x, y) in enumerate((rng.uniform(100, 3500, (40, 2)) * (2, 1)).tolist())
    ]
    return {
        "p": write_raster("p.tif", p, float("nan"), pixel=180.0, names=("landslide probability",)),
        "later": write_raster("later.tif", p[::-1], float("nan"), pixel=180.0, names=("landslide probability",)),
        "scene": write_raster("s.tif", rng.integers(1, 255, (360, 720, 3)).astype(np.uint8)),
        "mask": write_raster("mask.tif", np.ones((360, 720), np.uint8)),
        "dem": write_raster("dem.tif", rng.uniform(0, 900, (360, 720)).astype(np.float32)),
        "detections": write_geojson("d.geojson", detections),
        "regions": write_geojson("r.geojson", regions(("west", "east"))),
        "records": write_geojson("c.geojson", records),
    }


CASES = {
    "extractdetections": {"INPUT": "p", "EXCLUDE": "records", "DEM": "dem", "MIN_SLOPE": 0, "OUTPUT": "d.gpkg"},
    "detectlandslides": {
        "INPUT": "scene",
        "MASK": "mask",
        "EXCLUDE": "records",
        "PROBABILITY": "p.tif",
        "DETECTIONS": "d.gpkg",
    },
    "gradcam": {"INPUT": "scene", "BLOCKS": "detections", "OUTPUT": "g.tif", "SHEET": "g.html"},
    "fitreference": {"INPUT": ["scene"], "MASK": ["mask"], "OUTPUT": "r.json"},
    "matchdistribution": {"INPUT": "scene", "MASK": "mask", "OUTPUT": "m.tif", "REPORT": "m.html"},
    "blockgrid": {"INPUT": "scene", "VALUES": ["dem"], "OUTPUT": "b.gpkg"},
    "exportchips": {
        "INPUT": "scene",
        "POLYGONS": "detections",
        "AREA": "regions",
        "MASK": "mask",
        "MAX_CHIPS": 60,
        "OUTPUT": "chips",
    },
    "matchcatalog": {
        "DETECTIONS": "detections",
        "CATALOG": "records",
        "REGIONS": "regions",
        "OUTPUT": "o.gpkg",
        "RECORDS": "r.gpkg",
    },
    "landtypesummary": {
        "DETECTIONS": "detections",
        "PROBABILITY": "p",
        "LANDCOVER": "mask",
        "OUTPUT": "l.csv",
        "REPORT": "l.html",
    },
    "reviewsample": {
        "DETECTIONS": "detections",
        "REGIONS": "regions",
        "PROBABILITY": ["p"],
        "SCENE": ["scene"],
        "OUTPUT": "s.gpkg",
        "SHEET": "s.html",
    },
    "biasfactor": {
        "REGIONS": "regions",
        "DETECTIONS": ["detections"],
        "PROBABILITY": ["p"],
        "CATALOG": "records",
        "START": "2010-01-01",
        "OUTPUT": "b.gpkg",
        "CURVE": "c.csv",
        "REPORT": "b.html",
    },
    "comparedates": {"BEFORE": "p", "AFTER": "p", "OUTPUT": "n.gpkg", "REPORT": "n.html"},
    "combinedates": {"INPUT": ["p", "later"], "OUTPUT": "c.tif", "N_DATES": "n.tif", "ABOVE": "a.tif"},
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_inputs_are_read_once_a_step_and_stream_off_the_main_thread(in_background, watch, layers, tmp_path, name):
    (tmp_path / "out").mkdir()

    def place(value):
        if isinstance(value, list):
            return [place(v) for v in value]
        return (
            layers.get(value, str(tmp_path / "out" / value)) if isinstance(value, str) and "-" not in value else value
        )

    in_background(name, **{k: place(v) for k, v in CASES[name].items()})
    hold(watch)


def test_a_check_keeps_nothing(provider, layers, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("landslidebias:extractdetections")
    before = dict(vars(algorithm))
    given = {"INPUT": layers["p"], "OUTPUT": str(tmp_path / "out" / "d.gpkg")}
    assert algorithm.checkParameterValues(given, QgsProcessingContext()) == (True, "")
    assert vars(algorithm) == before and not (tmp_path / "out").exists()
