"""The library as cards: as many side by side as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.controls.painting import LEFT, draw_text
from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.entry_view import EntryView, paint_name, paint_tick, paint_verdict
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.translation import tr

_WIDE, _HIGH, _GAP = 250, 128, 8
_Index = QModelIndex | QPersistentModelIndex


class LibraryCards(EntryView):
    """Only cards in sight are made and painted."""

    def __init__(self, source: ThemeSource, rows: EntriesModel) -> None:
        super().__init__(source, rows)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_CardPainter(source, rows, self))
        self.setViewportMargins(_GAP, _GAP, 0, 0)

    def tick_area(self, box: QRect) -> QRect:
        return QRect(box.left(), box.top(), fonts.px(36), fonts.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() - 2
        across = max(1, room // fonts.px(_WIDE))
        wanted = QSize(max(fonts.px(120), room // across), fonts.px(_HIGH))
        if self.gridSize() != wanted:
            self.setGridSize(wanted)
        super().resizeEvent(event)


class _CardPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, rows: EntriesModel, parent: LibraryCards) -> None:
        super().__init__(parent)
        self._source, self._rows, self._view = source, rows, parent

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        size = self._view.gridSize()
        return size if size.isValid() else QSize(fonts.px(_WIDE), fonts.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = self._rows.row_at(index)
        if row is None:
            return
        painter.save()
        mirror(painter, QRectF(option.rect))
        box = QRectF(option.rect).adjusted(0.5, 0.5, -_GAP - 0.5, -_GAP - 0.5)
        self._paint_ground(painter, option, box)
        tick = QRectF(box.left() + 8, box.top() + 8, 20, 20)
        paint_tick(painter, tick, self._rows.is_ticked(index), self._source.theme)
        self._paint_words(painter, row, box.adjusted(12, 8, -12, -8))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        theme = self._source.theme
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hot = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ember if is_chosen else theme.line_mid, 1))
        ground = theme.hover if is_hot else theme.raised
        painter.setBrush(theme.ember_soft if is_chosen else ground)
        painter.drawRoundedRect(box, 8, 8)

    def _paint_words(self, painter: QPainter, row: LibraryRow, box: QRectF) -> None:
        theme = self._source.theme
        line = fonts.px(20)
        paint_name(painter, row, QRectF(box.left() + 24, box.top(), box.width() - 24, line), theme)
        small, dense = fonts.ui(fonts.CAPTION), fonts.ui(fonts.DENSE)
        at = QRectF(box.left(), box.top() + line + 2, box.width(), fonts.px(16))
        color = theme.danger if row.trouble else theme.secondary
        draw_text(painter, at, row.trouble or row.summary, small, color, LEFT)
        at.moveTop(at.bottom() + 4)
        draw_text(painter, at, _sizes(row), dense, theme.text, LEFT)
        at.moveTop(at.bottom() + 3)
        licence = row.entry.card.licence
        speed = row.speed
        rate = tr("{figure} tok/s, {origin}", figure=speed.text, origin=speed.origin)
        words = " · ".join(part for part in (rate if speed.text else "", licence) if part)
        draw_text(painter, at, words, small, theme.muted, LEFT)
        at.moveTop(box.bottom() - fonts.px(18))
        at.setHeight(fonts.px(18))
        paint_verdict(painter, row, at, theme)


def _sizes(row: LibraryRow) -> str:
    disk, memory = row.disk, row.memory
    found = [tr("{size} on disk", size=disk)] if disk else []
    if memory.text:
        found.append(tr("{size} of memory", size=memory.text))
    return " · ".join(found)
