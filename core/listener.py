"""What a job says on its way, and where it hears that it is to stop: one class for QGIS's feedback, the engine's channel and tests."""

from __future__ import annotations

from .errors import Canceled


class Listener:
    """Hears a job. This one is deaf: it keeps nothing and never stops a job; subclasses say more.

    A job calls `check` in every loop; it raises Canceled where the user asked to stop.
    """

    def progress(self, percent: float, words: str = "") -> None:
        """Say how much is done, 0 to 100, and what is being done."""

    def info(self, words: str) -> None:
        """Say a fact of the run."""

    def warn(self, words: str) -> None:
        """Say what the user should look at."""

    def console(self, line: str) -> None:
        """Show a line of another program's output."""

    def keeping(self, percent: float, words: str = "") -> None:
        """Say that work is being kept, after a cancel too, so that who listens waits for it."""
        self.progress(percent, words)

    def canceled(self) -> bool:
        """Return whether the user asked to stop."""
        return False

    def check(self) -> None:
        """Raise Canceled where the user asked to stop."""
        if self.canceled():
            raise Canceled("Canceled.")

    def part(self, start: float, end: float) -> Listener:
        """Return a listener whose 0 to 100 is the share of the bar from `start` to `end`."""
        return _Part(self, start, end)


class Noted(Listener):
    """Keeps warnings, to be said when somebody hears them."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, words: str) -> None:
        """Keep a warning."""
        self.warnings.append(words)


class _Part(Listener):
    def __init__(self, whole: Listener, start: float, end: float):
        self._whole, self._start, self._end = whole, start, end

    def _place(self, percent: float) -> float:
        return self._start + (self._end - self._start) * min(max(percent, 0.0), 100.0) / 100

    def progress(self, percent: float, words: str = "") -> None:
        self._whole.progress(self._place(percent), words)

    def keeping(self, percent: float, words: str = "") -> None:
        self._whole.keeping(self._place(percent), words)

    def console(self, line: str) -> None:
        self._whole.console(line)

    def info(self, words: str) -> None:
        self._whole.info(words)

    def warn(self, words: str) -> None:
        self._whole.warn(words)

    def canceled(self) -> bool:
        return self._whole.canceled()
