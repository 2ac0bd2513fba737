"""The mutants of the modules that decide who is counted and how, made by Cosmic Ray, and a seeded sample of them."""

from __future__ import annotations

import ast
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

MODULES = (
    "core/bias/*.py",
    "core/detections/*.py",
    "core/records/chance.py",
    "core/records/neighbours.py",
    "core/records/pairing.py",
    "core/records/recorded.py",
    "core/scenes/blocks.py",
    "core/scenes/matching.py",
)
KINDS = [name for name in operator_names() if not get_operator(name).arguments()]
Place = tuple[int, int]  # line, column


@dataclass(frozen=True)
class Mutant:
    """One change of one module: a line before and after, its number, and the module's whole text."""

    module: str
    function: str
    before: str
    after: str
    line: int
    text: str

    @property
    def key(self) -> tuple[str, ...]:
        """What names it, also where lines move."""
        return self.module, self.function, self.before, self.after


def sample(root: Path, seed: int, count: int, only: str = "") -> list[Mutant]:
    """Return `count` mutants, or all where it is 0: places in the code are drawn by the seed, and one mutant of each.

    Whether a place is drawn depends on its own line only, so that most of a sample stays where the code changes.
    """
    turns = []
    for path in sorted(path for pattern in MODULES for path in root.glob(pattern)):
        module, source = path.relative_to(root).as_posix(), path.read_text()
        if only in module:
            for place, kinds in _places(source).items():
                first, *others = sorted((_turn(seed, module, source, place, kind), *kind) for kind in kinds)
                turns.append((first[0], module, source, place, [kind[1:] for kind in (first, *others)]))
    found: list[Mutant] = []
    for _, module, source, place, kinds in sorted(turns, key=lambda turn: turn[0]):
        found += filter(None, [next(filter(None, (_mutant(module, source, place, *kind) for kind in kinds)), None)])
        if len(found) == count:
            break
    return found


def _turn(seed: int, module: str, source: str, place: Place, kind: tuple[str, int, int]) -> str:
    line = source.splitlines()[place[0] - 1].strip()
    return hashlib.sha256(repr((seed, module, line, place[1], kind[0], kind[2])).encode()).hexdigest()


def _places(source: str) -> dict[Place, list[tuple[str, int, int]]]:
    """Return the mutations (operator, which of its own in the file, which of its own at the place) by place, but for those of annotations."""
    found: dict[Place, list[tuple[str, int, int]]] = {}
    hidden, nodes = list(_annotations(source)), list(ast_nodes(get_ast(source)))
    for kind in KINDS:
        operator = get_operator(kind)()
        for k, (start, _) in enumerate(place for node in nodes for place in operator.mutation_positions(node)):
            if not any(first <= start < last for first, last in hidden):
                here = found.setdefault(start, [])
                here.append((kind, k, sum(other[0] == kind for other in here)))
    return found


def _mutant(module: str, source: str, place: Place, kind: str, occurrence: int, _: int) -> Mutant | None:
    """Return the mutant; None where it is no Python or changes nothing."""
    text = mutate_code(source, get_operator(kind)(), occurrence)
    try:
        if text is None or ast.dump(ast.parse(text)) == ast.dump(ast.parse(source)):
            return None
    except SyntaxError:
        return None
    before, after = source.splitlines(), text.splitlines()
    at = next(k for k, line in enumerate(before) if k >= len(after) or line != after[k])
    new = after[at] if len(after) == len(before) else ""
    return Mutant(module, _function(source, place[0]), before[at].strip(), new.strip(), at + 1, text)


def _function(source: str, line: int) -> str:
    """Return the name of the innermost function or class around a line."""
    nodes = [n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.FunctionDef, ast.ClassDef))]
    around = [n for n in nodes if n.lineno <= line <= (n.end_lineno or 0)]
    return max(around, key=lambda n: n.lineno).name if around else ""


def _annotations(source: str) -> Iterator[tuple[Place, Place]]:
    """Yield the start and end of every annotation: none is looked at when the code runs."""
    for node in ast.walk(ast.parse(source)):
        for name in ("annotation", "returns"):
            note = getattr(node, name, None)
            if note is not None:
                yield (note.lineno, note.col_offset), (note.end_lineno, note.end_col_offset)
