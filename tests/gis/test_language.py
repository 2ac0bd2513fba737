"""The plugin in another language: what Qt loads is built from a small .ts file, and dialogs, refusals, the engine's words and pages speak it."""

import html
import json
import sys
from pathlib import Path

import numpy as np
import pytest
from made import region_pairs
from qgis.PyQt.QtCore import QLocale

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))

import languages  # noqa: E402
import sentences  # noqa: E402
import ts_file  # noqa: E402

GERMAN = {
    "Bias factor": "Verzerrungsfaktor",
    "Regions": "Regionen",
    "Two or more polygons that don't overlap.": "Zwei oder mehr Flächen, die sich nicht überlappen.",
    "START ({0}) lies after END ({1}).": "{1} (END) liegt vor {0} (START).",
    "The model {0} is not there: {1}": "{1}: kein Modell {0}",
    "Counts": "Zahlen – Γ",
    "{0:.1%} of the pixels are 0, which is no data in reflectance, though the file does not say so: they are left out.": "Null: {0:.1%}",
    "Bias factor of two scenes": "Zwei Szenen",
    "1. First scene": "1. Erste Szene",
    "recorded": "verzeichnet",
    "counts": "zählt",
    "{0}%": "{0} %",
}


@pytest.fixture()
def folder(tmp_path):
    """A folder with these sentences as Qt loads them."""
    ts = tmp_path / "landslidebias_de.ts"
    known = {source: ts_file.Translation(text, True) for source, text in GERMAN.items()}
    ts_file.write(ts, "de", [(source, "a.py") for source in GERMAN], known)
    try:
        languages.release(ts, ts.with_suffix(".qm"))
    except RuntimeError as error:
        pytest.skip(str(error))
    return tmp_path


@pytest.fixture()
def german(provider, folder):
    from landslidebias.algorithms.gis.language import Language

    found = Language("de_AT", folder)
    yield found
    found.remove()


@pytest.fixture()
def layers(write_geojson):
    """What biasfactor needs."""
    found = {"REGIONS": region_pairs.regions(), "DETECTIONS": region_pairs.blocks((60, 30))}
    paths = {name: write_geojson(f"{name}.geojson", rows) for name, rows in found.items()}
    return {"REGIONS": paths["REGIONS"], "DETECTIONS": [paths["DETECTIONS"]], "CATALOG": paths["DETECTIONS"]}


def test_a_locale_takes_its_own_file_else_its_languages(tmp_path):
    from landslidebias.algorithms.gis.language import file_of

    for name in ("de", "pt_BR"):
        (tmp_path / f"landslidebias_{name}.qm").touch()
    assert file_of("de_AT", tmp_path) == file_of("de", tmp_path) == tmp_path / "landslidebias_de.qm"
    assert file_of("pt_BR", tmp_path) == tmp_path / "landslidebias_pt_BR.qm"
    assert file_of("pt", tmp_path) is file_of("en", tmp_path) is file_of("", tmp_path) is None


def test_a_dialog_speaks_the_language_and_english_afterwards(provider, folder):
    from landslidebias.algorithms.gis.language import Language
    from landslidebias.algorithms.provider import LandslideBiasProvider

    language = Language("de", folder)
    algorithm = provider.algorithm("biasfactor").create()
    regions = algorithm.parameterDefinition("REGIONS")
    fresh = LandslideBiasProvider()
    fresh.refreshAlgorithms()
    model = fresh.algorithm("bias_of_two_scenes")
    assert algorithm.displayName() == "Verzerrungsfaktor" and regions.description() == "Regionen"
    assert regions.help() == "Zwei oder mehr Flächen, die sich nicht überlappen."
    assert model.displayName() == "Zwei Szenen"
    assert model.parameterDefinition("scene_1").description() == "1. Erste Szene"
    language.remove()
    algorithm = provider.algorithm("biasfactor").create()
    assert (
        algorithm.displayName() == "Bias factor" and algorithm.parameterDefinition("REGIONS").description() == "Regions"
    )


def test_a_refusal_speaks_the_language_with_its_values(german, refused, layers):
    more = {"START": "2020-01-31", "END": "2010-01-31", "OUTPUT": "TEMPORARY_OUTPUT"}
    refused(r"2010-01-31 \(END\) liegt vor 2020-01-31 \(START\)\.", "biasfactor", **layers, **more)


