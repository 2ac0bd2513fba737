"""The engine's interpreter: where it is, and whether it is whole (DESIGN section 2; how it is made: installing.py).

A managed engine is a virtual environment outside the plugin's folder and outside the QGIS profile. Its stamp is written last, so an
environment without a stamp, or with the stamp of other requirements, is not whole.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from ..errors import InputError
from ..listener import Listener
from ..words import Words
from .lock import Lock
from .process import run_quiet

SIZES = ("detect", "train", "cluster")
HOLDS = {
    "detect": {"detect"},
    "train": {"detect", "train"},
    "cluster": {"detect", "cluster"},
}  # the sizes whose jobs a size runs
ENGINE = Path(__file__).resolve().parents[1] / "engine"
STAMP = "landslidebias-engine.json"
PRECISION = "LANDSLIDEBIAS_PRECISION"  # a variable: what PRECISION=auto means, where machines that differ must compute alike
SET_UP, IN_USE = "engine.lock", "engine.use"  # locks: of a set-up; shared by the jobs that run in the engine
PYTHONS = ((3, 10), (3, 14))  # the versions that the requirements are locked for
WITHOUT = {("darwin", "x86_64"): "macOS on Intel processors", ("win32", "arm64"): "Windows on ARM processors"}  # no wheels (docs/platforms.md)
MODULES = {"detect": ["numpy", "openvino", "rasterio", "PIL", "pystac_client"]}
MODULES["train"] = MODULES["detect"] + ["tensorflow", "sklearn", "onnx", "tf2onnx"]
MODULES["cluster"] = MODULES["detect"] + ["distributed"]


@dataclass(frozen=True)
class Interpreter:
    """An engine's interpreter. source: "LANDSLIDEBIAS_ENGINE", "setting" or "managed"."""

    path: Path
    source: str


def home() -> Path:
    """Return the folder of the managed engine: LANDSLIDEBIAS_HOME, or the user's data folder."""
    if os.environ.get("LANDSLIDEBIAS_HOME"):
        return Path(os.environ["LANDSLIDEBIAS_HOME"]).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "landslidebias"


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def requirements(size: str) -> Path:
    """Return the file of the locked requirements of a size."""
    return ENGINE / f"requirements-{size}.txt"


def pins(size: str) -> list[str]:
    """Return the locked packages of a size with their versions, a line each, without their hashes."""
    lines = requirements(size).read_text(encoding="utf-8").splitlines()
    return [line.removesuffix("\\").rstrip() for line in lines if line[:1].isalpha()]


def lock_of(size: str) -> str:
    """Return a short key of the locked versions of a size."""
    return hashlib.sha256("".join(f"{pin}\n" for pin in pins(size)).encode()).hexdigest()[:16]


