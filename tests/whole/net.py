"""The state of all outputs: keeps what every algorithm writes on small drawn inputs, and says what differs between two such states.

    python tests/whole/net.py keep FOLDER [--of CHECKOUT]      runs all, and keeps every value
    python tests/whole/net.py keep --expected                  runs all, and renews the committed reference
    python tests/whole/net.py compare A B [--tolerance 0]      says what differs; exits with 1 if anything does

Run it with the Python that QGIS belongs to, in the environment of scripts/env.sh.
"""

import argparse
import concurrent.futures
import shutil
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from whole import bias_runs, files, inputs, reduced, scene_runs, snapshot  # noqa: E402
from whole.process import Runner  # noqa: E402

RUNS = [*scene_runs.RUNS, *bias_runs.RUNS]
AT_ONCE = 2
EXPECTED = HERE / "expected.json"


def run_all(checkout=files.ROOT, at_once=AT_ONCE, only=(), say=lambda words: None):
    """Draw the inputs, run all (or `only` these, with what they need), and return the values of each run by its name."""
    work = Path(tempfile.mkdtemp(prefix="whole-"))
    try:
        with inputs.catalog(work / "inputs") as api:
            runner = Runner(work, Path(checkout), api)
            inputs.draw(runner.inputs)
            for path in runner.inputs.glob("*.tif"):
                runner.clean.key_of(path)
            return _run_in_order(runner, _wanted(only), at_once, say)
    finally:
        shutil.rmtree(work)


def _wanted(only):
    """Return the runs, of `only` some those and what they need."""
    by_name, names, left = {run.name: run for run in RUNS}, set(), list(only or [run.name for run in RUNS])
    while left:
        name = left.pop()
        if name not in names:
            names.add(name)
            left += by_name[name].needs()
    return [run for run in RUNS if run.name in names]


def _run_in_order(runner, runs, at_once, say):
    """Run each as soon as what it needs is there."""
    found, waiting, running = {}, list(runs), {}
    with concurrent.futures.ThreadPoolExecutor(at_once) as pool:
        while waiting or running:
            for run in [run for run in waiting if run.needs() <= set(found)]:
                if len(running) < at_once:
                    waiting.remove(run)
                    running[pool.submit(_timed, runner, run)] = run
            done, _ = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                run = running.pop(future)
                found[run.name], seconds = future.result()
                say(f"{run.name}: code {found[run.name].get('code')}, {seconds:.1f} s")
    return {run.name: found[run.name] for run in runs}


def _timed(runner, run):
    began = time.monotonic()
    return runner.run(run), time.monotonic() - began


def problems(found):
    """Say which runs did not end as they must: with code 0, or refused with their words and without a file."""
    for run in RUNS:
        values = found.get(run.name)
        if values is None or run.make:
            continue
        said = " ".join(values["said"])
        if run.fails and (values["code"] != 1 or run.fails not in said or values["files"] or "Traceback" in said):
            yield f"{run.name} was not refused as it must be (code {values['code']}): {said}"
        if not run.fails and values["code"] != 0:
            yield f"{run.name} failed (code {values['code']}): {said}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    keep = commands.add_parser("keep")
    keep.add_argument("folder", nargs="?", type=Path)
    keep.add_argument("--expected", action="store_true", help="renew the committed reference")
    keep.add_argument("--of", type=Path, default=files.ROOT, help="another checkout of the plugin")
    keep.add_argument("--only", nargs="*", default=(), help="names of runs")
    keep.add_argument("--at-once", type=int, default=AT_ONCE)
    compare = commands.add_parser("compare")
    compare.add_argument("a", type=Path)
    compare.add_argument("b", type=Path)
    compare.add_argument("--tolerance", type=float, default=0.0)
    given = parser.parse_args()
    if given.command == "compare":
        lines = snapshot.differences(snapshot.read(given.a), snapshot.read(given.b), given.tolerance)
        print("\n".join(lines) or "no difference")
        return 1 if lines else 0
    if not given.folder and not given.expected:
        keep.error("name a folder, or --expected")
    found = run_all(given.of.resolve(), given.at_once, given.only, lambda words: print(words, flush=True))
    wrong = list(problems(found))
    print("\n".join(wrong), file=sys.stderr)
    if given.folder:
        snapshot.write(given.folder, found)
    if given.expected and not wrong:
        reduced.write(EXPECTED, found)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
