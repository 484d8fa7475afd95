"""Models that were asked the same questions: among them the answers count and not the size. Pure.

A model that is larger than another one that was asked the same is no better for it. So these stand
together at the place of the largest of them, and inside by what they answered. Answers to other
questions tell nothing of each other, which is why they are never set beside them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Amount, Sentence, Unit, say


def standing_sizes(
    entries: Collection[CapabilityEntry], capability: Capability
) -> Mapping[ModelId, int]:
    """By how many parameters each is placed: its own, or those of the largest asked the same."""
    largest: dict[tuple[str, int], int] = {}
    for one in entries:
        if answered := one.answered(capability):
            largest[answered.key] = max(largest.get(answered.key, 0), one.parameters or 0)
    return {
        one.model: largest[answered.key]
        if (answered := one.answered(capability))
        else one.parameters or 0
        for one in entries
    }


def share(one: CapabilityEntry, capability: Capability) -> float:
    """Of its questions, as far as it is shown: a whole percent. 0 where it was asked none."""
    answered = one.answered(capability)
    return round(answered.share, 2) if answered else 0.0


def were_asked_alike(one: CapabilityEntry, other: CapabilityEntry, capability: Capability) -> bool:
    mine, theirs = one.answered(capability), other.answered(capability)
    return bool(mine and theirs and mine.key == theirs.key)


def compared(one: CapabilityEntry, other: CapabilityEntry, capability: Capability) -> Sentence:
    """What both answered; they were asked the same."""
    mine, theirs = one.answered(capability), other.answered(capability)
    assert mine
    assert theirs
    return say(
        "Asked the same {questions} questions ({test}), it answered {ours} right, {other} {theirs}.",
        questions=Amount(mine.questions),
        test=mine.test,
        ours=Amount(mine.share * 100, Unit.PERCENT),
        other=str(other.model),
        theirs=Amount(theirs.share * 100, Unit.PERCENT),
    )


def asked_beside(
    first: CapabilityEntry, others: Iterable[CapabilityEntry], capability: Capability
) -> Sequence[CapabilityEntry]:
    """Those of the others that were asked the same as the first."""
    return [one for one in others if were_asked_alike(first, one, capability)]
