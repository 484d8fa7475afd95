"""The strategies one below the other: a sign, the name, how it stands, what it is for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from forge_gui.ui.controls.painting import RIGHT, draw_text, paint_ground
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.strategies import StrategyEntry
from forge_gui.viewmodels.strategies_words import about, standing
from forge_gui.viewmodels.translation import tr

_HIGH = 48
_LINE = 18
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def sign_of(entry: StrategyEntry) -> tuple[str, str]:
    """Icon and token: broken, in use, at home, or open to other computers."""
    if entry.fault:
        return "warning-circle", "danger"
    if entry.is_in_use:
        return "check-circle-fill", "ok"
    return ("desktop-tower" if entry.is_offline else "cloud"), "secondary"


class StrategyList(QListView):
    """`chosen` carries the name of the strategy that the person went to."""

    chosen = Signal(str)

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self._is_told = True
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(source, self))
        self.setAccessibleName(tr("Strategies"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        source.changed.connect(self.viewport().update)

    def show_entries(self, entries: Sequence[StrategyEntry], shown: str) -> None:
        """Without telling `chosen`."""
        self._is_told = False
        self._rows.put(list(entries))
        at = next((n for n, one in enumerate(entries) if one.name == shown), None)
        if at is None:
            self.selectionModel().clear()
        elif self.currentIndex().row() != at:
            self.setCurrentIndex(self._rows.index(at))
        self._is_told = True

    def entry_at(self, index: _Index) -> StrategyEntry | None:
        return self._rows.entry_at(index)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = self._rows.entry_at(index)
        if self._is_told and entry is not None:
            self.chosen.emit(entry.name)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[StrategyEntry] = []

    def put(self, entries: list[StrategyEntry]) -> None:
        if [one.name for one in entries] == [one.name for one in self._entries]:
            self._entries = entries
            if entries:
                self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry_at(self, index: _Index) -> StrategyEntry | None:
        return self._entries[index.row()] if 0 <= index.row() < len(self._entries) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry_at(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return about(entry) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(one for one in (entry.name, standing(entry), about(entry)) if one)
        return None


class _Painter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, view: StrategyList) -> None:
        super().__init__(view)
        self._source, self._view = source, view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(160), fonts.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = self._view.entry_at(index)
        if entry is None:
            return
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        icon, token = sign_of(entry)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        top, line = box.top() + fonts.px(6), fonts.px(_LINE)
        sign = QRectF(box.left() + 14, top + (line - 16) / 2, 16, 16)
        icons.paint(painter, icon, sign, getattr(theme, token))
        inside = box.adjusted(40, 0, -12, 0)
        first = QRectF(inside.left(), top, inside.width(), line)
        tone = theme.danger if entry.fault else theme.ok if entry.is_in_use else theme.muted
        small = fonts.ui(fonts.CAPTION)
        wide = draw_text(painter, first, standing(entry), small, tone, RIGHT)
        name = first.adjusted(0, 0, -(wide + 8) if wide else 0, 0)
        weight = fonts.SEMIBOLD if is_chosen or entry.is_in_use else fonts.NORMAL
        draw_text(painter, name, entry.name, fonts.ui(fonts.BODY, weight), theme.text)
        below = QRectF(inside.left(), top + line, inside.width(), line)
        draw_text(painter, below, about(entry), small, theme.secondary)
        painter.restore()
