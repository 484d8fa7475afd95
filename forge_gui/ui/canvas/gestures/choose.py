"""Which gesture a press begins: decided by the button, the keys held and what lies below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from forge_gui.ui.canvas.gestures.box_select import BoxSelectGesture
from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.gestures.lay_wire import WireGesture
from forge_gui.ui.canvas.gestures.move_nodes import MoveGesture
from forge_gui.ui.canvas.gestures.pan import PanGesture
from forge_gui.ui.canvas.gestures.press_button import ButtonGesture
from forge_gui.ui.canvas.gestures.resize_note import ResizeNoteGesture
from forge_gui.ui.canvas.gestures.toggle_dot import DotGesture
from forge_gui.ui.canvas.hits import Hit, hit
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.values.bindings import Binding

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_END = 40.0
"""Screen pixels from a wire's end within which a drag takes that end."""
_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


def begin(
    view: CanvasView, place: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier
) -> Gesture | None:
    """The gesture that a press at a scene position begins; None for buttons without one."""
    if button is Qt.MouseButton.MiddleButton or view.is_space_held:
        return PanGesture(view, place)
    if button is not Qt.MouseButton.LeftButton:
        return None
    found = hit(view.canvas, place, view.zoom)
    adds = bool(modifiers & _ADDING)
    if found.node is not None and found.port is not None:
        return _wire(view, place, found)
    if found.node is not None and found.fix is not None:
        return ButtonGesture(view, place, found.node, found.fix)
    if found.is_dot:
        return DotGesture(view, place, found)
    if found.note is not None and found.is_corner:
        return ResizeNoteGesture(view, place, found.note)
    if found.piece is not None:
        copies = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return MoveGesture(view, place, found.piece, toggles=adds, copies=copies)
    if found.wire is not None:
        return _on_wire(view, place, found.wire, adds=adds)
    return BoxSelectGesture(view, place, adds=adds)


def _wire(view: CanvasView, place: QPointF, found: Hit) -> Gesture:
    """Out of an output, or backwards out of an input; a fed input gives its wire away."""
    assert found.node is not None
    assert found.port is not None
    if found.is_output:
        return WireGesture(view, place, found.node, found.port, is_output=True)
    feeds = view.editor.index.feeds.get(found.node.node_id, ())
    fed = next((b for b in feeds if b.port == found.port.name and b.is_wired), None)
    return _from_source(view, place, fed) or WireGesture(
        view, place, found.node, found.port, is_output=False
    )


def _from_source(view: CanvasView, place: QPointF, fed: Binding | None) -> Gesture | None:
    """Take the target end of a laid wire: its other end stays at the source."""
    if fed is None:
        return None
    source = view.canvas.nodes[fed.source]
    port = next((p for p in source.look.ports.outputs if p.name == fed.source_port), None)
    if port is None:
        return None
    return WireGesture(view, place, source, port, is_output=True, old=fed)


def _on_wire(view: CanvasView, place: QPointF, wire: WireItem, *, adds: bool) -> Gesture:
    """Select it; near one of its ends a drag takes that end elsewhere."""
    bound = wire.bound
    wires = view.editor.selected_wires ^ {bound} if adds else frozenset((bound,))
    view.editor.select(view.editor.selection if adds else (), wires)
    if bound.is_wired and not adds:
        if _far(place, wire.end) <= _END / view.zoom:
            return _from_source(view, place, bound) or Gesture(view, place)
        if _far(place, wire.start) <= _END / view.zoom:
            return _from_target(view, place, bound) or Gesture(view, place)
    return Gesture(view, place)


def _from_target(view: CanvasView, place: QPointF, fed: Binding) -> Gesture | None:
    """Take the source end of a laid wire: its other end stays at the target."""
    target = view.canvas.nodes.get(fed.target)
    ports = target.look.ports.inputs if target is not None else ()
    port = next((port for port in ports if port.name == fed.port), None)
    if target is None or port is None:
        return None
    return WireGesture(view, place, target, port, is_output=False, old=fed)


def _far(one: QPointF, other: QPointF) -> float:
    way = one - other
    return float(QPointF.dotProduct(way, way) ** 0.5)
