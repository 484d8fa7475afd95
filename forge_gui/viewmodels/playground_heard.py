"""What a vote or a hand-off tells while it goes on: handed to the columns that it is of, and kept for
whoever shows how far it is. Heard on the engine's thread, read on the window's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.chats import Answered, Began, BeganAgain, Said, TurnId
from forge_gui.values.collaboration import Contribution, ContributionState
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationStarted,
    ContributionChanged,
    ContributionStreamed,
)
from forge_gui.values.handoff import HandoffStep
from forge_gui.values.handoff_events import (
    HandoffAnswered,
    HandoffAsked,
    HandoffEvent,
    HandoffStreamed,
)
from forge_gui.values.ids import ModelId
from forge_gui.viewmodels.playground_live import LiveAnswer

_OVER = (ContributionState.DONE, ContributionState.ABSTAINED)


@dataclass(frozen=True, slots=True)
class SoFar:
    """How far a joint answer is. `answered`: whose answers are there, and how sure each is; `path`:
    who was asked in turn, and what came of it."""

    answered: tuple[tuple[TurnId, float | None], ...] = ()
    path: tuple[tuple[ModelId, HandoffStep | None], ...] = ()

    def has(self, turn: TurnId) -> bool:
        return any(turn == one for one, _ in self.answered)

    def confidence(self, turn: TurnId) -> float | None:
        return next((sure for one, sure in self.answered if one == turn), None)


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
        self.so_far = SoFar()
        """Another object whenever there is more of it."""
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
        live = self._by_number[one.number]
        if one.state in _OVER:
            live.take(Answered())
            there = (*self.so_far.answered, (live.turn.id, one.confidence))
            self.so_far = SoFar(answered=there)
        if one.state is not ContributionState.WORKING:
            return
        again = one.number in self._working
        self._working.add(one.number)
        live.take(BeganAgain(one.model, one.sentence) if again else Began(one.seconds))


class HandoffEars:
    """The first column is asked first."""

    def __init__(self, lives: Sequence[LiveAnswer]) -> None:
        self.so_far = SoFar()
        """Another object whenever there is more of it."""
        self._lives = lives
        self._asked: set[int] = set()

    def hear(self, event: HandoffEvent) -> None:
        match event:
            case HandoffAsked(_, number, model, _):
                self._note(number, model, None)
                if number < len(self._lives):
                    again = number in self._asked
                    self._asked.add(number)
                    self._lives[number].take(BeganAgain(model, "") if again else Began(0.0))
            case HandoffStreamed(_, number, text) if number < len(self._lives):
                self._lives[number].take(Said(text))
            case HandoffAnswered(_, number, step):
                self._note(number, step.model, step)
                if number < len(self._lives):
                    self._lives[number].take(Answered())

    def _note(self, number: int, model: ModelId, step: HandoffStep | None) -> None:
        self.so_far = SoFar(path=(*self.so_far.path[:number], (model, step)))
