"""The two ways in which a job ends early; both carry words for the user."""

from __future__ import annotations


class InputError(ValueError):
    """The input can't be used; the message says what to do. It is shown to the user as it is."""


class Canceled(Exception):
    """The user asked to stop; the message says what is kept."""


class NotWritten(InputError):
    """Something could not be written; what was computed before may be kept."""


class Lost(InputError):
    """The machines that worked for it are gone; what was computed before is kept."""
