"""Builds an engine out of settings: which backends, which limits, which folders."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from forge_gui.engine.backends.chosen import Builders, chosen_backends
from forge_gui.engine.backends.registry import Backends
from forge_gui.engine.bus import EventBus
from forge_gui.engine.chats.opening import late_chats
from forge_gui.engine.clock import Clock
from forge_gui.engine.collaboration.choosing import Choosing
from forge_gui.engine.collaboration.handoff_opening import better_by, late_handoffs
from forge_gui.engine.collaboration.opening import CollaborationGround, late_collaboration
from forge_gui.engine.engine import Engine, Parts
from forge_gui.engine.evaluation.test_sets_opening import TestSetGround
from forge_gui.engine.ground import RESOURCES, Ground, Measured
from forge_gui.engine.orchestration.strategies.opening import (
    Strategies,
    StrategyGround,
    settings_at_start,
)
from forge_gui.engine.pipeline.drafts import Drafts
from forge_gui.engine.pipeline.files import PipelineFiles
from forge_gui.engine.pipeline.flight.opening import FlightGround
from forge_gui.engine.pipeline.publishing import PublishedPipelines
from forge_gui.engine.pool.announcing import Announcer
from forge_gui.engine.pool.generation import Listener
from forge_gui.engine.running import Running
from forge_gui.engine.serving_models import Models
from forge_gui.engine.storage.paths import Folders
from forge_gui.engine.tasks.opening import QueueGround, TaskQueue
from forge_gui.values.events import UnloadReason
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

if TYPE_CHECKING:  # imported where they are built, see late.py
    from forge_gui.engine.chats.desk import ChatDesk
    from forge_gui.engine.collaboration.desk import CollaborationDesk
    from forge_gui.engine.collaboration.handoff_desk import HandoffDesk
    from forge_gui.engine.evaluation.test_sets.desk import TestSetDesk
    from forge_gui.engine.late import Late
    from forge_gui.engine.orchestration.breaker import BreakerLimits
    from forge_gui.engine.orchestration.strategies.switching import Makers
    from forge_gui.engine.pipeline.flight.desk import FlightDesk


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

    make = builders or chosen_backends
    own = folders.config / "strategies"
    serving = settings_at_start(settings, RESOURCES / "strategies", own)
    backends = Backends(make(serving, clock, crashed))
    measured = Measured(folders.data / "measured", group)
    stack.push_async_callback(measured.close)
    ground = Ground(settings, folders, clock, bus, group, measured, breaker)
    parts = _parts(ground, backends, lambda wanted: make(wanted, clock, crashed))
    return Engine(parts, group, stack)


def _parts(ground: Ground, backends: Backends, makers: Makers) -> Parts:
    models = Models(ground, backends)
    announce = Announcer(models.pool, models.demands.of, ground.group, models.choices)
    running = Running(ground, models, backends, announce)
    strategies = models.above.strategies = _strategies(ground, backends, models, running, makers)
    drafts = Drafts(ground.folders.data / "drafts")
    files = PipelineFiles(drafts, samples=RESOURCES / "pipelines", clock=ground.clock)
    collaboration = models.above.collaboration = _collaboration(ground, backends, models, announce)
    handoffs = _handoffs(ground, models)
    return Parts(
        bus=ground.bus,
        backends=backends,
        catalogue=models.catalogue,
        abilities=models.abilities,
        known=models.known,
        library=models.library,
        managing=models.managing,
        watch=models.watch,
        pool=models.pool,
        pool_desk=models.pool_desk,
        health_desk=models.health_desk,
        task_desk=models.orchestration.tasks,
        rounds=models.rounds,
        forecasts=models.forecasts.desk,
        demand_of=models.demands.of,
        generator=models.generator,
        care=models.care,
        published=PublishedPipelines(ground.folders.data / "published"),
        files=files,
        **_running_parts(running),
        flights=_flights(ground, backends, models, running),
        evaluation=models.evaluation,
        test_sets=_test_sets(ground, models, running, files, collaboration, handoffs),
        collaboration=collaboration,
        handoffs=handoffs,
        gauges=models.gauges,
        strategies=strategies.desk,
        queue=_queue(ground, models),
        chats=_chats(ground, models),
    )


def _chats(ground: Ground, models: Models) -> Late[ChatDesk]:
    return late_chats(
        ground.folders.data,
        lambda: models.care().generate,
        ground.clock,
        models.orchestration.route_of,
        models.above.vote,
    )


def _running_parts(running: Running) -> dict[str, Any]:
    """Those that run pipelines, by their names among the parts."""
    names = ("desk", "json_tally", "batches", "cache", "history", "keeping", "shelf")
    return {name: getattr(running, name) for name in names}


def _test_sets(
    ground: Ground,
    models: Models,
    running: Running,
    files: PipelineFiles,
    collaboration: Late[CollaborationDesk],
    handoffs: Late[HandoffDesk],
) -> Late[TestSetDesk]:
    return TestSetGround(
        models.care,
        models.generator,
        running.desk,
        collaboration,
        handoffs,
        files,
        models.catalogue.resolve,
        ground.bus.publish,
        ground.clock,
        ground.group,
        ground.folders.data / "evaluations",
        RESOURCES / "test-sets",
    ).late()


def _strategies(
    ground: Ground, backends: Backends, models: Models, running: Running, makers: Makers
) -> Strategies:
    async def relist() -> None:
        models.watch.tell(await models.catalogue.models(refresh=True))

    def gone(backend: str) -> None:
        models.watch.forget(
            backend,
            "It is not asked while this strategy is in use.",
            "Use another strategy, or none, to have it back.",
        )

    return Strategies(
        StrategyGround(
            ground.settings,
            RESOURCES / "strategies",
            ground.folders.config / "strategies",
            ground.folders.settings_file,
            backends,
            makers,
            relist,
            gone,
            lambda: models.orchestration.router().candidates(),
            models.catalogue.card,
            models.abilities.room,
            lambda model: models.health_desk().check(model),
            lambda: running.desk().step_kinds(),
            ground.bus.publish,
        )
    )


def _flights(
    ground: Ground, backends: Backends, models: Models, running: Running
) -> Late[FlightDesk]:
    return FlightGround(
        ground.settings,
        running.desk,
        running.cache,
        running.shelf,
        models.demands,
        models.forecasts.forecaster,
        lambda estimate: models.evaluation.desk().figures(estimate=estimate),
        backends.count_tokens,
        models.pool,
        models.catalogue,
        models.gauges,
    ).late()


def _collaboration(
    ground: Ground, backends: Backends, models: Models, announce: Announcer
) -> Late[CollaborationDesk]:
    choosing = Choosing(models.orchestration)
    return late_collaboration(
        CollaborationGround(
            lambda: models.care().generate,
            announce,
            lambda model, texts: models.generator.embed(model, texts, Listener(moves=True)),
            choosing.helper,
            choosing.embedder,
            choosing.voters,
            backends.count_tokens,
            lambda: models.evaluation.desk().figures(estimate=False),
            models.pool.models,
            ground.bus.publish,
            ground.clock,
            RESOURCES / "collaboration" / "parallel_reasoning.toml",
            lambda: models.chosen.now.enable_collaboration,
        )
    )


def _queue(ground: Ground, models: Models) -> TaskQueue:
    return QueueGround(
        lambda: models.chosen.settings,
        lambda: models.orchestration.tasks().execute,
        ground.bus.publish,
        ground.clock,
        ground.group,
        ground.folders.data,
    ).queue()


def _handoffs(ground: Ground, models: Models) -> Late[HandoffDesk]:
    return late_handoffs(
        lambda: models.care().generate,
        models.catalogue.digest,
        better_by(Choosing(models.orchestration).helper),
        ground.measured.calibration_book,
        ground.bus,
        ground.clock,
        is_allowed=lambda: models.chosen.now.enable_collaboration,
    )


def _set_log_level(settings: Settings) -> None:
    """Which records Forge makes at all; who shows them adds a handler."""
    level = "DEBUG" if settings.debug_mode else settings.log_level
    logging.getLogger("forge_gui").setLevel(level)
