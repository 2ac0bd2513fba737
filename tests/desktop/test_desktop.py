"""The desktop under Xvfb: the plugin loads, an algorithm runs from its dialog, its layers load styled, the options page opens."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("in_qgis.py")


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="Xvfb is not installed")
def test_an_analyst_runs_the_main_job(tmp_path):
    ini = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nlandslidebias=true\nprocessing=true\n[qgis]\ncheckVersion=false\n")
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(ROOT / ".build" / "plugins"),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QT_QPA_PLATFORM": "xcb",
        "DESKTOP_TEST_OUT": str(tmp_path),
    }
    subprocess.run(
        [
            "xvfb-run",
            "-a",
            "-s",
            "-screen 0 1400x900x24",
            "qgis",
            "--nologo",
            "--noversioncheck",
            "--code",
            str(SCRIPT),
        ],
        env=environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    said = (tmp_path / "said.txt").read_text().splitlines()
    assert said == [
        "provider loaded",
        "Landslide probability singlebandpseudocolor",
        "Detections graduatedSymbol",
        "options page In use",
        "preparesentinel2: Mask of valid pixels paletted, Red, green and blue multibandcolor",
        "matchdistribution: Matched scene multibandcolor",
        "blockgrid: Blocks singleSymbol",
        "gradcam: Activation singlebandpseudocolor",
        "comparedates: New landslides singleSymbol",
        "unloaded",
    ]
