"""A curve's kept picture: it goes along with time, and only what is new is painted.

Where scale, size or theme change, or time does not simply go on, all of it is painted anew.
"""

from __future__ import annotations

from collections.abc import Callable
from math import floor

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from forge_gui.ui.monitor.curve_points import Frame

Paint = Callable[[QPainter, Frame, float], None]
"""Paints a frame's curve from a moment on; earlier ones are clipped."""
_REACH = 8.0
"""Pixels around the last reading that look another way with the next one."""


class CurveSheet:
    """Takes the frames of one curve, one after the other."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None
        self._frame: Frame | None = None
        self._of: object = None
        self._last_at = 0.0
        self.painted_columns = 0
        """Device pixels that the last frame painted anew."""

    def forget(self) -> None:
        self._picture = None

    def picture(
        self, frame: Frame, last_at: float, scale: float, of: object, paint: Paint
    ) -> QPixmap:
        """The frame's picture. `last_at`: its newest reading; `of`: all else that decides on how
        it looks (same and equal: what was painted may stay)."""
        size = QSize(round(frame.width * scale), round((frame.height + 1) * scale))
        moved = None
        if self._picture is not None and self._frame is not None and self._of == of:
            moved = frame.pixels_since(self._frame, scale)
        if moved is None or self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(scale)
            self._paint(frame, 0, scale, paint)
        elif moved or last_at != self._last_at:
            self._picture.scroll(-moved, 0, QRect(0, 0, size.width(), size.height()))
            stale = frame.column_s + frame.bucket_s
            begin = frame.x(min(self._last_at, last_at) - stale) - _REACH
            kept = size.width() - moved
            self._paint(frame, max(0, min(floor(begin * scale), kept)), scale, paint)
        self._frame, self._of, self._last_at = frame, of, last_at
        return self._picture

    def _paint(self, frame: Frame, column: int, scale: float, paint: Paint) -> None:
        """All that lies right of a column of device pixels."""
        assert self._picture is not None
        left = column / scale
        self.painted_columns = self._picture.width() - column
        painter = QPainter(self._picture)
        box = QRectF(QPointF(left, 0), QPointF(frame.width, frame.height + 1))
        painter.setClipRect(box)
        around = frame.column_s + frame.bucket_s
        paint(painter, frame, frame.at(left - _REACH) - around)
        painter.end()
