"""Which processes take how much: Forge's, Ollama's, and the largest of others."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from forge_gui.ui.controls.kept_texts import KeptTexts
from forge_gui.ui.controls.painting import LEFT, RIGHT
from forge_gui.ui.controls.section import SectionHead, column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.theme.tokens import Theme
from forge_gui.viewmodels.monitor import MonitorViewModel
from forge_gui.viewmodels.monitor_rows import ProcessRow, process_rows
from forge_gui.viewmodels.translation import tr

ROW = 22
_SIDE = 16
_MEMORY, _PERCENT = 132, 56


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
        self._texts = KeptTexts(source)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        monitor.sampled.connect(self._show)
        source.changed.connect(self.update)
        self.setAccessibleName(tr("Programs"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if not self.isVisible():
            return
        reading = self._monitor.reading
        rows = tuple(process_rows(reading.processes)) if reading else ()
        if rows == self._shown:
            return
        high = fonts.px(ROW)
        if len(rows) != len(self._shown):
            self.setMinimumHeight(len(rows) * high)
            self.update()
        for place, (one, before) in enumerate(zip(rows, self._shown, strict=False)):
            if replace(one, cpu_text="") != replace(before, cpu_text=""):
                self.update(0, place * high, self.width(), high)
            elif one != before:  # what changes most
                self.update(self._on_screen(self._share_box(place * high)))
        self._shown = rows
        words = [f"{one.name}, {one.role}, {one.cpu_text}, {one.memory_text}" for one in rows]
        self.setAccessibleDescription(". ".join(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        high, seen = fonts.px(ROW), event.region()
        painter.fillRect(event.rect(), theme.surface)
        mirror(painter, QRectF(self.rect()))
        for number, one in enumerate(self._shown):
            top = number * high
            if not seen.intersects(QRect(0, top, self.width(), high)):
                continue
            share = self._share_box(top)
            cpu = QRectF(share)
            self._texts.draw(painter, cpu, one.cpu_text, theme.secondary, RIGHT, size=fonts.DENSE)
            if not self._on_screen(share).contains(
                event.rect().intersected(QRect(0, top, 9999, high))
            ):
                self._paint_rest(painter, theme, float(top), one)

    def _paint_rest(self, painter: QPainter, theme: Theme, top: float, one: ProcessRow) -> None:
        """All of a row but its share of work."""
        high, draw = float(fonts.px(ROW)), self._texts.draw
        wide, memory, percent = float(self.width()), fonts.px(_MEMORY), fonts.px(_PERCENT)
        room = wide - 2 * _SIDE - memory - percent
        name = QRectF(_SIDE, top, room, high)
        taken = draw(painter, name, one.name, theme.text, LEFT, size=fonts.DENSE)
        role = QRectF(_SIDE + taken + 8, top, max(0.0, room - taken - 8), high)
        draw(painter, role, one.role, theme.muted, LEFT, size=fonts.DENSE)
        size = QRectF(wide - _SIDE - memory, top, memory, high)
        draw(painter, size, one.memory_text, theme.text, RIGHT, size=fonts.DENSE)

    def _share_box(self, top: int) -> QRect:
        """Where a row tells its share of work, in a window that is read from the left."""
        memory, percent = fonts.px(_MEMORY), fonts.px(_PERCENT)
        return QRect(self.width() - _SIDE - memory - percent, top, percent, fonts.px(ROW))

    def _on_screen(self, box: QRect) -> QRect:
        if self.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
