"""A JSON value as Qt's tree asks for it: rows are made when they are looked at, some at a time."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_tree
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_tree import Path

_PAGE = 200
NODE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 2


class TreeNode:
    """A value, and those of its children that were looked at so far."""

    def __init__(self, path: Path, value: Json, parent: TreeNode | None, row: int) -> None:
        self.path, self.value, self.parent, self.row = path, value, parent, row
        self.children: list[TreeNode] = []

    @property
    def size(self) -> int:
        return value_tree.size_of(self.value)

    def more(self, count: int) -> None:
        begin = len(self.children)
        for number, (key, value) in enumerate(value_tree.children(self.value, begin, count)):
            self.children.append(TreeNode((*self.path, key), value, self, begin + number))


class TreeModel(QAbstractItemModel):
    """Nothing of the value is copied. `original` is what it was before a person changed it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = TreeNode((), None, None, 0)

    @property
    def value(self) -> Json:
        return self._root.value

    def show_value(self, value: Json) -> None:
        self.beginResetModel()
        self._root = TreeNode((), value, None, 0)
        self._root.more(_PAGE)
        self.endResetModel()

    def node(self, index: _Index) -> TreeNode:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, TreeNode) else self._root

    def index_of(self, path: Path) -> QModelIndex:
        """Where a value stands; what lies before it is brought in."""
        at = QModelIndex()
        for key in path:
            node = self.node(at)
            row = key if isinstance(key, int) else list(_keys(node.value)).index(key)
            while len(node.children) <= row and self.canFetchMore(at):
                self.fetchMore(at)
            at = self.index(row, 0, at)
        return at

    def index(self, row: int, column: int, parent: _Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        node = self.node(parent)
        if 0 <= row < len(node.children) and 0 <= column < _COLUMNS:
            return self.createIndex(row, column, node.children[row])
        return QModelIndex()

    def parent(self, index: _Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self.node(index).parent if index.isValid() else None
        if above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return _COLUMNS

    def hasChildren(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008
        return parent.column() <= 0 and value_tree.has_children(self.node(parent).value)

    def canFetchMore(self, parent: _Index) -> bool:
        node = self.node(parent)
        return parent.column() <= 0 and len(node.children) < node.size

    def fetchMore(self, parent: _Index) -> None:
        node = self.node(parent)
        begin = len(node.children)
        count = min(_PAGE, node.size - begin)
        if count > 0:
            self.beginInsertRows(
                self.createIndex(parent.row(), 0, node) if parent.isValid() else QModelIndex(),
                begin,
                begin + count - 1,
            )
            node.more(count)
            self.endInsertRows()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if role == NODE:
            return node
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if index.column() == 0:
                return str(node.path[-1]) if node.path else ""
            return value_tree.summary(node.value)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{value_tree.path_text(node.path)} ({tr(value_tree.kind_word(node.value))})"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Name"), tr("Value"))[section]
        return None


def _keys(value: Json) -> tuple[str, ...]:
    return tuple(value) if isinstance(value, dict) else ()
