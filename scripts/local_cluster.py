"""A Dask scheduler and its workers on this machine, in the Python of .build/cluster: for `make cluster`, tests and experiments."""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".build" / "cluster" / "bin" / "python"
WITHIN_S = 60.0


def as_installed(folder, version=""):
    """Make a folder on whose path this checkout looks like the installed wheel, of a version of its own if asked for. Returns it."""
    lines = (ROOT / "metadata.txt").read_text(encoding="utf-8").splitlines()
    version = version or next(line.partition("=")[2] for line in lines if line.startswith("version="))
    facts = Path(folder, f"landslidebias-{version}.dist-info")
    facts.mkdir(parents=True, exist_ok=True)
    (facts / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: landslidebias\nVersion: {version}\n", encoding="utf-8"
    )
    with contextlib.suppress(FileExistsError):
        Path(folder, "landslidebias").symlink_to(ROOT, target_is_directory=True)
    return str(folder)


class LocalCluster:
    """A scheduler and workers of one thread each. Use as a context manager: all of it ends with it."""

    def __init__(self, workers=2, threads=1, version=""):
        """version: of the plugin, as the scheduler has it, where that is not this one's."""
        self._folder = tempfile.TemporaryDirectory(prefix="landslidebias-cluster-")
        self.folder = Path(self._folder.name)
        self.workers, self._count, self._threads = [], workers, threads
        path = as_installed(self.folder / (version or "installed"), version)
        where = ("--host", "127.0.0.1", "--port", "0", "--scheduler-file", self._file)
        self.scheduler = self._start("scheduler", *where, PYTHONPATH=path)
        self.address = self._said()["address"]

    @property
    def _file(self):
        return self.folder / "scheduler.json"

    def __enter__(self):
        for _ in range(self._count):
            self.add()
        return self

    def add(self, version="", folder=None, **environment):
        """Start one more worker, of another version of the plugin or in a folder of its own if asked for. Returns its process."""
        path = as_installed(self.folder / (version or "installed"), version)
        how = ("--nthreads", self._threads, "--no-nanny", "--local-directory", self.folder)
        self.workers.append(self._start("worker", self.address, *how, within=folder, PYTHONPATH=path, **environment))
        return self.workers[-1]

    def end_scheduler(self):
        _end(self.scheduler)

    def __exit__(self, *_):
        for process in (*self.workers, self.scheduler):
            _end(process)
        self._folder.cleanup()

    def _start(self, part, *arguments, within=None, **environment):
        command = [PYTHON, "-m", f"distributed.cli.dask_{part}", "--no-dashboard", *arguments]
        said = open(self.folder / f"{part}-{len(self.workers)}.log", "w")  # noqa: SIM115
        return subprocess.Popen(
            [str(part) for part in command],
            cwd=within,
            stdout=said,
            stderr=said,
            env={**os.environ, **environment},
        )

    def _said(self):
        end = time.monotonic() + WITHIN_S
        while time.monotonic() < end and self.scheduler.poll() is None:
            with contextlib.suppress(OSError, ValueError):
                return json.loads(self._file.read_text(encoding="utf-8"))
            time.sleep(0.1)
        self.__exit__()
        sys.exit("the scheduler did not start")


def _end(process):
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
