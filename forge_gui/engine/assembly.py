"""Builds an engine out of settings: which backends, which limits, which folders."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.base import Backend, TokenCounter
from forge_gui.engine.backends.chosen import Builders, chosen_backends
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine, Parts
from forge_gui.engine.evaluation import opening as evaluating
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue, unknown_backend
from forge_gui.engine.library.front import CapabilityDesk
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.opening import KEPT_BYTES, late_registry, late_shelf
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.pipeline.files import PipelineFiles
from forge_gui.engine.pipeline.publishing import PublishedPipelines
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.demands import Demands, limits_of
from forge_gui.engine.pool.generation import Generator, PooledGenerator, Silence
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.storage.kept_facts import KeptFacts
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import MetricsSampled, UnloadReason
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.orchestration.breaker import BreakerLimits
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.pipeline.admission import Admission
    from forge_gui.engine.pipeline.batches import Batches
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.history_desk import HistoryDesk
    from forge_gui.engine.pipeline.history_keeping import Keeping
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf
    from forge_gui.engine.pipeline.plugins import StepKinds
    from forge_gui.engine.pipeline.step_cache import StepCache
    from forge_gui.engine.structured.desk import JsonDesk
    from forge_gui.engine.structured.tally import JsonTally

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


async def assemble(
    settings: Settings,
    folders: Folders,
    clock: Clock,
    builders: Builders | None = None,
    breaker: BreakerLimits | None = None,
) -> Engine:
    """Every part, joined. Builds no backend yet.

    `builders`: others than the settings ask for. `breaker`: when a model that fails is left alone.
    """
    _set_log_level(settings)
    stack = AsyncExitStack()
    # Held open by the engine and not by a block: what it starts outlives this call.
    group = await stack.enter_async_context(asyncio.TaskGroup())
    bus = EventBus()

    def crashed(model: ModelId) -> None:
        parts.pool.forget(model, UnloadReason.CRASHED)

    backends = Backends((builders or chosen_backends)(settings, clock, crashed))
    measured = Measured(folders.data / "measured", group)
    stack.push_async_callback(measured.close)
    ground = Ground(settings, folders, clock, bus, group, measured, breaker)
    parts = _parts(ground, backends)
    return Engine(parts, group, stack)


@dataclass(frozen=True, slots=True)
class Ground:
    """What all parts stand on."""

    settings: Settings
    folders: Folders
    clock: Clock
    bus: EventBus
    group: asyncio.TaskGroup
    measured: Measured
    breaker: BreakerLimits | None = None


def _parts(ground: Ground, backends: Backends) -> Parts:
    settings, clock, bus = ground.settings, ground.clock, ground.bus
    times = LoadTimes(ground.measured.load_times)
    pool = _pool(ground, backends, times)
    known = KnownModels(RESOURCES / "catalogue", ground.folders.data / "catalogue")
    registry = late_registry(RESOURCES, ground.folders.config, known)
    shelf = late_shelf(settings, ground.measured.model_files)
    catalogue = Catalogue(backends.all, partial(_backend_of, backends), shelf, registry)
    gauges = _gauges(ground, tokens=lambda: generator.tokens)
    demands = Demands(settings, catalogue, partial(_backend_of, backends), pool, gauges, times)
    generator = PooledGenerator(pool, backends.ready, demands.of, _silence(settings))
    evaluation = _evaluation(
        ground, backends, pool, catalogue, demands, gauges, lambda: care().generate
    )
    care = Late(partial(_care, ground, generator, evaluation.listening, catalogue, demands))
    drafts = Drafts(ground.folders.data / "drafts")
    announce = Announcer(pool, demands.of, ground.group)
    running = Running(ground, catalogue, backends, care, announce)
    return Parts(
        bus=bus,
        backends=backends,
        catalogue=catalogue,
        abilities=CapabilityDesk(catalogue, registry, partial(_room, settings, gauges)),
        known=known,
        watch=Watch(backends.all, catalogue, bus=bus, clock=clock, on_loaded=pool.see),
        pool=pool,
        demand_of=demands.of,
        generator=generator,
        care=care,
        published=PublishedPipelines(ground.folders.data / "published"),
        files=PipelineFiles(drafts, samples=RESOURCES / "pipelines", clock=clock),
        desk=running.desk,
        json_tally=running.json_tally,
        batches=running.batches,
        cache=running.cache,
        history=running.history,
        keeping=running.keeping,
        shelf=running.shelf,
        evaluation=evaluation,
        gauges=gauges,
    )


def _evaluation(
    ground: Ground,
    backends: Backends,
    pool: ModelPool,
    catalogue: Catalogue,
    demands: Demands,
    gauges: Gauges,
    generate: Callable[[], Generator],
) -> evaluating.Evaluation:
    return evaluating.Evaluation(
        evaluating.Ground(
            ground.measured.models,
            pool,
            catalogue,
            demands.of,
            partial(_backend_of, backends),
            generate,
            gauges.hardware,
            ground.bus.publish,
            ground.clock,
            ground.group,
            RESOURCES / "evaluation" / "schema_tasks.json",
            ground.settings.hardware.gpu,
        )
    )


def _pool(ground: Ground, backends: Backends, times: LoadTimes) -> ModelPool:
    return ModelPool(
        backends.ready,
        limits_of(ground.settings, None),
        group=ground.group,
        bus=ground.bus,
        clock=ground.clock,
        rules=_rules(ground.settings),
        on_load=times.took,
    )


def _gauges(ground: Ground, tokens: Callable[[], int]) -> Gauges:
    hardware = ground.settings.hardware
    return Gauges(
        lambda reading: ground.bus.publish(MetricsSampled(reading)),
        data=ground.folders.data,
        clock=ground.clock,
        interval_s=hardware.sample_interval_ms / 1000,
        history_s=hardware.history_seconds,
        is_gpu_read=hardware.gpu,
        tokens=tokens,
    )


async def _room(settings: Settings, gauges: Gauges) -> int:
    """Bytes that models may take in all, on a GPU and beside it."""
    hardware = await gauges.hardware()
    limits = limits_of(settings, hardware)
    return limits.ram + (limits.vram if hardware.gpus else 0)


class Measured:
    """The files of small facts that are kept over restarts."""

    def __init__(self, folder: Path, group: asyncio.TaskGroup) -> None:
        self.load_times = KeptFacts(folder / "load-times.json", group)
        self.trials = KeptFacts(folder / "held-to-schemas.json", group)
        self.json_counts = KeptFacts(folder / "json-counts.json", group)
        self.models = evaluating.KeptMeasurements(folder, group)
        self.model_files = KeptFacts(folder / "model-files.json", group, max_bytes=KEPT_BYTES)

    async def close(self) -> None:
        """Write what is left."""
        files = (self.load_times, self.trials, self.json_counts, self.model_files, self.models)
        for facts in files:
            await facts.close()


def _silence(settings: Settings) -> Silence:
    """Before its first word a model may have to be loaded by the very request (Ollama)."""
    longest = max(settings.request_timeout, settings.ollama.load_timeout_seconds)
    return Silence(longest, settings.request_timeout)


def _care(
    ground: Ground,
    generator: PooledGenerator,
    listening: Callable[[Generator], Generator],
    catalogue: Catalogue,
    demands: Demands,
) -> Care:
    from forge_gui.engine.orchestration.care import Around, Care

    around = Around(
        listening(generator),
        generator.embed,
        catalogue.card,
        demands.is_on_gpu,
        ground.bus.publish,
        ground.clock,
    )
    return Care(ground.settings, around, ground.breaker)


async def _backend_of(backends: Backends, model: ModelId) -> Backend:
    if not backends.has(model):
        raise unknown_backend(model)
    return await backends.of(model)


class Running:
    """What runs pipelines, built when somebody first runs or checks one."""

    def __init__(
        self,
        ground: Ground,
        catalogue: Catalogue,
        backends: Backends,
        care: Late[Care],
        announce: Announcer,
    ) -> None:
        self._settings = ground.settings
        self._folders = ground.folders
        self._catalogue = catalogue
        self._backends = backends
        self._care = care
        self._announce = announce
        self._bus = ground.bus
        self._clock = ground.clock
        self._group = ground.group
        self._measured = ground.measured
        self.kinds = Late(self._kinds)
        self.json_tally = Late(self._json_tally)
        self.desk = Late(self._desk)
        self.batches = Late(self._batches)
        self.cache = Late(self._cache)
        self.shelf = Late(self._shelf)
        self.keeping = Late(self._keeping)
        self.history = Late(self._history)

    def _desk(self) -> PipelineDesk:
        from forge_gui.engine.pipeline.approvals import Approvals
        from forge_gui.engine.pipeline.desk import PipelineDesk
        from forge_gui.engine.pipeline.executor import Surroundings
        from forge_gui.engine.pipeline.runs import Runs

        around = Surroundings(
            self._care().generate,
            self._bus.publish,
            self._clock,
            announce=self._announce,
            limit_s=self._settings.run_timeout or None,
            reuse=self.cache() if self._settings.cache.enabled else None,
        )
        if self._settings.journal.enabled:
            keeping = self.keeping()
            around = replace(around, recorder=keeping.recorder, publish=keeping.publish)
        approvals = Approvals(around.publish, self._clock)
        runs = Runs(replace(around, approvals=approvals, json=self._json()), self._group)
        return PipelineDesk(self.kinds(), self._admission(self.kinds()), runs, approvals)

    def _json(self) -> JsonDesk:
        from forge_gui.engine.structured.constrained import Constraints
        from forge_gui.engine.structured.desk import JsonDesk

        trials = Constraints(self._content_of, self._measured.trials, self._clock.now)
        return JsonDesk(self._clock.monotonic, trials, self.json_tally())

    def _json_tally(self) -> JsonTally:
        from forge_gui.engine.structured.tally import JsonTally

        return JsonTally(self._measured.json_counts)

    async def _content_of(self, model: ModelId) -> str:
        """Which content of a model is answered by which version of its engine."""
        digest = await self._catalogue.digest(model)
        health = await (await _backend_of(self._backends, model)).health()
        return f"{digest} {health.version}".strip() if digest else ""

    def _batches(self) -> Batches:
        from forge_gui.engine.pipeline.batches import Batches
        from forge_gui.engine.pipeline.document import logic_text

        return Batches(
            self.desk().run_row,
            logic_text,
            publish=self._bus.publish,
            clock=self._clock,
            group=self._group,
        )

    def _cache(self) -> StepCache:
        from forge_gui.engine.pipeline.step_cache_opening import open_step_cache

        return open_step_cache(self._settings.cache, self._folders.cache, self._clock.now)

    def _shelf(self) -> HistoryShelf:
        from forge_gui.engine.pipeline.history_shelf import HistoryShelf

        folder = self._folders.data / "journal"
        return HistoryShelf(folder, publish=self._bus.publish, now=self._clock.now)

    def _keeping(self) -> Keeping:
        from forge_gui.engine.pipeline.history_keeping import Keeping

        return Keeping(
            self._settings.journal,
            self.shelf(),
            self.kinds().kinds,
            publish=self._bus.publish,
            clock=self._clock,
            group=self._group,
        )

    def _history(self) -> HistoryDesk:
        desk, is_kept = self.desk(), self._settings.journal.enabled
        return self.keeping().desk(desk.admission, desk.runs, is_kept=is_kept)

    def _kinds(self) -> StepKinds:
        from forge_gui.engine.pipeline.plugins import StepKinds

        return StepKinds()

    def _admission(self, kinds: StepKinds) -> Admission:
        from forge_gui.engine.pipeline.admission import Admission

        ask = self._count_tokens, self._default_context
        limit_s, now = self._settings.run_timeout or None, self._clock.monotonic
        return Admission(
            self._catalogue,
            kinds.kinds,
            *ask,
            kinds.load,
            limit_s=limit_s,
            now=now,
            published=self._folders.data / "published",
        )

    async def _count_tokens(self, request: GenerateRequest) -> int | None:
        backend = await _backend_of(self._backends, request.model)
        if not isinstance(backend, TokenCounter):
            return None
        return await backend.count_tokens(request.model, request)

    def _default_context(self, model: ModelId) -> int | None:
        is_embedded = model.backend in {"forge", "gguf"}
        return self._settings.llama_cpp.context_length if is_embedded else None


def _set_log_level(settings: Settings) -> None:
    """Which records Forge makes at all; who shows them adds a handler."""
    level = "DEBUG" if settings.debug_mode else settings.log_level
    logging.getLogger("forge_gui").setLevel(level)


def _rules(settings: Settings) -> Rules:
    return Rules(
        max_wait_s=settings.orchestrator.max_wait_seconds,
        one_at_a_time=settings.sequential_execution,
        is_eager=settings.preload_models,
    )
