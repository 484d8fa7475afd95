"""A picture of the part of the canvas in view, kept between frames: panning shifts it and draws
only what comes into view, a change draws only what it touched.

Drawing a node costs about a millisecond, showing it again from here next to nothing: that is what
keeps a thousand nodes smooth without a graphics card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from time import perf_counter
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QRegion

_AHEAD = 24
"""Screen pixels around the window that are drawn ahead, so that panning draws in fewer pieces."""
_PIECES = 12
"""Stained places up to which each is drawn by itself."""

Draw = Callable[[QPainter, QRectF], None]
"""Draws what lies in a box; painter and box in scene coordinates."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window stands: scene position of its corner, its size in screen pixels, screen
    pixels a scene unit, device pixels a screen pixel."""

    corner: QPointF
    size: QSize
    zoom: float
    scale: float

    @property
    def unit(self) -> float:
        """Device pixels a scene unit."""
        return self.zoom * self.scale

    @property
    def box(self) -> QRect:
        """The window in device pixels from the scene's origin."""
        left, top = round(self.corner.x() * self.unit), round(self.corner.y() * self.unit)
        wide, high = self.size.width() * self.scale, self.size.height() * self.scale
        return QRect(left, top, -int(-wide // 1), -int(-high // 1))


@dataclass(frozen=True, slots=True)
class Slices:
    """How what is stale is drawn in several goes: for about so many seconds each, in so many
    columns and rows; nothing is drawn now where that is none."""

    seconds: float
    cuts: int


@dataclass(frozen=True, slots=True)
class Renewal:
    """Something that is drawn over itself: `boxes` (of the scene) are all its own, and what it
    draws fills them. `key` names it: only its last renewal counts."""

    key: object
    boxes: tuple[QRectF, ...]
    draw: Callable[[QPainter], None]


class Sheet:
    """`is_clear`: it holds single things over something else and is not filled before drawing."""

    def __init__(self, draw: Draw, *, is_clear: bool = False) -> None:
        self._draw = draw
        self._is_clear = is_clear
        self._picture = QPixmap()
        self._box = QRect()
        self._key: tuple[float, float] = (0.0, 0.0)
        self._stains: list[QRectF] = []
        self._renewals: dict[object, Renewal] = {}
        self._late = QRegion()
        """What a hasty `show` left stale."""

    @property
    def is_late(self) -> bool:
        """Not all of it is as it should be: show it again soon."""
        return not self._late.isEmpty()

    def forget(self) -> None:
        """All of it has to be drawn again."""
        self._box = QRect()
        self._stains = []
        self._renewals = {}
        self._late = QRegion()

    def stain(self, box: QRectF) -> None:
        """What lies in this box of the scene looks different now."""
        if not self._box.isEmpty():
            self._stains.append(box)

    def renew(self, renewal: Renewal) -> None:
        """Draw over what is there: nothing but this one thing is different."""
        if not self._box.isEmpty():
            self._renewals[renewal.key] = renewal

    def show(
        self,
        painter: QPainter,
        place: Place,
        only: QRectF | None = None,
        *,
        slices: Slices | None = None,
    ) -> None:
        """Draw what has to be drawn, then put the window's part at the painter's origin; the
        painter counts in screen pixels. `only`: nothing is outside this box of the scene.
        `slices`: draw a part of what is stale, and the rest another time."""
        seen = place.box
        self._fit(place, seen, slices)
        shown = seen if only is None else seen.intersected(_pixels(only, place))
        if shown.isEmpty():
            return
        source = QRectF(shown.translated(-self._box.topLeft()))
        corner = QPointF(shown.topLeft() - seen.topLeft()) / place.scale
        painter.drawPixmap(QRectF(corner, source.size() / place.scale), self._picture, source)

    def lend(self, painter: QPainter, place: Place, box: QRectF) -> None:
        """Draw what it holds of a box of the scene; the painter counts in scene units."""
        part = _pixels(box, place).adjusted(1, 1, -1, -1).intersected(self._box)
        if self._key == (place.zoom, place.scale) and not part.isEmpty():
            source = QRectF(part.translated(-self._box.topLeft()))
            target = QRectF(QPointF(part.topLeft()) / place.unit, source.size() / place.unit)
            painter.drawPixmap(target, self._picture, source)

    def cover(self, place: Place, boxes: Iterable[QRectF], color: QColor) -> None:
        """Fill these boxes until what is stale there is drawn."""
        if self._key == (place.zoom, place.scale) and not self._box.isEmpty():
            painter = self._painter(place)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for box in boxes:
                painter.fillRect(box, color)
            painter.end()

    def _fit(self, place: Place, seen: QRect, slices: Slices | None) -> None:
        """Hold what is seen, as it looks now."""
        ahead = round(_AHEAD * place.scale)
        wanted = seen.adjusted(-ahead, -ahead, ahead, ahead)
        if self._key != (place.zoom, place.scale) or self._picture.size() != wanted.size():
            self._key = (place.zoom, place.scale)
            self._picture = QPixmap(wanted.size())
            if self._is_clear:  # only this gives it a channel for what shines through
                self._picture.fill(Qt.GlobalColor.transparent)
            self._picture.setDevicePixelRatio(place.scale)
            self._box = QRect()
        missing = self._shift(wanted) if not self._box.contains(seen) else QRegion()
        stale = self._stained(place).united(self._late.intersected(self._box))
        self._late = QRegion()
        if slices is None:
            missing = missing.united(stale)
        elif not stale.isEmpty():
            self._late = self._render_some(place, stale, slices)
        if not missing.isEmpty():
            self._render(place, missing)
        renewals, self._renewals = self._renewals, {}
        for renewal in renewals.values():
            self._draw_over(place, renewal)

    def _shift(self, wanted: QRect) -> QRegion:
        """Stand over `wanted` from now on; returns what is not drawn there yet."""
        before, self._box = self._box, wanted
        kept = before.intersected(wanted)
        if kept.isEmpty():
            return QRegion(wanted)
        moved = before.topLeft() - wanted.topLeft()
        self._picture.scroll(moved.x(), moved.y(), self._picture.rect())
        return QRegion(wanted).subtracted(QRegion(kept))

    def _stained(self, place: Place) -> QRegion:
        """The stains in device pixels, as far as they lie in the picture."""
        stains, self._stains = self._stains, []
        region = QRegion()
        for stain in stains:
            region = region.united(_pixels(stain, place))
        return region.intersected(self._box)

    def _draw_over(self, place: Place, renewal: Renewal) -> None:
        painter = self._painter(place)
        clip = QPainterPath()
        for box in renewal.boxes:
            clip.addRect(box)
        painter.setClipPath(clip)
        renewal.draw(painter)
        painter.end()

    def _painter(self, place: Place) -> QPainter:
        """Counts in scene units."""
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-QPointF(self._box.topLeft()) / place.scale)
        painter.scale(place.zoom, place.zoom)
        return painter

    def _render_some(self, place: Place, region: QRegion, slices: Slices) -> QRegion:
        """Draw tile by tile for about so long; returns what is left."""
        if not slices.cuts:
            return region
        until = perf_counter() + slices.seconds
        whole = self._box
        wide, high = -(-whole.width() // slices.cuts), -(-whole.height() // slices.cuts)
        for top in range(whole.top(), whole.bottom() + 1, high):
            for left in range(whole.left(), whole.right() + 1, wide):
                tile = region.intersected(QRect(left, top, wide, high))
                if not tile.isEmpty():
                    self._render(place, QRegion(tile.boundingRect()))
                    region = region.subtracted(tile)
                    if perf_counter() >= until:
                        return region
        return region

    def _render(self, place: Place, region: QRegion) -> None:
        """Draw these parts, each by itself unless there are many."""
        each: Iterable[QRect] = cast("Iterable[QRect]", region)
        boxes = list(each) if region.rectCount() <= _PIECES else [region.boundingRect()]
        painter = QPainter(self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = QPointF(self._box.topLeft()) / place.scale
        for box in boxes:
            painter.resetTransform()
            painter.translate(-corner)
            own = QRectF(QPointF(box.topLeft()) / place.scale, QSizeF(box.size()) / place.scale)
            painter.setClipRect(own)
            if self._is_clear:
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
                painter.fillRect(own, Qt.GlobalColor.transparent)
                painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.scale(place.zoom, place.zoom)
            self._draw(painter, QRectF(own.topLeft() / place.zoom, own.size() / place.zoom))
        painter.end()


def _pixels(box: QRectF, place: Place) -> QRect:
    """A box of the scene in device pixels from the scene's origin, with a pixel around it."""
    grown = QRectF(box.topLeft() * place.unit, box.size() * place.unit).toAlignedRect()
    return grown.adjusted(-1, -1, 1, 1)
