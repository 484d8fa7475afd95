"""A picture of the canvas in view and a little around it, kept between frames: panning shifts it,
a change draws only what it touched, and another zoom begins with the old picture, scaled.

Drawing a node costs about a millisecond, showing it again from here next to nothing: that is what
keeps a thousand nodes smooth without a graphics card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from forge_gui.ui.canvas.place import Place, Slices
from forge_gui.ui.canvas.plate import Draw, Plate
from forge_gui.ui.canvas.regions import pieces_of, rects_of, scaled

_AHEAD = 160
"""Screen pixels around the window that are drawn in idle moments, so that panning finds them."""
_STRIP = 24
"""Screen pixels around the window that are drawn at once when it needs any of them."""
_AHEAD_SLICES = Slices(0.002, 5)
_GROWTH = 2.5
"""Times smaller or larger up to which a scaled picture is a help."""


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
        self._plate = Plate(is_clear=is_clear)
        self._place: Place | None = None
        """Where it was shown last."""
        self._seen = QRect()
        """What was in the window last, in device pixels like all its regions."""
        self._stains: list[QRectF] = []
        self._renewals: dict[object, Renewal] = {}
        self._late = QRegion()
        """What a hasty `show` left stale."""
        self._ahead = QRegion()
        """Around the window: what is not drawn yet and must not be shown before."""

    @property
    def is_late(self) -> bool:
        """Not all of it is as it should be: show it again soon."""
        return not self._late.isEmpty()

    @property
    def is_ahead(self) -> bool:
        """What lies around the window is drawn as well."""
        return self._ahead.isEmpty()

    def is_at(self, place: Place) -> bool:
        """Whether it holds pictures of this zoom."""
        return self._place is not None and self._place.key == place.key

    def forget(self) -> None:
        """All of it has to be drawn again."""
        self._place = None
        self._stains, self._renewals = [], {}
        self._late, self._ahead = QRegion(), QRegion()

    def stain(self, box: QRectF) -> None:
        """What lies in this box of the scene looks different now."""
        if self._place is not None:
            self._stains.append(box)

    def renew(self, renewal: Renewal) -> None:
        """Draw over what is there: nothing but this one thing is different."""
        if self._place is not None:
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
        self._fit(place, hasty=slices is not None)
        self._bring_up_to_date(place, slices)
        shown = self._seen if only is None else self._seen.intersected(place.pixels(only))
        if shown.isEmpty():
            return
        corner = QPointF(shown.topLeft() - self._seen.topLeft()) / place.scale
        size = QRectF(shown).size() / place.scale
        self._plate.put(painter, QRectF(corner, size), shown)

    def go_ahead(self) -> bool:
        """In an idle moment: draw some of what lies around the window. False: all is drawn."""
        if self._place is None or self._ahead.isEmpty():
            return False
        self._ahead = self._render_some(self._place, self._ahead, _AHEAD_SLICES)
        return not self._ahead.isEmpty()

    def lend(self, painter: QPainter, place: Place, box: QRectF) -> None:
        """Draw what it holds of a box of the scene; the painter counts in scene units."""
        part = place.pixels(box).adjusted(1, 1, -1, -1).intersected(self._seen)
        if self.is_at(place) and not part.isEmpty():
            corner, size = QPointF(part.topLeft()) / place.unit, QRectF(part).size() / place.unit
            self._plate.put(painter, QRectF(corner, size), part)

    def painter(self, place: Place) -> QPainter:
        """To draw on what it holds what stands in for what is stale; counts in the window's
        pixels."""
        painter = self._plate.painter(place)
        painter.resetTransform()
        painter.translate(QPointF(place.box.topLeft() - self._plate.box.topLeft()) / place.scale)
        return painter

    def cover(self, place: Place, boxes: Iterable[QRectF], color: QColor) -> None:
        """Fill these boxes until what is stale there is drawn."""
        if self.is_at(place):
            painter = self._plate.painter(place)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            for box in boxes:
                painter.fillRect(box, color)
            painter.end()

    # What it holds

    def _fit(self, place: Place, *, hasty: bool) -> None:
        """Hold what is in the window and a little more, with what is known of it."""
        before, self._place = self._place, place
        self._seen = seen = place.box
        ahead = round(_AHEAD * place.scale)
        wanted = seen.adjusted(-ahead, -ahead, ahead, ahead)
        box = self._plate.box
        if before is None or before.key != place.key or box.size() != wanted.size():
            self._begin(before, place, wanted, hasty=hasty)
            self._renewals = {}  # all is drawn anew, and they were for another zoom
        elif not box.adjusted(ahead // 2, ahead // 2, -ahead // 2, -ahead // 2).contains(seen):
            self._plate.shift(wanted)
            self._keep(QRegion(box).subtracted(self._ahead))

    def _begin(self, before: Place | None, place: Place, wanted: QRect, *, hasty: bool) -> None:
        """A new picture, with as much of the old one as is a help."""
        kept = QRegion(self._plate.box).subtracted(self._ahead)
        growth = place.unit / before.unit if before is not None else 0.0
        has_use = growth == 1.0 or (hasty and 1 / _GROWTH <= growth <= _GROWTH)
        if before is None or before.scale != place.scale or not has_use:
            kept = QRegion()
        elif growth != 1.0:  # around the window all is drawn anew, at leisure
            kept = self._late = scaled(kept, growth).intersected(self._seen)
        self._plate.begin(wanted, place.scale, growth, kept.boundingRect())
        self._keep(kept)

    def _keep(self, kept: QRegion) -> None:
        """Of the box this much is there already."""
        box = self._plate.box
        self._late = self._late.intersected(box)
        self._ahead = QRegion(box).subtracted(kept)

    # Drawing

    def _bring_up_to_date(self, place: Place, slices: Slices | None) -> None:
        """What is in the window at once, or in slices; what lies around it when there is time."""
        stale = self._stained(place).united(self._late).subtracted(self._ahead)
        unseen = stale.subtracted(self._seen)
        stale = stale.subtracted(unseen)
        missing = self._ahead.intersected(self._seen)
        if not missing.isEmpty():
            strip = round(_STRIP * place.scale)
            missing = self._ahead.intersected(self._seen.adjusted(-strip, -strip, strip, strip))
        self._ahead = self._ahead.united(unseen).subtracted(missing)
        self._late = QRegion()
        if slices is None:
            missing = missing.united(stale)
        elif not stale.isEmpty():
            self._late = self._render_some(place, stale, slices)
        if not missing.isEmpty():
            self._plate.render(place, rects_of(missing), self._draw)
        renewals, self._renewals = self._renewals, {}
        for renewal in renewals.values():
            self._draw_over(place, renewal)

    def _stained(self, place: Place) -> QRegion:
        """The stains as far as they lie in the picture."""
        stains, self._stains = self._stains, []
        region = QRegion()
        for stain in stains:
            region = region.united(place.pixels(stain))
        return region.intersected(self._plate.box)

    def _draw_over(self, place: Place, renewal: Renewal) -> None:
        """At once where it is in the window, else when there is time for it."""
        own = [place.pixels(box) for box in renewal.boxes]
        if not any(box.intersects(self._seen) for box in own):
            for box in own:
                self._ahead = self._ahead.united(box.intersected(self._plate.box))
            return
        self._plate.draw_over(place, renewal.boxes, renewal.draw)

    def _render_some(self, place: Place, region: QRegion, slices: Slices) -> QRegion:
        """Draw tile by tile for about so long; returns what is left."""
        for tile in pieces_of(region, self._plate.box, slices):
            self._plate.render(place, (tile,), self._draw)
            region = region.subtracted(tile)
        return region
