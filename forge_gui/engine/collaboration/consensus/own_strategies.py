"""A strategy of somebody else's: a function from responses to a text and how sure it is of it.

It gets a list of dicts (`response`, `voter`, `weight`, `confidence`: None where nobody told) and
returns `{"text": ..., "confidence": ...}` with a confidence from 0 to 1. What it says is counted
among the groups of answers, so that each vote can be explained; quorum and abstention are the
rules' as everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from forge_gui.engine.collaboration.consensus.deciding import as_ordered, decide
from forge_gui.engine.collaboration.consensus.grouping import Similarities
from forge_gui.engine.collaboration.consensus.readings import read
from forge_gui.values.consensus import (
    Answer,
    AnswerGroup,
    Consensus,
    CountedVote,
    Rules,
    Strategy,
)
from forge_gui.values.errors import BadRequest
from forge_gui.values.sentence import Sentence, say

Deciding = Callable[[list[dict[str, Any]]], Mapping[str, Any]]
MOST_CHARS = 1_000_000


@dataclass(frozen=True, slots=True)
class OwnStrategy:
    """`package` is who brings it; empty: a script."""

    name: str
    decide: Deciding
    summary: str = ""
    package: str = ""


def decide_by(
    own: OwnStrategy,
    answers: Sequence[Answer],
    rules: Rules,
    similar: Similarities | None = None,
) -> Consensus:
    """Call it and put its answer among the others. Raises BadRequest with one sentence where it
    fails or gives something else than it should."""
    bare = replace(rules, least_share=0.0)
    counted = decide(answers, Strategy.MAJORITY_VOTING, bare, similar=similar)
    found = replace(counted, strategy=own.name, text="", confidence=0.0, value=None, tie=None)
    if not counted.is_reached:
        return found  # nobody voted, or too few did: it is not asked
    text, confidence = made_by(own, [answer for answer in answers if read(answer.text)])
    best = _group_of(text, counted.groups)
    groups = _scored(counted.groups, best, confidence)
    votes = as_ordered([_vote(vote, best, own) for vote in counted.votes], groups)
    found = replace(found, confidence=confidence, groups=groups, votes=votes)
    if confidence < rules.least_share:
        sentence = say("{strategy} is not sure enough of its answer.", strategy=own.name)
        return replace(found, sentence=sentence)
    value = groups[0].value if best is not None else None
    sentence = say("{strategy} decided.", strategy=own.name)
    return replace(found, text=text, value=value, sentence=sentence)


def made_by(own: OwnStrategy, voted: Sequence[Answer]) -> tuple[str, float]:
    """What it makes of the answers of those that did not abstain."""
    responses: list[dict[str, Any]] = [
        {
            "response": one.text,
            "voter": one.voter,
            "weight": one.weight,
            "confidence": one.confidence,
        }
        for one in voted
    ]
    try:
        made = own.decide(responses)
    except (Exception, SystemExit) as error:  # whatever somebody else's code may raise
        raise _failed(own, str(error) or type(error).__name__) from error
    if not isinstance(made, Mapping):
        raise _failed(own, f"it gave {type(made).__name__} instead of text and confidence")
    text, confidence = made.get("text"), made.get("confidence")
    if not isinstance(text, str) or not text.strip() or len(text) > MOST_CHARS:
        raise _failed(own, "it gave no text")
    if isinstance(confidence, bool) or not isinstance(confidence, int | float):
        raise _failed(own, "it gave no confidence")
    if not (math.isfinite(confidence) and 0 <= confidence <= 1):
        raise _failed(own, f"its confidence {confidence:g} is not from 0 to 1")
    return text, float(confidence)


def _failed(own: OwnStrategy, why: str) -> BadRequest:
    name = f"{own.name} ({own.package})" if own.package else own.name
    reason = " ".join(why.split())[:300].rstrip(".")
    return BadRequest(
        f"The strategy {name} cannot be used: {reason}.",
        "Choose another strategy, or mend that one.",
    )


def _group_of(text: str, groups: Sequence[AnswerGroup]) -> int | None:
    said = read(text)
    for number, group in enumerate(groups):
        other = read(group.text)
        if said and other and said.key == other.key:
            return number
    return None


def _scored(
    groups: Sequence[AnswerGroup], best: int | None, confidence: float
) -> tuple[AnswerGroup, ...]:
    """The chosen one first; it tells no scores of the others."""
    scored = [replace(one, score=confidence if n == best else 0.0) for n, one in enumerate(groups)]
    return tuple(sorted(scored, key=lambda one: -one.score))


def _vote(vote: CountedVote, best: int | None, own: OwnStrategy) -> CountedVote:
    if vote.group is None:
        return vote
    why: Sentence
    if vote.group == best:
        why = say("{strategy} chose this answer.", strategy=own.name)
    else:
        why = say("{strategy} did not choose this answer.", strategy=own.name)
    return CountedVote(vote.answer, vote.group, float(vote.group == best), why)
