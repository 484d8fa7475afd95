"""Where the window stands over the canvas and how near: zoom at the cursor, pan, fit, reveal."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import QGraphicsView

LEAST, MOST = 0.02, 2.5
_STEPS = (0.02, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.7, 0.85, 1.0, 1.25, 1.5, 2.0, 2.5)
_NOTCH = 120
_WHEEL = 1.2
_SPACE = 400_000.0
_MARGIN = 24
_FIT_MOST = 1.25
"""A small pipeline in a large window is shown a little larger than life, no more."""


class Camera(QObject):
    """Moves one view. Its scrollable space is so large that nobody meets its edge.

    At zoom 1.0 (100 %) a scene unit is `unit` pixels: the person's text scale.
    """

    zoomed = Signal(int)

    def __init__(self, view: QGraphicsView) -> None:
        super().__init__(view)
        self._view = view
        self.zoom = 1.0
        self.unit = 1.0
        view.setSceneRect(QRectF(-_SPACE / 2, -_SPACE / 2, _SPACE, _SPACE))

    @property
    def pixels(self) -> float:
        """Screen pixels a scene unit."""
        return self.zoom * self.unit

    def set_unit(self, unit: float) -> None:
        """Another text scale: all grows or shrinks around the middle."""
        if unit != self.unit:
            middle = self._view.mapToScene(self._view.viewport().rect().center())
            self.unit = unit
            self._view.setTransform(QTransform.fromScale(self.pixels, self.pixels))
            self.center(middle)

    def set_zoom(self, zoom: float, around: QPoint | None = None) -> None:
        """Zoom so that the scene point below `around` (viewport pixels; the middle) stays."""
        zoom = min(MOST, max(LEAST, zoom))
        if zoom == self.zoom:
            return
        pixel = self._view.viewport().rect().center() if around is None else around
        before = self._view.mapToScene(pixel)
        self.zoom = zoom
        self._view.setTransform(QTransform.fromScale(self.pixels, self.pixels))
        moved = self._view.mapFromScene(before) - pixel
        self.pan(moved.x(), moved.y())
        self.zoomed.emit(round(zoom * 100))

    def step(self, way: int) -> None:
        """The next round zoom above or below."""
        if way > 0:
            self.set_zoom(next((z for z in _STEPS if z > self.zoom * 1.01), MOST))
        else:
            self.set_zoom(next((z for z in reversed(_STEPS) if z < self.zoom * 0.99), LEAST))

    def pan(self, dx: float, dy: float) -> None:
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() + round(dx))
        down.setValue(down.value() + round(dy))

    def center(self, place: QPointF) -> None:
        self._view.centerOn(place)

    def fit(self, extent: QRectF) -> None:
        """All of `extent` in view with a margin, at most at 125 %; an empty one: the origin."""
        if extent.isEmpty():
            self.set_zoom(1.0)
            self.center(QPointF(0, 0))
            return
        room = self._view.viewport().size()
        wide, high = max(1, room.width() - 2 * _MARGIN), max(1, room.height() - 2 * _MARGIN)
        wanted = min(wide / extent.width(), high / extent.height()) / self.unit
        self.set_zoom(min(_FIT_MOST, wanted))
        self.center(extent.center())

    def reveal(self, box: QRectF) -> None:
        """Pan just so far that `box` is seen with a little margin."""
        seen = self._view.mapToScene(self._view.viewport().rect()).boundingRect()
        edge = 24 / self.pixels
        wanted = box.adjusted(-edge, -edge, edge, edge)
        dx = min(0.0, wanted.left() - seen.left()) or max(0.0, wanted.right() - seen.right())
        dy = min(0.0, wanted.top() - seen.top()) or max(0.0, wanted.bottom() - seen.bottom())
        self.pan(dx * self.pixels, dy * self.pixels)

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Two fingers apart or together; False for other gestures of a touchpad."""
        if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.set_zoom(self.zoom * (1 + event.value()), event.position().toPoint())
        return True

    def wheel(self, event: QWheelEvent) -> None:
        """A mouse wheel zooms (Shift: sideways, Alt: up and down); a touchpad pans, Ctrl zooms."""
        event.accept()
        pixels, angle = event.pixelDelta(), event.angleDelta()
        keys = event.modifiers()
        has_control = bool(keys & Qt.KeyboardModifier.ControlModifier)
        is_touchpad = not pixels.isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if is_touchpad and not has_control:
            self.pan(-pixels.x(), -pixels.y())
        elif keys & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(angle.y() or angle.x()), 0)
        elif keys & Qt.KeyboardModifier.AltModifier:
            self.pan(0, -(angle.y() or angle.x()))
        elif angle.y():
            factor = _WHEEL ** (angle.y() / _NOTCH)
            self.set_zoom(self.zoom * factor, event.position().toPoint())
        elif angle.x():
            self.pan(-angle.x(), 0)
