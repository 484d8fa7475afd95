"""Puts the canvas on the screen: near or far, from pictures that are kept, with what is dragged
above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from forge_gui.ui.canvas import grid, loose_wires
from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.node_item import FULL_FROM, MEDIUM_FROM, NodeItem
from forge_gui.ui.canvas.node_pictures import NodePictures
from forge_gui.ui.canvas.overview import AROUND, Overview
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.sheet import Place, Renewal, Sheet
from forge_gui.ui.canvas.wire_item import WireItem

_SMOOTH = 40
"""Most bending wires that are smoothed."""


class Stage(QObject):
    """One view's pictures of one scene."""

    def __init__(self, scene: CanvasScene, overview: Overview, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._overview = overview
        self._zoom, self._scale = 1.0, 1.0
        self._seen_area = 0.0
        self._pictures = NodePictures()
        self._still = Sheet(self._draw_still)
        self._lifted = Sheet(self._draw_lifted, is_clear=True)
        self._lift: Lift | None = None
        scene.allStained.connect(self.forget)

    def forget(self) -> None:
        self._still.forget()
        self._pictures.forget()
        self._lifted.forget()

    def stain(self, box: QRectF, is_far_too: bool) -> QRectF:
        """A part of the scene is stale: what has to be painted, empty where that is not seen."""
        if self._zoom < MEDIUM_FROM:
            if not is_far_too:
                return QRectF()
            far = AROUND / self._zoom  # rings, dots and titles reach out
            box = box.adjusted(-far, -far, far, far)
        self._still.stain(box)
        return box

    def renew(self, node: NodeItem) -> bool:
        """A node shows something else within its edges; False where that is not seen."""
        if self._zoom < MEDIUM_FROM:
            return False
        if self._zoom < FULL_FROM or not self._scene.is_alone(node):
            self._still.stain(node.scene_bounds())
            return True

        corner = node.pos()

        def draw(painter: QPainter) -> None:
            """Unless it went away before the window was painted."""
            if not node.is_lifted and node.scene() is self._scene and node.pos() == corner:
                painter.translate(corner)
                node.draw_inside(painter)

        self._still.renew(Renewal(node.node_id, node.own_boxes(), draw))
        return True

    def paint(self, painter: QPainter, place: Place, zoom: float) -> None:
        """Everything; the painter counts in the window's pixels. `zoom` without text scale."""
        self._zoom, self._scale = zoom, place.scale
        size = QSizeF(place.size) / place.zoom
        self._seen_area = size.width() * size.height()
        self._still.show(painter, place)
        lift = self._scene.lift
        if lift is not self._lift:
            self._lift = lift
            self._lifted.forget()
        if lift is not None:
            self._paint_lift(painter, place, lift)

    def _paint_lift(self, painter: QPainter, place: Place, lift: Lift) -> None:
        painter.save()
        # Many wires that bend are drawn without smoothing while they do: the hand goes first.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(lift.outer) <= _SMOOTH)
        painter.scale(place.zoom, place.zoom)
        painter.translate(-place.corner)
        if self._zoom < MEDIUM_FROM:
            self._overview.paint_loose(painter, lift.outer)
        elif len(lift.outer) <= _SMOOTH:
            for wire in lift.outer:
                wire.draw(painter)
        else:
            seen = QRectF(place.corner, QSizeF(place.size) / place.zoom)
            loose_wires.paint(painter, lift.outer, self._scene.paints.theme, seen)
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
        is_small = box.width() * box.height() * 2 < self._seen_area
        pictures = self._pictures if is_small else None
        _paint_all(painter, _seen(items, box), QPointF(0, 0), pictures)

    def _draw_lifted(self, painter: QPainter, box: QRectF) -> None:
        lift = self._lift
        assert lift is not None
        if self._zoom < MEDIUM_FROM:
            zoom = painter.worldTransform().m11()
            self._overview.paint_lifted(painter, zoom, self._scale, lift.drawn_away)
            return
        away = lift.drawn_away
        for wire in lift.inner:
            if wire.is_crossing(box):
                wire.draw(painter)
        seen = [p for p in lift.pieces if p.scene_bounds().translated(-away).intersects(box)]
        _paint_all(painter, seen, -away)


def _seen(items: Iterable[QGraphicsItem], box: QRectF) -> Iterator[Piece]:
    """Of what Qt found by its bounds, what may draw within a box: wires leave theirs empty."""
    for item in items:
        if isinstance(item, WireItem):
            if not item.is_lifted and item.is_crossing(box):
                yield item
        elif isinstance(item, Piece) and not item.is_lifted:
            yield item


def _paint_all(
    painter: QPainter,
    pieces: Iterable[Piece],
    shift: QPointF,
    pictures: NodePictures | None = None,
) -> None:
    for piece in pieces:
        if pictures is not None and isinstance(piece, NodeItem) and pictures.paint(painter, piece):
            continue
        corner = piece.pos() + shift
        painter.translate(corner)
        piece.draw(painter)
        painter.translate(-corner)
