"""Pressing one of the buttons that a failed node offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.node_item import NodeItem
from forge_gui.viewmodels.editor_states import FixAction

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class ButtonGesture(Gesture):
    """Counts only if it is released where it was pressed."""

    def __init__(self, view: CanvasView, start: QPointF, node: NodeItem, fix: FixAction) -> None:
        super().__init__(view, start)
        self._node = node
        self._fix = fix

    def finish(self) -> None:
        if self._node.fix_at(self.place) is self._fix:
            self.editor.request_fix(self._node.node_id, self._fix)
