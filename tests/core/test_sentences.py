"""Every sentence that a person sees is known to the languages, and none is built in a way that no translation can reach."""

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts"))

import languages  # noqa: E402
import sentences  # noqa: E402
import ts_file  # noqa: E402

# Files in which some sentences are finished English still, each until it is mended; take it off then.
CODE = {
    "an f-string": 'def f(n, say):\n    say.warn(f"the scene has {n} bands")',
    "joined parts": 'def f(n):\n    raise InputError("the scene " + n)',
    "plain words": 'def f(n):\n    how = "did not end" if n else "was killed"\n    raise InputError(Words("The engine {0}.", how))',
    "formatted": 'def f(n):\n    return "the scene has {0} bands".format(n)',
    "tr where the file": 'TITLE = tr("The scene")',
}


def reader(tmp_path, monkeypatch, code, name="core/thing.py"):
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text(code)
    monkeypatch.setattr(sentences, "ROOT", tmp_path)
    return sentences.Reader(path)


LANGUAGES = ("de", "es", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_sentence_of_the_code_and_no_other(language):
    """Else: make languages ARGS="--missing FILE.json", and --fill FILE.json with the translations."""
    known = ts_file.read(languages.path_of(language))
    assert {one.source for one in sentences.sentences()} == {source for source, one in known.items() if one.finished}


def letter(words):
    """Return what is pressed with Alt for a button, '' where nothing is."""
    return (re.search("&([^& ])", words) or ["", ""])[1].lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_have_letters_of_their_own_where_they_have_them_in_english(language):
    known, taken = ts_file.read(languages.path_of(language)), {}
    for one in sentences.sentences():
        if one.file.startswith("ui/") and letter(one.source):
            text = known[one.source].text
            assert letter(text), f"no letter: {text}"
            taken.setdefault(letter(text), {})[letter(one.source)] = text
    assert [texts for texts in taken.values() if len(texts) > 1] == []


def test_no_sentence_is_finished_before_a_translation_can_reach_it():
    found = sentences.finished()
    listed = [f"{one.file}:{one.line}: {one.why}: {one.text}" for one in found]
    assert not listed, "\n".join(listed)


@pytest.mark.parametrize("why", CODE)
def test_a_sentence_that_no_translation_can_reach_is_found(why, tmp_path, monkeypatch):
    found = reader(tmp_path, monkeypatch, CODE[why]).finished
    assert {one.why[: len(why)] for one in found} == {why}


def test_words_given_to_qt_as_they_are_are_found(tmp_path, monkeypatch):
    code = 'def f(self):\n    QLabel("The scene that was seen")\n    QLabel(tr("The scene"))\n    self.setObjectName("the_scene")'
    found = reader(tmp_path, monkeypatch, code, "ui/thing.py")
    assert [one.text for one in found.finished] == ["The scene that was seen"]
    assert found.sentences == ["The scene that was seen", "The scene"]


def test_sentences_are_found_and_what_is_none_is_not(tmp_path, monkeypatch):
    code = '''"""A docstring of a file."""
class A:
    ID, LABEL, NUMBERS = "identifier", "Label", {"GAMMA": "Factor"}
    def f(self, x: "Optional[dict[str, int]]", page):
        """A docstring that is read by developers."""
        if x == "no sentence": raise InputError("Gone")
        rows = [("above the threshold", 1)]
        return Words("Blocks: {0}", 3), "UPPER_CASE", "a-b", "<b>some markup</b>"
'''
    found = reader(tmp_path, monkeypatch, code)
    assert found.sentences == ["Label", "Factor", "Gone", "above the threshold", "Blocks: {0}"] and not found.finished


def test_a_sentence_that_looks_like_code_is_found_where_it_is_said(tmp_path, monkeypatch):
    code = 'def f(n):\n    css = "width: 1px; height: 2px"\n    return Words("near; before: {0}", n)'
    assert reader(tmp_path, monkeypatch, code).sentences == ["near; before: {0}"]


def test_what_is_not_shown_is_there():
    """A rule for what is gone would hide what comes into its place."""
    for name in sentences.NOT_SHOWN:
        path, _, constant = name.partition(":")
        assert constant in (ROOT / path).read_text(encoding="utf-8"), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_translation_has_the_placeholders_of_its_sentence(language):
    known = ts_file.read(languages.path_of(language))
    faults = {s: wrong for s, one in known.items() if one.finished and (wrong := ts_file.misplaced(s, one.text))}
    assert not faults


@pytest.mark.parametrize(
    ("source", "text", "wrong"),
    [
        ("{0} of {1:.0%}", "{1:.0%} von {0}", ""),
        ("{0} of {1:.0%}", "{1} von {0}", "has {0}, {1}, not {0}, {1:.0%}"),
        ("{0!r} is", "ist {0}", "has {0}, not {0!r}"),
        ("{0}", "nichts", "has no placeholder, not {0}"),
        ("all {0}", "alle {0", "expected '}' before end of string"),
        ("a { alone", "eine { allein", ""),
        ("a { alone", "eine allein", "other braces"),
        ("The {0} and the {0}", "Die {0}", ""),
    ],
)
def test_a_translation_with_other_placeholders_is_refused(source, text, wrong):
    assert ts_file.misplaced(source, text) == wrong


@pytest.fixture()
def folder(tmp_path, monkeypatch):
    """An empty folder of languages, and a code of two sentences."""
    monkeypatch.setattr(languages, "TRANSLATIONS", tmp_path)
    texts = ["{0} blocks", "  The Γ of <a> & b\n"]
    monkeypatch.setattr(sentences, "sentences", lambda: [sentences.Sentence(one, "core/a.py") for one in texts])
    return texts


def test_new_sentences_come_and_gone_ones_go_and_translations_stay(folder):
    for language in ("de", "fr"):
        languages.extract(language)
    assert languages.languages() == ["de", "fr"]
    assert languages.missing() == {one: {"de": "", "fr": ""} for one in folder}
    table = {folder[0]: {"de": "{0} Blöcke", "fr": "{0} blocs"}, folder[1]: {"de": "Das Γ\n", "fr": ""}}
    assert languages.fill(table) == [] and languages.missing() == {folder[1]: {"fr": ""}}
    folder[1] = "A new sentence"
    languages.extract("de")
    assert languages.missing()["A new sentence"] == {"de": ""}
    assert ts_file.read(languages.path_of("de")) == {
        "{0} blocks": ts_file.Translation("{0} Blöcke", True),
        "A new sentence": ts_file.Translation(),
    }


def test_nothing_is_taken_up_where_one_translation_is_wrong(folder):
    languages.extract("de")
    before = languages.path_of("de").read_bytes()
    table = {folder[0]: {"de": "{1} Blöcke"}, "unknown": {"de": "unbekannt"}, folder[1]: {"de": "Γ", "it": "Γ"}}
    faults = languages.fill(table)
    assert len(faults) == 3 and languages.path_of("de").read_bytes() == before


def test_a_missing_lrelease_is_said(folder, monkeypatch):
    languages.extract("de")
    monkeypatch.setattr(languages, "RELEASERS", ("no-such-program",))
    with pytest.raises(RuntimeError, match="lrelease is not there"):
        languages.release_all()
