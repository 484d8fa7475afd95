"""The slow breathing of running nodes; still where the person asked for less motion."""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QObject, QTimer

from forge_gui.ui.canvas.scene import CanvasScene
from forge_gui.values.runs import StepState

_FRAME_MS = 120
_BREATH_S = 2.4


class Pulse(QObject):
    """Runs only while something runs; repaints only the nodes that do."""

    def __init__(self, scene: CanvasScene, parent: QObject) -> None:
        super().__init__(parent)
        self._scene = scene
        self._phase = 0.0
        self._names: list[str] = []
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._beat)
        scene.drawnAnew.connect(self._look)

    def _look(self) -> None:
        nodes, editor = self._scene.nodes, self._scene.editor
        if not editor.is_running and not self._timer.isActive():
            return
        self._names = [
            name
            for name, step in editor.run_states.steps.items()
            if step.state is StepState.RUNNING and name in nodes
        ]
        is_still = self._scene.paints.reduced_motion
        wanted = editor.is_running and not is_still and bool(self._names)
        if wanted and not self._timer.isActive():
            self._phase = 0.0
            self._timer.start()
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            for node in self._scene.nodes.values():
                node.pulse = 1.0

    def hold(self) -> None:
        """The window moves: nobody sees them breathe, and the hand goes first."""
        if self._timer.isActive():
            self._timer.start()

    def _beat(self) -> None:
        self._phase = (self._phase + _FRAME_MS / 1000 / _BREATH_S) % 1.0
        strength = 0.75 + 0.25 * cos(2 * pi * self._phase)
        for name in self._names:
            node = self._scene.nodes.get(name)
            if node is not None:
                node.pulse = strength
                node.stain(is_far_too=False)
