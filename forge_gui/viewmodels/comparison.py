"""Two runs, or two versions of a pipeline, side by side: what is compared, the list, the texts."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from forge_gui.bridge.bridge import Bridge
from forge_gui.values.comparison import GraphDiff, RunDiff
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId, StepId
from forge_gui.viewmodels import comparison_rows
from forge_gui.viewmodels.comparison_rows import GraphDiffRow, RunDiffRow
from forge_gui.viewmodels.comparison_sides import FILE, RUN, SAVED, ComparisonSides, Side
from forge_gui.viewmodels.comparison_text import TextDiff, diff_values
from forge_gui.viewmodels.document import DocumentViewModel
from forge_gui.viewmodels.translation import tr

__all__ = ["ComparisonViewModel", "Side"]


class ComparisonViewModel(ComparisonSides):
    """Two runs are compared step by step, anything else as pipelines."""

    def __init__(
        self,
        bridge: Bridge,
        current: Callable[[], DocumentViewModel],
        *,
        now: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(bridge, current, now=now, parent=parent)
        self._runs_diff: RunDiff | None = None
        self._graph_diff: GraphDiff | None = None
        self._wants_graphs = False
        self._row = 0
        self.texts = TextDiff()

    def set_wants_graphs(self, wants: bool) -> None:
        """Of two runs: look at their pipelines instead of their steps."""
        self._wants_graphs = wants
        self._choose_row(0)

    # What came out

    @property
    def is_of_runs(self) -> bool:
        return self._runs_diff is not None

    @property
    def shows_graphs(self) -> bool:
        """The rows are differences of pipelines."""
        return self._runs_diff is None or self._wants_graphs

    @property
    def rows(self) -> Sequence[RunDiffRow | GraphDiffRow]:
        if self._runs_diff is not None and not self._wants_graphs:
            return comparison_rows.run_rows(self._runs_diff, self._name_of)
        graph = self._runs_diff.graph if self._runs_diff is not None else self._graph_diff
        return comparison_rows.graph_rows(graph, self._name_of) if graph is not None else ()

    @property
    def row(self) -> int:
        """Which of `rows` is looked at."""
        return self._row

    @property
    def summary(self) -> str:
        """A sentence or two on the whole."""
        if None in self._sides:
            return ""
        if self._runs_diff is not None:
            return comparison_rows.run_summary(self._runs_diff, self._name_of)
        if self._graph_diff is None:
            return ""
        if self._graph_diff.is_same:
            return tr("Both are the same, apart from where things stand.")
        if self._graph_diff.is_same_logic:
            return tr("Only names and words differ: a run of either gives the same.")
        return ""

    def choose_row(self, row: int) -> None:
        """Look at this row's texts; its step is selected where the open pipeline has it."""
        if row == self._row:
            return
        self._choose_row(row)
        rows = self.rows
        step = rows[row].step if 0 <= row < len(rows) else None
        editor = self._current().editor
        if step is not None and step in editor.index.nodes:
            editor.select((step,))

    # Inside

    def _compare(self) -> None:
        self._runs_diff = self._graph_diff = None
        before, after = self._sides
        if before is None or after is None:
            self._choose_row(0)
        elif before.is_run and after.is_run:
            self._scope.start(self._compare_runs(RunId(before.key), RunId(after.key)), self._fail)
        else:
            self._scope.start(self._compare_graphs(before, after), self._fail)

    async def _compare_runs(self, before: RunId, after: RunId) -> None:
        found = await self._scope.call(lambda engine: engine.compare_runs(before, after))
        self._runs_diff = found
        differs = (n for n, one in enumerate(found.steps) if not one.is_output_equal)
        self._choose_row(0 if self._wants_graphs else next(differs, 0))

    async def _compare_graphs(self, before: Side, after: Side) -> None:
        one = await self._graph_of(before)
        other = await self._graph_of(after)
        self._graph_diff = self._bridge.compute(lambda engine: engine.compare_graphs(one, other))
        self._choose_row(0)

    async def _graph_of(self, side: Side) -> Graph:
        if side.what == FILE:
            path = Path(side.key)
            return await self._scope.call(lambda engine: engine.open_pipeline(path))
        if side.what == RUN:
            run = RunId(side.key)
            record = await self._scope.call(lambda engine: engine.run_record(run))
            return record.graph
        document = self._current()
        return document.saved_graph if side.what == SAVED else document.editor.graph

    def _choose_row(self, row: int) -> None:
        self._row = row
        rows = self.rows
        chosen = rows[row] if 0 <= row < len(rows) else None
        self.texts = diff_values(chosen.before, chosen.after) if chosen else TextDiff()
        self.changed.emit()

    def _name_of(self, step: StepId) -> str:
        found = self._current().editor.graph.step(step)
        return found.shown_name if found is not None else step

    def _fail(self, error: Exception) -> None:
        self._choose_row(0)
        self._tell(error)
