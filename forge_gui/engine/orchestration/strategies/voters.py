"""What a rule with several voters comes to: the vote, and who answers where one model has to. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.values.consensus import Rules
from forge_gui.values.ids import ModelId
from forge_gui.values.json_value import Json
from forge_gui.values.routing import RouteVote
from forge_gui.values.sentence import Amount, Sentence, say
from forge_gui.values.strategies import RoutingRule, Strategy


def vote_of(strategy: Strategy, chosen: Sequence[Candidate]) -> RouteVote | None:
    """None: too few for a vote, or nothing that counts them."""
    used = next((one for one in strategy.components if one.name == strategy.consensus), None)
    if used is None or len(chosen) < 2:
        return None
    return RouteVote(tuple(one.model for one in chosen), used.type, _rules(used.config))


def speaker(
    rule: RoutingRule, chosen: Sequence[Candidate]
) -> tuple[ModelId | None, Sequence[Sentence]]:
    """Who of several voters answers alone, with the reason: of those in memory the best rated."""
    if len(chosen) < 2:
        return None, ()
    loaded = [one for one in chosen if one.is_loaded]
    ready = loaded or chosen
    best = min(ready, key=lambda one: -_score(one, rule))  # the rule's order between equal ones
    gaps: dict[str, str | Amount] = {"count": Amount(len(chosen)), "model": str(best.model)}
    if loaded and _score(best, rule):
        why = say(
            "{count} models vote; where one has to answer, it is {model}, the best rated of them in "
            "memory.",
            **gaps,
        )
    elif loaded:
        why = say(
            "{count} models vote; where one has to answer, it is {model}, which is in memory.",
            **gaps,
        )
    elif _score(best, rule):
        why = say(
            "{count} models vote; where one has to answer, it is {model}, the best rated of them.",
            **gaps,
        )
    else:
        why = say(
            "{count} models vote; where one has to answer, it is {model}, the first of them.",
            **gaps,
        )
    return best.model, (why,)


def _score(one: Candidate, rule: RoutingRule) -> float:
    rating = one.entry.rating(rule.capability)
    return 0.0 if rating is None else round(rating.score, 2)


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
