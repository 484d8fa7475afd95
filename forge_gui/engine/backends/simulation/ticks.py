"""Makes many waits cheap: all that fall due within one grain of time share a single sleep.

Nothing runs beside the waiters: the first of a group sleeps for all of it. Where that one is
cancelled, it wakes the others early, and one of them sleeps on.
"""

from __future__ import annotations

import asyncio
import math

from forge_gui.engine.clock import Clock

GRAIN_S = 0.01


class Ticks:
    """Waits until a moment of the clock's `monotonic` time, up to one grain late."""

    def __init__(self, clock: Clock, grain_s: float = GRAIN_S) -> None:
        self._clock = clock
        self._grain_s = grain_s
        self._groups: dict[int, list[asyncio.Future[None]]] = {}

    async def until(self, due: float) -> None:
        """Return once `due` has come; at once if it is past."""
        while (left := due - self._clock.monotonic()) > 0:
            tick = math.ceil(due / self._grain_s)
            group = self._groups.get(tick)
            if group is None:
                await self._lead(tick, max(left, tick * self._grain_s - due + left))
            else:
                woken = asyncio.get_running_loop().create_future()
                group.append(woken)
                await woken

    async def _lead(self, tick: int, seconds: float) -> None:
        group: list[asyncio.Future[None]] = []
        self._groups[tick] = group
        try:
            await self._clock.sleep(seconds)
        finally:
            del self._groups[tick]
            for woken in group:
                if not woken.done():
                    woken.set_result(None)
