"""Builds an engine out of settings: which backends, which limits, which folders."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from forge_gui.engine.backends.chosen import Builders, chosen_backends
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.engine import Engine, Parts
from forge_gui.engine.evaluation import opening as evaluating
from forge_gui.engine.ground import Ground, Measured, backend_of
from forge_gui.engine.hardware.gauges import Gauges
from forge_gui.engine.late import Late
from forge_gui.engine.library.catalogue import Catalogue
from forge_gui.engine.library.front import CapabilityDesk
from forge_gui.engine.library.known import KnownModels
from forge_gui.engine.library.opening import late_registry, late_shelf
from forge_gui.engine.library.shelf_opening import LibraryGround, late_library
from forge_gui.engine.library.watch import Watch
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.pipeline.files import PipelineFiles
from forge_gui.engine.pipeline.publishing import PublishedPipelines
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.demands import Demands, limits_of
from forge_gui.engine.pool.forecast_opening import Forecasts
from forge_gui.engine.pool.generation import Generator, PooledGenerator, Silence
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.opening import open_pool
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.running import Running
from forge_gui.engine.storage.paths import Folders
from forge_gui.values.events import MetricsSampled, UnloadReason
from forge_gui.values.ids import ModelId
from forge_gui.values.metrics import Hardware
from forge_gui.values.models import LoadedModel
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.orchestration.breaker import BreakerLimits
    from forge_gui.engine.orchestration.care import Care

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


def _parts(ground: Ground, backends: Backends) -> Parts:
    settings, clock, bus = ground.settings, ground.clock, ground.bus
    times = LoadTimes(ground.measured.load_times)
    gauges = _gauges(ground, tokens=lambda: generator.tokens)
    find_backend = partial(backend_of, backends)

    def loaded() -> Sequence[LoadedModel]:
        return pool.models()

    forecasts = Forecasts(ground.measured.memory, find_backend, gauges, settings, clock, loaded)
    pool = open_pool(settings, backends.ready, times, forecasts, (ground.group, bus, clock))
    known = KnownModels(RESOURCES / "catalogue", ground.folders.data / "catalogue")
    registry = late_registry(RESOURCES, ground.folders.config, known)
    shelf = late_shelf(settings, ground.measured.model_files)
    forecaster = forecasts.forecaster
    catalogue = Catalogue(backends.all, find_backend, shelf, registry, forecaster)
    demands = Demands(settings, catalogue, find_backend, pool, gauges, times, forecaster)
    generator = PooledGenerator(pool, backends.ready, demands.of, _silence(settings))
    evaluation = _evaluation(
        ground, backends, pool, catalogue, demands, gauges, lambda: care().generate
    )
    library = LibraryGround(
        catalogue,
        known,
        lambda model, options: forecasts.desk().bill(model, options),
        lambda: evaluation.desk().figures(estimate=False),
        gauges.hardware,
        partial(_most_memory, settings),
        loaded,
        RESOURCES / "library" / "tasks.json",
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
        library=late_library(library),
        watch=Watch(
            backends.all, catalogue, bus=bus, clock=clock, on_loaded=forecasts.seen_by(pool.see)
        ),
        pool=pool,
        forecasts=forecasts.desk,
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
            partial(backend_of, backends),
            generate,
            gauges.hardware,
            ground.bus.publish,
            ground.clock,
            ground.group,
            RESOURCES / "evaluation" / "schema_tasks.json",
            ground.settings.hardware.gpu,
        )
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


def _most_memory(settings: Settings, hardware: Hardware) -> int:
    """Bytes that one model may take: in either memory, the larger one counts."""
    limits = limits_of(settings, hardware)
    return max(limits.ram, limits.vram if hardware.gpus else 0)


async def _room(settings: Settings, gauges: Gauges) -> int:
    """Bytes that models may take in all, on a GPU and beside it."""
    hardware = await gauges.hardware()
    limits = limits_of(settings, hardware)
    return limits.ram + (limits.vram if hardware.gpus else 0)


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


def _set_log_level(settings: Settings) -> None:
    """Which records Forge makes at all; who shows them adds a handler."""
    level = "DEBUG" if settings.debug_mode else settings.log_level
    logging.getLogger("forge_gui").setLevel(level)
