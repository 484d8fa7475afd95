"""Kept runs that run again: continued where they were cut off, or repeated from a step on, perhaps
with other values or another version of the pipeline.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from forge_gui.engine.clock import Clock
from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.document import parse_pipeline
from forge_gui.engine.pipeline.executor import Past
from forge_gui.engine.pipeline.history import what_holds
from forge_gui.engine.pipeline.history_changes import Asked, changed_steps
from forge_gui.engine.pipeline.history_pauses import edits_of
from forge_gui.engine.pipeline.history_recorder import JournalRecorder
from forge_gui.engine.pipeline.plan import Plan
from forge_gui.engine.pipeline.recording import RunOpening
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.engine.storage.journal import Journal
from forge_gui.engine.storage.journal_words import KeptRun
from forge_gui.values.debugging import Errand
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
from forge_gui.values.json_value import JsonObject
from forge_gui.values.runs import RunStatus


@dataclass(frozen=True, slots=True)
class Fork:
    """What is to be otherwise when a kept run is repeated; None: as it was then."""

    graph: Graph | None = None
    given: Mapping[StepId, JsonObject] = field(default_factory=dict)
    errand: Errand | None = None


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

    async def rerun(self, run: RunId, from_step: StepId | None, fork: Fork) -> Continued:
        """A new run. Raises RunNotFound, PipelineRefused, FileDamaged, TimeIsUp."""
        kept, _ = await self._journal.kept(run)
        own = await asyncio.to_thread(_graph, kept)
        plan = await self._fork_plan(kept, own, fork)
        if from_step is None:
            return Continued(self._runs.start(plan, None, Past(parent=run)), ())
        if all(node.id != from_step for node in plan.nodes):
            raise PipelineRefused([Fault(f"The run {run} has no step {from_step}.", from_step)])
        changed: dict[StepId, str] = {}
        if plan.order is not None and plan.order.graph != own:
            before, after = Asked(own, kept.inputs), Asked(plan.order.graph, plan.order.inputs)
            infos = self._admission.infos()
            changed = await asyncio.to_thread(changed_steps, before, after, infos)
        holding = what_holds(plan, kept.entries, from_step, changed)
        past = Past(holding.known, parent=run, from_step=from_step)
        return Continued(self._runs.start(plan, None, past), tuple(holding.known), holding.again)

    async def _plan(self, kept: KeptRun) -> Plan:
        """The run's own pipeline, checked against what there is now. Raises PipelineRefused."""
        graph = await asyncio.to_thread(_graph, kept)
        return await self._admission.plan(graph, kept.inputs, _folder(kept), kept.errand)

    async def _fork_plan(self, kept: KeptRun, own: Graph, fork: Fork) -> Plan:
        """As it was asked for then, but for what is to be otherwise. Raises PipelineRefused."""
        graph = fork.graph or own
        errand = kept.errand if fork.errand is None else fork.errand
        errand = replace(errand, given={**errand.given, **fork.given})
        inputs = {name: text for name, text in kept.inputs.items() if graph.input(name)}
        return await self._admission.plan(graph, inputs, _folder(kept), errand)


def _folder(kept: KeptRun) -> Path | None:
    return Path(kept.folder) if kept.folder else None


def _graph(kept: KeptRun) -> Graph:
    return parse_pipeline(kept.graph, f"The pipeline of {kept.summary.run}")


def _opening(run: RunId, plan: Plan, now: float) -> RunOpening:
    order = plan.order
    assert order is not None
    return RunOpening(run, order.graph, order.inputs, now, None, order.models, order.folder)
