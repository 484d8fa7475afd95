"""The models beside the canvas: forty pixels each, to be dragged onto it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.library.row_painting import paint_state
from forge_gui.ui.library.rows_model import ROW, ModelRowsModel
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.model_rows import ModelRow, ModelState
from forge_gui.viewmodels.models import ModelsViewModel
from forge_gui.viewmodels.translation import tr

ROW_HEIGHT = 40


class PaletteList(QListView):
    """`wanted` tells the id of a model that shall become a step (Enter or double click)."""

    wanted = Signal(str)

    def __init__(self, source: ThemeSource, models: ModelsViewModel) -> None:
        super().__init__()
        self._rows = ModelRowsModel(models, self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(source, self))
        self.setAccessibleName(tr("Models"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._want)
        source.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _want(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, ModelRow):
            self.wanted.emit(str(row.id))


class _RowPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QListView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(fonts.px(160), fonts.px(ROW_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        if not isinstance(row, ModelRow):
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        paint_state(painter, row, QRectF(box.left() + 13, box.center().y() - 4, 8, 8), theme)
        figure, unit = _speed(row)
        text, small = box.adjusted(30, 4, -12, -4), fonts.ui(fonts.CAPTION)
        if figure:
            upper, lower = _lines(text)
            draw_text(painter, upper, figure, small, theme.secondary, RIGHT)
            draw_text(painter, lower, unit, small, theme.muted, RIGHT)
            text.setRight(text.right() - fonts.px(44))
        name, size = _lines(text)
        is_usable = row.verdict.is_usable
        name_color = theme.text if is_usable else theme.muted
        draw_text(painter, name, row.name, fonts.ui(), name_color, LEFT)
        draw_text(painter, size, _second_line(row), small, theme.muted, LEFT)
        painter.restore()


def _lines(text: QRectF) -> tuple[QRectF, QRectF]:
    """The two lines of a row."""
    wide = text.width()
    return (
        QRectF(text.left(), text.top(), wide, fonts.px(18)),
        QRectF(text.left(), text.top() + fonts.px(17), wide, fonts.px(14)),
    )


def _speed(row: ModelRow) -> tuple[str, str]:
    """`1,940` over `tok/s`; nothing where it was not measured."""
    figure = row.speed_figure
    return figure, tr("tok/s") if figure else ""


def _second_line(row: ModelRow) -> str:
    if row.resting or row.state in (ModelState.LOADING, ModelState.FAILED):
        return row.state_words
    if not row.verdict.is_usable:
        return tr("{size} · too large", size=row.size_words)
    return row.size_words or row.state_words
