"""What is packaged is found, not typed: the plugin's zip and the library's rooms. What is released is whole, and says one version."""

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))
import package  # noqa: E402
import release  # noqa: E402


@pytest.fixture()
def tracked():
    """The files that git knows; a copy of them without git can't be packaged."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this is no git checkout")
    return subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()


def test_the_zip_holds_every_room_and_nothing_of_the_workshop(tracked):
    found = package.shipped([*tracked, "new_room/__init__.py", "core/new_room/thing.py"])
    tops = {name.split("/")[0] for name in found}
    assert tops == {*package.FILES, "algorithms", "core", "ui", "resources", "new_room"}
    assert "core/new_room/thing.py" in found and "resources/classifier/compact.onnx" in found
    assert not [name for name in found if name.startswith(("scripts", "docs", "tests", ".")) or "keras" in name]


def test_a_copy_without_git_packs_nothing_that_was_made_in_it(tmp_path, monkeypatch):
    """QGIS 3.44 took pip's build/lib/landslidebias for the plugin, and stood still with an error."""
    made = "build/lib/landslidebias/metadata.txt", "landslidebias.egg-info/PKG-INFO", "dist/a.zip", "core/a.pyc", ".build/x.py"
    for name in ("plugin.py", "core/a.py", *made):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(package, "ROOT", tmp_path)
    assert sorted(package.tracked()) == ["core/a.py", "plugin.py"]


def test_a_file_that_qgis_needs_is_missed(tracked):
    with pytest.raises(ValueError, match="missing metadata.txt"):
        package.shipped([name for name in tracked if name != "metadata.txt"])


def test_the_library_has_every_room_and_the_plugins_version(tmp_path):
    """setup.py, asked by setuptools itself; a room without __init__.py would be missed, so there is none."""
    pytest.importorskip("setuptools")
    code = (
        "import setuptools, json; setuptools.setup = lambda **given: print(json.dumps([given['version'], given['packages']]));"
        " exec(open('setup.py').read())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    version, packages = json.loads(done.stdout)
    rooms = {path.parent.relative_to(ROOT) for path in (ROOT / "core").rglob("*.py")}
    assert set(packages) == {"landslidebias"} | {"landslidebias." + ".".join(room.parts) for room in rooms}
    assert version == package.version() and f"version={version}" in (ROOT / "metadata.txt").read_text().splitlines()


FILLED = (
    "[general]\nname=Landslide Bias\nauthor=A Team\nemail=team@landslides.test\nhomepage=https://landslides.test"
    "\nrepository=https://landslides.test/code\ntracker=https://landslides.test/issues\n"
)


def test_fields_that_point_nowhere_are_found():
    assert package.unfilled(FILLED) == []
    assert package.unfilled(FILLED.replace("https://landslides.test/issues", "https://example.org/x")) == ["tracker"]
    assert package.unfilled(FILLED.replace("team@landslides.test", " ")) == ["email"]
    assert package.unfilled(FILLED.replace("author=A Team\n", "")) == ["author"]


@pytest.fixture()
def checkout(tmp_path):
    """A git checkout of version 1.2.0 that can be released."""
    (tmp_path / "metadata.txt").write_text(FILLED)
    (tmp_path / "CITATION.cff").write_text("cff-version: 1.2.0\nversion: 1.2.0\n")
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-01-31\n")
    who = ["-c", "user.name=t", "-c", "user.email=t@landslides.test"]
    for line in (["init", "-q"], ["add", "-A"], [*who, "commit", "-q", "-m", "all"]):
        subprocess.run(["git", *line], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
@pytest.mark.parametrize(
    "name, text, words",
    [
        ("notes.txt", "new", "commit or put away what is changed: notes.txt"),
        ("metadata.txt", FILLED.replace("team@landslides.test", "me@example.org"), "fill in metadata.txt: email"),
        ("CITATION.cff", "version: 1.1.0\n", "CITATION.cff does not say version 1.2.0"),
        ("CHANGELOG.md", "## [1.2.0] - soon\n", "CHANGELOG.md has no dated section: ## [1.2.0] - "),
    ],
)
def test_a_release_is_refused(checkout, name, text, words):
    assert release.problems(checkout, "1.2.0") == []
    (checkout / name).write_text(text)
    assert any(words in said for said in release.problems(checkout, "1.2.0"))


def test_this_version_is_said_alike_everywhere():
    assert f"version: {package.version()}" in (ROOT / "CITATION.cff").read_text(encoding="utf-8").splitlines()


def test_the_sums_are_those_that_sha256sum_checks(tmp_path):
    (tmp_path / "b.zip").write_bytes(b"b")
    (tmp_path / "a.whl").write_bytes(b"a")
    (tmp_path / "SUMS").write_text(release.sums([tmp_path / "b.zip", tmp_path / "a.whl"]))
    assert (tmp_path / "SUMS").read_text().startswith(hashlib.sha256(b"a").hexdigest() + "  a.whl\n")
    subprocess.run(["sha256sum", "--check", "--quiet", "SUMS"], cwd=tmp_path, check=True)
