"""Prose of an answer, set as Markdown. While it comes only its last piece is set again.

Nothing is fetched, HTML is shown as what it is, and no link opens without a click.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from forge_gui.ui.playground.prose_look import dress_prose, mark_quote, paint_quotes, table_of
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.playground_blocks import Block, shown_markdown
from forge_gui.viewmodels.translation import tr

_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_PLAIN_ABOVE = 12_000
"""Characters of one piece: more is shown as it came, for setting it would take too long."""


_WORDS = re.compile(r"[\w,.;:?'%()€$+-]*(?: [\w,.;:?'%()€$+-]+)*")
"""What means in Markdown what it is, where a line has already begun. Each sign fits in one way only:
a choice between two would be tried for every sign, twice as often with each one more."""
_PLAIN_LINE = re.compile(r"(?:\w|[-*] \w|\d{1,3}\. \w)[^*_`\[\]<>~|\\&!]{3,}")


class Prose(QTextBrowser):
    """As high as its text; the thread around it scrolls."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._pieces: list[Block] = []
        self._starts: list[int] = []
        """Where each piece begins in the document."""
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Text"))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFont(fonts.ui())
        self.document().setDocumentMargin(0)
        # Not its own width: that is told to a widget in sight alone.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        for grows in (self, self.viewport()):  # more lines: those above are not painted again
            grows.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._paint_text()
        source.changed.connect(self._set_again)

    def show_pieces(self, pieces: Sequence[Block]) -> bool:
        """Set these; what stands there already stays. Whether anything is another one now."""
        same = 0
        for old, new in zip(self._pieces, pieces, strict=False):
            if old is not new and old != new:
                break
            same += 1
        if same == len(pieces) == len(self._pieces):
            return False
        if same == len(self._pieces) - 1 and _continues(self._pieces[-1:], pieces[same:]):
            self._append(self._pieces[-1], pieces[same])
            same += 1
        self._cut_to(same)
        for piece in pieces[same:]:
            self._set(piece)
        return True

    def heightForWidth(self, width: int) -> int:
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
            self.viewport().update()
        return round(self.document().size().height() + 0.499)

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if any(">" in piece.text for piece in self._pieces):
            paint_quotes(QPainter(self.viewport()), self.document(), event.rect(), self._source)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only copying is its own; all else belongs to the thread."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    def _paint_text(self) -> None:
        theme = self._source.theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, theme.info)
        palette.setColor(QPalette.ColorRole.Text, theme.text)
        palette.setColor(QPalette.ColorRole.Dark, theme.line_mid)  # of lines across
        self.setPalette(palette)

    def _set_again(self) -> None:
        """In the colours and sizes of now."""
        pieces = self._pieces
        self.setFont(fonts.ui())
        self._paint_text()
        self._cut_to(0)
        for piece in pieces:
            self._set(piece)

    def _cut_to(self, count: int) -> None:
        """Only the first pieces stay."""
        if count >= len(self._pieces):
            return
        at = self._starts[count]
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, at - 1) if count else 0)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if not count:
            cursor.setBlockFormat(QTextBlockFormat())
            cursor.setCharFormat(QTextCharFormat())
        self._pieces, self._starts = self._pieces[:count], self._starts[:count]

    def _set(self, piece: Block) -> None:
        document = self.document()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self._pieces:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        start = cursor.position()
        if _is_plain(piece.text):
            cursor.insertText(piece.text.rstrip())
        else:
            cursor.insertMarkdown(shown_markdown(piece.text), _FEATURES)
            if "|" in piece.text:  # within one change Qt does not know yet what is in a table
                cursor.endEditBlock()
                cursor.beginEditBlock()
            self._close_gap(start)
            mark_quote(document.findBlock(start), piece.text)
        dress_prose(document.findBlock(start), self._source.theme)
        cursor.endEditBlock()
        self._pieces.append(piece)
        self._starts.append(start)

    def _close_gap(self, start: int) -> None:
        """Qt begins lists and tables behind an empty line."""
        block = self.document().findBlock(start)
        after = block.next()
        if not block.text() and after.isValid() and table_of(after) is None:
            cursor = QTextCursor(after)
            look, items = after.blockFormat(), after.textList()
            cursor.deletePreviousChar()
            now = QTextCursor(self.document().findBlock(start))
            now.setBlockFormat(look)
            if items is not None:
                items.add(now.block())

    def _append(self, old: Block, new: Block) -> None:
        """More of a piece that is no Markdown: its words are put behind the others."""
        more = new.text.rstrip()[len(old.text.rstrip()) :]
        if more:
            cursor = QTextCursor(self.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(more)
        self._pieces[-1] = new


def _is_plain(text: str) -> bool:
    return len(text) > _PLAIN_ABOVE


def _continues(old: Sequence[Block], new: Sequence[Block]) -> bool:
    """The last piece has more words at its end, and these are words alone."""
    if len(old) != 1 or not new:
        return False
    before, now = old[0].text.rstrip(), new[0].text.rstrip()
    if not before or not now.startswith(before):
        return False
    if _is_plain(before):
        return True
    line = before[before.rfind("\n") + 1 :]
    return (
        _WORDS.fullmatch(now, len(before)) is not None and _PLAIN_LINE.fullmatch(line) is not None
    )
