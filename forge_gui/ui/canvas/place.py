"""Where a window stands over the canvas, in the whole pixels that pictures of it are made of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize


@dataclass(frozen=True, slots=True)
class Place:
    """Scene position of the window's corner, its size in screen pixels, screen pixels a scene
    unit, device pixels a screen pixel."""

    corner: QPointF
    size: QSize
    zoom: float
    scale: float

    @property
    def unit(self) -> float:
        """Device pixels a scene unit."""
        return self.zoom * self.scale

    @property
    def key(self) -> tuple[float, float]:
        """Two places with the same key show everything equally large."""
        return self.zoom, self.scale

    @property
    def box(self) -> QRect:
        """The window in device pixels from the scene's origin."""
        left, top = round(self.corner.x() * self.unit), round(self.corner.y() * self.unit)
        wide, high = self.size.width() * self.scale, self.size.height() * self.scale
        return QRect(left, top, -int(-wide // 1), -int(-high // 1))

    def moved(self, shift: QPointF) -> Place:
        """Where everything is seen so far away from here, in scene units."""
        return replace(self, corner=self.corner - shift)

    def pixels(self, box: QRectF) -> QRect:
        """A box of the scene in device pixels from its origin, with a pixel around it."""
        grown = QRectF(box.topLeft() * self.unit, box.size() * self.unit).toAlignedRect()
        return grown.adjusted(-1, -1, 1, 1)


@dataclass(frozen=True, slots=True)
class Slices:
    """How what is stale is drawn in several goes: for about so many seconds each, in so many
    columns and rows; nothing is drawn now where that is none."""

    seconds: float
    cuts: int
