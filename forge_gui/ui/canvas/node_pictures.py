"""Nodes as they were drawn last: panning draws a node again in every strip that comes into view,
and a picture of it is ten times quicker than its words.
"""

from __future__ import annotations

from collections import OrderedDict
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.values.runs import StepState

_MOST_PIXELS = 12_000_000
"""Of all pictures together (48 MB)."""
_RESTLESS = frozenset({StepState.RUNNING, StepState.LOADING})

_Key = tuple[int, float, float, float]


class NodePictures:
    """Keeps those that were used last, each for one revision, zoom and place on the screen."""

    def __init__(self) -> None:
        self._kept: OrderedDict[NodeItem, tuple[_Key, QPointF, QPixmap]] = OrderedDict()
        self._pixels = 0

    def forget(self) -> None:
        """Colours or fonts are others."""
        self._kept.clear()
        self._pixels = 0

    def paint(self, painter: QPainter, node: NodeItem) -> bool:
        """Draw a node by its picture, made now if need be; the painter counts in scene units.
        False: it changes all the time and is better drawn as it is."""
        if node.glance.view.state in _RESTLESS:
            return False
        world = painter.worldTransform()
        scale = painter.device().devicePixelRatioF()
        unit = world.m11() * scale
        bounds = node.scene_bounds()
        # Fractions of a pixel stay the same while panning: the sheet moves by whole ones.
        left, top = floor(bounds.left() * unit), floor(bounds.top() * unit)
        key = (node.revision, unit, bounds.left() * unit - left, bounds.top() * unit - top)
        found = self._kept.get(node)
        if found is None or found[0] != key:
            found = self._made(node, key, bounds, world.m11(), scale)
        self._kept.move_to_end(node)
        place = world.map(QPointF(left / unit, top / unit))
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(place, found[2])
        painter.restore()
        return True

    def _made(
        self, node: NodeItem, key: _Key, bounds: QRectF, zoom: float, scale: float
    ) -> tuple[_Key, QPointF, QPixmap]:
        _revision, unit, x, y = key
        picture = QPixmap(ceil(bounds.width() * unit + x), ceil(bounds.height() * unit + y))
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(x / scale, y / scale)
        painter.scale(zoom, zoom)
        painter.translate(node.pos() - bounds.topLeft())
        node.draw(painter)
        painter.end()
        old = self._kept.pop(node, None)
        self._pixels += _size(picture) - (_size(old[2]) if old is not None else 0)
        found = self._kept[node] = (key, bounds.topLeft(), picture)
        while self._pixels > _MOST_PIXELS and len(self._kept) > 1:
            _node, (_key, _corner, gone) = self._kept.popitem(last=False)
            self._pixels -= _size(gone)
        return found


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height()
