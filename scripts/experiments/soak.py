"""Many scenes for a long time (`make soak`): minutes of detectmany with cancels, killed engines and a server that refuses every tenth request.

Tables of drawn scenes on this disk, one of them broken, and scenes on the loopback are done in turn. Each run is left alone, canceled, or robbed of its engine,
as a draw has it, and run again until all but the broken scene is done. What comes of it must be, feature by feature and pixel by pixel, what a run that nothing
disturbed made: nothing lost, nothing twice. Memory and open files of this process, and engines left over, are counted after each. Runs in QGIS's Python.
"""

import argparse
import gc
import hashlib
import json
import os
import random
import resource
import shutil
import signal
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from many import POINT, SMALL, Desk, draw, where  # noqa: E402

FEW, TENTH = 10, 10  # scenes of a table, and of so many requests one is refused
DAYS = {"A": "2023-06-14", "B": "2023-06-19", "C": "2023-06-24"}  # of scenes on the network
TRIES = 12  # runs after which a table that is not done is a failure


def state(out):
    """Return what a run made: a checksum of each scene's features and pixels, by its name; and how many features there are."""
    from osgeo import gdal

    found, told = {}, json.loads((out / "m.json").read_text())["scenes"]
    layer = gdal.OpenEx(str(out / "d.gpkg"))
    rows = {}
    for feature in layer.GetLayer(0):
        values = [feature.GetField(k) for k in range(feature.GetFieldCount())]
        rows.setdefault(values[0], []).append(json.dumps([values, feature.GetGeometryRef().ExportToWkt()]))
    for one in (one for one in told if one["state"] == "done"):
        pixels = gdal.Open(str(out / "p" / one["probability"])).ReadAsArray().tobytes()
        found[one["name"]] = hashlib.sha256(pixels + "\n".join(rows.get(one["name"], [])).encode()).hexdigest()
    strangers = set(rows) - set(found)
    return found, len(strangers)


def memory():
    """Return this process's memory in MB, and its open files, when QGIS has given back what it does by and by."""
    from qgis.core import QgsApplication

    gc.collect()
    QgsApplication.processEvents()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6, len(os.listdir("/proc/self/fd"))