def test_a_page_speaks_the_language(german, run, layers, tmp_path):
    run("biasfactor", **layers, OUTPUT="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<h2>Zahlen – Γ</h2>" in page and "<h2>Counts</h2>" not in page


def test_no_english_is_left_in_a_page_and_in_what_a_run_says(provider, run, layers, tmp_path):
    from landslidebias.algorithms.gis.language import Language

    ts = languages.path_of("fr")
    languages.release(ts, tmp_path / "landslidebias_fr.qm")
    french = Language("fr", tmp_path)
    run("biasfactor", **layers, OUTPUT="TEMPORARY_OUTPUT", REPORT=str(tmp_path / "r.html"))
    french.remove()
    said = run.log + html.unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
    parts = {max(sentences.PLACEHOLDER.split(s), key=len): one.text for s, one in ts_file.read(ts).items()}
    assert "Γ = " in said and "⚠ PROBABILITY est vide" in said
    assert [part for part, text in parts.items() if part.count(" ") > 3 and part not in text and part in said] == []


def test_the_engines_words_are_translated_here(german, run, drawn, write_raster):
    import numpy as np

    pixels = np.maximum(drawn[:60, :60].astype(np.uint16), 1)
    pixels[:18, :18] = 0
    run("classifyscene", INPUT=write_raster("s.tif", pixels), MATCH="none", PROBABILITY="TEMPORARY_OUTPUT")
    assert "Null: 9,0 %" in run.log


def test_numbers_are_written_as_the_language_does(provider, folder):
    """As the user's formats say, where they are of that language; in English as Python does."""
    from landslidebias.algorithms.gis.language import Language, signs_of, tr
    from landslidebias.core.words import Signs, Words

    words = Words("{0:,.1f} of {1:.0%}", 12345.67, 0.5)
    language = Language("de", folder)
    assert tr(words) == tr("{0:,.1f} of {1:.0%}").format(*words.values) == "12.345,7 of 50 %"
    assert type(tr("Regions")) is type(tr(words)) is str  # Qt keeps another type as Python's object
    language.remove()
    assert tr(words) == tr("{0:,.1f} of {1:.0%}").format(*words.values) == "12,345.7 of 50%"
    assert signs_of("fr") == Signs(",", "\u202f", "%") and signs_of("es") == Signs(",", ".", "%")
    before = QLocale()
    QLocale.setDefault(QLocale("es_MX"))
    assert signs_of("es") == Signs(".", ",", "%") and signs_of("fr") == Signs(",", "\u202f", "%")
    QLocale.setDefault(before)


def test_a_legend_speaks_the_language(german, write_geojson, write_raster):
    from landslidebias.algorithms.gis.styles import STYLES, _Styler
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    path = write_geojson("detections.geojson", region_pairs.blocks((1, 1)))
    layer = QgsVectorLayer(path, "d", "ogr")
    _Styler(STYLES / "recorded.qml").postProcessLayer(layer, None, None)
    assert [c.label() for c in layer.renderer().categories()] == ["verzeichnet", "unrecorded"]
    mask = QgsRasterLayer(write_raster("mask.tif", np.ones((9, 9), np.uint8)), "m")
    _Styler(STYLES / "mask.qml").postProcessLayer(mask, None, None)
    assert [c.label for c in mask.renderer().classes()] == ["does not count", "zählt"]


@pytest.fixture()
def asked(provider):
    """Keep what Qt is asked to translate for the plugin."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    class Asked(QTranslator):
        def __init__(self):
            super().__init__()
            self.keys = set()

        def isEmpty(self):
            return False

        def translate(self, context, source, disambiguation=None, n=-1):
            if context == ts_file.CONTEXT:
                self.keys.add(source)

    found = Asked()
    QCoreApplication.installTranslator(found)
    yield found
    QCoreApplication.removeTranslator(found)


KNOWN = {one.source for one in sentences.sentences()}


def test_every_word_of_every_dialog_is_known(provider, asked):
    """Labels, help, names, groups, tags, outputs: no data of a user's, so that each must be there."""
    from landslidebias.algorithms.provider import LandslideBiasProvider

    fresh = LandslideBiasProvider()
    fresh.refreshAlgorithms()
    for algorithm in fresh.algorithms():
        told = algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(), algorithm.shortDescription()
        assert all(told) and isinstance(algorithm.tags(), list)
        algorithm.canExecute()
    unknown = {key for key in asked.keys if sentences.is_word(key)}  # beside names and what joined() makes
    assert len(asked.keys) > 300
    assert sorted(unknown - KNOWN) == []


def test_what_runs_say_and_pages_write_is_known(asked, run, refused, layers, tmp_path):
    """What is asked for comes from the code or from the user; what is in the code must be known."""
    sample, answered = tmp_path / "review.geojson", tmp_path / "answered.geojson"
    run("reviewsample", DETECTIONS=layers["DETECTIONS"][0], REGIONS=layers["REGIONS"], OUTPUT=str(sample), SIZE=20)
    data = json.loads(sample.read_text())
    for k, feature in enumerate(data["features"]):
        feature["properties"]["answer"] = "landslide" if k % 3 else "not"
    answered.write_text(json.dumps(data))
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(tmp_path / "r.html")}
    run("scorereview", REVIEW=str(answered), **outputs)
    run("biasfactor", **layers, REVIEW=str(answered), **outputs)
    run(
        "matchcatalog",
        DETECTIONS=layers["DETECTIONS"][0],
        CATALOG=layers["CATALOG"],
        OUTPUT="TEMPORARY_OUTPUT",
        RECORDS="TEMPORARY_OUTPUT",
    )
    refused("has no field 'missing'", "biasfactor", **layers, NAME_FIELD="missing", OUTPUT="TEMPORARY_OUTPUT")
    of_the_code = {key for key in asked.keys & sentences.literals() if sentences.is_word(key)}
    assert len(of_the_code) > 60
    assert " ".join(sorted(of_the_code - KNOWN)) == ""
