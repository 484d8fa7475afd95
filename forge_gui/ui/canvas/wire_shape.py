"""The curve of a wire between two points, and how near to it a point is. Pure arithmetic."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

_LEAST = 32.0
_STEPS = 20


def handles(start: QPointF, end: QPointF) -> tuple[QPointF, QPointF]:
    """The two handles of the curve: it leaves to the right and arrives from the left."""
    reach = reach_of(start.x(), start.y(), end.x(), end.y())
    return QPointF(start.x() + reach, start.y()), QPointF(end.x() - reach, end.y())


def reach_of(x: float, y: float, to_x: float, to_y: float) -> float:
    """How far the handles stand out from the ends."""
    dx = to_x - x
    if dx < 0:
        return min(240.0, _LEAST * 2 - dx * 0.6)
    return min(max(_LEAST, dx * 0.5), max(_LEAST, abs(to_y - y) * 0.9 + dx * 0.2))


def wire_path(start: QPointF, end: QPointF) -> QPainterPath:
    path = QPainterPath(start)
    first, second = handles(start, end)
    path.cubicTo(first, second, end)
    return path


def distance(place: QPointF, start: QPointF, end: QPointF) -> float:
    """How far a point is from the curve, to within a pixel or two."""
    first, second = handles(start, end)
    best = float("inf")
    before = start
    for step in range(1, _STEPS + 1):
        after = _point(step / _STEPS, start, first, second, end)
        best = min(best, _to_segment(place, before, after))
        before = after
    return best


def _point(t: float, a: QPointF, b: QPointF, c: QPointF, d: QPointF) -> QPointF:
    s = 1 - t
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t)


def _to_segment(place: QPointF, a: QPointF, b: QPointF) -> float:
    ab, ap = b - a, place - a
    length = ab.x() ** 2 + ab.y() ** 2
    t = 0.0 if not length else max(0.0, min(1.0, (ap.x() * ab.x() + ap.y() * ab.y()) / length))
    rest = ap - ab * t
    return float((rest.x() ** 2 + rest.y() ** 2) ** 0.5)
