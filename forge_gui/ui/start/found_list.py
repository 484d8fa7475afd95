"""Found on this PC: one row each for card, memory, processor, servers; a button where one helps."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forge_gui.ui.controls.labels import ClampedLabel, ElidedLabel
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
        self._views: list[_FoundRowView] = []
        self._layout = column(self, margins=(1, 1, 1, 1))
        source.changed.connect(self.update)

    def show_rows(self, rows: tuple[FoundRow, ...]) -> None:
        if rows == self._rows:
            return
        before, self._rows = self._rows, rows
        if [_kept(found) for found in before] == [_kept(found) for found in rows]:
            for view, found in zip(self._views, rows, strict=True):
                view.show_row(found)
            return
        empty(self._layout)
        self._views = [self._row(found, is_first=place == 0) for place, found in enumerate(rows)]
        for view in self._views:
            self._layout.addWidget(view)
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

    def _row(self, found: FoundRow, *, is_first: bool) -> _FoundRowView:
        made = _FoundRowView(self._source, found, is_first=is_first)
        if found.command:
            button = WordButton(self._source, found.command_text)
            button.setFixedHeight(fonts.px(26))
            button.clicked.connect(lambda: self.command_wanted.emit(found.command))
            made.line.addWidget(button)
        return made


def _kept(found: FoundRow) -> tuple[str, str, str]:
    """What a row is about and offers; the rest of it may change in place."""
    return found.title, found.command, found.command_text


class _FoundRowView(QWidget):
    """`line` is where a button may be added."""

    def __init__(self, source: ThemeSource, found: FoundRow, *, is_first: bool) -> None:
        super().__init__()
        self._source, self._is_first = source, is_first
        self.setFixedHeight(fonts.px(ROW))
        title = ElidedLabel(found.title, weight=fonts.MEDIUM)
        title.setFixedWidth(fonts.px(116))
        self._value = ElidedLabel()
        self._value.setFixedWidth(fonts.px(292))
        self._note = ClampedLabel("", 2, tone="secondary", is_centred=True)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line = row(self, margins=(40, 0, 12, 0), gap=8)
        self.line.addWidget(title)
        self.line.addWidget(self._value)
        self.line.addWidget(self._note, 1)
        self.show_row(found)

    def show_row(self, found: FoundRow) -> None:
        self._found = found
        self._value.setText(found.value)
        self._note.setText(found.note)
        self._note.setToolTip(found.note)
        self.setAccessibleName(f"{found.title}: {found.value}. {found.note}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        if not self._is_first:
            painter.fillRect(QRectF(0, 0, self.width(), 1), theme.line)
        mirror(painter, QRectF(self.rect()))
        icon, token = _SIGNS[self._found.state]
        box = QRectF(13, (self.height() - 14) / 2, 14, 14)
        icons.paint(painter, icon, box, getattr(theme, token))
