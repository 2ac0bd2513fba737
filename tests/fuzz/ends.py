"""How a call of an algorithm may end: with every output there and whole, or with a sentence and nothing left."""

import json
import os
import re
from pathlib import Path

from hypothesis import strategies as st
from made.odd_values import filled, values
from osgeo import gdal
from qgis.core import QgsVectorLayer

BUGS = re.compile(
    r"Traceback|This is a bug|failed unexpectedly|<class|object at 0x|\[Errno|NoneType|invalid literal|list index|not subscriptable"
)


def changes(algorithm):
    """Return a strategy of odd values for one to three of an algorithm's parameters."""
    definitions = {d.name(): d for d in algorithm.parameterDefinitions()}
    return st.lists(st.sampled_from(sorted(definitions)), min_size=1, max_size=3, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({one: values(definitions[one]) for one in chosen})
    )


def called(given, changed, **places):
    """Return the parameters of a valid call with some of them changed; an output's ending stays where a value leaves it open."""
    found, own = dict(given), next((one for one in given.values() if os.path.isfile(str(one))), "")
    for name, value in changed.items():
        found[name] = filled(value, ending=Path(str(given.get(name, ""))).suffix or ".gpkg", own=own, **places)
    keep(found)
    return found


def keep(parameters):
    """Write down what is called, for a crash takes all else with it."""
    if os.environ.get("LANDSLIDEBIAS_FUZZ_LAST"):
        Path(os.environ["LANDSLIDEBIAS_FUZZ_LAST"]).write_text(f"{parameters!r}\n", encoding="utf-8", errors="replace")


def state(folder):
    """Return what the files of a folder are, by size and time."""
    return {p: (p.stat().st_size, p.stat().st_mtime_ns) for p in folder.rglob("*") if p.is_file()}


def check_refusal(words):
    """Hold the words of a refusal to be a sentence for a user."""
    assert len(words.strip()) > 10 and not BUGS.search(words), words


def check_outputs(algorithm, parameters, results):
    """Hold that each output that was asked for is there and can be read."""
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if parameters.get(name) not in (None, "") or name in results:
            path = results[name]
            assert isinstance(path, QgsVectorLayer) or readable(definition.type(), path), f"{name}: {path!r}"


def readable(kind, path):
    """Say whether an output is there and can be read."""
    if kind == "sink":
        if "|" not in path and not os.path.exists(path):
            return True  # in memory, or a table of a database
        dataset = gdal.OpenEx(path.split("|")[0], gdal.OF_VECTOR)
        return dataset is not None and dataset.GetLayer(0) is not None
    if not os.path.exists(path):
        return False
    if kind == "rasterDestination":
        dataset = gdal.Open(path)
        return dataset is not None and dataset.ReadAsArray(0, 0, 1, 1) is not None
    if path.endswith(".json"):
        return json.loads(Path(path).read_text("utf-8")) is not None
    if path.lower().endswith((".html", ".htm")):
        text = Path(path).read_text("utf-8")
        return "</html>" in text[-20:] or json.loads(text) is not None  # what is no page may have its name, too
    return os.path.isdir(path) or os.path.getsize(path) > 0


def held(folder):
    """Return what lies in a folder, but for unfinished work."""
    files = [p for p in sorted(folder.rglob("*")) if p.is_file() or p.is_symlink()]
    return {p: p.stat().st_size for p in files if ".part" not in str(p.relative_to(folder)).lower()}
