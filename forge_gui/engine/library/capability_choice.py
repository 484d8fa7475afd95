"""Which models can do something, and which of them does it best, with reasons. Pure.

The order follows from stated facts alone: a model that somebody offers now before one that nobody
does; the better rating; a rating at all before none; more parameters, and of those that were asked
the same the better answers; the name. Ratings of different sources are set side by side as they
are, and the reasons name the source.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from forge_gui.engine.library.asked_alike import asked_beside, compared, share, standing_sizes
from forge_gui.values.capabilities import Capability
from forge_gui.values.capability_facts import CapabilityEntry, CapabilityRating, ModelChoice
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Sentence, Unit, say

Fits = Callable[[CapabilityEntry], bool]


def find_models_with_capability(
    entries: Iterable[CapabilityEntry],
    capability: Capability,
    min_rating: float = 0.0,
    fits: Fits | None = None,
) -> tuple[CapabilityEntry, ...]:
    """Those that can, best first. `min_rating` above 0 leaves out what nobody rated."""
    found = [
        one
        for one in entries
        if capability in one.capabilities
        and (min_rating <= 0 or _score(one, capability) >= min_rating)
        and (fits is None or fits(one))
    ]
    sizes = standing_sizes(found, capability)
    return tuple(sorted(found, key=lambda one: _rank(one, capability, sizes[one.model])))


def find_best_model(
    entries: Iterable[CapabilityEntry],
    capability: Capability,
    min_rating: float = 0.0,
    fits: Fits | None = None,
) -> ModelChoice | None:
    """The first of those, and why it is; None: no model can."""
    found = find_models_with_capability(entries, capability, min_rating, fits)
    if not found:
        return None
    best, *others = found
    return ModelChoice(
        best.model,
        capability,
        best.rating(capability),
        _reasons(best, others, capability, is_fitting=fits is not None),
        tuple(one.model for one in others),
    )


def _score(entry: CapabilityEntry, capability: Capability) -> float:
    rating = entry.rating(capability)
    return rating.score if rating else -1.0


def _rank(
    entry: CapabilityEntry, capability: Capability, size: int
) -> tuple[bool, float, int, float, int, str]:
    return (
        not entry.is_listed,
        -_score(entry, capability),
        -size,
        -share(entry, capability),
        -(entry.parameters or 0),
        str(entry.model),
    )


def _reasons(
    best: CapabilityEntry,
    others: Sequence[CapabilityEntry],
    capability: Capability,
    *,
    is_fitting: bool,
) -> tuple[Sentence, ...]:
    name, word = str(best.model), capability.value.replace("_", " ")
    why = next(fact.why for fact in best.facts if fact.capability is capability)
    found = [say("{model} can do {ability}. {why}", model=name, ability=word, why=why)]
    if not others:
        found.append(say("It is the only model that can."))
    elif rating := best.rating(capability):
        found += _rated(rating, others, capability)
    elif beside := asked_beside(best, others, capability):
        found += [say("Nobody rated a model for it."), compared(best, beside[0], capability)]
    elif best.parameters is None:
        found.append(say("Nobody rated a model for it, and its size is not known."))
    else:
        parameters = Amount(best.parameters)
        found.append(
            say(
                "Nobody rated a model for it; of those that can it is the largest whose size is "
                "known, with {parameters} parameters.",
                parameters=parameters,
            )
        )
    if is_fitting:
        found.append(say("It fits the memory that models may take."))
    if not best.is_listed:
        found.append(say("It was registered, and no backend offers it now."))
    return tuple(found)


def _rated(
    rating: CapabilityRating, others: Sequence[CapabilityEntry], capability: Capability
) -> list[Sentence]:
    rated = sum(1 for one in others if one.rating(capability))
    score = Amount(rating.score * 100, Unit.PERCENT)
    source = rating.source or _SAID[rating.origin]
    found = [say("It is rated {score} ({source}).", score=score, source=source)]
    if rated:
        found.append(say("That is the best of {count} ratings.", count=Amount(rated + 1)))
    sources = {one.source.partition(",")[0] for o in others if (one := o.rating(capability))}
    if sources - {rating.source.partition(",")[0]}:
        found.append(say("The ratings have different sources: they tell little of each other."))
    if unrated := len(others) - rated:
        found.append(say("{count} others are not rated.", count=Amount(unrated)))
    return found


_SAID = {
    Origin.STATED: "by you",
    Origin.MEASURED: "measured here",
    Origin.PUBLISHED: "published",
    Origin.ESTIMATED: "estimated",
}
