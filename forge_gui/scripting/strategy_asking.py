"""A prompt sent by a strategy: to the model of a rule, or to its voters, whose answers are counted."""

from __future__ import annotations

from dataclasses import dataclass

from forge_gui.engine.api import EngineApi
from forge_gui.values.collaboration import ConsensusOrder, Voter
from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, StandIn
from forge_gui.values.ids import ModelId
from forge_gui.values.routing import RouteVote
from forge_gui.values.strategies import RuleNow, StrategyNow


@dataclass(frozen=True, slots=True)
class StrategyAnswer:
    """The answer, who was asked, and how it came to be."""

    text: str
    models: tuple[ModelId, ...]
    why: str


async def ask_by_strategy(
    engine: EngineApi, name: str, prompt: str, rule: str = ""
) -> StrategyAnswer:
    """By the rule of this name, else by the first one. Raises BadRequest, CapabilityMissing."""
    now = await engine.strategy_now(name)
    chosen = _rule(now, rule)
    if chosen.model is None:
        raise CapabilityMissing(str(chosen.trouble), "Get a model that the strategy allows.")
    if chosen.vote is not None:
        return await _voted(engine, prompt, chosen.vote)
    stand_ins = tuple(StandIn(one) for one in chosen.fallbacks)
    request = GenerateRequest(chosen.model, prompt, stand_ins=stand_ins)
    result = await engine.generate(request)
    return StrategyAnswer(result.text, (result.model,), str(chosen.reasons[0]))


def _rule(now: StrategyNow, name: str) -> RuleNow:
    found = [one for one in now.rules if not name or one.rule.name == name]
    if not found:
        known = ", ".join(one.rule.name for one in now.rules) or "none"
        raise BadRequest(
            f'The strategy {now.strategy.name} has no rule "{name}".', f"There are: {known}."
        )
    return found[0]


async def _voted(engine: EngineApi, prompt: str, vote: RouteVote) -> StrategyAnswer:
    order = ConsensusOrder(prompt, tuple(map(Voter, vote.models)), vote.method, vote.rules)
    result = await engine.consensus(order)
    return StrategyAnswer(result.text, vote.models, str(result.consensus.sentence))
