"""Colours for JSON as text: names, texts, numbers, words. By line, so that it costs what is seen."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

_PARTS = re.compile(
    r'(?P<name>"(?:\\.|[^"\\])*")(?=\s*:)'
    r'|(?P<text>"(?:\\.|[^"\\])*"?)'
    r"|(?P<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"
    r"|(?P<word>\b(?:true|false|null)\b)"
)
_LONGEST = 20_000
"""Characters of a line beyond which it stays plain."""


class JsonMarks(QSyntaxHighlighter):
    """Follows the theme."""

    def __init__(self, document: QTextDocument, source: ThemeSource) -> None:
        super().__init__(document)
        self._source = source
        self._is_on = True
        source.changed.connect(self.rehighlight)

    def set_on(self, is_on: bool) -> None:
        if is_on != self._is_on:
            self._is_on = is_on
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not self._is_on or len(text) > _LONGEST:
            return
        for found in _PARTS.finditer(text):
            color = self._color(found.lastgroup or "")
            if color is not None:
                look = QTextCharFormat()
                look.setForeground(color)
                self.setFormat(found.start(), found.end() - found.start(), look)

    def _color(self, part: str) -> QColor | None:
        theme = self._source.theme
        if part == "name":
            return theme.secondary
        kinds = {"text": PortKind.TEXT, "number": PortKind.NUMBER, "word": PortKind.YES_NO}
        return theme.ports[kinds[part]].color if part in kinds else None
