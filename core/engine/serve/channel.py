"""The engine's end of the line to QGIS: one JSON object a line on the real stdout, cancel and further jobs on stdin (DESIGN section 4)."""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
from typing import Iterator, Optional

from ...link.messages import CANCEL, said
from ...listener import Listener

GRACE_S = 20.0  # how long work may go on to flush a strip after QGIS is gone


class Channel(Listener):
    """Takes stdout for messages; whatever else is printed, by Python or by a C library, goes to stderr from then on."""

    def __init__(self) -> None:
        self._out = os.fdopen(os.dup(1), "w", encoding="utf-8")
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        sys.stdin.reconfigure(encoding="utf-8")  # as it is written, whatever the system's own is (Windows)
        self._stop, self._line = threading.Event(), threading.Lock()  # the next strip is read in a thread, which may warn
        self._jobs: queue.Queue[Optional[str]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            if line.strip() == CANCEL:
                self._stop.set()
            else:
                self._jobs.put(line.rstrip("\r\n"))
        self._stop.set()  # stdin closed: QGIS is gone
        self._jobs.put(None)
        threading.Timer(GRACE_S, os._exit, [3]).start()

    def jobs(self) -> Iterator[str]:
        """Yield the files of the jobs that stdin names, as it does, until it closes."""
        yield from iter(self._jobs.get, None)

    def ready(self, versions: dict[str, str]) -> None:
        """Say that jobs can come, and of which versions the libraries are that do them."""
        self._send(type="ready", versions=versions)

    def _send(self, **message) -> None:
        try:
            with self._line:
                self._out.write(json.dumps(message) + "\n")
                self._out.flush()
        except OSError:
            self._stop.set()

    def progress(self, percent: float, words: str = "") -> None:
        self._send(type="progress", percent=round(float(percent), 2), **said(words))

    def keeping(self, percent: float, words: str = "") -> None:
        self._send(type="progress", percent=round(float(percent), 2), **said(words), keeping=True)

    def info(self, words: str) -> None:
        self._send(type="log", level="info", **said(words))

    def warn(self, words: str) -> None:
        self._send(type="log", level="warning", **said(words))

    def result(self, values: dict) -> None:
        self._send(type="result", values=values)

    def error(self, code: str, words: str) -> None:
        self._send(type="error", code=code, **said(words))

    def canceled(self) -> bool:
        """Return whether the user asked to stop, or QGIS is gone."""
        return self._stop.is_set()
