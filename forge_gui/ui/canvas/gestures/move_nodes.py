"""Dragging nodes, notes and frames: what is selected moves together and snaps to the grid or to
its neighbours; a single step that is let go over a wire goes into it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.gestures.onto_wire import OntoWire
from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.paints import pen
from forge_gui.values.graph import Position
from forge_gui.viewmodels.alignment import Rect
from forge_gui.viewmodels.snapping import COARSE, REACH, Guide, SnapLines

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_THRESHOLD = 3.0
"""Screen pixels before a press becomes a drag."""
_FINE = 4.0


class MoveGesture(Gesture):
    """What is held decides where all of it snaps. Alt while dragging: nothing pulls; Alt held at
    the press: a copy is dragged. One undo step."""

    def __init__(
        self,
        view: CanvasView,
        start: QPointF,
        held: NodeItem | NoteItem | GroupItem,
        *,
        toggles: bool,
        copies: bool = False,
    ) -> None:
        super().__init__(view, start)
        self._held = held
        self._toggles = toggles
        self._copies = copies
        self._is_moving = False
        self._from: dict[str, QPointF] = {}
        self._shift = QPointF(0, 0)
        self._box = held.inner_box if isinstance(held, GroupItem) else held.box
        """What decides where all of it comes to rest, as it was at the press."""
        self._lines = SnapLines(())
        self._guides: tuple[Guide, ...] = ()
        self._onto: OntoWire | None = None
        self._is_chosen_now = held.node_id not in self.editor.selection
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
        is_free = bool(self.keys & Qt.KeyboardModifier.AltModifier) and not self._copies
        spot = self._lines.snap(
            _rect(self._box, self._box.topLeft() + moved),
            grid=_FINE if is_free else COARSE,
            reach=REACH / self.view.zoom,
            pulls=not is_free,
        )
        self._guides = spot.guides
        self._shift = QPointF(spot.at.x, spot.at.y) - self._box.topLeft()
        self.scene.preview_move(self._shift)
        if self._onto is not None:
            self._onto.look(self.place)
        self.view.viewport().update()

    def finish(self) -> None:
        if self._is_moving:
            self._drop()
        elif not self._is_chosen_now and self._toggles:
            self.editor.toggle_selected(self._held.node_id)
        elif not self._toggles:
            current = self._held.node_id if isinstance(self._held, NodeItem) else None
            self.editor.select((self._held.node_id,), current=current)
        self.view.viewport().update()

    def cancel(self) -> None:
        if self._is_moving:
            self.scene.preview_move(QPointF(0, 0))
            self.scene.put_down()
        self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        theme = self.scene.paints.theme
        if self._guides:
            line = QPen(theme.secondary, 1, Qt.PenStyle.DashLine)
            line.setCosmetic(True)
            painter.setPen(line)
            painter.drawLines([_drawn(guide) for guide in self._guides])
        if self._is_moving and not self._copies:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for group in self.scene.papers.touched_groups(frozenset(self._from)):
                painter.setPen(pen(group.look.hue, 1.5 / self.view.zoom, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(self.scene.papers.frame(group), 8, 8)
        if self._onto is not None:
            self._onto.paint(painter)

    def _begin(self) -> None:
        self._is_moving = True
        chosen = self.editor.moving() or {self._held.node_id}
        pieces = self.scene.pieces
        self._from = {name: pieces[name].pos() for name in chosen}
        seen = self.view.seen()
        others = (piece.box for name, piece in pieces.items() if name not in chosen or self._copies)
        self._lines = SnapLines(_rect(box, box.topLeft()) for box in others if box.intersects(seen))
        if len(chosen) == 1 and isinstance(self._held, NodeItem) and not self._copies:
            self._onto = OntoWire(self.view, self._held)
        self.scene.take_up(chosen, stays=self._copies)

    def _drop(self) -> None:
        shift = self._shift
        if self._copies:
            self.scene.put_down()
            self.editor.duplicate(shift.x(), shift.y())
            return
        self.scene.put_down()
        places = {n: Position(*(at + shift).toTuple()) for n, at in self._from.items()}
        if self._onto is None or not self._onto.drop(places[self._held.node_id]):
            self.editor.move(places)


def _rect(box: QRectF, corner: QPointF) -> Rect:
    return Rect(corner.x(), corner.y(), box.width(), box.height())


def _drawn(guide: Guide) -> QLineF:
    if guide.is_vertical:
        return QLineF(guide.at, guide.start, guide.at, guide.end)
    return QLineF(guide.start, guide.at, guide.end, guide.at)
