"""The rooms: who may import whom is read from the table in CONTRIBUTING.md, and held against every file's imports (DESIGN section 3)."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("algorithms", "core", "ui")
FILES = [p for room in SHIPPED for p in sorted((ROOT / room).rglob("*.py"))] + [
    ROOT / "plugin.py",
    ROOT / "__init__.py",
]
OURS = FILES + sorted((ROOT / "scripts").rglob("*.py"))
LONGEST_FILE, LONGEST_FUNCTION = 350, 60
SHARED_BY_ALGORITHMS = {"base", "parameters", "scene_parameters", "choices", "help", "__init__"}


def table():
    """Return {room: (rooms it may import, libraries it may import)} as CONTRIBUTING.md has them."""
    found = {}
    for line in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) == 4:
            found[cells[0].strip("`/")] = tuple({c.strip(" `/") for c in cell.split(",")} - {""} for cell in cells[2:])
    return found


TABLE = table()


def name_of(path):
    return path.relative_to(ROOT).as_posix()


def room_of(name):
    """Return the room of a file or module, by the longest name that it begins with."""
    rooms = [room for room in TABLE if name == room or name.startswith((room + "/", room + "."))]
    return max(rooms, key=len) if rooms else name


def imports(path):
    """Return the modules that a file imports, ours as paths (core/scenes/blocks), others by their first name."""
    here = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = "/".join(here[: len(here) - node.level + 1]) if node.level else ""
            module = "/".join(filter(None, [base, (node.module or "").replace(".", "/")]))
            names = [f"{module}/{alias.name}" for alias in node.names]
        else:
            continue
        for name in names:
            name = name.replace(".", "/").removeprefix("landslidebias/")
            while "/" in name and not (ROOT / name).is_dir() and not (ROOT / f"{name}.py").exists():
                name = name.rpartition("/")[0]
            yield name if (ROOT / name).exists() or (ROOT / f"{name}.py").exists() else name.partition("/")[0]


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def test_the_table_names_every_room():
    rooms = {name_of(p.parent) for p in FILES if p.name != "__init__.py"} - {"."}
    assert rooms | {"plugin.py", "__init__.py"} == {room for room in TABLE if room != "scripts"}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_imports_what_its_room_may(path):
    room = room_of(name_of(path))
    rooms, libraries = TABLE[room]
    for name in imports(path):
        if (ROOT / name).exists() or (ROOT / f"{name}.py").exists():
            other = room_of(name if (ROOT / name).is_dir() else f"{name}.py")
            assert other == room or other in rooms, f"{name_of(path)} imports {name}"
        elif name not in sys.stdlib_module_names:
            assert name in libraries, f"{name_of(path)} imports {name}"


def circle(edges):
    """Return a circle of a graph, None where there is none."""
    state, trail = {}, []

    def visit(node):
        state[node] = "open"
        trail.append(node)
        for other in sorted(edges.get(node, ())):
            if state.get(other) == "open":
                return trail[trail.index(other) :] + [other]
            if other not in state and (found := visit(other)):
                return found
        state[node] = "done"
        trail.pop()
        return None

    return next((found for node in sorted(edges) if node not in state and (found := visit(node))), None)


def test_no_circle_of_files_nor_of_rooms():
    files = {name_of(p): {f"{n}.py" for n in imports(p) if (ROOT / f"{n}.py").exists()} - {name_of(p)} for p in FILES}
    assert circle(files) is None
    rooms = {}
    for name, others in files.items():
        rooms.setdefault(room_of(name), set()).update({room_of(o) for o in others} - {room_of(name)})
    assert circle(rooms) is None


def test_no_algorithm_imports_another():
    shared = SHARED_BY_ALGORITHMS | {"provider"}
    for path in (ROOT / "algorithms").glob("*.py"):
        if path.stem not in {"provider"}:
            for name in imports(path):
                parts = name.split("/")
                assert not (parts[0] == "algorithms" and len(parts) == 2 and parts[1] not in shared | {"gis"}), path


@pytest.mark.parametrize("path", [p for p in FILES if "algorithms" not in p.parts or "gis" in p.parts], ids=name_of)
def test_only_algorithms_and_given_speak_of_parameters(path):
    if path.name != "given.py":
        for node in ast.walk(tree(path)):
            assert getattr(node, "id", getattr(node, "arg", "")) != "parameters", f"line {node.lineno}"


@pytest.mark.parametrize("path", sorted((ROOT / "algorithms").glob("*.py")), ids=name_of)
def test_features_and_geometries_stay_in_gis(path):
    assert not re.search(r"\bQgs(Feature|Geometry|PointXY|FeatureRequest)\b", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", OURS, ids=name_of)
def test_files_and_functions_are_short(path):
    """A function may be longer where a comment on its first line says why (# long: …)."""
    lines = path.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_FILE
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            head = "\n".join(lines[node.lineno - 1 : node.body[0].lineno])
            assert node.end_lineno - node.lineno < LONGEST_FUNCTION or "# long:" in head, node.name


def test_core_needs_neither_qgis_nor_an_installed_library_but_numpy():
    """Every room of core but the engine's, the pages included."""
    modules = [
        name_of(p)[:-3].replace("/", ".")
        for p in (ROOT / "core").rglob("*.py")
        if "engine" not in p.parts and p.name != "__init__.py"
    ]
    code = (
        "import sys, importlib; sys.path.insert(0, sys.argv[1]); [importlib.import_module('landslidebias.' + m) for m in sys.argv[2:]];"
        " print([m for m in ('qgis', 'osgeo', 'PyQt5', 'scipy', 'plotly') if m in sys.modules])"
    )
    line = [sys.executable, "-c", code, str(ROOT / ".build" / "plugins"), *modules]
    assert subprocess.run(line, capture_output=True, text=True, check=True).stdout.strip() == "[]"


def test_each_module_of_core_is_imported_by_a_test_of_core():
    """A path from tests/core covers each module; the engine's rooms have tests of their own, in the engine's interpreter."""
    tested = {name for path in (ROOT / "tests" / "core").rglob("test_*.py") for name in imports(path)}
    modules = {name_of(p)[:-3] for p in (ROOT / "core").rglob("*.py") if p.name != "__init__.py"}
    assert {name for name in modules if not name.startswith("core/engine/")} - tested == set()


TESTS = sorted((ROOT / "tests").rglob("*.py"))


@pytest.mark.parametrize("path", TESTS, ids=name_of)
def test_a_file_of_tests_is_short_and_says_what_it_is_of(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= LONGEST_FILE and ast.get_docstring(ast.parse(text))


def test_each_algorithm_has_one_file_of_tests():
    algorithms = {path.stem for path in (ROOT / "algorithms").glob("*.py")} - SHARED_BY_ALGORITHMS
    files = {path.stem[len("test_") :] for path in (ROOT / "tests" / "algorithms").glob("test_*.py")}
    assert files == algorithms | {"dialogs", "models", "reading"}


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_no_print_and_no_assert_in_shipped_code(path):
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Assert)
        assert not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print")
