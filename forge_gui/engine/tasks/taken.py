"""Results that somebody has fetched: some time later their tasks may be forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from forge_gui.values.tasks import TaskId


class TakenResults:
    """`forget` is called with those that were fetched `after_s` seconds ago."""

    def __init__(
        self,
        after_s: float,
        now: Callable[[], float],
        forget: Callable[[Sequence[TaskId]], None],
    ) -> None:
        self._after_s = after_s
        self._now = now
        self._forget = forget
        self._taken: dict[TaskId, float] = {}
        self._timer: asyncio.TimerHandle | None = None

    def add(self, task: TaskId) -> None:
        """Its result is fetched now; the first time counts."""
        self._taken.setdefault(task, self._now())
        if self._timer is None:
            self._wake_in(self._after_s)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _wake_in(self, seconds: float) -> None:
        self._timer = asyncio.get_running_loop().call_later(max(0.05, seconds), self._look)

    def _look(self) -> None:
        self._timer = None
        before = self._now() - self._after_s
        old = [task for task, at in self._taken.items() if at <= before]
        for task in old:
            del self._taken[task]
        if old:
            self._forget(old)
        if self._taken:
            self._wake_in(min(self._taken.values()) - before)
