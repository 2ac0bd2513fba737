"""What a person meets in the toolbox and in the dialogs of all algorithms: order, everyday parameters, choices in words, help, and its page."""

import importlib.util
import re
from pathlib import Path

import pytest
from landslidebias.algorithms.base import GROUPS
from landslidebias.algorithms.gis.asked import settled
from landslidebias.algorithms.help import named
from landslidebias.algorithms.parameters import MATCHING
from made.names import MODEL_NAMES, NAMES
from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox

ROOT = Path(__file__).resolve().parents[2]
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
MOST = 9  # everyday parameters of a dialog, outputs apart


def choices_of(provider):
    return [
        (algorithm, definition, dict(zip(definition.options(), definition.metadata()["widget_wrapper"]["labels"])))
        for algorithm in map(provider.algorithm, sorted(NAMES))
        for definition in algorithm.parameterDefinitions()
        if definition.type() == "enum"
    ]


def test_groups_follow_the_work(provider):
    """QGIS sorts them by their words; their ids are what other programs know."""
    groups = {algorithm.groupId(): algorithm.group() for algorithm in provider.algorithms()}
    assert groups == GROUPS
    assert sorted(groups, key=groups.get) == [
        "setup",
        "scene",
        "detection",
        "catalog",
        "bias",
        "time",
        "model",
        "models",
    ]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_dialog_opens_with_what_is_needed_every_day(provider, name):
    given = [p for p in provider.algorithm(name).parameterDefinitions() if not p.isDestination()]
    everyday = [p.name() for p in given if not p.flags() & ADVANCED]
    assert 0 < len(everyday) <= MOST, everyday
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    assert not [
        p.name() for p in given if p.flags() & ADVANCED and not p.flags() & optional and p.defaultValue() is None
    ]


def test_each_option_has_words_and_shows_its_id(provider):
    for _, definition, shown in choices_of(provider):
        assert len(set(shown.values())) == len(shown) == len(definition.options())
        for option, words in shown.items():
            assert words.endswith(f"({option})") or words.lower() == option, words
            assert "," not in words and words[0].isupper() | words[0].isdigit(), words


def test_an_option_by_its_id_its_number_and_its_words(provider):
    for algorithm, definition, shown in choices_of(provider):
        for k, (option, words) in enumerate(shown.items()):
            wanted = [option] if definition.allowMultiple() else option
            for typed in (option, k, str(k), words):
                found = settled(algorithm, {definition.name(): typed}, QgsProcessingContext())
                assert found[definition.name()] == wanted, typed


@pytest.fixture()
def dialog_of(provider, monkeypatch):
    """QGIS's own dialog of an algorithm; the browser, which a test has none of, is real."""
    from processing.gui import ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication
    from qgis.gui import QgsBrowserGuiModel

    browser = QgsBrowserGuiModel()
    monkeypatch.setattr(ParametersPanel.iface, "browserModel", lambda: browser)

    def make(name, batch=False):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"landslidebias:{name}")
        return (BatchAlgorithmDialog if batch else AlgorithmDialog)(algorithm)

    return make


def test_a_dialog_shows_words_and_gives_ids(provider, dialog_of):
    dialogs = {algorithm.name(): dialog_of(algorithm.name()) for algorithm, _, _ in choices_of(provider)}
    for algorithm, definition, shown in choices_of(provider):
        panel = dialogs[algorithm.name()].mainWidget()
        wrapper = panel.wrappers[definition.name()]
        boxes = wrapper.wrappedWidget().findChildren(QCheckBox)
        combo = wrapper.wrappedWidget()
        if definition.allowMultiple():
            assert [box.text() for box in boxes] == list(shown.values())
        else:
            assert isinstance(combo, QComboBox)
            texts = [combo.itemText(k) for k in range(combo.count()) if combo.itemData(k)]
            assert texts == list(shown.values())
            assert wrapper.parameterValue() == definition.defaultValue()
        for option in shown:
            value = [option] if definition.allowMultiple() else option
            wrapper.setParameterValue(value, QgsProcessingContext())
            assert wrapper.parameterValue() == value


def test_what_a_person_picks_is_what_runs(dialog_of):
    dialog = dialog_of("detectlandslides")
    panel = dialog.mainWidget()
    wrapper, heard = panel.wrappers["MATCH"], []
    wrapper.widgetValueHasChanged.connect(lambda _: heard.append(wrapper.parameterValue()))
    wrapper.wrappedWidget().setCurrentText("One table for all scenes (shared)")
    assert wrapper.parameterValue() == "shared" and heard == ["shared"]


def test_a_batch_shows_words_and_gives_ids(dialog_of):
    dialog = dialog_of("classifyscene", batch=True)
    panel = dialog.mainWidget()
    wrapper = panel.wrappers[0][panel.parameter_to_column["MATCH"]]
    assert wrapper.wrappedWidget().currentText() == "Sentinel-2 reflectance (scale)"
    wrapper.setParameterValue("scene", QgsProcessingContext())
    assert wrapper.parameterValue() == "scene"
    assert wrapper.wrappedWidget().currentText() == "This scene alone (scene)"


