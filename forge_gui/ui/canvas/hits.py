"""What lies below a point of the canvas, nearest and topmost first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from forge_gui.ui.canvas.node_item import MEDIUM_FROM, PORT_REACH, NodeItem
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.step_kinds import Port
from forge_gui.viewmodels.editor_states import FixAction

_WIRE_REACH = 6.0


@dataclass(frozen=True, slots=True)
class Hit:
    """At most one thing: a port of a node, a button, a node, or a wire."""

    node: NodeItem | None = None
    port: Port | None = None
    is_output: bool = False
    fix: FixAction | None = None
    wire: WireItem | None = None

    @property
    def is_nothing(self) -> bool:
        return self.node is None and self.wire is None


def hit(scene: CanvasScene, place: QPointF, zoom: float) -> Hit:
    """What a click at a scene position means at this zoom."""
    reach = max(PORT_REACH, min(PORT_REACH / zoom, 20.0)) if zoom >= MEDIUM_FROM else 0.0
    near = QRectF(place.x() - reach, place.y() - reach, 2 * reach + 1, 2 * reach + 1)
    items = scene.items(
        near, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder
    )
    nodes = [item for item in items if isinstance(item, NodeItem)]
    if reach:
        for node in nodes:
            port = node.port_at(place, reach)
            if port is not None:
                return Hit(node, port[0], port[1])
    for node in nodes:
        if node.contains_scene(place):
            return Hit(node, fix=node.fix_at(place))
    wires = [item for item in items if isinstance(item, WireItem)]
    return Hit(wire=next((w for w in wires if w.is_near(place, _WIRE_REACH / zoom)), None))
