"""Finds every sentence that a person sees in what is shipped, and those that no translation can reach.

A text of the code is shown where it reads like words (a space between words), where it stands in a place that is shown (what tr, Words, an error or a
page takes, an argument called words or label, a constant like LABEL), and where no rule in NOT_SHOWN says otherwise.
"""

import ast
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Iterator, Optional

from not_shown import ALSO_SHOWN, NOT_SHOWN

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("algorithms", "core", "ui")
# Texts that read like words and are none that a person reads, wherever they stand.
CODE = re.compile(r"<[a-zA-Z!/?]|=\"|^\s*(import|def) |\\b|\(\?|\w\|\w|px;|; *[a-z-]+:|^\+proj|\(\*|^\.[a-z]+$")
SHOWN_CALLS = {"tr", "Words", "InputError", "Canceled", "NotWritten"}
SHOWN_PARAMETERS = {"words", "label", "labels", "title", "heading", "header", "caption", "items", "tip", "why", "what"}
SHOWN_CONSTANTS = {"LABEL", "GROUP", "DESCRIPTION", "GIVES", "NUMBERS", "TEXTS", "TAGS", "NAMED"}
SHOWN_IN_PAGES = {"COLUMNS", "NAMES"}  # constants of core/reports
FACTORIES = "algorithms/parameters.py"
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
WORD = re.compile(r"[^\W\d_]*[a-zà-ÿ][^\W\d_]*")
IDENTIFIER = re.compile(r"[A-Z0-9_]+|[a-z0-9]+_[a-z0-9_]+|[a-z_]+\.[a-z]+")


@dataclass(frozen=True)
class Sentence:
    """A text that a person sees, and the file that it is in."""

    source: str
    file: str


@dataclass(frozen=True)
class Finished:
    """A text that reaches a person as finished English, so that no translation finds it."""

    file: str
    line: int
    text: str
    why: str


def reads_like_words(text: str, said: bool = False) -> bool:
    """Say whether a text is made of words: a space between two things of which one is a word. said: it is no code, whatever it looks like."""
    plain = PLACEHOLDER.sub("0", text).strip()
    return " " in plain and any(len(word) > 1 for word in WORD.findall(plain)) and (said or not CODE.search(text))


def is_word(text: str) -> bool:
    """Say whether a single word can be shown: no identifier, no suffix, no number."""
    return bool(WORD.search(PLACEHOLDER.sub("", text))) and not IDENTIFIER.fullmatch(text) and not CODE.search(text)


def files() -> list[Path]:
    """Return the shipped files of code."""
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))] + [ROOT / "plugin.py"]


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def shown_arguments() -> dict[bool, dict[str, set]]:
    """Return, for the functions of parameters.py (True) and for all others, which arguments are shown: positions and names, by function's name."""
    found: dict[bool, dict[str, set]] = {True: {}, False: {}}
    for path in files():
        for node in ast.walk(parsed(path)):
            for function, called in _functions(node):
                names = [a.arg for a in function.args.args if a.arg not in ("self", "cls")]
                places = {p for p in (*enumerate(names),) if p[1] in SHOWN_PARAMETERS}
                places |= {(None, a.arg) for a in function.args.kwonlyargs if a.arg in SHOWN_PARAMETERS}
                if places:
                    found[name_of(path) == FACTORIES].setdefault(called, set()).update(places)
    return found


def _functions(node: ast.AST) -> Iterator[tuple[ast.FunctionDef, str]]:
    """Yield a function with the name by which it is called; a class with its __init__ or its fields."""
    if isinstance(node, ast.FunctionDef):
        yield node, node.name
    elif isinstance(node, ast.ClassDef):
        for part in node.body:
            if isinstance(part, ast.FunctionDef) and part.name == "__init__":
                yield part, node.name


