"""The rows of an experiment, kept as they come: what is done stays when it is stopped."""

import argparse
import json
import time
from pathlib import Path


def arguments(words: str) -> argparse.Namespace:
    """Return what an experiment is told: where its figures go, how many pairs a cell has, and the first one's seed: not 0, from which the
    methods' settings were chosen."""
    parser = argparse.ArgumentParser(description=words)
    parser.add_argument("--out", required=True)
    parser.add_argument("--pairs", type=int, default=2000)
    parser.add_argument("--first", type=int, default=100_000)
    return parser.parse_args()


def keep(out: str, cells, **facts) -> None:
    """Write a row for each cell, a function that returns it, after each of them. facts: stand before the rows."""
    start, rows = time.time(), []
    for cell in cells:
        rows.append(cell())
        print(json.dumps(rows[-1]), flush=True)
        result = {**facts, "minutes": round((time.time() - start) / 60, 1), "cells": rows}
        Path(out).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
