"""Keeps the values of runs exactly, a JSON and an NPZ file a run, and says where two sets of them differ."""

import json
import re

import numpy as np

ARRAY = "array in the npz file"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
MOST = 12  # differences named of one run


def write(folder, found):
    """Write the values of all runs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob("*.json"), *folder.glob("*.npz")]:
        old.unlink()
    for name, values in found.items():
        arrays = {}
        plain = _without_arrays(values, "", arrays)
        (folder / f"{name}.json").write_text(json.dumps(plain, indent=1, sort_keys=True), encoding="utf-8")
        np.savez_compressed(folder / f"{name}.npz", **arrays)


def read(folder):
    """Return the values of all runs that a folder holds."""
    found = {}
    for path in sorted(folder.glob("*.json")):
        with np.load(path.with_suffix(".npz")) as arrays:
            found[path.stem] = _with_arrays(json.loads(path.read_text("utf-8")), arrays)
    if not found:
        raise SystemExit(f"{folder} holds no values of runs")
    return found


def _without_arrays(value, path, arrays):
    if isinstance(value, np.ndarray):
        arrays[path] = value
        return {ARRAY: path}
    if isinstance(value, dict):
        return {k: _without_arrays(v, f"{path}/{k}", arrays) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_arrays(v, f"{path}/{k}", arrays) for k, v in enumerate(value)]
    return value


def _with_arrays(value, arrays):
    if isinstance(value, dict):
        return arrays[value[ARRAY]] if ARRAY in value else {k: _with_arrays(v, arrays) for k, v in value.items()}
    return [_with_arrays(v, arrays) for v in value] if isinstance(value, list) else value


def differences(a, b, tolerance=0.0):
    """Return a line a difference between the values of two sets of runs."""
    lines = []
    for name in sorted(set(a) | set(b)):
        if name not in a or name not in b:
            lines.append(f"{name}: only in {'the first' if name in a else 'the second'}")
            continue
        found = list(differing(a[name], b[name], lambda path: (tolerance, tolerance)))
        lines += [f"{name}: {line}" for line in found[:MOST]]
        if len(found) > MOST:
            lines.append(f"{name}: and {len(found) - MOST} more differences")
    return lines


def differing(a, b, tolerance_of, path=""):
    """Yield where two values differ. tolerance_of: what a path's numbers may differ by (in their unit, as a share), None where only the
    kind counts."""
    tolerance = tolerance_of(path)
    if isinstance(a, dict) and isinstance(b, dict):
        for key in sorted(set(a) | set(b)):
            if key in a and key in b:
                yield from differing(a[key], b[key], tolerance_of, f"{path}/{key}")
            else:
                yield f"{path}/{key}: only in {'the first' if key in a else 'the second'}"
    elif isinstance(a, np.ndarray) or isinstance(b, np.ndarray):
        yield from _arrays(np.asarray(a), np.asarray(b), tolerance, path)
    elif isinstance(a, list) and isinstance(b, list):
        if len(a) != len(b):
            yield f"{path}: {len(a)} and {len(b)} entries"
        for k, (x, y) in enumerate(zip(a, b)):
            yield from differing(x, y, tolerance_of, f"{path}/{k}")
    elif not same(a, b, tolerance):
        yield f"{path}: {a!r} and {b!r}"


def same(a, b, tolerance):
    """Say whether two plain values are the same, numbers within a tolerance, also those in texts."""
    if isinstance(a, bool) or isinstance(b, bool) or a is None or b is None:
        return a is b
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        if tolerance is None:
            return type(a) is type(b)
        return a == b or (a != a and b != b) or abs(a - b) <= tolerance[0] + tolerance[1] * max(abs(a), abs(b))
    if isinstance(a, str) and isinstance(b, str) and a != b and (tolerance is None or any(tolerance)):
        if NUMBER.sub("#", a) != NUMBER.sub("#", b):
            return False
        return all(_same_words(m, n, tolerance) for m, n in zip(NUMBER.findall(a), NUMBER.findall(b)))
    return a == b


def _same_words(a, b, tolerance):
    """Say whether two numbers in a text are the same; the last digit that is written may have been rounded the other way."""
    if tolerance is None:
        return True
    decimals = [len(n.partition(".")[2]) for n in (a, b) if "e" not in n.lower()]
    last = 1.01 * 10.0 ** -min(decimals) if decimals and min(decimals) else 0.0
    return same(float(a), float(b), (max(tolerance[0], last), tolerance[1]))


def _arrays(a, b, tolerance, path):
    if a.shape != b.shape or a.dtype != b.dtype:
        yield f"{path}: {a.dtype} {list(a.shape)} and {b.dtype} {list(b.shape)}"
    elif tolerance is not None:
        x, y = a.astype(np.float64), b.astype(np.float64)
        with np.errstate(invalid="ignore"):
            fine = (x == y) | (np.isnan(x) & np.isnan(y))
            fine |= np.abs(x - y) <= tolerance[0] + tolerance[1] * np.maximum(np.abs(x), np.abs(y))
        if not fine.all():
            yield f"{path}: {int((~fine).sum())} of {fine.size} values differ, by up to {np.nanmax(np.abs(x - y)):.4g}"
