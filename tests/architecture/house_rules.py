"""Rules that ruff and import-linter cannot say, as pure functions from source text to complaints.

Each takes a path (relative to the project, for the rules that depend on the folder) and the source
of that file.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

FILE_LINES = 400
CLASS_LINES = 200
FUNCTION_LINES = 40

_WORDLESS_NAMES = frozenset({"utils", "util", "helpers", "helper", "manager", "common", "misc"})
_BLOCKING_DIALOGS = frozenset(
    {
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
        "getOpenFileUrl",
        "getSaveFileUrl",
        "getText",
        "getMultiLineText",
        "getItem",
        "getInt",
        "getDouble",
        "getColor",
        "getFont",
    }
)
_MESSAGE_BOXES = frozenset({"question", "information", "warning", "critical", "about", "aboutQt"})
_EXECS = frozenset({"exec", "exec_"})
_SPINNERS = _BLOCKING_DIALOGS | _MESSAGE_BOXES | _EXECS
_STARTERS = frozenset({"create_task", "ensure_future"})


def sizes(path: PurePosixPath, source: str) -> Iterator[str]:
    """Files, classes and functions that are too long to have one reason."""
    lines = source.count("\n")
    if lines > FILE_LINES:
        yield f"{path}: {lines} lines; a file has at most {FILE_LINES}"
    if path.parts[0] == "tests":
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef):
            kind, limit = "class", CLASS_LINES
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            kind, limit = "function", FUNCTION_LINES
        else:
            continue
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > limit:
            yield f"{path}:{node.lineno}: {kind} {node.name} has {length} lines; at most {limit}"


def file_names(path: PurePosixPath, source: str) -> Iterator[str]:
    """A file called after nothing attracts everything."""
    for part in (*path.parts[:-1], path.stem):
        if part in _WORDLESS_NAMES:
            yield f"{path}: {part!r} does not say what belongs there"


def qt_modules(path: PurePosixPath, source: str) -> Iterator[str]:
    """Widgets and painting only in ui (and app.py); below it at most QtCore."""
    if path.parts[0] != "forge_gui" or path.parts[1] in ("ui", "app.py"):
        return
    if "PySide6" not in source:  # most files: they need not be read as Python
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        for module in _imported(node):
            if module.startswith("PySide6") and not module.startswith("PySide6.QtCore"):
                yield f"{path}:{node.lineno}: {module} belongs to forge_gui/ui"


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif node.module == "PySide6":
        yield from (f"PySide6.{alias.name}" for alias in node.names)
    else:
        yield node.module or ""


def owned_tasks(path: PurePosixPath, source: str) -> Iterator[str]:
    """`create_task` only on a task group: whatever is awaited has an owner that ends it.

    A group is known by its name (`group`, `tg`, `..._group`); tests may name theirs as they like.
    """
    if path.parts[0] == "tests":
        return
    for call, owner, name in _method_calls(source, _STARTERS):
        if name == "ensure_future" or (name == "create_task" and not _is_group(owner)):
            yield f"{path}:{call.lineno}: {owner}.{name}: start tasks in a task group"


def _is_group(owner: str) -> bool:
    last = owner.rpartition(".")[2].lower()
    return last == "tg" or last.endswith(("group", "group()"))


def blocking_dialogs(path: PurePosixPath, source: str) -> Iterator[str]:
    """A dialog that spins its own loop stops every coroutine for ever: open() and wait for it.

    `drag.exec()` is an exception: Qt has no other way to drag. So is the program that takes the
    screenshots and their camera: it stands outside and lets the app live between two pictures.
    """
    if path.parts[0] != "forge_gui" or path.name in ("screenshots.py", "camera.py"):
        return
    for call, owner, name in _method_calls(source, _SPINNERS):
        last = owner.rpartition(".")[2].strip("_").lower()
        is_static = name in _BLOCKING_DIALOGS and last.endswith("dialog")
        is_box = name in _MESSAGE_BOXES and last.endswith("messagebox")
        is_exec = name in _EXECS and not last.endswith(("drag", "app", "application"))
        if is_static or is_box or is_exec:
            yield f"{path}:{call.lineno}: {owner}.{name} blocks the event loop: use open()"


def _method_calls(source: str, names: frozenset[str]) -> Iterator[tuple[ast.Call, str, str]]:
    if not any(f".{name}" in source for name in names):  # most files: not read as Python
        return
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr in names:
            yield node, ast.unparse(node.func.value), node.func.attr


Rule = Callable[[PurePosixPath, str], Iterator[str]]
RULES: tuple[Rule, ...] = (sizes, file_names, qt_modules, owned_tasks, blocking_dialogs)
