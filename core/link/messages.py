"""The messages between the two interpreters: a JSON object a line (DESIGN section 4).

The engine writes `progress`, `log`, `result` and `error`; it is told to stop by the line CANCEL on its stdin, or by its stdin's end. One that was
started without a job says `ready` first; any other line names the file of its next job.
"""

from __future__ import annotations

import json
from typing import Any

from ..words import parts, whole

CANCEL = "cancel"
# Codes of an `error` message.
BAD_INPUT, CANCELED, LOST, FAILED = "bad-input", "canceled", "lost", "failed"

Message = dict[str, Any]


def parse_message(line: str) -> Message | None:
    """Return the message in a line of the engine's output, or None where the line is none."""
    try:
        message = json.loads(line)
    except ValueError:
        return None
    return message if isinstance(message, dict) and "type" in message else None


def said(words: str) -> Message:
    """Return a sentence as the part of a message: its text, its key and its values."""
    key, values = parts(words)
    return {"text": str(words), "key": key, "values": values}


def words_in(message: Message) -> str:
    """Return the sentence of a message, '' where it has none."""
    text = str(message.get("text", ""))
    try:
        return whole(str(message["key"]), message.get("values", ()))
    except (KeyError, IndexError, TypeError, ValueError):  # its values don't fit: the sentence itself is there
        return text
