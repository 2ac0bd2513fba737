"""What a scheduler costs and gives: efficiency of one and two workers, bytes that travel, the scheduler's load (scripts/experiments/results/cluster.json).

Efficiency: a drawn scene with one worker of one thread and with two; beside the wall clock, which other programs on the machine disturb (its load
is kept), the processor seconds of workers, client and scheduler, which they hardly do. Bytes: the order and a strip's answer as they are pickled.
Load: 10,000 tasks that do nothing and answer as many bytes as a strip does. Runs in the Python of .build/cluster.
"""

import argparse
import json
import os
import pickle
import sys
import tempfile
import time
from collections import deque
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1])]

import numpy as np  # noqa: E402
import psutil  # noqa: E402
import rasterio  # noqa: E402
from distributed import Client  # noqa: E402
from landslidebias.core.engine.serve import strips  # noqa: E402
from landslidebias.core.engine.serve.classify import classify  # noqa: E402
from landslidebias.core.engine.serve.cluster import AHEAD, order_of  # noqa: E402
from landslidebias.core.engine.serve.places import place_of  # noqa: E402
from landslidebias.core.engine.serve.worker import classify_strip, kept  # noqa: E402
from landslidebias.core.link.jobs import ClassifyJob  # noqa: E402
from landslidebias.core.listener import Listener  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.scenes.blocks import BlockGrid  # noqa: E402
from landslidebias.core.scenes.radiometry import SCALE, Radiometry  # noqa: E402
from local_cluster import LocalCluster  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402

WIDTH, HEIGHT = 10980, 720  # of the drawn scene: the width of a Sentinel-2 tile
TASKS = 10_000
CARD = read_card(SHIPPED)
LAYERS = {
    "probability": {},
    "with shares": {"share": True},
    "with shares and activation": {"share": True, "activation": True},
}


