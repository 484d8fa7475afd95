"""Found on this PC: one row each for card, memory, processor, servers; a button where one helps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import column, empty, row
from forge_gui.ui.controls.word_button import WordButton
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.hardware import FoundRow, FoundState

_SIGNS = {
    FoundState.OK: ("check-circle-fill", "ok"),
    FoundState.INFO: ("info-fill", "info"),
    FoundState.TROUBLE: ("warning-fill", "warn"),
}
ROW = 40


class FoundList(QWidget):
    """`command_wanted` carries the id of a row's command."""

    command_wanted = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._source = source
        self._rows: tuple[FoundRow, ...] = ()
        self._layout = column(self, margins=(1, 1, 1, 1))
        source.changed.connect(self.update)

    def show_rows(self, rows: tuple[FoundRow, ...]) -> None:
        if rows == self._rows:
            return
        self._rows = rows
        empty(self._layout)
        for place, found in enumerate(rows):
            self._layout.addWidget(self._row(found, is_first=place == 0))
        self.setVisible(bool(rows))

    def buttons(self) -> list[WordButton]:
        """The ways on that the rows offer."""
        return self.findChildren(WordButton)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.line_mid)
        painter.setBrush(theme.surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _row(self, found: FoundRow, *, is_first: bool) -> QWidget:
        made = _FoundRowView(self._source, found, is_first=is_first)
        title = ElidedLabel(found.title, weight=fonts.MEDIUM)
        title.setFixedWidth(fonts.px(116))
        value = ElidedLabel(found.value)
        note = ElidedLabel(found.note, size=fonts.DENSE, tone="secondary")
        layout = row(made, margins=(40, 0, 12, 0), gap=8)
        layout.addWidget(title)
        value.setFixedWidth(fonts.px(292))
        layout.addWidget(value)
        layout.addWidget(note, 1)
        if found.command:
            button = WordButton(self._source, found.command_text)
            button.setFixedHeight(fonts.px(26))
            button.clicked.connect(lambda: self.command_wanted.emit(found.command))
            layout.addWidget(button)
        return made


class _FoundRowView(QWidget):
    def __init__(self, source: ThemeSource, found: FoundRow, *, is_first: bool) -> None:
        super().__init__()
        self._source, self._found, self._is_first = source, found, is_first
        self.setFixedHeight(fonts.px(ROW))
        self.setAccessibleName(f"{found.title}: {found.value}. {found.note}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        if not self._is_first:
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.line)
        mirror(painter, QRectF(self.rect()))
        icon, token = _SIGNS[self._found.state]
        box = QRectF(13, (self.height() - 14) / 2, 14, 14)
        icons.paint(painter, icon, box, getattr(theme, token))
