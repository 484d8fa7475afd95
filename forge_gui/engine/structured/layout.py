"""What the indentation of a text says about its brackets, where they do not say it themselves."""

from __future__ import annotations

from forge_gui.engine.structured import signs


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
