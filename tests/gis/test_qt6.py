"""The spelling that Qt 6 and QGIS 4 need: Qt through qgis.PyQt, and every member of an enum asked of its enum."""

import ast
import enum
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = [*(ROOT / "algorithms").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "plugin.py", ROOT / "__init__.py"]
FILES = sorted(
    {*SHIPPED, *(ROOT / "scripts").rglob("*.py"), *(ROOT / "tests").rglob("*.py")} - {ROOT / "scripts" / "qt6.py"}
)
GONE = {"exec_", "print_", "QRegExp", "QDesktopWidget", "QMatrix", "QStringRef", "QTextCodec", "MidButton", "toTime_t"}


def imported(tree):
    """Yield (module, name, the name here) of each import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", alias.asname or alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield from ((node.module, alias.name, alias.asname or alias.name) for alias in node.names)


def unscoped(tree):
    """Yield the members of enums that are asked of a class of Qt or QGIS: `Qt.UserRole` for `Qt.ItemDataRole.UserRole`."""
    classes = {
        here: getattr(import_module(module), name)
        for module, name, here in imported(tree)
        if module.startswith(("qgis.PyQt.Qt", "qgis.core", "qgis.gui"))
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in classes:
            value = getattr(classes[node.value.id], node.attr, None)
            kind = type(value)
            if isinstance(value, enum.Enum) or (isinstance(value, int) and kind not in (int, bool)):
                yield f"line {node.lineno}: {node.value.id}.{node.attr}, of {kind.__qualname__}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_qt_is_written_as_qt_6_reads_it(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not [
        name for name, *_ in imported(tree) if name.partition(".")[0] in ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
    ]
    used = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
    assert not GONE & used
    assert not list(unscoped(tree))


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("from qgis.PyQt.QtCore import Qt\nQt.UserRole\nQt.ItemDataRole.UserRole", 1),
        (
            "from qgis.core import QgsWkbTypes as T\nT.PolygonGeometry\nT.GeometryType.PolygonGeometry\nT.geometryType",
            1,
        ),
        ("from qgis.core import Qgis\nQgis.QGIS_VERSION_INT\nQgis.MessageLevel.Info\nQgis.Info", 1),
        ("from qgis.PyQt.QtGui import QImage\nQImage.Format_RGB888\nQImage.fromData", 1),
    ],
)
def test_a_member_asked_of_its_class_is_seen(text, n):
    assert len(list(unscoped(ast.parse(text)))) == n
