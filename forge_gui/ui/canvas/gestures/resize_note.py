"""Dragging the corner of a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.note_item import NoteItem
from forge_gui.values.graph_edits_notes import LEAST_HEIGHT, LEAST_WIDTH

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView

_GRID = 8.0


class ResizeNoteGesture(Gesture):
    """Its upper left corner stays; the size goes in steps of 8 units, with Alt freely."""

    def __init__(self, view: CanvasView, start: QPointF, note: NoteItem) -> None:
        super().__init__(view, start)
        self._note = note
        self._before = note.box
        self.editor.select((note.node_id,))

    def move(self) -> None:
        moved = self.place - self.start
        wide = self._before.width() + moved.x()
        high = self._before.height() + moved.y()
        if not self.keys & Qt.KeyboardModifier.AltModifier:
            wide, high = round(wide / _GRID) * _GRID, round(high / _GRID) * _GRID
        size = QSizeF(max(LEAST_WIDTH, wide), max(LEAST_HEIGHT, high))
        self._note.show_box(QRectF(self._before.topLeft(), size))

    def finish(self) -> None:
        box = self._note.box
        if box.size() != self._before.size():
            self.editor.resize_note(self._note.node_id, box.width(), box.height())

    def cancel(self) -> None:
        self._note.show_box(self._before)
