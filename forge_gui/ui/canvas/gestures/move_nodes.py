"""Dragging nodes: the selected ones move together and snap to the grid or to their neighbours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.values.graph import Position

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_THRESHOLD = 3.0
"""Screen pixels before a press becomes a drag."""
_COARSE, _FINE = 24.0, 4.0
_PULL = 6.0
"""Screen pixels within which an edge of a neighbour pulls."""


class MoveGesture(Gesture):
    """Moves the selected nodes; the one that is held decides where they snap.

    Snaps to the 24 px grid, or to an edge or middle of another node in view (a guide shows
    which); with Alt to 4 px and to nothing else. One undo step.
    """

    def __init__(self, view: CanvasView, start: QPointF, held: NodeItem, *, toggles: bool) -> None:
        super().__init__(view, start)
        self._held = held
        self._toggles = toggles
        self._is_moving = False
        self._from: dict[str, QPointF] = {}
        self._others: list[QRectF] = []
        self._guides: list[QLineF] = []
        self._is_chosen_now = held.node_id not in self.editor.selected
        if self._is_chosen_now and toggles:
            self.editor.toggle_selected(held.node_id)
        elif self._is_chosen_now:
            self.editor.select((held.node_id,))

    def move(self) -> None:
        moved = self.place - self.start
        if not self._is_moving:
            if QPointF.dotProduct(moved, moved) ** 0.5 * self.view.zoom < _THRESHOLD:
                return
            self._begin()
        is_fine = bool(self.keys & Qt.KeyboardModifier.AltModifier)
        step = self._snapped(self._from[self._held.node_id] + moved, is_fine)
        shift = step - self._from[self._held.node_id]
        self.scene.preview_move({name: at + shift for name, at in self._from.items()})
        self.view.viewport().update()

    def finish(self) -> None:
        self._guides = []
        if self._is_moving:
            places = {name: self.scene.nodes[name].pos() for name in self._from}
            self.scene.put_down()
            self.editor.move({n: Position(p.x(), p.y()) for n, p in places.items()})
        elif not self._is_chosen_now and self._toggles:
            self.editor.toggle_selected(self._held.node_id)
        elif not self._toggles:
            self.editor.select((self._held.node_id,), current=self._held.node_id)
        self.view.viewport().update()

    def cancel(self) -> None:
        self._guides = []
        if self._is_moving:
            self.scene.preview_move(self._from)
            self.scene.put_down()
        self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        if self._guides:
            line = QPen(self.scene.paints.theme.secondary, 1, Qt.PenStyle.DashLine)
            line.setCosmetic(True)
            painter.setPen(line)
            painter.drawLines(self._guides)

    def _begin(self) -> None:
        self._is_moving = True
        chosen = self.editor.selected | {self._held.node_id}
        self._from = {name: self.scene.nodes[name].pos() for name in chosen}
        seen = self.view.mapToScene(self.view.viewport().rect()).boundingRect()
        self._others = [
            node.box
            for name, node in self.scene.nodes.items()
            if name not in chosen and node.box.intersects(seen)
        ]
        self.scene.take_up(chosen)

    def _snapped(self, wish: QPointF, is_fine: bool) -> QPointF:
        self._guides = []
        grid = _FINE if is_fine else _COARSE
        spot = QPointF(round(wish.x() / grid) * grid, round(wish.y() / grid) * grid)
        if is_fine:
            return spot
        box = QRectF(wish.x(), wish.y(), self._held.width, self._held.height)
        pull = _PULL / self.view.zoom
        x = _nearest([b.left() for b in self._others], box.left(), pull)
        y = _nearest([b.top() for b in self._others], box.top(), pull)
        if x is not None:
            spot.setX(x)
        if y is not None:
            spot.setY(y)
        placed = QRectF(spot, box.size())
        self._guides = _guides(placed, self._others, has_x=x is not None, has_y=y is not None)
        return spot


def _nearest(lines: list[float], wish: float, pull: float) -> float | None:
    found = min(lines, key=lambda line: abs(line - wish), default=None)
    return found if found is not None and abs(found - wish) <= pull else None


def _guides(box: QRectF, others: list[QRectF], *, has_x: bool, has_y: bool) -> list[QLineF]:
    """Lines through the edges that meet, from the farthest to the farthest box on them."""
    guides = []
    if has_x:
        on = [b for b in [*others, box] if abs(b.left() - box.left()) < 0.5]
        top, bottom = min(b.top() for b in on), max(b.bottom() for b in on)
        guides.append(QLineF(box.left(), top - 12, box.left(), bottom + 12))
    if has_y:
        on = [b for b in [*others, box] if abs(b.top() - box.top()) < 0.5]
        left, right = min(b.left() for b in on), max(b.right() for b in on)
        guides.append(QLineF(left - 12, box.top(), right + 12, box.top()))
    return guides
