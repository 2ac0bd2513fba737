"""Other processes: the environment that they get, starting and stopping them, and their output line by line."""

from __future__ import annotations

import os
import queue
import signal
import subprocess  # nosec B404 # the engine is another interpreter
import sys
import threading
from typing import IO, Any, Callable, Iterator, Optional, Sequence

from ..errors import InputError
from ..words import Words, joined

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
_NETWORK = ("GDAL_HTTP_",)  # of the user's own: how GDAL reaches a server, keys included
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
# Reads the standard input, which closes with the process that holds its other end, and then ends its group (see `start`).
_LEASH = """
import os, runpy, signal, sys, threading
def heel():
    while os.read(0, 1):
        pass
    os.killpg(0, signal.SIGKILL) if hasattr(os, "killpg") else os._exit(1)
threading.Thread(target=heel, daemon=True).start()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
TAIL = 200  # lines of a command's output, in which its failure is looked for
Lines = queue.Queue[Optional[str]]  # of a stream; None marks its end


class Failed(InputError):
    """A command failed; the message is what to do, and the last lines of its output."""

    def __init__(self, words: str, tail: Sequence[str]):
        super().__init__(joined([words, *tail], "\n"))
        self.words, self.tail = words, tail


def clean_environment(pip: bool = False) -> dict[str, str]:
    """Return the environment for another interpreter: without what QGIS set for its own; with pip's network settings if asked."""
    kept = {k: v for k, v in os.environ.items() if k.upper().startswith(_NETWORK) or not k.upper().startswith(_FOREIGN)}
    if pip:
        kept.update({k: os.environ[k] for k in _PIP_NETWORK if k in os.environ})
    return kept


def run_quiet(command: Sequence[object]) -> str:
    """Run a short command to its end and return what it printed. Raises InputError with its words where it fails or can't be started."""
    try:
        done = subprocess.run(
            [str(c) for c in command],
            env=clean_environment(),
            stdin=subprocess.DEVNULL,  # nosec B603 # a list of words, no shell
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError as error:
        raise InputError(Words("{0} can't be started: {1}", command[0], error.strerror)) from None
    if done.returncode:
        raise InputError(
            Words("{0} failed: {1}", command[0], (done.stderr.strip().splitlines() or [Words("no message")])[-1])
        )
    return done.stdout


def leashed(python: object, module: str, *arguments: object) -> list[object]:
    """Return the command that runs a module of Python's under `run`: it ends with all that it started when the process that runs it is killed."""
    return [python, "-I", "-c", _LEASH, module, *arguments]


def start(command: Sequence[object], env: dict[str, str], **streams: Any) -> subprocess.Popen[str]:
    """Start a process in a group of its own, so that all of it can be stopped. streams: stdin, stdout and stderr of Popen."""
    group: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(
        [str(c) for c in command],
        env=env,
        text=True,
        encoding="utf-8",
        errors="replace",  # nosec B603 # a list of words, no shell
        bufsize=1,
        **group,
        **streams,
    )


def stop(process: subprocess.Popen[str], grace: float) -> None:
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


def lines_of(stream: IO[str] | None) -> Lines:
    """Read a stream's lines in a thread; None marks its end."""
    lines: Lines = queue.Queue()

    def read() -> None:
        for line in stream or ():
            lines.put(line.rstrip("\r\n"))
        lines.put(None)

    threading.Thread(target=read, daemon=True).start()
    return lines


def poll(lines: Lines) -> Iterator[str | None]:
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


def run(
    command: Sequence[object],
    env: dict[str, str],
    on_line: Callable[[str], None],
    check: Callable[[], None],
    what_to_do: Callable[[str], str],
) -> None:
    """Run a command to its end, with each line of its output to `on_line`. Its standard input stays open and says nothing.

    check: is called ten times a second at least, and stops the command by what it raises. Raises InputError where the command fails: of what
    `what_to_do` says to its last lines, and the very last of them.
    """
    process = start(command, env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    tail: list[str] = []
    try:
        for line in poll(lines_of(process.stdout)):
            check()
            if line:
                on_line(line)
                tail = (tail + [line])[-TAIL:]
        if process.wait():
            raise Failed(what_to_do("\n".join(tail)), tail[-5:])
    finally:
        stop(process, 5)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