class Soak:
    """Rounds of tables that are done in spite of what is done to them."""

    def __init__(self, desk, tables, seed, folder):
        """tables: {name: (parameters, names of the scenes that can be done)}."""
        self._desk, self._tables, self._draw, self._folder = desk, tables, random.Random(seed), folder
        self.wanted = {}
        self.count = dict.fromkeys(
            ("rounds", "runs", "canceled", "engines_killed", "scenes_done", "scenes_kept_from_before"), 0
        )
        self.wrong, self.levels = [], []

    def round(self, name):
        """Do a table until all that can be done is, and hold it against what an undisturbed run made."""
        given, whole = self._tables[name]
        out = self._folder / "round"
        shutil.rmtree(out, ignore_errors=True)
        for _ in range(TRIES):
            done, log = (
                self._disturbed(given, out)
                if name in self.wanted
                else self._desk.run("detectmany", **given, **where(out))
            )
            self.count["runs"] += 1
            if done is not None and done["N_SCENES"] == len(whole):
                break
            if done is None and "Canceled" not in log and "None of" not in log:
                self.wrong.append(f"{name}: {log}")
        else:
            self.wrong.append(f"{name}: not done after {TRIES} runs: {log}")
            return
        found, strangers = state(out)
        told = json.loads((out / "m.json").read_text())["scenes"]
        self.count["rounds"] += 1
        self.count["scenes_done"] += len(found)
        self.count["scenes_kept_from_before"] += sum(one["resumed"] for one in told)
        if set(found) != whole or strangers or found != self.wanted.setdefault(name, found):
            self.wrong.append(
                f"{name}: {sorted(set(found) ^ whole)}, {strangers} of no scene, or other features or pixels"
            )
        self.levels.append(memory())

    def _disturbed(self, given, out):
        """Run once, and cancel it, kill its engine, or leave it alone."""
        what, after, began = (
            self._draw.choice(("leave", "cancel", "kill")),
            self._draw.uniform(0.5, 12),
            time.monotonic(),
        )
        started = len(self._desk.engines)

        def kill():
            if len(self._desk.engines) > started and self._desk.engines[-1].poll() is None:
                os.killpg(self._desk.engines[-1].pid, signal.SIGKILL)
                self.count["engines_killed"] += 1

        timer = threading.Timer(after, kill if what == "kill" else lambda: None)
        timer.start()
        late = (lambda: time.monotonic() > began + after) if what == "cancel" else (lambda: False)
        done, log = self._desk.run("detectmany", late, **given, **where(out))
        timer.cancel()
        self.count["canceled"] += done is None and "Canceled" in log
        return done, log

    def flat(self):
        """Return memory and open files: the medians of the first and the last third of the rounds, the first two left out."""
        levels = self.levels[2:]
        third = max(1, len(levels) // 3)
        middle = lambda part, k: round(statistics.median(one[k] for one in part), 1)  # noqa: E731
        found = {
            name: {"first_third": middle(levels[:third], k), "last_third": middle(levels[-third:], k)}
            for k, name in enumerate(("memory_mb", "open_files"))
        }
        return {**found, "memory_mb_of_rounds": [round(one[0], 1) for one in self.levels]}


def on_the_network(desk, folder, catalog):
    """Return the parameters of scenes that a server has, three days of a region, and their names."""
    from made import layers, stac

    for name, day in DAYS.items():
        if name != "A":
            shutil.copytree(catalog.folder / "A", catalog.folder / name)
        catalog.items.append(stac.item(name, catalog.url, day=day))
    region = layers.write(folder / "r.geojson", [layers.box(0.5885, 42.372, 0.62, 42.392, name="valley")], None)
    asked = {"REGIONS": region, "API": "own", "ADDRESS": catalog.api, "START": "2023-06-01", "END": "2023-06-30"}
    found, log = desk.run("findscenes", **asked, OUTPUT=str(folder / "s.gpkg"))
    if found is None:
        sys.exit(log)
    return {"SCENES": found["OUTPUT"], "REGIONS": region, "THRESHOLD": 0.0}, {
        f"valley {day}" for day in (stac.DAY, "2023-06-19", "2023-06-24")
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    from made import cogs, stac

    desk, folder = Desk(), Path(tempfile.mkdtemp(prefix="soak-"))
    try:
        (folder / "cogs").mkdir()
        cogs.scene(folder / "cogs", "A", *cogs.numbers(0))
        with stac.Catalog(folder / "cogs") as catalog:
            local = (
                {"SCENES": draw(folder / "small", FEW, SMALL, broken=True), **POINT},
                {f"scene {k}" for k in range(FEW - 1)},
            )
            tables = {"files": local, "network": on_the_network(desk, folder, catalog)}
            soak, asked, refused = Soak(desk, tables, given.seed, folder), [0], [0]
            for name in tables:
                soak.round(name)

            def answer(path):
                asked[0] += 1
                if asked[0] % TENTH:
                    return None
                refused[0] += 1
                return 503, b""

            catalog.answer = answer
            end = time.monotonic() + 60 * given.minutes
            while time.monotonic() < end:
                soak.round(("files", "network")[soak.count["rounds"] % 2])
        left = sum(engine.poll() is None for engine in desk.engines)
        results = {
            "minutes": given.minutes,
            "seed": given.seed,
            **soak.count,
            "requests": asked[0],
            "requests_refused": refused[0],
            "wrong": soak.wrong,
            "engines_left_over": left,
            **soak.flat(),
        }
        given.out.write_text(json.dumps(results, indent=1) + "\n")
        print(json.dumps(results), flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    sys.exit(bool(soak.wrong or left))


if __name__ == "__main__":
    main()
