"""The library's rows as they were painted last: typing, hovering and scrolling show most of them
again, and a picture is shown in a hundredth of the time that its words take."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from forge_gui.ui.library.entries_model import EntriesModel
from forge_gui.ui.library.row_ink import RowInk
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.library_rows import LibraryRow

_MOST_BYTES = 48 * 2**20
"""Some three hundred rows of a wide window, as long as it is shown."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a row stands in its list."""

    is_ticked: bool
    is_chosen: bool
    is_hot: bool
    """The pointer is over it."""


_Key = tuple[ModelId, Manner, int, int]
"""A row, how it stands there, and the width and height of its picture."""


class RowPainter(QStyledItemDelegate):
    """`draw` paints a row into a box from scratch. A row that says something else is another
    LibraryRow, and is drawn anew."""

    def __init__(self, source: ThemeSource, rows: EntriesModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.source, self._rows, self.ink = source, rows, RowInk()
        self._alike: object = None
        """What all pictures have in common: theme, text, scale, direction. Not their size: a bar to
        scroll with comes and goes while one types."""
        self._kept: dict[_Key, tuple[LibraryRow, QPixmap]] = {}
        self._bytes = 0
        self._size, self._scale = QSize(), 1.0
        self._direction = Qt.LayoutDirection.LeftToRight
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
        self._fit(box.size(), scale, option.direction)
        manner = Manner(
            self._rows.is_ticked(index),
            bool(option.state & QStyle.StateFlag.State_Selected),
            bool(option.state & QStyle.StateFlag.State_MouseOver),
        )
        painter.drawPixmap(box.topLeft(), self._picture(row, manner))

    @property
    def is_full(self) -> bool:
        """What is drawn beyond this may push out what was shown."""
        return self._bytes > _MOST_BYTES * 3 // 4

    def prepare(self, row: LibraryRow, *, is_chosen: bool = False) -> bool:
        """Draw a row that may soon be shown, as large as others were; False: nothing was to do."""
        manner = Manner(self._rows.is_on_tray(row.id), is_chosen, is_hot=False)
        kept = self._kept.get(self._key(row, manner))
        is_there = kept is not None and kept[0] is row
        if is_there or not self._size.isValid():
            return False
        self._picture(row, manner)
        return True

    def _fit(self, size: QSize, scale: float, direction: Qt.LayoutDirection) -> None:
        """Pictures of another look are of no use."""
        alike = self.source.theme, fonts.worn(), scale, direction
        if alike != self._alike:
            self.forget()
            self._alike = alike
        self._size, self._scale, self._direction = size, scale, direction

    def _picture(self, row: LibraryRow, manner: Manner) -> QPixmap:
        key = self._key(row, manner)
        kept = self._kept.pop(key, None)
        if kept is not None and kept[0] is row:
            self._kept[key] = kept  # the last that went
            return kept[1]
        if kept is not None:
            self._bytes -= _bytes_of(kept[1])
        picture = _blank(self._size, self._scale, self.source.theme.surface)
        own = QPainter(picture)
        own.setLayoutDirection(self._direction)
        self.ink.refresh()
        self.draw(own, QRectF(0, 0, self._size.width(), self._size.height()), row, manner)
        own.end()
        self.drawn += 1
        self._keep(key, row, picture)
        return picture

    def forget(self) -> None:
        """No pictures any more: nobody looks, or all would be others."""
        self._kept.clear()
        self._bytes = 0

    def _key(self, row: LibraryRow, manner: Manner) -> _Key:
        return row.id, manner, self._size.width(), self._size.height()

    def _keep(self, key: _Key, row: LibraryRow, picture: QPixmap) -> None:
        """Those that were not shown for the longest time make way."""
        self._bytes += _bytes_of(picture)
        while self._kept and self._bytes > _MOST_BYTES:
            _, oldest = self._kept.pop(next(iter(self._kept)))
            self._bytes -= _bytes_of(oldest)
        self._kept[key] = row, picture


def _bytes_of(picture: QPixmap) -> int:
    return picture.width() * picture.height() * 4


def _blank(size: QSize, scale: float, ground: QColor) -> QPixmap:
    """On the page's own ground, so that letters are drawn as they are anywhere else."""
    blank = QPixmap(round(size.width() * scale), round(size.height() * scale))
    blank.setDevicePixelRatio(scale)
    blank.fill(ground)
    return blank
