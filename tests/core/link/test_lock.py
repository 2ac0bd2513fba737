"""Locks between processes, within one, and after their holder's end."""

import subprocess
import sys
from pathlib import Path

import pytest
from landslidebias.core.errors import Canceled
from landslidebias.core.link.lock import Lock, taken
from landslidebias.core.listener import Listener

HOLD = """
import sys, importlib.util
sys.path.insert(0, sys.argv[1])
from landslidebias.core.link.lock import Lock
lock = Lock(sys.argv[2])
print("taken" if lock.take() else "held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture()
def other(tmp_path):
    """Another process that holds the lock."""
    import landslidebias

    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "landslidebias").symlink_to(Path(landslidebias.__file__).parent)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(plugins), str(tmp_path / "work" / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline().strip() == "taken"
    yield process
    process.kill()
    process.wait()


def test_two_processes(tmp_path, other):
    """The second is told who holds it; killed, the holder holds no more."""
    lock = Lock(tmp_path / "work" / "lock")
    assert not lock.take() and not lock.held
    assert f"process {other.pid} on " in lock.holder()
    assert str(other.pid) in str(taken("a.tif", lock))
    other.kill()
    other.wait()
    assert lock.take() and lock.held
    lock.free()


def test_two_in_one_process(tmp_path):
    """Two tasks of one QGIS are two as well; freed, the file is gone and the other may have it."""
    one, two = Lock(tmp_path / "lock"), Lock(tmp_path / "lock")
    assert one.take() and one.take() and not two.take()
    one.free()
    assert not (tmp_path / "lock").exists()
    assert two.take()
    two.free()


def test_shared(tmp_path):
    """Many may share it; nobody has it alone meanwhile."""
    one, two, alone = (Lock(tmp_path / "lock") for _ in range(3))
    assert one.take(shared=True) and two.take(shared=True) and not alone.take()
    one.free()
    assert not alone.take()
    two.free()
    assert alone.take()
    alone.free()


def test_waits(tmp_path, other):
    """Who waits says so, and can be stopped."""

    class Impatient(Listener):
        said = ""

        def info(self, words):
            self.said = str(words)

        def canceled(self):
            return True

    say = Impatient()
    with pytest.raises(Canceled):
        Lock(tmp_path / "work" / "lock").wait("Waiting", say)
    assert say.said.startswith("Waiting") and str(other.pid) in say.said


def test_can_not_be_locked(tmp_path, monkeypatch):
    """Where the drive knows no locks, work goes on without."""
    import errno

    from landslidebias.core.link import lock as module

    def refuse(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(module, "_lock", refuse)
    lock = Lock(tmp_path / "lock")
    assert lock.take() and not lock.held
