"""An event loop whose time leaps to whatever is due next: hours of waiting take no time at all."""

from __future__ import annotations

import asyncio
import random
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from forge_gui.engine.clock import Clock

T = TypeVar("T")
_Ready = list[tuple[selectors.SelectorKey, int]]


class _Leaping(selectors.DefaultSelector):
    """Waits for nothing: what it was to wait for is added to `now` (seconds)."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> _Ready:
        self.now += max(timeout or 0.0, 0.0)
        found: _Ready = super().select(0)
        return found


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _Leaping()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.now


def in_made_up_time(work: Coroutine[Any, Any, T]) -> T:
    """Run it to its end. What waits for a thread or a socket does not work in there."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(work)


def made_up_clock() -> Clock:
    """The running loop's time as a clock."""
    time = asyncio.get_running_loop().time
    return Clock(time, time, asyncio.sleep, random.Random(0))
