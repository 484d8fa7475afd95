"""How sure an answer is, by the probabilities of its tokens or by what its model says. Pure.

Probabilities near 1 differ where it counts: 0.9999 and 0.99 are far apart for a long answer. So
what is looked at is the surprise, minus the logarithm of the probability, on a logarithmic scale.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.generation import TokenLogprob

LEAST_SURPRISE = 1e-5
"""Below this, backends round differently."""
MOST_SURPRISE = 30.0
_NUMBER = re.compile(
    r"(?<![\d.,-])(\d{1,3}(?:[.,]\d+)?)\s*(%|percent|/\s*100|/\s*10)?", re.IGNORECASE
)
QUESTION = (
    "How likely is it that this answer is right? Reply with one whole number from 0 (certainly "
    "wrong) to 100 (certainly right), and nothing else."
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What the tokens of one answer tell. Surprises are in nats, 0 or more."""

    mean: float
    """Of all tokens."""
    worst: float
    """Of the least likely token."""
    first: float
    """Of the first one, where a wrong way often begins."""
    total: float
    """Of the whole answer: minus the logarithm of its probability."""
    closest: float
    """How little the nearest rival of any token was behind it, as its surprise over the token's;
    the smaller, the nearer. MOST_SURPRISE where no rivals were told."""
    tokens: int


def signs_of(logprobs: Sequence[TokenLogprob]) -> Signs | None:
    """The signs of an answer; None where nothing can be told of it."""
    surprises = [_surprise(token.logprob) for token in logprobs if not math.isnan(token.logprob)]
    if not surprises:
        return None
    return Signs(
        sum(surprises) / len(surprises),
        max(surprises),
        surprises[0],
        min(sum(surprises), MOST_SURPRISE),
        min((_lead(token) for token in logprobs), default=MOST_SURPRISE),
        len(surprises),
    )


def features(signs: Signs) -> tuple[float, ...]:
    """The same as numbers that a calibration weighs; larger is surer (but for the length)."""
    return (
        -_scaled(signs.mean),
        -_scaled(signs.worst),
        -_scaled(signs.first),
        -_scaled(signs.total),
        _scaled(signs.closest),
        math.log(signs.tokens),
    )


def raw_confidence(signs: Signs) -> float:
    """A figure between 0 and 1 before anything is calibrated: the mean probability of a token."""
    return math.exp(-signs.mean)


def answer_confidence(logprobs: Sequence[TokenLogprob]) -> float | None:
    """The raw figure of an answer; None where its backend told no probabilities."""
    signs = signs_of(logprobs)
    return None if signs is None else raw_confidence(signs)


def self_report(text: str) -> float | None:
    """The confidence in a model's words: "85", "85 %", "0.85", "8/10"; None: there is none."""
    found = _NUMBER.search(text)
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    unit = (found[2] or "").replace(" ", "")
    if unit == "/10":
        value *= 10
    elif not unit and ("." in found[1] or "," in found[1]) and value <= 1:
        value *= 100
    return value / 100 if value <= 100 else None


def _surprise(logprob: float) -> float:
    return min(max(-logprob, 0.0), MOST_SURPRISE)


def _scaled(surprise: float) -> float:
    return math.log(max(surprise, LEAST_SURPRISE))


def _lead(token: TokenLogprob) -> float:
    """How far the likeliest other token is behind; below 0 never: a token may have been drawn."""
    rivals = [value for text, value in token.top if text != token.token]
    if not rivals or math.isnan(token.logprob):
        return MOST_SURPRISE
    return _surprise(-max(token.logprob - max(rivals), 0.0))
