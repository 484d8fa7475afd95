"""The canvas widget: what a person does to it, given to gestures, keys, menus and drops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
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
from forge_gui.ui.canvas.asking_view import AskingView
from forge_gui.ui.canvas.gestures import choose
from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.commands import CommandsViewModel
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.translation import tr


class CanvasView(AskingView):
    """One pipeline tab's canvas. Everything it does to the graph goes through `editor`."""

    isEmptyChanged = Signal(bool)
    """The graph became empty, or is no longer: a first-start page may lie over the canvas."""
    openFileRequested = Signal(str)
    """A pipeline file was dropped: its path."""
    conditionRequested = Signal(str, str)
    """When a breakpoint shall stop is to be chosen: its step, and its port (empty: the step)."""

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(editor, theme, parent)
        self.commands: CommandsViewModel | None = None
        """The window's commands, for those lines of the menus that are not the canvas's own."""
        self.open_if_pipeline: Callable[[str, Callable[[], None]], None] | None = None
        """Opens the file at a path if a pipeline is inside, else calls what it is given."""
        self.is_space_held = False
        self.drop_target = ""
        self._gesture: Gesture | None = None
        self._is_empty = editor.is_empty
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Pipeline canvas"))
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._tell_reader)
        editor.selectionChanged.connect(self._show_chosen)

    # Gestures

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.rename_field.finish()
        self.note_field.finish()
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
        is_node = found.node is not None and found.port is None and found.fix is None
        if found.is_dot or (found.node is not None and not is_node):
            self.mousePressEvent(event)
        elif found.node is not None:
            self.inspectorRequested.emit(found.node.node_id)
        elif found.note is not None:
            self.write_note(found.note.node_id)
        elif found.wire is not None:
            self.adder.ask_on_wire(place, found.wire.bound)
        elif found.group is not None:
            self.rename_group(found.group.node_id)
        else:
            self.show_add_search(place)
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
        self.canvas.hint(found.wire or (found.node if found.is_dot else None))
        shape = Qt.CursorShape.ArrowCursor
        if found.fix is not None or found.is_dot:
            shape = Qt.CursorShape.PointingHandCursor
        elif found.port is not None:
            shape = Qt.CursorShape.CrossCursor
        elif found.is_corner:
            shape = Qt.CursorShape.SizeFDiagCursor
        if self.viewport().cursor().shape() is not shape and not self.is_space_held:
            self.viewport().setCursor(shape)

    def _on_graph(self, delta: GraphDelta) -> None:
        if self.editor.is_empty != self._is_empty:
            self._is_empty = self.editor.is_empty
            if len(delta.added) > 1:
                self.zoom_to_fit()
            self.isEmptyChanged.emit(self._is_empty)

    def _show_chosen(self) -> None:
        """What is chosen or added elsewhere (outline, palette, debugger) comes into view."""
        is_own = self._gesture is not None or self.hasFocus()
        name, papers = self.editor.current, self.canvas.papers
        piece = self.canvas.nodes.get(name) or papers.notes.get(name) or papers.groups.get(name)
        if piece is not None and self.isVisible() and not is_own:
            self.camera.reveal(piece.box)

    def _tell_reader(self) -> None:
        self.setAccessibleDescription(tips.spoken(self.editor))
