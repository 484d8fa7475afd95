"""A turn's text in a box, to be changed in its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_LEAST, _MOST = 3, 16
"""Lines."""


class EditBox(QWidget):
    """`done` carries the text, or None where it is to stay as it was."""

    done = Signal(object)
    grew = Signal()

    def __init__(self, source: ThemeSource, text: str, *, asks: bool) -> None:
        super().__init__()
        self.edit = _Field()
        self.edit.setPlainText(text)
        self.edit.setAccessibleName(tr("Text of this message"))
        keep = WordButton(source, tr("Ask again") if asks else tr("Keep"))
        keep.setToolTip(tr("The message as it was stays beside it. (Ctrl+Enter)"))
        leave = WordButton(source, tr("Cancel"), look="quiet")
        layout = column(self, gap=6)
        layout.addWidget(self.edit)
        line = row(gap=6)
        line.addWidget(keep)
        line.addWidget(leave)
        line.addStretch(1)
        layout.addLayout(line)
        keep.clicked.connect(self._keep)
        leave.clicked.connect(lambda: self.done.emit(None))
        self.edit.sent.connect(self._keep)
        self.edit.left.connect(lambda: self.done.emit(None))
        self.edit.textChanged.connect(self._fit)
        self._fit()

    def take_keys(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        return QSize(200, self.edit.height() + fonts.px(28) + 6)

    def _fit(self) -> None:
        lines = min(_MOST, max(_LEAST, self.edit.blockCount() + 1))
        high = lines * self.edit.fontMetrics().lineSpacing() + fonts.px(14)
        if self.edit.height() != high or self.edit.minimumHeight() != high:
            self.edit.setFixedHeight(high)
            self.grew.emit()

    def _keep(self) -> None:
        self.done.emit(self.edit.toPlainText())


class _Field(QPlainTextEdit):
    sent = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFont(fonts.ui())
        self.setTabChangesFocus(True)

    def event(self, event: QEvent) -> bool:
        """Elsewhere Ctrl+Enter runs the pipeline; here it asks."""
        is_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_shortcut and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif _is_own(event):
            self.sent.emit()
        else:
            super().keyPressEvent(event)


def _is_own(event: QKeyEvent) -> bool:
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    is_sent = is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return is_sent or event.key() == Qt.Key.Key_Escape
