"""Where an output is made before it takes its name: a folder beside it, which one run has at a time."""

import contextlib
import errno
import os

from ...core.link import work
from ...core.link.lock import Lock, taken
from ...core.listener import Listener
from ...core.words import Words
from .destinations import Destination

JOURNALS = ("-wal", "-shm", "-journal")  # SQLite's own, beside a database


def clear_of_foreign(folder: str, say: Listener) -> None:
    """Move aside what is not this plugin's work, and say so. Raises OSError."""
    if os.path.lexists(folder) and not work.is_ours(folder):
        aside = work.move_aside(folder)
        say.warn(Words("{0} is not this plugin's work: it was renamed to {1}.", folder, os.path.basename(aside)))


class Workplace:
    """The work folder of a destination. keeps: whether unfinished work stays in it for another run to go on with."""

    def __init__(self, destination: Destination, keeps: bool):
        self._destination, self._keeps = destination, keeps and not destination.temporary
        self.folder = destination.work
        self._lock = Lock(os.path.join(self.folder, work.LOCK))
        self._made: list[str] = []  # folders that had to be made
        self._begun = False
        self.unfinished = False  # whether there is something left to do when the outputs have their names

    def begin(self, say: Listener) -> None:
        """Make the folder and take it. What is foreign there is moved aside. Raises InputError where another run has it, OSError."""
        clear_of_foreign(self.folder, say)
        folder = self.folder
        while not os.path.isdir(folder):
            self._made.append(folder)
            folder = os.path.dirname(folder)
        if not self._lock.take():
            self._made.clear()
            raise taken(self._destination.path, self._lock)
        if not self._lock.held:
            say.warn(
                Words(
                    "{0} lies where files can't be locked: make sure that no other run writes it meanwhile.",
                    self._destination.path,
                )
            )
            os.makedirs(self.folder, exist_ok=True)
        self._begun = True
        self._restore()

    def _restore(self) -> None:
        """Give back what was put by and not replaced, by a run that was killed too."""
        before = os.path.join(self.folder, work.BEFORE)
        if not os.path.isdir(before):
            return
        path = self._destination.path
        for name in os.listdir(before):
            original = os.path.join(path if self._destination.is_folder else os.path.dirname(path), name)
            if not os.path.lexists(original):
                os.replace(os.path.join(before, name), original)
        work.remove(before)

    def fresh(self) -> None:
        """Empty the folder. Raises OSError where it is gone."""
        work.clear(self.folder)

    def files(self) -> list[str]:
        """Return the names of the files that were made in the folder."""
        return sorted(n for n in os.listdir(self.folder) if n not in work.KEPT and not n.endswith(JOURNALS))

    def put_by(self, final: str) -> str:
        """Keep what stands under a name, until it may go; return where, '' for nothing. The name is free or may be replaced then.

        Raises OSError.
        """
        if not os.path.lexists(final):
            return ""
        if os.path.isdir(final) and not os.path.islink(final):
            raise OSError(errno.EISDIR, os.strerror(errno.EISDIR), final)
        before = os.path.join(self.folder, work.BEFORE)
        os.makedirs(before, exist_ok=True)
        kept = os.path.join(before, os.path.basename(final))
        if not os.path.islink(final):
            with contextlib.suppress(OSError):  # a drive without hard links
                os.link(final, kept)
                return kept
        os.replace(final, kept)
        return kept

    @property
    def kept(self) -> bool:
        """Whether work lies here that another run goes on with."""
        return self._keeps and self._begun and work.is_begun(self.folder)

    def end(self, done: bool) -> None:
        """Give the folder back; without its work where the outputs have their names, or where it can't be gone on with."""
        if not self._begun:
            return
        kept, self._begun = self.kept and (self.unfinished or not done), False
        with contextlib.suppress(OSError):  # gone, or the disk is; what was put by stays there then
            if not done:
                self._restore()
            if not kept:
                work.clear(self.folder)
            work.remove(os.path.join(self.folder, work.BEFORE))
            work.remove(os.path.join(self.folder, work.ENGINE_LOCK))
        self._lock.free()
        with contextlib.suppress(OSError):  # not empty, or gone
            os.rmdir(self.folder)
            for folder in self._made if not done else ():
                if folder != self.folder:
                    os.rmdir(folder)
