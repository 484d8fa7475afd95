"""How many tokens a step will read and write. Pure; what is counted is told."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from forge_gui.engine.pipeline.flight.facts import Known, estimated, tokens_in
from forge_gui.engine.storage.journal_costs import StepCost
from forge_gui.values.flight_plan import Basis, Tokens
from forge_gui.values.ids import ModelId, StepId
from forge_gui.values.json_value import JsonObject

USUAL_ANSWER = 256
"""Tokens of an answer of which nothing is known."""
_TEMPLATES = ("prompt", "system", "text", "criteria")


def past_of(known: Known, step: StepId, model: ModelId | None) -> tuple[StepCost, ...]:
    """What a step took before with the model that it has now."""
    return tuple(one for one in known.steps.get(step, ()) if one.model == model)


def prompt_tokens(
    settings: JsonObject,
    comes: int,
    counted: int | None,
    past: Sequence[StepCost],
    requests: int = 1,
) -> Tokens:
    """Of all requests. `comes` are about the tokens that the steps before it give."""
    if counted is not None:
        return Tokens(counted, Basis.COUNTED)
    seen = [one.prompt_tokens / (one.items or 1) for one in past if one.prompt_tokens is not None]
    if seen:
        return Tokens(round(median(seen) * requests), Basis.PAST)
    own = sum(tokens_in(text) for name in _TEMPLATES if isinstance(text := settings.get(name), str))
    return estimated(own * requests + comes)


def completion_tokens(
    settings: JsonObject,
    model: ModelId,
    past: Sequence[StepCost],
    known: Known,
    requests: int = 1,
) -> Tokens:
    """Of all requests; never more than the step lets its model write."""
    most = settings.get("max_tokens")
    limit = most if isinstance(most, int) and not isinstance(most, bool) else None
    seen = [
        one.completion_tokens / (one.items or 1)
        for one in (past or known.answers.get(model, ()))
        if one.completion_tokens is not None
    ]
    if seen:
        usual = median(seen)
        return Tokens(round((min(usual, limit) if limit else usual) * requests), Basis.PAST)
    return estimated((limit or USUAL_ANSWER) * requests)
