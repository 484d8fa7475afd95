"""What the engine may say to people, gathered from its source: sentences, advice, faults, notes.

A text has `GAP` where something changes. Names are followed to what their function or module
assigns them, calls to what the function called returns; what comes from elsewhere is a gap.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from pathlib import Path

GAP = "\0"
_SAYING = frozenset(("sentence", "advice", "reason", "note", "cause", "why", "remark"))
"""Arguments by name that people read, whatever is called with them."""
_WITH_GAPS = "say"
"""What it says is gathered for translators from where it stands: packaging/translations.py."""
_ROOTS = {"ForgeError", "Fault"}
_SPOKEN = 3
"""So many of an error's first arguments may be said: a path, what happened, what to do."""
_MOST, _DEEPEST = 48, 12

Node = ast.AST | None
Named = Mapping[str, tuple[ast.expr, ...]]
Places = Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Told:
    """A text, and where it is said: file below forge_gui and line."""

    text: str
    file: str
    line: int

    @property
    def sample(self) -> str:
        """With something in its gaps."""
        return self.text.replace(GAP, "Xy").strip()

    @property
    def shown(self) -> str:
        return self.text.replace(GAP, "…").strip()

    def __str__(self) -> str:
        return f"{self.file}:{self.line}  {self.shown}"


@lru_cache(maxsize=2)
def told_by_the_engine(package: Path) -> tuple[Told, ...]:
    """All that `engine` and `values` say, in the order of the files."""
    files = [path for part in ("engine", "values") for path in (package / part).rglob("*.py")]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(files)}
    places, returned = _places(trees.values()), _returned(trees.values())
    found: dict[Told, None] = {}
    for path, tree in trees.items():
        file = path.relative_to(package).as_posix()
        for line, text in _of_module(tree, places, returned):
            if _is_sentence(text):
                found[Told(text, file, line)] = None
    return tuple(found)


def _is_sentence(text: str) -> bool:
    is_whole = not text.rstrip().endswith(": .")  # a way that never comes: nothing is named
    return is_whole and " " in text.strip() and any(map(str.isalpha, text.replace(GAP, "")))


def _error_classes(trees: Iterable[ast.Module]) -> frozenset[str]:
    classes = [
        (node.name, {ast.unparse(base) for base in node.bases})
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    found = set(_ROOTS)
    while more := {name for name, bases in classes if bases & found} - found:
        found |= more
    return frozenset(found)


def _places(trees: Iterable[ast.Module]) -> Places:
    """Which arguments are said, of errors, and of whatever else names them so."""
    found: dict[str, set[int]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                names = [one.arg for one in node.args.args if one.arg not in ("self", "cls")]
            elif isinstance(node, ast.ClassDef):
                names = [_name(one.target) for one in node.body if isinstance(one, ast.AnnAssign)]
            else:
                continue
            said = {place for place, name in enumerate(names) if name in _SAYING}
            found.setdefault(getattr(node, "name", ""), set()).update(said)
    errors = dict.fromkeys(_error_classes(trees), range(_SPOKEN))
    known = {**found, **errors, "Fault": {0}, _WITH_GAPS: set[int]()}
    return {name: frozenset(places) for name, places in known.items()}


def _returned(trees: Iterable[ast.Module]) -> Named:
    """The sentences that functions return, by the name of the function."""
    found: dict[str, tuple[ast.expr, ...]] = {}
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef) and _gives_text(node):
                values = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
                said = (one for one in values if one is not None and _ends_as_sentence(one))
                found[node.name] = (*found.get(node.name, ()), *said)
    return found


def _gives_text(node: ast.FunctionDef) -> bool:
    return node.returns is not None and ast.unparse(node.returns) in ("str", "str | None")


def _of_module(tree: ast.Module, places: Places, returned: Named) -> Iterator[tuple[int, str]]:
    known = _assigned(tree.body)
    for function in _functions(tree):
        texts = _Texts({**known, **_assigned(ast.walk(function))}, returned)
        for node in _own(function):
            for said in _said(node, places):
                for text in texts.of(said):
                    yield said.lineno, text
    for node in _own(tree):  # at the top of a module: tables of sentences
        for said in _said(node, places):
            yield from ((said.lineno, text) for text in _Texts(known, returned).of(said))


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _own(top: ast.AST) -> Iterator[ast.AST]:
    """What is in it, but not in a function inside it."""
    for node in ast.iter_child_nodes(top):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
            yield from _own(node)


def _said(node: ast.AST, places: Places) -> Iterator[ast.expr]:
    """What of a call or a yield people may read."""
    if isinstance(node, ast.Yield):
        values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
        yield from (one for one in values if one is not None and _ends_as_sentence(one))
    elif isinstance(node, ast.Call):
        said = places.get(_name(node.func), frozenset[int]())
        yield from (one for place, one in enumerate(node.args) if place in said)
        yield from (one.value for one in node.keywords if one.arg in _SAYING)


def _ends_as_sentence(node: ast.expr) -> bool:
    return any(text.rstrip().endswith((".", "?")) for text in _Texts({}, {}).of(node))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _assigned(nodes: Iterable[ast.AST]) -> dict[str, tuple[ast.expr, ...]]:
    found: dict[str, tuple[ast.expr, ...]] = {}
    for node in nodes:
        for name, value in _pairs(node):
            found[name] = (*found.get(name, ()), value)
    return found


def _pairs(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    if isinstance(node, ast.Assign):
        for target in node.targets:
            if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                for one, value in zip(target.elts, node.value.elts, strict=False):
                    yield _name(one), value
            else:
                yield _name(target), node.value
    elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value is not None:
        yield _name(node.target), node.value


class _Texts:
    """The texts that an expression may come to."""

    def __init__(self, named: Named, returned: Named) -> None:
        self._named, self._returned = named, returned

    def of(self, node: ast.expr, depth: int = 0) -> list[str]:
        if depth > _DEEPEST:
            return [GAP]
        return list(islice(dict.fromkeys(self._each(node, depth + 1)), _MOST))

    def _each(self, node: ast.expr, depth: int) -> Iterator[str]:
        if isinstance(node, ast.Constant):
            yield node.value if isinstance(node.value, str) else GAP
        elif isinstance(node, ast.FormattedValue):
            yield from self.of(node.value, depth)
        elif isinstance(node, ast.JoinedStr):
            yield from map("".join, product(*(self.of(part, depth) for part in node.values)))
        elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            yield from map("".join, product(self.of(node.left, depth), self.of(node.right, depth)))
        else:
            yield from self._one_of(node, depth)

    def _one_of(self, node: ast.expr, depth: int) -> Iterator[str]:
        several: tuple[ast.expr, ...] = ()
        if isinstance(node, ast.IfExp):
            several = (node.body, node.orelse)
        elif isinstance(node, ast.BoolOp):
            several = tuple(node.values)
        elif isinstance(node, ast.Name):
            several = self._named.get(node.id, ())
        elif isinstance(node, ast.Call):
            several = self._returned.get(_name(node.func), ())
        yield from (text for one in several for text in self.of(one, depth)) if several else (GAP,)
