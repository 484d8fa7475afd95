"""Results row by row as a table: state, inputs, expected, answer, what the checks saw."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from forge_gui.ui.theme import icons
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.evaluations import RowResult
from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.evaluation_set import shown
from forge_gui.viewmodels.evaluation_words import state_words, why_words
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
HEADS = (
    "#",
    QT_TR_NOOP("Result"),
    QT_TR_NOOP("Inputs"),
    QT_TR_NOOP("Expected"),
    QT_TR_NOOP("Answer"),
    QT_TR_NOOP("What the checks saw"),
    QT_TR_NOOP("Score"),
)
NARROW = {0: 44, 1: 104, 3: 152, 6: 64}
_STATE = 1


class ResultsCells(QAbstractTableModel):
    """`put` shows other rows; rows that only came at the end keep the selection."""

    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._rows: tuple[RowResult, ...] = ()

    def put(self, rows: Sequence[RowResult]) -> None:
        new, old = tuple(rows), self._rows
        if new == old:
            return
        if old and new[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._rows = new
            self.endInsertRows()
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(HEADS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, at = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(_text(row, at).split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return _text(row, at)
        if role == Qt.ItemDataRole.DecorationRole and at == _STATE:
            icon, tone = _sign(row)
            return icons.icon(icon, getattr(self._source.theme, tone), 14)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return tr(HEADS[section]) if section else HEADS[0]


def _text(row: RowResult, at: int) -> str:
    if at == 0:
        return numbers.whole(row.number)
    if at == _STATE:
        return state_words(row)
    if at == 2:
        return inputs_text(row)
    if at == 3:
        return shown(row.expected)
    if at == 4:
        return row.answer
    if at == 5:
        return why_words(row)
    return "" if row.waits else numbers.percent(100 * row.score)


def inputs_text(row: RowResult) -> str:
    if len(row.inputs) == 1:
        return next(iter(row.inputs.values()))
    return "\n".join(f"{name}: {value}" for name, value in row.inputs.items())


def _sign(row: RowResult) -> tuple[str, str]:
    if row.waits:
        return "hourglass", "muted"
    if row.error:
        return "warning", "warn"
    return ("check-circle", "ok") if row.is_passed else ("x-circle", "danger")
