"""What every land tile of the Sentinel-2 grid would cost, from measured unit costs, and a hundredth of it as tasks that sleep on a real scheduler.

Takes results/cluster.json and what is stated below, writes results/every_tile.json and the figures in docs/every_tile.md (`make every-tile`).
"""

import argparse
import json
import sys
import time
from collections import deque
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[1])]

import psutil  # noqa: E402
import rasterio  # noqa: E402
from distributed import Client  # noqa: E402
from landslidebias.core.engine.serve.cluster import AHEAD  # noqa: E402
from landslidebias.core.engine.serve.places import Place  # noqa: E402
from landslidebias.core.engine.serve.strips import cuts  # noqa: E402
from landslidebias.core.models.card import SHIPPED, read_card  # noqa: E402
from landslidebias.core.scenes.blocks import BlockGrid  # noqa: E402
from local_cluster import LocalCluster  # noqa: E402

# Stated, not measured: what is to be worked on, and prices as they are asked for today, give or take a half.
STATED = {
    "tiles": 18_000,  # of the Sentinel-2 grid that hold land
    "side": 10_980,  # pixels of a tile
    "usd_core_hour": 0.04,
    "usd_gb_month": 0.023,
    "usd_gb_read": 0.02,  # where the scenes lie in another region than the workers; 0 beside them
    "gbit_s": 1.0,  # of the caller's network
}
HUNDREDTH = 100
FIGURES = HERE.parents[2] / "docs" / "every_tile.md"
BEGIN, END = "<!-- made by `make every-tile` -->", "<!-- end -->"


def bytes_a_pixel(scene: Path) -> float:
    """Return the bytes that red, green and blue of a real date take, deflated as this plugin writes them."""
    with rasterio.open(scene) as src:
        pixels, profile = src.read([4, 3, 2]), {**src.profile}
    profile.update(driver="GTiff", count=3, compress="deflate", predictor=2, tiled=True, blockxsize=256, blockysize=256)
    with rasterio.MemoryFile() as memory:
        with memory.open(**profile) as out:
            out.write(pixels)
        return len(memory.read()) / pixels[0].size


def units(measured: dict, scene: Path) -> dict:
    """Return what a tile costs: of the measured scene's strips, which are as wide as a tile's."""
    card, side = read_card(SHIPPED), STATED["side"]
    grid = BlockGrid(side, side, card.block_px)
    strips = len(list(cuts(Place(grid, 0, 0, grid.rows, grid.cols), card)))
    one, of = measured["workers"]["1"]["cpu_s"], measured["scene"]["strips"]
    return {
        "strips": strips,
        "worker_s_a_strip": one["workers"] / of,
        "client_s_a_strip": (one["client"] - measured["fixed"]["client_cpu_s"]) / (of - 1),
        "client_s_a_run": measured["fixed"]["client_cpu_s"],
        "scheduler_s_a_strip": measured["load"]["scheduler_cpu_ms_each"] / 1000,
        "answer_bytes_a_strip": measured["layers"]["with shares"]["strip"],
        "order_bytes": measured["layers"]["with shares"]["order"],
        "read_bytes_a_tile": bytes_a_pixel(scene) * side**2,
        "kept_bytes_a_tile": 4 * len(grid) * (1 + card.share_cells**2),
    }


def whole(unit: dict) -> dict:
    """Return what all tiles cost, and at how many threads each part is as busy as it can be."""
    tiles, strips = STATED["tiles"], unit["strips"]
    a_strip = unit["worker_s_a_strip"] + unit["client_s_a_strip"] + unit["scheduler_s_a_strip"]
    core_hours = tiles * (strips * a_strip + unit["client_s_a_run"]) / 3600
    read, kept = tiles * unit["read_bytes_a_tile"] / 1e9, tiles * unit["kept_bytes_a_tile"] / 1e9
    wire = unit["answer_bytes_a_strip"] * 8 / (STATED["gbit_s"] * 1e9)
    return {
        "tasks": tiles * strips,
        "core_hours": core_hours,
        "read_tb": read / 1000,
        "answers_tb": tiles * strips * unit["answer_bytes_a_strip"] / 1e12,
        "kept_tb": kept / 1000,
        "usd": {
            "cores": core_hours * STATED["usd_core_hour"],
            "reading": read * STATED["usd_gb_read"],
            "storage_a_month": kept * STATED["usd_gb_month"],
        },
        "threads_at_most": {
            "caller": unit["worker_s_a_strip"] / unit["client_s_a_strip"],
            "scheduler": unit["worker_s_a_strip"] / unit["scheduler_s_a_strip"],
            "caller's network": unit["worker_s_a_strip"] / wire,
        },
    }


def asleep(order, row, seconds, size):
    """Take as long as a hundredth of a strip, and answer a hundredth of its bytes."""
    time.sleep(seconds)
    return bytes(size)


