"""The verbs of the engine's front door about kept runs, and of comparing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.values.comparison import GraphDiff, RunDiff
from forge_gui.values.debugging import Errand
from forge_gui.values.graph import Graph
from forge_gui.values.history import Continued, RunRecord, RunSummary
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import JsonObject

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.history_desk import HistoryDesk
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf

_NOTHING_GIVEN: Mapping[StepId, JsonObject] = MappingProxyType({})


class HistoryVerbs:
    """Each is told in api.py. Shelf and desk are built when one of them is first asked."""

    def __init__(self, shelf: Late[HistoryShelf], history: Late[HistoryDesk]) -> None:
        self._shelf = shelf
        self._history = history

    async def runs(self, limit: int = 100, before: float | None = None) -> Sequence[RunSummary]:
        return await self._shelf().list(limit, before)

    async def run_record(self, run: RunId) -> RunRecord:
        return await self._shelf().record(run)

    async def runs_holding(self, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
        return await self._shelf().holding(text, runs)

    async def unfinished_runs(self) -> Sequence[RunSummary]:
        return await self._shelf().unfinished()

    async def resume_run(self, run: RunId) -> Continued:
        return await self._history().resume(run)

    async def rerun(
        self,
        run: RunId,
        from_step: StepId | None = None,
        *,
        graph: Graph | None = None,
        given: Mapping[StepId, JsonObject] = _NOTHING_GIVEN,
        errand: Errand | None = None,
    ) -> Continued:
        from forge_gui.engine.pipeline.history_desk import Fork

        return await self._history().rerun(run, from_step, Fork(graph, given, errand))

    async def compare_runs(self, before: RunId, after: RunId) -> RunDiff:
        return await self._shelf().compare(before, after)

    def compare_graphs(self, before: Graph, after: Graph) -> GraphDiff:
        from forge_gui.engine.pipeline.comparison_graphs import compare_graphs

        return compare_graphs(before, after)

    async def delete_runs(self, runs: Sequence[RunId]) -> None:
        await self._shelf().delete(runs)

    async def export_run(self, run: RunId, path: Path) -> None:
        await self._shelf().export(run, path)
