"""Strips classified by the workers of a Dask scheduler: cut here, sent as tasks, taken back in order. What can't be done there is done here."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections import deque
from concurrent.futures import CancelledError
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Iterator

from ...errors import InputError, Lost
from ...link.jobs import ClassifyJob
from ...listener import Listener
from ...models.card import ModelCard
from ...scenes.distributions import Distribution
from ...scenes.radiometry import SCENE, SHARED, Radiometry
from ...words import Words, parts
from .crew import TICK_S, Crew
from .places import Place, Reader
from .runtime import Classifier, network_file
from .strips import Strip, cuts, layers
from .worker import Done, Order, classify_strip, marks_of, numbers_key

CONNECT_S, GATHER_S = 10.0, 5.0
AHEAD = 3  # strips that are at a worker's thread or wait for it
BEHIND = 8  # strips a thread that are done and wait for an earlier one: a slow strip keeps no worker idle
RETRIES = 2  # of a strip that fails at a worker; one that kills workers: the scheduler's allowed-failures


@contextlib.contextmanager
def connected(address: str) -> Iterator[Any]:
    """Yield a client of a scheduler. Raises InputError where the engine has no Dask, Lost where the scheduler can't be reached."""
    try:
        import distributed
    except ImportError:
        raise InputError(
            "This engine has no dask.distributed, which SCHEDULER needs. Run the algorithm 'Set up the engine'"
            " (landslidebias:setupengine) with SIZE=cluster first, or leave SCHEDULER empty."
        ) from None
    try:
        where = distributed.comm.get_address_host_port(address, strict=True)
        with socket.create_connection(where, timeout=CONNECT_S):
            pass  # a client that finds nobody is not rid of soon
        client = distributed.Client(address, timeout=CONNECT_S, set_as_default=False)
    except (OSError, ValueError, asyncio.TimeoutError) as error:
        raise Lost(
            Words(
                "The scheduler {0} can't be reached ({1}). Check its address and that it runs (dask scheduler), or leave SCHEDULER empty.",
                address,
                str(error).strip().splitlines()[-1] if str(error).strip() else type(error).__name__,
            )
        ) from None
    try:
        yield client
    finally:
        with contextlib.suppress(OSError, asyncio.TimeoutError):
            client.close(timeout=TICK_S)


def order_of(job: ClassifyJob, card: ModelCard, place: Place, fitted: dict | None) -> Order:
    """Return what the workers are told. fitted: the distribution of the scene, for MATCH=scene."""
    radiometry = Radiometry.from_dict(job.radiometry)
    if radiometry.match == SCENE:
        radiometry = Radiometry(SHARED, radiometry.reference, Distribution.from_dict(fitted))
    made = [Path(view) for view in job.views if view not in ("", job.input, job.mask)]
    views = {file.name: file.read_text(encoding="utf-8") for view in made for file in view.parent.glob("*.vrt")}
    plain = replace(job, provenance={}, radiometry={}, work="", scheduler="")
    return Order(plain, card, place, radiometry, network_file(job.model, job.precision).read_bytes(), views, marks_of(job))


def classified_there(
    order: Order, scheduler: str, reader: Reader, classifier: Classifier, done: int, say: Listener
) -> Iterator[Strip]:
    """Yield the strips from row `done` on, as `strips.classified` does. Raises Lost, Canceled; nothing goes on at the workers then."""
    key = numbers_key(order, classifier, threading.Lock())
    todo, flying, said = deque(cuts(order.place, order.card, done)), deque[_Task](), set[str]()
    with connected(scheduler) as client:
        crew = Crew(client, scheduler, order, key, say)
        try:
            while todo or flying:
                say.check()
                crew.look()
                open_ones = sum(not task.over.is_set() for task in flying)
                while todo and open_ones < AHEAD * crew.threads and len(flying) < (AHEAD + BEHIND) * crew.threads:
                    flying.append(_Task(*todo.popleft()))
                    open_ones += 1
                for task in flying:
                    task.send(crew)
                found = flying[0].outcome() if flying else time.sleep(TICK_S)
                if found is not None:
                    yield _taken(flying.popleft(), found, order, reader, classifier, said, say)
        finally:
            crew.free()


@dataclass
class _Task:
    """A strip that is sent to workers, and to others where all that it was sent to are gone."""

    row: int
    rows: int
    future: Any = None
    workers: frozenset[str] = frozenset()
    patience: float = GATHER_S  # how long an answer may be on its way
    over: threading.Event = field(default_factory=threading.Event)

    def send(self, crew: Crew) -> None:
        lost = self.future is None or self.future.cancelled()
        if crew.able and (lost or not (self.future.done() or self.workers & crew.able.keys())):
            if not lost:
                self.future.cancel(force=True)
            self.workers, self.over = frozenset(crew.able), threading.Event()
            self.future = crew.submit(classify_strip, self.row, self.rows, workers=self.workers, retries=RETRIES)
            self.future.add_done_callback(lambda _, over=self.over: over.set())

    def outcome(self) -> Done | Exception | None:
        """Return what became of it, after a short wait: None where that is open, or has to be made again for the worker that had it is gone."""
        self.over.wait(TICK_S)
        status = "" if self.future is None else self.future.status
        if status not in ("finished", "error"):
            return None
        with contextlib.suppress(asyncio.CancelledError, CancelledError, asyncio.TimeoutError, OSError):
            if status == "error":
                return self.future.exception(timeout=self.patience)
            return self.future.result(timeout=self.patience)
        self.future, self.patience = None, 2 * self.patience
        return None


def _taken(
    task: _Task,
    found: Done | Exception,
    order: Order,
    reader: Reader,
    classifier: Classifier,
    said: set[str],
    say: Listener,
) -> Strip:
    """Return a strip of which the outcome is there; one at which the workers failed is classified here, which says what is wrong where something is."""
    if isinstance(found, Exception):
        why = found if isinstance(found, InputError) else Words("{0}: {1:.200}", type(found).__name__, str(found))
        say.warn(
            Words(
                "The workers failed at rows {0} to {1} of blocks ({2}): they are classified on this machine.",
                task.row + 1,
                task.row + task.rows,
                why,
            )
        )
        at, ground = reader.read(order.place, task.row, task.rows)
        values = layers(order.job, order.card, order.place, task.rows, at, classifier(ground, order.job.activation, order.job.share))
        return Strip(task.row, task.rows, values)
    reader.scene.count(found.seen, found.void, found.sample)
    for words in found.said:
        kind = parts(words)[0]
        if kind not in said:
            said.add(kind)
            say.warn(words)
    return Strip(task.row, task.rows, found.values)
