"""A JSON value as a tree: opened piece by piece, searched, copied as a path or a value."""

from __future__ import annotations

import json

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from forge_gui.ui.controls.keys import with_keys
from forge_gui.ui.controls.painting import LEFT, RIGHT, draw_text, paint_ground
from forge_gui.ui.controls.section import column
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.ui.values.find_bar import FindBar
from forge_gui.ui.values.tree_model import NODE, TreeModel, TreeNode
from forge_gui.values.graph import PortKind
from forge_gui.values.json_value import Json
from forge_gui.viewmodels import value_tree
from forge_gui.viewmodels.translation import tr
from forge_gui.viewmodels.value_slices import Slices
from forge_gui.viewmodels.value_tree import Path

_ROW = 24
_FEW = 30
"""A value with at most so many items on its first two levels is shown opened."""
_MOST_FOUND = 1_000
_Index = QModelIndex | QPersistentModelIndex


class TreeView(QWidget):
    """Shows one value; the search opens what lies around what it finds."""

    def __init__(self, source: ThemeSource) -> None:
        super().__init__()
        self.model = TreeModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(TreePainter(source, self.tree))
        self.tree.setAccessibleName(tr("Value as a tree"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(fonts.px(16))
        self.tree.setMouseTracking(True)
        self.tree.setColumnWidth(0, fonts.px(184))
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.find_bar = FindBar(source)
        self._paths: list[Path] = []
        self._at = 0
        self._search: Slices[list[Path]] | None = None
        layout = column(self)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.tree, 1)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.find_bar.sought.connect(self._seek)
        self.find_bar.stepped.connect(self._step)
        self.find_bar.closed.connect(self._end_search)
        for keys, act in (("Ctrl+C", self.copy_value), ("Ctrl+Shift+C", self.copy_path)):
            short = QShortcut(QKeySequence(keys), self.tree)
            short.setContext(Qt.ShortcutContext.WidgetShortcut)
            short.activated.connect(act)

    def show_value(self, value: Json) -> None:
        self._end_search()
        self.model.show_value(value)
        self._open_few(value)
        if self.find_bar.isVisible():
            self._seek(self.find_bar.field.text())

    @property
    def current(self) -> TreeNode:
        """What is chosen; nothing chosen: the whole value."""
        return self.model.node(self.tree.currentIndex())

    def copy_path(self) -> None:
        QGuiApplication.clipboard().setText(value_tree.path_text(self.current.path))

    def copy_value(self) -> None:
        """A text as it is, anything else as JSON."""
        value = self.current.value
        is_text = isinstance(value, str)
        text = value if is_text else json.dumps(value, ensure_ascii=False)
        QGuiApplication.clipboard().setText(str(text))

    def _open_few(self, value: Json) -> None:
        """What is small is seen whole."""
        few = value_tree.children(value, 0, _FEW + 1)
        if len(few) + sum(value_tree.size_of(one) for _key, one in few) <= _FEW:
            self.tree.expandToDepth(0)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(with_keys(tr("Copy the value"), "Ctrl+C"), self.copy_value)
        menu.addAction(with_keys(tr("Copy the path"), "Ctrl+Shift+C"), self.copy_path)
        menu.addSeparator()
        index = self.tree.currentIndex().siblingAtColumn(0)
        menu.addAction(tr("Open everything below"), lambda: self.tree.expandRecursively(index, 4))
        menu.addAction(tr("Close everything"), self.tree.collapseAll)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    # Search

    def _seek(self, text: str) -> None:
        self._end_search()
        if text:
            work = value_tree.find(self.model.value, text, _MOST_FOUND)
            self._search = Slices(work, self._take_found, lambda _error: None, self)
            self._search.start()
        else:
            self.find_bar.show_count(0, 0)

    def _take_found(self, paths: list[Path]) -> None:
        self._paths, self._at = paths, 0
        self._show_found()

    def _step(self, by: int) -> None:
        if self._paths:
            self._at = (self._at + by) % len(self._paths)
            self._show_found()

    def _show_found(self) -> None:
        count = len(self._paths)
        self.find_bar.show_count(self._at + 1, count, is_more=count >= _MOST_FOUND)
        if self._paths:
            index = self.model.index_of(self._paths[self._at])
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _end_search(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search.deleteLater()
            self._search = None
        self._paths, self._at = [], 0


class TreePainter(QStyledItemDelegate):
    """Name, value in the colour of its kind, and the kind in a word at the right."""

    def __init__(self, source: ThemeSource, parent: QTreeView) -> None:
        super().__init__(parent)
        self.source = source

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(fonts.px(80), fonts.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        node = index.data(NODE)
        if not isinstance(node, TreeNode):
            return
        theme, box = self.source.theme, QRectF(option.rect).adjusted(4, 0, -12, 0)
        painter.save()
        mirror(painter, QRectF(option.rect))
        paint_ground(painter, option, theme)
        font = fonts.mono()
        if index.column() == 0:
            draw_text(painter, box, str(node.path[-1]), font, theme.secondary, LEFT)
        else:
            small = fonts.ui(fonts.CAPTION)
            word = tr(value_tree.kind_word(node.value))
            wide = draw_text(painter, box, word, small, theme.muted, RIGHT)
            box.setRight(box.right() - wide - 12)
            self.paint_value(painter, box, node)
        painter.restore()

    def paint_value(self, painter: QPainter, box: QRectF, node: TreeNode) -> None:
        color = self.color(node.value)
        draw_text(painter, box, value_tree.summary(node.value), fonts.mono(), color, LEFT)

    def color(self, value: Json) -> QColor:
        theme = self.source.theme
        kinds = {"text": PortKind.TEXT, "number": PortKind.NUMBER, "yes-no": PortKind.YES_NO}
        kind = kinds.get(value_tree.kind_word(value))
        return theme.ports[kind].color if kind else theme.muted
