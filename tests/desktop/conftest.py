"""A desktop for a walk: a clean profile, the plugin's zip unpacked in it as QGIS's plugin manager does, Xvfb, and the walk's script."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WALKS = Path(__file__).with_name("walks")
INI = "[PythonPlugins]\nlandslidebias=true\nprocessing=true\n[qgis]\ncheckVersion=false\n[Plugins]\n"
CLEAN = INI.replace("landslidebias=true\n", "")  # of a user who has never had the plugin
SCREEN = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck", "--code"]


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory):
    """Return the plugin's zip, made as `make package` makes it."""
    folder = tmp_path_factory.mktemp("zip")
    subprocess.run([sys.executable, str(ROOT / "scripts" / "package.py"), str(folder)], check=True, capture_output=True)
    return next(folder.glob("*.zip"))


@pytest.fixture
def walk(tmp_path, plugin_zip):
    """Return a function that runs a walk by its name and gives what it said, as lines; zipped: with the plugin in its profile. Pictures stay in
    DESKTOP_PICTURES where that is set."""
    if not shutil.which("xvfb-run"):
        pytest.skip("Xvfb is not installed")

    def run(name, seconds=170, ini="", zipped=True, **more):
        profile = tmp_path / "profile" / "profiles" / "default"
        if not profile.exists():
            (profile / "QGIS").mkdir(parents=True)
            (profile / "QGIS" / "QGIS3.ini").write_text((INI if zipped else CLEAN) + ini)
            if zipped:
                with zipfile.ZipFile(plugin_zip) as packed:
                    packed.extractall(profile / "python" / "plugins")
        environment = {key: value for key, value in os.environ.items() if key not in ("QGIS_PLUGINPATH", "DISPLAY")}
        environment |= {
            "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
            "QT_QPA_PLATFORM": "xcb",
            "DESKTOP_TEST_OUT": str(tmp_path),
            "PYTHONPATH": os.pathsep.join([str(WALKS), str(ROOT / "tests"), str(ROOT / "scripts")]),
            **more,
        }
        said = tmp_path / "said.txt"
        said.unlink(missing_ok=True)
        command = [*SCREEN, str(WALKS / f"{name}.py")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=seconds, check=False)
        if kept := os.environ.get("DESKTOP_PICTURES"):
            for picture in tmp_path.glob("*.png"):
                shutil.copy(picture, Path(kept) / f"{name}_{picture.name}")
        assert said.exists(), done.stderr[-3000:]
        return said.read_text().splitlines()

    return run
