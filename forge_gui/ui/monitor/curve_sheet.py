"""A curve's kept picture: it goes along with time, and only what is new is painted.

It is a ring: what leaves at the left makes room for what comes at the right, and nothing is moved.
Where scale, size or theme change, or time does not simply go on, all of it is painted anew.
"""

from __future__ import annotations

from collections.abc import Callable
from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize
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
        self._first = 0
        """The column of the picture that stands at the left of the frame."""
        self.painted_columns = 0
        """Device pixels that the last frame painted anew."""

    def forget(self) -> None:
        self._picture = None

    def draw(
        self,
        painter: QPainter,
        frame: Frame,
        last_at: float,
        scale: float,
        of: object,
        paint: Paint,
    ) -> None:
        """Put the frame's picture on a widget. `last_at`: its newest reading; `of`: all else that
        decides on how it looks (same and equal: what was painted may stay)."""
        picture = self._brought_up(frame, last_at, scale, of, paint)
        # Twice the whole of it, clipped by the widget: a part of a picture is painted more slowly.
        painter.drawPixmap(QPointF(-self._first / scale, 0), picture)
        if self._first:
            painter.drawPixmap(QPointF((picture.width() - self._first) / scale, 0), picture)

    def _brought_up(
        self, frame: Frame, last_at: float, scale: float, of: object, paint: Paint
    ) -> QPixmap:
        size = QSize(round(frame.width * scale), round((frame.height + 1) * scale))
        picture, moved = self._picture, None
        if picture is not None and self._frame is not None and self._of == of:
            moved = frame.pixels_since(self._frame, scale)
        if moved is None or picture is None or picture.size() != size:
            picture = self._picture = QPixmap(size)
            picture.setDevicePixelRatio(scale)
            self._first = 0
            self._paint(picture, frame, 0, scale, paint)
        elif moved or last_at != self._last_at:
            self._first = (self._first + moved) % size.width()
            stale = frame.column_s + frame.bucket_s
            begin = frame.x(min(self._last_at, last_at) - stale) - _REACH
            kept = size.width() - moved
            self._paint(picture, frame, max(0, min(floor(begin * scale), kept)), scale, paint)
        self._frame, self._of, self._last_at = frame, of, last_at
        return picture

    def _paint(
        self, picture: QPixmap, frame: Frame, column: int, scale: float, paint: Paint
    ) -> None:
        """All that lies right of a column of the frame, in device pixels: in two pieces where the
        ring ends in between."""
        wide = picture.width()
        self.painted_columns = wide - column
        seam = wide - self._first  # the frame's column that is the picture's first
        painter = QPainter(picture)
        for begin, end, shift in ((column, seam, self._first), (max(column, seam), wide, -seam)):
            if begin >= end:
                continue
            painter.save()
            painter.translate(shift / scale, 0)
            left = begin / scale
            painter.setClipRect(QRectF(QPointF(left, 0), QPointF(end / scale, frame.height + 1)))
            around = frame.column_s + frame.bucket_s
            paint(painter, frame, frame.at(left - _REACH) - around)
            painter.restore()
        painter.end()