def test_the_modeler_shows_words_and_keeps_its_own_field(provider):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
    from qgis.core import QgsProcessingModelAlgorithm

    dialog = ModelerParametersDialog(provider.algorithm("detectlandslides"), QgsProcessingModelAlgorithm())
    field = dialog.widget.widget.wrappers["MATCH"] if hasattr(dialog.widget, "widget") else dialog.wrappers["MATCH"]
    texts = {box.itemText(k) for box in field.findChildren(QComboBox) for k in range(box.count())}
    assert "Sentinel-2 reflectance (scale)" in texts and field.value().staticValue() == "scale"


def test_help_speaks_of_parameters_by_their_labels(provider):
    """INPUT alone tells a person in a dialog nothing; the label does."""
    ids = {p.name() for name in NAMES for p in provider.algorithm(name).parameterDefinitions()}
    bare = re.compile(rf"(?<!” \()\b({'|'.join(sorted(ids))}|{'|'.join(sorted(NAMES))})\b")
    for algorithm in map(provider.algorithm, sorted(NAMES)):
        assert algorithm.NEXT.startswith("Next: ")
        texts = [algorithm.description(), algorithm.said(algorithm.NEXT), algorithm.shortDescription()]
        for text in texts + [p.help() for p in algorithm.parameterDefinitions()]:
            assert not bare.findall(text), f"{algorithm.name()}: {text}"


def test_names_for_ids():
    labels, algorithms = {"MATCH": "Match", "SIZE": "Size"}, {"fitreference": "Fit"}
    assert named("With MATCH=scale, by fitreference.", labels, algorithms) == "With “Match” (MATCH) = scale, by “Fit”."
    assert named("(SIZE) and SHEET_SIZE", labels, algorithms) == "(“Size” (SIZE)) and SHEET_SIZE"
    assert named(named("SIZE", labels, {}), labels, {}) == "“Size” (SIZE)" and named("SIZE", {}, {}) == "SIZE"


def test_one_advice_on_matching(provider):
    """Wherever scenes are compared, or matched for it."""
    advice = {name: provider.algorithm(name).said(MATCHING) for name in NAMES}
    for name in ("biasfactor", "comparedates", "combinedates", "fitreference"):
        assert advice[name] in provider.algorithm(name).description()
    for name in ("detectlandslides", "detectmany", "classifyscene", "gradcam", "exportchips"):
        assert advice[name] in provider.algorithm(name).parameterDefinition("MATCH").help()


def test_the_threshold_says_what_empty_means_with_the_cards_figures(provider):
    from landslidebias.core.models.card import SHIPPED, read_card
    from landslidebias.core.models.points import THRESHOLDS

    thresholds = read_card(SHIPPED).thresholds
    for name in ("detectlandslides", "detectmany", "extractdetections", "comparedates", "combinedates"):
        words = provider.algorithm(name).parameterDefinition("THRESHOLD").help()
        assert all(f"{thresholds[key]:.3f} ({point})" in words for point, key in THRESHOLDS.items())
    words = provider.algorithm("evaluateclassifier").parameterDefinition("THRESHOLD").help()
    assert f"{thresholds['best_f1']:.3f} (balanced)" in words and "(quiet)" not in words


@pytest.mark.parametrize("name", sorted(NAMES | MODEL_NAMES))
def test_the_help_button_opens_a_page_that_is_there(provider, name):
    """Offline, in the zip as in a checkout, for the algorithm of the list and for the copy that a dialog makes."""
    for algorithm in (provider.algorithm(name), provider.algorithm(name).create()):
        path = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        assert path.is_file() and path.name == f"{name}.html"
    path = ROOT / "resources" / "help" / path.name  # what the documentation's page is made of
    text = path.read_text(encoding="utf-8")
    assert "<script" not in text and "http" not in text.replace("http-equiv", "") and "color-scheme" in text
    for parameter in algorithm.parameterDefinitions():
        assert f"<code>{parameter.name()}</code>" in text
    links = re.findall(r'href="([^"]+)"', text)
    assert links and all((path.parent / link).is_file() for link in links)


def test_the_menus_guide_is_there(provider):
    from landslidebias.algorithms.help import guide

    assert Path(QUrl(guide()).toLocalFile()).is_file()


def test_the_pages_are_those_of_the_provider(provider, monkeypatch):
    """Where this fails: `make docs`."""
    spec = importlib.util.spec_from_file_location("help_pages", ROOT / "scripts" / "help_pages.py")
    help_pages = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(help_pages)
    there = {p.name: p.read_text(encoding="utf-8") for p in (ROOT / "resources" / "help").glob("*.html")}
    assert there == help_pages.pages(provider)
    for algorithm in provider.algorithms():
        line = help_pages.example(algorithm)
        whole = algorithm.create()
        definitions = {p.name() for p in whole.parameterDefinitions()}
        given = dict(part.split("=", 1) for part in line.partition(" -- ")[2].split())
        assert set(given) <= definitions and all(given.values())
