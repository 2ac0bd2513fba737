"""The text for a report: what it tells, and that no path and no name of the user's gets in."""

import ast
import json
from pathlib import Path

import numpy as np
import pytest
from landslidebias.core.errors import InputError
from landslidebias.core.link import diagnostics, environment
from landslidebias.core.words import Words, joined

HOME = "/home/anna-müller/Erdrutsche im Tal"


@pytest.mark.parametrize(
    "words, told",
    [
        (Words("{0} can't be read: {1}", f"{HOME}/a.tif", "No such file"), "… can't be read: …"),
        (Words("{0} is at most {1:.15g}, not {2}.", "THRESHOLD", 1.0, 7), "… is at most 1, not 7."),
        (Words("{0:.1f} m", np.float32(3)), "… m"),
        (Words("The engine {0}.", Words("ended with code {0}", 3)), "The engine ended with code 3."),
        (joined([Words("Run this again."), f"{HOME}: pip failed"], "\n"), "Run this again.\n…"),
        ("REGIONS holds no polygon.", "REGIONS holds no polygon."),
        (f"Could not load source layer for INPUT: {HOME}/a b.tif not found", "Could not load source layer for INPUT: …"),
        ("Could not load source layer for INPUT: My valley not found", "Could not load source layer for INPUT: …"),
        (r"It lies in C:\Users\anna\my data of today", "It lies in …"),
        ("The layer 'Anna’s valley' is empty", "The layer …"),
        ("ask anna@landslides.test", "ask …"),
    ],
)
def test_a_sentence_is_told_without_what_was_filled_in(words, told):
    assert diagnostics.told(words) == told


def test_the_place_of_a_fault_is_in_the_plugin():
    plugin = Path(f"{HOME}/python/plugins/landslidebias")
    trace = [(f"{plugin}/algorithms/base.py", 7), (f"{plugin}/core/cells.py", 12), (f"{HOME}/other.py", 9)]
    assert diagnostics.where(trace, plugin) == "core/cells.py:12"
    assert diagnostics.where([(f"{HOME}/other.py", 9)], plugin) == ""


@pytest.fixture()
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSLIDEBIAS_HOME", str(tmp_path / "anna-müller"))
    monkeypatch.delenv("LANDSLIDEBIAS_ENGINE", raising=False)
    return tmp_path / "anna-müller"


def test_the_engine_is_told_by_its_libraries(home, monkeypatch):
    assert diagnostics.engine().startswith("The engine is not set up.")
    python = environment.python_of(home / "engine")
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = {"size": "detect", "lock": environment.lock_of("detect"), "versions": {"numpy": "2.1", "openvino": "2026.0"}}
    (home / "engine" / environment.STAMP).write_text(json.dumps(stamp))
    assert diagnostics.engine() == "managed, detect, numpy 2.1, openvino 2026.0"
    assert diagnostics.engine(str(python)) == "an interpreter of the user's own (setting)"
    monkeypatch.setenv("LANDSLIDEBIAS_ENGINE", str(home / "gone"))
    assert "anna" not in diagnostics.engine() and "from LANDSLIDEBIAS" not in diagnostics.engine()


def test_the_report_is_a_line_a_fact():
    told = diagnostics.report({"plugin": "1.2.0", "last error": ""})
    assert told == "Landslide Bias, diagnostics\nplugin: 1.2.0\nlast error: none"


def test_every_error_of_the_plugin_is_a_literal_or_has_its_key():
    """What is neither could hold a path, and no key would keep it out."""
    root, odd = Path(__file__).resolve().parents[3], []
    for path in [*root.glob("core/**/*.py"), *root.glob("algorithms/**/*.py"), *root.glob("ui/**/*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            raised = isinstance(node, ast.Call) and getattr(node.func, "id", "") == InputError.__name__ and node.args
            if raised and isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)):
                odd.append(f"{path.relative_to(root)}:{node.lineno}")
    assert not odd
