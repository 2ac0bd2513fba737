"""The committed reference: the values of all runs, reduced to what is small and survives another processor."""

import hashlib
import json
import re

import numpy as np
from whole.snapshot import NUMBER, differing

FULL = 20  # values that are kept one by one; of more, a summary and some
DIGITS = 7
KEY = 8  # letters of a key
HASH = re.compile(r"\b(?=[0-9]*[a-f])[0-9a-f]{12,64}\b")
# Whose values hang on weights that were trained here, which differ from one processor to the next.
TRAINED = ("train", "train_on_exported", "evaluate_trained")
# What each number may differ by: (in its own unit, as a share of it); None where only its kind counts. The first that fits counts.
TOLERANCES = (
    (r"^likeness.*(tsne)", None),  # t-SNE magnifies the last digit
    (r"^likeness/.*html/pictures$", (0.0, 0.1)),  # how many find room on its map
    (r"^likeness", (2e-2, 1e-3)),
    (r"/(pictures|sheet\.png)", (1.5, 0.0)),  # a colour may round to the next one
    (r"/drawn/", (0.5, 0.0)),  # pixels of a chart
    (r"/(a|g)\.tif/|(rise|spread|SPREAD)", (5e-3, 5e-3)),  # activation and log-odds are not bounded by 1
    (r"/seconds$", None),
    (r"", (2e-3, 1e-5)),
)


def reduce(found):
    """Return the reference of all runs."""
    return {name: _trained(run) if name in TRAINED else _run(run) for name, run in found.items()}


def write(path, found):
    """Write the reference, a line a value, so that a change of it can be read."""
    lines = [f"{json.dumps(name)}: {_lines(run)}" for name, run in reduce(found).items()]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _lines(run):
    rows = []
    for key, value in run.items():
        if key == "files" and isinstance(value, dict):
            value = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in value.items()]
            rows.append('"files": {' + ",\n   ".join(value) + "}")
        else:
            rows.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return "{" + ",\n  ".join(rows) + "}"


def compare(found, expected):
    """Yield where the values of all runs differ from the reference by more than another processor may make of them."""
    plain = json.loads(json.dumps(reduce(found)))
    for name in sorted(set(plain) | set(expected)):
        if name not in plain or name not in expected:
            yield f"{name}: only in {'the runs' if name in plain else 'the reference'}"
        else:
            yield from differing(expected[name], plain[name], tolerance_of, name)


def tolerance_of(path):
    return next(tolerance for pattern, tolerance in TOLERANCES if re.search(pattern, path))


def _run(run):
    kept = {key: run[key] for key in ("code", "results", "log", "said") if run.get(key) not in (None, [], {})}
    # GDAL's own warnings, and versions of libraries, are no output of an algorithm. GDAL 3.10 asks for the metadata of a GeoPackage once
    # more after it has taken its name, does not find it, and says so.
    kept["said"] = [line for line in run.get("said") or () if not re.match(r"Warning \d+:", line)]
    if "VERSIONS" in (run.get("results") or {}):
        kept["results"] = dict(run["results"], VERSIONS=sorted(json.loads(run["results"]["VERSIONS"])))
        kept.pop("log")
    return _short({**_small(kept), "files": _files(run["files"])})


