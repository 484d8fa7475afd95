"""A box for JSON: lines are numbered, values coloured, a faulty line is marked."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.graph import PortKind

_SIGNS = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<text>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?P<word>\b(?:true|false|null)\b)"
)


class CodeBox(QPlainTextEdit):
    """`left` comes when the focus goes elsewhere. Tab leaves it; spaces indent."""

    left = Signal()

    def __init__(self, source: ThemeSource, name: str, *, lines: int) -> None:
        super().__init__()
        self._source = source
        self._wrong = 0
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # code is read so everywhere
        self._gutter = _Gutter(self)
        self._marks = _JsonMarks(self.document(), source)
        self.setFont(fonts.mono(fonts.DENSE))
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.document().setDocumentMargin(6)
        self.setFixedHeight(fonts.px(lines * 18) + 14)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._scrolled)
        source.changed.connect(self._gutter.update)
        self._make_room()

    def show_fault(self, line: int) -> None:
        """Mark a line (from 1); 0: nothing is wrong."""
        if line != self._wrong:
            self._wrong = line
            self._gutter.update()

    @property
    def gutter_width(self) -> int:
        digits = max(2, len(str(self.blockCount())))
        return round(QFontMetricsF(self.font()).horizontalAdvance("0") * digits) + 14

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._gutter.setGeometry(
            QRect(inside.left(), inside.top(), self.gutter_width, inside.height())
        )

    def paint_gutter(self) -> None:
        """The numbers of the lines in sight, the faulty one in red on its tint."""
        theme, painter = self._source.theme, QPainter(self._gutter)
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self._gutter.height():
            high = self.blockBoundingRect(block).height()
            number = block.blockNumber() + 1
            box = QRectF(0, top, self._gutter.width() - 6, high)
            if number == self._wrong:
                painter.fillRect(QRectF(0, top, self._gutter.width(), high), theme.danger_soft)
            painter.setPen(theme.danger if number == self._wrong else theme.muted)
            align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, int(align), str(number))
            block, top = block.next(), top + high

    def _make_room(self) -> None:
        self.setViewportMargins(self.gutter_width, 0, 0, 0)

    def _scrolled(self, _rect: QRect, _dy: int) -> None:
        self._gutter.update()


class _Gutter(QWidget):
    def __init__(self, box: CodeBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(self) -> QSize:
        return QSize(self._box.gutter_width, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._box.paint_gutter()


class _JsonMarks(QSyntaxHighlighter):
    """Keys, texts, numbers and words in the colours of their ports."""

    def __init__(self, document: QTextDocument, source: ThemeSource) -> None:
        super().__init__(document)
        self._source = source
        source.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        theme = self._source.theme
        colors = {
            "key": theme.text,
            "text": theme.ports[PortKind.TEXT].color,
            "number": theme.ports[PortKind.NUMBER].color,
            "word": theme.ports[PortKind.YES_NO].color,
        }
        is_plain = text.isascii()  # Qt counts some letters as two: then places do not agree
        for found in _SIGNS.finditer(text) if is_plain else ():
            style = QTextCharFormat()
            style.setForeground(colors[found.lastgroup or "text"])
            self.setFormat(found.start(), found.end() - found.start(), style)
