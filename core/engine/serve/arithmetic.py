"""In which arithmetic a model is computed on this processor: what was wanted, where it has it."""

from __future__ import annotations

import os

from ...link import environment
from .eight import computed_right, has_instructions
from .runtime import BF16, F32, INT8, has_bf16

AUTO = "auto"  # the fastest that the processor has


def arithmetic(wanted: str, model: str) -> str:
    """Return the arithmetic, F32, BF16 or INT8, in which a model's file is computed where one of them, or AUTO, is wanted; F32 where it can't be had."""
    if wanted == AUTO:
        wanted = os.environ.get(environment.PRECISION, "")
        if not wanted and has_instructions() and computed_right(model):
            return INT8
        wanted = wanted or BF16
    able = {BF16: has_bf16, INT8: lambda: computed_right(model)}
    return wanted if wanted in able and able[wanted]() else F32