class Reader:
    """Reads one file of code: `sentences`, and what is `finished`."""

    def __init__(self, path: Path):
        self.file = name_of(path)
        self._up: dict[ast.AST, ast.AST] = {}
        self.sentences: list[str] = []
        self.finished: list[Finished] = []
        self._skipped = _skipped(parsed(path))
        for node in ast.walk(parsed(path)):
            for child in ast.iter_child_nodes(node):
                self._up[child] = node
        for node in _in_order(parsed(path)):
            self._look(node)

    def _look(self, node: ast.AST) -> None:
        if node in self._skipped or self._not_shown(node):
            return
        if isinstance(node, ast.JoinedStr):
            text = "".join(part.value if isinstance(part, ast.Constant) else "{0}" for part in node.values)
            if reads_like_words(text) and not self._wrapped(node):
                self._finish(node, text, "an f-string: use Words, or tr and format")
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            self._constant(node, node.value)
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and self._joins(node):
            self._finish(node, ast.unparse(node)[:80], "joined parts: a translation needs the whole sentence")
        elif isinstance(node, ast.Call) and _name(node) == "tr" and self._function(node) is None:
            self._finish(node, ast.unparse(node)[:80], "tr where the file is imported: no language is known yet")
        elif isinstance(node, ast.Call) and _name(node) == "Words":
            for text in (text for value in node.args[1:] for text in self._plain_words(value)):
                if not self._not_shown(text):
                    self._finish(text, text.value, "plain words as a value: use Words, which is translated too")

    def _constant(self, node: ast.Constant, text: str) -> None:
        around = self._up[node]
        own = isinstance(around, ast.Call) and _name(around) in ("tr", "Words")
        if self._inside(node, ast.JoinedStr) and not own:
            return
        if (is_word(text) and self._shown(node)) or reads_like_words(text, own):
            self.sentences.append(text)
            call = self._up[node]
            if self.file.startswith("ui/") and isinstance(call, ast.Call) and _of_qt(call):
                self._finish(node, text, "given to Qt without tr")
            if isinstance(call, ast.Attribute) and call.attr == "format":
                self._finish(node, text, "formatted before it is translated: use Words, or tr and format")

    def _plain_words(self, value: ast.AST) -> Iterator[ast.Constant]:
        """Yield the words that a value can be, as far as its function says it."""
        if isinstance(value, ast.Name):
            yield from (text for source in self._assigned(value) for text in _choices(source) if is_word(text.value))
        yield from (text for text in _choices(value) if is_word(text.value))

    def _assigned(self, name: ast.Name) -> Iterator[ast.AST]:
        """Yield what a name is, in the function around it: what is assigned to it, or listed in its loop."""
        function = self._function(name)
        for node in ast.walk(function) if function is not None else ():
            if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == name.id for t in node.targets):
                yield node.value
            if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and isinstance(node.iter, ast.Tuple):
                at = [getattr(t, "id", "") for t in node.target.elts]
                rows = [row for row in node.iter.elts if isinstance(row, ast.Tuple) and len(row.elts) == len(at)]
                yield from (row.elts[at.index(name.id)] for row in rows if name.id in at)

    def _finish(self, node: ast.AST, text: str, why: str) -> None:
        self.finished.append(Finished(self.file, getattr(node, "lineno", 0), text, why))

    def _chain(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """Yield each node on the way up with the one above it, to the statement."""
        while node in self._up and not isinstance(node, (ast.stmt, ast.Lambda)):
            yield node, self._up[node]
            node = self._up[node]

    def _inside(self, node: ast.AST, kind: type) -> bool:
        return any(isinstance(above, kind) for _, above in self._chain(node))

    def _function(self, node: Optional[ast.AST]) -> Optional[ast.AST]:
        """Return the function around a node, None where there is none."""
        while node in self._up:
            node = self._up[node]
            if isinstance(node, (ast.FunctionDef, ast.Lambda)):
                return node
        return None

    def _wrapped(self, node: ast.AST) -> bool:
        """Say whether a text only names a thing for the developer: in a Console line, a repr of a class."""
        return any(isinstance(above, ast.Call) and _name(above) == "console" for _, above in self._chain(node))

    def _not_shown(self, node: ast.AST) -> bool:
        names, outer = {self.file}, node
        while outer in self._up:
            outer = self._up[outer]
            if isinstance(outer, ast.FunctionDef):
                names.add(f"{self.file}:{outer.name}")
        for _, above in self._chain(node):
            if isinstance(above, ast.Call):
                names.add(f"{self.file}:{_name(above)}")
            for target in getattr(above, "targets", None) or [getattr(above, "target", None)]:
                if isinstance(target, ast.Name):
                    names.add(f"{self.file}:{target.id}")
        return not names.isdisjoint(NOT_SHOWN)

    def _shown(self, node: ast.AST) -> bool:
        """Say whether what stands here is shown, a single word too."""
        for below, above in self._chain(node):
            if isinstance(above, (ast.Compare, ast.Subscript)) or (isinstance(above, ast.Dict) and below in above.keys):
                return False
            if isinstance(above, ast.Call):
                return self._shown_argument(above, below)
            if isinstance(above, ast.Assign):
                shown = SHOWN_CONSTANTS | (SHOWN_IN_PAGES if self.file.startswith("core/reports/") else set())
                return not shown.isdisjoint(_targets(above, node))
        return False

    def _shown_argument(self, call: ast.Call, below: ast.AST) -> bool:
        name = _name(call)
        if name in SHOWN_CALLS:
            return below in call.args[:1]
        of_parameters = self.file == FACTORIES or ast.unparse(call.func).startswith("parameters.")
        places = shown_arguments()[of_parameters].get(name, set())
        if isinstance(below, ast.keyword):
            return below.arg in {argument for _, argument in places}
        return below in call.args and call.args.index(below) in {place for place, _ in places}

    def _joins(self, node: ast.BinOp) -> bool:
        sides = [side for side in (node.left, node.right) if isinstance(side, (ast.Constant, ast.JoinedStr))]
        texts = [s.value for s in sides if isinstance(s, ast.Constant) and isinstance(s.value, str)]
        if any(reads_like_words(text) for text in texts):
            return True
        last = next((above for _, above in self._chain(node) if isinstance(above, ast.Call)), None)
        return bool(texts) and last is not None and _name(last) in SHOWN_CALLS | {"text", "heading", "warn", "info"}


def _choices(value: ast.AST) -> Iterator[ast.Constant]:
    """Yield the texts that an expression can be: itself, or one of `a if b else c`, of `a or b`."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value
    for part in (value.body, value.orelse) if isinstance(value, ast.IfExp) else getattr(value, "values", ()):
        yield from _choices(part) if isinstance(value, (ast.IfExp, ast.BoolOp)) else ()


def _in_order(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for child in ast.iter_child_nodes(node):
        yield from _in_order(child)


def _name(call: ast.Call) -> str:
    """Return the last part of what is called."""
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _of_qt(call: ast.Call) -> bool:
    name = _name(call)
    return bool(re.match(r"Q[A-Z]|Qgs|set[A-Z]|add[A-Z]|push|information|warning|question|critical", name))


def _targets(assign: ast.Assign, node: ast.AST) -> set[str]:
    """Return the names that a text is assigned to; of several at once (A, B = 1, 2) its own."""
    names = set()
    for target in assign.targets:
        if isinstance(target, ast.Tuple) and isinstance(assign.value, ast.Tuple):
            pairs = zip(target.elts, assign.value.elts)
            names |= {t.id for t, value in pairs if isinstance(t, ast.Name) and node in ast.walk(value)}
        names |= {target.id} if isinstance(target, ast.Name) else set()
    return names


def _skipped(tree: ast.Module) -> set[ast.AST]:
    """Return the nodes of docstrings, annotations and comparisons: no text there is shown."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.add(node.value)
        for part in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            found.update(ast.walk(part) if part is not None else ())
        if isinstance(node, ast.Compare):
            found.update(n for n in (node.left, *node.comparators) if isinstance(n, ast.Constant))
    return found


@cache
def read(path: Path) -> Reader:
    return Reader(path)


def in_models() -> Iterator[Sentence]:
    """Yield what a person reads of the models: name, description, the labels of the inputs."""
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        for option in ET.parse(path).iter("Option"):
            text, kind = option.get("value", ""), option.get("name")
            if kind in ("ALG_DESC", "SHORT_DESCRIPTION") or (kind == "description" and is_word(text)):
                yield Sentence(text, name_of(path))


def in_styles() -> Iterator[Sentence]:
    """Yield the labels of the layers' legends, and what fields are called."""
    for path in sorted((ROOT / "resources" / "styles").glob("*.qml")):
        tree = ET.parse(path)
        for node in tree.iter():
            text = {"alias": node.get("name", "")}.get(node.tag, node.get("label", ""))
            if is_word(text):
                yield Sentence(text, name_of(path))


def sentences() -> list[Sentence]:
    """Return every sentence once, in the order of files."""
    found: dict[str, Sentence] = {}
    for path in files():
        for text in read(path).sentences:
            found.setdefault(text, Sentence(text, name_of(path)))
    also = [Sentence(text, file) for file, texts in ALSO_SHOWN.items() for text in texts]
    for one in (*also, *in_models(), *in_styles()):
        found.setdefault(one.source, one)
    return list(found.values())


def finished() -> list[Finished]:
    """Return what no translation can reach."""
    return [one for path in files() for one in read(path).finished]


def literals() -> set[str]:
    """Return every text of the code that is no docstring: what tr is asked for at run time is one of these, or came from outside."""
    return {
        node.value
        for path in files()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in _skipped(parsed(path))
    }
