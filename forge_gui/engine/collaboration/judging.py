"""How sure an answer is: its signs, by the calibration of its model where there is one. Pure.

What a backend does not tell is not made up: an answer without signs has the share of right answers
that its model had when it was calibrated, and where that is not known either, no confidence at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.collaboration.calibrating import Calibration
from forge_gui.engine.collaboration.confidence import (
    features,
    raw_confidence,
    self_report,
    signs_of,
)
from forge_gui.values.generation import TokenLogprob
from forge_gui.values.handoff import Confidence, ConfidenceMethod, ConfidenceSource
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Amount, Sentence, Unit, say

Seen = tuple[float, tuple[float, ...]]
"""What an answer told of itself: the raw figure, and the features that a calibration weighs."""


def seen_in_tokens(logprobs: Sequence[TokenLogprob]) -> Seen | None:
    """None where no probabilities came."""
    signs = signs_of(logprobs)
    return None if signs is None else (raw_confidence(signs), features(signs))


def seen_in_report(text: str) -> Seen | None:
    """None where the model said no number."""
    value = self_report(text)
    return None if value is None else (value, (value,))


def judged(
    model: ModelId, method: ConfidenceMethod, seen: Seen | None, known: Calibration | None
) -> Confidence:
    """The confidence in one answer, and what it rests on."""
    if seen is None:
        return _unseen(model, method, known)
    raw, found = seen
    if known is None or len(known.weights) != len(found):
        return Confidence(raw, ConfidenceSource.RAW, _raw(model, method, raw))
    value = known.probability(found)
    sentence = say(
        "{model} was right in about {share} of the answers that looked like this one.",
        model=str(model),
        share=percent(value),
    )
    return Confidence(value, ConfidenceSource.CALIBRATED, sentence)


def percent(value: float) -> Amount:
    return Amount(100 * value, Unit.PERCENT)


def _unseen(model: ModelId, method: ConfidenceMethod, known: Calibration | None) -> Confidence:
    is_tokens = method is ConfidenceMethod.TOKENS
    if known is None:
        sentence = (
            say("{model} told no token probabilities, and is not calibrated.", model=str(model))
            if is_tokens
            else say("{model} did not say how sure it is, and is not calibrated.", model=str(model))
        )
        return Confidence(None, ConfidenceSource.NONE, sentence)
    share = known.share_right
    sentence = say(
        "{model} told nothing of this answer; in its calibration it was right in {share} of all.",
        model=str(model),
        share=percent(share),
    )
    return Confidence(share, ConfidenceSource.SHARE, sentence)


def _raw(model: ModelId, method: ConfidenceMethod, raw: float) -> Sentence:
    if method is ConfidenceMethod.TOKENS:
        return say(
            "The tokens of the answer are {share} likely on average; {model} is not calibrated.",
            share=percent(raw),
            model=str(model),
        )
    return say(
        "{model} says that it is {share} sure; it is not calibrated.",
        model=str(model),
        share=percent(raw),
    )
