"""The library as cards: as many side by side as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.entry_view import EntryView, paint_name, paint_tick, paint_verdict
from forge_gui.ui.library.row_ink import DENSE, SMALL
from forge_gui.ui.library.row_pictures import Manner, RowPainter
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
        before, after = (0, _GAP) if self.isRightToLeft() else (_GAP, 0)
        self.setViewportMargins(before, _GAP, after, 0)

    def tick_area(self, box: QRect) -> QRect:
        return QRect(box.left(), box.top(), fonts.px(36), fonts.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = self.viewport().width() - 2
        across = max(1, room // fonts.px(_WIDE))
        wanted = QSize(max(fonts.px(120), room // across), fonts.px(_HIGH))
        if self.gridSize() != wanted:
            self.setGridSize(wanted)
        super().resizeEvent(event)


class _CardPainter(RowPainter):
    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        view = option.widget
        size = view.gridSize() if isinstance(view, LibraryCards) else QSize()
        return size if size.isValid() else QSize(fonts.px(_WIDE), fonts.px(_HIGH))

    def draw(self, painter: QPainter, box: QRectF, row: LibraryRow, manner: Manner) -> None:
        mirror(painter, box)
        card = box.adjusted(0.5, 0.5, -_GAP - 0.5, -_GAP - 0.5)
        self._paint_ground(painter, card, manner)
        tick = QRectF(card.left() + 8, card.top() + 8, 20, 20)
        paint_tick(painter, tick, manner.is_ticked, self.source.theme, self.ink)
        self._paint_words(painter, row, card.adjusted(12, 8, -12, -8))

    def _paint_ground(self, painter: QPainter, box: QRectF, manner: Manner) -> None:
        theme = self.source.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.ember if manner.is_chosen else theme.line_mid, 1))
        ground = theme.hover if manner.is_hot else theme.raised
        painter.setBrush(theme.ember_soft if manner.is_chosen else ground)
        painter.drawRoundedRect(box, 8, 8)

    def _paint_words(self, painter: QPainter, row: LibraryRow, box: QRectF) -> None:
        theme, ink = self.source.theme, self.ink
        line = fonts.px(20)
        name = QRectF(box.left() + 24, box.top(), box.width() - 24, line)
        paint_name(painter, row, name, theme, ink)
        at = QRectF(box.left(), box.top() + line + 2, box.width(), fonts.px(16))
        trouble = row.trouble
        color = theme.danger if trouble else theme.secondary
        ink.text(painter, at, trouble or row.summary, SMALL, color)
        at.moveTop(at.bottom() + 4)
        ink.text(painter, at, _sizes(row), DENSE, theme.text)
        at.moveTop(at.bottom() + 3)
        licence = row.entry.card.licence
        speed = row.speed
        rate = tr("{figure} tok/s, {origin}", figure=speed.text, origin=speed.origin)
        words = " · ".join(part for part in (rate if speed.text else "", licence) if part)
        ink.text(painter, at, words, SMALL, theme.muted)
        at.moveTop(box.bottom() - fonts.px(18))
        at.setHeight(fonts.px(18))
        paint_verdict(painter, row, at, theme, ink)


def _sizes(row: LibraryRow) -> str:
    disk, memory = row.disk, row.memory
    found = [tr("{size} on disk", size=disk)] if disk else []
    if memory.text:
        found.append(tr("{size} of memory", size=memory.text))
    return " · ".join(found)
