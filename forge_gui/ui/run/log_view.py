"""The log: newest line last, by level and search; warnings and errors in their colour and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forge_gui.ui.controls.combo import Combo
from forge_gui.ui.controls.search_field import SearchField
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.log import KEPT_LINES, LEVELS, LogRow, LogViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_LEVEL_WORDS = {
    "DEBUG": QT_TR_NOOP("Everything"),
    "INFO": QT_TR_NOOP("Information"),
    "WARNING": QT_TR_NOOP("Warnings"),
    "ERROR": QT_TR_NOOP("Errors"),
}


class LogView(QWidget):
    """Follows the end unless the person has scrolled up."""

    def __init__(self, source: ThemeSource, log: LogViewModel) -> None:
        super().__init__()
        self._source = source
        self._log = log
        self._level = Combo(source, tr("Lowest level shown"))
        for level in LEVELS:
            self._level.addItem(tr(_LEVEL_WORDS[level]), level)
        self._level.setCurrentIndex(LEVELS.index(log.level))
        self._search = SearchField(source, tr("Search the log"))
        self._copy = WordButton(
            source, tr("Copy"), icon="copy", look="quiet", tip=tr("Copy what is shown")
        )
        self._clear = WordButton(
            source, tr("Clear"), icon="trash", look="quiet", tip=tr("Empty the log")
        )
        self._text = QPlainTextEdit()
        self._lay_out()
        self._level.currentIndexChanged.connect(lambda i: log.set_level(LEVELS[i]))
        self._search.textChanged.connect(log.set_search)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(log.text()))
        self._clear.clicked.connect(log.clear)
        log.rowsAdded.connect(self._add)
        log.rowsReset.connect(self._read)
        log.troublesChanged.connect(self._seen_if_visible)
        source.changed.connect(self._read)
        self._read()

    def _lay_out(self) -> None:
        self._text.setReadOnly(True)
        self._text.setProperty("look", "bare")
        self._text.setFont(fonts.mono())
        self._text.setMaximumBlockCount(KEPT_LINES)
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setPlaceholderText(tr("Nothing was logged yet."))
        self._text.setAccessibleName(tr("Log"))
        self._text.document().setDocumentMargin(0)
        self._text.setUndoRedoEnabled(False)
        self._level.setFixedWidth(fonts.px(128))
        self._search.setFixedWidth(fonts.px(216))
        layout = column(self, margins=(16, 6, 12, 4), gap=6)
        tools = row()
        for part in (self._level, self._search):
            tools.addWidget(part)
        tools.addStretch(1)
        tools.addWidget(self._copy)
        tools.addWidget(self._clear)
        layout.addLayout(tools)
        layout.addWidget(self._text, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._log.mark_seen()

    def _seen_if_visible(self) -> None:
        if self.isVisible():
            self._log.mark_seen()

    def _read(self) -> None:
        self._text.clear()
        self._add(self._log.rows)

    def _add(self, rows: Sequence[LogRow]) -> None:
        bar = self._text.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 2
        cursor = QTextCursor(self._text.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for row_ in rows:
            self._write(cursor, row_)
        cursor.endEditBlock()
        if at_end:
            bar.setValue(bar.maximum())

    def _write(self, cursor: QTextCursor, line: LogRow) -> None:
        theme = self._source.theme
        tone = {"WARNING": theme.warn, "ERROR": theme.danger, "CRITICAL": theme.danger}
        if not self._text.document().isEmpty():
            cursor.insertBlock()
        parts = (
            (f"{line.time}  ", theme.muted),
            (f"{line.level:<8}", tone.get(line.level, theme.muted)),
            (f"{line.source}  ", theme.secondary),
            (line.text, theme.text if line.level != "DEBUG" else theme.secondary),
        )
        for text, color in parts:
            style = QTextCharFormat()
            style.setForeground(color)
            cursor.insertText(text, style)
