"""The canvas as something to look at: zoom, place, and painting near and far."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from forge_gui.ui.canvas.camera import Camera
from forge_gui.ui.canvas.minimap import Minimap
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.notice import Notice
from forge_gui.ui.canvas.overview import Overview
from forge_gui.ui.canvas.place import Place
from forge_gui.ui.canvas.pulse import Pulse
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.stage import Stage
from forge_gui.ui.theme.source import ThemeSource
from forge_gui.viewmodels.editor import EditorViewModel


class GraphView(QGraphicsView):
    """Shows one editor's graph. CanvasView adds everything that changes it."""

    zoomChanged = Signal(int)
    """Zoom in percent."""

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
        self.camera.zoomed.connect(lambda _percent: self.viewport().update())
        self.overview = Overview(self.canvas)
        self.minimap = Minimap(self, self.overview)
        self.notice = Notice(self)
        self.stage = Stage(self.canvas, self.overview, self)
        self.stage.unfinished.connect(lambda: self.viewport().update())
        self.canvas.stained.connect(self._on_stain)
        self.canvas.renewed.connect(self._on_renewed)
        self.canvas.allStained.connect(self._on_all_stained)
        self._pulse = Pulse(self.canvas, self)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._pulse.hold)
        self._is_shown_once = False
        self.camera.set_unit(theme.text_scale)
        theme.changed.connect(self._theme_changed)

    # Zoom and place

    @property
    def zoom(self) -> float:
        """1.0: as designed, times the person's text scale."""
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
        """The whole graph in view, at most at 125 %."""
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

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(event.region())
        corner = self.mapToScene(QPoint(0, 0))
        place = Place(corner, self.viewport().size(), self.camera.pixels, self.devicePixelRatioF())
        self.stage.paint(painter, place, self.zoom)
        painter.setTransform(self.viewportTransform())
        self.drawForeground(painter, self.seen())
        painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.minimap.place()
        self.notice.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_shown_once:
            self._is_shown_once = True
            self.zoom_to_fit()
        self.minimap.place()

    # Inside

    def _on_stain(self, box: QRectF, is_far_too: bool) -> None:
        stale = self.stage.stain(box, is_far_too)
        if not stale.isEmpty():
            self.viewport().update(self.mapFromScene(stale).boundingRect().adjusted(-2, -2, 2, 2))

    def _on_renewed(self, node: NodeItem) -> None:
        if self.stage.renew(node):
            box = node.scene_bounds()
            self.viewport().update(self.mapFromScene(box).boundingRect().adjusted(-2, -2, 2, 2))

    def _on_all_stained(self) -> None:
        self.viewport().update()

    def _theme_changed(self) -> None:
        self.camera.set_unit(self.theme.text_scale)
        self.viewport().update()

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # What is stale is told by the scene, and everything is painted from the stage's pictures.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
