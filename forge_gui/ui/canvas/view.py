"""The canvas widget: shows a CanvasScene, zooms and pans it, and gives presses to gestures."""

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
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from forge_gui.ui.canvas import drops, keyboard, menus, tips
from forge_gui.ui.canvas.adder import Adder
from forge_gui.ui.canvas.camera import Camera
from forge_gui.ui.canvas.gestures import choose
from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.gestures.lay_wire import WireGesture
from forge_gui.ui.canvas.grid import Grid
from forge_gui.ui.canvas.hits import hit
from forge_gui.ui.canvas.minimap import Minimap
from forge_gui.ui.canvas.node_item import MEDIUM_FROM
from forge_gui.ui.canvas.overview import Overview
from forge_gui.ui.canvas.pulse import Pulse
from forge_gui.ui.canvas.rename_field import RenameField
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta


class CanvasView(QGraphicsView):
    """One pipeline tab's canvas. Everything it does to the graph goes through `editor`."""

    zoomChanged = Signal(int)
    """Zoom in percent."""
    isEmptyChanged = Signal(bool)
    """The graph became empty, or is no longer: a first-start page may lie over the canvas."""
    inspectorRequested = Signal(str)
    """Enter or a double click on a node: its id."""
    openFileRequested = Signal(str)
    """A pipeline file was dropped: its path."""

    editor: EditorViewModel
    canvas: CanvasScene
    adder: Adder

    def __init__(
        self, editor: EditorViewModel, theme: ThemeSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.theme = theme
        self.canvas = CanvasScene(editor, theme, self)
        self.setScene(self.canvas)
        self._dress()
        self.camera = Camera(self)
        self.camera.zoomed.connect(self.zoomChanged)
        self.overview = Overview(self.canvas)
        self.adder = Adder(self)
        self.rename_field = RenameField(self)
        self.minimap = Minimap(self, self.overview)
        self.is_space_held = False
        self._grid = Grid()
        self._pulse = Pulse(self.canvas, self)
        self._gesture: Gesture | None = None
        self._is_empty = editor.is_empty
        self._is_shown_once = False
        self.last_pixel = QPoint()
        self.drop_target = ""
        editor.graphChanged.connect(self._on_graph)
        editor.selectionChanged.connect(self._tell_reader)
        theme.changed.connect(self.viewport().update)

    # Zoom and place

    @property
    def zoom(self) -> float:
        """Screen pixels a scene unit."""
        return self.camera.zoom

    def zoom_in(self) -> None:
        self.camera.step(1)

    def zoom_out(self) -> None:
        self.camera.step(-1)

    def zoom_reset(self) -> None:
        self.camera.set_zoom(1.0)

    def set_zoom_percent(self, percent: int) -> None:
        self.camera.set_zoom(percent / 100)

    def zoom_to_fit(self) -> None:
        """The whole graph in view, at most at 100 %."""
        self.camera.fit(self.canvas.extent)

    def zoom_to_selection(self) -> None:
        boxes = [self.canvas.nodes[name].box for name in self.editor.selected]
        extent = QRectF()
        for box in boxes:
            extent = extent.united(box)
        self.camera.fit(extent if boxes else self.canvas.extent)

    def pan(self, dx: int, dy: int) -> None:
        """Move the window over the canvas by screen pixels."""
        self.camera.pan(dx, dy)

    def reveal(self, node_id: str) -> None:
        """Bring a node into view, moving no more than needed."""
        node = self.canvas.nodes.get(node_id)
        if node is not None:
            self.camera.reveal(node.box)

    def seen(self) -> QRectF:
        """The part of the scene in view."""
        return self.mapToScene(self.viewport().rect()).boundingRect()

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

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.zoom >= MEDIUM_FROM:
            super().paintEvent(event)
            return
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        painter.fillRect(event.rect(), self.canvas.paints.theme.canvas)
        painter.setTransform(self.viewportTransform())
        self.overview.paint(painter, self.zoom, self.devicePixelRatioF())
        self.drawForeground(painter, self.seen())
        painter.end()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self._grid.paint(self, painter, QRectF(rect))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: ARG002
        if self._gesture is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._gesture.paint(painter)
        drops.paint_target(self, painter)

    def viewportEvent(self, event: QEvent) -> bool:
        return tips.show(self, event) or super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_shown_once:
            self._is_shown_once = True
            self.zoom_to_fit()
        self.minimap.place()

    # Inside

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Pipeline canvas")

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
