"""Runs one job and says how it ended."""

from __future__ import annotations

import errno
import os
import sys
import traceback

from ..errors import Canceled, InputError
from ..jobs import BAD_INPUT, CANCELED, FAILED, ClassifyJob, EmbedJob, EvaluateJob, TrainJob, read_job
from .channel import Channel


def main(path: str) -> int:
    """Run the job in a file. Returns the exit code: 0 done, 1 failed, 2 canceled."""
    channel = Channel()
    code = 1
    try:
        job = read_job(path)
        channel.result(_run(job, channel))
        code = 0
    except Canceled as stopped:
        channel.error(CANCELED, str(stopped))
        code = 2
    except InputError as error:
        channel.error(BAD_INPUT, str(error))
    except ImportError as error:
        channel.error(FAILED, f"The engine lacks a library: {error}.", "Run 'Set up the engine' to mend it.")
    except OSError as error:
        channel.error(FAILED, _words(error))
    except MemoryError:
        channel.error(FAILED, "The engine ran out of memory.")
    except Exception as error:  # the last net: whatever happens, the user gets a sentence and stderr the trace
        traceback.print_exc(file=sys.stderr)
        channel.error(FAILED, f"The engine failed: {type(error).__name__}: {error}")
    sys.stderr.flush()
    os._exit(code)  # the thread that reads stdin must not hold the process


def _run(job, channel: Channel) -> dict:
    if isinstance(job, ClassifyJob):
        from .classify import classify

        return classify(job, channel)
    if isinstance(job, EvaluateJob):
        from .evaluation import evaluate_model

        return evaluate_model(job, channel)
    if isinstance(job, TrainJob):
        from .trainjob import train_classifier

        return train_classifier(job, channel)
    if isinstance(job, EmbedJob):
        from .embedding import embed

        return embed(job, channel)
    raise InputError(f"The engine knows no job {job.kind!r}.")


def _words(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"The disk is full, or the file-size limit is reached{where}. Nothing was left under the output's name."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"The output folder is not writable{where}."
    return f"{error.strerror or error}{where}"