def simulated(unit: dict, threads: int, one_of: int) -> dict:
    """Send one of so many strips, each a hundredth as long, as many at a time as a run does."""
    tasks = STATED["tiles"] * unit["strips"] // one_of
    seconds, size = unit["worker_s_a_strip"] / HUNDREDTH, unit["answer_bytes_a_strip"] // HUNDREDTH
    with LocalCluster(2, threads // 2) as cluster, Client(cluster.address, set_as_default=False) as client:
        client.wait_for_workers(2)
        order, flying = client.submit(bytes, unit["order_bytes"]), deque()
        scheduler = psutil.Process(cluster.scheduler.pid)
        began, own, before = time.monotonic(), time.process_time(), sum(scheduler.cpu_times()[:2])
        for k in range(tasks):
            flying.append(client.submit(asleep, order, k, seconds, size, pure=False))
            if len(flying) == AHEAD * threads:
                assert len(flying.popleft().result()) == size
        while flying:
            flying.popleft().result()
        took = time.monotonic() - began
        own, used = time.process_time() - own, sum(scheduler.cpu_times()[:2]) - before
        memory = scheduler.memory_info().rss
    return {
        "tasks": tasks,
        "one_of": one_of,
        "sleep_s": seconds,
        "threads": threads,
        "seconds": took,
        "seconds_without_any_overhead": tasks * seconds / threads,
        "tasks_a_second": tasks / took,
        "scheduler_cpu_ms_each": 1000 * used / tasks,
        "caller_cpu_ms_each": 1000 * own / tasks,
        "scheduler_mb": memory / 1e6,
    }


def rounded(value):
    """Return numbers with three digits."""
    if isinstance(value, dict):
        return {key: rounded(one) for key, one in value.items()}
    return float(f"{value:.3g}") if isinstance(value, float) else value


def table(found: dict) -> str:
    """Return the figures as the page has them."""
    stated, unit, all_, sim = (found[name] for name in ("stated", "unit", "whole", "simulated"))
    usd, most = all_["usd"], sorted(all_["threads_at_most"].items(), key=lambda one: one[1])
    days = ", ".join(f"{all_['core_hours'] / n / 24:.3g} days on {n} cores" for n in (16, 100, 1000))
    lines = [
        f"| stated | {stated['tiles']:,} tiles of {stated['side']:,} pixels; {stated['usd_core_hour']} USD a core-hour,"
        f" {stated['usd_gb_month']} USD a GB and month, {stated['usd_gb_read']} USD a GB read from another region;"
        f" the caller's network {stated['gbit_s']:g} Gbit/s |",
        f"| measured, a strip | {unit['worker_s_a_strip']:.2f} s of a worker's core, {1000 * unit['client_s_a_strip']:.0f} ms of the caller's,"
        f" {1000 * unit['scheduler_s_a_strip']:.1f} ms of the scheduler's; {unit['answer_bytes_a_strip'] / 1e3:.0f} kB come back |",
        f"| a tile | {unit['strips']} strips; {unit['strips'] * unit['worker_s_a_strip'] / 60:.0f} core-minutes;"
        f" {unit['read_bytes_a_tile'] / 1e6:.0f} MB read; {unit['kept_bytes_a_tile'] / 1e6:.0f} MB kept (probability and shares, before compression) |",
        f"| all | {all_['tasks'] / 1e6:.1f} million strips; **{all_['core_hours']:,.0f} core-hours** ({days});"
        f" {all_['read_tb']:.1f} TB read, {all_['answers_tb']:.1f} TB of answers, {all_['kept_tb']:.2f} TB kept |",
        f"| cost | {usd['cores']:,.0f} USD for cores, {usd['reading']:,.0f} USD for reading,"
        f" {usd['storage_a_month']:,.0f} USD a month for what is kept |",
        "| threads at which a part is busy all the time | "
        + ", ".join(f"{name}: {n:,.0f}" for name, n in most)
        + f"; **the {most[0][0]} fails first** |",
        f"| one strip in {sim['one_of']:,}, simulated | {sim['tasks']:,} tasks that sleep {1000 * sim['sleep_s']:.0f} ms, {sim['threads']} threads:"
        f" {sim['seconds']:.0f} s where sleep alone is {sim['seconds_without_any_overhead']:.0f} s; {sim['tasks_a_second']:.0f} tasks a second,"
        f" {sim['scheduler_cpu_ms_each']:.2f} ms of the scheduler's core each, {sim['caller_cpu_ms_each']:.2f} ms of the caller's,"
        f" {sim['scheduler_mb']:.0f} MB |",
    ]
    return "\n".join(["| | |", "| --- | --- |", *lines])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--measured", type=Path, required=True)
    parser.add_argument("--scene", type=Path, required=True, help="a real date of twelve bands")
    parser.add_argument("--threads", type=int, default=64)
    parser.add_argument(
        "--one-of",
        type=int,
        default=HUNDREDTH,
        help="so many strips is simulated; 0: the simulation that is there is kept",
    )
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    unit = units(json.loads(given.measured.read_text(encoding="utf-8")), given.scene)
    found = {"stated": STATED, "unit": unit, "whole": whole(unit)}
    if given.one_of:
        found["simulated"] = simulated(unit, given.threads, given.one_of)
    else:
        found["simulated"] = json.loads(given.out.read_text(encoding="utf-8"))["simulated"]
    given.out.write_text(json.dumps(rounded(found), indent=1) + "\n", encoding="utf-8")
    page = FIGURES.read_text(encoding="utf-8")
    start, end = page.index(BEGIN), page.index(END)
    FIGURES.write_text(f"{page[:start]}{BEGIN}\n{table(found)}\n{page[end:]}", encoding="utf-8")
    print(table(found))


if __name__ == "__main__":
    main()
