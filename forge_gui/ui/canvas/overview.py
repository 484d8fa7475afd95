"""The whole graph from far: blocks in their state's colour and straight wires, in a few calls.

Below 35 % zoom the view draws this instead of asking every item to paint itself: a thousand
nodes are then some twenty calls. The minimap draws the same picture, smaller.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.paints import Paints
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.theme import icons
from forge_gui.values.graph import PortKind
from forge_gui.values.runs import StepState

_CURVES = 300
"""Most wires that are drawn as curves; more are straight lines."""
_CRISP, _ROUND = 0.12, 0.2
"""Zoom above which edges are smoothed, and above which corners are round."""
SIGN = 16.0
"""Smallest height of a block on screen that still carries its state's sign."""


@dataclass(slots=True)
class _Blocks:
    """Everything to draw, gathered by colour."""

    boxes: dict[StepState, list[QRectF]] = field(default_factory=dict)
    wires: dict[tuple[PortKind, bool], list[QLineF]] = field(default_factory=dict)
    strong_wires: list[QLineF] = field(default_factory=list)
    selected: list[QRectF] = field(default_factory=list)
    focused: list[QRectF] = field(default_factory=list)


class Overview:
    """Gathers from the scene when something changed, and paints as often as asked."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._blocks: _Blocks | None = None
        self._signs: dict[tuple[StepState, int, int], QPixmap] = {}
        scene.drawnAnew.connect(self.forget)

    def forget(self) -> None:
        """Something moved or changed: gather again before the next painting."""
        self._blocks = None

    def paint(self, painter: QPainter, zoom: float, scale: float) -> None:
        """Draw everything in scene coordinates; `scale`: device pixels a logical one."""
        blocks = self._gathered()
        paints = self._scene.paints
        self._paint_wires(painter, blocks, paints, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > _CRISP)
        for state, boxes in blocks.boxes.items():
            look = paints.theme.states[state]
            painter.setBrush(look.block)
            painter.setPen(_edge(look.mark, zoom) if look.is_dashed else Qt.PenStyle.NoPen)
            if zoom > _ROUND:
                for box in boxes:
                    painter.drawRoundedRect(box, 10, 10)
            else:
                painter.drawRects(boxes)
            self._paint_signs(painter, state, boxes, zoom, scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for rings, color in (
            (blocks.selected, paints.theme.secondary),
            (blocks.focused, paints.theme.ember),
        ):
            if rings:
                painter.setPen(QPen(color, 2 / zoom))
                painter.drawRects(rings)

    def paint_map(self, painter: QPainter) -> None:
        """Blocks alone, for the small map: what is idle steps back."""
        theme = self._scene.paints.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for state, boxes in self._gathered().boxes.items():
            is_idle = state in (StepState.READY, StepState.QUEUED, StepState.SKIPPED)
            look = theme.states[state]
            color = theme.plan if is_idle else look.mark if look.is_dashed else look.block
            painter.setBrush(color)
            painter.drawRects(boxes)

    def _paint_wires(self, painter: QPainter, blocks: _Blocks, paints: Paints, zoom: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(self._scene.wires) <= _CURVES:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for wire in self._scene.wires.values():
                look = paints.theme.ports[wire.kind]
                is_strong = wire.is_used or wire.is_selected
                painter.setPen(_hair(look.color if is_strong else look.idle))
                painter.drawPath(wire.curve)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > _ROUND)
        for (kind, is_used), lines in blocks.wires.items():
            look = paints.theme.ports[kind]
            painter.setPen(_hair(look.color if is_used else look.idle))
            painter.drawLines(lines)
        if blocks.strong_wires:
            painter.setPen(_hair(paints.theme.text))
            painter.drawLines(blocks.strong_wires)

    def _paint_signs(
        self, painter: QPainter, state: StepState, boxes: list[QRectF], zoom: float, scale: float
    ) -> None:
        side = min(20.0, min((box.height() for box in boxes), default=0.0) * zoom * 0.5)
        if side < SIGN * 0.5:
            return
        sign = self._sign(state, round(side), scale)
        half = side / zoom / 2
        clip = painter.clipBoundingRect() if painter.hasClipping() else None
        for box in boxes:
            middle = box.center()
            if clip is None or clip.intersects(box):
                where = QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half)
                painter.drawPixmap(where, sign, QRectF(sign.rect()))

    def _sign(self, state: StepState, side: int, scale: float) -> QPixmap:
        look = self._scene.paints.theme.states[state]
        key = (state, side, look.sign.rgb())
        if key not in self._signs:
            made = icons.pixmap(look.icon, look.sign, side, scale)
            self._signs[key] = made
        return self._signs[key]

    def _gathered(self) -> _Blocks:
        if self._blocks is None:
            self._blocks = _gather(self._scene.nodes.values(), self._scene.wires.values())
        return self._blocks


def picture(overview: Overview, extent: QRectF, size: QSize, scale: float, back: QColor) -> QPixmap:
    """The whole extent as a pixmap of `size` logical pixels."""
    made = QPixmap(size * scale)
    made.setDevicePixelRatio(scale)
    made.fill(back)
    painter = QPainter(made)
    zoom = min(size.width() / extent.width(), size.height() / extent.height())
    painter.translate(size.width() / 2, size.height() / 2)
    painter.scale(zoom, zoom)
    painter.translate(-extent.center())
    overview.paint_map(painter)
    painter.end()
    return made


def _gather(nodes: Iterable[NodeItem], wires: Iterable[WireItem]) -> _Blocks:
    blocks = _Blocks()
    for node in nodes:
        box = node.box
        blocks.boxes.setdefault(node.look.view.state, []).append(box)
        if node.is_selected:
            blocks.selected.append(box.adjusted(-8, -8, 8, 8))
        if node.is_focused:
            blocks.focused.append(box.adjusted(-12, -12, 12, 12))
    for wire in wires:
        line = QLineF(wire.start, wire.end)
        if wire.is_selected or wire.is_hovered:
            blocks.strong_wires.append(line)
        else:
            blocks.wires.setdefault((wire.kind, wire.is_used), []).append(line)
    return blocks


def _hair(color: QColor) -> QPen:
    made = QPen(color, 1)
    made.setCosmetic(True)
    return made


def _edge(color: QColor, zoom: float) -> QPen:
    return QPen(color, 1 / zoom, Qt.PenStyle.DashLine)
