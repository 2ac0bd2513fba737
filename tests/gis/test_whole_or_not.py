"""Every algorithm that writes: two at once, a disk that is full, a folder that goes, a kill in the midst of the names. All of it, or nothing.

Under each output's name something of the user's stands already: it is there afterwards, byte for byte, unless the whole new one is.
"""

import contextlib
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from landslidebias.algorithms.gis.outputs import Outputs
from landslidebias.core.link.lock import Lock
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from whole.here import CASES, Here

SLOW = ("comparedistributions", "trainclassifier", "detectmany")  # some seconds each
QUICK = [name for name in CASES if name not in SLOW]
KEEPING = ("classifyscene", "detectlandslides", "detectmany", "gradcam", "trainclassifier", "fetchscene")
FOLDERS = {"exportchips": "chips", "detectmany": "p"}  # outputs that are folders
MINE = b"the user's own"


@pytest.fixture(scope="session")
def here(run, tmp_path_factory):
    return Here(tmp_path_factory.mktemp("here"), run)


def open_at(path):
    """Return the files at or below a path that this process or one that it started has open."""
    place, found = os.path.realpath(path), []
    children = [child for task in Path("/proc/self/task").iterdir() for child in (task / "children").read_text().split()]
    for process in (os.getpid(), *children):
        for link in Path(f"/proc/{process}/fd").glob("*"):
            with contextlib.suppress(OSError):
                target = os.readlink(link)
                found += [target] if target == place or target.startswith(f"{place}/") else []
    return found


@pytest.fixture(autouse=True)
def nothing_open(monkeypatch):
    """On Windows a file that is open, or a folder with one in it, can't be given a name or lose it."""
    wrong = []

    def looked_at(real):
        def moved(source, target):
            wrong.extend((path, str(source), str(target)) for path in open_at(source) + open_at(target))
            return real(source, target)

        return moved

    for name in ("replace", "rename"):
        monkeypatch.setattr(os, name, looked_at(getattr(os, name)))
    yield
    assert not wrong


@pytest.fixture(scope="session")
def disk(tmp_path_factory):
    """A file system of its own, as root."""
    folder = tmp_path_factory.mktemp("disk")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder], capture_output=True).returncode:
        pytest.skip("a small file system can't be mounted here (not root)")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture()
def prepared(provider, here):
    """Return an algorithm's run into a folder, where something stands under each output's name, and its outputs."""

    def make(algorithm, out):
        given = here.given(algorithm, out)
        names = [d.name() for d in provider.algorithm(algorithm).destinationParameterDefinitions()]
        paths = [Path(given[name]) for name in names if name in given]
        for path in paths:
            if algorithm in FOLDERS and path.name == FOLDERS[algorithm]:
                shutil.copytree(here.folder(CASES[algorithm]) / path.name, path)
            else:
                path.write_bytes(MINE)
        return given, paths

    return make


def held(folder):
    """Return what lies in a folder, but for unfinished work."""
    files = [p for p in sorted(folder.rglob("*")) if p.is_file()]
    return {str(p.relative_to(folder)): p.read_bytes() for p in files if ".part" not in str(p.relative_to(folder))}


def refused(run, algorithm, given, feedback=None):
    """Return the sentence with which a run ends."""
    with pytest.raises(QgsProcessingException) as error:
        run(algorithm, feedback, **given)
    words = str(error.value)
    assert "Traceback" not in words and "bug" not in words and words.endswith("."), words
    return words


class Acting(QgsProcessingFeedback):
    """Does something when the run first asks whether it is to stop."""

    def __init__(self, act):
        super().__init__(False)
        self.act = act

    def isCanceled(self):
        act, self.act = self.act, None
        if act:
            act()
        return False


def test_every_algorithm_that_writes_is_looked_at(provider):
    writing = {a.name() for a in provider.algorithms() if a.destinationParameterDefinitions()}
    assert writing == set(CASES)


