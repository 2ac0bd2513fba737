"""Makes the engine's environment: beside the one that is there, verified, and then in its place, so that what works is never lost."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Sequence

from ..errors import Canceled, InputError
from ..listener import Listener
from ..words import Words, joined, words_of
from . import environment
from .disk import is_full
from .environment import HOLDS, IN_USE, SET_UP, STAMP, home, python_of
from .lock import Lock
from .process import Failed, clean_environment, leashed, run

ROOM = {"detect": "600 MB", "train": "3 GB", "cluster": "700 MB"}  # what a size takes on the disk while it is made
STILL = "The engine that was there still works."
# What a failing command says, and what the user should do then; {0} is the folder, {1} the room that is needed.
REMEDIES = (
    (
        r"do not match the hashes|hash mismatch|--require-hashes",
        "Look at pip's settings for further indexes and folders of wheels (PIP_EXTRA_INDEX_URL, PIP_FIND_LINKS, pip.conf), and leave out the one"
        " that offers another file than the one that was tested; it was not installed.",
    ),
    (
        r"NewConnectionError|ProxyError|SSLError|Max retries|timed out|name resolution|Network is unreachable|ConnectionError|getaddrinfo",
        "Check the network or the proxy (pip's own settings are used), and run this again.",
    ),
    (
        r"permission denied|Access is denied|Read-only file system",
        "Choose a folder where you may write (LANDSLIDEBIAS_HOME), now {0}, and run this again.",
    ),
    (
        r"No matching distribution|Could not find a version",
        "Check the network and pip's index, or choose another PYTHON (3.10 to 3.13, 64 bit): pip found no file of a library for this one.",
    ),
    (
        r"ensurepip|python3-venv",
        "Install what makes virtual environments (on Debian and Ubuntu: apt install python3-venv), and run this again.",
    ),
)


def set_up(size: str, python: str, say: Listener, anew: bool = False) -> Path:
    """Make or mend the managed engine, and return its interpreter. A whole engine of this size or larger is only verified, unless `anew`.

    python: the interpreter to make it from, '' for the one that QGIS's Python belongs to. One set-up runs at a time, another one waits. Raises
    InputError where pip or the interpreter fails, Canceled where the user stopped it; the engine that was there is there then as before.
    """
    environment.managed()
    lock = Lock(home() / SET_UP)
    try:
        lock.wait("Another set-up of the engine is running: waiting until it has ended", say)
    except OSError as error:
        raise _not_written(error, size, False) from None
    try:
        return _set_up(size, python, say, anew)
    finally:
        lock.free()


def _set_up(size: str, python: str, say: Listener, anew: bool) -> Path:
    folder, new = home() / "engine", home() / "engine.new"
    have = environment.size_of(folder)
    if have is not None and not anew:
        if size in HOLDS[have]:
            size = have
            if _is_verified(folder, size, say):
                return python_of(folder)
        elif have not in HOLDS[size]:
            raise InputError(
                Words(
                    "The engine in {0} is of SIZE={1}, and one of SIZE={2} lacks what it has. Choose REPAIR to put the one in the other's place,"
                    " or set LANDSLIDEBIAS_HOME to another folder to have both.",
                    folder,
                    have,
                    size,
                )
            )
    elif folder.exists() and not anew:
        say.console(f"The engine in {folder} is half made or out of date; it is made again.")
    works = have is not None and _is_verified(folder, have, Listener())
    try:
        if anew or environment.size_of(new) != size or not _is_verified(new, size, Listener()):
            _build(new, size, python, say)
        _swap(new, folder, say)
    except Canceled:
        raise Canceled(joined(map(Words, ["Canceled.", STILL if works else "No engine was made."]), " ")) from None
    except OSError as error:
        raise _not_written(error, size, works) from None
    except Failed as error:
        raise InputError(_with_state(error.words, works, error.tail)) from None
    except InputError as error:
        raise InputError(_with_state(words_of(error), works)) from None
    say.progress(100)
    return python_of(folder)


def _not_written(error: OSError, size: str, works: bool) -> InputError:
    """Return what to do where the folder of the engine can't be written."""
    what = error.strerror or str(error)
    return InputError(_with_state(_what_to_do(what, size), works, [f"{what} ({error.filename})"]))


