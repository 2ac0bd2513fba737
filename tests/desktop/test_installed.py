"""The zip by QGIS's own installer: into a clean profile over version 0.1.0, and out again; the settings stay, and so does the engine."""

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OLD = "61c363e"  # version 0.1.0, of which tests/saved keeps what it saved
ROOMS = ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "algorithms", "core", "ui", "resources"]


@pytest.fixture()
def old_zip(tmp_path):
    """The zip of version 0.1.0, '' where this checkout does not know it, or is a copy without git."""
    if not shutil.which("git"):
        return ""
    path = tmp_path / "landslidebias-0.1.0.zip"
    line = ["git", "archive", "--format=zip", "--prefix=landslidebias/", "-o", path, OLD, "--", *ROOMS]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, check=False)
    return "" if done.returncode else str(path)


def test_from_0_1_0_to_this_version_and_out_again(walk, plugin_zip, old_zip, tmp_path):
    version = plugin_zip.stem.rpartition("-")[2]
    engine = tmp_path / "python of mine"
    engine.touch()
    (tmp_path / "home" / "engine").mkdir(parents=True)
    home = str(tmp_path / "home")
    said = walk("installed", zipped=False, OLD_ZIP=old_zip, NEW_ZIP=str(plugin_zip), ENGINE=str(engine), LANDSLIDEBIAS_HOME=home)
    before = ["OLD_ZIP: 0.1.0, True, setting None"] if old_zip else []
    kept = str(engine) if old_zip else None
    assert said == [
        "clean: no provider, False",
        *before,
        f"NEW_ZIP: {version}, True, setting {kept}",
        "panel: True",
        "uninstalled: no provider, False, False, engine True",
        "[]",
    ]
