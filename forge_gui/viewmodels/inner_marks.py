"""The breakpoints inside of one document's steps, followed while files and the graph change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from forge_gui.bridge.bridge import Bridge
from forge_gui.viewmodels.editor import EditorViewModel
from forge_gui.viewmodels.editor_diff import GraphDelta
from forge_gui.viewmodels.inner_breakpoints import InnerPlace, Marks, inner_places

_SOON_MS = 150
"""Files are read for it, so a flood of changes is answered once."""


class InnerMarks(QObject):
    """`elsewhere` are the breakpoints of other files, `folder` is where the document's own is."""

    changed = Signal()

    def __init__(
        self,
        bridge: Bridge,
        editor: EditorViewModel,
        elsewhere: Callable[[], Marks],
        folder: Callable[[], Path | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._scope = bridge.scope(self)
        self._editor, self._elsewhere, self._folder = editor, elsewhere, folder
        self.places: tuple[InnerPlace, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._begin)
        self._turn = 0
        editor.graphChanged.connect(self._on_graph)
        self.look_again()

    def look_again(self) -> None:
        """A file or its breakpoints are others."""
        self._soon.start()

    def close(self) -> None:
        """Look no more: the engine may end from now on."""
        self._soon.stop()
        self._scope.close()

    def _on_graph(self, delta: GraphDelta) -> None:
        if delta.added or delta.removed or delta.changed:
            self.look_again()

    def _begin(self) -> None:
        self._scope.start(self._look())

    async def _look(self) -> None:
        self._turn += 1
        turn, found, marks = self._turn, tuple[InnerPlace, ...](), self._elsewhere()
        if marks:
            graph, folder, kinds = self._editor.graph, self._folder(), self._editor.kinds
            found = await self._scope.call(
                lambda engine: inner_places(engine, graph, folder, kinds, marks)
            )
        if turn == self._turn and found != self.places:
            self.places = found
            self.changed.emit()
