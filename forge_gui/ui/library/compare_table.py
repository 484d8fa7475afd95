"""The facts of a comparison as a table: a row for each fact, a column for each model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from forge_gui.ui.controls.painting import LEFT, draw_text, paint_ground
from forge_gui.ui.library.compare_charts import paint_bar
from forge_gui.ui.library.table_head import TableHead
from forge_gui.ui.theme import fonts, icons
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.library_comparing import ComparedCell, ComparedRow
from forge_gui.viewmodels.translation import tr

_ROW = 40
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_CELL = Qt.ItemDataRole.UserRole


class CompareTable(QTableView):
    """Best figures have a crown and a bar to the end; each says where it comes from."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_CellPainter(source, self))
        self.setAccessibleName(tr("Facts side by side"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(fonts.px(_ROW))
        self.setHorizontalHeader(TableHead(source))
        source.changed.connect(self.viewport().update)

    def show_rows(self, names: Sequence[str], rows: Sequence[ComparedRow]) -> None:
        """A column for each name."""
        self._rows.put(names, rows)


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._rows: Sequence[ComparedRow] = ()

    def put(self, names: Sequence[str], rows: Sequence[ComparedRow]) -> None:
        self.beginResetModel()
        self._names, self._rows = names, rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._rows else len(self._names) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if index.column() == 0:
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row.name if role in spoken else None
        cell = row.cells[index.column() - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == _CELL:
            return cell
        if role == Qt.ItemDataRole.ToolTipRole:
            return ", ".join(part for part in (cell.text, cell.origin, cell.source) if part) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            best = tr("the best") if cell.is_best else ""
            name = self._names[index.column() - 1]
            parts = (name, row.name, cell.text or tr("not known"), cell.origin, best)
            return ", ".join(part for part in parts if part)
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        is_shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if way is not Qt.Orientation.Horizontal or not is_shown:
            return None
        return self._names[section - 1] if section else ""


class _CellPainter(QStyledItemDelegate):
    def __init__(self, source: ThemeSource, parent: QTableView) -> None:
        super().__init__(parent)
        self._source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(120), fonts.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, box = self._source.theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box)
        paint_ground(painter, option, theme)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme.line)
        inner = box.adjusted(12, 4, -10, -4)
        cell = index.data(_CELL)
        if isinstance(cell, ComparedCell):
            self._paint_cell(painter, inner, cell)
        else:
            words = str(index.data() or "")
            draw_text(painter, inner, words, fonts.ui(fonts.DENSE), theme.secondary, LEFT)
        painter.restore()

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: ComparedCell) -> None:
        theme = self._source.theme
        has_bar = cell.share is not None
        line = QRectF(box.left(), box.top() + (1 if has_bar else 6), box.width(), fonts.px(18))
        color = theme.ok if cell.is_best else theme.text if cell.text else theme.muted
        words = cell.text or tr("not known")
        weight = fonts.MEDIUM if cell.is_best else fonts.NORMAL
        wide = draw_text(painter, line, words, fonts.ui(fonts.DENSE, weight), color, LEFT)
        if cell.is_best:
            sign = QRectF(line.left() + wide + 4, line.center().y() - 6, 12, 12)
            icons.paint(painter, "crown-simple", sign, color)
            wide += 18
        rest = line.adjusted(wide + 6, 0, 0, 0)
        if cell.origin and rest.width() > 20:
            draw_text(painter, rest, cell.origin, fonts.ui(fonts.CAPTION), theme.muted, LEFT)
        if has_bar:
            track = QRectF(box.left(), box.bottom() - 7, min(box.width(), fonts.px(200)), 5)
            paint_bar(painter, track, cell, theme)
