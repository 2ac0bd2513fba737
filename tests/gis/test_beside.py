"""Work beside the desktop's main thread: what it says is heard in the main one, what it raises is raised, and a cancel reaches it."""

import threading

import pytest
from landslidebias.algorithms.gis import beside as module
from landslidebias.algorithms.gis.beside import beside
from landslidebias.core.errors import Canceled
from landslidebias.core.listener import Listener
from qgis.PyQt.QtCore import QTimer


class Heard(Listener):
    def __init__(self, cancel_at=1000):
        self.said, self.threads, self.cancel_at = [], set(), cancel_at

    def progress(self, percent, words=""):
        self.said.append(percent)
        self.threads.add(threading.get_ident())

    def canceled(self):
        return len(self.said) >= self.cancel_at


@pytest.fixture
def desktop(monkeypatch):
    """The tests' program has a main thread and an event loop, but does not call itself the desktop."""
    monkeypatch.setattr(module, "DESKTOP", module.QgsApplication.platform())


def working(say):
    for k in range(40):
        say.check()
        say.progress(k)
        threading.Event().wait(0.01)
    return threading.get_ident()


def test_windows_live_while_work_is_done_and_what_it_says_is_heard_in_order(desktop):
    ticks, say, timer = [], Heard(), QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    worker = beside(working, say)
    assert say.said == list(range(40)) and say.threads == {threading.get_ident()}
    assert worker != threading.get_ident() and len(ticks) > 10


def test_without_windows_work_is_done_where_it_is_asked_for():
    assert beside(working, Heard()) == threading.get_ident()


def test_what_work_raises_is_raised_and_a_cancel_reaches_it(desktop):
    def failing(say):
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        beside(failing, Heard())
    say = Heard(cancel_at=3)
    with pytest.raises(Canceled):
        beside(working, say)
    assert 3 <= len(say.said) < 40


def test_work_ends_where_its_listener_fails(desktop):
    class Broken(Heard):
        def progress(self, percent, words=""):
            raise RuntimeError("deleted")

    with pytest.raises(RuntimeError, match="deleted"):
        beside(working, Broken())
