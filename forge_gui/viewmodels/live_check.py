"""What would be refused before a run, found while the pipeline is edited.

The engine's own check, on its own thread, a moment after the last change; a large pipeline, whose
check takes long, is asked about less often. Its sentences stand on the nodes like those of a run
that was refused. Values that a run would ask for first are not missing yet.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from forge_gui.bridge.scope import Run, Scope
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta

DELAY_S = 0.2
"""From the last change to the check."""
_SHARE = 4.0
"""The pause is at least so many times what the last check took."""
_LONGEST_S = 5.0
_FIRST_MS = 1_000
"""After opening: the window comes first."""


class LiveCheck(QObject):
    """Keeps the faults of one editor's nodes true while it is edited."""

    def __init__(
        self,
        scope: Scope,
        editor: EditorViewModel,
        *,
        given: Callable[[], Mapping[str, str]],
        folder: Callable[[], Path | None],
        is_busy: Callable[[], bool],
        delay_s: float = DELAY_S,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`given` are the values for the next run, `folder` where the pipeline's file is;
        `is_busy`: a run is under way, which shows its own states."""
        super().__init__(parent)
        self._scope, self._editor = scope, editor
        self._given, self._folder, self._is_busy = given, folder, is_busy
        self._delay_s, self._now = delay_s, now
        self._took_s = 0.0
        self._run: Run | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._start)
        editor.graphChanged.connect(self._on_graph)
        editor.modelNotesChanged.connect(self.look_again)
        if editor.graph.steps:
            self._timer.start(_FIRST_MS)

    def look_again(self, *_anything: object) -> None:
        """Something beside the graph is different: given values, models, the file's place."""
        if self._timer.isActive() and self._timer.interval() == _FIRST_MS:
            return
        pause = min(_LONGEST_S, max(self._delay_s, self._took_s * _SHARE))
        self._timer.start(round(pause * 1000))

    def stop(self) -> None:
        """Ask nothing more; what is under way is dropped."""
        self._timer.stop()
        if self._run is not None:
            self._run.cancel()

    def _on_graph(self, delta: GraphDelta) -> None:
        if delta.is_logic:
            self.look_again()

    def _start(self) -> None:
        if self._is_busy():
            return
        if self._run is not None:
            self._run.cancel()  # it asks about what is no longer there
        self._run = self._scope.start(self._check(), on_error=self._leave)

    def _leave(self, _error: Exception) -> None:
        """A check that fails tells nothing of the pipeline; a run would tell what is wrong."""

    async def _check(self) -> None:
        graph, given, folder = self._editor.graph, dict(self._given()), self._folder()
        if not graph.steps:
            self._editor.set_faults(())
            return
        began = self._now()
        faults = await self._scope.call(lambda engine: engine.check(graph, given, folder))
        self._took_s = self._now() - began
        if not self._is_busy() and not self._timer.isActive():
            self._editor.set_faults(without_asked(faults, graph, given))


def without_asked(
    faults: Sequence[Fault], graph: Graph, given: Mapping[str, str]
) -> tuple[Fault, ...]:
    """Without the missing values of inputs: a run asks for these first."""
    missing = {i.name for i in graph.inputs if not i.example and not given.get(i.name)}
    return tuple(fault for fault in faults if fault.step not in missing)
