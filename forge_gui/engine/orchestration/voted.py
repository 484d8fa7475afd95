"""A request that goes to several models, as a strategy's rule wants it: one answer is made of theirs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from forge_gui.values.collaboration import ConsensusOrder, ConsensusResult, Contribution, Voter
from forge_gui.values.collaboration import ContributionState as State
from forge_gui.values.consultation_events import (
    ConsultationEvent,
    ConsultationStarted,
    ContributionChanged,
)
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest, Message, Role
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import RouteVote

Counted = Callable[[int, int], None]
"""So many have answered, of so many."""
AskAll = Callable[[ConsensusOrder, Callable[[ConsultationEvent], None]], Awaitable[ConsensusResult]]
"""Lets models vote; see collaboration/desk.py, which stands above this."""


def order_of(request: GenerateRequest, vote: RouteVote) -> ConsensusOrder | None:
    """The vote on a request; None where one model has to answer: a text that must hold to a schema
    cannot be put together out of several."""
    if request.json_schema is not None or request.json_mode:
        return None
    *before, last = request.messages or (Message(Role.USER, request.prompt, request.images),)
    if last.role is not Role.USER:
        return None
    return ConsensusOrder(
        last.content,
        tuple(map(Voter, vote.models)),
        vote.method,
        vote.rules,
        request.system,
        tuple(before),
        last.images,
        request.sampling,
        request.runner,
    )


class Counting:
    """Hears of a vote and tells how many of its calls are over."""

    def __init__(self, counted: Counted) -> None:
        self._counted = counted
        self._calls: dict[int, Contribution] = {}

    def __call__(self, event: ConsultationEvent) -> None:
        if isinstance(event, ConsultationStarted):
            self._calls = {one.number: one for one in event.contributions}
        elif isinstance(event, ContributionChanged):
            self._calls[event.contribution.number] = event.contribution
        else:
            return
        over = sum(one.state in (State.DONE, State.ABSTAINED) for one in self._calls.values())
        self._counted(over, len(self._calls))


def winner_of(result: ConsensusResult, otherwise: ModelId) -> ModelId:
    """The first model whose answer won."""
    groups = result.consensus.groups
    won = set(groups[0].members) if groups else set()
    return next((one.model for one in result.contributions if one.number in won), otherwise)


def undecided(result: ConsensusResult) -> ForgeError:
    """The models came to no answer: why."""
    return ForgeError(str(result.consensus.sentence), "Ask again, or use another strategy.")
