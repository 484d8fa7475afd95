"""Hands what a vote or a hand-off tells to the columns that it is of; on the engine's thread."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.values.chats import Began, BeganAgain, Said
from forge_gui.values.collaboration import Contribution, ContributionState
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationStarted,
    ContributionChanged,
    ContributionStreamed,
)
from forge_gui.values.handoff_events import HandoffAsked, HandoffEvent, HandoffStreamed
from forge_gui.viewmodels.playground_live import LiveAnswer


def by_number(
    contributions: Sequence[Contribution], lives: Sequence[LiveAnswer]
) -> dict[int, LiveAnswer]:
    """Whose vote is which: votes of one model stand together, columns as a person put them."""
    left = list(lives)
    found: dict[int, LiveAnswer] = {}
    for one in contributions:
        mine = next((live for live in left if live.turn.model == one.model), None)
        if mine is not None:
            left.remove(mine)
            found[one.number] = mine
    return found


class VoteEars:
    """The first event says which votes there are."""

    def __init__(self, lives: Sequence[LiveAnswer]) -> None:
        self._lives = lives
        self._by_number: dict[int, LiveAnswer] = {}
        self._working: set[int] = set()

    def hear(self, event: ConsultationEvent) -> None:
        match event:
            case ConsultationStarted(_, contributions, _):
                self._by_number = by_number(contributions, self._lives)
            case ContributionStreamed(_, number, text) if number in self._by_number:
                self._by_number[number].take(Said(text))
            case ContributionChanged(_, one) if one.number in self._by_number:
                self._take(one)

    def _take(self, one: Contribution) -> None:
        if one.state is not ContributionState.WORKING:
            return
        again = one.number in self._working
        self._working.add(one.number)
        live = self._by_number[one.number]
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
