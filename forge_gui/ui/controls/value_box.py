"""A box for a value of some lines: text is typed, pasted or dropped into it, files are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPlainTextEdit

from forge_gui.ui.theme import fonts

_LINE = 18


class ValueBox(QPlainTextEdit):
    """`lines` is its height; Tab leaves it. `dropped` carries the path of a file."""

    dropped = Signal(Path)

    def __init__(self, name: str, hint: str, *, lines: int) -> None:
        super().__init__()
        self.setFont(fonts.mono())
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.document().setDocumentMargin(6)
        self.setFixedHeight(fonts.px(lines * _LINE) + 14)

    def show_text(self, text: str) -> None:
        """Replace the text without telling `textChanged`."""
        if text == self.toPlainText():
            return
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

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
