"""QGIS's end of the line to the engine: starts it with a job, forwards progress and log, cancels, and never takes a crash for a success."""

import collections
import contextlib
import json
import os
import shutil
import subprocess  # nosec B404 # the engine is another interpreter
import tempfile
from pathlib import Path
from typing import IO, Optional, Sequence

from qgis.core import QgsSettings

from ...core.errors import Canceled, InputError, Lost
from ...core.link import environment, messages, process
from ...core.link.jobs import Job, write_job
from ...core.listener import Listener
from ...core.words import Words

ENGINE_SETTING = "landslidebias/engine"
DOOR = environment.ENGINE / "__main__.py"
CANCEL_GRACE_S = 15.0  # how long the engine may be silent while it keeps its work after a cancel
KILL_GRACE_S = 5.0


class EngineDied(InputError):
    """The engine ended without a word about its job."""


def engine_setting() -> str:
    """Return the interpreter that the user set in the options, or ''."""
    return QgsSettings().value(ENGINE_SETTING, "", type=str)


def run_job(job: Job, say: Listener, size: str = "detect", files: Sequence[str] = ()) -> dict:
    """Run a job in an engine of its own and return its result's values.

    files: the values that name a file which the engine made ('' for one that was not asked for). Raises InputError with the engine's words where
    it fails, crashes, ends without a result, or names a file that is not there; Canceled where the user stopped it.
    """
    with _Started(size, job) as engine:
        return _with_files(engine.ended(say), files)


class Engine:
    """An engine that is started once and does several jobs, one after the other. Use as a context manager.

    It starts with its first job, and anew with the next one after it has died. starts: how often it was; versions: of the libraries that it has.
    """

    def __init__(self) -> None:
        self._engine, self._size = None, ""
        self.starts, self.versions = 0, {}

    def __enter__(self) -> "Engine":
        return self

    def __exit__(self, *_) -> None:
        self._stop()

    def run(self, job: Job, say: Listener, size: str = "detect", files: Sequence[str] = ()) -> dict:
        """Run a job as `run_job` does. Raises EngineDied too, where the engine ended without a word: the job may be given to it again."""
        if self._engine is not None and size not in environment.HOLDS[self._size]:
            self._stop()
        if self._engine is None:
            self._engine, self._size = _Started(size), size
            self.starts += 1
        try:
            found = self._engine.answer(job, say)
        except BaseException:
            if not self._engine.waits:
                self._stop()
            raise
        self.versions = self._engine.versions
        return _with_files(found, files)

    def _stop(self) -> None:
        if self._engine is not None:
            self._engine.stop()
            self._engine = None


def _with_files(values: dict, names: Sequence[str]) -> dict:
    """Return a result whose files are all there."""
    if not isinstance(values, dict):
        raise untrue("result")
    for name in names:
        path = values.get(name)
        if not isinstance(path, str) or (path and not os.path.isfile(path)):
            raise untrue(name, path)
    return values


def untrue(name: str, said: object = "") -> InputError:
    """Return the error of an engine that did not make what it says; name: of what; said: by its result."""
    return InputError(
        Words(
            "The engine says that it is done, but the {0} {1} that it should have made is not there, or is another one. Run it again;"
            " if it happens again, run 'Set up the engine' (landslidebias:setupengine).",
            name,
            said or Words("(unnamed)"),
        )
    )


