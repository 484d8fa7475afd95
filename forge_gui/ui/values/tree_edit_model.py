"""A JSON value as a tree that can be changed in place: keys in the first column, plain values in
the second.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal

from forge_gui.ui.values.tree_model import TreeModel
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_edits
from forge_gui.viewmodels.value_tree import Path

_Index = QModelIndex | QPersistentModelIndex


class TreeEditModel(TreeModel):
    """`edited` tells the new value and the path to be chosen in it; `refused` why there is none."""

    edited = Signal(object, object)
    refused = Signal(str)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(index) else flags

    def can_edit(self, index: _Index) -> bool:
        """A name in an object; a value that holds no others."""
        node = self.node(index)
        if not index.isValid() or not node.path:
            return False
        if index.column() == 0:
            return isinstance(node.path[-1], str)
        return value_edits.is_leaf(node.value)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.EditRole:
            node = self.node(index)
            is_name = index.column() == 0
            return str(node.path[-1]) if is_name else value_edits.leaf_text(node.value)
        return super().data(index, role)

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.can_edit(index):
            return False
        path, text = self.node(index).path, str(value)
        if text == self.data(index, role):
            return False
        if index.column() == 0:
            new, trouble = value_edits.renamed(self.value, path, text)
            path = (*path[:-1], text)
        else:
            new, trouble = value_edits.with_leaf(self.value, path, text)
        return self._take(new, path, trouble)

    def add(self, path: Path) -> Path:
        """One more key or item, in or behind a place; where it is."""
        new, added = value_edits.with_added(self.value, path)
        if added:
            self._take(new, added, "")
        return added

    def remove(self, path: Path) -> None:
        """Take a place away."""
        new, trouble = value_edits.without(self.value, path)
        self._take(new, path[:-1], trouble)

    def _take(self, new: Json, path: Path, trouble: str) -> bool:
        if trouble:
            self.refused.emit(trouble)
        else:
            self.edited.emit(new, path)
        return not trouble