def size_of(folder: Path) -> str | None:
    """Return the size of a whole environment, None where there is none or a half-made one."""
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        whole = stamp["lock"] == lock_of(stamp["size"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return stamp["size"] if whole and python_of(folder).exists() else None


def managed() -> Path:
    """Return the folder of the managed engine, after a set-up that was killed while it gave a new one its name."""
    folder, old = home() / "engine", home() / "engine.old"
    if not folder.exists() and old.exists():
        lock = Lock(home() / SET_UP)
        lock.wait("The engine is being set up: waiting", Listener())
        try:
            if not folder.exists() and old.exists():
                os.rename(old, folder)
        finally:
            lock.free()
    return folder


def managed_size() -> str | None:
    """Return the size of a whole managed engine, None where there is none or a half-made one."""
    return size_of(managed())


@contextlib.contextmanager
def in_use(interpreter: Interpreter) -> Iterator[None]:
    """Keep a set-up from giving the managed engine's place to another one while a job runs in it."""
    lock = Lock(home() / IN_USE)
    if interpreter.source == "managed":
        with contextlib.suppress(OSError):  # a folder that this user can't write
            lock.wait("The engine is being renewed: waiting", Listener(), shared=True)
    try:
        yield
    finally:
        lock.free()


def find(size: str, setting: str = "") -> Interpreter:
    """Return the interpreter that runs jobs of this size: environment variable, then setting, then the managed one.

    Raises InputError that says how to get one. An interpreter of the user's own is believed here and verified when it runs.
    """
    for source, value in (
        ("LANDSLIDEBIAS_ENGINE", os.environ.get("LANDSLIDEBIAS_ENGINE", "")),
        (Words("setting"), setting),
    ):
        if value:
            path = Path(value).expanduser()
            if not path.is_file():
                raise InputError(
                    Words(
                        "The engine's interpreter {0} (from {1}) is not there. Correct it, or run the"
                        " algorithm 'Set up the engine' (landslidebias:setupengine).",
                        path,
                        source,
                    )
                )
            return Interpreter(path, source)
    have = managed_size()
    if have is None and (home() / "engine" / STAMP).exists():
        raise InputError(
            Words(
                "The engine was set up for another version of this plugin. Run the algorithm 'Set up the engine' (landslidebias:setupengine)"
                " with SIZE={0}.",
                size,
            )
        )
    if have is None or size not in HOLDS[have]:
        what = Words("was set up without dask.distributed, which SCHEDULER needs")
        if have is None or size == "train":
            what = Words("is not set up") if have is None else Words("was set up to detect, not to train")
        raise InputError(
            Words(
                "The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with"
                " SIZE={1} first.",
                what,
                size,
            )
        )
    return Interpreter(python_of(home() / "engine"), "managed")


def guesses(base: Path, program: Path) -> list[Path]:
    """Return where the Python that QGIS belongs to may lie, likely ones first. base: sys.base_prefix; program: sys.executable, which is QGIS's.

    OSGeo4W and the standalone installer: python.exe in base, or beside the program; macOS's bundle: bin below base, or below the program's folder;
    Linux's packages, Flatpak and conda: bin below base.
    """
    version, beside = f"python{sys.version_info[0]}.{sys.version_info[1]}", program.parent
    found = [base / "python.exe", base / "bin" / version, base / "bin" / "python3"]
    found += [beside / "python3.exe", beside / "bin" / version, beside / "bin" / "python3", Path("/usr/bin/python3")]
    return list(dict.fromkeys(found))


def base_python(chosen: str = "") -> Path:
    """Return the interpreter to make the engine from: the one chosen, or the one that QGIS's Python belongs to.

    Never sys.executable: inside QGIS that is QGIS. Raises InputError where none works.
    """
    tried = [Path(chosen).expanduser()] if chosen else guesses(Path(sys.base_prefix), Path(sys.executable))
    unmade = None
    for path in tried:
        if path.is_file():
            try:
                code = "import platform, sys; print(*sys.version_info[:2], platform.machine())"
                major, minor, machine = run_quiet([path, "-I", "-c", code]).split()
                if not PYTHONS[0] <= (int(major), int(minor)) < PYTHONS[1]:
                    continue
            except (InputError, ValueError):
                continue
            if (sys.platform, machine.lower()) not in WITHOUT:
                return path
            unmade = path, Words(WITHOUT[sys.platform, machine.lower()])
    if unmade:
        raise InputError(
            Words(
                "The engine's libraries are not made for {1}, as {0} is one. Name a Python for another processor in PYTHON, where this computer runs"
                " one, or an interpreter that has the libraries in INTERPRETER. What needs no engine works here.",
                *unmade,
            )
        )
    raise InputError(
        Words(
            "No Python {0} or newer, below {1}, that works was found ({2}). Install one and name it in PYTHON.",
            *(".".join(map(str, version)) for version in PYTHONS),
            ", ".join(map(str, tried)),
        )
    )


def verify(interpreter: Path, size: str) -> dict[str, str]:
    """Import all that a size needs in the interpreter, and return the versions. Raises InputError where one is missing."""
    code = (
        "import importlib, json, sys; sys.modules['openvino_telemetry'] = None; names = json.loads(sys.argv[1]); "
        "print(json.dumps({n: importlib.import_module(n).__version__ for n in names}))"
    )
    said = run_quiet([interpreter, "-I", "-c", code, json.dumps(MODULES[size])])
    versions: dict[str, str] = json.loads(said.splitlines()[-1])
    return versions
