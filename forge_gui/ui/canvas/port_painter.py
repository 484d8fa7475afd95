"""Ports of a node: a shape and a colour for each kind, hollow while nothing is connected.

Most nodes have the same few ports in the same places, so their shapes are joined once and kept:
all ports of a node are then two or three paths.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from forge_gui.ui.canvas.node_look import NodeLook
from forge_gui.ui.canvas.paints import Paints, pen
from forge_gui.ui.theme.port_shapes import inner_path, is_hollow, port_path
from forge_gui.values.graph import PortKind

RADIUS = 5.0
_Marks = tuple[tuple[PortKind, bool], ...]
"""Kind and whether something is connected, by row."""


class PortShapes:
    """The ports of one arrangement: what is cut out of the edge, what is filled, what is ringed."""

    def __init__(self) -> None:
        self.gap = QPainterPath()
        self.filled: dict[PortKind, QPainterPath] = {}
        self.ringed: dict[PortKind, QPainterPath] = {}

    def add(self, kind: PortKind, x: float, y: float, is_connected: bool, radius: float) -> None:
        shape = port_path(kind, radius).translated(x, y)
        self.gap.addPath(shape)
        if not is_hollow(kind, is_connected=is_connected):
            _join(self.filled, kind, shape)
            return
        _join(self.ringed, kind, port_path(kind, radius - 0.6).translated(x, y))
        inner = inner_path(kind, radius)
        if inner is not None and is_connected:
            _join(self.filled, kind, inner.translated(x, y))


def paint_ports(painter: QPainter, look: NodeLook, paints: Paints, radius: float = RADIUS) -> None:
    """All ports of a node, at both edges; the painter stands at the node's corner."""
    inputs = tuple(
        (kind, port.name in look.connected_inputs)
        for port, kind in zip(look.ports.inputs, look.input_kinds, strict=True)
    )
    outputs = tuple((p.kind, look.is_output_used) for p in look.ports.outputs)
    frame = look.frame
    shapes = _shapes(frame.width, frame.port_y(0), frame.port_y(1), inputs, outputs, radius)
    painter.setPen(pen(paints.theme.canvas, 3.0))
    painter.setBrush(paints.theme.canvas)
    painter.drawPath(shapes.gap)
    for kind, path in shapes.ringed.items():
        painter.setPen(pen(paints.theme.ports[kind].color, 1.6))
        painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    for kind, path in shapes.filled.items():
        painter.setBrush(paints.theme.ports[kind].color)
        painter.drawPath(path)


@lru_cache(maxsize=512)
def _shapes(
    width: int, first: float, second: float, inputs: _Marks, outputs: _Marks, radius: float
) -> PortShapes:
    """`first` and `second` are the middles of the first two rows."""
    shapes = PortShapes()
    for x, marks in ((0.0, inputs), (float(width), outputs)):
        for row, (kind, is_connected) in enumerate(marks):
            shapes.add(kind, x, first + row * (second - first), is_connected, radius)
    return shapes


def _join(paths: dict[PortKind, QPainterPath], kind: PortKind, shape: QPainterPath) -> None:
    paths.setdefault(kind, QPainterPath()).addPath(shape)
