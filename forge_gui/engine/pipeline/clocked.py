"""The times of one generation: how long it waited, loaded, thought about its first word, and wrote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from forge_gui.engine.pool.words import Waited
from forge_gui.values.runs import StepTiming


class Clocked:
    """Told what happens in a generation; all its tries and their waits count."""

    __slots__ = ("_began", "_first", "_first_token_s", "_generate_s", "_load_s", "_now", "_queue_s")

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._began = self._first = 0.0
        self._queue_s = self._load_s = self._first_token_s = self._generate_s = 0.0

    def wait(self, waited: Waited) -> None:
        """The model is there, after so long."""
        self._queue_s += max(0.0, waited.seconds - waited.load_s)
        self._load_s += waited.load_s

    def begin(self) -> None:
        self._began, self._first = self._now(), 0.0

    def hear(self) -> None:
        if not self._first:
            self._first = self._now()

    def retry(self) -> None:
        """A try ended in vain; the next one begins with `begin`."""
        self._close()

    def added_to(self, timing: StepTiming) -> StepTiming:
        """These times and those of what the step did before. To be asked once, at the end."""
        self._close()
        return replace(
            timing,
            queue_s=timing.queue_s + self._queue_s,
            load_s=timing.load_s + self._load_s,
            first_token_s=timing.first_token_s + self._first_token_s,
            generate_s=timing.generate_s + self._generate_s,
        )

    def _close(self) -> None:
        if not self._began:
            return
        ended = self._now()
        first = self._first or ended
        self._first_token_s += first - self._began
        self._generate_s += ended - first
        self._began = self._first = 0.0
