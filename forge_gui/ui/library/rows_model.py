"""The view-model's rows as Qt lists want them; dragging a row carries the model's id."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.model_rows import ModelRow
from forge_gui.viewmodels.models import ModelsViewModel

MIME = "application/x-forge-model"
ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class ModelRowsModel(QAbstractListModel):
    """One column of ModelRow values under the role ROW."""

    def __init__(self, models: ModelsViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models = models
        self._rows: list[ModelRow] = list(models.rows)
        self._places: dict[ModelId, int] = {}
        """Where each model stands: thousands may change at once, and none is searched for."""
        self._note_places()
        models.rowsChanged.connect(self._read_again)
        models.rowChanged.connect(self._replace)

    @property
    def rows(self) -> Sequence[ModelRow]:
        return self._rows

    def index_of(self, model: str) -> QModelIndex:
        """Where the model with this id stands; invalid if it is not shown."""
        for place, row in enumerate(self._rows):
            if str(row.id) == model:
                return self.index(place)
        return QModelIndex()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(w for w in (str(row.id), row.card.summary, row.verdict.text) if w)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.size_words}, {row.state_words}, {row.verdict.short}"
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            name = str(self._rows[indexes[0].row()].id)
            data.setData(MIME, name.encode())
            data.setText(name)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _read_again(self) -> None:
        fresh = list(self._models.rows)
        if [row.id for row in fresh] == [row.id for row in self._rows]:
            self._rows = fresh
            if fresh:
                self.dataChanged.emit(self.index(0), self.index(len(fresh) - 1))
            return
        self.beginResetModel()
        self._rows = fresh
        self._note_places()
        self.endResetModel()

    def _replace(self, row: ModelRow) -> None:
        place = self._places.get(row.id)
        if place is not None:
            self._rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _note_places(self) -> None:
        self._places = {row.id: place for place, row in enumerate(self._rows)}
