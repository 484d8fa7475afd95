"""The verbs of the engine's front door that run pipelines: kinds, checks, runs, pauses, decisions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.late import Late
from forge_gui.values.approvals import Decision
from forge_gui.values.debugging import WHOLE, Breakpoint, Errand, PausedRun
from forge_gui.values.errors import Fault
from forge_gui.values.events import ApprovalAsked
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.own_step import OwnStep
from forge_gui.values.runs import RunResult
from forge_gui.values.step_kinds import StepKindInfo

if TYPE_CHECKING:
    from forge_gui.engine.pipeline.desk import PipelineDesk


class PipelineVerbs:
    """Each is told in api.py. The desk is built when one of them is first asked."""

    def __init__(self, desk: Late[PipelineDesk]) -> None:
        self._desk = desk

    async def step_kinds(self) -> Mapping[str, StepKindInfo]:
        return await self._desk().step_kinds()

    def step_schemas(self) -> Mapping[str, JsonObject]:
        return self._desk().step_schemas()

    async def check(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> Sequence[Fault]:
        return await self._desk().check(graph, inputs, folder, errand)

    async def start_run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunId:
        return await self._desk().start(graph, inputs, folder, errand)

    async def run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunResult:
        return await self._desk().run(graph, inputs, folder, errand)

    async def run_own(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        own: Mapping[str, OwnStep],
        errand: Errand = WHOLE,
    ) -> RunResult:
        return await self._desk().run_own(graph, inputs, own, errand)

    async def stop_run(self, run: RunId) -> None:
        await self._desk().stop(run)

    async def pause_run(self, run: RunId) -> None:
        self._desk().runs.can_pause(run).pause()

    async def continue_run(self, run: RunId) -> None:
        self._desk().runs.can_pause(run).go_on()

    async def step_run(self, run: RunId, step: StepId | None = None) -> None:
        self._desk().runs.can_pause(run).step(step)

    async def set_breakpoints(self, run: RunId, breakpoints: Sequence[Breakpoint]) -> None:
        self._desk().runs.can_pause(run).set_breakpoints(breakpoints)

    async def edit_value(self, run: RunId, step: StepId, port: str, value: Json) -> None:
        self._desk().runs.can_pause(run).edit(step, port, value)

    async def paused_runs(self) -> Sequence[PausedRun]:
        desk = self._desk.built
        return desk.runs.paused() if desk else ()

    async def decide(self, run: RunId, step: StepId, decision: Decision) -> None:
        self._desk().approvals.decide(run, step, decision)

    async def approvals(self) -> Sequence[ApprovalAsked]:
        desk = self._desk.built
        return desk.approvals.waiting() if desk else ()
