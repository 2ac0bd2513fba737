"""Times two ways of doing one thing in turn, for `make bench`."""

import json
import time
from pathlib import Path

import numpy as np


def compare(what, ours, plain, runs=5):
    """Return the median of the ratios, pair by pair, and print it: how many times as fast ours is as the plain way."""
    ours(), plain()
    ratios, seconds = [], []
    for _ in range(runs):
        times = []
        for work in (ours, plain):
            began = time.perf_counter()
            work()
            times.append(time.perf_counter() - began)
        ratios.append(times[1] / times[0])
        seconds.append(times[0])
    spread = f"({min(ratios):.2f} to {max(ratios):.2f}; ours {np.median(seconds):.3f} s)"
    print(f"{what:<72} {np.median(ratios):6.2f} x   {spread}", flush=True)
    return float(np.median(ratios))


def keep(ratios, path):
    """Write ratios by name for history.py."""
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(json.dumps(ratios), encoding="utf-8")
