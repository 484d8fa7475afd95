"""The small map in the corner: the whole graph, and the part of it that is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from forge_gui.ui.canvas.overview import Overview, picture
from forge_gui.viewmodels.translation import tr

if TYPE_CHECKING:
    from forge_gui.ui.canvas.graph_view import GraphView

_WIDTH, _HEIGHT = 168, 108
_PAD = 6
_EDGE = 12
_RENEW_MS = 250


class Minimap(QWidget):
    """Shown while some of the graph is out of view. Click or drag in it to go there."""

    def __init__(self, view: GraphView, overview: Overview) -> None:
        super().__init__(view)
        self._view = view
        self._overview = overview
        self._picture: QPixmap | None = None
        self._extent = QRectF()
        self._is_held = False
        self._renew = QTimer(self, interval=_RENEW_MS, singleShot=True)
        self._renew.timeout.connect(self._forget)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Map of the pipeline"))
        view.canvas.drawnAnew.connect(self._on_drawn)
        view.camera.zoomed.connect(self._look)
        view.horizontalScrollBar().valueChanged.connect(self._look)
        view.verticalScrollBar().valueChanged.connect(self._look)
        self.hide()

    def place(self) -> None:
        """Into the lower right corner of the view."""
        self.move(self._view.width() - _WIDTH - _EDGE, self._view.height() - _HEIGHT - _EDGE)
        self._look()

    def _on_drawn(self) -> None:
        """A new picture soon, not for each of the many changes of a run."""
        if not self._renew.isActive() and self._view.canvas.lift is None:
            self._renew.start()
        self._look()

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def _look(self) -> None:
        """Show or hide, and draw the frame where the window is now."""
        extent = self._view.canvas.extent
        is_wanted = not extent.isEmpty() and not self._view.seen().contains(extent)
        room = self._view.size()
        is_wanted = is_wanted or self._is_held  # it must not vanish below the mouse
        is_wanted = is_wanted and room.width() > 3 * _WIDTH and room.height() > 4 * _HEIGHT
        self.setVisible(is_wanted)
        self.update()

    def _mapped(self) -> tuple[float, QPointF]:
        """Pixels a scene unit, and where the scene's origin lies in the widget."""
        if self._extent.isEmpty():
            self._extent = self._view.canvas.extent
        wide, high = _WIDTH - 2 * _PAD, _HEIGHT - 2 * _PAD
        zoom = min(wide / self._extent.width(), high / self._extent.height())
        middle = QPointF(_WIDTH / 2, _HEIGHT / 2)
        return zoom, middle - self._extent.center() * zoom

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = self._view.canvas.paints.theme
        if self._picture is None:
            self._extent = self._view.canvas.extent
            size = QSize(_WIDTH - 2 * _PAD, _HEIGHT - 2 * _PAD)
            self._picture = picture(
                self._overview, self._extent, size, self.devicePixelRatioF(), theme.window
            )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.window)
        painter.drawRoundedRect(QRectF(0.5, 0.5, _WIDTH - 1, _HEIGHT - 1), 6, 6)
        painter.drawPixmap(_PAD, _PAD, self._picture)
        zoom, origin = self._mapped()
        seen = self._view.seen()
        box = QRectF(seen.topLeft() * zoom + origin, seen.size() * zoom)
        painter.setPen(QPen(theme.secondary, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        frame = QRectF(2.5, 2.5, _WIDTH - 5, _HEIGHT - 5)
        painter.drawRoundedRect(box.intersected(frame), 2, 2)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_held = True
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._is_held = False
        self._look()
        event.accept()

    def _go(self, event: QMouseEvent) -> None:
        zoom, origin = self._mapped()
        self._view.camera.center((event.position() - origin) / zoom)
        self.update()
        event.accept()
