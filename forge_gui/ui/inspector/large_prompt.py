"""A window of its own for a long prompt; what is typed there is in the step at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

from forge_gui.ui.controls.labels import ElidedLabel, label
from forge_gui.ui.controls.section import column, fill, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.prompt_editor import PromptEditor, faults_in
from forge_gui.ui.inspector.schema_fields import Field
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.inspector_tokens import TokenCount
from forge_gui.viewmodels.translation import tr

_WIDE, _HIGH = 760, 560


class LargePrompt(QDialog):
    """Not modal: the canvas goes on. Escape, Ctrl+E or Ctrl+Enter close it; nothing is lost."""

    def __init__(self, parent: QWidget, source: ThemeSource, field: Field) -> None:
        super().__init__(parent)
        self._field, self._source = field, source
        fill(self, "surface")
        self._title = ElidedLabel(field.title, size=fonts.TITLE, weight=fonts.SEMIBOLD)
        self._count = label(size=fonts.CAPTION, tone="muted")
        self.editor = PromptEditor(source, field.title, grows=False)
        self.editor.setFont(fonts.mono(fonts.BODY))
        self.editor.enlarge_wanted.connect(self.close)
        self.editor.edited.connect(self._tell_faults)
        self._fault = label(size=fonts.DENSE, tone="danger", wrap=True)
        self._warning = label(size=fonts.DENSE, tone="warn", wrap=True)
        hint = label(field.description, size=fonts.CAPTION, tone="muted", wrap=True)
        done = WordButton(source, tr("Done"))
        done.setToolTip(tr("Ctrl+Enter or Escape: what you typed is in the step already"))
        done.clicked.connect(self.close)
        layout = column(self, margins=(16, 12, 16, 12), gap=8)
        head = row(gap=12)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        layout.addLayout(head)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._fault)
        layout.addWidget(self._warning)
        foot = row(gap=12)
        foot.addWidget(hint, 1)
        foot.addWidget(done)
        layout.addLayout(foot)
        self._fault.hide()
        self._warning.hide()

    def show_text(self, text: str, whose: str) -> None:
        self.editor.show_text(text)
        name = self._field.title
        title = tr("{setting} of {step}", setting=name, step=whose) if whose else name
        self._title.setText(title)
        self.setWindowTitle(title)
        self._tell_faults(text)

    def show_count(self, count: TokenCount) -> None:
        self._count.setText(count.text)
        self._count.setToolTip(count.explanation)
        self._warning.setText(count.warning)
        self._warning.setVisible(bool(count.warning))

    def open_beside(self, window: QWidget, place: int) -> None:
        """Over the middle of the window, the cursor where it was in the small editor."""
        if not self.isVisible():
            wide = min(fonts.px(_WIDE), window.width() - 48)
            high = min(fonts.px(_HIGH), window.height() - 48)
            self.resize(max(320, wide), max(240, high))
            middle = window.mapToGlobal(window.rect().center())
            self.move(middle - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.raise_()
        self.activateWindow()
        cursor = self.editor.textCursor()
        cursor.setPosition(place)
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """An edge of its own: not every desktop draws a frame round a window."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._source.theme.line_strong)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.close()
        elif not is_enter:
            super().keyPressEvent(event)

    def _tell_faults(self, text: str) -> None:
        sentences = [sentence for sentence, _, _ in faults_in(text)]
        self._fault.setText("\n".join(sentences[:3]))
        self._fault.setVisible(bool(sentences))
