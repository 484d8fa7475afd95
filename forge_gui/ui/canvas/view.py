"""The canvas widget: what a person does to it, given to gestures, keys, menus and drops."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from forge_gui.ui.canvas import drops, keyboard, menus, tips
from forge_gui.ui.canvas.adder import Adder
from forge_gui.ui.canvas.gestures import choose
from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.gestures.lay_wire import WireGesture
from forge_gui.ui.canvas.graph_view import GraphView
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.canvas.rename_field import RenameField
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta


class CanvasView(GraphView):
    """One pipeline tab's canvas. Everything it does to the graph goes through `editor`."""

    isEmptyChanged = Signal(bool)
    """The graph became empty, or is no longer: a first-start page may lie over the canvas."""
    inspectorRequested = Signal(str)
    """Enter or a double click on a node: its id."""
    openFileRequested = Signal(str)
    """A pipeline file was dropped: its path."""

    adder: Adder

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(editor, theme, parent)
        self.adder = Adder(self)
        self.rename_field = RenameField(self)
        self.is_space_held = False
        self.last_pixel = QPoint()
        self.drop_target = ""
        self._gesture: Gesture | None = None
        self._is_empty = editor.is_empty
        self.setAcceptDrops(True)
        self.setAccessibleName("Pipeline canvas")
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._tell_reader)

    # Asking

    def show_add_search(self, place: QPointF | None = None) -> None:
        """The search for what to add, at a scene position (default: the mouse or the middle)."""
        self.adder.ask(place)

    def ask_step(self, place: QPointF, wire: WireGesture) -> None:
        """The search for the step at the loose end of a wire."""
        self.adder.ask_for_wire(place, wire)

    def rename_current(self) -> None:
        """Edit the name of the current node in place."""
        node = self.canvas.nodes.get(self.editor.current)
        if node is not None:
            self.reveal(node.node_id)
            self.rename_field.edit(node)

    def show_focus(self, node_id: str) -> None:
        """Keyboard focus on a node: ring, selection, in view."""
        self.editor.select((node_id,) if node_id else ())
        self.canvas.show_focus(node_id)
        self.reveal(node_id)

    # Gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rename_field.finish()
        self.canvas.show_focus("")
        if self._gesture is None:
            place = self.mapToScene(event.position().toPoint())
            self._gesture = choose.begin(self, place, event.button(), event.modifiers())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.last_pixel = event.position().toPoint()
        place = self.mapToScene(self.last_pixel)
        if self._gesture is not None:
            self._gesture.track(place, event.modifiers())
        else:
            self._hover(place)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.track(self.mapToScene(event.position().toPoint()), event.modifiers())
            gesture.finish()
            self.viewport().update()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        found = hit(self.canvas, place, self.zoom)
        if found.node is not None and found.port is None and found.fix is None:
            self.inspectorRequested.emit(found.node.node_id)
        elif found.is_nothing:
            self.show_add_search(place)
        else:
            self.mousePressEvent(event)
        event.accept()

    def cancel_gesture(self) -> bool:
        """Escape: give up what is being dragged. False if nothing was."""
        gesture, self._gesture = self._gesture, None
        if gesture is not None:
            gesture.cancel()
        return gesture is not None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.mapToScene(event.pos())
        menus.menu_at(self, place).popup(event.globalPos())
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.camera.wheel(event)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not keyboard.press(self, event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not keyboard.release(self, event):
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        if keyboard.claims(self, event):
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.is_space_held = False
        super().focusOutEvent(event)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        drops.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        drops.move(self, event)

    def dropEvent(self, event: QDropEvent) -> None:
        drops.drop(self, event)

    # Painting over it

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: ARG002
        if self._gesture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._gesture.paint(painter)
        drops.paint_target(self, painter)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self.camera.pinch(event):
            return True
        return tips.show(self, event) or super().viewportEvent(event)

    # Inside

    def _hover(self, place: QPointF) -> None:
        found = hit(self.canvas, place, self.zoom)
        self.canvas.hover(found.wire)
        if found.fix is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif found.port is not None:
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        if self.viewport().cursor().shape() is not shape and not self.is_space_held:
            self.viewport().setCursor(shape)

    def _on_graph(self, delta: GraphDelta) -> None:
        if self.editor.is_empty != self._is_empty:
            self._is_empty = self.editor.is_empty
            if len(delta.added) > 1:
                self.zoom_to_fit()
            self.isEmptyChanged.emit(self._is_empty)

    def _tell_reader(self) -> None:
        self.setAccessibleDescription(tips.spoken(self.editor))
