"""In which arithmetic a model is computed on this processor: what was wanted, where it has it."""

from __future__ import annotations

import os
from dataclasses import replace

from ...errors import InputError
from ...link import environment
from ...link.jobs import ClassifyJob
from ...listener import Listener
from ...words import Words
from .eight import computed_right, has_instructions
from .runtime import BF16, F32, INT8, has_bf16

AUTO = "auto"  # the fastest that the processor has


def arithmetic(wanted: str, model: str) -> str:
    """Return the arithmetic, F32, BF16 or INT8, in which a model's file is computed where one of them, or AUTO, is wanted; F32 where it can't be had.

    Raises InputError where the variable that says what AUTO means says something else.
    """
    if wanted == AUTO:
        wanted = os.environ.get(environment.PRECISION) or AUTO
        if wanted not in (AUTO, INT8, BF16, F32):
            choice = ", ".join((AUTO, INT8, BF16, F32))
            raise InputError(Words("The variable {0} is {1}; it can be one of {2}.", environment.PRECISION, wanted, choice))
    if wanted == AUTO:
        if has_instructions() and computed_right(model):
            return INT8
        wanted = BF16
    able = {BF16: has_bf16, INT8: lambda: computed_right(model)}
    return wanted if wanted in able and able[wanted]() else F32


def settled(job: ClassifyJob, say: Listener) -> ClassifyJob:
    """Return the job with the arithmetic that is used, which its layers say too: scenes are compared by it."""
    used = told(job.precision, job.model, say)
    return replace(job, precision=used, provenance={**job.provenance, "precision": used})


def told(wanted: str, model: str, say: Listener) -> str:
    """Return the arithmetic that is used, as `arithmetic` does, and warn where it is another one than was named."""
    used = arithmetic(wanted, model)
    if wanted == BF16 != used:
        say.warn("This processor has no 16-bit floating point (bf16): single precision (f32) is used.")
    if wanted == INT8 != used:
        say.warn(
            "The model has no file of 8-bit integers (int8) of its own, or this processor does not compute it right: single precision (f32) is used."
        )
    return used
