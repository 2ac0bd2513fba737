"""The engine's interpreter: where it is, how it is made, verified and mended (DESIGN section 2).

A managed engine is a virtual environment outside the plugin's folder and outside the QGIS profile. Its stamp is written last, so an
environment without a stamp, or with the stamp of other requirements, is half made and is made again.
"""

from __future__ import annotations

import hashlib
import json
import os
import queue
import shutil
import signal
import subprocess  # nosec B404: the engine is another interpreter
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Sequence

from .errors import Canceled, InputError

SIZES = ("detect", "train")
ENGINE = Path(__file__).resolve().parent / "engine"
STAMP = "landslidebias-engine.json"
PYTHONS = ((3, 10), (3, 14))  # the versions that the requirements are locked for
_FOREIGN = (
    "PYTHON",
    "GDAL_",
    "PROJ_",
    "LD_",
    "DYLD_",
    "QT_",
    "QGIS_",
    "PIP_",
    "CPL_",
    "OSGEO4W",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)
# What pip needs to reach an index from behind a proxy.
_PIP_NETWORK = (
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_PROXY",
    "PIP_CERT",
    "PIP_CLIENT_CERT",
    "PIP_TRUSTED_HOST",
    "PIP_CONFIG_FILE",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_RETRIES",
    "PIP_CACHE_DIR",
    "PIP_NO_INDEX",
)


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
                    f"The engine's interpreter {path} (from {source}) is not there. Correct it, or run the"
                    " algorithm 'Set up the engine' (landslidebias:setupengine)."
                )
            return Interpreter(path, source)
    have = managed_size()
    if have is None or (size == "train" and have != "train"):
        what = "is not set up" if have is None else "was set up to detect, not to train"
        raise InputError(
            f"The engine {what}. Run the algorithm 'Set up the engine' (landslidebias:setupengine) with"
            f" SIZE={size} first."
        )
    return Interpreter(python_of(home() / "engine"), "managed")


def clean_environment(pip: bool = False) -> dict[str, str]:
    """Return the environment for another interpreter: without what QGIS set for its own; with pip's network settings if asked."""
    kept = {k: v for k, v in os.environ.items() if not k.upper().startswith(_FOREIGN)}
    if pip:
        kept.update({k: os.environ[k] for k in _PIP_NETWORK if k in os.environ})
    return kept


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
        f"No Python {wanted} that works was found ({', '.join(map(str, guesses))}). Install one and name it in PYTHON."
    )


def set_up(
    size: str,
    python: str = "",
    on_line: Callable[[str], None] = lambda line: None,
    on_progress: Callable[[float], None] = lambda percent: None,
    canceled: Callable[[], bool] = lambda: False,
) -> Path:
    """Make or mend the managed engine, and return its interpreter. A whole engine of this size or larger is only kept.

    Raises InputError where pip or the interpreter fails, Canceled where the user stopped it.
    """
    folder = home() / "engine"
    have = managed_size()
    if have == size or have == "train":
        try:
            verify(python_of(folder), size)
            on_line(f"The engine in {folder} is whole.")
            return python_of(folder)
        except InputError as error:
            on_line(str(error))
            have = None
    if have is None and folder.exists():
        on_line(f"The engine in {folder} is half made or out of date; it is made again.")
        shutil.rmtree(folder)
    env, interpreter = clean_environment(pip=True), python_of(folder)
    if have is None:
        base = base_python(python)
        on_line(f"Making the engine in {folder} with {base}")
        folder.parent.mkdir(parents=True, exist_ok=True)
        _run(
            [base, "-I", "-m", "venv", folder],
            env,
            on_line,
            canceled,
            "The virtual environment could not be made. On Debian and Ubuntu: apt install python3-venv.",
        )
    on_progress(10)
    (folder / STAMP).unlink(missing_ok=True)
    total = sum(line[:1].isalpha() for line in requirements(size).read_text(encoding="utf-8").splitlines())
    seen = 0

    def count(line: str) -> None:
        nonlocal seen
        on_line(line)
        seen += line.startswith("Collecting")
        on_progress(10 + 75 * min(1.0, seen / total))

    _run(
        [
            interpreter,
            "-I",
            "-m",
            "pip",
            "install",
            "--no-input",
            "--disable-pip-version-check",
            "--progress-bar",
            "off",
            "--only-binary",
            ":all:",
            "--no-deps",
            "-r",
            requirements(size),
        ],
        env,
        count,
        canceled,
        "pip could not install the engine's libraries. Check the network or the proxy (pip's own settings are used).",
    )
    on_progress(90)
    versions = verify(interpreter, size)
    stamp = {"size": size, "lock": _lock(size), "versions": versions}
    (folder / (STAMP + ".part")).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    os.replace(folder / (STAMP + ".part"), folder / STAMP)
    on_progress(100)
    return interpreter


