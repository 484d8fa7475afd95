"""Tells a hand-off while it goes on; words that stream, some thirty times a second in one go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from forge_gui.values.handoff import HandoffResult, HandoffStep
from forge_gui.values.handoff_events import (
    HandoffAnswered,
    HandoffAsked,
    HandoffEvent,
    HandoffFinished,
    HandoffId,
    HandoffStreamed,
)
from forge_gui.values.ids import ModelId

INTERVAL_S = 1 / 30


class HandoffTelling:
    """One hand-off's own. `now` gives epoch seconds."""

    def __init__(
        self, name: HandoffId, tell: Callable[[HandoffEvent], None], now: Callable[[], float]
    ) -> None:
        self.name = name
        self._tell = tell
        self._now = now
        self._place = 0
        self._fresh: list[str] = []
        self._timer: asyncio.TimerHandle | None = None

    def asked(self, number: int, model: ModelId) -> None:
        """What streamed of this place before no longer counts."""
        self._still()
        self._fresh.clear()
        self._place = number
        self._tell(HandoffAsked(self.name, number, model, self._now()))

    def streamed(self, text: str) -> None:
        self._fresh.append(text)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(INTERVAL_S, self._flush)

    def answered(self, number: int, step: HandoffStep) -> None:
        self._flush()
        self._tell(HandoffAnswered(self.name, number, step))

    def finished(self, result: HandoffResult | None, sentence: str = "") -> None:
        self._flush()
        self._tell(HandoffFinished(self.name, result, self._now(), sentence))

    def _flush(self) -> None:
        self._still()
        if self._fresh:
            text = "".join(self._fresh)
            self._fresh.clear()
            self._tell(HandoffStreamed(self.name, self._place, text))

    def _still(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
