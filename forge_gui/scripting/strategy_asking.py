"""A prompt sent by a strategy: to the model of a rule, or to its voters, whose answers are counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.engine.api import EngineApi
from forge_gui.values.collaboration import ConsensusOrder, ParallelOrder, Voter
from forge_gui.values.consensus import Rules
from forge_gui.values.consensus import Strategy as Counting
from forge_gui.values.errors import BadRequest, CapabilityMissing
from forge_gui.values.generation import GenerateRequest, StandIn
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.strategies import RuleNow, Strategy, StrategyNow


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
    if chosen.rule.voters > 1:
        return await _voted(engine, now.strategy, chosen, prompt)
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


async def _voted(
    engine: EngineApi, strategy: Strategy, chosen: RuleNow, prompt: str
) -> StrategyAnswer:
    component = next(one for one in strategy.components if one.name == strategy.consensus)
    if component.type == Counting.PARALLEL_REASONING:
        reasoned = await engine.reason_in_parallel(ParallelOrder(prompt, chosen.models))
        return StrategyAnswer(reasoned.text, chosen.models, str(reasoned.sentence))
    order = ConsensusOrder(
        prompt,
        tuple(Voter(one) for one in chosen.models),
        component.type,
        _rules(component.config),
    )
    result = await engine.consensus(order)
    return StrategyAnswer(result.text, chosen.models, str(result.consensus.sentence))


def _rules(config: Mapping[str, Json]) -> Rules:
    """As the component's settings say; they were checked when the strategy was read."""
    usual = Rules()

    def said(name: str, otherwise: float) -> float:
        value = config.get(name)
        return float(value) if isinstance(value, int | float) else otherwise

    return Rules(
        quorum=said("quorum", usual.quorum),
        least_share=said("least_share", usual.least_share),
        nearness=said("nearness", usual.nearness),
    )
