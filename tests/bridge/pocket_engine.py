"""A small engine for the layers above it: real asyncio, a real bus, answers that a test chooses.

It keeps EngineApi. What it does with a model or a pipeline is as simple as can be; the real engine
and the simulation backend have tests of their own, and the stories use those.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from forge_gui.engine.api import NOTHING_GIVEN, Draft
from forge_gui.engine.bus import EventBus
from forge_gui.values.approvals import Decision
from forge_gui.values.caching import CacheStats
from forge_gui.values.debugging import WHOLE, Errand
from forge_gui.values.errors import (
    Fault,
    FileDamaged,
    FileMissing,
    ModelNotFound,
    NothingToDecide,
    PipelineRefused,
    PoolError,
    RunNotFound,
)
from forge_gui.values.events import (
    ApprovalAsked,
    ApprovalGiven,
    Event,
    LoadedModelsChanged,
    ModelLoaded,
    ModelLoadStarted,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
    StepStreamed,
    UnloadReason,
)
from forge_gui.values.generation import (
    EmbedResult,
    GenerateRequest,
    GenerateResult,
    StopReason,
)
from forge_gui.values.graph import Graph
from forge_gui.values.history import Continued, RunRecord, RunSummary
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.models import (
    Health,
    HealthState,
    LoadedModel,
    ModelCard,
    ModelHealth,
)
from forge_gui.values.own_step import OwnStep
from forge_gui.values.runs import RunResult, RunStatus, StepResult, StepState
from forge_gui.values.step_kinds import BUILT_IN_KINDS, StepKindInfo
from tests.bridge.pocket_batches import PocketBatches
from tests.bridge.pocket_capabilities import PocketCapabilities
from tests.bridge.pocket_chats import PocketChats
from tests.bridge.pocket_collaboration import PocketCollaboration
from tests.bridge.pocket_debugger import PocketDebugger, PocketHold
from tests.bridge.pocket_flights import PocketFlights
from tests.bridge.pocket_forecasts import PocketForecasts
from tests.bridge.pocket_handoff import PocketHandoff
from tests.bridge.pocket_known import PocketKnown
from tests.bridge.pocket_library import PocketLibrary
from tests.bridge.pocket_managing import PocketManaging
from tests.bridge.pocket_measuring import PocketMeasuring
from tests.bridge.pocket_monitor import PocketMonitor
from tests.bridge.pocket_orchestrator import PocketOrchestrator
from tests.bridge.pocket_pool import PocketPool
from tests.bridge.pocket_sharing import PocketSharing
from tests.bridge.pocket_strategies import PocketStrategies
from tests.bridge.pocket_tasks import PocketTasks
from tests.bridge.pocket_test_sets import PocketTestSets

TINY = ModelId("forge", "tiny")
BIG = ModelId("ollama", "llama3.1:8b")
_GIB = 1024**3


class PocketEngine(
    PocketBatches,
    PocketDebugger,
    PocketFlights,
    PocketForecasts,
    PocketSharing,
    PocketMeasuring,
    PocketTestSets,
    PocketKnown,
    PocketLibrary,
    PocketCapabilities,
    PocketPool,
    PocketOrchestrator,
    PocketMonitor,
    PocketManaging,
    PocketChats,
    PocketCollaboration,
    PocketHandoff,
    PocketTasks,
    PocketStrategies,
):
    """Answers at once unless a test holds it up; remembers what was asked."""

    def __init__(self) -> None:
        PocketBatches.__init__(self)
        PocketDebugger.__init__(self)
        PocketSharing.__init__(self)
        PocketMeasuring.__init__(self)
        PocketTestSets.__init__(self)
        PocketMonitor.__init__(self)
        PocketTasks.__init__(self)
        PocketPool.__init__(self)
        PocketOrchestrator.__init__(self)
        PocketLibrary.__init__(self)
        PocketManaging.__init__(self)
        PocketChats.__init__(self)
        PocketHandoff.__init__(self)
        PocketStrategies.__init__(self)
        self.bus = EventBus()
        self.cards = (
            ModelCard(TINY, size_bytes=2_000_000, parameters=1_300_000, memory_bytes=20_000_000),
            ModelCard(BIG, size_bytes=4_900_000_000, memory_bytes=6 * _GIB, family="llama"),
        )
        self.in_memory: dict[ModelId, LoadedModel] = {}
        self.files: dict[Path, Graph | FileDamaged] = {}
        self.kept: dict[str, Draft] = {}
        self.faults: tuple[Fault, ...] = ()
        self.asked: list[str] = []
        self.waiting: list[ApprovalAsked] = []
        self.is_closed = False
        self.step_gate: asyncio.Event | None = None
        """Held: each step of a run streams one piece and waits."""
        self.history: dict[RunId, RunRecord] = {}
        self._runs: dict[RunId, asyncio.Task[RunResult]] = {}
        self._jobs = asyncio.TaskGroup()

    async def open(self) -> PocketEngine:
        await self._jobs.__aenter__()
        return self

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        return self.bus.subscribe(subscriber)

    async def models(self, *, refresh: bool = False) -> Sequence[ModelCard]:
        self.asked.append("models")
        return self.cards

    async def show_model(self, model: ModelId) -> ModelCard:
        for card in self.cards:
            if card.id == model:
                return card
        raise ModelNotFound(f"There is no model {model}.", "Choose another one.")

    async def resolve_model(self, text: str) -> ModelId:
        return ModelId.parse(text)

    async def load_model(self, model: ModelId) -> LoadedModel:
        await self.show_model(model)
        self.bus.publish(ModelLoadStarted(model))
        loaded = LoadedModel(model, ram_bytes=20_000_000, loaded_at=1.0)
        self.in_memory[model] = loaded
        self.bus.publish(ModelLoaded(loaded, 0.1))
        self._tell_loaded()
        return loaded

    async def unload_model(self, model: ModelId) -> None:
        if self.in_memory[model].is_leased:
            raise PoolError(f"{model} is in use.", "Stop the run first.")
        del self.in_memory[model]
        self.bus.publish(ModelUnloaded(model, UnloadReason.ASKED))
        self._tell_loaded()

    async def loaded_models(self) -> Sequence[LoadedModel]:
        return tuple(self.in_memory.values())

    async def health(self) -> Sequence[Health]:
        return (
            Health("forge", HealthState.READY),
            Health("ollama", HealthState.UNAVAILABLE, "Ollama is not running.", "Start it."),
        )

    async def check_model_health(self, model: ModelId) -> ModelHealth:
        is_known = any(card.id == model for card in self.cards)
        return ModelHealth(model, is_known, f"{model} answered." if is_known else f"No {model}.")

    async def count_tokens(self, request: GenerateRequest) -> int | None:
        self.asked.append("count_tokens")
        said = " ".join((request.prompt, *(one.content for one in request.messages)))
        return len(said.split()) if request.model == TINY else None

    async def generate(
        self, request: GenerateRequest, on_text: Callable[[str], None] | None = None
    ) -> GenerateResult:
        return GenerateResult(request.model, "yes", StopReason.STOP)

    async def embed(self, model: ModelId, texts: Sequence[str]) -> EmbedResult:
        return EmbedResult(model, tuple((0.0,) for _text in texts))

    async def step_kinds(self) -> Mapping[str, StepKindInfo]:
        return BUILT_IN_KINDS

    def step_schemas(self) -> Mapping[str, JsonObject]:
        return {}

    async def open_pipeline(self, path: Path) -> Graph:
        found = self.files.get(path)
        if isinstance(found, FileDamaged):
            raise found
        if found is None:
            raise FileMissing(str(path))
        return found

    async def save_pipeline(self, graph: Graph, path: Path) -> None:
        if "locked" in path.name:
            raise FileDamaged(str(path), "the disk is full", "Free some space.")
        self.files[path] = graph

    def pipeline_text(self, graph: Graph) -> str:
        return graph.name

    def parse_pipeline(self, text: str) -> Graph:
        return Graph(name=text)

    async def samples(self) -> Sequence[tuple[Path, Graph]]:
        return ((Path("/samples/a.forge.json"), Graph(name="Sample")),)

    async def save_draft(self, key: str, graph: Graph, path: Path | None) -> None:
        self.asked.append("save_draft")
        self.kept[key] = Draft(key, graph, path, 1.0)

    async def drafts(self) -> Sequence[Draft]:
        return tuple(self.kept.values())

    async def discard_draft(self, key: str) -> None:
        self.kept.pop(key, None)

    async def check(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> Sequence[Fault]:
        return self.faults

    async def start_run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunId:
        if self.faults:
            raise PipelineRefused(self.faults)
        run = RunId(f"run{len(self._runs) + 1}")
        self.errands.append(errand)
        self.holds[run] = PocketHold(errand.breakpoints, errand.is_paused)
        self.bus.publish(RunStarted(run, graph.name, tuple(s.id for s in graph.steps), 100.0))
        self._runs[run] = self._jobs.create_task(self._go(run, graph))
        return run

    async def run(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        folder: Path | None = None,
        errand: Errand = WHOLE,
    ) -> RunResult:
        return await self._runs[await self.start_run(graph, inputs, folder, errand)]

    async def run_own(
        self,
        graph: Graph,
        inputs: Mapping[str, str],
        own: Mapping[str, OwnStep],
        errand: Errand = WHOLE,
    ) -> RunResult:
        return await self.run(graph, inputs)

    async def stop_run(self, run: RunId) -> None:
        self.asked.append(f"stop {run}")
        self._runs[run].cancel()
        await asyncio.wait([self._runs[run]])

    async def runs(self, limit: int = 100, before: float | None = None) -> Sequence[RunSummary]:
        newest = sorted(self.history.values(), key=lambda one: -one.summary.started_at)
        found = [one.summary for one in newest if before is None or one.summary.started_at < before]
        return found[:limit]

    async def run_record(self, run: RunId) -> RunRecord:
        if run not in self.history:
            raise RunNotFound(run)
        return self.history[run]

    async def runs_holding(self, text: str, runs: Sequence[RunId]) -> frozenset[RunId]:
        wanted = text.strip().casefold()
        told = {run: f"{one.inputs} {one.result.steps}" for run, one in self.history.items()}
        return frozenset(run for run in runs if wanted in told.get(run, "").casefold())

    async def unfinished_runs(self) -> Sequence[RunSummary]:
        return [one for one in await self.runs() if one.status is RunStatus.INTERRUPTED]

    async def resume_run(self, run: RunId) -> Continued:
        self.asked.append(f"resume {run}")
        record = await self.run_record(run)
        self.history[run] = replace(
            record, summary=replace(record.summary, status=RunStatus.RUNNING)
        )
        return Continued(run, tuple(record.result.steps))

    async def rerun(
        self,
        run: RunId,
        from_step: StepId | None = None,
        *,
        graph: Graph | None = None,
        given: Mapping[StepId, JsonObject] = NOTHING_GIVEN,
        errand: Errand | None = None,
    ) -> Continued:
        self.asked.append(f"rerun {run} {from_step}{f' {dict(given)}' if given else ''}")
        record = await self.run_record(run)
        begun = await self.start_run(graph or record.graph, record.inputs, None, errand or WHOLE)
        return Continued(begun, ())

    async def delete_runs(self, runs: Sequence[RunId]) -> None:
        for run in runs:
            self.history.pop(run, None)

    async def export_run(self, run: RunId, path: Path) -> None:
        await self.run_record(run)
        self.asked.append(f"export {run} {path}")

    def json_counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        return {}

    async def cache_stats(self) -> CacheStats:
        return CacheStats(is_on=True)

    async def clear_cache(self, key: str | None = None) -> int:
        return 0

    async def decide(self, run: RunId, step: StepId, decision: Decision) -> None:
        if not any((one.run, one.step) == (run, step) for one in self.waiting):
            raise NothingToDecide(step)
        self.waiting = [one for one in self.waiting if (one.run, one.step) != (run, step)]
        self.bus.publish(ApprovalGiven(run, step, decision, 100.0))

    async def approvals(self) -> Sequence[ApprovalAsked]:
        return tuple(self.waiting)

    async def close(self) -> None:
        for run in self._runs.values():
            run.cancel()
        await self._jobs.__aexit__(None, None, None)
        self.is_closed = True

    async def _go(self, run: RunId, graph: Graph) -> RunResult:
        done: dict[StepId, StepResult] = {}
        status = RunStatus.SUCCESS
        try:
            for step in graph.steps:
                await self.pass_by(run, step.id, {"text": "came"})
                self.bus.publish(StepStarted(run, step.id, TINY, 100.0))
                self.bus.publish(StepStreamed(run, step.id, "hel", 1))
                if self.step_gate is not None:
                    await self.step_gate.wait()
                self.bus.publish(StepStreamed(run, step.id, "lo", 2))
                result = StepResult(step.id, StepState.DONE, {"response": "hello"}, 0.5, TINY, 3, 2)
                done[step.id] = result
                self.bus.publish(StepFinished(run, step.id, result))
        except asyncio.CancelledError:
            status = RunStatus.CANCELLED
        finished = RunResult(run, status, done, 1.0)
        self.bus.publish(RunFinished(run, finished, 101.0))
        return finished

    def lease(self, model: ModelId) -> None:
        self.in_memory[model] = replace(self.in_memory[model], is_leased=True)
        self._tell_loaded()

    def _tell_loaded(self) -> None:
        self.bus.publish(LoadedModelsChanged(tuple(self.in_memory.values())))
