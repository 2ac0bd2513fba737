"""Prints what a whole scene takes from file to files (probability, activation, share, detections), as ratios taken in one run, and its memory; in
single precision and in the fastest arithmetic that the processor has, which is the default.

tile.py RATIOS.json [SIDE]: SIDE pixels a side, 2745 if none is given; a Sentinel-2 tile has 10980. Run by `make bench SIDE=`.
"""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsProcessingFeedback  # noqa: E402
from scenes import ROOT, draw, processing_of  # noqa: E402
from timing import keep  # noqa: E402

PRECISION = "LANDSLIDEBIAS_PRECISION"
FILES = {"PROBABILITY": "p.tif", "ACTIVATION": "a.tif", "SHARE": "s.tif", "DETECTIONS": "d.gpkg"}
ENGINE = ROOT / ".build" / "home" / "engine" / "bin" / "python"


class Memory:
    """The peak memory of the engine, looked up in /proc: what the system counts for a child begins with its parent's, who drew the scene."""

    def __init__(self):
        self._peak, self._over = 0, threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self):
        while not self._over.wait(0.1):
            for child in Path(f"/proc/{os.getpid()}/task").glob("*/children"):
                for pid in child.read_text().split():
                    self._look(Path("/proc") / pid)

    def _look(self, process):
        try:
            if not (process / "cmdline").read_bytes().startswith(os.fsencode(ENGINE)):
                return
            lines = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
            self._peak = max(self._peak, int(lines["VmHWM"].split()[0]) // 1024)
        except (OSError, KeyError):
            pass  # it has just ended

    def ended(self):
        """Return the peak in MB."""
        self._over.set()
        self._thread.join()
        return self._peak


def timed(processing, scene, folder, precision):
    """Return what detectlandslides gave, its seconds, and the engine's peak memory in MB."""
    os.environ[PRECISION] = precision
    names = {name: f"{folder}/{precision}{end}" for name, end in FILES.items()}
    memory = Memory()
    began = time.perf_counter()
    done = processing.run("landslidebias:detectlandslides", {"INPUT": scene, **names}, feedback=QgsProcessingFeedback(False))
    return done["N_BLOCKS"], time.perf_counter() - began, memory.ended()


def ratios_of(side, precision, run, before):
    """Print a run, and return its ratios by name."""
    blocks, seconds, peak = run
    inference = before["inference"][precision]
    print(f"in {precision}: {seconds:.1f} s from file to files, {blocks / seconds:.0f} blocks a second, ", end="")
    print(f"the network alone {inference:.0f}; engine's peak {peak} MB")
    tile = f"tile {side} in {precision}"
    return {
        f"{tile}: against the plain way": blocks / seconds / before["plain"],
        f"{tile}: inference against the floor in f32": inference / before["floor"],
        f"{tile}: all against inference alone": blocks / seconds / inference,
        f"{tile}: against reading alone": before["reading"] / seconds,
    }


def main():
    side = int(sys.argv[2]) if len(sys.argv) > 2 else 2745
    processing, _kept = processing_of()
    with tempfile.TemporaryDirectory() as folder:
        scene = f"{folder}/scene.tif"
        draw(scene, "uint16", side)
        runs = {how: timed(processing, scene, folder, how) for how in ("f32", "auto")}
        floor = [ENGINE, "-I", ROOT / "scripts/bench/floor.py", scene]
        before = json.loads(subprocess.run(floor, capture_output=True, check=True).stdout)
    print(f"{side} x {side} of uint16, {runs['f32'][0]:,} blocks of {before['operations'] / 1e6:.0f} million operations")
    print(f"products {before['products'] / 1e9:.0f} GFLOP/s; blocks a second: plain {before['plain']:.1f}, floor {before['floor']:.0f}; ", end="")
    print(f"reading alone {before['reading']:.1f} s")
    ratios = ratios_of(side, "f32", runs["f32"], before)
    if before["fastest"] != "f32":
        ratios |= ratios_of(side, before["fastest"], runs["auto"], before)
    for name, value in ratios.items():
        print(f"{name:<60} {value:8.3f} x")
    keep(ratios, sys.argv[1])


if __name__ == "__main__":
    main()
