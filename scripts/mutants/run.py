"""Do the tests bite? Runs the tests of core against a seeded sample of mutants, each in a copy of the checkout, and keeps those that survive.

survivors.json names them, each with the reason why no test tells it from the code; the run fails where a reason is missing or more than MOST
survive. What was found is kept in .build/mutants/found.jsonl, so that a run that was stopped goes on; without that file all are tried again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import os
import resource
import shutil
import subprocess
import sys
from multiprocessing.connection import wait
from pathlib import Path
from typing import Iterator

os.environ["OPENBLAS_NUM_THREADS"] = "1"
sys.dont_write_bytecode = True  # two mutants may be of one size and second, by which Python knows what it compiled

import numpy  # noqa: E402, F401  # here once, instead of in each of hundreds of processes
import pytest  # noqa: E402
from drawn import MODULES, Mutant, sample  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "mutants"
KEPT = Path(__file__).with_name("survivors.json")
NAMES = ("module", "function", "before", "after")
SEED, COUNT = 1, 300
MOST = 0.1  # of the sample may survive
AT_ONCE = 2
LIMIT_S = 40  # of computing; the quick tests of a room take a dozen at most
MEMORY = 6 << 30
SLOW = (  # parts of names of tests that are left out: seconds each, and a quick one should tell
    "distributions_hostile",
    "whole_way",
    "patterns_without_a_link",
    "true_pairs_are_no_chance",
    "false_discoveries_stay_below",
    "interval_holds",
    "interval_covers",
    "seldom",
    "pooling_draws_few",
)
QUICK = " and ".join(f"not {name}" for name in SLOW)


def copied(at: Path) -> Path:
    """Return a fresh copy of the checkout, as it is now."""
    shutil.rmtree(at, ignore_errors=True)
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, check=True)
    for name in listed.stdout.decode().splitlines():
        if (ROOT / name).is_file():
            (at / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, at / name)
    (at / ".build" / "plugins").mkdir(parents=True)
    (at / ".build" / "plugins" / "landslidebias").symlink_to(at)
    return at


def tests_of(module: str, root: Path) -> list[list[str]]:
    """Return the files of tests in the order in which they are tried: the module's own, then the others of its room."""
    own = f"test_{Path(module).stem}.py"
    room = sorted((root / "tests" / "core" / Path(module).parent.name).glob("test_*.py"))
    parts = [p for p in room if p.name == own], [p for p in room if p.name != own]
    return [[str(path) for path in part] for part in parts if part]


def tested(folder: Path, module: str, text: str) -> None:
    """Run the tests of a module with another text, in this process, and end it with pytest's exit status."""
    said = os.open(folder.with_suffix(".log"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(said, stream)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (LIMIT_S, LIMIT_S))
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    os.chdir(folder)
    (folder / module).write_text(text)
    for files in tests_of(module, folder):
        status = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "-k", QUICK, *files])
        if status not in (0, pytest.ExitCode.NO_TESTS_COLLECTED):
            os._exit(int(status))
    os._exit(0)


def digest(*texts: str) -> str:
    """Return what tells texts apart."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:20]


class Found:
    """What was found of mutants so far. A killed one stays so; one that survived is tried again where a test of core changed."""

    def __init__(self) -> None:
        """Read what earlier runs found."""
        self.path = WORK / "found.jsonl"
        tests = (path for room in ("core", "made") for path in sorted((ROOT / "tests" / room).rglob("*.py")))
        self.tests = digest(*(path.read_text() for path in tests))
        lines = self.path.read_text().splitlines() if self.path.exists() else []
        self.killed = dict(tuple(json.loads(line)) for line in lines)

    def of(self, mutant: Mutant) -> bool | None:
        """Say whether a mutant was killed, None where that is not known."""
        return self.killed.get(digest(mutant.text), self.killed.get(digest(mutant.text, self.tests)))

    def keep(self, mutant: Mutant, killed: bool) -> None:
        """Keep whether a mutant was killed."""
        name = digest(mutant.text) if killed else digest(mutant.text, self.tests)
        self.killed[name] = killed
        with self.path.open("a") as file:
            file.write(json.dumps([name, killed]) + "\n")


def tried(mutants: list[Mutant]) -> Iterator[tuple[Mutant, bool]]:
    """Yield each mutant and whether a test killed it, or it took too long; some are tried at once, each in a copy of its own."""
    waiting, free = mutants[::-1], [copied(WORK / f"copy{k}") for k in range(AT_ONCE)]
    fork, running = multiprocessing.get_context("fork"), {}
    while waiting or running:
        while free and waiting:
            mutant, folder = waiting.pop(), free.pop()
            original = (folder / mutant.module).read_text()
            process = fork.Process(target=tested, args=(folder, mutant.module, mutant.text), daemon=True)
            process.start()
            running[process.sentinel] = process, mutant, folder, original
        for key in wait(list(running)):
            process, mutant, folder, original = running.pop(key)
            process.join()
            (folder / mutant.module).write_text(original)
            free.append(folder)
            yield mutant, process.exitcode != 0


def run(mutants: list[Mutant], found: Found) -> None:
    """Try all mutants of which it is not known whether a test kills them, after the code as it is, which must pass."""
    waiting = [m for m in mutants if found.of(m) is None]
    print(f"{len(mutants)} mutants, of which {len(waiting)} are to be tried", flush=True)
    rooms = {Path(m.module).parent: m.module for m in waiting}
    for whole, failed in tried([Mutant(name, "", "", "", 0, (ROOT / name).read_text()) for name in rooms.values()]):
        if failed:
            sys.exit(f"The tests of {Path(whole.module).parent} fail without any mutant")
    for mutant, killed in tried(waiting):
        found.keep(mutant, killed)
        if not killed:
            print(f"survived: {mutant.module}:{mutant.line} {mutant.before}  ->  {mutant.after}", flush=True)


def main() -> int:
    """Run a sample, and hold what survives against the reasons that are kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, default=COUNT, help="how many mutants; 0 for one of every place")
    parser.add_argument("--only", default="", help="part of a module's path")
    given = parser.parse_args()
    mutants, found = sample(ROOT, given.seed, given.count, given.only), Found()
    if not mutants:
        sys.exit(f"None of {', '.join(MODULES)} has {given.only!r} in its path")
    run(mutants, found)
    alive = sorted((m for m in mutants if not found.of(m)), key=lambda m: (m.module, m.line))
    kept = json.loads(KEPT.read_text())["survivors"] if KEPT.exists() else []
    reasons = {tuple(one[name] for name in NAMES): one["reason"] for one in kept}
    rows = [dict(zip(NAMES, m.key), reason=reasons.get(m.key, "")) for m in alive]
    print(f"{len(alive)} of {len(mutants)} survive")
    if (given.seed, given.count, given.only) == (SEED, COUNT, ""):
        text = json.dumps({"seed": SEED, "tried": len(mutants), "survivors": rows}, indent=1, ensure_ascii=False)
        KEPT.write_text(text + "\n")
    without = [row for row in rows if not row["reason"]]
    for row in without:
        print(f"without a reason: {row['module']}, {row['function']}: {row['before']}  ->  {row['after']}")
    return int(bool(without) or len(alive) > MOST * len(mutants))


if __name__ == "__main__":
    sys.exit(main())
