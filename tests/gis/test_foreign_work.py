"""What lies where an output's work is to be made, and is none: moved aside whole, said, and no later run fails for it."""

import contextlib
import resource
from pathlib import Path

import pytest
from made.results import of_run
from whole.here import CASES, Here

SLOW = ("comparedistributions", "trainclassifier")  # some seconds each; their places are made as all others'
KINDS = ("a folder of photos", "a link to a folder", "a file")


@pytest.fixture(scope="module")
def here(run, tmp_path_factory):
    return Here(tmp_path_factory.mktemp("here"), run)


@contextlib.contextmanager
def full_disk(size):
    """Let no file of this process and of those that it starts grow larger: as a full disk, but for the words."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def put(kind, part, users):
    """Put something of the user's where work is to be made."""
    if kind == "a file":
        part.write_text("a download")
    elif kind == "a link to a folder":
        part.symlink_to(users)
    else:
        part.mkdir()
        (part / "photo.jpg").write_text("a photo")


def is_there(kind, path, users):
    """Say whether it is what was put there."""
    if kind == "a file":
        return path.read_text() == "a download"
    if kind == "a link to a folder":
        return path.is_symlink() and path.resolve() == users.resolve()
    return {p.name: p.read_text() for p in path.iterdir()} == {"photo.jpg": "a photo"}


@pytest.mark.parametrize("algorithm", [name for name in CASES if name not in SLOW])
def test_nothing_of_the_users_is_lost(run, provider, here, tmp_path, algorithm):
    out = tmp_path / "out"
    out.mkdir()
    given = here.given(algorithm, out)
    names = [d.name() for d in provider.algorithm(algorithm).destinationParameterDefinitions()]
    paths = [Path(given[name]) for name in names if name in given]
    first = list(CASES).index(algorithm)
    kinds = {path: KINDS[(first + k) % len(KINDS)] for k, path in enumerate(paths)}
    users = {path: tmp_path / f"users of {path.name}" for path in paths}
    for path, kind in kinds.items():
        users[path].mkdir()
        (users[path] / "manifest.json").write_text("the user's own")
        put(kind, Path(f"{path}.part"), users[path])
    run(algorithm, **given)
    for path, kind in kinds.items():
        assert is_there(kind, Path(f"{path}.part-2"), users[path])
        assert f"{path}.part is not this plugin's work: it was renamed to {path.name}.part-2." in run.log
        assert {p.name: p.read_text() for p in users[path].iterdir()} == {"manifest.json": "the user's own"}
    alone = {name: str(v).replace(str(out), str(here.folder(CASES[algorithm]))) for name, v in given.items()}
    assert of_run(given) == of_run(alone) and not list(out.rglob("*.part"))


def test_what_a_full_disk_left_of_nothing_is_not_kept_nor_taken_for_a_users(run, refused, here, tmp_path):
    """A disk that was full before the first strip: no work is kept and none is promised; the next run finds a clean place."""
    given = here.given("classifyscene", tmp_path)
    with full_disk(100_000):
        words = refused("full", "classifyscene", **given)
    assert "kept" not in words and not list(tmp_path.iterdir())
    run("classifyscene", **given)
    assert "renamed" not in run.log and not list(tmp_path.glob("*.part*"))
