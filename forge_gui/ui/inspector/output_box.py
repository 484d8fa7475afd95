"""The text that came out of the selected step, to read, select and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.section import SectionHead, column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource

_MOST_LINES = 9


class OutputBox(QWidget):
    """The text that came out, to read, select and copy; it grows while tokens stream in."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._head = SectionHead("Output")
        self._copy = WordButton(source, "Copy", icon="copy", look="quiet")
        self._copy.setFixedHeight(fonts.px(20))
        self._text = QPlainTextEdit()
        self._copy.clicked.connect(self._copy_all)
        self._text.setReadOnly(True)
        self._text.setProperty("look", "well")
        self._text.setFont(fonts.mono())
        self._text.setAccessibleName("Output")
        self._text.setTabChangesFocus(True)
        self._text.document().setDocumentMargin(6)
        layout = column(self, gap=4)
        head = row(gap=4)
        head.addWidget(self._head, 1)
        head.addWidget(self._copy)
        layout.addLayout(head)
        layout.addWidget(self._text)

    def show_text(self, text: str, *, is_growing: bool = False) -> None:
        self.setVisible(bool(text))
        before = self._text.toPlainText()
        if text == before:
            return
        if before and text.startswith(before):
            cursor = QTextCursor(self._text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(text[len(before) :])
        else:
            self._text.setPlainText(text)
        needed = int(self._text.document().size().height())
        lines = max(1, min(_MOST_LINES, needed))
        # As high as its text it needs no bar; Qt would show one until the next layout.
        off, needs = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._text.setVerticalScrollBarPolicy(needs if needed > _MOST_LINES else off)
        self._text.setFixedHeight(fonts.px(lines * 18) + 16)
        if is_growing:
            bar = self._text.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
