"""Which texts of the window are written past the translation: a pure function over a file's source.

A literal is taken for a text when it reads like one: words with a space between them, or one that
begins with a capital. Words without a capital count where they are given to what shows them.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

_SAYS = frozenset({"tr", "QT_TR_NOOP"})
_NO_TEXT_ARGUMENTS = frozenset(
    {
        *("setObjectName", "NewType", "TypeVar", "cast", "getLogger", "import_module"),
        *("debug", "warning", "error", "exception", "fromSettings", "compile", "beginGroup"),
        *("index", "startswith", "endswith", "removeprefix", "removesuffix", "replace", "get"),
        *("partition", "rpartition", "split", "strip", "strftime", "QKeySequence", "shown_keys"),
        *("count", "FileDamaged", "JSONDecodeError"),
    }
)
"""Calls whose texts nobody reads, that name what is counted, or that make sentences of the engine,
which are English for now."""
_SHOWS = frozenset(
    {
        *("draw_text", "drawText", "setText", "setToolTip", "setAccessibleName", "setTitle"),
        *("setAccessibleDescription", "setPlaceholderText", "setWindowTitle", "addAction"),
        *("label", "ElidedLabel", "ClampedLabel", "SectionHead", "addItem", "addMenu", "addTab"),
        *("Telling", "Combo", "Switch", "SearchField", "CodeBox", "ValueBox", "show_words"),
    }
)
"""Calls that show their texts."""
_KEYS = re.compile(
    r"((Ctrl|Shift|Alt|Meta)\+)+(\w+|\S)|Del|Tab|Return|Enter|Esc(ape)?|Ins|Space|Up|Down"
)
_CODE = re.compile(r"[A-Z0-9_+\-]+|[A-Z]\w*[\[(].*|\W*\(\*\..*", re.DOTALL)
_TONES = frozenset(
    {"muted", "secondary", "danger", "warn", "ok", "info", "plain", "text", "ember", "surface"}
)
_WORD = r"[A-Za-z]+[a-z][A-Za-z]*"
_BETWEEN_GAPS = re.compile(rf"\s{_WORD}|{_WORD}[.,:;]?\s")
"""A word beside a space, in an f-string; abbreviations like GB are the same everywhere."""


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of what is shown without `tr`, of what `tr` cannot find, in this source."""
    tree = ast.parse(source)
    quiet = _unread(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, quiet)
        if id(node) in quiet:
            continue
        if isinstance(node, ast.JoinedStr):
            said = [c for c in ast.walk(node) if isinstance(c, ast.Call) and _name(c) in _SAYS]
            if any(isinstance(text, ast.Constant) for call in said for text in call.args[:1]):
                yield node.lineno, f"Qt's tools do not look into f-strings: {ast.unparse(node)}"
            parts = [c.value for c in node.values if isinstance(c, ast.Constant)]
            if any(_BETWEEN_GAPS.search(str(part)) for part in parts):
                yield node.lineno, ast.unparse(node)
        elif isinstance(node, ast.Constant) and _reads_like_a_text(node.value):
            yield node.lineno, str(node.value)


def _of_call(node: ast.Call, quiet: set[int]) -> Iterator[tuple[int, str]]:
    name = _name(node)
    if name in _SAYS and node.args and isinstance(node.args[0], ast.JoinedStr | ast.BinOp):
        yield node.lineno, f"a text that is put together inside {name}: {ast.unparse(node.args[0])}"
    if name in _SHOWS:
        for word in _given(node):
            is_word = re.fullmatch(r"[a-z]{2,}[.…]?", str(word.value)) is not None
            if is_word and word.value not in _TONES and id(word) not in quiet:
                yield word.lineno, str(word.value)


def _given(node: ast.Call) -> Iterator[ast.Constant]:
    """Literals that a call is given, also one of two behind an `if`; icons and the like by name
    are keywords or come after the text."""
    for argument in node.args:
        choices = (
            [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
        )
        yield from (c for c in choices if isinstance(c, ast.Constant) and isinstance(c.value, str))


def _reads_like_a_text(text: object) -> bool:
    if not isinstance(text, str):
        return False
    words = text.strip()
    if not re.search(r"[A-Za-z]{3,}", words) or _KEYS.fullmatch(text) or _CODE.fullmatch(words):
        return False
    return " " in words or words[:1].isupper()


def _unread(tree: ast.Module) -> set[int]:
    """Nodes that hold no text for people, or one that is translated already."""
    found: set[int] = set()
    for node in ast.walk(tree):
        for part in _unread_parts(node):
            found |= {id(inner) for inner in ast.walk(part)}
    return found


def _unread_parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value  # a docstring
    elif isinstance(node, ast.Call) and _name(node) in _SAYS | _NO_TEXT_ARGUMENTS:
        yield from node.args
    elif isinstance(node, ast.keyword) and node.arg == "merge_key":
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (part for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.Dict):
        yield from (key for key in node.keys if key is not None)
    elif isinstance(node, ast.Compare | ast.Assert):
        yield node
    else:
        yield from _declared(node)


def _declared(node: ast.AST) -> Iterator[ast.AST]:
    """Types, what a module gives out, and what only a programmer reads."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        arguments = [one for one in ast.walk(node.args) if isinstance(one, ast.arg)]
        notes = (node.returns, *(one.annotation for one in arguments))
        yield from (note for note in notes if note is not None)
        yield from [node] if node.name == "__repr__" else []
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation
    elif isinstance(node, ast.Subscript):
        yield node.slice
    elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
        yield node


def _name(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
