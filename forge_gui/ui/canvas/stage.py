"""Puts the canvas on the screen: near or far, from pictures that are kept, with what is dragged
above it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem

from forge_gui.ui.canvas import grid
from forge_gui.ui.canvas.dragged import Dragged
from forge_gui.ui.canvas.node_item import FULL_FROM, MEDIUM_FROM, NodeItem
from forge_gui.ui.canvas.node_pictures import NodePictures
from forge_gui.ui.canvas.overview import AROUND, Overview
from forge_gui.ui.canvas.pace import LATER
from forge_gui.ui.canvas.piece import Piece
from forge_gui.ui.canvas.place import Place, Slices
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.sheet import Renewal, Sheet
from forge_gui.ui.canvas.wire_item import WireItem

_NEAR, _FAR = Slices(0.006, 4), Slices(0.006, 2)
"""After another zoom and a drop: how long a frame goes on with a picture that is not ready."""
_MANY = 200
"""Nodes from which on another zoom is first shown as the old picture, scaled, and what was dragged
as it was shown."""
_AGAIN_MS, _SOON_MS = 8, 1
_IDLE_MS = 4


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
        self._dragged = Dragged(scene, overview, self._still)
        self._again = QTimer(self, interval=_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.unfinished)
        self._idle = QTimer(self, interval=_IDLE_MS, singleShot=True)
        self._idle.timeout.connect(self._go_ahead)
        self._is_rough = False
        """Something stands in for what is drawn in slices."""
        scene.allStained.connect(self.forget)

    @property
    def is_settled(self) -> bool:
        """All that was painted last is as it should be, nothing was left for the next frame."""
        return not self._still.is_late and self._dragged.is_ready

    @property
    def is_ahead(self) -> bool:
        """What lies around the window is drawn as well: nothing is left to be done."""
        return self.is_settled and self._still.is_ahead

    def forget(self) -> None:
        self._still.forget()
        self._pictures.forget()
        self._dragged.forget()

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
        is_left = self._is_large and self._dragged.leave(place)
        if self._dragged.paint(painter, place, zoom):
            self._is_rough = False
        else:
            slices = LATER if is_left else self._sliced(place)
            self._still.show(painter, place, slices=slices)
            self._is_rough = self._is_rough or is_left
        if not self.is_settled:
            self._again.start(_SOON_MS if self._is_rough else _AGAIN_MS)
        elif not self._idle.isActive():
            self._idle.start()

    @property
    def _is_large(self) -> bool:
        return len(self._scene.nodes) >= _MANY

    def _sliced(self, place: Place) -> Slices | None:
        """Another zoom of a large graph is drawn in slices over the old picture, scaled; and where
        something was dropped, over what was shown of it."""
        is_late = self._is_rough and self._still.is_late
        self._is_rough = is_late or not self._still.is_at(place)
        slices = _FAR if self._zoom < MEDIUM_FROM else _NEAR
        return slices if self._is_rough and self._is_large else None

    def _go_ahead(self) -> None:
        """Nothing else is to be done: draw around the window."""
        if self._scene.lift is None and self.is_settled and self._still.go_ahead():
            self._idle.start()

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
