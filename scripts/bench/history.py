"""Appends a run's ratios to history.jsonl, and says which fell by a fifth or more since the last run on such a machine: history.py RATIOS.json ...

A line is a run: commit, date, machine (what it has, not what it is called), ratios by name. Nothing is asserted: a machine has its moods.
"""

import datetime as dt
import json
import os
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HISTORY = Path(__file__).with_name("history.jsonl")
FALL = 0.2


def machine() -> dict:
    """Return cores, processor and memory."""
    processor, memory = platform.processor() or platform.machine(), None
    if Path("/proc/cpuinfo").exists():
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        processor = next((x.split(":", 1)[1].strip() for x in lines if x.startswith("model name")), processor)
    if hasattr(os, "sysconf"):
        memory = round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30)
    return {"cores": os.cpu_count(), "processor": processor, "memory_gib": memory}


def commit() -> str:
    """Return the commit that was measured, with a + where files differ from it."""

    def git(*arguments):
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()

    changed = git("status", "--porcelain", "--", ".", f":!{HISTORY.relative_to(ROOT).as_posix()}")
    return git("rev-parse", "--short=12", "HEAD") + ("+" if changed else "")


def read(path: Path) -> list[dict]:
    """Return the runs of a history, oldest first."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def fallen(before: dict, now: dict) -> list[str]:
    """Say which ratios fell by FALL or more."""
    return [
        f"{name}: {now[name]:.2f}, was {was:.2f}"
        for name, was in before.items()
        if name in now and now[name] <= (1 - FALL) * was
    ]


def append(path: Path, run: dict) -> list[str]:
    """Append a run to a history, and say what fell since the last run on such a machine."""
    same = [one for one in read(path) if one["machine"] == run["machine"]]
    with open(path, "a", encoding="utf-8") as stream:
        stream.write(json.dumps(run, ensure_ascii=False) + "\n")
    return fallen(same[-1]["ratios"], run["ratios"]) if same else []


def main():
    ratios = {}
    for path in sys.argv[1:]:
        ratios.update(json.loads(Path(path).read_text(encoding="utf-8")))
    ratios = {name: round(value, 3) for name, value in ratios.items()}
    date = dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
    words = append(HISTORY, {"commit": commit(), "date": date, "machine": machine(), "ratios": ratios})
    for line in words:
        print(f"FELL BY A FIFTH OR MORE since the last run on such a machine: {line}")
    if not words:
        print(f"{len(ratios)} ratios kept in {HISTORY.relative_to(ROOT)}; none fell by a fifth.")


if __name__ == "__main__":
    main()
