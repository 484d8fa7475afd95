"""How answers were compared, in words. Pure."""

from __future__ import annotations

from forge_gui.values.consensus import Sameness
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Amount, Sentence, say


def by_rule(same: Sameness) -> Sentence:
    """Where nobody compared meanings, by the widest that counts."""
    if same is Sameness.EXACT:
        return say("Equal words count together.")
    if same is Sameness.NUMERIC:
        return say("Equal words and equal numbers count together.")
    return say("Equal words, numbers and JSON values count together.")


def in_meaning(model: ModelId, texts: int) -> Sentence:
    """`texts` were compared by `model`."""
    return say("{model} compared {n} texts in meaning.", model=str(model), n=Amount(texts))


def nothing_to_compare() -> Sentence:
    return say("No texts were long and different enough to be compared in meaning.")


def no_model() -> Sentence:
    return say(
        "No model for embeddings is at hand: equal words, numbers and JSON values count together."
    )


def failed(why: str) -> Sentence:
    return say("The answers could not be compared in meaning: {why}", why=why)
