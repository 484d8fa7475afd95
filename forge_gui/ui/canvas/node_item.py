"""One node of the canvas: one graphics item without children; ports and buttons are arithmetic."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas import dot, node_full, node_medium
from forge_gui.ui.canvas.failure_box import FailureBox
from forge_gui.ui.canvas.node_look import Glance, NodeLook
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.piece import Piece
from forge_gui.values.runs import StepState
from forge_gui.values.step_kinds import Port
from forge_gui.viewmodels.editor_states import FixAction
from forge_gui.viewmodels.node_size import STRIP, TITLE

FULL_FROM = 0.7
MEDIUM_FROM = 0.35
NODE_Z, _FAILED_Z, HELD_Z = 2.0, 2.5, 3.0
"""What failed lies above its neighbours (it is a little higher); what is dragged above all."""
MARGIN = 22.0
"""Around the node: rings, glow, the outer half of its ports, its breakpoint."""
_DOT = QPointF(-13.0, TITLE / 2)
_INNER = 9.0
PORT_REACH = 11.0
"""How near a click must come to a port, in scene units at 100 %."""


class NodeItem(Piece):
    """Draws a NodeLook. The scene gives it another glance when the model says so; the look that
    belongs to it is made when it is first needed, for most nodes of a large graph are far away."""

    is_selected = False
    is_focused = False
    is_hinted = False
    """The mouse is near the place of its breakpoint."""
    pulse = 1.0
    drawn: node_full.Drawn | None = None
    failure: FailureBox | None = None
    _look: NodeLook | None = None

    def __init__(
        self, glance: Glance, make_look: Callable[[Glance], NodeLook], paints: Paints
    ) -> None:
        super().__init__()
        self.glance = glance
        self._make_look = make_look
        self.paints = paints
        self._fit()

    @property
    def look(self) -> NodeLook:
        """All that is drawn of it near."""
        if self._look is None:
            self._look = self._make_look(self.glance)
        return self._look

    @property
    def node_id(self) -> str:
        return self.glance.node_id

    @property
    def width(self) -> float:
        return float(self.glance.frame.width)

    @property
    def height(self) -> float:
        return self._height

    @property
    def box(self) -> QRectF:
        """The node's body in scene units."""
        place = self.pos()
        return QRectF(place.x(), place.y(), self.width, self._height)

    def shows(self, source: str) -> bool:
        """Whether this is the picture in its text box."""
        return self._look is not None and self._look.picture == source

    def set_glance(self, glance: Glance) -> None:
        """Draw something else from now on."""
        height, width, state = self._height, self.width, self.glance.view.state
        bounds, before = self._bounds, self._look
        self.glance, self._look = glance, None
        self.drawn = None
        self._fit(height, width)
        if bounds != self._bounds:
            self.stain_box(bounds)
            self.stain()
        elif (
            before is not None
            and not self.is_lifted
            and self.tell_renewed is not None
            and self.look.has_edges_of(before)
        ):
            self.revision += 1
            self.tell_renewed(self)
        else:
            self.stain(is_far_too=state is not glance.view.state)

    def own_boxes(self) -> tuple[QRectF, QRectF, QRectF]:
        """What lies within its edges and no port or round corner reaches into, in full detail."""
        box = self.box
        left, top, wide = box.left(), box.top(), box.width()
        return (
            QRectF(left + _INNER, top + 1, wide - 2 * _INNER, TITLE - 1),
            QRectF(left + 1, top + TITLE, wide - 2, STRIP),
            QRectF(left + _INNER, top + TITLE + STRIP, wide - 2 * _INNER, self._inner_height),
        )

    @property
    def _inner_height(self) -> float:
        return self._height - TITLE - STRIP - 1

    def draw_inside(self, painter: QPainter) -> None:
        """Paint what lies in own_boxes, in its own coordinates, over what was there."""
        node_full.paint_inside(painter, self)

    def set_paints(self, paints: Paints) -> None:
        """Draw with other colours and fonts; the scene tells that all is stale."""
        self.revision += 1
        self.paints = paints
        self.drawn = None
        self._fit(self._height, self.width)

    def place(self, corner: QPointF) -> None:
        """Stand there from now on."""
        if corner != self.pos():
            self.stain()
            self.setPos(corner)
            self.stain()

    def set_marks(self, *, selected: bool, focused: bool) -> None:
        """The two rings."""
        if (selected, focused) != (self.is_selected, self.is_focused):
            self.is_selected, self.is_focused = selected, focused
            self.stain()

    # Arithmetic in scene units

    def port_place(self, port: str, *, is_output: bool) -> QPointF:
        """The middle of a port; that of the first row for a port that is not there (any more)."""
        glance = self.glance
        ports = glance.ports.outputs if is_output else glance.ports.inputs
        row = 0
        for number, one in enumerate(ports):
            if one.name == port:
                row = number
                break
        place = self.pos()
        x = glance.frame.width if is_output else 0.0
        return QPointF(place.x() + x, place.y() + glance.frame.port_y(row))

    def port_at(self, place: QPointF, reach: float = PORT_REACH) -> tuple[Port, bool] | None:
        """The port near a scene position, and whether it is an output."""
        x, y = place.x() - self.pos().x(), place.y() - self.pos().y()
        for ports, side, is_output in (
            (self.glance.ports.inputs, 0.0, False),
            (self.glance.ports.outputs, self.width, True),
        ):
            if abs(x - side) > reach:
                continue
            for row, port in enumerate(ports):
                if abs(y - self.glance.frame.port_y(row)) <= min(reach, 10.0):
                    return port, is_output
        return None

    def is_dot(self, place: QPointF) -> bool:
        """Whether a scene position is on the place of its breakpoint; inputs have none."""
        way = place - self.pos() - _DOT
        is_near = QPointF.dotProduct(way, way) <= dot.REACH**2
        return is_near and not self.look.is_input

    def set_hinted(self, *, hinted: bool) -> None:
        if hinted != self.is_hinted:
            self.is_hinted = hinted
            self.stain(is_far_too=False)

    def fix_at(self, place: QPointF) -> FixAction | None:
        """The button of a failed node at a scene position."""
        return self.failure.fix_at(place - self.pos()) if self.failure else None

    def contains_scene(self, place: QPointF) -> bool:
        return self.box.contains(place)

    # Qt

    def draw(self, painter: QPainter) -> None:
        if painter.worldTransform().m11() >= FULL_FROM * self.paints.unit:
            node_full.paint(painter, self)
        else:
            node_medium.paint(painter, self)
        point = self.look.breakpoint
        if point is not None:
            is_held = self.look.view.state is StepState.PAUSED
            dot.paint(painter, self.paints, _DOT, point, is_held=is_held)
        elif self.is_hinted:
            dot.paint_hint(painter, self.paints, _DOT)

    def _fit(self, old_height: float = -1.0, old_width: float = -1.0) -> None:
        """Take the size that the look asks for; a failure's sentence may need more."""
        frame, view = self.glance.frame, self.glance.view
        self.failure = None
        height = float(frame.height)
        is_told = bool(view.sentence) and node_full.is_told(view)
        self.setZValue(_FAILED_Z if is_told else NODE_Z)
        if is_told:
            self.failure = FailureBox(view, frame, self.paints)
            height = max(height, self.failure.bottom)
        if (height, float(frame.width)) != (old_height, old_width):
            self.prepareGeometryChange()
            self._height = height
            self._bounds = QRectF(-MARGIN, -MARGIN, frame.width + 2 * MARGIN, height + 2 * MARGIN)
