"""The table of models: name and what it is good at, size, memory, speed, licence, verdict."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text
from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.entry_view import EntryView, paint_name, paint_tick, paint_verdict
from forge_gui.ui.library.row_ink import DENSE, PLAIN, SMALL
from forge_gui.ui.library.row_pictures import Manner, RowPainter
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library_rows import Figure, LibraryRow
from forge_gui.viewmodels.translation import tr

_ROW, _HEAD = 48, 32
_Index = QModelIndex | QPersistentModelIndex


class LibraryTable(EntryView):
    """Only rows in sight are made and painted."""

    def __init__(self, source: ThemeSource, rows: EntriesModel) -> None:
        self._head: _Head | None = None
        super().__init__(source, rows)
        self._head = _Head(source, self)
        self.setItemDelegate(_RowPainter(source, rows, self))
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        self._fit_head()

    def _fit_head(self) -> None:
        """As high as the text needs, over the rows."""
        if self._head is None:
            return
        high = fonts.px(_HEAD)
        if self.viewportMargins().top() != high:
            self.setViewportMargins(0, high, 0, 0)
        self._head.setGeometry(self.viewport().x(), 0, self.viewport().width(), high)


class Columns:
    """Where each column stands in a table of this width; narrow ones leave some out."""

    def __init__(self, box: QRectF) -> None:
        right, scale = box.right() - 12, fonts.worn().scale
        room = box.width() / scale
        verdict = (210.0 if room > 960 else 156.0 if room > 700 else 136.0) * scale
        self.verdict = QRectF(right - verdict, box.top(), verdict, box.height())
        licence = (190.0 if room > 1160 else 80.0 if room > 820 else 0.0) * scale
        self.licence = self._before(self.verdict, licence)
        # Where there is little room the name comes first.
        self.speed = self._before(self.licence, 64.0 * scale if room > 420 else 0.0)
        self.memory = self._before(self.speed, 64.0 * scale if room > 360 else 0.0)
        self.disk = self._before(self.memory, 58.0 * scale if room > 500 else 0.0)
        left = box.left() + 40
        self.name = QRectF(left, box.top(), self.disk.left() - left - 12, box.height())

    def _before(self, other: QRectF, width: float) -> QRectF:
        gap = 16.0 if width else 0.0
        return QRectF(other.left() - gap - width, other.top(), width, other.height())


class _Head(QWidget):
    def __init__(self, source: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        source.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._source.theme, QPainter(self)
        mirror(painter, QRectF(self.rect()))
        at = Columns(QRectF(self.rect()))
        font = fonts.ui(fonts.CAPTION)
        for box, words, align in (
            (at.name, tr("Model"), LEFT),
            (at.disk, tr("On disk"), RIGHT),
            (at.memory, tr("Memory"), RIGHT),
            (at.speed, tr("Tok/s"), RIGHT),
            (at.licence, tr("Licence"), LEFT),
            (at.verdict, tr("Verdict"), LEFT),
        ):
            if box.width():
                draw_text(painter, box, words, font, theme.secondary, align)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.line)


class _RowPainter(RowPainter):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(480), fonts.px(_ROW))

    def draw(self, painter: QPainter, box: QRectF, row: LibraryRow, manner: Manner) -> None:
        theme, ink = self.source.theme, self.ink
        mirror(painter, box)
        if manner.is_chosen:
            painter.fillRect(box, theme.ember_soft)
            painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), theme.ember)
        elif manner.is_hot:
            painter.fillRect(box, theme.hover)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        tick = QRectF(box.left() + 12, box.top(), 20, box.height())
        paint_tick(painter, tick, manner.is_ticked, theme, ink)
        at = Columns(box)
        self._paint_name(painter, row, at.name)
        color = theme.text if row.is_installed else theme.secondary
        if at.disk.width():
            ink.text(painter, at.disk, row.disk or "-", PLAIN, color, RIGHT)
        if at.memory.width() and not row.entry.card.is_remote:
            self._paint_figure(painter, row.memory, at.memory)
        if at.speed.width():
            self._paint_figure(painter, row.speed, at.speed)
        if at.licence.width():
            ink.text(painter, at.licence, row.entry.card.licence, DENSE, theme.secondary)
        paint_verdict(painter, row, at.verdict, theme, ink)

    def _paint_name(self, painter: QPainter, row: LibraryRow, box: QRectF) -> None:
        theme = self.source.theme
        top = QRectF(box.left(), box.top() + fonts.px(6), box.width(), fonts.px(18))
        paint_name(painter, row, top, theme, self.ink)
        below = QRectF(box.left(), box.top() + fonts.px(25), box.width(), fonts.px(16))
        trouble = row.trouble
        color = theme.danger if trouble else theme.secondary
        if not row.is_installed:
            color = theme.muted
        self.ink.text(painter, below, trouble or row.summary, SMALL, color)

    def _paint_figure(self, painter: QPainter, figure: Figure, box: QRectF) -> None:
        theme, ink = self.source.theme, self.ink
        if not figure.text:
            ink.text(painter, box, "-", PLAIN, theme.muted, RIGHT)
            return
        top = QRectF(box.left() - 24, box.top() + fonts.px(6), box.width() + 24, fonts.px(18))
        low = QRectF(box.left() - 24, box.top() + fonts.px(25), box.width() + 24, fonts.px(16))
        ink.text(painter, top, figure.text, PLAIN, theme.text, RIGHT)
        ink.text(painter, low, figure.origin, SMALL, theme.muted, RIGHT)