def _short(value):
    """Shorten keys of files, which look like secrets to those who search for them."""
    if isinstance(value, dict):
        return {k: _short(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_short(v) for v in value]
    return HASH.sub(lambda found: found[0][:KEY], value) if isinstance(value, str) else value


def _trained(run):
    """Keep of a run that trained: its kinds of results, what lies in the folder, what the model says. Scores are shares."""
    results = {k: "share" if isinstance(v, float) and 0 <= v <= 1 else v for k, v in run["results"].items()}
    pages = {name: len(v["figures"]) for name, v in run["files"].items() if "figures" in v}
    cards = [sorted(v["card"]) for v in run["files"].values() if "card" in v]
    return {"code": run["code"], "results": results, "files": sorted(run["files"]), "figures": pages, "cards": cards}


def _files(files):
    """Reduce files; many of one kind, as chips are, to their number, their names and all of their pixels."""
    kept, many = {}, {}
    for name in files:
        many.setdefault(name.rsplit(".", 1)[-1], []).append(name)
    for ending, names in many.items():
        if len(names) <= FULL:
            kept.update({name: _file(name, files[name]) for name in names})
        else:
            pixels = np.concatenate([np.ravel(b["pixels"]) for name in names for b in files[name]["bands"]])
            kept[f"*.{ending}"] = {"names": _texts(names), "pixels": _array(pixels)}
    return kept


def _file(name, value):
    if name.endswith(".qml"):
        return {"key": _key(value["text"])}
    if name.endswith(".qmd"):
        return _metadata(value["text"])
    value = dict(value)
    if "versions" in value:  # of libraries
        value["versions"] = sorted(value["versions"])
    if "crs" in value:  # its spelling hangs on the version of PROJ
        value["crs"] = value["crs"][:40]
    if "layers" in value:
        value["layers"] = [_layer(layer, name.endswith(".shp")) for layer in value["layers"]]
    if "metadata" in value:
        value["metadata"] = {k: [_metadata(lines) for lines in v] for k, v in value["metadata"].items()}
    if name == "likeness.html":  # places and pictures of a map by t-SNE
        value["figures"] = [[f["title"], *f["key"]] for f in value["figures"]]
        value["pictures"] = len(value["pictures"])
    return _small(value)


def _layer(layer, shapefile):
    """Leave out what hangs on the version of QGIS (its metadata as a whole document) and of GDAL (true and false in a shapefile)."""
    found = {**layer, "tags": {k: v for k, v in layer["tags"].items() if not v.startswith("<!DOCTYPE qgis")}}
    if shapefile:
        found["fields"] = [kind.replace("Integer Boolean", "Integer None") for kind in layer["fields"]]
        found["columns"] = {
            k: [int(v) if isinstance(v, bool) else v for v in values] for k, values in layer["columns"].items()
        }
    return found


def _metadata(lines):
    """Keep of QGIS's metadata what this plugin wrote into it."""
    return [line.strip() for line in lines if re.match(r"\s*(<title|<abstract|<history|<MDI|[^<\s])", line)]


def _small(value):
    """Reduce arrays, long lists, and the digits of numbers."""
    if isinstance(value, np.ndarray):
        return _array(value)
    if isinstance(value, dict):
        return {k: v if k in ("words", "log") else _small(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        if len(value) > 1 and all(isinstance(v, np.ndarray) for v in value):
            return {"n": len(value), "together": _array(np.concatenate([np.ravel(v) for v in value]))}
        if len(value) <= FULL:
            return [_small(v) for v in value]
        if all(isinstance(v, str) or v is None for v in value):
            return _texts([v or "" for v in value])
        if all(isinstance(v, (int, float)) or v is None for v in value):
            return _array(np.array([np.nan if v is None else v for v in value], float))
        return {"n": len(value), "first": _small(value[0]), "last": _small(value[-1])}
    return _digits(value)


def _digits(value):
    if not isinstance(value, float):
        return value
    return float(f"{value:.{DIGITS}g}") if np.isfinite(value) else str(value)


def _array(array):
    """Summarise numbers: how many, their spread, and some of them."""
    flat = np.ravel(array).astype(np.float64)
    fine = flat[np.isfinite(flat)]
    if array.size <= FULL:
        return {"shape": list(array.shape), "all": [_digits(float(v)) for v in flat]}
    found = {"shape": list(array.shape), "kind": array.dtype.name, "finite": len(fine)}
    if len(fine):
        found["mean"], found["deviation"] = (_digits(float(v)) for v in (fine.mean(), fine.std()))
        found["quantiles"] = [_digits(float(v)) for v in np.quantile(fine, (0, 0.1, 0.5, 0.9, 1))]
        step = max(1, len(flat) // FULL)
        found["some"] = [_digits(float(v)) for v in flat[step // 2 :: step][:FULL]]
    return found


def _texts(texts):
    """Summarise texts: how many, the first ones, a key of their words, and their numbers."""
    numbers = np.array([float(n) for text in texts for n in NUMBER.findall(text)])
    return {"n": len(texts), "first": texts[:3], "key": _key(texts), "numbers": _array(numbers)}


def _key(texts):
    """Return a short key of texts without their numbers."""
    return hashlib.sha256("\n".join(NUMBER.sub("#", text) for text in texts).encode()).hexdigest()[:KEY]
