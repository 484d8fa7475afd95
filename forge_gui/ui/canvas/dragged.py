"""What is dragged, above the canvas: taken up from what is on the screen, drawn sharp while the
hand lets it, and left on the canvas as it was shown last, until that is drawn anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.lift import Lift
from forge_gui.ui.canvas.lift_picture import Job, LiftPicture
from forge_gui.ui.canvas.loose_wires import LooseWires
from forge_gui.ui.canvas.node_item import MEDIUM_FROM
from forge_gui.ui.canvas.overview import AROUND, Overview
from forge_gui.ui.canvas.pace import LATER, Pace
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.place import Place, Slices
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.sheet import Sheet
from forge_gui.ui.theme.tokens import Theme

_SLICE_S = 0.002
_NEAR, _FAR = Slices(_SLICE_S, 6), Slices(_SLICE_S, 2)
"""How long a frame goes on with a picture that is not ready."""
_RIM = (-6.0, -6.0, 6.0, 6.0)
"""How far rings reach out of nodes, in scene units."""


class Dragged:
    """One view's pictures of it; `still` holds all the rest."""

    def __init__(self, scene: CanvasScene, overview: Overview, still: Sheet) -> None:
        self._scene = scene
        self._overview = overview
        self._still = still
        self._zoom, self._scale = 1.0, 1.0
        self._lift: Lift | None = None
        self._lifted = Sheet(self._draw_lifted, is_clear=True)
        self._raised: LiftPicture | None = None
        """All of it, unless that is too large to be drawn whole."""
        self._pace = Pace()

    @property
    def is_ready(self) -> bool:
        """It is shown as it should be."""
        return self._raised is None or self._raised.is_ready

    def forget(self) -> None:
        """Colours or fonts are others."""
        self._lifted.forget()
        self._raised = None

    def paint(self, painter: QPainter, place: Place, zoom: float) -> bool:
        """All that is still and, above it, what is dragged. False: nothing is."""
        self._zoom, self._scale = zoom, place.scale
        lift = self._scene.lift
        can_wait = lift is not self._lift and self._change(place, lift)
        if lift is None:
            return False
        slices = _FAR if zoom < MEDIUM_FROM else _NEAR
        slices = LATER if can_wait else self._pace.of(lift.shift, slices)
        self._still.show(painter, place, slices=slices)
        self._paint_wires(painter, place, lift)
        self._paint_pieces(painter, place, lift, slices)
        return True

    def leave(self, place: Place) -> bool:
        """Where it was put down just now, put what was shown of it into the picture of all the
        rest. False: there is nothing to be left, or it has gone elsewhere since."""
        lift = self._lift
        if self._scene.lift is not None or lift is None or not lift.has_stayed:
            return False
        raised = self._raised
        is_seen = raised.has_any(place) if raised is not None else self._lifted.is_at(place)
        if not is_seen or not self._still.is_at(place):
            return False
        painter = self._still.painter(place)
        self._paint_wires(painter, place, lift)
        if raised is not None:
            raised.show(painter, place, lift.shift)
        else:
            painter.scale(place.zoom, place.zoom)
            painter.translate(lift.shift - place.corner)
            self._lifted.lend(painter, place, lift.box)
        painter.end()
        self._still.stain(self._reach(lift).translated(lift.shift))
        return True

    def _change(self, place: Place, lift: Lift | None) -> bool:
        """Something else is dragged, or nothing any more. True: the rest can wait for a frame."""
        self._lift, self._raised = lift, None
        self._lifted.forget()
        return lift is not None and self._take_up(place, lift)

    def _take_up(self, place: Place, lift: Lift) -> bool:
        """At once, from what is on the screen; where it stood nothing is until more is drawn.
        True: that can wait for the next frame."""
        self._raise(place, lift)
        theme = self._scene.paints.theme
        seen = _seen(place)
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

    def _paint_wires(self, painter: QPainter, place: Place, lift: Lift) -> None:
        """Those that end elsewhere."""
        painter.save()
        # Many wires that bend are drawn without smoothing while they do: the hand goes first.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not lift.is_crowded)
        painter.scale(place.zoom, place.zoom)
        painter.translate(-place.corner)
        theme = self._scene.paints.theme
        if self._zoom < MEDIUM_FROM:
            lift.loose.paint_far(painter, lift.shift, theme)
        elif lift.is_crowded:
            lift.loose.paint(painter, lift.shift, theme, _seen(place))
        else:
            for wire in lift.outer:
                wire.draw(painter)
        painter.restore()

    def _paint_pieces(self, painter: QPainter, place: Place, lift: Lift, slices: Slices) -> None:
        if self._raised is not None and not self._raised.is_for(place):
            self._raise(place, lift)
        if self._raised is not None:
            is_its_turn = not (self._still.is_late and self._raised.has_stand_in)  # one a frame
            if self._raised.is_empty or (slices.cuts and is_its_turn):
                self._raised.work(slices.seconds)
            self._raised.show(painter, place, lift.shift)
        else:
            self._lifted.show(painter, place.moved(lift.shift), self._reach(lift))

    def _reach(self, lift: Lift) -> QRectF:
        """What may be drawn of what is dragged: from far, rings, dots and titles reach out."""
        far = AROUND / self._zoom if self._zoom < MEDIUM_FROM else 0.0
        return lift.box.adjusted(-far, -far, far, far)

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
            yield partial(_paint_taken_up, (piece,), lift)

    def _draw_lifted(self, painter: QPainter, box: QRectF) -> None:
        lift = self._lift
        assert lift is not None
        away = lift.drawn_away
        if self._zoom < MEDIUM_FROM:
            zoom = painter.worldTransform().m11()
            self._overview.paint_lifted(painter, zoom, self._scale, away)
            return
        for wire in lift.inner:
            if wire.is_crossing(box):
                wire.draw(painter)
        near = [p for p in lift.pieces if p.scene_bounds().translated(-away).intersects(box)]
        _paint_taken_up(near, lift, painter)


def _seen(place: Place) -> QRectF:
    return QRectF(place.corner, QSizeF(place.size) / place.zoom)


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


def _paint_taken_up(pieces: Iterable[Piece], lift: Lift, painter: QPainter) -> None:
    """Where they stood, wherever they are now."""
    for piece in pieces:
        corner = piece.pos() - lift.drawn_away
        painter.translate(corner)
        piece.draw(painter)
        painter.translate(-corner)
