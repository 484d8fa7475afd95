"""Wheel, drag and keys over the curves: zoom, go through time, stand still, go along again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from forge_gui.ui.monitor.cursor import Cursor
from forge_gui.viewmodels.monitor import MonitorViewModel

_STEP = 1.25
_NOTCH = 120.0
Sides = Callable[[], tuple[float, float]]


class CurveHands(QObject):
    """Watches `place`, which holds the curves between the two x that `sides` tells."""

    def __init__(
        self, place: QWidget, monitor: MonitorViewModel, cursor: Cursor, sides: Sides
    ) -> None:
        super().__init__(place)
        self._place, self._monitor, self._cursor, self._sides = place, monitor, cursor, sides
        self._dragged_from: QPointF | None = None
        place.setMouseTracking(True)
        place.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            return self._wheel(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        if event.type() == QEvent.Type.Leave:
            self._cursor.move_to(None)
        return False

    def _moment(self, x: float) -> float | None:
        """The moment at a place; None beside the curves."""
        left, right = self._sides()
        if not left <= x <= right or right <= left:
            return None
        view, now = self._monitor.view, self._monitor.newest_at
        return view.end(now) - view.span_s * (right - x) / (right - left)

    def _wheel(self, event: QWheelEvent) -> bool:
        at = self._moment(event.position().x())
        if at is None:
            return False
        delta = event.angleDelta()
        monitor, now = self._monitor, self._monitor.newest_at
        is_across = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if abs(delta.x()) > abs(delta.y()) or is_across:
            notches = (delta.x() or delta.y()) / _NOTCH
            monitor.set_view(monitor.view.moved(-notches * monitor.view.span_s / 8, now))
        elif delta.y():
            monitor.set_view(monitor.view.zoomed(_STEP ** (-delta.y() / _NOTCH), at, now))
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        here = event.position()
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._place.setFocus(Qt.FocusReason.MouseFocusReason)
                self._dragged_from = here if self._moment(here.x()) is not None else None
            case QEvent.Type.MouseButtonRelease:
                self._dragged_from = None
            case QEvent.Type.MouseMove if self._dragged_from is not None:
                self._drag(here.x() - self._dragged_from.x())
                self._dragged_from = here
            case QEvent.Type.MouseMove:
                self._cursor.move_to(self._moment(here.x()))
            case QEvent.Type.MouseButtonDblClick:
                self._monitor.set_paused(False)
        return False

    def _drag(self, pixels: float) -> None:
        left, right = self._sides()
        monitor = self._monitor
        seconds = pixels * monitor.view.span_s / max(1.0, right - left)
        monitor.set_view(monitor.view.moved(-seconds, monitor.newest_at))

    def _key(self, event: QKeyEvent) -> bool:
        monitor, now = self._monitor, self._monitor.newest_at
        view = monitor.view
        match event.key():
            case Qt.Key.Key_Left:
                monitor.set_view(view.moved(-view.span_s / 8, now))
            case Qt.Key.Key_Right:
                monitor.set_view(view.moved(view.span_s / 8, now))
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                monitor.set_view(view.zoomed(1 / _STEP, view.end(now), now))
            case Qt.Key.Key_Minus:
                monitor.set_view(view.zoomed(_STEP, view.end(now), now))
            case Qt.Key.Key_Space:
                monitor.set_paused(not monitor.is_paused)
            case Qt.Key.Key_End | Qt.Key.Key_Home:
                monitor.set_paused(False)
            case _:
                return False
        return True
