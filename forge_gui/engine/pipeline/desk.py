"""Everything about running pipelines that the engine's front door offers: checks and runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.pipeline.admission import Admission
from forge_gui.engine.pipeline.approvals import Approvals
from forge_gui.engine.pipeline.kinds.built_in import settings_schemas
from forge_gui.engine.pipeline.own_steps import own_kind
from forge_gui.engine.pipeline.plugins import StepKinds
from forge_gui.engine.pipeline.runs import Runs
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.errors import Fault
from forge_gui.values.graph import Graph
from forge_gui.values.ids import RunId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.own_step import OwnStep
from forge_gui.values.runs import RunResult
from forge_gui.values.step_kinds import StepKindInfo


class PipelineDesk:
    """Files are in files.py: a window that has just opened needs nothing of this."""

    def __init__(
        self, kinds: StepKinds, admission: Admission, runs: Runs, approvals: Approvals
    ) -> None:
        self.admission = admission
        self.runs = runs
        self.approvals = approvals
        self._kinds = kinds

    async def step_kinds(self) -> Mapping[str, StepKindInfo]:
        kinds = await self._kinds.load()
        return {name: kind.info for name, kind in kinds.items()}

    def step_schemas(self) -> Mapping[str, JsonObject]:
        return settings_schemas(self._kinds.kinds)

    async def check(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> Sequence[Fault]:
        return await self.admission.faults(graph, inputs, folder, errand)

    async def start(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunId:
        return self.runs.start(await self.admission.plan(graph, inputs, folder, errand))

    async def run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunResult:
        return await self.runs.run(await self.admission.plan(graph, inputs, folder, errand))

    async def run_row(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None,
        errand: Errand = WHOLE,
    ) -> RunResult:
        """One row of a batch: the run history would be full of them."""
        plan = await self.admission.plan(graph, inputs, folder, errand)
        order = replace(plan.order, is_kept=False) if plan.order else None
        return await self.runs.run(replace(plan, order=order))

    async def run_own(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        own: Mapping[str, OwnStep],
        errand: Errand = WHOLE,
    ) -> RunResult:
        """A run with steps that a script brings along; it is not kept, nobody could repeat it."""
        with self._kinds.also({name: own_kind(name, step) for name, step in own.items()}):
            plan = await self.admission.plan(graph, inputs, errand=errand)
        order = replace(plan.order, is_kept=False) if plan.order else None
        return await self.runs.run(replace(plan, order=order))

    async def stop(self, run: RunId) -> None:
        await self.runs.stop(run)

    async def close(self) -> None:
        await self.runs.close()
