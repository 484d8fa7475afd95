"""A chat with `auto`: which model answers now, and why; or several of them, where a strategy says so."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from forge_gui.engine.orchestration.voted import AskAll, Counting, order_of, undecided, winner_of
from forge_gui.values.chats import AnswerPiece, ChatAnswer, Figures, Voting
from forge_gui.values.collaboration import ConsensusOrder, ConsensusResult
from forge_gui.values.generation import GenerateRequest, StandIn
from forge_gui.values.ids import AUTO, ModelId
from forge_gui.values.routing import Route
from forge_gui.values.sentence import Sentence, say

_REASONS = 3
"""The first ones weigh most; more would be longer than many an answer."""


@dataclass(frozen=True, slots=True)
class Autos:
    """`route_of` tells where an id of `auto` goes now, `vote` lets several models answer."""

    route_of: Callable[[ModelId], Awaitable[Route]]
    vote: AskAll

    async def looked_up(self, request: GenerateRequest) -> Looked:
        """Raises CapabilityMissing where no model can be asked."""
        if request.model.backend != AUTO:
            return Looked(request)
        route = await self.route_of(request.model)
        voting = order_of(request, route.vote) if route.vote else None
        stand_ins = request.stand_ins or tuple(map(StandIn, route.fallbacks))
        return Looked(replace(request, model=route.model, stand_ins=stand_ins), route, voting)

    async def voted(
        self, looked: Looked, order: ConsensusOrder, tell: Callable[[AnswerPiece], None]
    ) -> ChatAnswer:
        """Raises ForgeError where the models come to nothing."""
        tell(Voting(0, len(order.voters)))
        result = await self.vote(order, Counting(lambda over, of: tell(Voting(over, of))))
        if not result.consensus.is_reached:
            raise undecided(result)
        spent = result.spent
        figures = Figures(spent.prompt_tokens, spent.completion_tokens, total_s=spent.seconds)
        model = winner_of(result, looked.request.model)
        return ChatAnswer(model, result.text, figures, chosen=_voters(result))


@dataclass(frozen=True, slots=True)
class Looked:
    """What is asked in the end; without a `route` the model was named. `voting`: several are."""

    request: GenerateRequest
    route: Route | None = None
    voting: ConsensusOrder | None = None

    def explained(self, answer: ChatAnswer) -> ChatAnswer:
        """With the reasons why this model answered, where it is the one that was chosen."""
        if self.route is None or answer.model != self.route.model:
            return answer
        return replace(answer, chosen=self.route.reasons[:_REASONS])


def _voters(result: ConsensusResult) -> tuple[Sentence, ...]:
    names = ", ".join(dict.fromkeys(str(one.model) for one in result.contributions))
    return say("{models} voted.", models=names), result.consensus.sentence
