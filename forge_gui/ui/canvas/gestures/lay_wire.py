"""Pulling a wire out of a port, forwards or backwards, or taking the end of one that is laid.

Dropped on a port it connects; on a step's body it writes a placeholder there; on the empty canvas
it asks which step shall come there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.hits import Hit, hit
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.paints import pen
from forge_gui.ui.canvas.wire_shape import wire_path
from forge_gui.values.bindings import Binding
from forge_gui.values.graph_edits import would_loop
from forge_gui.values.step_kinds import Port
from forge_gui.viewmodels.editor_index import fits

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_LEAST = 4.0
"""Screen pixels that a wire must be pulled before it counts."""


class WireGesture(Gesture):
    """One loose end follows the mouse. `old` is the wire whose end was taken, if any."""

    def __init__(
        self,
        view: CanvasView,
        start: QPointF,
        node: NodeItem,
        port: Port,
        *,
        is_output: bool,
        old: Binding | None = None,
    ) -> None:
        super().__init__(view, start)
        self.node = node
        self.port = port
        self.is_forward = is_output
        self._old = old
        self._fixed = node.port_place(port.name, is_output=is_output)
        self._loose = start
        self._target = Hit()
        self._fits = True

    def move(self) -> None:
        self._loose = self.place
        self._target = self._wanted(hit(self.scene, self.place, self.view.zoom))
        self._fits = self._is_fitting(self._target)
        if self._target.node is not None and self._target.port is not None and self._fits:
            side = self._target.is_output
            self._loose = self._target.node.port_place(self._target.port.name, is_output=side)
        self.view.viewport().update()

    def finish(self) -> None:
        self.view.viewport().update()
        pulled = self.place - self.start
        if QPointF.dotProduct(pulled, pulled) ** 0.5 * self.view.zoom < _LEAST:
            return
        self.move()
        target = self._target
        if target.node is not None and target.node is not self.node:
            self._connect(target)
        elif target.node is None and self._old is not None:
            self.editor.take_wires((self._old,))
        elif target.node is None:
            self.view.ask_step(self.place, self)

    def cancel(self) -> None:
        self.view.viewport().update()

    def paint(self, painter: QPainter) -> None:
        theme = self.scene.paints.theme
        start, end = (self._fixed, self._loose) if self.is_forward else (self._loose, self._fixed)
        color = theme.ports[self.port.kind].color if self._fits else theme.danger
        style = Qt.PenStyle.DashLine if self._fits else Qt.PenStyle.DotLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen(color, 2.0, style))
        painter.drawPath(wire_path(start, end))
        self._paint_target(painter)

    def _paint_target(self, painter: QPainter) -> None:
        """A ring around what would be connected."""
        node, port = self._target.node, self._target.port
        if node is None or node is self.node or not self._fits:
            return
        painter.setPen(pen(self.scene.paints.theme.ports[self.port.kind].color, 2.0))
        if port is not None:
            place = node.port_place(port.name, is_output=self._target.is_output)
            painter.drawEllipse(QRectF(place.x() - 9, place.y() - 9, 18, 18))
        else:
            painter.drawRoundedRect(node.box.adjusted(-3, -3, 3, 3), 11, 11)

    def _wanted(self, found: Hit) -> Hit:
        """Of a hit only what can take this end: a port of the other side, or a body."""
        if found.node is None:
            return Hit()
        if found.port is not None and found.is_output is self.is_forward:
            return Hit(found.node)
        return found

    def _is_fitting(self, target: Hit) -> bool:
        if target.node is None:
            return True
        source, into = self._ends(target.node)
        if source is into or would_loop(self.editor.graph, source.node_id, into.node_id):
            return False
        if target.port is None:
            info = self.editor.kinds.get(_kind_of(self, into))
            ready = info is not None and bool(info.templates)
            return ready and (self.is_forward or bool(source.look.ports.outputs))
        ends = (self.port, target.port) if self.is_forward else (target.port, self.port)
        return fits(ends[0].kind, ends[1].kind)

    def _ends(self, other: NodeItem) -> tuple[NodeItem, NodeItem]:
        return (self.node, other) if self.is_forward else (other, self.node)

    def _connect(self, target: Hit) -> None:
        assert target.node is not None
        source, into = self._ends(target.node)
        if self.is_forward:
            port, source_port = (target.port.name if target.port else ""), self.port.name
        else:
            port = self.port.name
            outputs = source.look.ports.outputs
            source_port = target.port.name if target.port else outputs[0].name if outputs else ""
        if self._old is not None:
            self.editor.rewire(self._old, source.node_id, into.node_id, port, source_port)
        elif port:
            self.editor.connect_port(source.node_id, into.node_id, port, source_port)
        else:
            self.editor.connect_to_body(source.node_id, into.node_id, source_port)


def _kind_of(gesture: WireGesture, node: NodeItem) -> str:
    step = gesture.editor.graph.step(node.node_id)
    return step.kind if step else ""
