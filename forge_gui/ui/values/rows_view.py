"""A list of objects as a table that sorts by a click, and goes to the clipboard as CSV."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from forge_gui.ui.controls.labels import ElidedLabel
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_table import MOST_COLUMNS, ValueRows, cell_text

_SHOWN = 500
_Index = QModelIndex | QPersistentModelIndex


class RowsView(QWidget):
    """Ctrl+C copies the chosen cells with tabs between them; `copy_csv` the whole table."""

    def __init__(self) -> None:
        super().__init__()
        self._model = _RowsModel(self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(tr("Value as a table"))
        self.table.setFont(fonts.ui(fonts.DENSE))
        self.table.setSortingEnabled(True)
        self.table.setWordWrap(False)
        self.table.setShowGrid(True)
        self.table.verticalHeader().setDefaultSectionSize(fonts.px(24))
        self.table.verticalHeader().setFont(fonts.ui(fonts.CAPTION))
        self.table.horizontalHeader().setFont(fonts.ui(fonts.CAPTION, fonts.SEMIBOLD))
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.note = ElidedLabel(size=fonts.CAPTION, tone="muted")
        self.note.setContentsMargins(0, 4, 0, 0)
        layout = column(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        short = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        short.setContext(Qt.ShortcutContext.WidgetShortcut)
        short.activated.connect(self.copy_cells)

    @property
    def rows(self) -> ValueRows:
        return self._model.rows

    def show_value(self, value: Json) -> None:
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._model.show_rows(ValueRows(value))
        rows = self._model.rows
        self.table.resizeColumnsToContents()
        for number in range(len(rows.columns)):
            wide = min(max(header.sectionSize(number), fonts.px(64)), fonts.px(320))
            header.resizeSection(number, wide)
        self.note.setText(_told(rows))

    def copy_csv(self) -> None:
        QGuiApplication.clipboard().setText(self._model.rows.as_csv())

    def copy_cells(self) -> None:
        """As spreadsheets take it: tabs between columns, lines between rows."""
        chosen = sorted(self.table.selectionModel().selectedIndexes(), key=_place)
        lines: dict[int, list[str]] = {}
        for index in chosen:
            text = cell_text(self._model.rows.cell(index.row(), index.column()))
            lines.setdefault(index.row(), []).append(" ".join(text.split()))
        QGuiApplication.clipboard().setText("\n".join("\t".join(one) for one in lines.values()))


class _RowsModel(QAbstractTableModel):
    """Cells are asked for as they come into sight."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = ValueRows([])

    def show_rows(self, rows: ValueRows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        value = self.rows.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(value)[:_SHOWN]
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_text(value)[:4_000]
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(value, int | float):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.rows.columns[section]
        return str(self.rows.number(section) + 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        if 0 <= column < len(self.rows.columns):
            self.rows.sort(column, is_down=order == Qt.SortOrder.DescendingOrder)
        else:
            self.rows.unsort()
        self.layoutChanged.emit()


def _told(rows: ValueRows) -> str:
    """`12 rows, 3 columns. A click on a name sorts by it.`"""
    n, counted = len(rows.columns), count(len(rows), "row")
    if n >= MOST_COLUMNS:
        size = tr("{rows}, the first {n} columns.", rows=counted, n=MOST_COLUMNS)
    else:
        size = tr("{rows}, {n} columns.", "", n, rows=counted, n=n)
    how = tr("A click on a name sorts by it.")
    return f"{size} {how}"


def _place(index: QModelIndex) -> tuple[int, int]:
    return index.row(), index.column()
