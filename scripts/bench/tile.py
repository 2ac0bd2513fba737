"""Prints what a whole scene takes from file to files (probability, activation, share, detections), as ratios taken in one run, and its memory.

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
os.environ["LANDSLIDEBIAS_PRECISION"] = "f32"  # as what it is held against
from qgis.core import QgsProcessingFeedback  # noqa: E402
from scenes import ROOT, draw, processing_of  # noqa: E402
from timing import keep  # noqa: E402

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


def main():
    side = int(sys.argv[2]) if len(sys.argv) > 2 else 2745
    processing, _kept = processing_of()
    with tempfile.TemporaryDirectory() as folder:
        scene = f"{folder}/scene.tif"
        draw(scene, "uint16", side)
        names = {name: f"{folder}/{name}" for name in ("p.tif", "a.tif", "s.tif", "d.gpkg")}
        memory = Memory()
        began = time.perf_counter()
        outputs = dict(zip(("PROBABILITY", "ACTIVATION", "SHARE", "DETECTIONS"), names.values()))
        done = processing.run("landslidebias:detectlandslides", {"INPUT": scene, **outputs}, feedback=QgsProcessingFeedback(False))
        seconds = time.perf_counter() - began
        peak = memory.ended()
        floor = [ENGINE, "-I", ROOT / "scripts/bench/floor.py", scene]
        before = json.loads(subprocess.run(floor, capture_output=True, check=True).stdout)
    blocks = done["N_BLOCKS"]
    print(f"{side} x {side} of uint16, {blocks:,} blocks of {before['operations'] / 1e6:.0f} million operations: {seconds:.1f} s from file to files")
    print(f"products {before['products'] / 1e9:.0f} GFLOP/s; blocks a second: plain {before['plain']:.1f}, inference {before['inference']:.0f},")
    print(f"  floor {before['floor']:.0f}, all {blocks / seconds:.0f}; reading alone {before['reading']:.1f} s")
    print(f"engine's peak memory: {peak} MB")
    ratios = {
        f"tile {side}: against the plain way": blocks / seconds / before["plain"],
        f"tile {side}: inference against its floor": before["inference"] / before["floor"],
        f"tile {side}: all against inference alone": blocks / seconds / before["inference"],
        f"tile {side}: against reading alone": before["reading"] / seconds,
    }
    for name, value in ratios.items():
        print(f"{name:<60} {value:8.3f} x")
    keep(ratios, sys.argv[1])


if __name__ == "__main__":
    main()
