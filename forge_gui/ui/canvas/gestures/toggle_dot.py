"""Pressing the place of a breakpoint: it is set, or taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from forge_gui.ui.canvas.gestures.gesture import Gesture
from forge_gui.ui.canvas.hits import Hit, hit

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView


class DotGesture(Gesture):
    """Counts only if it is released where it was pressed."""

    def __init__(self, view: CanvasView, start: QPointF, found: Hit) -> None:
        super().__init__(view, start)
        self._found = found

    def finish(self) -> None:
        found = hit(self.scene, self.place, self.view.zoom)
        if not found.is_dot:
            return
        if found.wire is not None and found.wire is self._found.wire:
            bound = found.wire.bound
            self.editor.toggle_breakpoint(bound.target, bound.port)
        elif found.node is not None and found.node is self._found.node:
            self.editor.toggle_breakpoint(found.node.node_id)
