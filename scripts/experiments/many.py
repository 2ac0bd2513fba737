"""What many scenes cost (`make many`): an engine's start, and 50 scenes by detectmany against what the network alone takes for their blocks.

Both in wall and in processor seconds, for other work may share the cores; the network runs before and after, half of it each. The engine's memory is looked at
every few seconds. Runs in QGIS's Python; as `many.py inference N` in the engine's, where it says what the network takes for N scenes.
"""

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".build" / "plugins"), str(ROOT / "tests"), "/usr/share/qgis/python/plugins"]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SIDE, BLOCKS, MANY = 600, 33 * 33, 50  # pixels a side of the scenes, their blocks, and how many there are
SMALL = 200  # pixels a side of a scene that is all start
POINT = {"OPERATING_POINT": "balanced"}


def inference(n):
    """Print what the network alone takes for n scenes of BLOCKS blocks, as detectmany asks it: wall and processor seconds."""
    import numpy as np
    from landslidebias.core.engine.serve.runtime import Classifier
    from landslidebias.core.models.card import SHIPPED, read_card

    card = read_card(SHIPPED)
    classifier = Classifier(str(SHIPPED), "f32", card.batch)
    blocks = (
        np.random.default_rng(0).uniform(1, 255, (BLOCKS, classifier.block, classifier.block, 3)).astype(np.float32)
    )
    classifier(blocks, False, True)
    began, spent = time.monotonic(), time.process_time()
    for _ in range(n):
        classifier(blocks, False, True)
    print(json.dumps([time.monotonic() - began, time.process_time() - spent]))


class Desk:
    """QGIS with the provider; runs detectmany, and counts the engines that it starts."""

    def __init__(self):
        from qgis.core import QgsApplication

        self._app = QgsApplication([], False)
        self._app.initQgis()
        from landslidebias.algorithms.gis import engine_client
        from landslidebias.algorithms.provider import LandslideBiasProvider
        from processing.core.Processing import Processing

        Processing.initialize()
        self._provider = LandslideBiasProvider()  # kept, or Python collects it
        QgsApplication.processingRegistry().addProvider(self._provider)
        self.engines, start = [], engine_client.process.start

        def counted(*given, **more):
            self.engines.append(start(*given, **more))
            return self.engines[-1]

        engine_client.process.start = counted

    def run(self, name, enough=lambda: False, **given):
        """Run an algorithm. enough: whether it is to be canceled. Returns its results, None where it was canceled or failed, and its log."""
        import processing
        from qgis.core import QgsProcessingException, QgsProcessingFeedback

        class Feedback(QgsProcessingFeedback):
            def isCanceled(self):
                return enough()

        feedback = Feedback(False)
        try:
            return processing.run(f"landslidebias:{name}", given, feedback=feedback), feedback.textLog()
        except QgsProcessingException as error:
            traceback.clear_frames(
                error.__traceback__
            )  # of processing.run, which QGIS keeps, with the layers that they hold
            return None, str(error)


def draw(folder, n, side, broken=False):
    """Draw n scenes, and return a table of them. broken: whether the last one is."""
    import numpy as np
    from made import rasters, scenes

    land = np.tile(scenes.recipe().draw()[0].image, (2, 2, 1)).clip(1, 6000).astype(np.uint16)
    folder.mkdir()
    rows = ["path,name,date"]
    for k in range(n):
        row, col = divmod(k * 97, 1080 - side)
        path = rasters.write(folder / f"{k}.tif", land[row % 400 : row % 400 + side, col : col + side], 0)
        rows.append(f"{k}.tif,scene {k},2023-06-{k % 28 + 1:02d}")
    if broken:
        Path(path).write_bytes(Path(path).read_bytes()[:5000])
    (folder / "t.csv").write_text("\n".join(rows) + "\n")
    return str(folder / "t.csv")


def where(out):
    out.mkdir(exist_ok=True)
    return {"DETECTIONS": str(out / "d.gpkg"), "PROBABILITIES": str(out / "p"), "MANIFEST": str(out / "m.json")}


def cost(desk, folder):
    """Return what an engine's start costs, and MANY scenes against the network alone, in seconds; and memory on the way."""
    from landslidebias.algorithms.gis.engine_client import Engine
    from landslidebias.core.link.jobs import ClassifyJob
    from landslidebias.core.listener import Listener
    from landslidebias.core.models.card import SHIPPED

    few, seconds = draw(folder / "few", 1, SMALL), []
    colours = {"match": "scale", "reference": None, "source": None}
    with Engine() as engine:
        for k in range(4):
            job = ClassifyJob(
                str(Path(few).parent / "0.tif"), str(SHIPPED), str(folder / f"work{k}"), radiometry=colours
            )
            began = time.monotonic()
            engine.run(job, Listener())
            seconds.append(time.monotonic() - began)
    alone = [_inference(MANY // 2)]
    table, levels, stop = draw(folder / "many", MANY, SIDE), [], threading.Event()

    def watch():
        while not stop.wait(5):
            engine = desk.engines[-1].pid
            status = Path(f"/proc/{engine}/status")
            levels.append(int(status.read_text().split("VmRSS:")[1].split()[0]) / 1e3 if status.exists() else None)

    watcher = threading.Thread(target=watch, daemon=True)
    before, began, starts = _spent(), time.monotonic(), len(desk.engines)
    watcher.start()
    done, log = desk.run("detectmany", SCENES=table, **where(folder / "out"), **POINT)
    wall, spent = time.monotonic() - began, _spent() - before
    stop.set()
    alone.append(_inference(MANY // 2))
    if done is None or done["N_SCENES"] != MANY:
        sys.exit(log)
    levels = [level for level in levels if level]
    own = [sum(one[k] for one in alone) for k in (0, 1)]
    third = max(1, len(levels) // 3)
    return {
        "start_s": round(seconds[0] - statistics.median(seconds[1:]), 2),
        "scenes": MANY,
        "pixels": [SIDE, SIDE],
        "engine_starts": len(desk.engines) - starts,
        "wall_s": round(wall, 1),
        "network_wall_s": round(own[0], 1),
        "processor_s": round(spent, 1),
        "network_processor_s": round(own[1], 1),
        "against_the_network": {"wall": round(wall / own[0], 3), "processor": round(spent / own[1], 3)},
        "engine_mb": {
            "first_third": round(statistics.median(levels[:third])),
            "last_third": round(statistics.median(levels[-third:])),
        },
    }


def _inference(n):
    from landslidebias.core.link import environment

    line = [str(environment.find("detect").path), str(Path(__file__).resolve()), "inference", str(n)]
    return json.loads(subprocess.run(line, check=True, capture_output=True, text=True).stdout.splitlines()[-1])


def _spent():
    """Return the processor seconds of this process and of those that it has waited for."""
    return sum(sum(resource.getrusage(who)[:2]) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    given, folder = parser.parse_args(), Path(tempfile.mkdtemp(prefix="many-"))
    try:
        results = cost(Desk(), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    given.out.write_text(json.dumps(results, indent=1) + "\n")
    print(json.dumps(results), flush=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["inference"]:
        inference(int(sys.argv[2]))
    else:
        main()
