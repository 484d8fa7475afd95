"""A step that is dragged over a wire: the wire lights up, and letting go puts the step into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.paints import pen
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.graph import Position

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_REACH = 24.0
"""Scene units between the wire and the middle of the step."""


class OntoWire:
    """Looks for one step while it is dragged."""

    def __init__(self, view: CanvasView, node: NodeItem) -> None:
        self._view = view
        self._node = node
        self._wire: WireItem | None = None
        self._fits: dict[object, bool] = {}

    def look(self, place: QPointF) -> None:
        """The mouse is there now, the step with it."""
        near = [wire for wire in self._wires() if self._is_over(wire, place)]
        self._wire = near[0] if near else None

    def drop(self, at: Position) -> bool:
        """Put the step into the wire that is lit, at this place; False where none is."""
        wire, self._wire = self._wire, None
        return wire is not None and self._view.editor.insert_on_wire(
            self._node.node_id, wire.bound, at
        )

    def paint(self, painter: QPainter) -> None:
        if self._wire is not None:
            theme = self._view.canvas.paints.theme
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen(theme.ports[self._wire.kind].color, 4.0 / self._view.zoom**0.5))
            painter.drawPath(self._wire.curve)

    def _wires(self) -> list[WireItem]:
        items = self._view.canvas.items(
            self._node.box, Qt.ItemSelectionMode.IntersectsItemBoundingRect
        )
        own = self._node.node_id
        return [
            wire
            for wire in items
            if isinstance(wire, WireItem) and own not in (wire.bound.source, wire.bound.target)
        ]

    def _is_over(self, wire: WireItem, place: QPointF) -> bool:
        middle = self._node.box.center()
        if not wire.is_near(middle, _REACH) and not wire.is_near(place, _REACH / 2):
            return False
        if wire.bound not in self._fits:
            editor = self._view.editor
            self._fits[wire.bound] = editor.can_insert(self._node.node_id, wire.bound)
        return self._fits[wire.bound]
