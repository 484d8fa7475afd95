"""The text that came out of the selected step, to read, select and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.inspector.picture_box import PictureBox
from forge_gui.ui.inspector.text_change import qt_length
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.translation import tr

_MOST_LINES = 9
_SEED = 48
"""Characters by which the old text is found again in the new one."""


class OutputBox(QWidget):
    """The text that came out, to read, select and copy; it grows while tokens stream in."""

    def __init__(self, source: ThemeSource, title: str) -> None:
        super().__init__()
        self.head = SectionHead(title)
        self._copy = WordButton(source, tr("Copy"), icon="copy", look="quiet")
        self._copy.setFixedHeight(fonts.px(20))
        self._picture = PictureBox(source)
        self._text = QPlainTextEdit()
        self._before = ""
        self._copy.clicked.connect(self._copy_all)
        self._text.setReadOnly(True)
        self._text.setProperty("look", "well")
        self._text.setFont(fonts.mono())
        self._text.setAccessibleName(title)
        self._text.setTabChangesFocus(True)
        self._text.document().setDocumentMargin(6)
        layout = column(self, gap=4)
        head = row(gap=4)
        head.addWidget(self.head, 1)
        head.addWidget(self._copy)
        layout.addLayout(head)
        layout.addWidget(self._picture)
        layout.addWidget(self._text)

    def show_text(self, text: str, *, is_growing: bool = False) -> None:
        """What is there already stays as it is: what was selected in it and where one reads. A
        picture is shown as one."""
        self.setVisible(bool(text))
        before = self._before
        # While it still comes in, it is no whole picture yet.
        is_picture = not is_growing and self._picture.show_text(text)
        self._picture.setVisible(is_picture)
        self._text.setVisible(not is_picture)
        if text == before:
            return
        self._before = text
        if is_picture:
            return
        bar = self._text.verticalScrollBar()
        was_at_end = bar.value() >= bar.maximum() - 2
        kept = _kept(before, text) if is_growing or text.startswith(before) else 0
        if before and kept:
            cursor = QTextCursor(self._text.document())
            cursor.setPosition(0)
            gone = qt_length(before) - qt_length(text[:kept])
            cursor.setPosition(gone, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text[kept:])
        else:
            self._text.setPlainText(text)
        self._fit_height()
        if is_growing and was_at_end:
            bar.setValue(bar.maximum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_height()

    def _fit_height(self) -> None:
        needed = int(self._text.document().size().height())
        lines = max(1, min(_MOST_LINES, needed))
        # As high as its text it needs no bar; Qt would show one until the next layout.
        off, needs = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._text.setVerticalScrollBarPolicy(needs if needed > _MOST_LINES else off)
        self._text.setFixedHeight(fonts.px(lines * 18) + 16)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._before)


def _kept(before: str, text: str) -> int:
    """How much of the beginning of `text` stands at the end of `before`: of what grows only the
    end is told, so that its beginning goes on its way."""
    if text.startswith(before):
        return len(before)
    seed = text[:_SEED]
    at = before.rfind(seed) if len(seed) == _SEED else -1
    return len(before) - at if at >= 0 and text.startswith(before[at:]) else 0
