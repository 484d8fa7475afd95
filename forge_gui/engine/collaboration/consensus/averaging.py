"""The ensemble average: numbers to their middle, objects key by key, texts to one text. Pure.

Whatever more than half of the strength (weight times confidence) has the form of decides: numbers,
objects, or else the texts of the best group. What has another form is outvoted.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.counting import strength
from forge_gui.engine.collaboration.consensus.grouping import Grouped
from forge_gui.engine.collaboration.consensus.merging import (
    merged_objects,
    weighted_mean,
    weighted_median,
)
from forge_gui.engine.collaboration.consensus.text_merging import Likeness, merged_text
from forge_gui.values.consensus import AnswerGroup, Middle, Rules
from forge_gui.values.json_value import Json
from forge_gui.values.sentence import Amount, Gap, Sentence, Unit, say


@dataclass(frozen=True, slots=True)
class Averaged:
    """`share` (0-1) is how much of all strength went into it."""

    text: str
    share: float
    value: Json = None
    sentence: Sentence | None = None
    """None: it is the best group's own answer, so that counting it says enough."""


def averaged(
    put: Grouped, best: AnswerGroup, share: float, rules: Rules, likeness: Likeness | None
) -> Averaged:
    """`share` is the best group's."""
    strengths = _strengths(put)
    total = sum(strengths.values())
    numbers = [
        (reading.number, strengths[place])
        for place, reading in enumerate(put.readings)
        if reading and reading.number is not None
    ]
    if 2 * (within := sum(weight for _, weight in numbers)) > total:
        return _middle(numbers, within / total, rules.middle)
    objects = [
        (reading.value, strengths[place])
        for place, reading in enumerate(put.readings)
        if reading and isinstance(reading.value, dict)
    ]
    if 2 * (within := sum(weight for _, weight in objects)) > total:
        return _merged(objects, within / total)
    return _text(put, best, share, strengths, rules, likeness)


def _strengths(put: Grouped) -> dict[int, float]:
    """Of each answer that does not abstain; all the same where nobody has any."""
    voted = sorted(place for group in put.groups for place in group)
    found = {place: strength(put.answers[place]) for place in voted}
    return found if any(found.values()) else dict.fromkeys(voted, 1.0)


def _middle(numbers: Sequence[tuple[float, float]], share: float, middle: Middle) -> Averaged:
    made = weighted_median(numbers) if middle is Middle.MEDIAN else weighted_mean(numbers)
    gaps: dict[str, Gap] = {
        "n": Amount(len(numbers)),
        "low": f"{min(number for number, _ in numbers):.10g}",
        "high": f"{max(number for number, _ in numbers):.10g}",
    }
    if middle is Middle.MEDIAN:
        sentence = say("The median of {n} numbers from {low} to {high}.", **gaps)
    else:
        sentence = say("The mean of {n} numbers from {low} to {high}.", **gaps)
    return Averaged(f"{made:.10g}", share, made, sentence)


def _merged(objects: Sequence[tuple[dict[str, Json], float]], share: float) -> Averaged:
    made = merged_objects(objects)
    sentence = say("{n} objects were put together, key by key.", n=Amount(len(objects)))
    return Averaged(json.dumps(made, ensure_ascii=False), share, made, sentence)


def _text(
    put: Grouped,
    best: AnswerGroup,
    share: float,
    strengths: dict[int, float],
    rules: Rules,
    likeness: Likeness | None,
) -> Averaged:
    texts = [(put.answers[place].text, strengths[place]) for place in best.members]
    made = merged_text(texts, likeness, rules.nearness)
    if made == best.text or not made:
        return Averaged(best.text, share, best.value)
    sentence = say(
        "What most of {n} texts that mean the same ({share}) have in common.",
        n=Amount(len(texts)),
        share=Amount(share * 100, Unit.PERCENT),
    )
    return Averaged(made, share, None, sentence)
