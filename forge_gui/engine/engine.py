"""The engine: its parts behind one face. Each verb of api.py is handed to the part that does it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.chats.front import ChatVerbs
from forge_gui.engine.collaboration.front import CollaborationVerbs
from forge_gui.engine.collaboration.handoff_front import HandoffVerbs
from forge_gui.engine.evaluation.front import MeasuringVerbs
from forge_gui.engine.evaluation.opening import Evaluation
from forge_gui.engine.evaluation.test_sets_front import TestSetVerbs
from forge_gui.engine.hardware.front import MonitorVerbs
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.library.front import CapabilityDesk, CapabilityVerbs
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.known_front import KnownModelsVerbs
from forge_gui.engine.library.managing.front import ManagingVerbs
from forge_gui.engine.library.shelf_front import ShelfVerbs
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.orchestration.health_front import HealthVerbs
from forge_gui.engine.orchestration.orchestrator_front import OrchestratorVerbs
from forge_gui.engine.orchestration.rounds import HealthRounds
from forge_gui.engine.orchestration.strategies.front import StrategyVerbs
from forge_gui.engine.pipeline.files import PipelineFiles
from forge_gui.engine.pipeline.flight.front import FlightVerbs
from forge_gui.engine.pipeline.front import PipelineVerbs
from forge_gui.engine.pipeline.history_front import HistoryVerbs
from forge_gui.engine.pipeline.publishing import PublishedPipelines
from forge_gui.engine.pipeline.sharing import SharingVerbs
from forge_gui.engine.pool.forecast_front import ForecastVerbs
from forge_gui.engine.pool.generation import Listener, PooledGenerator
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.pool_front import PoolVerbs
from forge_gui.engine.pool.words import Demand
from forge_gui.engine.tasks.front import TaskVerbs
from forge_gui.values.batch import BatchId, BatchOrder, BatchProgress, TableView
from forge_gui.values.caching import CacheStats
from forge_gui.values.drafts import Draft
from forge_gui.values.events import Event
from forge_gui.values.generation import EmbedResult, GenerateRequest, GenerateResult, RunnerOptions
from forge_gui.values.graph import Graph
from forge_gui.values.ids import ModelId
from forge_gui.values.models import Health, LoadedModel, ModelCard
from forge_gui.values.published import Published
from forge_gui.values.templates import Template

if TYPE_CHECKING:  # a quarter of a second that a window does not need for its start
    from forge_gui.engine.chats.desk import ChatDesk
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
    from forge_gui.engine.evaluation.test_sets.desk import TestSetDesk
    from forge_gui.engine.library.library_desk import LibraryDesk
    from forge_gui.engine.library.managing.desk import ManagingDesk
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.orchestration.health_desk import HealthDesk
    from forge_gui.engine.orchestration.strategies.desk import StrategyDesk
    from forge_gui.engine.orchestration.task_desk import TaskDesk
    from forge_gui.engine.pipeline.batches import Batches
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.flight.desk import FlightDesk
    from forge_gui.engine.pipeline.history_desk import HistoryDesk
    from forge_gui.engine.pipeline.history_keeping import Keeping
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf
    from forge_gui.engine.pipeline.step_cache import StepCache
    from forge_gui.engine.pool.forecast_desk import ForecastDesk
    from forge_gui.engine.pool.pool_desk import PoolDesk
    from forge_gui.engine.structured.tally import JsonTally
    from forge_gui.engine.tasks.opening import TaskQueue

_logger = logging.getLogger(__name__)
DemandOf = Callable[[ModelId, RunnerOptions], Awaitable[Demand]]


@dataclass(frozen=True, slots=True)
class Parts:
    """What an engine is made of (see assembly.py)."""

    bus: EventBus
    backends: Backends
    catalogue: Catalogue
    abilities: CapabilityDesk
    known: KnownModels
    library: Late[LibraryDesk]
    managing: Late[ManagingDesk]
    watch: Watch
    pool: ModelPool
    pool_desk: Late[PoolDesk]
    health_desk: Late[HealthDesk]
    task_desk: Late[TaskDesk]
    rounds: HealthRounds
    forecasts: Late[ForecastDesk]
    demand_of: DemandOf
    generator: PooledGenerator
    care: Late[Care]
    files: PipelineFiles
    published: PublishedPipelines
    desk: Late[PipelineDesk]
    json_tally: Late[JsonTally]
    batches: Late[Batches]
    cache: Late[StepCache]
    history: Late[HistoryDesk]
    keeping: Late[Keeping]
    shelf: Late[HistoryShelf]
    flights: Late[FlightDesk]
    evaluation: Evaluation
    test_sets: Late[TestSetDesk]
    collaboration: Late[CollaborationDesk]
    handoffs: Late[HandoffDesk]
    gauges: Gauges
    strategies: Late[StrategyDesk]
    queue: TaskQueue
    chats: Late[ChatDesk]


class Engine(
    PipelineVerbs,
    HistoryVerbs,
    FlightVerbs,
    SharingVerbs,
    MeasuringVerbs,
    TestSetVerbs,
    CollaborationVerbs,
    HandoffVerbs,
    CapabilityVerbs,
    KnownModelsVerbs,
    ForecastVerbs,
    ShelfVerbs,
    ManagingVerbs,
    MonitorVerbs,
    PoolVerbs,
    HealthVerbs,
    TaskVerbs,
    OrchestratorVerbs,
    ChatVerbs,
    StrategyVerbs,
):
    """Implements EngineApi. `group` and what else `stack` holds end with `close`."""

    def __init__(self, parts: Parts, group: asyncio.TaskGroup, stack: AsyncExitStack) -> None:
        PipelineVerbs.__init__(self, parts.desk)
        HistoryVerbs.__init__(self, parts.shelf, parts.history)
        FlightVerbs.__init__(self, parts.flights)
        MeasuringVerbs.__init__(self, parts.evaluation.desk)
        TestSetVerbs.__init__(self, parts.test_sets)
        CollaborationVerbs.__init__(self, parts.collaboration)
        HandoffVerbs.__init__(self, parts.handoffs)
        CapabilityVerbs.__init__(self, parts.abilities)
        KnownModelsVerbs.__init__(self, parts.known)
        ShelfVerbs.__init__(self, parts.library)
        ForecastVerbs.__init__(self, parts.forecasts)
        ManagingVerbs.__init__(self, parts.managing)
        MonitorVerbs.__init__(self, parts.gauges, self._look_around)
        PoolVerbs.__init__(self, parts.pool_desk)
        HealthVerbs.__init__(self, parts.health_desk)
        TaskVerbs.__init__(self, parts.queue)
        OrchestratorVerbs.__init__(self, parts.task_desk)
        ChatVerbs.__init__(self, parts.chats)
        StrategyVerbs.__init__(self, parts.strategies)
        self._parts = parts
        self._group = group
        self._stack = stack
        self._looking: list[asyncio.Task[None]] = []
        self._is_closed = False

    def subscribe(self, subscriber: Callable[[Event], None]) -> Callable[[], None]:
        return self._parts.bus.subscribe(subscriber)

    # Models

    async def models(self, *, refresh: bool = False) -> Sequence[ModelCard]:
        self._look_around()
        cards = await self._parts.catalogue.models(refresh=refresh)
        self._parts.watch.tell(cards)
        return cards

    async def show_model(self, model: ModelId) -> ModelCard:
        return await self._parts.catalogue.show(model)

    async def resolve_model(self, text: str) -> ModelId:
        return await self._parts.catalogue.resolve(text)

    async def load_model(self, model: ModelId) -> LoadedModel:
        demand = await self._parts.demand_of(model, RunnerOptions())
        async with self._parts.pool.lease(replace(demand, is_work=False)) as loaded:
            return loaded

    async def unload_model(self, model: ModelId) -> None:
        await self._parts.pool.unload(model)

    async def loaded_models(self) -> Sequence[LoadedModel]:
        self._look_around()
        return self._parts.pool.models()

    async def health(self) -> Sequence[Health]:
        self._look_around()
        found = await self._parts.watch.health()
        care = self._parts.care.built
        return care.breakers.with_resting(found) if care else found

    async def generate(
        self, request: GenerateRequest, on_text: Callable[[str], None] | None = None
    ) -> GenerateResult:
        if request.min_length is None:  # whoever asks directly sees whatever comes
            request = replace(request, min_length=0)
        listener = Listener(heard=on_text) if on_text else Listener()
        return await self._parts.care().generate(request, listener)

    async def embed(self, model: ModelId, texts: Sequence[str]) -> EmbedResult:
        model = self._parts.pool.current(model)
        return await self._parts.generator.embed(model, texts, Listener(moves=True))

    async def count_tokens(self, request: GenerateRequest) -> int | None:
        return await self._parts.backends.count_tokens(request)

    # Pipelines

    async def open_pipeline(self, path: Path) -> Graph:
        return await self._parts.files.open(path)

    async def save_pipeline(self, graph: Graph, path: Path) -> None:
        await self._parts.files.save(graph, path)

    def pipeline_text(self, graph: Graph) -> str:
        return self._parts.files.text(graph)

    def parse_pipeline(self, text: str) -> Graph:
        return self._parts.files.parse(text)

    async def samples(self) -> Sequence[tuple[Path, Graph]]:
        return await self._parts.files.samples()

    async def templates(self) -> Sequence[Template]:
        return await self._parts.files.templates()

    async def published(self) -> Sequence[Published]:
        return await asyncio.to_thread(self._parts.published.all)

    async def publish(self, graph: Graph, folder: Path | None) -> Published:
        return await asyncio.to_thread(self._parts.published.publish, graph, folder)

    async def unpublish(self, path: Path) -> None:
        await asyncio.to_thread(self._parts.published.take_off, path)

    async def save_draft(self, key: str, graph: Graph, path: Path | None) -> None:
        await self._parts.files.save_draft(key, graph, path)

    async def drafts(self) -> Sequence[Draft]:
        return await self._parts.files.drafts()

    async def discard_draft(self, key: str) -> None:
        await self._parts.files.discard_draft(key)

    def json_counts(self) -> Mapping[ModelId, Mapping[str, int]]:
        return self._parts.json_tally().counts()

    # Kept answers

    async def cache_stats(self) -> CacheStats:
        return await self._parts.cache().stats()

    async def clear_cache(self, key: str | None = None) -> int:
        return await self._parts.cache().clear(key)

    # One pipeline over a table

    async def look_at_table(self, graph: Graph, table: Path) -> TableView:
        return await self._parts.batches().look(graph, table)

    async def start_batch(self, order: BatchOrder) -> BatchId:
        return await self._parts.batches().start(order)

    async def run_batch(self, order: BatchOrder) -> BatchProgress:
        return await self._parts.batches().run(order)

    async def stop_batch(self, batch: BatchId) -> None:
        await self._parts.batches().stop(batch)

    async def close(self) -> None:
        """Stop runs, unload what Forge loaded, end every child process. Closing twice is no error."""
        if self._is_closed:
            return
        self._is_closed = True
        for task in self._looking:
            task.cancel()
        parts = self._parts
        await _close(parts.queue.desk.built, parts.batches.built, parts.test_sets.built)
        await _close(parts.evaluation, parts.managing.built, parts.desk.built, parts.cache.built)
        if keeping := parts.keeping.built:
            keeping.close()
        await _close(parts.shelf.built, parts.pool_desk.built, parts.pool, parts.backends)
        await self._stack.aclose()

    def _look_around(self) -> None:
        """Watch backends and this PC from the first time on that somebody asks how they are."""
        if self._looking or self._is_closed:
            return
        parts = self._parts
        keep = parts.watch.keep_looking, parts.gauges.keep_reading, parts.rounds.keep_looking
        for watching in keep:
            self._looking.append(self._group.create_task(_guarded(watching)))

    def __repr__(self) -> str:
        return f"<Engine {self._parts.pool!r} {self._parts.backends!r}>"


class _Closing(Protocol):
    async def close(self) -> None: ...


async def _close(*built: _Closing | None) -> None:
    """Those that were needed, in this order."""
    for part in built:
        if part is not None:
            await part.close()


async def _guarded(watching: Callable[[], Awaitable[None]]) -> None:
    """Looking around may fail in a way that nobody foresaw; the engine goes on without it."""
    try:
        await watching()
    except Exception:
        _logger.exception("Watching ended in an unforeseen way")
