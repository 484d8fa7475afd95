"""A picture of what is dragged: drawn once and then only put elsewhere, however it is moved.

Drawing a hundred nodes takes a tenth of a second, and the hand must not wait for it. So the picture
is made in slices, and until it is ready a rough one stands in, cut out of what was on the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap

from forge_gui.ui.canvas.place import Place

_MOST = 2.5
"""Windows that a picture may be large; more is drawn as far as it is seen."""

Job = Callable[[QPainter], None]
"""Draws a part; the painter counts in scene units."""


class LiftPicture:
    """What lies in `box` of the scene, at one zoom."""

    def __init__(self, place: Place, box: QRectF, jobs: Iterable[Job]) -> None:
        self._box = _pixels(box, place)
        self._zoom, self._scale = place.zoom, place.scale
        self._jobs: Iterator[Job] = iter(jobs)
        self._picture: QPixmap | None = None
        self._rough: QPixmap | None = None
        self.is_ready = False

    @staticmethod
    def has_room(place: Place, box: QRectF) -> bool:
        """Whether a box is small enough to be drawn whole."""
        size, window = _pixels(box, place).size(), place.box.size()
        return size.width() * size.height() <= _MOST * window.width() * window.height()

    def is_for(self, place: Place) -> bool:
        return (self._zoom, self._scale) == (place.zoom, place.scale)

    @property
    def has_stand_in(self) -> bool:
        return self._rough is not None

    @property
    def is_empty(self) -> bool:
        """Nothing of it could be shown yet."""
        return self._picture is None and self._rough is None

    def has_any(self, place: Place) -> bool:
        """Whether something of it can be shown there."""
        return self.is_for(place) and not self.is_empty

    def stand_in(self, draw: Job) -> None:
        """Draw quickly what is shown until the picture is ready."""
        self._rough = self._blank()
        painter = self._painter(self._rough)
        draw(painter)
        painter.end()

    def work(self, seconds: float) -> None:
        """Go on drawing for about so long."""
        if self.is_ready:
            return
        until = perf_counter() + seconds
        if self._picture is None:
            self._picture = self._blank()
        painter = self._painter(self._picture)
        for job in self._jobs:
            painter.save()
            job(painter)
            painter.restore()
            if perf_counter() >= until:
                break
        else:
            self.is_ready, self._rough = True, None
        painter.end()

    def show(self, painter: QPainter, place: Place, shift: QPointF) -> None:
        """Put it `shift` away from where it was drawn; the painter counts in screen pixels."""
        seen = place.moved(shift).box
        corner = QPointF(self._box.topLeft() - seen.topLeft()) / self._scale
        picture = self._rough or self._picture
        if picture is not None:
            painter.drawPixmap(corner, picture)

    def _blank(self) -> QPixmap:
        made = QPixmap(self._box.size())
        made.fill(Qt.GlobalColor.transparent)
        made.setDevicePixelRatio(self._scale)
        return made

    def _painter(self, picture: QPixmap) -> QPainter:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(self._box.topLeft()) / self._scale)
        painter.scale(self._zoom, self._zoom)
        return painter


def _pixels(box: QRectF, place: Place) -> QRect:
    """In device pixels from the scene's origin, with a pixel around it."""
    size = QSizeF(box.width() * place.unit, box.height() * place.unit)
    return QRectF(box.topLeft() * place.unit, size).toAlignedRect().adjusted(-1, -1, 1, 1)
