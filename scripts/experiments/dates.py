"""What share of what `comparedates` calls new is false, and how much it finds, on simulated pairs with known landslides (`make dates`).

Runs in the engine. Each cell: mean of false / found with its standard error, mean share found, and the same of the method of version 0.2 (a normal
distribution as wide as the median absolute deviation of the stable blocks or their lower percentile).
"""

import math
import sys
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[2] / "tests"), str(HERE.parents[1])]

import numpy as np  # noqa: E402
from landslidebias.core.detections.change import became, false_discovery, log_odds  # noqa: E402
from made.changes import KINDS, THRESHOLD, dates, wrong  # noqa: E402
from rows import arguments, keep  # noqa: E402

LEVEL = 0.05
LANDS = ((0.5, 20), (1.0, 4))  # noise, blocks that slid


def former(before, after):
    """Return what the former method calls new."""
    below, above = before <= THRESHOLD, after > THRESHOLD
    rise = log_odds(after) - log_odds(before)
    quiet = rise[below & ~above]
    middle = np.median(quiet)
    spread = max(1.4826 * np.median(np.abs(quiet - middle)), (middle - np.quantile(quiet, 0.01)) / 2.326)
    q = np.ones(before.shape)
    q[below] = false_discovery(np.array([math.erfc((r - middle) / spread / math.sqrt(2)) / 2 for r in rise[below]]))
    return below & above & (q <= LEVEL)


def cell(kind, noise, slid, first, n):
    """Return a row of the table."""
    shares, row = {"now": [], "former": []}, {"kind": kind, "noise": noise, "slid": slid, "pairs": n}
    power = {"now": [], "former": []}
    for k in range(first, first + n):
        before, after, truth = dates(kind, noise, slid, np.random.default_rng([k, slid, int(10 * noise)]))
        found = {"now": became(before, after, THRESHOLD, LEVEL).new, "former": former(before, after)}
        for name, new in found.items():
            shares[name].append(wrong(new, truth))
            power[name].append((new & truth).sum() / max(slid, 1))
    for name, values in shares.items():
        row[name] = {
            "false": round(float(np.mean(values)), 4),
            "error": round(float(np.std(values) / math.sqrt(n)), 4),
            "found": round(float(np.mean(power[name])), 3),
        }
    return row


def main():
    args = arguments(__doc__)
    lands = [(kind, noise, slid) for noise, slid in LANDS for kind in KINDS]
    keep(args.out, (partial(cell, *land, args.first, args.pairs) for land in lands), level=LEVEL, first=args.first)


if __name__ == "__main__":
    main()
