"""Settings that were changed reach the pool: its limits, its rules, what is pinned."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from functools import partial

from forge_gui.engine.pool.demands import Demands
from forge_gui.engine.pool.keeping import Keeping
from forge_gui.engine.pool.pool import ModelPool
from forge_gui.engine.pool.serving import Rules
from forge_gui.values.errors import BadModelId
from forge_gui.values.ids import ModelId
from forge_gui.values.settings import Settings

_logger = logging.getLogger(__name__)
_LIMITS = frozenset({"max_loaded_models", "cpu_memory_limit_mb", "gpu_memory_limit_mb"})
_RULES = frozenset(
    {"max_wait_seconds", "idle_unload_seconds", "preload_models", "sequential_execution"}
)


class Following:
    """Asked with the name of each setting that has changed; `settings` are those of now."""

    def __init__(self, pool: ModelPool, demands: Demands, settings: Callable[[], Settings]) -> None:
        self._pool = pool
        self._demands = demands
        self._settings = settings
        self._pinned = set(pinned_by(settings()))

    def told(self, name: str) -> None:
        if name in _LIMITS:
            self._pool.follow(self._demands.limits(), rules_of(self._settings()))
        elif name in _RULES:
            self._pool.follow(self._pool.limits, rules_of(self._settings()))
        elif name == "pinned_models":
            self._pin(set(pinned_by(self._settings())))

    def _pin(self, chosen: set[ModelId]) -> None:
        """What a call has pinned beside the settings stays pinned."""
        for model in chosen - self._pinned:
            self._pool.keep(partial(Keeping.pin, model=model))
        for model in self._pinned - chosen:
            self._pool.keep(partial(Keeping.unpin, model=model))
        self._pinned = chosen


def pinned_by(settings: Settings) -> Iterator[ModelId]:
    """The models that the settings pin."""
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
