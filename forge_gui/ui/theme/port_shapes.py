"""The shape of each kind of port: kind must never be told by colour alone."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from forge_gui.values.graph import PortKind


@lru_cache(maxsize=64)
def port_path(kind: PortKind, radius: float = 5.0) -> QPainterPath:
    """The outline around (0, 0). A list also gets an inner ring: see `inner_path`."""
    path = QPainterPath()
    if kind in _CORNERS:
        path.addPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in _CORNERS[kind]]))
        path.closeSubpath()
    elif kind is PortKind.AUDIO:
        half = radius * 0.68
        path.addRoundedRect(QRectF(-radius * 1.3, -half, radius * 2.6, half * 2), half, half)
    else:
        path.addEllipse(QPointF(0, 0), radius, radius)
    return path


@lru_cache(maxsize=16)
def inner_path(kind: PortKind, radius: float = 5.0) -> QPainterPath | None:
    """The filled dot inside a list's ring; None for every other kind."""
    if kind is not PortKind.LIST:
        return None
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), radius * 0.5, radius * 0.5)
    return path


def is_hollow(kind: PortKind, *, is_connected: bool) -> bool:
    """Whether only the edge is drawn: `any` always, the others while nothing is connected."""
    return kind in (PortKind.ANY, PortKind.LIST) or not is_connected


_S = 0.88  # a square of the same area as the circle
_CORNERS = {
    PortKind.JSON: ((-_S, -_S), (_S, -_S), (_S, _S), (-_S, _S)),
    PortKind.NUMBER: ((0, -1.18), (1.18, 0), (0, 1.18), (-1.18, 0)),
    PortKind.YES_NO: ((-0.9, -1.1), (1.1, 0), (-0.9, 1.1)),
    PortKind.IMAGE: tuple((1.1 * cos(i * pi / 3), 1.1 * sin(i * pi / 3)) for i in range(6)),
}
