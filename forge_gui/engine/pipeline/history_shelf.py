"""The kept runs to look at: list, open, export, delete. Nothing here runs anything.

What reading a pipeline needs is imported when a run is opened: a window asks for unfinished runs
while it starts.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from forge_gui.engine.pipeline.history_replay import moments_of, result_of
from forge_gui.engine.pipeline.history_troubles import Troubles
from forge_gui.engine.storage.files import write_text
from forge_gui.engine.storage.journal import Journal
from forge_gui.engine.storage.journal_words import KeptRun
from forge_gui.values.comparison import RunDiff
from forge_gui.values.events import Event
from forge_gui.values.history import RunRecord, RunSummary
from forge_gui.values.ids import RunId


class HistoryShelf:
    """The journal in `folder`, which is opened when there is something to read or to write."""

    def __init__(
        self, folder: Path, *, publish: Callable[[Event], None], now: Callable[[], float]
    ) -> None:
        self.troubles = Troubles(publish, now)
        self.journal = Journal(folder, self.troubles.say_from_thread)

    async def list(self, limit: int, before: float | None) -> Sequence[RunSummary]:
        return await self.journal.runs(limit, before)

    async def holding(self, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
        return await self.journal.holding(text, runs)

    async def unfinished(self) -> Sequence[RunSummary]:
        return await self.journal.unfinished()

    async def record(self, run: RunId) -> RunRecord:
        """Raises RunNotFound, FileDamaged."""
        kept, _ = await self.journal.kept(run)
        return await asyncio.to_thread(_record, kept)

    async def compare(self, before: RunId, after: RunId) -> RunDiff:
        """Raises RunNotFound, FileDamaged."""
        one, other = await self.record(before), await self.record(after)
        from forge_gui.engine.pipeline.comparison_runs import compare_runs

        return await asyncio.to_thread(compare_runs, one, other)

    async def delete(self, runs: Sequence[RunId]) -> None:
        """Raises RunBusy."""
        await self.journal.delete(runs)

    async def export(self, run: RunId, path: Path) -> None:
        """Raises RunNotFound, FileDamaged, FileNotWritten."""
        kept, _ = await self.journal.kept(run)
        await asyncio.to_thread(_write, kept, path)

    async def close(self) -> None:
        await self.journal.close()


def _record(kept: KeptRun) -> RunRecord:
    from forge_gui.engine.pipeline.document import parse_pipeline

    graph = parse_pipeline(kept.graph, f"The pipeline of {kept.summary.run}")
    return RunRecord(
        summary=kept.summary,
        graph=graph,
        inputs=kept.inputs,
        result=result_of(kept),
        turns=kept.turns,
        moments=moments_of(kept, graph),
        models=kept.models,
        kind_versions={entry.kind: entry.kind_version for entry in kept.entries},
        notes=kept.notes,
        forge_version=kept.forge_version,
        errand=kept.errand,
    )


def _write(kept: KeptRun, path: Path) -> None:
    from forge_gui.engine.pipeline.document import parse_pipeline
    from forge_gui.engine.pipeline.history_export import as_document

    parse_pipeline(kept.graph, f"The pipeline of {kept.summary.run}")
    write_text(path, json.dumps(as_document(kept), ensure_ascii=False, indent=2) + "\n")
