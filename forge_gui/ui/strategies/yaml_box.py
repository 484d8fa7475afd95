"""A box for YAML: lines are numbered, keys and values coloured, faulty lines marked."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from forge_gui.ui.controls.code_box import CodeBox
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

_SIGNS = re.compile(
    r"(?P<note>(?:^|(?<=\s))#.*$)"
    r"|(?P<key>[A-Za-z_][\w-]*(?=\s*:(?:\s|$)))"
    r"|(?P<variable>\$\{[A-Za-z_]\w*\})"
    r"|(?P<text>(?:(?<=[\s\[,{])|^)(?:\"(?:[^\"\\$]|\\.)*\"?|'[^']*'?))"
    r"|(?P<number>(?<=[:,\[]\s)-?\d+(?:\.\d+)?(?=\s*(?:[,\]}]|$)))"
    r"|(?P<word>(?<=[:,\[]\s)(?:true|false|null)(?=\s*(?:[,\]}]|$)))"
)
_FEWEST_LINES = 8


class YamlBox(CodeBox):
    """Takes the room that there is. Enter keeps the indent of the line before."""

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__(source, name, lines=_FEWEST_LINES)
        self.setMinimumHeight(self.height())
        self.setMaximumHeight(16_777_215)
        self._marks.setDocument(None)
        self._yaml = YamlMarks(self.document(), source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            cursor = self.textCursor()
            before = cursor.block().text()[: cursor.positionInBlock()]
            indent = before[: len(before) - len(before.lstrip(" "))]
            cursor.insertText("\n" + indent)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            return
        super().keyPressEvent(event)

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor there (both from 1) and take the keyboard."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if not block.isValid():
            return
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(max(0, column - 1), block.length() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)


class YamlMarks(QSyntaxHighlighter):
    """Keys, variables, texts, numbers, words and notes."""

    def __init__(self, document: QTextDocument, source: ThemeSource) -> None:
        super().__init__(document)
        self._source = source
        source.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        theme = self._source.theme
        colors = {
            "note": theme.muted,
            "key": theme.info,
            "variable": theme.ember,
            "text": theme.ports[PortKind.TEXT].color,
            "number": theme.ports[PortKind.NUMBER].color,
            "word": theme.ports[PortKind.YES_NO].color,
        }
        is_plain = text.isascii()  # Qt counts some letters as two: then places do not agree
        for found in _SIGNS.finditer(text) if is_plain else ():
            style = QTextCharFormat()
            style.setForeground(colors[found.lastgroup or "text"])
            self.setFormat(found.start(), found.end() - found.start(), style)
