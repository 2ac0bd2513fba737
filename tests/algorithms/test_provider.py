"""The provider: every algorithm listed, and with defaults. That each explains itself: tests/headless/test_every_algorithm.py."""

import importlib.util
import subprocess
import sys
from pathlib import Path

from made.names import MODEL_NAMES, NAMES
from qgis.core import QgsProcessingParameterDefinition

ROOT = Path(__file__).resolve().parents[2]


def test_every_algorithm_is_listed(provider):
    assert {a.name() for a in provider.algorithms()} == NAMES | MODEL_NAMES


def test_all_but_main_input_and_output_have_defaults(provider):
    needed = {
        "setupengine": set(),
        "fitreference": {"OUTPUT"},
        "classifyscene": {"INPUT", "PROBABILITY"},
        "gradcam": {"INPUT", "OUTPUT"},
        "comparedates": {"BEFORE", "AFTER", "OUTPUT"},
        "combinedates": {"OUTPUT"},
        "comparedistributions": {"OUTPUT"},
        "blockgrid": {"INPUT", "OUTPUT"},
        "exportchips": {"INPUT", "OUTPUT"},
        "preparesentinel2": {"INPUT", "OUTPUT"},
        "findscenes": {"REGIONS", "OUTPUT"},
        "fetchscene": {"OUTPUT"},
        "matchdistribution": {"INPUT", "OUTPUT"},
        "extractdetections": {"INPUT", "OUTPUT"},
        "detectlandslides": {"INPUT", "PROBABILITY", "DETECTIONS"},
        "detectmany": {"SCENES", "DETECTIONS", "PROBABILITIES"},
        "importcatalog": {"INPUT", "OUTPUT"},
        "evaluateclassifier": {"CHIPS"},
        "trainclassifier": {"CHIPS", "MODEL"},
        "matchcatalog": {"DETECTIONS", "CATALOG", "OUTPUT", "RECORDS"},
        "landtypesummary": {"DETECTIONS", "PROBABILITY", "LANDCOVER", "OUTPUT"},
        "reviewsample": {"DETECTIONS", "OUTPUT"},
        "scorereview": {"REVIEW", "OUTPUT"},
        "biasfactor": {"REGIONS", "DETECTIONS", "CATALOG", "OUTPUT"},
    }
    assert set(needed) == NAMES
    for algorithm in map(provider.algorithm, sorted(NAMES)):
        mandatory = {
            p.name()
            for p in algorithm.parameterDefinitions()
            if not p.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional and p.defaultValue() is None
        }
        assert mandatory == needed[algorithm.name()]


def test_without_an_engine_the_toolbox_says_so(provider, monkeypatch, tmp_path):
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path))
    able, words = provider.algorithm("classifyscene").canExecute()
    assert not able and "setupengine" in words
    assert provider.algorithm("biasfactor").canExecute()[0]


PLUGIN = """
import sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
from landslidebias import classFactory
registry = QgsApplication.processingRegistry()
for _ in range(2):
    plugin = classFactory(None)
    plugin.initProcessing()
    plugin.initProcessing()
    assert registry.algorithmById("landslidebias:biasfactor") is not None
    plugin.unload()
    assert registry.providerById("landslidebias") is None
app.exitQgis()
"""


def test_the_plugin_comes_and_goes():
    plugins = ROOT / ".build" / "plugins"
    subprocess.run([sys.executable, "-c", PLUGIN, str(plugins)], check=True, timeout=60)


def test_the_tables_are_those_of_provider_and_card(provider):
    """Where this fails: `make docs`."""
    spec = importlib.util.spec_from_file_location("docs", ROOT / "scripts" / "docs.py")
    docs = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(docs)
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert docs.with_table(text, docs.table(provider)) == text
    for page in (text, (ROOT / "docs" / "model.md").read_text(encoding="utf-8")):
        assert docs.points_table() in page and docs.with_table(page, docs.points_table(), docs.POINTS) == page
