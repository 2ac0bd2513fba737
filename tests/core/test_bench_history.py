"""The history of `make bench`: a line a run, and what fell since the last run on such a machine."""

import importlib.util
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("bench_history", ROOT / "scripts" / "bench" / "history.py")
history = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(history)

HERE, THERE = {"cores": 2, "processor": "A"}, {"cores": 64, "processor": "B"}


def run(machine, **ratios):
    return {"commit": "c", "date": "2026-01-01", "machine": machine, "ratios": ratios}


def test_what_fell_is_said(tmp_path):
    path = tmp_path / "history.jsonl"
    assert history.append(path, run(HERE, matching=10.0, events=5.0)) == []
    assert history.append(path, run(THERE, matching=1.0, events=1.0)) == []  # another machine
    assert history.append(path, run(HERE, matching=8.1, events=4.0, other=1.0)) == ["events: 4.00, was 5.00"]
    assert history.append(path, run(HERE, matching=8.0, events=3.9)) == []  # against the last run
    lines = path.read_text().splitlines()
    assert len(lines) == 4 and json.loads(lines[2])["ratios"]["other"] == 1.0


def test_the_machine_is_not_named():
    found = history.machine()
    assert set(found) == {"cores", "processor", "memory_gib"} and found["cores"] >= 1
