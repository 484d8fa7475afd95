"""What the indentation of a text says about its brackets, where they do not say it themselves."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs

_ENDS = re.compile(r"\"\s*[,}\]]?\s*\n")
_FOLLOWS = re.compile(r"\"\s*,\s*\n[ \t]*\"[^\"\n]{1,60}\"\s*:")


_KEY_BEFORE = re.compile(r"([ \t]+)[\"'][^\"'\n]{1,60}[\"'][ ]?:[ ]?$")
_LONGEST_CODE = 8_000


def of_lines(text: str, start: int) -> int:
    """Where the text in quotes that begins at `start` ends, if it spans lines with quotes in them
    and its key's line and the line of what follows are indented alike; else -1."""
    line_end = text.find("\n", start)
    if line_end < 0 or text[start] != '"' or _is_whole(text, start, line_end):
        return -1
    key = _KEY_BEFORE.fullmatch(text, text.rfind("\n", 0, start) + 1, start)
    if not key:
        return -1
    indent = len(key[1])
    follows = re.compile(
        rf"\n(?:[ \t]{{{indent}}}\"[^\"\n]{{1,60}}\"\s*:|[ \t]{{0,{indent - 1}}}[}}\]])"
    )
    match = follows.search(text, line_end, start + _LONGEST_CODE)
    if not match:
        return -1
    inner = text[start + 1 : match.start()].rstrip().removesuffix(",").rstrip()
    end = start + len(inner)
    is_text = inner[-1:] == '"' and "\n" in inner and inner.count('"') > 1
    return end if is_text and not _FOLLOWS.search(inner) else -1


def _is_whole(text: str, start: int, line_end: int) -> bool:
    """Whether the text ends in its first line: then it is none of many lines."""
    is_odd = text.count('"', start + 1, line_end) % 2 == 1
    return is_odd or bool(_ENDS.search(text, start + 1, line_end + 1))


class Layout:
    """How far the line of each open bracket is indented, and the first line inside it (-1: none)."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[int] = []
        self._first: list[int] = []

    def push(self, at: int) -> None:
        self._lines.append(self._indent(at))
        self._first.append(-1)

    def pop(self) -> None:
        self._lines.pop()
        self._first.pop()

    def leaves(self, at: int) -> bool:
        """Whether what begins at `at` is indented too little to be inside the innermost bracket."""
        if not self._lines or not self._begins_line(at):
            return False
        indent = self._indent(at)
        if self._first[-1] < 0:
            if indent > self._lines[-1]:
                self._first[-1] = indent
            return False
        return len(self._lines) > 1 and indent <= self._lines[-1]

    def closes_outer(self, at: int) -> bool:
        """Whether the closing bracket there stands under the line of an outer one."""
        if not self._lines or self._first[-1] < 0 or not self._begins_line(at):
            return False
        return self._indent(at) < self._lines[-1] and self._indent(at) in self._lines[:-1]

    def is_early(self, at: int) -> bool:
        """Whether the line behind the closing bracket there is still inside what it would close."""
        if not self._lines or self._first[-1] < 0 or self._begins_line(at):
            return False
        text = self._text
        after = signs.after_space(text, at + 1)
        if text[after : after + 1] == ",":
            after = signs.after_space(text, after + 1)
        if "\n" not in text[at:after] or text[after : after + 1] in signs.CLOSERS:
            return False
        return self._indent(after) == self._first[-1]

    def _indent(self, at: int) -> int:
        start = self._text.rfind("\n", 0, at) + 1
        line = self._text[start:at]
        return len(line) - len(line.lstrip(" \t"))

    def _begins_line(self, at: int) -> bool:
        start = self._text.rfind("\n", 0, at) + 1
        return start > 0 and not self._text[start:at].strip()
