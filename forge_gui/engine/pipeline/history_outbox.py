"""Holds back what a run announces until the ends of steps that come before it are kept.

So the run itself need not wait for the disk at each small step, and still nothing is announced as
finished that a sudden end could take back. The order of a run's events stays as it was.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable

from forge_gui.values.events import Event, StepFinished
from forge_gui.values.ids import RunId, StepId


class Outbox:
    """Events of runs on their way out; other events pass at once."""

    def __init__(self, publish: Callable[[Event], None]) -> None:
        self._publish = publish
        self._held: dict[RunId, Counter[StepId]] = {}
        self._waiting: dict[RunId, deque[Event]] = {}

    def hold(self, run: RunId, step: StepId) -> None:
        """The end of this step is on its way to the disk: not to be told before `release`."""
        self._held.setdefault(run, Counter())[step] += 1

    def release(self, run: RunId, step: StepId) -> None:
        """It is kept, or cannot be kept: it may be told, and what waits behind it as well."""
        held = self._held[run]
        held[step] -= 1
        if not held[step]:
            del held[step]
        if not held:
            del self._held[run]
        self._send(run)

    def put(self, event: Event) -> None:
        run: RunId | None = getattr(event, "run", None)
        if run is not None and (run in self._waiting or self._is_held(event)):
            self._waiting.setdefault(run, deque()).append(event)
        else:
            self._publish(event)

    def _is_held(self, event: Event) -> bool:
        if not isinstance(event, StepFinished):
            return False
        held = self._held.get(event.run)
        return held is not None and event.step in held

    def _send(self, run: RunId) -> None:
        waiting = self._waiting.get(run)
        if waiting is None:
            return
        while waiting and not self._is_held(waiting[0]):
            self._publish(waiting.popleft())
        if not waiting:
            del self._waiting[run]
