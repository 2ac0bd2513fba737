"""How often the interval of `comparedistributions` holds 0.5 for independent pairs of one kind, and for two dates of one place (`make alike`).

Runs in the engine. Pairs are drawn fields whose neighbours are alike: after 0, 2, 6 and 12 rounds of taking means over four.
"""

import math
import sys
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[2] / ".build" / "plugins"), str(HERE.parents[2] / "tests"), str(HERE.parents[1])]

import numpy as np  # noqa: E402
from landslidebias.core.engine.learn.embedding import separability  # noqa: E402
from made.fields import REACH, drawn, field  # noqa: E402
from rows import arguments, keep  # noqa: E402

ROUNDS = (0, 2, 6, 12)


def cell(rounds, one_place, first, n):
    """Return a row of the table."""
    values, held, widths = [], [], []
    for k in range(first, first + n):
        rng = np.random.default_rng([k, rounds, one_place])
        one = field(rng, rounds)
        two = one if one_place else field(rng, rounds)
        scores, label, group, place = drawn(rng, one, two, 0.0 if one_place else 1e5)
        found = separability(scores, label, group, k, place, REACH)
        values.append(found["value"])
        held.append(found["low"] <= 0.5 <= found["high"])
        widths.append(found["high"] - found["low"])
    share = float(np.mean(held))
    return {
        "rounds": rounds,
        "one place": one_place,
        "pairs": n,
        "holds 0.5": round(share, 4),
        "error": round(math.sqrt(share * (1 - share) / n), 4),
        "mean AUC": round(float(np.mean(values)), 4),
        "mean width": round(float(np.mean(widths)), 3),
    }


def main():
    args = arguments(__doc__)
    kinds = [(rounds, one_place) for one_place in (False, True) for rounds in ROUNDS]
    keep(args.out, (partial(cell, *kind, args.first, args.pairs) for kind in kinds), first=args.first)


if __name__ == "__main__":
    main()
