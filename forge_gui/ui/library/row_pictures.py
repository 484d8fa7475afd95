"""The library's rows as they were painted last: typing, hovering and scrolling show most of them
again, and a picture is shown in a hundredth of the time that its words take."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.row_ink import RowInk
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_rows import LibraryRow

_MOST_BYTES = 24 * 2**20


@dataclass(frozen=True, slots=True)
class Manner:
    """How a row stands in its list."""

    is_ticked: bool
    is_chosen: bool
    is_hot: bool
    """The pointer is over it."""


class RowPainter(QStyledItemDelegate):
    """`draw` paints a row into a box from scratch. A row that says something else is another
    LibraryRow, and is drawn anew."""

    def __init__(self, source: ThemeSource, rows: EntriesModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.source, self._rows, self.ink = source, rows, RowInk()
        self._alike: object = None
        """What all pictures have in common: theme, text, size, scale."""
        self._kept: dict[tuple[ModelId, Manner], tuple[LibraryRow, QPixmap]] = {}
        self._bytes = 0
        self.drawn = 0
        """How many rows were drawn from scratch so far."""

    def draw(self, painter: QPainter, box: QRectF, row: LibraryRow, manner: Manner) -> None:
        raise NotImplementedError

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Show the row's picture; draw it first if there is none."""
        row = self._rows.row_at(index)
        if row is None:
            return
        box, scale = option.rect, painter.device().devicePixelRatioF()
        alike = self.source.theme, fonts.worn(), box.size().toTuple(), scale, option.direction
        if alike != self._alike:
            self.forget()
            self._alike = alike
        manner = Manner(
            self._rows.is_ticked(index),
            bool(option.state & QStyle.StateFlag.State_Selected),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        kept = self._kept.get((row.id, manner))
        if kept is None or kept[0] is not row:
            picture = _blank(box.size(), scale, self.source.theme.surface)
            own = QPainter(picture)
            own.setLayoutDirection(option.direction)
            self.ink.refresh()
            self.draw(own, QRectF(0, 0, box.width(), box.height()), row, manner)
            own.end()
            self._keep((row.id, manner), row, picture)
        else:
            picture = kept[1]
        painter.drawPixmap(box.topLeft(), picture)

    def forget(self) -> None:
        """No pictures any more: nobody looks, or all would be others."""
        self._kept.clear()
        self._bytes = 0

    def _keep(self, key: tuple[ModelId, Manner], row: LibraryRow, picture: QPixmap) -> None:
        self.drawn += 1
        size = picture.width() * picture.height() * 4
        if self._bytes + size > _MOST_BYTES:
            self.forget()
        if key not in self._kept:
            self._bytes += size
        self._kept[key] = row, picture


def _blank(size: QSize, scale: float, ground: QColor) -> QPixmap:
    """On the page's own ground, so that letters are drawn as they are anywhere else."""
    blank = QPixmap(round(size.width() * scale), round(size.height() * scale))
    blank.setDevicePixelRatio(scale)
    blank.fill(ground)
    return blank