def drawn(path: Path) -> None:
    """Write 16-bit reflectance with the grain of fields."""
    rng = np.random.default_rng(0)
    fields = np.kron(rng.normal(0, 250, (HEIGHT // 60, WIDTH // 60)), np.ones((60, 60)))
    how = {
        "driver": "GTiff",
        "width": WIDTH,
        "height": HEIGHT,
        "count": 3,
        "dtype": "uint16",
        "crs": "EPSG:32632",
        "nodata": 0,
    }
    place = from_origin(500000, 4000000, 10, 10)
    with rasterio.open(path, "w", transform=place, tiled=True, compress="deflate", predictor=2, **how) as out:
        for band in range(1, 4):
            out.write(np.clip(900 + fields + rng.normal(0, 80, fields.shape), 1, 9000).astype(np.uint16), band)


def job_of(scene: Path, work: str, **more) -> ClassifyJob:
    return ClassifyJob(input=str(scene), model=str(SHIPPED), work=work, radiometry=Radiometry(SCALE).to_dict(), **more)


def used(processes) -> float:
    """Return the processor seconds that processes have used."""
    return sum(sum(psutil.Process(one.pid).cpu_times()[:2]) for one in processes)


def efficiency(scene: Path, folder: str) -> dict:
    """Classify the scene with one worker and with two."""
    found, values = {}, []
    for n in (1, 2):
        with LocalCluster(n) as cluster:
            with Client(cluster.address, set_as_default=False) as client:
                client.wait_for_workers(n)
            work = os.path.join(folder, f"with{n}")
            classify(
                job_of(scene, work + "-first", share=True, scheduler=cluster.address, window=[0, 0, 1, 600]), Listener()
            )
            before = used(cluster.workers), used([cluster.scheduler]), time.process_time()
            began, load = time.monotonic(), os.getloadavg()[0]
            done = classify(job_of(scene, work, share=True, scheduler=cluster.address), Listener())
            seconds = time.monotonic() - began
            after = used(cluster.workers), used([cluster.scheduler]), time.process_time()
            with rasterio.open(done["probability"]) as raster:
                values.append(raster.read().tobytes())
        workers, scheduler, client = (round(b - a, 2) for a, b in zip(before, after))
        found[str(n)] = {
            "seconds": round(seconds, 1),
            "load_before": round(load, 1),
            "cpu_s": {"workers": workers, "scheduler": scheduler, "client": client},
        }
    found["efficiency_by_clock"] = round(found["1"]["seconds"] / (2 * found["2"]["seconds"]), 3)
    found["efficiency_by_cpu"] = round(found["1"]["cpu_s"]["workers"] / found["2"]["cpu_s"]["workers"], 3)
    found["equal"] = values[0] == values[1]
    return found


def traffic(scene: Path, folder: str) -> dict:
    """Return the bytes of an order and of a strip's answer."""
    grid, found = BlockGrid(WIDTH, HEIGHT, CARD.block_px), {}
    with LocalCluster(1) as cluster, Client(cluster.address, set_as_default=False) as client:
        for name, more in LAYERS.items():
            job = job_of(scene, folder, **more)
            order = order_of(job, CARD, place_of(job, grid), None)
            row, rows = next(strips.cuts(order.place, CARD))
            done = client.submit(classify_strip, client.submit(kept, order), row, rows).result()
            found[name] = {"order": len(pickle.dumps(order, 5)), "strip": len(pickle.dumps(done, 5)), "rows": rows}
            found[name]["of which numbers for warnings"] = len(pickle.dumps(done.sample, 5))
    found["model"] = SHIPPED.stat().st_size
    return found


def nothing(order, row, size):
    """Answer as many bytes as a strip does."""
    return bytes(size)


def load(scene: Path, folder: str) -> dict:
    """Send tasks that do nothing, as many at a time as strips are, and take their answers."""
    size = traffic(scene, folder)["with shares"]["strip"]
    with LocalCluster(2) as cluster, Client(cluster.address, set_as_default=False) as client:
        client.wait_for_workers(2)
        sent, flying, most = client.submit(bytes, SHIPPED.stat().st_size), deque(), 0
        before, own, began = used([cluster.scheduler]), time.process_time(), time.monotonic()
        for k in range(TASKS):
            flying.append(client.submit(nothing, sent, k, size, pure=False))
            if len(flying) == 2 * AHEAD:
                assert len(flying.popleft().result()) == size
            most = max(most, psutil.Process(cluster.scheduler.pid).memory_info().rss) if k % 500 == 0 else most
        while flying:
            flying.popleft().result()
        seconds = time.monotonic() - began
        scheduler, client_s = used([cluster.scheduler]) - before, time.process_time() - own
    return {
        "tasks": TASKS,
        "bytes_each": size,
        "seconds": round(seconds, 1),
        "scheduler_cpu_ms_each": round(1000 * scheduler / TASKS, 3),
        "client_cpu_ms_each": round(1000 * client_s / TASKS, 3),
        "scheduler_mb_at_most": round(most / 1e6),
    }


def fixed(scene: Path, folder: str) -> dict:
    """Return what a run costs the caller before and after its strips: of a run of one strip."""
    with LocalCluster(1) as cluster:
        seconds = []
        for k in range(2):
            before = time.process_time()
            job = job_of(
                scene,
                os.path.join(folder, f"one{k}"),
                share=True,
                scheduler=cluster.address,
                window=[0, 0, 1, WIDTH // CARD.block_px],
            )
            classify(job, Listener())
            seconds.append(time.process_time() - before)
    return {"client_cpu_s": round(min(seconds), 2)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=list(PARTS), help="what to measure anew")
    given = parser.parse_args()
    out = given.out
    found = json.loads(out.read_text(encoding="utf-8")) if len(given.parts) < len(PARTS) else {}
    with tempfile.TemporaryDirectory() as folder:
        scene = Path(folder) / "scene.tif"
        drawn(scene)
        found["scene"] = {"width": WIDTH, "height": HEIGHT, "bytes": scene.stat().st_size}
        place = place_of(job_of(scene, folder), BlockGrid(WIDTH, HEIGHT, CARD.block_px))
        found["scene"]["strips"] = len(list(strips.cuts(place, CARD)))
        for name in given.parts:
            found[name] = PARTS[name](scene, folder)
    found["machine"] = {"cores": os.cpu_count(), "processor": _processor()}
    out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, indent=1))


PARTS = {"layers": traffic, "load": load, "workers": efficiency, "fixed": fixed}


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


if __name__ == "__main__":
    main()
