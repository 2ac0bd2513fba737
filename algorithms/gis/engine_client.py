"""QGIS's end of the line to the engine: starts it with a job, forwards progress and log, cancels, and never takes a crash for a success."""

import collections
import json
import os
import shutil
import subprocess  # nosec B404 # the engine is another interpreter
import tempfile
from pathlib import Path
from typing import IO, Optional, Sequence

from qgis.core import QgsSettings

from ...core.errors import Canceled, InputError
from ...core.link import environment, messages, process
from ...core.link.jobs import Job, write_job
from ...core.listener import Listener
from ...core.words import Words

ENGINE_SETTING = "landslidebias/engine"
DOOR = environment.ENGINE / "__main__.py"
CANCEL_GRACE_S = 15.0  # how long the engine may be silent while it keeps its work after a cancel
KILL_GRACE_S = 5.0


def engine_setting() -> str:
    """Return the interpreter that the user set in the options, or ''."""
    return QgsSettings().value(ENGINE_SETTING, "", type=str)


def run_job(job: Job, say: Listener, size: str = "detect", files: Sequence[str] = ()) -> dict:
    """Run a job in the engine and return its result's values.

    files: the values that name a file which the engine made ('' for one that was not asked for). Raises InputError with the engine's words where
    it fails, crashes, ends without a result, or names a file that is not there; Canceled where the user stopped it.
    """
    interpreter = environment.find(size, engine_setting())
    folder = Path(tempfile.mkdtemp(prefix="landslidebias-"))
    try:
        write_job(job, folder / "job.json")
        words = {"encoding": "utf-8", "errors": "replace"}
        with open(folder / "stderr.txt", "w+", **words) as errors, environment.in_use(interpreter):
            found = _run(interpreter.path, folder / "job.json", errors, say)
        return _with_files(found, files)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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


def _run(python: Path, job_file: Path, errors: IO[str], say: Listener) -> dict:
    try:
        engine = process.start(
            [python, "-I", DOOR, job_file],
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
                python,
                error.strerror,
            )
        ) from None
    end, strays, asked = None, collections.deque(maxlen=5), None
    clock = 0
    try:
        for line in process.poll(process.lines_of(engine.stdout)):
            if asked is None and say.canceled():
                asked = True
                say.info("Canceling: the engine keeps what is done …")
                _say(engine, messages.CANCEL)
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
            elif message["type"] in ("result", "error"):
                end = message
                break  # the last word; what hangs after it is stopped
        if asked and end is None and engine.poll() is None:
            raise Canceled("Canceled. The engine did not answer and was stopped; finished strips are kept.")
        code = engine.wait(KILL_GRACE_S)
    except subprocess.TimeoutExpired:
        code = None
    finally:
        process.stop(engine, KILL_GRACE_S)
        engine.stdin.close()
        engine.stdout.close()
    return _outcome(end, code, bool(asked), strays, errors)


def _say(engine: subprocess.Popen, word: str) -> None:
    try:
        engine.stdin.write(word + "\n")
        engine.stdin.flush()
    except OSError:
        pass  # it has ended already, and its end is looked at


def _outcome(
    end: Optional[messages.Message], code: Optional[int], canceled: bool, strays: Sequence[str], errors: IO[str]
) -> dict:
    """Decide in one place how a job ended."""
    if (
        end is not None and end["type"] == "result" and code in (0, None)
    ):  # None: done, and stopped for it would not end
        return end.get("values")
    if end is not None and end["type"] == "error":
        raise (Canceled if end.get("code") == messages.CANCELED else InputError)(messages.words_in(end))
    if canceled:
        raise Canceled("Canceled.")
    how = Words("ended with code {0}", code)
    if code is None or code < 0:
        how = Words("did not end") if code is None else Words("was killed by signal {0}", -code)
    errors.seek(0)
    tail = [line.strip() for line in errors.read()[-2000:].splitlines() if line.strip()][-5:]
    said = "\n".join(tail or [json.dumps(s) for s in strays]) or Words("it said nothing")
    raise InputError(
        Words(
            "The engine {0} without a result. If it happens again, run 'Set up the engine'"
            " (landslidebias:setupengine). Its last words:\n{1}",
            how,
            said,
        )
    )
