"""Puts the canvas on the screen: near or far, from pictures that are kept, with what is dragged
above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from forge_gui.ui.canvas import grid
from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.lift_picture import Job, LiftPicture
from forge_gui.ui.canvas.loose_wires import LooseWires
from forge_gui.ui.canvas.node_item import FULL_FROM, MEDIUM_FROM, NodeItem
from forge_gui.ui.canvas.node_pictures import NodePictures
from forge_gui.ui.canvas.overview import AROUND, Overview
from forge_gui.ui.canvas.pace import LATER, Pace
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.place import Place, Slices
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.sheet import Renewal, Sheet
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.theme.tokens import Theme

_SLICE_S = 0.002
_NEAR, _FAR = Slices(_SLICE_S, 6), Slices(_SLICE_S, 2)
"""While something is dragged: how long a frame goes on with a picture that is not ready."""
_ZOOMED_NEAR, _ZOOMED_FAR = Slices(0.006, 4), Slices(0.006, 2)
_MANY = 200
"""Nodes from which on another zoom is first shown as the old picture, scaled."""
_AGAIN_MS, _SOON_MS = 8, 1
_IDLE_MS = 4
_RIM = (-6.0, -6.0, 6.0, 6.0)
"""How far rings reach out of nodes, in scene units."""


class Stage(QObject):
    """One view's pictures of one scene."""

    unfinished = Signal()
    """Something was left for the next frame: paint again soon."""

    def __init__(self, scene: CanvasScene, overview: Overview, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._overview = overview
        self._zoom, self._scale, self._window = 1.0, 1.0, QSizeF()
        self._pictures = NodePictures()
        self._still = Sheet(self._draw_still)
        self._lifted = Sheet(self._draw_lifted, is_clear=True)
        self._lift: Lift | None = None
        self._raised: LiftPicture | None = None
        """What is dragged, unless it is too large to be drawn whole."""
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.unfinished)
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self._go_ahead)
        self._is_zooming = False
        self._pace = Pace()
        scene.allStained.connect(self.forget)

    @property
    def is_settled(self) -> bool:
        """All that was painted last is as it should be, nothing was left for the next frame."""
        return not self._still.is_late and (self._raised is None or self._raised.is_ready)

    @property
    def is_ahead(self) -> bool:
        """What lies around the window is drawn as well: nothing is left to be done."""
        return self.is_settled and self._still.is_ahead

    def forget(self) -> None:
        self._still.forget()
        self._pictures.forget()
        self._lifted.forget()
        self._raised = None

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
        self._window = QSizeF(place.size) / place.zoom
        lift, can_wait = self._scene.lift, False
        if lift is not self._lift:
            self._lift, self._raised = lift, None
            self._lifted.forget()
            if lift is not None:
                can_wait = self._take_up(place, lift)
            self._is_zooming = False
        if lift is None:
            self._still.show(painter, place, slices=self._zoomed(place))
        else:
            slices = _FAR if zoom < MEDIUM_FROM else _NEAR
            slices = LATER if can_wait else self._pace.of(lift.shift, slices)
            self._still.show(painter, place, slices=slices)
            self._paint_lift(painter, place, lift, slices)
        if not self.is_settled:
            self._again.start(_SOON_MS if self._is_zooming else _AGAIN_MS)
        elif not self._idle.isActive():
            self._idle.start()

    def _zoomed(self, place: Place) -> Slices | None:
        """Another zoom of a large graph is drawn in slices over the old picture, scaled."""
        is_late = self._is_zooming and self._still.is_late
        self._is_zooming = is_late or not self._still.is_at(place)
        slices = _ZOOMED_FAR if self._zoom < MEDIUM_FROM else _ZOOMED_NEAR
        return slices if self._is_zooming and len(self._scene.nodes) >= _MANY else None

    def _go_ahead(self) -> None:
        """Nothing else is to be done: draw around the window."""
        if self._scene.lift is None and self.is_settled and self._still.go_ahead():
            self._idle.start()

    def _take_up(self, place: Place, lift: Lift) -> bool:
        """At once, from what is on the screen; where it stood nothing is until more is drawn.
        True: that can wait for the next frame."""
        self._raise(place, lift)
        theme = self._scene.paints.theme
        seen = QRectF(place.corner, QSizeF(place.size) / place.zoom)
        boxes = [box.adjusted(*_RIM) for box in lift.boxes if box.intersects(seen)]
        if self._raised is not None and self._zoom >= MEDIUM_FROM:
            self._raised.stand_in(partial(_draw_roughly, lift, boxes, theme, self._still, place))
        if not lift.stays:
            self._still.cover(place, boxes, theme.canvas)
            return True
        return False

    def _raise(self, place: Place, lift: Lift) -> None:
        """Begin a picture of what is dragged, where there is room for one."""
        box = self._reach(lift)
        has_room = LiftPicture.has_room(place, box)
        self._raised = LiftPicture(place, box, self._jobs(lift)) if has_room else None

    def _paint_lift(self, painter: QPainter, place: Place, lift: Lift, slices: Slices) -> None:
        painter.save()
        # Many wires that bend are drawn without smoothing while they do: the hand goes first.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not lift.is_crowded)
        painter.scale(place.zoom, place.zoom)
        painter.translate(-place.corner)
        theme = self._scene.paints.theme
        if self._zoom < MEDIUM_FROM:
            lift.loose.paint_far(painter, lift.shift, theme)
        elif lift.is_crowded:
            seen = QRectF(place.corner, QSizeF(place.size) / place.zoom)
            lift.loose.paint(painter, lift.shift, theme, seen)
        else:
            for wire in lift.outer:
                wire.draw(painter)
        painter.restore()
        if self._raised is not None and not self._raised.is_for(place):
            self._raise(place, lift)
        if self._raised is not None:
            is_its_turn = not (self._still.is_late and self._raised.has_stand_in)  # one a frame
            if self._raised.is_empty or (slices.cuts and is_its_turn):
                self._raised.work(slices.seconds)
            self._raised.show(painter, place, lift.shift)
        else:
            moved = Place(place.corner - lift.shift, place.size, place.zoom, place.scale)
            self._lifted.show(painter, moved, self._reach(lift))

    def _reach(self, lift: Lift) -> QRectF:
        """What may be drawn of what is dragged: from far, rings, dots and titles reach out."""
        far = AROUND / self._zoom if self._zoom < MEDIUM_FROM else 0.0
        return lift.box.adjusted(-far, -far, far, far)

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
        is_small = box.width() * box.height() * 2 < self._window.width() * self._window.height()
        pictures = self._pictures if is_small else None
        _paint_all(painter, _seen(items, box), QPointF(0, 0), pictures)

    def _jobs(self, lift: Lift) -> Iterator[Job]:
        """All that is dragged, piece by piece, where it was taken up."""
        if self._zoom < MEDIUM_FROM:
            yield lambda painter: self._overview.paint_lifted(
                painter, painter.worldTransform().m11(), self._scale, lift.drawn_away
            )
            return
        for wire in lift.inner:
            yield wire.draw
        for piece in lift.pieces:
            yield partial(_paint_taken_up, piece, lift)

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


def _draw_roughly(
    lift: Lift,
    boxes: Iterable[QRectF],
    theme: Theme,
    still: Sheet,
    place: Place,
    painter: QPainter,
) -> None:
    """Wires without smoothing, nodes as they are on the screen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    LooseWires(lift.inner).paint(painter, QPointF(0, 0), theme, lift.box)
    for box in boxes:
        still.lend(painter, place, box)


def _paint_taken_up(piece: Piece, lift: Lift, painter: QPainter) -> None:
    """Where it stood, wherever it is now."""
    _paint_all(painter, (piece,), -lift.drawn_away)


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
