"""Builds an engine out of settings: which backends, which limits, which folders."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.base import Backend, TokenCounter
from forge_gui.engine.backends.chosen import Builders, chosen_backends
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine, Parts
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue, unknown_backend
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.pipeline.files import PipelineFiles
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.estimate import demand_for, pool_limits
from forge_gui.engine.pool.generation import PooledGenerator, Silence
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.serving import Rules
from forge_gui.engine.pool.words import UNBOUNDED, Demand, Memory
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import MetricsSampled, UnloadReason
from forge_gui.values.generation import GenerateRequest, RunnerOptions
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Hardware
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.orchestration.care import Care
    from forge_gui.engine.pipeline.admission import Admission
    from forge_gui.engine.pipeline.batches import Batches
    from forge_gui.engine.pipeline.desk import PipelineDesk
    from forge_gui.engine.pipeline.history_desk import HistoryDesk
    from forge_gui.engine.pipeline.history_keeping import Keeping
    from forge_gui.engine.pipeline.history_shelf import HistoryShelf
    from forge_gui.engine.pipeline.plugins import StepKinds
    from forge_gui.engine.pipeline.step_cache import StepCache

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
GPU_BACKENDS = ("ollama",)
"""Backends that put a model onto a GPU by themselves where there is one."""


async def assemble(
    settings: Settings, folders: Folders, clock: Clock, builders: Builders | None = None
) -> Engine:
    """Every part, joined. Builds no backend yet. `builders`: others than the settings ask for."""
    stack = AsyncExitStack()
    # Held open by the engine and not by a block: what it starts outlives this call.
    group = await stack.enter_async_context(asyncio.TaskGroup())
    bus = EventBus()

    def crashed(model: ModelId) -> None:
        parts.pool.forget(model, UnloadReason.CRASHED)

    backends = Backends((builders or chosen_backends)(settings, clock, crashed))
    parts = _parts(settings, folders, clock, backends, bus, group)
    return Engine(parts, group, stack)


def _parts(
    settings: Settings,
    folders: Folders,
    clock: Clock,
    backends: Backends,
    bus: EventBus,
    group: asyncio.TaskGroup,
) -> Parts:
    limits, rules = _limits(settings, None), _rules(settings)
    pool = ModelPool(backends.ready, limits, group=group, bus=bus, clock=clock, rules=rules)
    catalogue = Catalogue(backends.all, partial(_backend_of, backends))
    gauges = _gauges(settings, folders, clock, bus, tokens=lambda: generator.tokens)
    demands = Demands(settings, catalogue, backends, pool, gauges)
    generator = PooledGenerator(pool, backends.ready, demands.of, _silence(settings))
    care = Late(partial(_care, settings, generator, catalogue, demands, bus, clock))
    files = PipelineFiles(
        Drafts(folders.data / "drafts"), samples=RESOURCES / "pipelines", clock=clock
    )

    announce = Announcer(pool, demands.of, group)
    running = Running(settings, folders, catalogue, backends, care, announce, bus, clock, group)
    watch = Watch(backends.all, catalogue, bus=bus, clock=clock, on_loaded=pool.see)
    return Parts(
        bus=bus,
        backends=backends,
        catalogue=catalogue,
        watch=watch,
        pool=pool,
        demand_of=demands.of,
        generator=generator,
        care=care,
        files=files,
        desk=running.desk,
        batches=running.batches,
        cache=running.cache,
        history=running.history,
        keeping=running.keeping,
        shelf=running.shelf,
        gauges=gauges,
    )


def _gauges(
    settings: Settings,
    folders: Folders,
    clock: Clock,
    bus: EventBus,
    tokens: Callable[[], int],
) -> Gauges:
    return Gauges(
        lambda reading: bus.publish(MetricsSampled(reading)),
        data=folders.data,
        clock=clock,
        interval_s=settings.hardware.sample_interval_ms / 1000,
        history_s=settings.hardware.history_seconds,
        is_gpu_read=settings.hardware.gpu,
        tokens=tokens,
    )


class Demands:
    """What using a model takes of the pool. Looks at the hardware when first asked."""

    def __init__(
        self,
        settings: Settings,
        catalogue: Catalogue,
        backends: Backends,
        pool: ModelPool,
        gauges: Gauges,
    ) -> None:
        self._settings = settings
        self._catalogue = catalogue
        self._backends = backends
        self._pool = pool
        self._gauges = gauges
        self._gpu_backends: tuple[str, ...] | None = None

    async def of(self, model: ModelId, options: RunnerOptions) -> Demand:
        """Raises ModelNotFound, BackendUnavailable, ..."""
        await _backend_of(self._backends, model)
        card = await self._catalogue.card(model)
        if self._gpu_backends is None:
            hardware = await self._gauges.hardware()
            self._pool.limits = _limits(self._settings, hardware)
            self._gpu_backends = GPU_BACKENDS if hardware.gpus else ()
        return demand_for(card, options, self._pool.limits, self._gpu_backends)

    def is_on_gpu(self, model: ModelId) -> bool:
        """Whether it goes to a GPU by itself; known once something was asked for."""
        return model.backend in (self._gpu_backends or ())


def _silence(settings: Settings) -> Silence:
    """Before its first word a model may have to be loaded by the very request (Ollama)."""
    longest = max(settings.request_timeout, settings.ollama.load_timeout_seconds)
    return Silence(longest, settings.request_timeout)


def _care(
    settings: Settings,
    generator: PooledGenerator,
    catalogue: Catalogue,
    demands: Demands,
    bus: EventBus,
    clock: Clock,
) -> Care:
    from forge_gui.engine.orchestration.care import Around, Care

    around = Around(
        generator, generator.embed, catalogue.card, demands.is_on_gpu, bus.publish, clock
    )
    return Care(settings, around)


async def _backend_of(backends: Backends, model: ModelId) -> Backend:
    if not backends.has(model):
        raise unknown_backend(model)
    return await backends.of(model)


class Running:
    """What runs pipelines, built when somebody first runs or checks one."""

    def __init__(
        self,
        settings: Settings,
        folders: Folders,
        catalogue: Catalogue,
        backends: Backends,
        care: Late[Care],
        announce: Announcer,
        bus: EventBus,
        clock: Clock,
        group: asyncio.TaskGroup,
    ) -> None:
        self._settings = settings
        self._folders = folders
        self._catalogue = catalogue
        self._backends = backends
        self._care = care
        self._announce = announce
        self._bus = bus
        self._clock = clock
        self._group = group
        self.kinds = Late(self._kinds)
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
        from forge_gui.engine.structured.desk import JsonDesk

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
        json = JsonDesk(self._clock.monotonic)
        runs = Runs(replace(around, approvals=approvals, json=json), self._group)
        return PipelineDesk(self.kinds(), self._admission(self.kinds()), runs, approvals)

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
        return Admission(self._catalogue, kinds.kinds, *ask, kinds.load)

    async def _count_tokens(self, request: GenerateRequest) -> int | None:
        backend = await _backend_of(self._backends, request.model)
        if not isinstance(backend, TokenCounter):
            return None
        return await backend.count_tokens(request.model, request)

    def _default_context(self, model: ModelId) -> int | None:
        is_embedded = model.backend in {"forge", "gguf"}
        return self._settings.llama_cpp.context_length if is_embedded else None


def _rules(settings: Settings) -> Rules:
    return Rules(
        max_wait_s=settings.orchestrator.max_wait_seconds,
        one_at_a_time=settings.sequential_execution,
        is_eager=settings.preload_models,
    )


def _limits(settings: Settings, hardware: Hardware | None) -> Memory:
    """The pool's limits. Simulated memory has nothing to do with what this PC has."""
    is_real = hardware is not None and not settings.simulation_mode
    chosen = settings.orchestrator
    return pool_limits(
        models=chosen.max_loaded_models,
        ram_mb=chosen.cpu_memory_limit_mb,
        vram_mb=chosen.gpu_memory_limit_mb,
        ram_total=hardware.ram_total if hardware and is_real else UNBOUNDED,
        vram_total=sum(gpu.vram_total for gpu in hardware.gpus) if hardware and is_real else 0,
    )
