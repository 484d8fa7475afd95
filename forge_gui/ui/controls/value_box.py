"""A box for a value of some lines: text is typed, pasted or dropped into it, files are dropped.

A value that is too long to be laid out at once (a line of millions of characters takes seconds) is
kept whole and shown in part; it can be emptied and replaced, but not edited here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QPlainTextEdit

from forge_gui.ui.theme import fonts
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.numbers import whole
from forge_gui.viewmodels.translation import tr

_LINE = 18
_LONGEST, _LONGEST_LINE = 300_000, 20_000
"""Characters of what is laid out whole."""
_BEGINNING = 2_000
"""Characters that are seen of what is not."""


class ValueBox(QPlainTextEdit):
    """`lines` is its height; Tab leaves it. `dropped` carries the path of a file."""

    dropped = Signal(Path)

    def __init__(self, name: str, hint: str, *, lines: int) -> None:
        super().__init__()
        self._whole: str | None = None
        """The value, where only its beginning is shown."""
        self.setFont(fonts.mono())
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.document().setDocumentMargin(6)
        self.setFixedHeight(fonts.px(lines * _LINE) + 14)

    def show_text(self, text: str) -> None:
        """Replace the text without telling `textChanged`."""
        if text == self.value:
            return
        self._whole = text if _is_long(text) else None
        self.blockSignals(True)
        self.setPlainText(text if self._whole is None else _beginning(text))
        self.blockSignals(False)
        self.setReadOnly(self._whole is not None)

    @property
    def value(self) -> str:
        """All of it, also what is not in sight."""
        return self.toPlainText() if self._whole is None else self._whole

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if self._whole is None and not _is_long(text):
            super().insertFromMimeData(source)
        elif self._whole is not None or self._is_all_chosen():
            self._replace(text)
        else:
            self._replace(self._around(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._whole is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._replace("")
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._replace(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def _replace(self, text: str) -> None:
        self.show_text(text)
        self.textChanged.emit()

    def _is_all_chosen(self) -> bool:
        cursor = self.textCursor()
        size = cursor.selectionEnd() - cursor.selectionStart()
        return size >= self.document().characterCount() - 1

    def _around(self, text: str) -> str:
        """The value with this text in the place of what is chosen."""
        cursor = self.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        data = self.toPlainText().encode("utf-16-le", "surrogatepass")  # as Qt counts
        made = data[: 2 * begin] + text.encode("utf-16-le", "surrogatepass") + data[2 * end :]
        return made.decode("utf-16-le", "surrogatepass")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.dropped.emit(files[0])
        else:
            super().dropEvent(event)


def _is_long(text: str) -> bool:
    if len(text) <= _LONGEST_LINE:
        return False
    return len(text) > _LONGEST or max(map(len, text.split("\n"))) > _LONGEST_LINE


def _beginning(text: str) -> str:
    shown = f"{text[:_BEGINNING]}…"
    size = count(len(text), "character")
    words = tr(
        "The first {n} of {characters}. Delete empties it, pasting replaces it.",
        n=whole(_BEGINNING),
        characters=size,
    )
    return f"{words}\n{shown}"
