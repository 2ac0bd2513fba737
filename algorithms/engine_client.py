"""QGIS's end of the line to the engine: starts it with a job, forwards progress and log, cancels, and never takes a crash for a success."""

import collections
import json
import shutil
import subprocess  # nosec B404: the engine is another interpreter
import tempfile
from pathlib import Path

from ..core import environment, jobs
from ..core.errors import Canceled, InputError
from .base import engine_setting

DOOR = environment.ENGINE / "__main__.py"
CANCEL_GRACE_S = 15.0  # how long the engine may be silent while it keeps its work after a cancel
KILL_GRACE_S = 5.0


def run_job(job, feedback, size="detect") -> dict:
    """Run a job in the engine and return its result's values.

    Raises InputError with the engine's words where it fails, crashes or ends without a result; Canceled where the user stopped it.
    """
    interpreter = environment.find(size, engine_setting())
    folder = Path(tempfile.mkdtemp(prefix="landslidebias-"))
    try:
        jobs.write_job(job, folder / "job.json")
        with open(folder / "stderr.txt", "w+", encoding="utf-8", errors="replace") as errors:
            return _run(interpreter.path, folder / "job.json", errors, feedback)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(python, job_file, errors, feedback) -> dict:
    try:
        process = environment.start(
            [python, "-I", DOOR, job_file],
            environment.clean_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    except OSError as error:
        raise InputError(
            f"The engine's interpreter {python} can't be started: {error.strerror}. Run 'Set up the engine'"
            " (landslidebias:setupengine)."
        ) from None
    end, strays, asked = None, collections.deque(maxlen=5), None
    clock, said = 0, ""
    try:
        for line in environment.poll(environment.lines_of(process.stdout)):
            if asked is None and feedback.isCanceled():
                asked = True
                feedback.pushInfo("Canceling: the engine keeps what is done …")
                _say(process, jobs.CANCEL)
            if line is None:
                clock += 1 if asked else 0
                if clock > CANCEL_GRACE_S * 10:
                    break
                continue
            message = jobs.parse_message(line)
            if message is None:
                strays.append(line[:200])
            elif message["type"] == "progress":
                feedback.setProgress(message["percent"])
                clock = 0 if message.get("keeping") else clock  # it says that it keeps its work, which may take a while
                if message.get("message") not in (None, "", said):
                    said = message["message"]
                    feedback.setProgressText(said)
            elif message["type"] == "log":
                (feedback.pushWarning if message["level"] == "warning" else feedback.pushInfo)(message["text"])
            elif message["type"] in ("result", "error"):
                end = message
                break  # the last word; what hangs after it is stopped
        if asked and end is None and process.poll() is None:
            raise Canceled("Canceled. The engine did not answer and was stopped; finished strips are kept.")
        code = process.wait(KILL_GRACE_S)
    except subprocess.TimeoutExpired:
        code = None
    finally:
        environment.stop(process, KILL_GRACE_S)
        process.stdin.close()
        process.stdout.close()
    return _outcome(end, code, bool(asked), strays, errors)


def _say(process, word) -> None:
    try:
        process.stdin.write(word + "\n")
        process.stdin.flush()
    except OSError:
        pass  # nosec B110: it has ended already, and its end is looked at


def _outcome(end, code, canceled, strays, errors) -> dict:
    """Decide in one place how a job ended."""
    if (
        end is not None and end["type"] == "result" and code in (0, None)
    ):  # None: done, and stopped for it would not end
        return end["values"]
    if end is not None and end["type"] == "error":
        words = " ".join(part for part in (end["message"], end.get("hint", "")) if part)
        raise (Canceled if end["code"] == jobs.CANCELED else InputError)(words)
    if canceled:
        raise Canceled("Canceled.")
    how = "did not end" if code is None else f"was killed by signal {-code}" if code < 0 else f"ended with code {code}"
    errors.seek(0)
    tail = [line.strip() for line in errors.read()[-2000:].splitlines() if line.strip()][-5:]
    said = "\n".join(tail or [json.dumps(s) for s in strays]) or "it said nothing"
    raise InputError(
        f"The engine {how} without a result. If it happens again, run 'Set up the engine'"
        f" (landslidebias:setupengine). Its last words:\n{said}"
    )