def _with_state(words: str, works: bool, tail: Sequence[str] = ()) -> str:
    """Return what to do, what works still, and then the last lines of what failed."""
    return joined([joined([words, Words(STILL)], " ") if works else words, *tail], "\n")


def _is_verified(folder: Path, size: str, say: Listener) -> bool:
    try:
        environment.verify(python_of(folder), size)
    except InputError as error:
        say.console(str(error))
        return False
    say.console(f"The engine in {folder} is whole.")
    return True


def _build(new: Path, size: str, python: str, say: Listener) -> None:
    """Make an environment, verify it, and stamp it last. Raises InputError, Canceled, OSError; nothing of it stays then."""
    base = environment.base_python(python)
    shutil.rmtree(new, ignore_errors=True)  # of a set-up that was killed
    new.parent.mkdir(parents=True, exist_ok=True)
    say.console(f"Making the engine in {new} with {base}")
    try:
        run(
            leashed(base, "venv", new),
            clean_environment(pip=True),
            say.console,
            say.check,
            lambda said: _what_to_do(said + "\nensurepip", size),
        )
        say.progress(10)
        _install(python_of(new), size, say.part(10, 85))
        say.progress(90)
        versions = environment.verify(python_of(new), size)
        stamp = {"size": size, "lock": environment.lock_of(size), "versions": versions}
        (new / (STAMP + ".part")).write_text(json.dumps(stamp, indent=1), encoding="utf-8")
        os.replace(new / (STAMP + ".part"), new / STAMP)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise


def _install(interpreter: Path, size: str, say: Listener) -> None:
    """Have pip install a size's libraries into the environment: the files of the lock by their hashes, and no others."""
    total, seen = len(environment.pins(size)), 0

    def count(line: str) -> None:
        nonlocal seen
        say.console(line)
        seen += line.startswith("Collecting")
        say.progress(100 * min(1.0, seen / total))

    quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
    exactly = ["--require-hashes", "--only-binary", ":all:", "--no-deps", "-r", environment.requirements(size)]
    command = leashed(interpreter, "pip", "install", *quiet, *exactly)
    run(command, clean_environment(pip=True), count, say.check, lambda said: _what_to_do(said, size))


def _swap(new: Path, folder: Path, say: Listener) -> None:
    """Give a new environment its place when no job runs in the old one. Between the two renames `environment.managed` finds the old one."""
    old, use = folder.with_name("engine.old"), Lock(home() / IN_USE)
    use.wait("The engine is in use by another run: waiting until it has ended", say)
    try:
        shutil.rmtree(old, ignore_errors=True)
        if folder.exists():
            os.rename(folder, old)
        try:
            os.rename(new, folder)
        except OSError:
            if old.exists():
                os.rename(old, folder)
            raise
    except PermissionError as error:  # Windows: a folder in use keeps its name
        raise InputError(
            Words(
                "Close other windows of QGIS, which use the engine, and run this again: the new one is ready in {0}, and only takes its place"
                " ({1}).",
                new,
                error.strerror,
            )
        ) from None
    finally:
        use.free()
    with contextlib.suppress(OSError):
        shutil.rmtree(old)


def _what_to_do(said: str, size: str) -> str:
    """Return what a user can do where a command failed with these words."""
    if is_full(home(), said):
        return Words("Free disk space: {0} are needed where {1} lies. Then run this again.", ROOM[size], home())
    for pattern, words in REMEDIES:
        if re.search(pattern, said, re.I):
            return Words(words, home())
    return Words("Run this again; if it fails again, choose another PYTHON, or report what follows.")