class _Started:
    """A process of the engine: of one job, or, without one, of those that `answer` gives it. waits: whether it waits for the next one.

    Raises InputError where it can't be started.
    """

    def __init__(self, size: str, job: Optional[Job] = None):
        self.waits, self.versions = False, {}
        interpreter = environment.find(size, engine_setting())
        with contextlib.ExitStack() as opened:
            self._folder = Path(tempfile.mkdtemp(prefix="landslidebias-"))
            opened.callback(shutil.rmtree, self._folder, ignore_errors=True)
            self._errors = opened.enter_context(
                open(self._folder / "stderr.txt", "a+", encoding="utf-8", errors="replace")
            )
            opened.enter_context(environment.in_use(interpreter))
            command = [interpreter.path, "-I", DOOR]
            self._process = _process([*command, self._written(job)] if job is not None else command, self._errors)
            self._lines = process.lines_of(self._process.stdout)
            self._opened = opened.pop_all()

    def __enter__(self) -> "_Started":
        return self

    def __exit__(self, *_) -> None:
        self.stop()

    def _written(self, job: Job) -> Path:
        path = self._folder / "job.json"
        write_job(job, path)
        return path

    def stop(self) -> None:
        """End the process, and remove what was only for it."""
        process.stop(self._process, KILL_GRACE_S)
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):  # of one that has died, with a word to it left
                stream.close()
        self._opened.close()

    def ended(self, say: Listener) -> dict:
        """Return the values of the one job's result, when the process has ended. Raises InputError, Canceled."""
        end, asked, strays = self._heard(say)
        return _outcome(end, self._code(), asked, strays, self._errors)

    def answer(self, job: Job, say: Listener) -> dict:
        """Give the process a job, and return its result's values. Raises InputError, EngineDied, Canceled."""
        self._errors.truncate(0)
        self.waits = False
        self._tell(str(self._written(job)))
        end, asked, strays = self._heard(say)
        self.waits = end is not None and not asked
        return _outcome(end, self._code() if end is None else 0, asked, strays, self._errors)

    def _code(self) -> Optional[int]:
        """Return the code that the process ends with, None where it does not end by itself and is stopped."""
        try:
            return self._process.wait(KILL_GRACE_S)
        except subprocess.TimeoutExpired:
            return None
        finally:
            process.stop(self._process, KILL_GRACE_S)

    def _tell(self, line: str) -> None:
        with contextlib.suppress(OSError):  # it has ended already, and its end is looked at
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()

    def _heard(self, say: Listener) -> tuple[Optional[messages.Message], bool, Sequence[str]]:
        """Hand on what the process says, until its last word of a job: that word, None for none; whether it was asked to stop; other lines."""
        strays: Sequence[str] = collections.deque(maxlen=5)
        asked, clock = False, 0
        for line in process.poll(self._lines):
            if not asked and say.canceled():
                asked = True
                say.info("Canceling: the engine keeps what is done …")
                self._tell(messages.CANCEL)
            if line is None:
                clock += 1 if asked else 0
                if clock > CANCEL_GRACE_S * 10:
                    break
                continue
            message = messages.parse_message(line)
            if message is None:
                strays.append(line[:200])
            elif message["type"] == "progress":
                say.progress(message["percent"], messages.words_in(message))
                clock = 0 if message.get("keeping") else clock  # it says that it keeps its work, which may take a while
            elif message["type"] == "log":
                (say.warn if message["level"] == "warning" else say.info)(messages.words_in(message))
            elif message["type"] == "ready":
                self.versions = message["versions"]
            elif message["type"] in ("result", "error"):
                return message, asked, strays  # the last word; what hangs after it is stopped
        if asked and self._process.poll() is None:
            raise Canceled("Canceled. The engine did not answer and was stopped; finished strips are kept.")
        return None, asked, strays


def _process(command: Sequence[object], errors: IO[str]) -> subprocess.Popen:
    try:
        return process.start(
            command,
            process.clean_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    except OSError as error:
        raise InputError(
            Words(
                "The engine's interpreter {0} can't be started: {1}. Run 'Set up the engine'"
                " (landslidebias:setupengine).",
                command[0],
                error.strerror,
            )
        ) from None


def _outcome(
    end: Optional[messages.Message], code: Optional[int], canceled: bool, strays: Sequence[str], errors: IO[str]
) -> dict:
    """Decide in one place how a job ended."""
    if (
        end is not None and end["type"] == "result" and code in (0, None)
    ):  # None: done, and stopped for it would not end
        return end.get("values")
    if end is not None and end["type"] == "error":
        kinds = {messages.CANCELED: Canceled, messages.LOST: Lost}
        raise kinds.get(end.get("code"), InputError)(messages.words_in(end))
    if canceled:
        raise Canceled("Canceled.")
    how = Words("ended with code {0}", code)
    if code is None or code < 0:
        how = Words("did not end") if code is None else Words("was killed by signal {0}", -code)
    errors.seek(0)
    tail = [line.strip() for line in errors.read()[-2000:].splitlines() if line.strip()][-5:]
    said = "\n".join(tail or [json.dumps(s) for s in strays]) or Words("it said nothing")
    raise EngineDied(
        Words(
            "The engine {0} without a result. If it happens again, run 'Set up the engine'"
            " (landslidebias:setupengine). Its last words:\n{1}",
            how,
            said,
        )
    )
