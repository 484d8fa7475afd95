"""Pipelines inside pipelines as commands of the editor. Files are the workspace's (sub_pipelines)."""

from __future__ import annotations

from collections.abc import Iterable

from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph
from forge_gui.values.graph_edits_expand import expand
from forge_gui.values.graph_edits_extract import Extracted, extract
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.editor_breakpoints import EditorBreakpoints
from forge_gui.viewmodels.translation import tr


class EditorInside(EditorBreakpoints):
    """The document with the commands that make, and dissolve, steps that run a pipeline."""

    def extracted(self, title: str, path: str, ids: Iterable[str] = ()) -> Extracted | None:
        """What making a pipeline of these (default: what is selected) would give; nothing is
        changed. None: it cannot be done, which is told by `refused`."""
        chosen = frozenset(ids) or self.selection
        try:
            return extract(self.graph, chosen, title=title, path=path, kinds=self.kinds)
        except GraphError as error:
            self.refused.emit(error.sentence, error.advice)
            return None

    def extract(self, title: str, path: str, ids: Iterable[str] = ()) -> StepId:
        """Put one step in place of these; it is selected. `path` is where the inner pipeline
        is (from this one's folder). Returns the step, empty where it was refused."""
        chosen = frozenset(ids) or self.selection
        made: Extracted | None = None

        def edit(graph: Graph) -> Graph:
            nonlocal made
            made = extract(graph, chosen, title=title, path=path, kinds=self.kinds)
            return made.outer

        if not self.apply(tr("Make a sub-pipeline"), edit) or made is None:
            return StepId("")
        self.select((made.step,))
        return made.step

    def expand(self, step_id: str, inner: Graph) -> tuple[StepId, ...]:
        """Put the inside of a pipeline step in its place; what came is selected."""
        new: tuple[StepId, ...] = ()

        def edit(graph: Graph) -> Graph:
            nonlocal new
            expanded, new = expand(graph, step_id, inner, self.kinds)
            return expanded

        if not self.apply(tr("Expand in place"), edit):
            return ()
        self.select(new)
        return new
