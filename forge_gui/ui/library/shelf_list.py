"""Lines of a sign, a word and a count, of which one may be chosen: shelves, places, tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource

_HIGH = 26
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class ShelfLine:
    """`tone` is the sign's colour; `spoken` is what is heard of the line beside its name."""

    key: str
    name: str
    icon: str
    count: str = ""
    tone: str = "secondary"
    tip: str = ""
    spoken: str = ""


class ShelfList(QListView):
    """As high as its lines. `chosen` carries the key of the line that the person went to."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource, name: str) -> None:
        super().__init__()
        self._lines = _Lines(self)
        self._is_told = True
        self.setModel(self._lines)
        self.setItemDelegate(_Painter(source, self))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(self._tell)
        source.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[ShelfLine], chosen: str) -> None:
        """Without telling `chosen`; the line with that key stands out, none if there is none."""
        self._is_told = False
        self._lines.put(list(lines))
        strong, none = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(strong if lines else none)  # nothing to be seen, nothing to go to
        self.setFixedHeight(len(lines) * fonts.px(_HIGH) + 2 * self.frameWidth())
        place = next((n for n, line in enumerate(lines) if line.key == chosen), None)
        if place is None:
            self.selectionModel().clear()
        elif not self.selectionModel().isSelected(self._lines.index(place)):
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._lines.index(place), how)
        self._is_told = True

    def line_at(self, index: _Index) -> ShelfLine | None:
        return self._lines.line_at(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here chooses nothing, though Qt makes the first line the current one."""
        told, self._is_told = self._is_told, False
        super().focusInEvent(event)
        self._is_told = told

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CHOOSE and self.currentIndex().isValid():
            self._tell(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _tell(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        line = self._lines.line_at(index)
        if self._is_told and line is not None:
            self.chosen.emit(line.key)


class _Lines(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[ShelfLine] = []

    def put(self, lines: list[ShelfLine]) -> None:
        if [one.key for one in lines] == [one.key for one in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line_at(self, index: _Index) -> ShelfLine | None:
        return self._lines[index.row()] if 0 <= index.row() < len(self._lines) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line_at(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.tip or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.name, line.spoken or line.count) if part)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, view: ShelfList) -> None:
        super().__init__(view)
        self._source, self._view = source, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(120), fonts.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = self._view.line_at(index)
        if line is None:
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        color = theme.ember if is_chosen else getattr(theme, line.tone)
        sign = QRectF(box.left() + 14, box.center().y() - 8, 16, 16)
        icons.paint(painter, line.icon, sign, color)
        text = box.adjusted(40, 0, -12, 0)
        small = fonts.ui(fonts.CAPTION)
        wide = draw_text(painter, text, line.count, small, theme.muted, RIGHT)
        text.setRight(text.right() - wide - 6)
        draw_text(painter, text, line.name, fonts.ui(), theme.text, LEFT)
        painter.restore()
