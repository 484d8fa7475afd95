"""Which models to use for a task, with the reasons as sentences that a person can check. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.library.ranking import READING_SPEED, Candidate, candidates, confidence
from forge_gui.values.library import (
    Alternative,
    LibraryEntry,
    Quality,
    Recommendation,
    TaskType,
    TradeOff,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import SizeClass
from forge_gui.values.models import Origin
from forge_gui.values.sentence import Amount, Gap, Sentence, Unit, say

MOST_ALTERNATIVES = 3
_NEAR = 4
"""What is here already is named where it has at least a quarter of the parameters."""
_CLEARLY = 1.2
"""An alternative must be faster or smaller by this factor to be worth a line."""


def recommend(
    entries: Sequence[LibraryEntry],
    task: TaskType,
    *,
    size: SizeClass | None = None,
    limit: int = 3,
) -> tuple[Recommendation, ...]:
    """The best models for a task, at most `limit`; of this size alone where one is asked for.

    Empty where no model is able to do it or none fits.
    """
    ranked = candidates([e for e in entries if size is None or e.size is size], task)
    return tuple(_recommendation(one, ranked, task) for one in ranked[:limit])


def _recommendation(one: Candidate, ranked: Sequence[Candidate], task: TaskType) -> Recommendation:
    return Recommendation(
        task=task,
        entry=one.entry,
        confidence=confidence(one),
        reasons=tuple(_reasons(one, task)),
        quality=one.quality,
        rating=one.rating,
        alternatives=tuple(_alternatives(one, ranked)),
    )


def _reasons(one: Candidate, task: TaskType) -> list[Sentence]:
    found = [_made_for(one.entry, task), _fit(one.entry), _quality(one), _speed(one.entry)]
    return [sentence for sentence in found if sentence is not None]


def _made_for(entry: LibraryEntry, task: TaskType) -> Sentence | None:
    if entry.categories and entry.categories[0] is task.category:
        if entry.card.summary:
            return say("It is made for this. {summary}", summary=entry.card.summary)
        return say("It is made for this.")
    if task.category in entry.categories:
        return say("Its publisher names this among its uses.")
    return say("It is a general model, not made for this alone.") if entry.categories else None


def _fit(entry: LibraryEntry) -> Sentence | None:
    if entry.need is None:
        return say("Nobody knows what memory it takes.")
    need = Amount(entry.need.bytes, Unit.MEMORY)
    if entry.verdict is Verdict.FITS:
        if entry.need.origin is Origin.MEASURED:
            return say("It fits into memory: {need}, measured here.", need=need)
        return say("It fits into memory: about {need}, estimated.", need=need)
    if entry.verdict is Verdict.FITS_AFTER_UNLOADING:
        return say("It fits once idle models have gone: about {need}.", need=need)
    return say("It needs about {need}; what this PC has is not known.", need=need)


def _quality(one: Candidate) -> Sentence | None:
    if one.rating is not None:
        facts: dict[str, Gap] = {
            "score": Amount(one.rating.score, Unit.SCORE),
            "benchmark": one.rating.benchmark,
            "source": one.rating.source,
        }
        if not one.rivals:
            return say("Published: {score} on {benchmark} ({source}).", **facts)
        facts["all"] = Amount(one.rivals + 1)
        if one.behind == one.rivals:
            return say(
                "Published: {score} on {benchmark}, the best of the {all} models that come into "
                "question and have a score there ({source}).",
                **facts,
            )
        return say(
            "Published: {score} on {benchmark}, place {place} of the {all} models that come into "
            "question and have a score there ({source}).",
            place=Amount(one.place_there),
            **facts,
        )
    if one.quality is Quality.BY_SIZE:
        return say("Nobody published a score for this; its place is by its size and year alone.")
    return say("Nothing is known of how good it is; try it on your own texts.")


def _speed(entry: LibraryEntry) -> Sentence | None:
    if entry.speed is None:
        return say("How fast it is on this PC is not known; measure it to see.")
    rate = Amount(entry.speed.tokens_per_s, Unit.TOKENS_PER_S)
    if entry.speed.tokens_per_s < READING_SPEED:
        return say("It is slow here: {rate} tokens a second, less than one reads.", rate=rate)
    if entry.speed.origin is Origin.MEASURED:
        return say("It writes {rate} tokens a second, measured here.", rate=rate)
    return say("It writes about {rate} tokens a second, estimated.", rate=rate)


def _alternatives(one: Candidate, ranked: Sequence[Candidate]) -> list[Alternative]:
    """One model for each way of being better, the best placed of them; none twice."""
    found: list[Alternative] = []
    for better in TradeOff:
        taken = {alternative.entry.id for alternative in found} | {one.entry.id}
        for other in ranked:
            sentence = _better(other, one, better) if other.entry.id not in taken else None
            if sentence is not None:
                found.append(Alternative(other.entry, better, sentence))
                break
    return found[:MOST_ALTERNATIVES]


def _better(other: Candidate, than: Candidate, way: TradeOff) -> Sentence | None:
    a, b = other.entry, than.entry
    if way is TradeOff.FASTER and a.speed and b.speed:
        times = a.speed.tokens_per_s / b.speed.tokens_per_s
        if times >= _CLEARLY:
            return say("{times} times the speed", times=Amount(times, Unit.TIMES))
    if way is TradeOff.SMALLER and a.need and b.need and a.need.bytes * _CLEARLY <= b.need.bytes:
        return say(
            "{need} of memory instead of {other}",
            need=Amount(a.need.bytes, Unit.MEMORY),
            other=Amount(b.need.bytes, Unit.MEMORY),
        )
    if way is TradeOff.HERE and a.is_installed and not b.is_installed and _is_near(a, b):
        return say("It is on this PC already")
    may_be_used = a.verdict in (Verdict.FITS, Verdict.FITS_AFTER_UNLOADING)
    if way is TradeOff.RATED_HIGHER and other.rating and than.rating and may_be_used:
        same = other.rating.benchmark == than.rating.benchmark
        if same and other.rating.score > than.rating.score:
            return say(
                "{score} on {benchmark} instead of {other}",
                score=Amount(other.rating.score, Unit.SCORE),
                benchmark=other.rating.benchmark,
                other=Amount(than.rating.score, Unit.SCORE),
            )
    return None


def _is_near(a: LibraryEntry, b: LibraryEntry) -> bool:
    """Whether `a` is of about the size of `b`, so that it may stand in for it."""
    return (a.card.parameters or 0) * _NEAR >= (b.card.parameters or 0)
