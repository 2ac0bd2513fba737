"""Runs one job and says how it ended."""

from __future__ import annotations

import errno
import os
import sys
import traceback

from ..errors import Canceled, InputError
from ..link.jobs import ClassifyJob, EmbedJob, EvaluateJob, FetchJob, FindJob, Job, TrainJob, read_job
from ..link.messages import BAD_INPUT, CANCELED, FAILED
from ..words import Words, words_of
from .serve.channel import Channel
from .serve.heard import listen


def main(path: str) -> int:
    """Run the job in a file. Returns the exit code: 0 done, 1 failed, 2 canceled."""
    channel = Channel()
    code = 1
    listen(channel)
    try:
        job = read_job(path)
        channel.result(_run(job, channel))
        code = 0
    except Canceled as stopped:
        channel.error(CANCELED, words_of(stopped))
        code = 2
    except InputError as error:
        channel.error(BAD_INPUT, words_of(error))
    except ImportError as error:
        channel.error(FAILED, Words("The engine lacks a library: {0}. Run 'Set up the engine' to mend it.", error))
    except OSError as error:
        channel.error(FAILED, _words(error))
    except MemoryError:
        channel.error(FAILED, "The engine ran out of memory.")
    except Exception as error:  # the last net: whatever happens, the user gets a sentence and stderr the trace
        traceback.print_exc(file=sys.stderr)
        channel.error(FAILED, Words("The engine failed: {0}: {1}", type(error).__name__, error))
    sys.stderr.flush()
    os._exit(code)  # the thread that reads stdin must not hold the process


def _run(job: Job, channel: Channel) -> dict:
    if isinstance(job, ClassifyJob):
        from .serve.classify import classify

        return classify(job, channel)
    if isinstance(job, EvaluateJob):
        from .serve.evaluation import evaluate_model

        return evaluate_model(job, channel).to_dict()
    if isinstance(job, TrainJob):
        from .learn.trainjob import train_classifier

        return train_classifier(job, channel).to_dict()
    if isinstance(job, EmbedJob):
        from .learn.embedding import embed

        return embed(job, channel)
    if isinstance(job, FindJob):
        from .serve.stac import find

        return find(job, channel)
    if isinstance(job, FetchJob):
        from .serve.fetch import fetch

        return fetch(job, channel)
    raise InputError(Words("The engine knows no job {0!r}.", job.kind))


def _words(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Words("The disk is full, or a file may grow no larger{0}. Free some room, and run this again.", where)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Words("The output folder is not writable{0}.", where)
    if error.errno == errno.ENOENT:
        return Words("It is no longer there{0}: something removed it while it was used. Run again.", where)
    return f"{error.strerror or error}{where}"
