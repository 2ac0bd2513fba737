"""Imports point one way (DESIGN section 3)."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGINE_ONLY = {"tensorflow", "keras", "openvino", "onnx", "onnxruntime", "tf2onnx", "rasterio", "sklearn", "PIL"}
FILES = [p for room in ("algorithms", "core", "ui") for p in sorted((ROOT / room).rglob("*.py"))] + [
    ROOT / "plugin.py",
    ROOT / "__init__.py",
]


def imports(path):
    """Return the modules that a file imports, relative ones resolved to their path in the plugin."""
    here = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = here[: len(here) - node.level + 1] if node.level else ()
            module = ".".join([*("landslidebias",) * bool(node.level), *base, *filter(None, [node.module])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_imports_point_one_way(path):
    room = path.relative_to(ROOT).parts
    found = set(imports(path))
    tops = {name.split(".")[0] for name in found}
    in_engine = room[:2] == ("core", "engine")
    if not in_engine:
        assert not tops & ENGINE_ONLY
        assert not any(name.startswith("landslidebias.core.engine") for name in found)
    if room[0] == "core":
        assert not tops & {"qgis", "osgeo", "plotly", "PyQt5"}
        assert not any(name.startswith(("landslidebias.algorithms", "landslidebias.ui")) for name in found)
    if room[0] == "algorithms":
        assert not any(name.startswith("landslidebias.ui") for name in found)
    assert not tops & {"PyQt5", "PyQt6"}


def test_core_needs_neither_qgis_nor_an_installed_library_but_numpy():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import landslidebias.core.blocks, landslidebias.core.matching, landslidebias.core.bias, "
        "landslidebias.core.catalog, landslidebias.core.detections, landslidebias.core.model_card, landslidebias.core.jobs, "
        "landslidebias.core.environment; print([m for m in ('qgis', 'osgeo', 'PyQt5', 'scipy') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / ".build" / "plugins")], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_print_and_no_assert_in_shipped_code(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not isinstance(node, ast.Assert)
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print")
