"""The whole graph from far: blocks in their state's colour and straight wires, in a few calls.

Below 35 % zoom the view draws this instead of asking every item to paint itself: a thousand
nodes are then some twenty calls. The minimap draws the same picture, smaller.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from math import ceil, floor

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from forge_gui.ui.canvas import far_papers
from forge_gui.ui.canvas.group_item import GroupItem
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.ui.canvas.wire_item import WireItem
from forge_gui.ui.theme import icons
from forge_gui.values.graph import PortKind
from forge_gui.values.runs import StepState

_CURVES = 300
"""Most wires that are drawn as curves; more are straight lines."""
AROUND = 24.0
"""Screen pixels that rings, dots and titles reach out of their pieces."""
_CELLS = 6
"""Parts a side that the graph is cut into where less than half of it is asked for."""
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
    curves: list[WireItem] = field(default_factory=list)
    frames: list[GroupItem] = field(default_factory=list)
    notes: list[NoteItem] = field(default_factory=list)
    dots: list[QPointF] = field(default_factory=list)
    """Where breakpoints are."""
    extent: QRectF = field(default_factory=QRectF)
    away: QPointF = field(default_factory=QPointF)
    """How far notes and frames are drawn from where they stand now."""
    lowest: dict[StepState, float] = field(default_factory=dict)
    """The height of the lowest block of each state: all signs of a state have one size."""

    cells: dict[tuple[int, int, int, int], _Blocks] = field(default_factory=dict)
    """What was asked for in parts, for all that is asked of the same parts."""

    def within(self, box: QRectF, zoom: float) -> _Blocks:
        """Only what may be seen in a box, and somewhat more; all of it where the box is large."""
        own, far = self.extent, AROUND / zoom
        near = box.adjusted(-far, -far, far, far)
        if box.width() * box.height() * 2 > own.width() * own.height():
            return self
        wide, high = max(1.0, own.width() / _CELLS), max(1.0, own.height() / _CELLS)
        left, top = floor(near.left() / wide), floor(near.top() / high)
        right, bottom = ceil(near.right() / wide), ceil(near.bottom() / high)
        key = (left, top, right, bottom)
        found = self.cells.get(key)
        if found is None:
            size = QSizeF((right - left) * wide, (bottom - top) * high)
            found = self.cells[key] = self._part(QRectF(QPointF(left * wide, top * high), size))
        return found

    def _part(self, near: QRectF) -> _Blocks:
        if not self.curves and not near.intersects(self.extent):
            return _Blocks()
        return _Blocks(
            {state: _seen(boxes, near) for state, boxes in self.boxes.items()},
            {key: _crossing(lines, near) for key, lines in self.wires.items()},
            self.strong_wires,
            _seen(self.selected, near),
            _seen(self.focused, near),
            [wire for wire in self.curves if wire.scene_bounds().intersects(near)],
            [frame for frame in self.frames if frame.scene_bounds().intersects(near)],
            [note for note in self.notes if note.scene_bounds().intersects(near)],
            [dot for dot in self.dots if near.contains(dot)],
            self.extent,
            self.away,
            self.lowest,
        )


class Overview:
    """Gathers from the scene when something changed, and paints as often as asked."""

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self._blocks: _Blocks | None = None
        self._signs: dict[tuple[StepState, int, int], QPixmap] = {}
        scene.drawnAnew.connect(self.forget)
        scene.tookUp.connect(self.forget)

    def forget(self) -> None:
        """Something moved or changed: gather again before the next painting."""
        self._blocks = None

    def paint(self, painter: QPainter, zoom: float, scale: float, box: QRectF) -> None:
        """Draw what lies in a box of the scene; `scale`: device pixels a logical one."""
        self._paint(painter, self._gathered().within(box, zoom), zoom, scale)

    def paint_lifted(self, painter: QPainter, zoom: float, scale: float, shift: QPointF) -> None:
        """What is dragged, where it was taken up: `shift` back from where it is now."""
        lift = self._scene.lift
        if lift is not None:
            blocks = _gather(lift.nodes, lift.inner, -shift, has_curves=self._has_curves)
            blocks.frames = [piece for piece in lift.pieces if isinstance(piece, GroupItem)]
            blocks.notes = [piece for piece in lift.pieces if isinstance(piece, NoteItem)]
            blocks.away = -shift
            self._paint(painter, blocks, zoom, scale)

    def _paint(self, painter: QPainter, blocks: _Blocks, zoom: float, scale: float) -> None:
        paints = self._scene.paints
        far_papers.paint_frames(painter, blocks.frames, blocks.away, paints, zoom)
        self._paint_wires(painter, blocks, zoom)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > _CRISP)
        for state, boxes in blocks.boxes.items():
            look = paints.theme.states[state]
            painter.setBrush(look.block)
            painter.setPen(_edge(look.mark, zoom) if look.is_dashed else Qt.PenStyle.NoPen)
            if zoom > _ROUND:
                for box in boxes:
                    painter.drawRoundedRect(box, 10, 10)
            elif boxes:
                painter.drawRects(boxes)
            self._paint_signs(painter, state, boxes, blocks.lowest[state], scale)
        far_papers.paint_notes(painter, blocks.notes, blocks.away)
        far_papers.paint_dots(painter, blocks.dots, paints, zoom)
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
        blocks = self._gathered()
        for frame in blocks.frames:
            painter.setPen(_hair(frame.look.rim))
            painter.setBrush(frame.look.frame)
            painter.drawRect(frame.box)
        far_papers.paint_notes(painter, blocks.notes, QPointF(0, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        for state, boxes in blocks.boxes.items():
            is_idle = state in (StepState.READY, StepState.QUEUED, StepState.SKIPPED)
            look = theme.states[state]
            color = theme.plan if is_idle else look.mark if look.is_dashed else look.block
            painter.setBrush(color)
            painter.drawRects(boxes)

    def _paint_wires(self, painter: QPainter, blocks: _Blocks, zoom: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not self._has_curves:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom > _ROUND)
            self._paint_lines(painter, blocks)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for wire in blocks.curves:
            look = self._scene.paints.theme.ports[wire.kind]
            is_strong = wire.is_used or wire.is_selected
            painter.setPen(_hair(look.color if is_strong else look.idle))
            painter.drawPath(wire.curve)

    def _paint_lines(self, painter: QPainter, blocks: _Blocks) -> None:
        paints = self._scene.paints
        for (kind, is_used), lines in blocks.wires.items():
            look = paints.theme.ports[kind]
            painter.setPen(_hair(look.color if is_used else look.idle))
            if lines:
                painter.drawLines(lines)
        if blocks.strong_wires:
            painter.setPen(_hair(paints.theme.text))
            painter.drawLines(blocks.strong_wires)

    def _paint_signs(
        self, painter: QPainter, state: StepState, boxes: list[QRectF], low: float, scale: float
    ) -> None:
        zoom = painter.worldTransform().m11()
        side = min(20.0, low * zoom * 0.5)
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

    @property
    def _has_curves(self) -> bool:
        return len(self._scene.wires) <= _CURVES

    def _gathered(self) -> _Blocks:
        if self._blocks is None:
            self._blocks = _gather(
                (node for node in self._scene.nodes.values() if not node.is_lifted),
                (wire for wire in self._scene.wires.values() if not wire.is_lifted),
                has_curves=self._has_curves,
            )
            papers = self._scene.papers
            self._blocks.frames = [g for g in papers.groups.values() if not g.is_lifted]
            self._blocks.notes = [n for n in papers.notes.values() if not n.is_lifted]
            self._blocks.extent = self._scene.extent
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


def _gather(
    nodes: Iterable[NodeItem],
    wires: Iterable[WireItem],
    shift: QPointF | None = None,
    *,
    has_curves: bool = False,
) -> _Blocks:
    blocks = _Blocks()
    away = shift or QPointF(0, 0)
    for node in nodes:
        glance, box = node.glance, node.box.translated(away)
        blocks.boxes.setdefault(glance.view.state, []).append(box)
        if node.is_selected:
            blocks.selected.append(box.adjusted(-8, -8, 8, 8))
        if glance.breakpoint is not None:
            blocks.dots.append(box.topLeft())
        if node.is_focused:
            blocks.focused.append(box.adjusted(-12, -12, 12, 12))
    for wire in wires:
        if has_curves:
            blocks.curves.append(wire)
        if wire.breakpoint is not None:
            blocks.dots.append(wire.middle)
        line = QLineF(wire.start, wire.end)
        if wire.is_selected or wire.is_hovered:
            blocks.strong_wires.append(line)
        else:
            blocks.wires.setdefault((wire.kind, wire.is_used), []).append(line)
    blocks.lowest = {state: min(b.height() for b in all_) for state, all_ in blocks.boxes.items()}
    return blocks


def _seen(boxes: list[QRectF], box: QRectF) -> list[QRectF]:
    return [each for each in boxes if each.intersects(box)]


def _crossing(lines: list[QLineF], box: QRectF) -> list[QLineF]:
    """Lines that may cross a box: those that are not wholly on one side of it."""
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    found = []
    for line in lines:
        x, to_x, y, to_y = line.x1(), line.x2(), line.y1(), line.y2()
        is_beside = (x < left and to_x < left) or (x > right and to_x > right)
        if not (is_beside or (y < top and to_y < top) or (y > bottom and to_y > bottom)):
            found.append(line)
    return found


def _hair(color: QColor) -> QPen:
    made = QPen(color, 1)
    made.setCosmetic(True)
    return made


def _edge(color: QColor, zoom: float) -> QPen:
    return QPen(color, 1 / zoom, Qt.PenStyle.DashLine)
