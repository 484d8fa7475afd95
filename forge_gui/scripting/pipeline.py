"""PASTURE's Pipeline: named steps that wait for each other, models' and Python's alike.

It becomes a graph of Forge's own, so models are loaded in the best order, failures have their
second tries, and finished branches stay when another fails.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from itertools import count
from typing import Any

from forge_gui.engine.pipeline.analysis_step import AnalysisStep, perform
from forge_gui.scripting.config import Config
from forge_gui.scripting.errands import errand_of
from forge_gui.scripting.model_step import ModelStep
from forge_gui.scripting.models import ModelManager
from forge_gui.values.errors import Fault, PipelineRefused
from forge_gui.values.graph import Graph, PipelineInput, Step, Wire
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.own_step import OwnStep
from forge_gui.values.runs import RunResult

AnyStep = ModelStep | AnalysisStep
_numbers = count(1)


class Pipeline:
    """Steps as `(name, step, names of the steps that it waits for)`."""

    def __init__(
        self,
        steps: Sequence[tuple[str, AnyStep, Sequence[str]]],
        config: Config | None = None,
        name: str = "Script",
    ) -> None:
        self.steps = tuple((one, step, tuple(after)) for one, step, after in steps)
        self.config = config
        self.name = name

    async def run(
        self,
        inputs: Mapping[str, Any],
        *,
        to: str | Sequence[str] = (),
        given: Mapping[str, Any] | None = None,
    ) -> dict[str, Any]:
        """Run to the end, whatever happens on the way.

        `to`: run only this step, or these, and what they need. `given`: answers of steps that
        shall not run; what only they need does not run, either.

        Returns `{"run_id", "status", "results": {step: {"output": {"response", ...}, "status",
        "time", ...}}, "outputs", ...}`; a step that failed has "error", those behind it are
        skipped, the others finish. Raises PipelineRefused with all faults before anything runs.
        """
        weaving = _Weaving(self.steps, inputs, asyncio.get_running_loop())
        graph, errand = weaving.graph(self.name), errand_of(to, given or {})
        manager = self._manager() or ModelManager(self.config)
        try:
            result: RunResult = await manager.ask(
                lambda engine: engine.run_own(graph, weaving.texts, weaving.own, errand)
            )
        finally:
            if manager is not self._manager():
                await manager.close()
        document: dict[str, Any] = result.as_document()
        for hidden in weaving.hidden:
            document["results"].pop(hidden, None)
        return document

    def _manager(self) -> ModelManager | None:
        """The one of its model steps."""
        found = (one.model_manager for _, one, _ in self.steps if isinstance(one, ModelStep))
        return next(found, None)


class _Weaving:
    """Makes a graph of steps, and the script's own functions behind it."""

    def __init__(
        self,
        steps: Sequence[tuple[str, AnyStep, tuple[str, ...]]],
        inputs: Mapping[str, Any],
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        self.own: dict[str, OwnStep] = {}
        self.hidden: list[str] = []
        """Steps that are not the script's."""
        self.texts = {name: _text(value) for name, value in inputs.items()}
        self._inputs = inputs
        self._loop = loop
        self._nodes: list[Step] = []
        self._wires: list[Wire] = []
        self._steps = steps

    def graph(self, name: str) -> Graph:
        """Raises PipelineRefused where names do not fit together."""
        names = [one for one, _, _ in self._steps]
        faults = [Fault(f'Two steps are called "{one}".', one) for one in _twice(names)]
        faults += [
            Fault(f'{one} waits for "{other}", and there is no such step.', one)
            for one, _, after in self._steps
            for other in after
            if other not in names
        ]
        if faults:
            raise PipelineRefused(faults)
        for one, step, after in self._steps:
            if isinstance(step, ModelStep):
                self._add_model(one, step, after)
            else:
                self._add_own(one, step, after)
        return Graph(
            name,
            inputs=tuple(PipelineInput(StepId(given)) for given in self.texts),
            steps=tuple(sorted(self._nodes, key=lambda node: node.id)),
            wires=tuple(sorted(self._wires)),
        )

    def _add_model(self, name: str, step: ModelStep, after: tuple[str, ...]) -> None:
        settings = step.settings()
        used = [one for one in after if one in step.ports]
        if others := [one for one in after if one not in step.ports]:
            gate = f"{name}_after"
            settings["prompt"] = f"{{{gate}}}{settings['prompt']}"  # an empty text that waits
            self._add_node(gate, others, OwnStep(f"{name} waits", tuple(others), _nothing))
            self.hidden.append(gate)
            used.append(gate)
        self._nodes.append(Step(StepId(name), "model", settings=settings))
        self._wire(name, used)

    def _add_own(self, name: str, step: AnalysisStep, after: tuple[str, ...]) -> None:
        async def on_the_scripts_loop(outputs: Mapping[str, JsonObject]) -> Mapping[str, Any]:
            data = {**self._inputs, **{one: dict(outputs[one]) for one in after}}
            work = asyncio.run_coroutine_threadsafe(perform(step, data), self._loop)
            result = await asyncio.wrap_future(work)
            note = "Its fallback stood in." if result["fallback"] else ""
            return {"output": result["output"], "note": note}

        self._add_node(name, after, OwnStep(type(step).__name__, after, on_the_scripts_loop))

    def _add_node(self, name: str, after: Sequence[str], step: OwnStep) -> None:
        kind = f"script_{next(_numbers)}"
        self.own[kind] = step
        self._nodes.append(Step(StepId(name), kind))
        self._wire(name, after)

    def _wire(self, name: str, after: Sequence[str]) -> None:
        self._wires += [Wire(StepId(one), StepId(name), one) for one in after]


async def _nothing(_: Mapping[str, JsonObject]) -> Mapping[str, Any]:
    return {"output": {"response": ""}}


def _text(value: Any) -> str:
    """An input as a prompt shows it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _twice(names: Sequence[str]) -> list[str]:
    return sorted({one for one in names if names.count(one) > 1})