@pytest.mark.parametrize("algorithm", sorted(CASES))
def test_two_at_once(run, prepared, tmp_path, algorithm):
    """The second is refused in a sentence, for each output, before it computes; the first loses nothing."""
    given, paths = prepared(algorithm, tmp_path)
    before = held(tmp_path)
    for path in paths:
        lock = Lock(f"{path}.part/lock")
        assert lock.take()
        (path.with_name(f"{path.name}.part") / "work of the other").write_text("half")
        words = refused(run, algorithm, given)
        assert words.startswith(f"Another run is writing {path} (process {os.getpid()} on ")
        assert held(tmp_path) == before
        assert (path.with_name(f"{path.name}.part") / "work of the other").read_text() == "half"
        lock.free()
        shutil.rmtree(f"{path}.part")
    assert not list(tmp_path.rglob("*.part"))


def fill(disk, room):
    """Leave so many bytes free."""
    state = os.statvfs(disk)
    with open(disk / "fill", "wb") as stream:
        stream.write(b"x" * max(0, (state.f_bavail * state.f_frsize - room) // 4096 * 4096))


@pytest.mark.parametrize("algorithm, share", [(a, s) for a in QUICK for s in (0, 0.5, 0.9)] + [(a, 0.5) for a in SLOW])
def test_a_full_disk(run, here, disk, prepared, algorithm, share):
    """Full from the beginning, half-way, and at the very end; with room again, the same run succeeds, and goes on where it can."""
    made = here.folder(CASES[algorithm])
    files = [p for p in made.rglob("*") if p.is_file() and p.suffix != ".qml"]  # a run goes well without its style
    size = sum((p.stat().st_size + 4095) // 4096 * 4096 for p in files)
    for path in disk.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    out = disk / "out"
    out.mkdir()
    given, paths = prepared(algorithm, out)
    before = held(out)
    fill(disk, int(size * share))
    words = refused(run, algorithm, given)
    assert "disk is full" in words, words
    assert held(out) == before
    left = {p.name for p in out.iterdir() if p.name.endswith(".part")}
    assert not left or algorithm in KEEPING and f"What was computed is kept in {out / sorted(left)[0]}" in words
    (disk / "fill").unlink()
    run(algorithm, **given)
    assert all(path.exists() for path in paths) and not list(out.rglob("*.part"))


@pytest.mark.parametrize("algorithm", [*QUICK, "detectmany"])
@pytest.mark.parametrize("what", ["the folder", "the folder of the work"])
def test_a_folder_that_goes(run, prepared, tmp_path, algorithm, what):
    """In the middle of the run: a sentence, or all of it is there; the disk is not called full."""
    out = tmp_path / "out"
    out.mkdir()
    given, paths = prepared(algorithm, out)
    before = held(out)

    def go():
        for folder in [out] if what == "the folder" else list(out.glob("*.part")):
            shutil.rmtree(folder)

    feedback = Acting(go)
    try:
        run(algorithm, feedback, **given)
        assert all(path.exists() for path in paths)
    except QgsProcessingException as error:
        words = str(error)
        assert ("no longer there" in words or "is gone" in words) and "full" not in words and "bug" not in words, words
        assert not out.exists() or held(out) == (before if what != "the folder" else {})
    assert feedback.act is None


@pytest.mark.parametrize("algorithm", ["matchcatalog", "detectlandslides", "biasfactor", "trainclassifier"])
def test_a_kill_in_the_midst_of_the_names(run, here, prepared, tmp_path, monkeypatch, algorithm):
    """At whatever step: with the beginning of the next run, at the latest, each of the user's files is there, or the new one in its place."""

    class Killed(BaseException):
        pass

    real, step = os.replace, 0
    given, paths = prepared(algorithm, tmp_path)
    reached = True
    while reached:
        for path in paths:
            path.write_bytes(MINE)
        count, reached = iter(range(step)), False

        def replace(source, target, count=count):
            nonlocal reached
            if Path(target) in paths and next(count, None) is None:
                reached = True
                raise Killed
            return real(source, target)

        with monkeypatch.context() as patch:
            patch.setattr(os, "replace", replace)
            patch.setattr(Outputs, "_take_back", lambda *_: None)  # nobody is there to do it
            patch.setattr(Outputs, "end", lambda self: [place._lock.free() for place in self._places.values()])
            with contextlib.suppress(Killed, QgsProcessingException):
                run(algorithm, **given)
        step += 1
        for path in paths:
            assert path.exists(), f"step {step}"
    assert step == len(paths) + 1
    run(algorithm, **given)
    assert all(path.read_bytes() != MINE for path in paths) and not list(tmp_path.rglob("*.part"))
