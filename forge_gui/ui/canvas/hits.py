"""What lies below a point of the canvas, nearest and topmost first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt

from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.node_item import MEDIUM_FROM, PORT_REACH, NodeItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.step_kinds import Port
from forge_gui.viewmodels.editor_states import FixAction

_WIRE_REACH = 6.0


@dataclass(frozen=True, slots=True)
class Hit:
    """At most one thing: a port of a node, a button, a breakpoint's place, a node, a note, a wire
    or the frame of a group."""

    node: NodeItem | None = None
    port: Port | None = None
    is_output: bool = False
    fix: FixAction | None = None
    wire: WireItem | None = None
    is_dot: bool = False
    """The place of the breakpoint: beside the node's title, or in the middle of the wire."""
    note: NoteItem | None = None
    is_corner: bool = False
    """The corner of the note that resizes it."""
    group: GroupItem | None = None

    @property
    def is_nothing(self) -> bool:
        return self.piece is None and self.wire is None

    @property
    def piece(self) -> NodeItem | NoteItem | GroupItem | None:
        """What a press takes hold of and a drag moves."""
        return self.node or self.note or self.group


def hit(scene: CanvasScene, place: QPointF, zoom: float) -> Hit:
    """What a click at a scene position means at this zoom."""
    reach = max(PORT_REACH, min(PORT_REACH / zoom, 20.0)) if zoom >= MEDIUM_FROM else 0.0
    near = QRectF(place.x() - reach, place.y() - reach, 2 * reach + 1, 2 * reach + 1)
    items = scene.items(
        near, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder
    )
    nodes = [item for item in items if isinstance(item, NodeItem)]
    found = _on_nodes(nodes, place, reach)
    if found is not None:
        return found
    for note in (item for item in items if isinstance(item, NoteItem)):
        if note.box.contains(place):
            return Hit(note=note, is_corner=note.is_corner(place))
    wires = [item for item in items if isinstance(item, WireItem)]
    for wire in wires:
        if reach and wire.is_dot(place):
            return Hit(wire=wire, is_dot=True)
    wire_here = next((w for w in wires if w.is_near(place, _WIRE_REACH / zoom)), None)
    if wire_here is not None:
        return Hit(wire=wire_here)
    groups = (item for item in items if isinstance(item, GroupItem))
    return Hit(group=next((g for g in groups if g.is_held_at(place, zoom)), None))


def _on_nodes(nodes: list[NodeItem], place: QPointF, reach: float) -> Hit | None:
    if reach:
        for node in nodes:
            port = node.port_at(place, reach)
            if port is not None:
                return Hit(node, port[0], port[1])
    for node in nodes:
        if node.contains_scene(place):
            return Hit(node, fix=node.fix_at(place))
    if reach:
        for node in nodes:
            if node.is_dot(place):
                return Hit(node, is_dot=True)
    return None
