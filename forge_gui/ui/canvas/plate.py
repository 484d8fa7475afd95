"""The pixels of a sheet: a picture of one box of the canvas, that can be shifted and drawn on."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap

from forge_gui.ui.canvas.place import Place

Draw = Callable[[QPainter, QRectF], None]
"""Draws what lies in a box; painter and box in scene coordinates."""


class Plate:
    """`box` is what it shows, in device pixels from the scene's origin. `is_clear`: it holds
    single things over something else and is not filled before drawing."""

    def __init__(self, *, is_clear: bool) -> None:
        self._is_clear = is_clear
        self._picture = QPixmap()
        self.box = QRect()

    def begin(self, wanted: QRect, scale: float, growth: float, use: QRect) -> None:
        """A new picture of another box; in the part `use` is the old one, so many times as
        large."""
        old, before = self._picture, self.box
        self._picture, self.box = QPixmap(wanted.size()), wanted
        if self._is_clear:  # only this gives it a channel for what shines through
            self._picture.fill(Qt.GlobalColor.transparent)
        if not use.isEmpty():
            painter = QPainter(self._picture)
            painter.translate(-QPointF(wanted.topLeft()))
            painter.setClipRect(use)
            painter.scale(growth, growth)
            painter.drawPixmap(QRectF(before), old, QRectF(old.rect()))
            painter.end()
        self._picture.setDevicePixelRatio(scale)

    def shift(self, wanted: QRect) -> None:
        """Show this box of the same size: what was elsewhere in the picture moves along."""
        moved = self.box.topLeft() - wanted.topLeft()
        self._picture.scroll(moved.x(), moved.y(), self._picture.rect())
        self.box = wanted

    def put(self, painter: QPainter, target: QRectF, part: QRect) -> None:
        """Show a part of its box."""
        painter.drawPixmap(target, self._picture, QRectF(part.translated(-self.box.topLeft())))

    def painter(self, place: Place) -> QPainter:
        """Counts in scene units."""
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(self.box.topLeft()) / place.scale)
        painter.scale(place.zoom, place.zoom)
        return painter

    def draw_over(
        self, place: Place, boxes: Iterable[QRectF], draw: Callable[[QPainter], None]
    ) -> None:
        """Over what is there, within these boxes of the scene."""
        painter = self.painter(place)
        clip = QPainterPath()
        for box in boxes:
            clip.addRect(box)
        painter.setClipPath(clip)
        draw(painter)
        painter.end()

    def render(self, place: Place, boxes: Iterable[QRect], draw: Draw) -> None:
        """Draw these parts of its box anew, each by itself."""
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = QPointF(self.box.topLeft()) / place.scale
        for box in boxes:
            painter.resetTransform()
            painter.translate(-corner)
            own = QRectF(QRectF(box).topLeft() / place.scale, QRectF(box).size() / place.scale)
            painter.setClipRect(own)
            if self._is_clear:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.fillRect(own, Qt.GlobalColor.transparent)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.scale(place.zoom, place.zoom)
            draw(painter, QRectF(own.topLeft() / place.zoom, own.size() / place.zoom))
        painter.end()
