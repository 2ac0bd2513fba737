"""The engine's interpreter: where it is, how it is made, verified and mended (DESIGN section 2).

A managed engine is a virtual environment outside the plugin's folder and outside the QGIS profile. Its stamp is written last, so an
environment without a stamp, or with the stamp of other requirements, is half made and is made again.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from ..errors import Canceled, InputError
from ..listener import Listener
from ..words import Words
from .process import clean_environment, run, run_quiet

SIZES = ("detect", "train")
ENGINE = Path(__file__).resolve().parents[1] / "engine"
STAMP = "landslidebias-engine.json"
PYTHONS = ((3, 10), (3, 14))  # the versions that the requirements are locked for
MODULES = {"detect": ["numpy", "openvino", "rasterio", "PIL"]}
MODULES["train"] = MODULES["detect"] + ["tensorflow", "sklearn", "onnx", "tf2onnx"]


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


def _lock(size: str) -> str:
    return hashlib.sha256(requirements(size).read_bytes()).hexdigest()[:16]


def managed_size() -> str | None:
    """Return the size of a whole managed engine, None where there is none or a half-made one."""
    folder = home() / "engine"
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
        whole = stamp["lock"] == _lock(stamp["size"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return stamp["size"] if whole and python_of(folder).exists() else None


def find(size: str, setting: str = "") -> Interpreter:
    """Return the interpreter that runs jobs of this size: environment variable, then setting, then the managed one.

    Raises InputError that says how to get one. An interpreter of the user's own is believed here and verified when it runs.
    """
    for source, value in (("LANDSLIDEBIAS_ENGINE", os.environ.get("LANDSLIDEBIAS_ENGINE", "")), ("setting", setting)):
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
    if have is None or (size == "train" and have != "train"):
        what = "is not set up" if have is None else "was set up to detect, not to train"
        raise InputError(
            Words(
                "The engine {0}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with"
                " SIZE={1} first.",
                what,
                size,
            )
        )
    return Interpreter(python_of(home() / "engine"), "managed")


def base_python(chosen: str = "") -> Path:
    """Return the interpreter to make the engine from: the one chosen, or the one that QGIS's Python belongs to.

    Never sys.executable: inside QGIS that is QGIS. Raises InputError where none works.
    """
    base, version = Path(sys.base_prefix), f"{sys.version_info[0]}.{sys.version_info[1]}"
    guesses = (
        [Path(chosen).expanduser()]
        if chosen
        else [
            base / "python.exe",
            base / "bin" / f"python{version}",
            base / "bin" / "python3",
            Path("/usr/bin/python3"),
        ]
    )
    for path in guesses:
        if path.is_file():
            try:
                found = run_quiet([path, "-I", "-c", "import sys; print(*sys.version_info[:2])"]).split()
                if PYTHONS[0] <= (int(found[0]), int(found[1])) < PYTHONS[1]:
                    return path
            except (InputError, ValueError, IndexError):
                continue
    wanted = f"{'.'.join(map(str, PYTHONS[0]))} or newer, below {'.'.join(map(str, PYTHONS[1]))}"
    raise InputError(
        Words(
            "No Python {0} that works was found ({1}). Install one and name it in PYTHON.",
            wanted,
            ", ".join(map(str, guesses)),
        )
    )


def set_up(size: str, python: str, say: Listener) -> Path:
    """Make or mend the managed engine, and return its interpreter. A whole engine of this size or larger is only kept.

    python: the interpreter to make it from, '' for the one that QGIS's Python belongs to. Raises InputError where pip or the interpreter fails,
    Canceled where the user stopped it.
    """
    folder = home() / "engine"
    interpreter, have = python_of(folder), managed_size()
    if have in (size, "train"):
        try:
            verify(interpreter, size)
            say.console(f"The engine in {folder} is whole.")
            return interpreter
        except InputError as error:
            say.console(str(error))
            have = None
    if have is None and folder.exists():
        say.console(f"The engine in {folder} is half made or out of date; it is made again.")
        shutil.rmtree(folder)
    try:
        if have is None:
            _make(folder, python, say)
        say.progress(10)
        (folder / STAMP).unlink(missing_ok=True)
        _install(interpreter, size, say.part(10, 85))
    except Canceled:
        raise Canceled("Canceled. The engine is half made; run 'Set up the engine' again to finish it.") from None
    say.progress(90)
    stamp = {"size": size, "lock": _lock(size), "versions": verify(interpreter, size)}
    (folder / (STAMP + ".part")).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(folder / (STAMP + ".part"), folder / STAMP)
    say.progress(100)
    return interpreter


def _make(folder: Path, python: str, say: Listener) -> None:
    """Make the virtual environment."""
    base = base_python(python)
    say.console(f"Making the engine in {folder} with {base}")
    folder.parent.mkdir(parents=True, exist_ok=True)
    hint = "The virtual environment could not be made. On Debian and Ubuntu: apt install python3-venv."
    run([base, "-I", "-m", "venv", folder], clean_environment(pip=True), say.console, say.check, hint)


def _install(interpreter: Path, size: str, say: Listener) -> None:
    """Have pip install a size's libraries into the environment."""
    total = sum(line[:1].isalpha() for line in requirements(size).read_text(encoding="utf-8").splitlines())
    seen = 0

    def count(line: str) -> None:
        nonlocal seen
        say.console(line)
        seen += line.startswith("Collecting")
        say.progress(100 * min(1.0, seen / total))

    quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    exactly = ["--only-binary", ":all:", "--no-deps", "-r", requirements(size)]
    hint = "pip could not install the engine's libraries. Check the network or the proxy (pip's own settings are used)."
    command = [interpreter, "-I", "-m", "pip", "install", *quiet, *exactly]
    run(command, clean_environment(pip=True), count, say.check, hint)


def remove() -> None:
    """Remove the managed engine."""
    shutil.rmtree(home() / "engine", ignore_errors=True)


def verify(interpreter: Path, size: str) -> dict[str, str]:
    """Import all that a size needs in the interpreter, and return the versions. Raises InputError where one is missing."""
    code = (
        "import importlib, json, sys; sys.modules['openvino_telemetry'] = None; names = json.loads(sys.argv[1]); "
        "print(json.dumps({n: importlib.import_module(n).__version__ for n in names}))"
    )
    said = run_quiet([interpreter, "-I", "-c", code, json.dumps(MODULES[size])])
    versions: dict[str, str] = json.loads(said.splitlines()[-1])
    return versions