def remove() -> None:
    """Remove the managed engine."""
    shutil.rmtree(home() / "engine", ignore_errors=True)


def verify(interpreter: Path, size: str) -> dict[str, str]:
    """Import all that a size needs in the interpreter, and return the versions. Raises InputError where one is missing."""
    code = (
        "import importlib, json, sys; sys.modules['openvino_telemetry'] = None; names = json.loads(sys.argv[1]); "
        "print(json.dumps({n: importlib.import_module(n).__version__ for n in names}))"
    )
    return json.loads(run_quiet([interpreter, "-I", "-c", code, json.dumps(MODULES[size])]).splitlines()[-1])


MODULES = {"detect": ["numpy", "openvino", "rasterio", "PIL"]}
MODULES["train"] = MODULES["detect"] + ["tensorflow", "sklearn", "onnx", "tf2onnx"]


def run_quiet(command: Sequence) -> str:
    """Run a short command to its end and return what it printed. Raises InputError with its words where it fails."""
    done = subprocess.run(
        [str(c) for c in command],
        env=clean_environment(),
        stdin=subprocess.DEVNULL,  # nosec B603
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise InputError(f"{command[0]} failed: {(done.stderr.strip().splitlines() or ['no message'])[-1]}")
    return done.stdout


def start(command: Sequence, env: dict[str, str], **streams) -> subprocess.Popen:
    """Start a process in a group of its own, so that all of it can be stopped."""
    group = (
        {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
        if sys.platform == "win32"
        else {"start_new_session": True}
    )
    return subprocess.Popen(
        [str(c) for c in command],
        env=env,
        text=True,
        encoding="utf-8",
        errors="replace",  # nosec B603
        bufsize=1,
        **group,
        **streams,
    )


def stop(process: subprocess.Popen, grace: float) -> None:
    """End a process and its group: terminate, then kill after `grace` seconds."""
    for name in ("SIGTERM", "SIGKILL"):
        if process.poll() is not None:
            return
        if sys.platform == "win32":
            process.terminate()
        else:
            try:
                os.killpg(process.pid, getattr(signal, name))
            except ProcessLookupError:
                break
        try:
            process.wait(grace)
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def lines_of(stream) -> "queue.Queue[str | None]":
    """Read a stream's lines in a thread; None marks its end."""
    lines: queue.Queue = queue.Queue()

    def read() -> None:
        for line in stream:
            lines.put(line.rstrip("\r\n"))
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def poll(lines: "queue.Queue[str | None]") -> Iterator[str | None]:
    """Yield lines until the stream's end, and None at least ten times a second in between, so that a caller can look at cancel."""
    while True:
        try:
            line = lines.get(timeout=0.1)
        except queue.Empty:
            yield None
            continue
        if line is None:
            return
        yield line


def _run(command: Sequence, env: dict, on_line: Callable[[str], None], canceled: Callable[[], bool], hint: str) -> None:
    process = start(command, env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    tail: list[str] = []
    try:
        for line in poll(lines_of(process.stdout)):
            if canceled():
                raise Canceled("Canceled. The engine is half made; run 'Set up the engine' again to finish it.")
            if line:
                on_line(line)
                tail = (tail + [line])[-5:]
        if process.wait():
            raise InputError(f"{hint}\n" + "\n".join(tail))
    finally:
        stop(process, 5)
        process.stdout.close()
