"""The engine's end of the line to QGIS: one JSON object a line on the real stdout, cancel on stdin (DESIGN section 4)."""

from __future__ import annotations

import json
import os
import sys
import threading

from ..errors import Canceled
from ..jobs import CANCEL

GRACE_S = 20.0  # how long work may go on to flush a strip after QGIS is gone


class Channel:
    """Takes stdout for messages; whatever else is printed, by Python or by a C library, goes to stderr from then on."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8")
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._stop = threading.Event()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            if line.strip() == CANCEL:
                self._stop.set()
        self._stop.set()  # stdin closed: QGIS is gone
        threading.Timer(GRACE_S, os._exit, [3]).start()

    def _send(self, **message) -> None:
        try:
            self._out.write(json.dumps(message) + "\n")
            self._out.flush()
        except OSError:
            self._stop.set()

    def progress(self, percent: float, message: str = "") -> None:
        self._send(type="progress", percent=round(float(percent), 2), message=message)

    def keeping(self, percent: float, message: str) -> None:
        """Say that work is being kept, after a cancel too, so that QGIS waits for it."""
        self._send(type="progress", percent=round(float(percent), 2), message=message, keeping=True)

    def log(self, text: str, level: str = "info") -> None:
        self._send(type="log", level=level, text=text)

    def result(self, values: dict) -> None:
        self._send(type="result", values=values)

    def error(self, code: str, message: str, hint: str = "") -> None:
        self._send(type="error", code=code, message=message, hint=hint)

    def check(self) -> None:
        """Raise Canceled if the user asked to stop or QGIS is gone."""
        if self._stop.is_set():
            raise Canceled("Canceled.")
