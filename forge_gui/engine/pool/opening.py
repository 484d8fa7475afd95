"""Builds the pool out of settings and the parts it stands on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from forge_gui.engine.backends.base import Backend
from forge_gui.engine.bus import EventBus
from forge_gui.engine.clock import Clock
from forge_gui.engine.pool.demands import limits_of
from forge_gui.engine.pool.following import pinned_by, rules_of
from forge_gui.engine.pool.forecast_opening import Forecasts
from forge_gui.engine.pool.load_times import LoadTimes
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

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
    for model in pinned_by(settings):
        pool.state.keeping.pin(model)
    return pool
