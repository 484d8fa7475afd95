"""Why the first model is the first one: facts about it that anybody can check. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from forge_gui.engine.library.asked_alike import asked_beside, compared
from forge_gui.engine.orchestration.criteria import Candidate
from forge_gui.values.capabilities import Capability
from forge_gui.values.models import Origin
from forge_gui.values.routing import Preference
from forge_gui.values.sentence import Amount, Sentence, Unit, say

_SAID = {
    Origin.STATED: "by you",
    Origin.MEASURED: "measured here",
    Origin.PUBLISHED: "published",
    Origin.ESTIMATED: "estimated",
}


class Asked(Protocol):
    """What of the question shows in the answer; see routing.py, Wanted."""

    @property
    def capability(self) -> Capability: ...
    @property
    def room(self) -> int | None: ...
    @property
    def prefer(self) -> Preference: ...


def reasons(able: Sequence[Candidate], left_out: int, asked: Asked) -> tuple[Sentence, ...]:
    """About the first of `able`; so many others have the ability and cannot be asked."""
    first = able[0]
    found = [_can(first, asked.capability), *_asked_for(first, asked.prefer)]
    found.append(_memory(first, asked.room))
    if len(able) == 1:
        found.append(_alone(left_out))
    else:
        found += _quality(able, asked.capability)
    if speed := _speed(first):
        found.append(speed)
    return tuple(found)


def _can(first: Candidate, capability: Capability) -> Sentence:
    facts = [fact.why for fact in first.entry.facts if fact.capability is capability]
    ability = capability.value.replace("_", " ")
    return say(
        "{model} can do {ability}. {why}",
        model=str(first.model),
        ability=ability,
        why=next(iter(facts), ""),
    )


def _asked_for(first: Candidate, prefer: Preference) -> list[Sentence]:
    if prefer is Preference.SPEED and first.speed:
        return [say("The fastest one was asked for.")]
    if prefer is Preference.READY and first.is_loaded:
        return [say("One that is in memory already was asked for.")]
    return []


def _memory(first: Candidate, room: int | None) -> Sentence:
    need = first.entry.memory_bytes
    if first.is_remote:
        return say("It runs on another computer.")
    if first.is_loaded:
        return say("It is in memory already.")
    if need is None:
        return say("Nobody knows what memory it takes.")
    if room is None:
        return say("It takes {need} of memory.", need=Amount(need, Unit.MEMORY))
    return say(
        "It takes {need} of the {room} that models may take.",
        need=Amount(need, Unit.MEMORY),
        room=Amount(room, Unit.MEMORY),
    )


def _alone(left_out: int) -> Sentence:
    if left_out:
        return say(
            "It is the only one that can be asked now; {count} others can do it as well.",
            count=Amount(left_out),
        )
    return say("It is the only model that can.")


def _quality(able: Sequence[Candidate], capability: Capability) -> list[Sentence]:
    first, *others = able
    rating = first.entry.rating(capability)
    if rating is None:
        return _unrated(first, others, capability)
    score = Amount(rating.score * 100, Unit.PERCENT)
    source = rating.source or _SAID[rating.origin]
    found = [say("It is rated {score} ({source}).", score=score, source=source)]
    rated = [one for other in others if (one := other.entry.rating(capability))]
    if rated and all(one.score <= rating.score for one in rated):
        found.append(say("That is the best of {count} ratings.", count=Amount(len(rated) + 1)))
    if {one.source.partition(",")[0] for one in rated} - {rating.source.partition(",")[0]}:
        found.append(say("The ratings have different sources: they tell little of each other."))
    if unrated := len(others) - len(rated):
        found.append(say("{count} others are not rated.", count=Amount(unrated)))
    return found


def _unrated(
    first: Candidate, others: Sequence[Candidate], capability: Capability
) -> list[Sentence]:
    beside = asked_beside(first.entry, [one.entry for one in others], capability)
    if not beside:
        return _largest(first, others)
    found = [say("Nobody rated it for this."), compared(first.entry, beside[0], capability)]
    return found if len(beside) == len(others) else [*found, *_largest(first, others)[1:]]


def _largest(first: Candidate, others: Sequence[Candidate]) -> list[Sentence]:
    size = first.entry.parameters
    if not size:
        return [say("Nobody rated it for this, and its size is not known.")]
    found = [say("Nobody rated it for this.")]
    if all(size >= (one.entry.parameters or 0) for one in others):
        found.append(
            say(
                "None of the {count} models that can be asked is larger: {parameters} parameters.",
                count=Amount(len(others) + 1),
                parameters=Amount(size),
            )
        )
    return found


def _speed(first: Candidate) -> Sentence | None:
    if first.speed is None:
        return None
    rate = Amount(first.speed.tokens_per_s, Unit.TOKENS_PER_S)
    if first.is_slow:
        return say("It is slow here: {rate} tokens a second, less than one reads.", rate=rate)
    if first.speed.origin is Origin.MEASURED:
        return say("It writes {rate} tokens a second, measured here.", rate=rate)
    return say("It writes about {rate} tokens a second, estimated.", rate=rate)
