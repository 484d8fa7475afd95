"""Kept runs that run again: continued where they were cut off, or repeated from a step on."""

from __future__ import annotations

import asyncio
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.document import parse_pipeline
from forge_gui.engine.pipeline.executor import Past
from forge_gui.engine.pipeline.history import what_holds
from forge_gui.engine.pipeline.history_pauses import edits_of
from forge_gui.engine.pipeline.history_recorder import JournalRecorder
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pipeline.recording import RunOpening
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.engine.storage.journal import Journal
from forge_gui.engine.storage.journal_words import KeptRun
from forge_gui.values.errors import (
    Fault,
    JournalError,
    PipelineRefused,
    RunBusy,
    RunComplete,
)
from forge_gui.values.graph import Graph
from forge_gui.values.history import Continued
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.runs import RunStatus


class HistoryDesk:
    """What runs again goes the way of every run. Without a recorder nothing can be continued."""

    def __init__(
        self,
        journal: Journal,
        recorder: JournalRecorder | None,
        admission: Admission,
        runs: Runs,
        clock: Clock,
    ) -> None:
        self._journal = journal
        self._recorder = recorder
        self._admission = admission
        self._runs = runs
        self._now = clock.now

    async def resume(self, run: RunId) -> Continued:
        """Raises RunNotFound, RunBusy, RunComplete, PipelineRefused, FileDamaged, JournalError."""
        if self._recorder is None:
            raise JournalError("Runs are not kept now.", "Switch journal.enabled on.")
        kept, claim = await self._journal.kept(run)
        if kept.summary.status is RunStatus.RUNNING or self._runs.has(run):
            raise RunBusy(run)
        if kept.summary.status is RunStatus.SUCCESS:
            raise RunComplete(run)
        plan = await self._plan(kept)
        holding = what_holds(plan, kept.entries)
        await self._recorder.go_on(_opening(run, plan, self._now()), claim)
        past = Past(holding.known, kept.notes, edits=edits_of(run, kept.events))
        return Continued(self._runs.start(plan, run, past), tuple(holding.known), holding.again)

    async def rerun(self, run: RunId, from_step: StepId | None) -> Continued:
        """A new run. Raises RunNotFound, PipelineRefused, FileDamaged."""
        kept, _ = await self._journal.kept(run)
        plan = await self._plan(kept)
        if from_step is None:
            return Continued(self._runs.start(plan, None, Past(parent=run)), ())
        if all(node.id != from_step for node in plan.nodes):
            raise PipelineRefused([Fault(f"The run {run} has no step {from_step}.", from_step)])
        holding = what_holds(plan, kept.entries, from_step)
        past = Past(holding.known, parent=run)
        return Continued(self._runs.start(plan, None, past), tuple(holding.known), holding.again)

    async def _plan(self, kept: KeptRun) -> Plan:
        """The run's own pipeline, checked against what there is now. Raises PipelineRefused."""
        graph = await asyncio.to_thread(_graph, kept)
        folder = Path(kept.folder) if kept.folder else None
        return await self._admission.plan(graph, kept.inputs, folder, kept.errand)


def _graph(kept: KeptRun) -> Graph:
    return parse_pipeline(kept.graph, f"The pipeline of {kept.summary.run}")


def _opening(run: RunId, plan: Plan, now: float) -> RunOpening:
    order = plan.order
    assert order is not None
    return RunOpening(run, order.graph, order.inputs, now, None, order.models, order.folder)
