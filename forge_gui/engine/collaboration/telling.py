"""Tells a consultation while it goes on; words that stream, some thirty times a second in one go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from forge_gui.values.collaboration import ConsultationId, Contribution, Outcome
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationFinished,
    ConsultationStarted,
    ContributionChanged,
    ContributionStreamed,
)
from forge_gui.values.errors import ForgeError

INTERVAL_S = 1 / 30
Tell = Callable[[ConsultationEvent], None]
AnyOutcome = TypeVar("AnyOutcome", bound=Outcome)


class Telling:
    """One consultation's own. `now` gives epoch seconds."""

    def __init__(self, name: ConsultationId, tell: Tell, now: Callable[[], float]) -> None:
        self.name = name
        self._tell = tell
        self._now = now
        self._fresh: dict[int, list[str]] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def around(
        self, contributions: Sequence[Contribution], work: Awaitable[AnyOutcome]
    ) -> AnyOutcome:
        """Await the work; its begin and its end are told, however it ends."""
        self._tell(ConsultationStarted(self.name, tuple(contributions), self._now()))
        try:
            outcome = await work
        except ForgeError as error:
            self._finished(None, error.sentence)
            raise
        except BaseException:
            self._finished(None, "It was stopped.")
            raise
        self._finished(outcome)
        return outcome

    def streamed(self, number: int, text: str) -> None:
        self._fresh.setdefault(number, []).append(text)
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(INTERVAL_S, self._flush)

    def changed(self, contribution: Contribution) -> None:
        """What had streamed of it before is told first."""
        if pieces := self._fresh.pop(contribution.number, None):
            self._tell(ContributionStreamed(self.name, contribution.number, "".join(pieces)))
        self._tell(ContributionChanged(self.name, contribution))

    def _flush(self) -> None:
        self._timer = None
        fresh, self._fresh = self._fresh, {}
        for number, pieces in fresh.items():
            self._tell(ContributionStreamed(self.name, number, "".join(pieces)))

    def _finished(self, outcome: Outcome | None, sentence: str = "") -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._flush()
        self._tell(ConsultationFinished(self.name, outcome, self._now(), sentence))
