"""Putting nodes and notes in order on the canvas, as one undoable command each."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.values import graph_edits as edits
from forge_gui.values.graph import Position
from forge_gui.viewmodels.alignment import Axis, Line, Rect, aligned, distributed
from forge_gui.viewmodels.editor_marks import EditorMarks
from forge_gui.viewmodels.editor_places import arranged
from forge_gui.viewmodels.group_frame import rects_of
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

_ALIGNS = {
    Line.LEFT: QT_TR_NOOP("Align left"),
    Line.CENTRE: QT_TR_NOOP("Align centres"),
    Line.RIGHT: QT_TR_NOOP("Align right"),
    Line.TOP: QT_TR_NOOP("Align top"),
    Line.MIDDLE: QT_TR_NOOP("Align middles"),
    Line.BOTTOM: QT_TR_NOOP("Align bottom"),
}
_SPREADS = {
    Axis.HORIZONTAL: QT_TR_NOOP("Distribute horizontally"),
    Axis.VERTICAL: QT_TR_NOOP("Distribute vertically"),
}


class EditorAligning(EditorMarks):
    """The document with the commands that only move."""

    def align(self, line: Line, ids: Iterable[str] = ()) -> bool:
        """Put an edge or the middles of these (default: what is selected) in one line."""
        rects = self._rects(ids)
        return self._put(tr(_ALIGNS[line]), aligned(rects, line))

    def distribute(self, axis: Axis, ids: Iterable[str] = ()) -> bool:
        """Equal gaps between these (default: what is selected); three or more."""
        rects = self._rects(ids)
        return self._put(tr(_SPREADS[axis]), distributed(rects, axis))

    def arrange(self) -> bool:
        """Lay out what is selected, or everything, in columns along the wires."""
        chosen = self.moving()
        return self._put(
            tr("Arrange"), arranged(self.index, chosen if len(chosen) > 1 else frozenset())
        )

    @property
    def can_align(self) -> bool:
        """Two or more nodes or notes are selected."""
        return len(self.moving()) > 1

    @property
    def can_distribute(self) -> bool:
        return len(self.moving()) > 2

    def _rects(self, ids: Iterable[str]) -> dict[str, Rect]:
        return rects_of(self.index, frozenset(ids) or self.moving())

    def _put(self, text: str, places: dict[str, Position]) -> bool:
        return self.apply(text, lambda g: edits.move(g, places))
