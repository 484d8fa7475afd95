"""Finds out what an estimate needs: tokens of prompts, speeds, what is in memory."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.calling import calls_of
from forge_gui.engine.collaboration.estimating import (
    ASSUMED_TOKENS,
    CHARS_PER_TOKEN,
    CallCost,
    estimate,
    pace_of,
    rough_tokens,
)
from forge_gui.engine.collaboration.parallel_reasoning.plan import rounds_of
from forge_gui.engine.collaboration.parallel_reasoning.prompts import Prompts
from forge_gui.engine.collaboration.parallel_reasoning.reasoning import request_of
from forge_gui.values.collaboration import ConsensusOrder, CostEstimate, Ensemble, ParallelOrder
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import GenerateRequest
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import ModelFigures
from forge_gui.values.models import LoadedModel


@dataclass(frozen=True, slots=True)
class Costing:
    """`count_tokens` gives None where a backend cannot count."""

    count_tokens: Callable[[GenerateRequest], Awaitable[int | None]]
    figures: Callable[[], Awaitable[Mapping[ModelId, ModelFigures]]]
    loaded: Callable[[], Sequence[LoadedModel]]
    prompts: Callable[[], Prompts]

    async def of(self, ensemble: Ensemble) -> CostEstimate:
        """Raises BadRequest for what cannot be asked."""
        if isinstance(ensemble, ConsensusOrder):
            limit, calls = _limit(ensemble), await self._votes(ensemble)
        else:
            limit = ensemble.sampling.max_tokens
            calls = await self._trajectories(ensemble, limit or ASSUMED_TOKENS)
        figures = await self.figures()
        paces = {call.model: pace_of(figures.get(call.model)) for call in calls}
        return estimate(calls, paces, {one.id for one in self.loaded()}, limit)

    async def _votes(self, order: ConsensusOrder) -> list[CallCost]:
        counted: dict[ModelId, int] = {}
        costs = []
        for request, _ in calls_of(order):
            if request.model not in counted:
                counted[request.model] = await self._count(request)
            answer = request.sampling.max_tokens or ASSUMED_TOKENS
            costs.append(CallCost(request.model, counted[request.model], answer))
        return costs

    async def _trajectories(self, order: ParallelOrder, answer: int) -> list[CallCost]:
        """Later rounds read the problem and a message of each trajectory before them."""
        costs: list[CallCost] = []
        prompts, before = self.prompts(), 0
        for each in rounds_of(order.models, order.rounds):
            counted: dict[ModelId, int] = {}
            messages = [_blank(answer, order.message_chars)] * before
            for one in each:
                if one.model not in counted:
                    request = request_of(order, one, messages, prompts)
                    counted[one.model] = await self._count(request)
                costs.append(CallCost(one.model, counted[one.model], answer))
            before = len(each)
        return costs

    async def _count(self, request: GenerateRequest) -> int:
        try:
            counted = await self.count_tokens(request)
        except ForgeError:
            counted = None  # whoever asks for real is told why
        if counted is not None:
            return counted
        said = "".join(one.content for one in request.messages)
        return rough_tokens(said or request.system + request.prompt)


def _limit(order: ConsensusOrder) -> int | None:
    """The most tokens of an answer; None where one of them has no limit."""
    limits = [(voter.sampling or order.sampling).max_tokens for voter in order.voters]
    known = [limit for limit in limits if limit is not None]
    return max(known) if known and len(known) == len(limits) else None


def _blank(answer_tokens: int, message_chars: int) -> str:
    """A message of the length that is expected."""
    return "word " * (min(answer_tokens * CHARS_PER_TOKEN, message_chars) // 5)
