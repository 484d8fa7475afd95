"""Puts the canvas on the screen: near or far, from pictures that are kept, with what is dragged
above it.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas import grid
from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.node_item import MEDIUM_FROM
from forge_gui.ui.canvas.overview import Overview
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.sheet import Place, Sheet


class Stage(QObject):
    """One view's pictures of one scene."""

    def __init__(self, scene: CanvasScene, overview: Overview, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._overview = overview
        self._zoom, self._scale = 1.0, 1.0
        self._still = Sheet(self._draw_still)
        self._lifted = Sheet(self._draw_lifted, is_clear=True)
        self._lift: Lift | None = None
        scene.allStained.connect(self.forget)

    def forget(self) -> None:
        self._still.forget()
        self._lifted.forget()

    def stain(self, box: QRectF, is_far_too: bool) -> bool:
        """A part of the scene is stale; False where that is not seen at this zoom."""
        if self._zoom < MEDIUM_FROM and not is_far_too:
            return False
        self._still.stain(box)
        return True

    def paint(self, painter: QPainter, place: Place, zoom: float) -> None:
        """Everything; the painter counts in the window's pixels. `zoom` without text scale."""
        self._zoom, self._scale = zoom, place.scale
        self._still.show(painter, place)
        lift = self._scene.lift
        if lift is not self._lift:
            self._lift = lift
            self._lifted.forget()
        if lift is not None:
            self._paint_lift(painter, place, lift)

    def _paint_lift(self, painter: QPainter, place: Place, lift: Lift) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(place.zoom, place.zoom)
        painter.translate(-place.corner)
        if self._zoom < MEDIUM_FROM:
            self._overview.paint_loose(painter, lift.outer)
        else:
            for wire in lift.outer:
                wire.draw(painter)
        painter.restore()
        moved = Place(place.corner - lift.shift, place.size, place.zoom, place.scale)
        self._lifted.show(painter, moved, lift.box)

    # What the sheets ask for

    def _draw_still(self, painter: QPainter, box: QRectF) -> None:
        theme = self._scene.paints.theme
        grid.paint(painter, theme, box, self._zoom)
        if self._zoom < MEDIUM_FROM:
            zoom = painter.worldTransform().m11()
            self._overview.paint(painter, zoom, self._scale, box)
            return
        items = self._scene.items(
            box, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.AscendingOrder
        )
        pieces = (i for i in items if isinstance(i, Piece) and not i.is_lifted)
        _paint_all(painter, pieces, QPointF(0, 0))

    def _draw_lifted(self, painter: QPainter, box: QRectF) -> None:
        lift = self._lift
        assert lift is not None
        if self._zoom < MEDIUM_FROM:
            zoom = painter.worldTransform().m11()
            self._overview.paint_lifted(painter, zoom, self._scale, box, lift.drawn_away)
            return
        away = lift.drawn_away
        for wire in lift.inner:
            if wire.scene_bounds().intersects(box):
                wire.draw(painter)
        seen = [p for p in lift.pieces if p.scene_bounds().translated(-away).intersects(box)]
        _paint_all(painter, seen, -away)


def _paint_all(painter: QPainter, pieces: Iterable[Piece], shift: QPointF) -> None:
    for piece in pieces:
        corner = piece.pos() + shift
        painter.translate(corner)
        piece.draw(painter)
        painter.translate(-corner)
