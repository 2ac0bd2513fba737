"""Set-up with the real venv and pip on a tiny library: what works is never lost, one at a time, and only the files of the lock."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import landslidebias
import pytest
from landslidebias.core.errors import Canceled, InputError
from landslidebias.core.link import environment, installing
from landslidebias.core.link.lock import Lock
from landslidebias.core.listener import Listener
from made import tiny_engine
from made.listeners import Heard

SCRIPT = Path(tiny_engine.__file__)


@pytest.fixture()
def home(tmp_path, monkeypatch):
    """A folder for engines, with a blank and an umlaut, and tiny requirements that lie in a folder of wheels."""
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path / "Jürgens home"))
    monkeypatch.delenv("LANDSLIDEBIAS_ENGINE", raising=False)
    folder = tiny_engine.make(tmp_path / "tiny")
    tiny_engine.use(environment, folder, monkeypatch.setattr)
    for name, value in {"NO_INDEX": "1", "FIND_LINKS": str(folder / "wheels"), "CONFIG_FILE": os.devnull}.items():
        monkeypatch.setenv(f"PIP_{name}", value)
    return tmp_path / "Jürgens home"


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    """A whole engine of size detect, to be copied: making one takes seconds."""
    folder = tmp_path_factory.mktemp("ready")
    with pytest.MonkeyPatch.context() as patch:
        tiny = tiny_engine.make(folder / "tiny")
        tiny_engine.use(environment, tiny, patch.setattr)
        patch.setenv("LANDSLIDEBIAS_HOME", str(folder / "home"))
        for name, value in {"NO_INDEX": "1", "FIND_LINKS": str(tiny / "wheels"), "CONFIG_FILE": os.devnull}.items():
            patch.setenv(f"PIP_{name}", value)
        installing.set_up("detect", "", Listener())
        assert environment.managed_size() == "detect"
    return folder / "home" / "engine"


@pytest.fixture()
def engine(home, ready):
    """The engine that is there, of size detect, with a mark by which it is known again."""
    shutil.copytree(ready, home / "engine", symlinks=True)
    (home / "engine" / "mark").touch()
    return home / "engine"


def works(folder):
    return environment.verify(environment.python_of(folder), "detect") == {"tinylib": "1.0"}


def beside(home):
    return {p.name for p in home.iterdir()} - {"engine.use"}


def set_up(home, size="detect", *more):
    """Start a set-up in another process."""
    plugins = home.parent / "plugins"
    if not plugins.exists():
        plugins.mkdir()
        (plugins / "landslidebias").symlink_to(Path(landslidebias.__file__).parent)
    command = [sys.executable, SCRIPT, plugins, home.parent / "tiny", size, "", *more]
    return subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


def test_a_larger_engine_takes_the_place_of_a_smaller_one(home, engine):
    assert installing.set_up("train", "", Listener()) == environment.python_of(engine)
    assert environment.managed_size() == "train" and works(engine) and not (engine / "mark").exists()
    assert beside(home) == {"engine"}
    assert installing.set_up("detect", "", Heard()) and environment.managed_size() == "train"


def test_one_that_can_what_the_other_can_not_does_not_go_unasked(home, engine):
    (engine / environment.STAMP).write_text(json.dumps({"size": "train", "lock": environment.lock_of("train")}))
    with pytest.raises(InputError, match="SIZE=train, and one of SIZE=cluster lacks .* Choose REPAIR"):
        installing.set_up("cluster", "", Listener())
    assert works(engine) and beside(home) == {"engine"}


def test_a_whole_one_is_only_verified(home, engine):
    say = Heard()
    installing.set_up("detect", "", say)
    assert "is whole" in say.text and (engine / "mark").exists()


def without_network(home, patch):
    patch.setenv("PIP_FIND_LINKS", str(home))


def foreign_wheel(home, patch):
    """A file of another index, with a higher version as pip counts it, that would run its own code."""
    more = home.parent / "more"
    more.mkdir()
    tiny_engine.wheel(more, "tinymore", "1.0+x")
    tiny_engine.wheel(more, "tinylib", "1.0+x")
    patch.setenv("PIP_FIND_LINKS", f"{more} {home.parent / 'tiny' / 'wheels'}")


def changed_wheel(home, patch):
    tiny_engine.wheel(home.parent / "tiny" / "wheels", "tinymore", body="# another one")


def does_not_import(home, patch):
    patch.setattr(environment, "MODULES", {"detect": ("tinylib",), "train": ("tinylib", "nowhere")})


def dead_proxy(home, patch):
    """The index is to be reached through a proxy that does not answer."""
    patch.delenv("PIP_NO_INDEX")
    patch.delenv("PIP_FIND_LINKS")
    patch.setenv("PIP_INDEX_URL", "https://landslides.invalid/simple")
    patch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    patch.setenv("PIP_RETRIES", "1")


FAILURES = {
    "network": (without_network, "Check the network"),
    "proxy": (dead_proxy, "Check the network or the proxy"),
    "foreign": (foreign_wheel, "Look at pip's settings"),
    "changed": (changed_wheel, "Look at pip's settings"),
    "import": (does_not_import, "Run this again"),
}


@pytest.mark.parametrize("how", sorted(FAILURES))
def test_a_failure_keeps_the_engine_and_begins_with_what_to_do(home, engine, monkeypatch, how):
    fail, words = FAILURES[how]
    fail(home, monkeypatch)
    with pytest.raises(InputError) as error:
        installing.set_up("train", "", Listener())
    assert str(error.value).startswith(words) or how == "import"
    assert "The engine that was there still works." in str(error.value).splitlines()[0]
    assert works(engine) and (engine / "mark").exists() and beside(home) == {"engine"}


def test_a_home_that_can_not_be_written(home, monkeypatch, tmp_path):
    """A file system of its own, which is read-only: root may write everywhere else."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("a file system can't be mounted here (not root)")
    try:
        monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(disk / "home"))
        with pytest.raises(InputError, match=r"^Choose a folder where you may write \(LANDSLIDEBIAS_HOME\)"):
            installing.set_up("detect", "", Listener())
    finally:
        subprocess.run(["umount", disk], check=True)


