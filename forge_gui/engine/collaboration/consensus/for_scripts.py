"""Consensus over responses that a script has: dicts in, a dict out. Asks no model.

A response is a text, or a dict with `response` (or `text`) and, where known, `confidence`, `weight`,
`voter` (or `model`) and `ranking`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from forge_gui.engine.collaboration.consensus.own_strategies import OwnStrategy, decide_by
from forge_gui.engine.collaboration.consensus.registry import (
    BUILT_IN,
    decide_named,
    full_name,
    load_strategies,
)
from forge_gui.values.consensus import Answer, Consensus, Rules, Strategy
from forge_gui.values.errors import BadRequest

Response = str | Mapping[str, Any]
Counting = Callable[[list[dict[str, Any]]], Mapping[str, Any]]


def aggregate(
    responses: Sequence[Response],
    strategy: str,
    rules: Rules,
    own: Mapping[str, Counting],
) -> dict[str, Any]:
    """`text`, `confidence`, and how they came about. Raises BadRequest for what cannot be counted.

    A strategy of an installed package is looked for where neither Forge nor `own` has it.
    """
    name = full_name(strategy) if strategy not in own else strategy
    answers = [answer_of(one, number) for number, one in enumerate(responses, 1)]
    known = {own_name: OwnStrategy(own_name, decide) for own_name, decide in own.items()}
    if name in own:
        return as_document(decide_by(known[name], answers, rules))
    if name not in {info.name for info in BUILT_IN}:
        known = {**load_strategies(), **known}
    return as_document(decide_named(answers, name, rules, known))


def answer_of(response: Response, number: int) -> Answer:
    """`number` counts from 1. Raises BadRequest for what is no response."""
    if isinstance(response, str):
        return Answer(response, f"response {number}")
    if not isinstance(response, Mapping):
        raise _refused(number, f"it is {type(response).__name__}, not a text or a dict")
    text = response.get("response", response.get("text"))
    if text is not None and not isinstance(text, str):
        text = _as_text(text, number)
    voter = response.get("voter") or response.get("model") or f"response {number}"
    answer = Answer(text or "", str(voter))
    if (weight := _number(response, "weight", number)) is not None:
        answer = replace(answer, weight=weight)
    answer = replace(answer, confidence=_number(response, "confidence", number))
    ranking = response.get("ranking", ())
    if isinstance(ranking, str) or not isinstance(ranking, Sequence):
        raise _refused(number, "its ranking is no list of texts")
    return replace(answer, ranking=tuple(map(str, ranking)))


def as_document(found: Consensus) -> dict[str, Any]:
    """The result as scripts read it."""
    return {
        "text": found.text,
        "confidence": found.confidence,
        "strategy": str(found.strategy),
        "value": found.value,
        "reached": found.is_reached,
        "explanation": str(found.sentence),
        "abstained": found.abstained,
        "tie_broken_by": str(found.tie) if found.tie else None,
        "groups": [
            {
                "text": group.text,
                "score": group.score,
                "responses": list(group.members),
                "same": str(group.same),
            }
            for group in found.groups
        ],
        "votes": [
            {
                "response": vote.answer,
                "group": vote.group,
                "counted": vote.counted,
                "why": str(vote.why),
            }
            for vote in found.votes
        ],
    }


def names() -> tuple[str, ...]:
    """Forge's own strategies that count answers."""
    return tuple(str(one) for one in Strategy if one is not Strategy.PARALLEL_REASONING)


def _number(response: Mapping[str, Any], key: str, number: int) -> float | None:
    value = response.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _refused(number, f"its {key} is no number")
    return float(value)


def _as_text(value: object, number: int) -> str:
    """Numbers, lists and dicts are compared as JSON."""
    try:
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    except (TypeError, ValueError) as error:
        raise _refused(number, "it is neither a text nor JSON") from error


def _refused(number: int, why: str) -> BadRequest:
    return BadRequest(
        f"Response {number} cannot be counted: {why}.",
        'Give texts, or dicts such as {"response": "yes", "confidence": 0.9}.',
    )
