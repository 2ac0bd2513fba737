"""What is packaged is found, not typed: the plugin's zip and the library's rooms."""

import importlib.util
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("package_script", ROOT / "scripts" / "package.py")
package = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(package)


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
