"""What was found in the library, as Qt lists want it; a row is made when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
)

from forge_gui.ui.library.rows_model import MIME, ROW
from forge_gui.values.ids import ModelId
from forge_gui.values.library import LibraryEntry
from forge_gui.viewmodels.library import LibraryViewModel
from forge_gui.viewmodels.library_rows import LibraryRow
from forge_gui.viewmodels.library_tray import TrayViewModel
from forge_gui.viewmodels.translation import tr

_Index = QModelIndex | QPersistentModelIndex


class EntriesModel(QStringListModel):
    """One column of LibraryRow values under the role ROW; ticked rows are on the tray.

    A list lays out all rows at each key and asks for each whether it is there: Qt's own model
    answers that without a way into Python, so only how many rows there are is told to it.
    """

    def __init__(
        self, library: LibraryViewModel, tray: TrayViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._tray = library, tray
        self._entries = library.found.entries
        self._count = len(self._entries)
        self.setStringList([""] * self._count)
        library.foundChanged.connect(self._read_again)
        library.rowChanged.connect(self._tell_row)
        tray.changed.connect(self._tell_all)

    def row_at(self, index: _Index) -> LibraryRow | None:
        if not index.isValid() or index.row() >= self._count:
            return None
        return self._library.row(self._entries[index.row()])

    def index_of(self, model: ModelId) -> QModelIndex:
        """Where it stands; invalid if it is not shown."""
        entry = self._library.entry(model)
        place = next((n for n, one in enumerate(self._entries) if one is entry), None)
        return QModelIndex() if place is None else self.index(place)

    def is_ticked(self, index: _Index) -> bool:
        return self.is_on_tray(self._entries[index.row()].id)

    def is_on_tray(self, model: ModelId) -> bool:
        return self._tray.is_ticked(model)

    def toggle(self, index: _Index) -> None:
        """Tick it, or take the tick away."""
        if index.isValid():
            self._tray.toggle(self._entries[index.row()].id)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            words = (str(row.id), row.summary, row.trouble, row.verdict.text, row.where_words)
            return "\n".join(dict.fromkeys(word for word in words if word))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            ticked = tr("ticked to compare") if self.is_ticked(index) else ""
            return ", ".join(part for part in (row.spoken, ticked) if part)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        flags |= Qt.ItemFlag.ItemNeverHasChildren
        is_here = self._entries[index.row()].is_installed
        return flags | Qt.ItemFlag.ItemIsDragEnabled if is_here else flags

    def mimeTypes(self) -> list[str]:
        return [MIME, "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            name = str(self._entries[indexes[0].row()].id)
            data.setData(MIME, name.encode())
            data.setText(name)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _read_again(self) -> None:
        before, self._entries = self._entries, self._library.found.entries
        count = len(self._entries)
        if count == self._count and _are_same(before, self._entries):
            self._tell_all()
            return
        self._count = count
        self.setStringList([""] * count)

    def _tell_all(self) -> None:
        if self._count:
            self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _tell_row(self, model: object) -> None:
        if isinstance(model, ModelId) and (index := self.index_of(model)).isValid():
            self.dataChanged.emit(index, index)


def _are_same(some: Sequence[LibraryEntry], others: Sequence[LibraryEntry]) -> bool:
    return some is others or all(
        one is other or one.id == other.id for one, other in zip(some, others, strict=True)
    )
