"""Where the next prompt is written. Pictures and files can be pasted and dropped into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from forge_gui.ui.theme import fonts
from forge_gui.viewmodels.translation import tr

_LEAST, _MOST = 2, 10
"""Lines that are seen at once."""


class PromptField(QPlainTextEdit):
    """`sent` comes for the key that sends, `recalled` for Up while it is empty, `left` for Escape."""

    sent = Signal()
    recalled = Signal()
    left = Signal()
    files_given = Signal(list)
    """Paths that were pasted or dropped."""
    picture_given = Signal(bytes)
    """A picture from the clipboard, as PNG."""

    def __init__(self) -> None:
        super().__init__()
        self.sends_with_enter = True
        self.setProperty("look", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Prompt"))
        self.setTabChangesFocus(True)
        self.setFont(fonts.ui())
        self.document().setDocumentMargin(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(300, self.minimumHeight())

    def event(self, event: QEvent) -> bool:
        """Elsewhere Ctrl+Enter runs the pipeline, and Escape leaves; here they are its own."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape or _is_enter(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._sends(event):
            self.sent.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files and pictures go with the prompt; text goes into it."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif source.hasImage() and not source.hasText():
            picture = source.imageData()
            if isinstance(picture, QImage) and not picture.isNull():
                self.picture_given.emit(_as_png(picture))
        else:
            super().insertFromMimeData(source)

    def _sends(self, event: QKeyEvent) -> bool:
        if not _is_enter(event):
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.ControlModifier:
            return True
        return self.sends_with_enter and held == Qt.KeyboardModifier.NoModifier

    def _fit(self) -> None:
        """As high as what is written, within bounds."""
        document = self.document()
        lines = round(document.size().height())
        wanted = min(_MOST, max(_LEAST, lines))
        high = wanted * self.fontMetrics().lineSpacing() + 4
        if self.minimumHeight() != high:
            self.setFixedHeight(high)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt gives it
        self._fit()


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def _as_png(picture: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes for the format
    return bytes(data.data())
