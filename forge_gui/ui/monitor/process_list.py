"""Which processes take how much: Forge's, Ollama's, and the largest of others."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_rows import ProcessRow
from forge_gui.viewmodels.translation import tr

ROW = 22
_SIDE = 16


class ProcessList(QWidget):
    """A head, and the rows in a place that scrolls."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        layout = column(self, margins=(0, 8, 0, 4))
        head = SectionHead(tr("Programs"), tr("100 % is one core"))
        inset = column(margins=(_SIDE, 0, _SIDE, 0))
        inset.addWidget(head)
        layout.addLayout(inset)
        self._rows = ProcessRows(source, monitor)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(tr("Programs"))
        area.setWidget(self._rows)
        layout.addWidget(area, 1)


class ProcessRows(QWidget):
    """Painted: twenty rows cost no more than one."""

    def __init__(self, source: ThemeSource, monitor: MonitorViewModel) -> None:
        super().__init__()
        self._source, self._monitor = source, monitor
        self._shown: tuple[ProcessRow, ...] = ()
        monitor.sampled.connect(self._show)
        source.changed.connect(self.update)
        self.setAccessibleName(tr("Programs"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        rows = tuple(self._monitor.processes)
        if rows == self._shown:
            return
        self._shown = rows
        self.setMinimumHeight(len(rows) * fonts.px(ROW))
        words = [f"{one.name}, {one.role}, {one.cpu_text}, {one.memory_text}" for one in rows]
        self.setAccessibleDescription(". ".join(words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        font, high = fonts.ui(fonts.DENSE), float(fonts.px(ROW))
        wide, memory, percent = float(self.width()), fonts.px(132), fonts.px(56)
        room = wide - 2 * _SIDE - memory - percent
        for number, one in enumerate(self._shown):
            top = number * high
            name = QRectF(_SIDE, top, room, high)
            taken = draw_text(painter, name, one.name, font, theme.text, LEFT)
            role = QRectF(_SIDE + taken + 8, top, max(0.0, room - taken - 8), high)
            draw_text(painter, role, one.role, font, theme.muted, LEFT)
            share = QRectF(wide - _SIDE - memory - percent, top, percent, high)
            draw_text(painter, share, one.cpu_text, font, theme.secondary, RIGHT)
            size = QRectF(wide - _SIDE - memory, top, memory, high)
            draw_text(painter, size, one.memory_text, font, theme.text, RIGHT)
