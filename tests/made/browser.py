"""A real browser without a window: opens pages from files, one start for all, and says what came of them. It is spoken to by two pipes."""

import contextlib
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless=new",
    "--no-sandbox",  # tests may run as root
    "--disable-gpu",
    "--use-angle=swiftshader",  # WebGL without a graphics card
    "--enable-unsafe-swiftshader",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-pipe",
)
PATIENCE_S = 60


class Browser:
    """The browser's end of the line: commands go out, answers and events come back."""

    def __init__(self, out, back):
        self._out, self._back, self._rest, self._last = out, back, b"", 0
        self.events = []

    def call(self, method, session=None, **given):
        """Send a command and return its answer; what happens meanwhile is kept in `events`."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": given} | ({"sessionId": session} if session else {})
        os.write(self._out, json.dumps(message).encode() + b"\0")
        answer = self._until(lambda one: one.get("id") == self._last)
        assert "error" not in answer, answer
        return answer["result"]

    def wait(self, method, session):
        """Wait for an event of a session."""
        kept = [e for e in self.events if e.get("method") == method and e.get("sessionId") == session]
        return kept[0] if kept else self._until(lambda e: e.get("method") == method and e.get("sessionId") == session)

    def _until(self, wanted):
        end = time.monotonic() + PATIENCE_S
        while True:
            while b"\0" in self._rest:
                line, self._rest = self._rest.split(b"\0", 1)
                message = json.loads(line)
                if "id" not in message:
                    self.events.append(message)
                if wanted(message):
                    return message
            assert select.select([self._back], [], [], max(0, end - time.monotonic()))[0], "the browser says nothing"
            part = os.read(self._back, 1 << 20)
            assert part, "the browser has ended"
            self._rest += part

    def open(self, path):
        """Open a page of a file; return an Opened."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable", session)
        self.call("Page.navigate", session, url=path.resolve().as_uri())
        self.wait("Page.loadEventFired", session)
        return Opened(self, target, session)


class Opened:
    """An open page."""

    def __init__(self, browser, target, session):
        self._browser, self._target, self.session = browser, target, session

    def evaluate(self, script):
        """Return what a script of the test's gives there; a promise is waited for."""
        done = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    def call(self, method, **given):
        """Send a command of the browser's to this page and return its answer."""
        return self._browser.call(method, self.session, **given)

    def point(self, x, y):
        """Move the mouse."""
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def events(self, *methods):
        """Return what was told of some kinds of events."""
        return [e for e in self._browser.events if e.get("sessionId") == self.session and e["method"] in methods]

    def close(self):
        """Close it."""
        self._browser.call("Target.closeTarget", targetId=self._target)


@contextlib.contextmanager
def started():
    """Start the browser; it ends with the context."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    assert program, "There is no Chromium: scripts/setup.sh pages"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        (to_read, out), (back, to_write) = os.pipe(), os.pipe()
        # The browser reads commands from 3 and answers to 4, whatever the pipes are called here.
        line = ["/bin/bash", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "bash", program, *FLAGS]
        running = subprocess.Popen(
            [*line, f"--user-data-dir={profile}"],
            pass_fds=(to_read, to_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": profile},
        )
        os.close(to_read)
        os.close(to_write)
        try:
            yield Browser(out, back)
        finally:
            os.close(out)
            os.close(back)
            running.terminate()
            running.wait(20)
