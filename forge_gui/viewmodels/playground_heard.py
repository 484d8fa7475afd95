"""Hands what a vote or a hand-off tells to the columns that it is of; on the engine's thread."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.chats import Began, BeganAgain, Said
from forge_gui.values.collaboration import Contribution, ContributionState
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ContributionChanged,
    ContributionStreamed,
)
from forge_gui.values.handoff_events import HandoffAsked, HandoffEvent, HandoffStreamed
from forge_gui.viewmodels.playground_live import LiveAnswer


class VoteEars:
    """Votes are numbered as the columns are."""

    def __init__(self, lives: Sequence[LiveAnswer]) -> None:
        self._lives = lives
        self._working: set[int] = set()

    def hear(self, event: ConsultationEvent) -> None:
        match event:
            case ContributionStreamed(_, number, text) if number < len(self._lives):
                self._lives[number].take(Said(text))
            case ContributionChanged(_, one) if one.number < len(self._lives):
                self._take(one)

    def _take(self, one: Contribution) -> None:
        if one.state is not ContributionState.WORKING:
            return
        again = one.number in self._working
        self._working.add(one.number)
        live = self._lives[one.number]
        live.take(BeganAgain(one.model, one.sentence) if again else Began(one.seconds))


class HandoffEars:
    """The first column is asked first."""

    def __init__(self, lives: Sequence[LiveAnswer]) -> None:
        self._lives = lives
        self._asked: set[int] = set()

    def hear(self, event: HandoffEvent) -> None:
        match event:
            case HandoffAsked(_, number, model, _) if number < len(self._lives):
                again = number in self._asked
                self._asked.add(number)
                self._lives[number].take(BeganAgain(model, "") if again else Began(0.0))
            case HandoffStreamed(_, number, text) if number < len(self._lives):
                self._lives[number].take(Said(text))
