"""Builds the pool out of settings and the parts it stands on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.demands import limits_of
from forge_gui.engine.pool.forecast_opening import Forecasts
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.serving import Rules
from forge_gui.values.errors import BadModelId
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

_logger = logging.getLogger(__name__)
Ground = tuple[asyncio.TaskGroup, EventBus, Clock]
"""What the pool's tasks, events and times come from."""


def open_pool(
    settings: Settings,
    backend_of: Callable[[ModelId], Backend],
    times: LoadTimes,
    forecasts: Forecasts,
    ground: Ground,
) -> ModelPool:
    """The pool; its limits are those of the settings until the hardware was looked at."""
    group, bus, clock = ground
    pool = ModelPool(
        backend_of,
        limits_of(settings, None),
        group=group,
        bus=bus,
        clock=clock,
        rules=rules_of(settings),
        on_load=times.took,
        admit=forecasts.admit,
        settled=forecasts.settled,
    )
    for model in _pinned(settings):
        pool.state.keeping.pin(model)
    return pool


def _pinned(settings: Settings) -> Iterator[ModelId]:
    for text in settings.orchestrator.pinned_models:
        try:
            yield ModelId.parse(text)
        except BadModelId:
            _logger.warning("The setting pinned_models names %r, which is no model id", text)


def rules_of(settings: Settings) -> Rules:
    return Rules(
        max_wait_s=settings.orchestrator.max_wait_seconds,
        one_at_a_time=settings.sequential_execution,
        is_eager=settings.preload_models,
        idle_s=settings.orchestrator.idle_unload_seconds,
    )
