"""The workers of a Dask scheduler: which of them compute what this machine computes, and which are named and not used."""

from __future__ import annotations

import asyncio
import time
import uuid
from concurrent.futures import CancelledError
from typing import Any, Callable

from ...errors import InputError, Lost
from ...listener import Listener
from ...version import VERSION
from ...words import Words, words_of
from .worker import Order, kept, shown

TICK_S = 0.5
LOOK_S = 1.0
TOGETHER_S = 10.0  # how long the first strips wait for the answers of more workers than one
GONE_S = 60.0  # how long workers that are all gone are waited for: they may be started again
SENT_THROUGH = ("landslidebias", "distributed")
LIBRARIES = ("landslidebias", "distributed", "numpy", "rasterio", "openvino")


class Crew:
    """The workers that can do an order. key: of the numbers that this machine computes (worker.numbers_key), which theirs must equal.

    able: their addresses, and how many threads they have.
    """

    def __init__(self, client: Any, address: str, order: Order, key: str, say: Listener):
        self._client, self._address, self._key, self._say = client, address, key, say
        self._name = f"landslidebias-{uuid.uuid4().hex}"
        self._order = client.submit(kept, order, key=f"{self._name}-order")
        self._asked: dict[str, Any] = {}
        self._refused: set[str] = set()
        self._looked, self._began = 0.0, time.monotonic()
        self._seen = self._began
        self.able: dict[str, int] = {}

    @property
    def threads(self) -> int:
        """Return how many strips may be worked on at once: none until the first workers have answered together."""
        waits = self._asked and time.monotonic() - self._began < TOGETHER_S
        return 0 if waits else sum(self.able.values())

    def submit(self, task: Callable[..., Any], *values: Any, workers: Any, **how: Any) -> Any:
        """Send a task on the order to some workers."""
        where = {"workers": list(workers), "allow_other_workers": False, "pure": False}
        return self._client.submit(task, self._order, *values, **where, **how)

    def free(self) -> None:
        """Take back the order, and with it all tasks that wait for it or work on it."""
        if self._client.status == "running":
            self._client.cancel([self._order], force=True)

    def look(self) -> None:
        """Look, once a second, who came and who is gone, and take up who can do the order. Raises Lost where nobody is left, or the scheduler is lost."""
        if self._client.status != "running":
            raise self._lost()
        if time.monotonic() - self._looked < LOOK_S:
            return
        try:
            there = self._client.nthreads()
            new = there.keys() - self.able.keys() - self._asked.keys() - self._refused
            fitting = self._fitting(new) if new else []
        except (OSError, asyncio.CancelledError, CancelledError, asyncio.TimeoutError, RuntimeError):
            raise self._lost() from None
        for worker in fitting:
            self._asked[worker] = self.submit(shown, workers=[worker])
        self.able = {worker: n for worker, n in there.items() if worker in self.able}
        for worker in [one for one in self._asked if one not in there]:
            self._asked.pop(worker).cancel(force=True)
        for worker in [one for one, future in self._asked.items() if future.done()]:
            why = self._why_not(self._asked.pop(worker))
            if why:
                self._refuse(worker, why)
            else:
                self.able[worker] = there[worker]
        self._check(there)
        self._looked = time.monotonic()

    def _check(self, there: dict[str, int]) -> None:
        """Raise Lost where nobody is left to wait for."""
        if self.able or self._asked:
            self._seen = time.monotonic()
        elif there and self._refused >= there.keys():
            raise Lost(
                Words("None of the {0} worker(s) of {1} can be used, as was said of each.", len(there), self._address)
            )
        elif time.monotonic() - self._seen > GONE_S:
            raise Lost(Words("The scheduler {0} has had no worker for {1:.0f} s: start some.", self._address, GONE_S))

    def _fitting(self, new: set[str]) -> list[str]:
        """Return those of new workers that have this machine's versions; the others are named. Raises Lost where the scheduler, which reads tasks too,
        has others."""
        said, found = self._client.get_versions(packages=LIBRARIES), []
        own = {**said["client"]["packages"], "landslidebias": VERSION}
        why = _differs(own, said["scheduler"]["packages"], SENT_THROUGH)
        if why:
            raise Lost(Words("The scheduler {0} can't be used: {1}.", self._address, why))
        for worker in sorted(new & said["workers"].keys()):
            why = _differs(own, said["workers"][worker]["packages"], LIBRARIES)
            if why:
                self._refuse(worker, why)
            else:
                found.append(worker)
        return found

    def _why_not(self, future: Any) -> str:
        """Return why a worker that has answered can't be used, '' where it can."""
        try:
            same = future.result() == self._key
        except (InputError, CancelledError) as error:
            return words_of(error)
        except Exception as error:
            return Words("it failed: {0}: {1}", type(error).__name__, error)
        return (
            ""
            if same
            else Words(
                "it computes other numbers than this machine (another kind of processor, or it lacks the PRECISION)"
            )
        )

    def _refuse(self, worker: str, why: str) -> None:
        self._refused.add(worker)
        self._say.warn(Words("The worker {0} is not used: {1}.", worker, why))

    def _lost(self) -> Lost:
        return Lost(Words("The scheduler {0} was lost: it ended, or the network to it did.", self._address))


def _differs(own: dict[str, str], theirs: dict[str, str | None], names: tuple[str, ...]) -> str:
    """Say how the first version differs that does, Python's by its first two numbers; '' where none does."""
    for name in ("python", *names):
        mine, other = own[name], theirs.get(name)
        if name == "python":
            mine, other = (".".join(str(version).split(".")[:2]) for version in (mine, other))
        if other is None:
            return Words("it has no {0}; install the wheel landslidebias[worker] there", name)
        if other != mine:
            return Words("it has {0} {1}, this machine {2}", name, other, mine)
    return ""