def test_made_anew_without_network_keeps_the_engine(home, engine, monkeypatch):
    without_network(home, monkeypatch)
    with pytest.raises(InputError, match="still works"):
        installing.set_up("detect", "", Listener(), anew=True)
    assert works(engine) and (engine / "mark").exists()


def test_a_cancel_keeps_the_engine(home, engine):
    with pytest.raises(Canceled, match="still works"):
        installing.set_up("train", "", Heard(stop="Making"))
    assert works(engine) and beside(home) == {"engine"}


def test_one_that_does_not_verify_is_made_anew(home, engine):
    shutil.rmtree(next(engine.glob("lib/python*/site-packages")))
    say = Heard()
    installing.set_up("detect", "", say)
    assert works(engine) and not (engine / "mark").exists()


def test_three_at_once(home):
    """One makes it, the others wait and find it whole."""
    several = [set_up(home) for _ in range(3)]
    said = [process.communicate(timeout=60) for process in several]
    assert [process.returncode for process in several] == [0, 0, 0], said
    assert sorted(out.count("Making the engine in") for out, _ in said) == [0, 0, 1]
    assert sum("Another set-up of the engine is running" in out for out, _ in said) == 2
    assert works(home / "engine") and beside(home) == {"engine"}


def test_a_killed_set_up_keeps_the_engine_and_the_next_one_makes_it(home, engine):
    process = set_up(home, "train")
    assert wait(lambda: (home / "engine.new" / "bin").exists())
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert works(engine) and environment.managed_size() == "detect"
    installing.set_up("train", "", Listener())
    assert environment.managed_size() == "train" and beside(home) == {"engine"}


def test_killed_between_the_two_renames(home, engine):
    """The old one has its name again as soon as anybody looks for it."""
    os.rename(engine, home / "engine.old")
    assert environment.find("detect").path == environment.python_of(engine) and works(engine)
    assert (engine / "mark").exists() and not (home / "engine.old").exists()


def test_the_swap_waits_for_a_job_that_runs_in_the_engine(home, engine):
    with environment.in_use(environment.find("detect")):
        process = set_up(home, "detect", "anew")
        line = ""
        while "in use by another run" not in line:
            line = process.stdout.readline()
            assert line, process.stderr.read()
        assert (engine / "mark").exists() and environment.size_of(home / "engine.new") == "detect"
    assert process.communicate(timeout=30) and process.returncode == 0
    assert works(engine) and not (engine / "mark").exists()


def test_a_job_waits_while_the_place_is_changed(home, engine):
    use = Lock(home / environment.IN_USE)
    assert use.take()
    assert not Lock(home / environment.IN_USE).take(shared=True)
    use.free()


@pytest.mark.parametrize(
    "said, words",
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "Free disk space"),
        (
            "Retrying after connection broken by 'NewConnectionError'\nERROR: No matching distribution found",
            "Check the network",
        ),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES", "Look at pip's settings"),
        ("[Errno 13] Permission denied: 'x'", "Choose a folder"),
        ("ERROR: No matching distribution found for numpy==2.4.6", "Check the network and pip's index"),
        (
            "The virtual environment was not created successfully because ensurepip is not available.",
            "Install what makes",
        ),
        ("anything else", "Run this again"),
    ],
)
def test_words_by_cause(home, said, words):
    assert installing._what_to_do(said, "train").startswith(words)
