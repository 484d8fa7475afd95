"""The rows of a test set as an editable table: a column for each input, then what is expected."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from forge_gui.viewmodels.evaluation_set import TestSetEditor
from forge_gui.viewmodels.translation import tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)


class RowsCells(QAbstractTableModel):
    """Shows what the editor has; a typed cell goes back to it."""

    def __init__(self, editor: TestSetEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._seen = self._shape()
        self._is_typing = False
        editor.changed.connect(self._follow)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._seen[0]

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._seen[1]) + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in _SHOWN or not index.isValid():
            return None
        text = self._editor.cell(index.row(), index.column())
        return text if role != Qt.ItemDataRole.DisplayRole else text.replace("\n", " ")

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self._is_typing = True
        try:
            self._editor.set_cell(index.row(), index.column(), str(value))
        finally:
            self._is_typing = False
        self.dataChanged.emit(index, index)
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        names = self._seen[1]
        return names[section] if section < len(names) else tr("Expected")

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def _shape(self) -> tuple[int, tuple[str, ...]]:
        return len(self._editor.tests.rows), self._editor.inputs

    def _follow(self) -> None:
        if not self._is_typing:
            self.beginResetModel()
            self._seen = self._shape()
            self.endResetModel()
