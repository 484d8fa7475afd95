"""The outline for Qt's tree views: NodeRow and PortRow values by row, changed as little as can be."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from forge_gui.ui.outline.signs import Sign, signs_of
from forge_gui.ui.outline.tree import NodeRow, PortRow, Sort, rows_of
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.editor_states import StepView, name_of
from forge_gui.viewmodels.translation import tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
"""The NodeRow or PortRow of an index."""
VIEW = Qt.ItemDataRole.UserRole + 1
"""The StepView of a node's row; None for every other row."""
_NO_PARENT = 0


class OutlineModel(QAbstractItemModel):
    """Top rows are nodes; their children are input ports. Editing a node's name renames it."""

    def __init__(self, editor: EditorViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._rows = rows_of(editor.index)
        self._places = self._found()
        editor.graphChanged.connect(self._on_graph)
        editor.stepStatesChanged.connect(self._on_states)
        editor.breakpointsChanged.connect(self._on_breakpoints)

    def index_of(self, node_id: str) -> QModelIndex:
        """Where a node's row is; invalid for none."""
        row = self._places.get(node_id)
        return QModelIndex() if row is None else self.index(row, 0)

    def node_at(self, index: Index) -> str:
        """The node that a row belongs to; empty for no row."""
        row = self._row(index)
        return row.node_id if row is not None else ""

    def port_at(self, index: Index) -> PortRow | None:
        row = self._row(index)
        return row if isinstance(row, PortRow) else None

    # Qt

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # The id of a port's index is its node's row + 1: no pointer that could outlive a row.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _NO_PARENT)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        owner = index.internalId() if index.isValid() else _NO_PARENT
        return QModelIndex() if owner == _NO_PARENT else self.createIndex(owner - 1, 0, _NO_PARENT)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._rows)
        is_node = parent.internalId() == _NO_PARENT
        return len(self._rows[parent.row()].ports) if is_node else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        both = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self._row(index)
        has_name = isinstance(row, NodeRow) and row.sort is not Sort.NOTE
        return both | Qt.ItemFlag.ItemIsEditable if has_name else both

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._row(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if isinstance(row, PortRow):
            return self._port_data(row, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.name(row.node_id)
        if row.sort is not Sort.NODE:
            return self._mark_data(row, role)
        if role == VIEW:
            return self._editor.step_view(row.node_id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [self.name(row.node_id), self._editor.step_view(row.node_id).word]
            return ", ".join([*said, *(sign.word for sign in self.signs(row))])
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(self._editor.step_view(row.node_id))
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._row(index)
        if role != Qt.ItemDataRole.EditRole or not isinstance(row, NodeRow):
            return False
        if row.sort is Sort.GROUP:
            return self._editor.rename_group(row.node_id, str(value))
        self._editor.rename(row.node_id, str(value))
        return True

    def name(self, node_id: str) -> str:
        """What a row is called: a node's or group's name, a note's first line."""
        index = self._editor.index
        if node_id in index.notes:
            return index.notes[node_id].text.strip().partition("\n")[0] or tr("Empty note")
        if node_id in index.groups:
            return index.groups[node_id].title
        node = index.nodes.get(node_id)
        return node_id if node is None else name_of(node)

    def signs(self, row: NodeRow | PortRow) -> tuple[Sign, ...]:
        """What else there is to know of a row: breakpoints, modes, pins."""
        return signs_of(self._editor, row)

    # The model's word

    def _port_data(self, row: PortRow, role: int) -> object:
        source = self.name(row.source) if row.source else tr("nothing yet")
        if role == Qt.ItemDataRole.DisplayRole:
            return row.port
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = tr("{port} is fed by {source}", port=row.port, source=source)
            return ", ".join([said, *(sign.word for sign in self.signs(row))])
        return None

    def _mark_data(self, row: NodeRow, role: int) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = self.name(row.node_id)
            if row.sort is Sort.NOTE:
                return tr("Note: {text}", text=self._editor.index.notes[row.node_id].text)
            members = [self.name(one) for one in self._editor.index.groups[row.node_id].members]
            return tr("Group {name}: {members}", name=name, members=", ".join(members))
        return None

    def _on_breakpoints(self) -> None:
        """Any row may have got or lost one: all are told."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0))

    def _on_graph(self, delta: GraphDelta) -> None:
        rows = rows_of(self._editor.index)
        if rows == self._rows:
            self._tell(delta.changed)
        elif [row.node_id for row in rows] == [row.node_id for row in self._rows]:
            self._replace_ports(rows)
            self._tell(delta.changed)
        else:
            self.beginResetModel()
            self._rows = rows
            self._places = self._found()
            self.endResetModel()

    def _replace_ports(self, rows: tuple[NodeRow, ...]) -> None:
        """Same nodes in the same order: only their ports are others."""
        for place, row in enumerate(rows):
            old = self._rows[place]
            if old == row:
                continue
            parent = self.index(place, 0)
            if old.ports:
                self.beginRemoveRows(parent, 0, len(old.ports) - 1)
                self._put(place, NodeRow(row.node_id, ()))
                self.endRemoveRows()
            if row.ports:
                self.beginInsertRows(parent, 0, len(row.ports) - 1)
                self._put(place, row)
                self.endInsertRows()

    def _put(self, place: int, row: NodeRow) -> None:
        self._rows = (*self._rows[:place], row, *self._rows[place + 1 :])

    def _on_states(self, ids: frozenset[str]) -> None:
        self._tell(ids)

    def _tell(self, ids: frozenset[str]) -> None:
        for node_id in ids:
            index = self.index_of(node_id)
            if index.isValid():
                self.dataChanged.emit(index, index)

    def _found(self) -> dict[str, int]:
        return {row.node_id: place for place, row in enumerate(self._rows)}

    def _row(self, index: Index) -> NodeRow | PortRow | None:
        if not index.isValid():
            return None
        owner = index.internalId()
        if owner == _NO_PARENT:
            return self._rows[index.row()] if index.row() < len(self._rows) else None
        ports = self._rows[owner - 1].ports if owner - 1 < len(self._rows) else ()
        return ports[index.row()] if index.row() < len(ports) else None


def _tip(view: StepView) -> str:
    return f"{view.sentence} {view.advice}".strip() or view.word
