"""Runs jobs and says how each ended."""

from __future__ import annotations

import contextlib
import errno
import os
import platform
import sys
import traceback
from importlib import metadata

from ..errors import Canceled, InputError, Lost
from ..link.jobs import ClassifyJob, EmbedJob, EvaluateJob, FetchJob, FindJob, Job, TrainJob, read_job
from ..link.messages import BAD_INPUT, CANCELED, FAILED, LOST
from ..words import Words, words_of
from .serve.channel import Channel
from .serve.heard import listen

LIBRARIES = ("openvino", "rasterio", "numpy")  # on which a result may depend


def main(path: str = "") -> int:
    """Run the job in a file; without one, each of those whose files stdin names. Returns the last one's exit code: 0 done, 1 failed, 2 canceled."""
    channel = Channel()
    code = 0
    listen(channel)
    if not path:
        channel.ready(_versions())
    for one in [path] if path else channel.jobs():
        code = _ended(one, channel)
        sys.stderr.flush()
    os._exit(code)  # the thread that reads stdin must not hold the process


def _versions() -> dict[str, str]:
    """Return the versions of the libraries that are there, by their names."""
    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        with contextlib.suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


def _ended(path: str, channel: Channel) -> int:
    """Run the job in a file, say how it ended, and return its code."""
    try:
        job = read_job(path)
        channel.result(_run(job, channel))
        return 0
    except Canceled as stopped:
        channel.error(CANCELED, words_of(stopped))
        return 2
    except Lost as error:
        channel.error(LOST, words_of(error))
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
    return 1


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
