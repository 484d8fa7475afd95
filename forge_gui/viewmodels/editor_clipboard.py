"""Steps as text for the clipboard: copied, cut, and pasted under free names."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from forge_gui.values import graph_edits
from forge_gui.values.errors import ForgeError
from forge_gui.values.graph import Graph, Position
from forge_gui.values.ids import StepId
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from forge_gui.viewmodels.editor_inside import EditorInside
from forge_gui.viewmodels.translation import tr

WriteText = Callable[[Graph], str]
ReadText = Callable[[str], Graph]


class EditorClipboard(EditorInside):
    """`write_text` and `read_text` are the engine's pipeline_text and parse_pipeline."""

    def __init__(
        self,
        graph: Graph | None = None,
        *,
        kinds: Mapping[str, StepKindInfo] = BUILT_IN_KINDS,
        now: Callable[[], float] = time.time,
        write_text: WriteText | None = None,
        read_text: ReadText | None = None,
        parent: QObject | None = None,
    ) -> None:
        self._write_text, self._read_text = write_text, read_text
        super().__init__(graph, kinds=kinds, now=now, parent=parent)

    def copy_text(self) -> str:
        """What is selected as pipeline text, empty where nothing is."""
        if not self.selection or self._write_text is None:
            return ""
        return self._write_text(graph_edits.subgraph(self.graph, self.selection))

    def cut_text(self) -> str:
        """Like copy_text, and what was copied goes."""
        text = self.copy_text()
        if text:
            self.delete(self.selection)
        return text

    def paste_text(self, text: str, at: Position | None = None) -> tuple[StepId, ...]:
        """Add the pipeline in `text` under free names, its corner at `at` (default: beside)."""
        if self._read_text is None or not text.strip():
            return ()
        try:
            piece = self._read_text(text)
        except ForgeError:
            self.refused.emit(
                tr("The clipboard holds no steps."), tr("Copy steps from a pipeline, then paste.")
            )
            return ()
        corner = _corner(piece)
        dx, dy = (at.x - corner.x, at.y - corner.y) if at else (24.0, 24.0)
        return self._paste(tr("Paste"), piece, dx, dy)


def _corner(graph: Graph) -> Position:
    places = [*graph.layout.values(), *(note.at for note in graph.notes)]
    xs = [place.x for place in places]
    ys = [place.y for place in places]
    return Position(min(xs, default=0.0), min(ys, default=0.0))
