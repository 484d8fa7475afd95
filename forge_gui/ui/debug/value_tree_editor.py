"""A JSON value edited as a tree, beside the same value as text.

What is changed here is told as a whole new value; whoever holds the text puts it there, and undo is
the text's. So both always say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from forge_gui.ui.controls.icon_button import IconButton
from forge_gui.ui.controls.keys import with_keys
from forge_gui.ui.controls.section import column, row
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.tree_edit_model import TreeEditModel
from forge_gui.ui.values.tree_view import TreePainter
from forge_gui.values.json_value import Json
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_tree import Path

_Index = QModelIndex | QPersistentModelIndex
_MOST_OPEN = 200
"""Places that stay open over a change."""


class ValueTreeEditor(QWidget):
    """`edited` tells a new value; `refused` why what was typed cannot be one."""

    edited = Signal(object)
    refused = Signal(str)
    undo_wanted = Signal()
    redo_wanted = Signal()
    use_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.model = TreeEditModel(self)
        self.tree = _Tree()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(_EditingPainter(source, self.tree))
        self.tree.setAccessibleName(tr("Another value as a tree"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(fonts.px(16))
        self.tree.setColumnWidth(0, fonts.px(136))
        self.tree.setMouseTracking(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.add_button = _tool(source, "plus", tr("Add a key or an item (Insert)"))
        self.remove_button = _tool(source, "trash", tr("Take it away (Delete)"))
        self._lay_out()
        self._join()

    def show_value(self, value: Json) -> None:
        """Another value; what was open and chosen stays so where it is still there."""
        chosen = self.model.node(self.tree.currentIndex()).path
        was_empty = not self.model.rowCount()
        opened = list(self._opened(QModelIndex()))
        self.model.show_value(value)
        if was_empty:
            self.tree.expandToDepth(0)
        for path in opened:
            self._at(path, self.tree.expand)
        self.choose(chosen)

    def choose(self, path: Path) -> None:
        """Choose a place, or the nearest one above it."""
        while path and not self._at(path, self._set_current):
            path = path[:-1]
        self._show_tools()

    def add(self) -> None:
        """One more key or item, whose name, else value, is typed at once."""
        path = self.model.add(self.model.node(self.tree.currentIndex()).path)
        if path:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            column_ = 0 if isinstance(path[-1], str) else 1
            self._at(path, lambda index: self.tree.edit(index.siblingAtColumn(column_)))

    def remove(self) -> None:
        """Take the chosen place away."""
        node = self.model.node(self.tree.currentIndex())
        if node.path:
            self.model.remove(node.path)

    def edit(self, at_column: int) -> None:
        """Type another name (0) or value (1) for what is chosen."""
        index = self.tree.currentIndex().siblingAtColumn(at_column)
        if self.model.can_edit(index):
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def _lay_out(self) -> None:
        layout = column(self, gap=4)
        layout.addWidget(self.tree, 1)
        tools = row(gap=4)
        tools.addWidget(self.add_button)
        tools.addWidget(self.remove_button)
        tools.addStretch(1)
        layout.addLayout(tools)

    def _join(self) -> None:
        self.model.edited.connect(self._take)
        self.model.refused.connect(self.refused)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.tree.selectionModel().currentChanged.connect(lambda *_: self._show_tools())
        self.tree.acts = {
            QKeySequence("F2"): lambda: self.edit(self.tree.currentIndex().column()),
            QKeySequence("Return"): lambda: self.edit(1),
            QKeySequence("Enter"): lambda: self.edit(1),
            QKeySequence("Insert"): self.add,
            QKeySequence("Delete"): self.remove,
            QKeySequence("Ctrl+Z"): self.undo_wanted.emit,
            QKeySequence("Ctrl+Shift+Z"): self.redo_wanted.emit,
            QKeySequence("Ctrl+Y"): self.redo_wanted.emit,
            QKeySequence("Ctrl+Shift+Return"): self.use_wanted.emit,
            QKeySequence("Escape"): self.cancel_wanted.emit,
        }

    def _take(self, value: Json, path: Path) -> None:
        self.show_value(value)
        self.choose(path)
        self.edited.emit(value)

    def _at(self, path: Path, act: Callable[[QModelIndex], object]) -> bool:
        try:
            index = self.model.index_of(path)
        except (KeyError, IndexError, ValueError):
            return False
        if not index.isValid() or self.model.node(index).path != path:
            return False
        act(index)
        return True

    def _set_current(self, index: QModelIndex) -> None:
        at_column = max(0, self.tree.currentIndex().column())
        self.tree.setCurrentIndex(index.siblingAtColumn(at_column))

    def _opened(self, above: QModelIndex) -> Iterator[Path]:
        for number in range(min(self.model.rowCount(above), _MOST_OPEN)):
            index = self.model.index(number, 0, above)
            if self.tree.isExpanded(index):
                yield self.model.node(index).path
                yield from self._opened(index)

    def _show_tools(self) -> None:
        self.remove_button.setEnabled(bool(self.model.node(self.tree.currentIndex()).path))

    def _show_menu(self, place: QPoint) -> None:
        index = self.tree.currentIndex()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        value = menu.addAction(with_keys(tr("Change the value"), "Return"), lambda: self.edit(1))
        value.setEnabled(self.model.can_edit(index.siblingAtColumn(1)))
        name = menu.addAction(tr("Rename the key"), lambda: self.edit(0))
        name.setEnabled(self.model.can_edit(index.siblingAtColumn(0)))
        menu.addAction(with_keys(tr("Add a key or an item"), "Insert"), self.add)
        gone = menu.addAction(with_keys(tr("Take it away"), "Delete"), self.remove)
        gone.setEnabled(index.isValid())
        menu.popup(self.tree.viewport().mapToGlobal(place))


class _Tree(QTreeView):
    """Its keys are its own, also where the window has a command for them (undo, rename)."""

    def __init__(self) -> None:
        super().__init__()
        self.acts: dict[QKeySequence, Callable[[], object]] = {}

    def event(self, event: QEvent) -> bool:
        is_asked = event.type() == QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._act(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._act(event)
        if act is None:
            super().keyPressEvent(event)
        elif self.state() is not QAbstractItemView.State.EditingState:
            act()  # else it is the key that ended the typing

    def _act(self, event: QKeyEvent) -> Callable[[], object] | None:
        pressed = QKeySequence(event.keyCombination())
        return next((act for keys, act in self.acts.items() if keys == pressed), None)


class _EditingPainter(TreePainter):
    """What is being typed stands in a field, in the letters of the tree."""

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        field = QLineEdit(parent)
        field.setFont(fonts.mono())
        field.setFrame(False)
        field.setAccessibleName(tr("Name") if index.column() == 0 else tr("Value"))
        return field

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        assert isinstance(editor, QLineEdit)
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()


def _tool(source: ThemeSource, icon: str, words: str) -> IconButton:
    return IconButton(source, icon, words, size=24, icon_size=14)
