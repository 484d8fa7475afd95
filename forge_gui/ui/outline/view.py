"""The outline widget: the graph as a tree that is read, walked and edited by keyboard alone."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTreeView, QWidget

from forge_gui.ui.finder.finder import Finder
from forge_gui.ui.outline import menus
from forge_gui.ui.outline.asking import Asking, has_result
from forge_gui.ui.outline.keys import OWN, act_for
from forge_gui.ui.outline.model import Index, OutlineModel
from forge_gui.ui.outline.row_painter import HEIGHT, RowPainter
from forge_gui.ui.outline.tree import PortRow
from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.mirroring import mirror
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.values.bindings import Binding
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_EMPTY = QT_TR_NOOP(
    "Nothing here yet. Each step you add appears in this list too, and can be edited from it with "
    "the keyboard alone."
)


class OutlineView(QTreeView):
    """Selection goes both ways: what is chosen here is chosen on the canvas.

    Insert adds (on a port: what feeds it), Shift+Insert adds what takes the result of a node;
    F2 renames, Delete removes, F9 sets a breakpoint; Enter on a port asks what shall feed it,
    Shift+Enter on a node where its result goes; Delete on a port takes its wire away; Alt+Up and
    Alt+Down move an input in the order in which it is asked for. Copy, cut and paste are those of
    the canvas.
    """

    inspectorRequested = Signal(str)
    """Enter on a node: its id."""
    commandRequested = Signal(str)
    """A command of the window: its id."""

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._theme = theme
        self.rows = OutlineModel(editor, self)
        self.setModel(self.rows)
        self.setItemDelegate(RowPainter(theme, self.rows, self))
        self.finder = Finder(self, theme)
        self.asking = Asking(editor, self.finder, self._below, self)
        self.asking.answered.connect(self._take_focus)
        self._is_following = False
        self._dress()
        editor.selectionChanged.connect(self._follow)
        self._open: set[str] = set()
        self.expanded.connect(lambda index: self._open.add(self.rows.node_at(index)))
        self.collapsed.connect(lambda index: self._open.discard(self.rows.node_at(index)))
        self.rows.modelAboutToBeReset.connect(self._before_reset)
        self.rows.modelReset.connect(self._on_reset)
        self.rows.dataChanged.connect(self.viewport().update)
        self.selectionModel().selectionChanged.connect(self._on_selected)
        theme.changed.connect(self.viewport().update)
        self._follow()

    # What can be done

    def add(self) -> None:
        """Ask what to add; on a port, what new node shall feed it."""
        port = self.rows.port_at(self.currentIndex())
        if port is None:
            self.asking.add()
        else:
            self.asking.add_into(port)

    def add_next(self) -> None:
        """Ask what shall work with the result of the current node."""
        node = self.rows.node_at(self.currentIndex())
        if has_result(self.editor, node):
            self.asking.add_next(node)

    def wire_on(self) -> None:
        """Ask where the result of the current node goes."""
        node = self.rows.node_at(self.currentIndex())
        if has_result(self.editor, node):
            self.asking.choose_target(node)

    def choose_source(self, port: PortRow) -> None:
        """Ask what shall feed a port."""
        self.asking.choose_source(port)

    def take_wire(self, port: PortRow) -> None:
        feeds = self.editor.index.feeds.get(port.node_id, ())
        bound: list[Binding] = [b for b in feeds if b.port == port.port]
        self.editor.take_wires(bound)

    def rename_current(self) -> None:
        index = self.currentIndex()
        if self.rows.port_at(index) is None and index.isValid():
            self.edit(index)

    def remove_current(self) -> None:
        """The wire of a port, or the selected nodes."""
        port = self.rows.port_at(self.currentIndex())
        if port is not None:
            self.take_wire(port)
        else:
            self.editor.delete()

    def toggle_breakpoint(self) -> None:
        """Pause before the current step, or at what comes by the wire to the current port."""
        row = self.rows.port_at(self.currentIndex())
        node = self.rows.node_at(self.currentIndex())
        if node:
            self.editor.toggle_breakpoint(node, row.port if row is not None else "")

    def shift_current(self, by: int) -> None:
        """Move an input up or down in the order in which inputs are asked for."""
        self.editor.shift_input(self.rows.node_at(self.currentIndex()), by)

    def enter(self) -> None:
        """Enter: a port asks for its source, a node for the inspector."""
        index = self.currentIndex()
        port = self.rows.port_at(index)
        if port is not None:
            self.choose_source(port)
        elif index.isValid():
            self.inspectorRequested.emit(self.rows.node_at(index))

    # Qt

    def event(self, event: QEvent) -> bool:
        """F9 and F2 are the outline's own while it has the keyboard: it knows of ports, and names
        are edited in place."""
        is_asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_asked and cast("QKeyEvent", event).key() in OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_for(self, event)
        if act is None or self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        else:
            act()
            event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        menus.menu_for(self, index).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.editor.is_empty:
            _paint_words(self.viewport(), tr(_EMPTY), self._theme.theme.muted)

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The chosen row: soft ember over the whole width and an edge where reading begins."""
        is_chosen, theme = self.selectionModel().isSelected(index), self._theme.theme
        whole = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
        painter.fillRect(whole, theme.ember_soft if is_chosen else Qt.GlobalColor.transparent)
        super().drawRow(painter, option, index)
        if is_chosen:
            _paint_edge(painter, whole, theme.ember)

    # Inside

    def _dress(self) -> None:
        self.setAccessibleName(tr("Outline of the pipeline"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setIndentation(16)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.doubleClicked.connect(lambda _index: self.enter())

    def _before_reset(self) -> None:
        """A name that was edited in place is taken: its field goes, the keyboard stays here."""
        if self.state() is QAbstractItemView.State.EditingState:
            self._take_focus()

    def _on_reset(self) -> None:
        """Nodes came or went: what was open stays open, what is chosen stays chosen."""
        for node_id in self._open & self.editor.index.nodes.keys():
            self.expand(self.rows.index_of(node_id))
        self._follow()

    def _follow(self) -> None:
        """Choose here what is chosen in the model."""
        self._is_following = True
        chosen = QItemSelection()
        for index in map(self.rows.index_of, self.editor.selected):
            if index.isValid():
                chosen.select(index, index)
        port = self.rows.port_at(self.currentIndex())
        is_inside = port is not None and port.node_id in self.editor.selected
        if not is_inside:
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(chosen, flags.ClearAndSelect)
            current = self.rows.index_of(self.editor.current)
            if current.isValid():
                self.selectionModel().setCurrentIndex(current, flags.NoUpdate)
                self.scrollTo(current)
        self._is_following = False

    def _on_selected(self) -> None:
        if self._is_following:
            return
        indexes = self.selectionModel().selectedIndexes()
        ids = [self.rows.node_at(index) for index in indexes]
        self.editor.select(ids, current=self.rows.node_at(self.currentIndex()) or None)

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _below(self) -> QPoint:
        box = self.visualRect(self.currentIndex())
        corner = box.bottomLeft() if box.isValid() else QPoint(8, HEIGHT)
        return self.viewport().mapToGlobal(corner)


def _paint_edge(painter: QPainter, row: QRectF, color: QColor) -> None:
    """After the row itself: below its branches the style paints a ground of its own."""
    painter.save()
    mirror(painter, row)
    painter.fillRect(QRectF(row.left(), row.top(), 2, row.height()), color)
    painter.restore()


def _paint_words(place: QWidget, words: str, color: QColor) -> None:
    painter = QPainter(place)
    painter.setFont(fonts.ui(fonts.CAPTION))
    painter.setPen(color)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
    painter.drawText(place.rect().adjusted(12, 8, -12, 0), int(flags), words)
    painter.end()
