"""Rings at the moment for which it was last set, once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from forge_gui.engine.clock import Clock


class Alarm:
    """Sleeps as a task of `group`; what it was set for before is forgotten."""

    def __init__(self, ring: Callable[[], None], group: asyncio.TaskGroup, clock: Clock) -> None:
        self._ring = ring
        self._group = group
        self._clock = clock
        self._at: float | None = None
        self._sleep: asyncio.Task[None] | None = None

    def set(self, at: float | None) -> None:
        """Ring at `at` of the clock's monotonic time; None: never."""
        if at == self._at:
            return
        self._at = at
        if self._sleep:
            self._sleep.cancel()
            self._sleep = None
        if at is not None:
            self._sleep = self._group.create_task(self._wait(at), name="pool alarm")

    async def _wait(self, at: float) -> None:
        await self._clock.sleep(max(0.0, at - self._clock.monotonic()))
        self._at = self._sleep = None
        self._ring()
