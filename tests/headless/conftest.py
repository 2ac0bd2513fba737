"""Real qgis_process.bin, with the plugin from this checkout and a profile of the tests' own."""

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
from made import rasters
from whole.here import Here

ROOT = Path(__file__).resolve().parents[2]
BINARY = "qgis_process.bin"


class Done:
    """How a run ended: its exit code, its standard output and error, and its JSON where it printed any."""

    def __init__(self, process):
        self.code, self.out, self.err = process.returncode, process.stdout, process.stderr

    @property
    def json(self):
        return json.loads(self.out)

    @property
    def results(self):
        return self.json["results"]

    @property
    def log(self):
        return " ".join(text for texts in self.json["log"].values() for text in texts)

    @property
    def said(self):
        return self.out + self.err


def _environment(profile):
    return {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(ROOT / ".build" / "plugins"),
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.fixture(scope="session")
def profile(tmp_path_factory):
    """A clean profile in which the plugin is enabled."""
    folder = tmp_path_factory.mktemp("profile")
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nlandslidebias=true\n")
    # The first start of QGIS fills the profile; it must not fall into a test that limits files or time.
    subprocess.run([BINARY, "--json", "list"], env=_environment(folder), capture_output=True, check=True)
    return folder


@pytest.fixture(scope="session")
def environment(profile):
    return _environment(profile)


@pytest.fixture(scope="session")
def command():
    """Return the command line of a run."""

    def make(algorithm, **parameters):
        name = algorithm if "." in algorithm else f"landslidebias:{algorithm}"
        return [
            BINARY,
            "--json",
            "run",
            name,
            "--",
            *(
                f"{k.replace('__', ':')}={v}"
                for k, values in parameters.items()
                for v in (values if isinstance(values, list) else [values])
            ),
        ]

    return make


@pytest.fixture(scope="session")
def qgis_process(environment, command):
    """Run an algorithm to its end."""

    def run(algorithm, extra_env=None, limit_kb=None, **parameters):
        line = command(algorithm, **parameters)
        if limit_kb:
            line = [
                "bash",
                "-c",
                f'trap "" XFSZ; ulimit -f {limit_kb}; export PYTHONDONTWRITEBYTECODE=1; exec "$@"',
                "bash",
                *line,
            ]
        return Done(
            subprocess.run(
                line, env={**environment, **(extra_env or {})}, capture_output=True, text=True, timeout=300, check=False
            )
        )

    return run


@pytest.fixture(scope="session")
def scene(drawn, tmp_path_factory):
    return rasters.write(tmp_path_factory.mktemp("scene") / "scene.tif", drawn)


@pytest.fixture(scope="session")
def here(run, tmp_path_factory):
    """Each algorithm's own run, with what it needs."""
    return Here(tmp_path_factory.mktemp("here"), run)


@pytest.fixture(scope="session")
def large_scene(drawn, tmp_path_factory):
    """A scene that takes some seconds."""
    return rasters.write(tmp_path_factory.mktemp("large") / "large.tif", np.tile(drawn, (9, 9, 1)))
