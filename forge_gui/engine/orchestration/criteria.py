"""By what models that can all do a task are put in order, and how each difference is said. Pure.

One criterion after the other decides; a later one only where all before it say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.library.asked_alike import compared, share, were_asked_alike
from forge_gui.engine.library.ranking import READING_SPEED
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry
from forge_gui.values.ids import ModelId
from forge_gui.values.measurement import Speed
from forge_gui.values.routing import Preference
from forge_gui.values.sentence import Amount, Sentence, Unit, say


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model as it stands now."""

    entry: CapabilityEntry
    speed: Speed | None = None
    is_loaded: bool = False
    is_resting: bool = False
    is_silent: bool = False
    """It did not answer when it was last checked."""
    standing_size: int | None = None
    """By how many parameters it is placed, where not by its own; see library/asked_alike.py."""

    @property
    def model(self) -> ModelId:
        return self.entry.model

    @property
    def is_remote(self) -> bool:
        return self.entry.memory_bytes == 0

    @property
    def is_slow(self) -> bool:
        """Slower than people read, as far as that is known."""
        return self.speed is not None and self.speed.tokens_per_s < READING_SPEED


Key = Callable[[Candidate, Capability], float | str]
Say = Callable[[Candidate, Candidate, Capability], Sentence]


@dataclass(frozen=True, slots=True)
class Criterion:
    """The smaller key comes first. `told(one, before)` says what puts one behind the other."""

    key: Key
    told: Say


def behind(
    one: Candidate, before: Candidate, capability: Capability, order: Sequence[Criterion]
) -> Sentence:
    """What the first criterion says by which they differ."""
    differing = (c for c in order if c.key(one, capability) != c.key(before, capability))
    return next(differing, order[-1]).told(one, before, capability)


def _score(one: Candidate, capability: Capability) -> float | None:
    rating = one.entry.rating(capability)
    return None if rating is None else round(rating.score, 2)


def _place(one: Candidate, _: Capability) -> float:
    return one.is_remote


def _say_place(*_: object) -> Sentence:
    return say("It runs on another computer.")


def _memory(one: Candidate, _: Capability) -> float:
    return not one.is_loaded and one.entry.memory_bytes is None


def _say_memory(*_: object) -> Sentence:
    return say("Nobody knows what memory it takes.")


def _slow(one: Candidate, _: Capability) -> float:
    return one.is_slow


def _say_slow(one: Candidate, _: Candidate, __: Capability) -> Sentence:
    rate = Amount(one.speed.tokens_per_s if one.speed else 0.0, Unit.TOKENS_PER_S)
    return say("It is slow here: {rate} tokens a second, less than one reads.", rate=rate)


def _rating(one: Candidate, capability: Capability) -> float:
    score = _score(one, capability)
    return 1.0 if score is None else -score


def _say_rating(one: Candidate, before: Candidate, capability: Capability) -> Sentence:
    score, theirs = _score(one, capability), _score(before, capability)
    other = str(before.model)
    if score is None:
        return say("Nobody rated it for this; {other} is rated.", other=other)
    return say(
        "It is rated {score}, {other} is rated {theirs}.",
        score=Amount(score * 100, Unit.PERCENT),
        theirs=Amount((theirs or 0.0) * 100, Unit.PERCENT),
        other=other,
    )


def _standing(one: Candidate, _: Capability) -> float:
    return -(one.standing_size or one.entry.parameters or 0)


def _answers(one: Candidate, capability: Capability) -> float:
    return -share(one.entry, capability)


def _say_answers(one: Candidate, before: Candidate, capability: Capability) -> Sentence:
    if were_asked_alike(one.entry, before.entry, capability):
        return compared(one.entry, before.entry, capability)
    return _say_size(one, before, capability)


def _size(one: Candidate, _: Capability) -> float:
    return -(one.entry.parameters or 0)


def _say_size(one: Candidate, before: Candidate, _: Capability) -> Sentence:
    if not one.entry.parameters:
        return say("Its size is not known.")
    if (before.standing_size or 0) > (before.entry.parameters or 0):
        return say(
            "{other} stands beside a model of {theirs} parameters that was asked the same; this "
            "one has {ours}.",
            other=str(before.model),
            theirs=Amount(before.standing_size or 0),
            ours=Amount(one.entry.parameters),
        )
    return say(
        "It has {ours} parameters, {other} has {theirs}.",
        ours=Amount(one.entry.parameters),
        theirs=Amount(before.entry.parameters or 0),
        other=str(before.model),
    )


def _loaded(one: Candidate, _: Capability) -> float:
    return not one.is_loaded


def _say_loaded(_: Candidate, before: Candidate, __: Capability) -> Sentence:
    return say("{other} is in memory already.", other=str(before.model))


def _speed(one: Candidate, _: Capability) -> float:
    return -one.speed.tokens_per_s if one.speed else 0.0


def _say_speed(one: Candidate, before: Candidate, _: Capability) -> Sentence:
    if one.speed is None or before.speed is None:
        return say("How fast it is on this PC is not known; measure it to see.")
    return say(
        "It writes {ours} tokens a second, {other} writes {theirs}.",
        ours=Amount(one.speed.tokens_per_s, Unit.TOKENS_PER_S),
        theirs=Amount(before.speed.tokens_per_s, Unit.TOKENS_PER_S),
        other=str(before.model),
    )


def _need(one: Candidate, _: Capability) -> float:
    return one.entry.memory_bytes or 0


def _say_need(one: Candidate, before: Candidate, _: Capability) -> Sentence:
    return say(
        "It takes {ours} of memory, {other} takes {theirs}.",
        ours=Amount(one.entry.memory_bytes or 0, Unit.MEMORY),
        theirs=Amount(before.entry.memory_bytes or 0, Unit.MEMORY),
        other=str(before.model),
    )


def _name(one: Candidate, _: Capability) -> str:
    return str(one.model)


def _say_name(*_: object) -> Sentence:
    return say("Only the names tell them apart; this one comes later in the alphabet.")


_PLACE, _MEMORY = Criterion(_place, _say_place), Criterion(_memory, _say_memory)
_SLOW, _RATING = Criterion(_slow, _say_slow), Criterion(_rating, _say_rating)
_LOADED = Criterion(_loaded, _say_loaded)
_BY_SIZE = (
    Criterion(_standing, _say_size),
    Criterion(_answers, _say_answers),
    Criterion(_size, _say_size),
)
"""Those that were asked the same stand together, and by their answers inside."""
_SPEED, _NEED = Criterion(_speed, _say_speed), Criterion(_need, _say_need)
_NAME = Criterion(_name, _say_name)
_ENDS = (_LOADED, _SPEED, _NEED, _NAME)

ORDERS: Mapping[Preference, tuple[Criterion, ...]] = {
    Preference.QUALITY: (_PLACE, _MEMORY, _SLOW, _RATING, *_BY_SIZE, *_ENDS),
    Preference.SPEED: (_PLACE, _MEMORY, _SPEED, _RATING, *_BY_SIZE, _LOADED, _NEED, _NAME),
    Preference.READY: (_PLACE, _LOADED, _MEMORY, _SLOW, _RATING, *_BY_SIZE, _SPEED, _NEED, _NAME),
}
"""The name comes last in each, so that no two models ever stand at the same place."""
