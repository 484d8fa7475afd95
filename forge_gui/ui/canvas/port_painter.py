"""Ports of a node: a shape and a colour for each kind, hollow while nothing is connected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from forge_gui.ui.canvas.node_look import NodeLook
from forge_gui.ui.canvas.paints import Paints, pen
from forge_gui.ui.theme.port_shapes import inner_path, is_hollow, port_path
from forge_gui.values.graph import PortKind

RADIUS = 5.0


def paint_ports(painter: QPainter, look: NodeLook, paints: Paints, radius: float = RADIUS) -> None:
    """All ports of a node, at both edges; the painter stands at the node's corner."""
    frame = look.frame
    for row, port in enumerate(look.ports.inputs):
        is_connected = port.name in look.connected_inputs
        place = (0.0, frame.port_y(row))
        paint_port(painter, paints, port.kind, place, is_connected, radius)
    for row, port in enumerate(look.ports.outputs):
        place = (float(frame.width), frame.port_y(row))
        paint_port(painter, paints, port.kind, place, look.is_output_used, radius)


def paint_port(
    painter: QPainter,
    paints: Paints,
    kind: PortKind,
    place: tuple[float, float],
    is_connected: bool,
    radius: float = RADIUS,
) -> None:
    """One port around a point, with a thin gap to what lies below."""
    color = paints.theme.ports[kind].color
    painter.translate(*place)
    painter.setPen(pen(paints.theme.canvas, 3.0))
    painter.setBrush(paints.theme.canvas)
    shape = port_path(kind, radius)
    if is_hollow(kind, is_connected=is_connected):
        painter.drawPath(shape)
        painter.setPen(pen(color, 1.6))
        painter.drawPath(port_path(kind, radius - 0.6))
        inner = inner_path(kind, radius)
        if inner is not None and is_connected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawPath(inner)
    else:
        painter.drawPath(shape)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawPath(shape)
    painter.translate(-place[0], -place[1])
