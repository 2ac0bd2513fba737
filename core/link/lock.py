"""A lock on a file, held by one process at a time: who holds it can be read, and with its holder's end it is free."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import json
import os
import socket
import sys
import time
from pathlib import Path
from typing import Optional

from ..errors import InputError
from ..listener import Listener
from ..words import Words

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
WORDS_AT = 1 << 20  # the byte that is locked lies behind the words, which others may read then


class Lock:
    """The operating system's lock on a file, which is made for it; the file says who holds it.

    It holds against other processes and against other locks of this one. `held`: whether it is held; where a folder can't be locked (some network
    drives) it is never held, and `take` says True.
    """

    def __init__(self, path: str | Path):
        self.path = Path(path)
        self._file: Optional[int] = None
        self._shared = False

    @property
    def held(self) -> bool:
        """Whether the lock is held by this object."""
        return self._file is not None

    def take(self, shared: bool = False) -> bool:
        """Take the lock, and say whether nobody else holds it. shared: others may hold it so too (not on Windows, where nothing is locked then).

        Raises OSError where the file can't be made.
        """
        if shared and sys.platform == "win32":
            return True
        while self._file is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            try:
                file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            except FileNotFoundError:  # its folder went, for another run has just ended
                continue
            try:
                _lock(file, shared)
            except OSError as error:
                os.close(file)
                return error.errno not in TAKEN
            if not _is_at(file, self.path):  # who held it has removed it meanwhile
                os.close(file)
                continue
            self._file, self._shared = file, shared
            if not shared:
                self._sign(file)
        return True

    def wait(self, words: str, say: Listener, shared: bool = False) -> None:
        """Take the lock; where it is held, say these words once, and wait until it is free. Raises Canceled."""
        said = False
        while not self.take(shared):
            if not said:
                say.info(Words("{0} ({1})", Words(words), self.holder()))
            said = True
            say.check()
            time.sleep(0.2)

    def holder(self) -> str:
        """Say who holds the lock, as that process wrote it."""
        try:
            found = json.loads(self.path.read_text(encoding="utf-8"))
            return Words("process {0} on {1}, since {2}", int(found["pid"]), found["host"], found["since"])
        except (OSError, ValueError, KeyError, TypeError):
            return Words("unknown")

    def free(self) -> None:
        """Give the lock back, and remove its file; one that was shared stays, for others may hold it."""
        if self._file is None:
            return
        if not self._shared:
            with contextlib.suppress(OSError):  # Windows removes no open file: what stays is an unlocked one
                self.path.unlink()
        os.close(self._file)
        self._file = None

    def _sign(self, file: int) -> None:
        now = dt.datetime.now().isoformat(" ", "seconds")
        with contextlib.suppress(OSError):  # a full disk: it holds all the same
            os.ftruncate(file, 0)
            os.write(file, json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": now}).encode())


def taken(what: str, lock: Lock) -> InputError:
    """Return the error of a file that another run is at."""
    return InputError(
        Words(
            "Another run is writing {0} ({1}). Wait until it has ended, or name another output.",
            what,
            lock.holder(),
        )
    )


def _lock(file: int, shared: bool) -> None:
    if sys.platform == "win32":
        os.lseek(file, WORDS_AT, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        os.lseek(file, 0, os.SEEK_SET)
    else:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def _is_at(file: int, path: Path) -> bool:
    """Say whether an open file is still the one of this name."""
    try:
        return os.path.samestat(os.fstat(file), os.stat(path))
    except OSError:
        return False
