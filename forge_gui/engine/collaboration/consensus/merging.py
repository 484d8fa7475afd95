"""What an ensemble makes of its answers: of numbers and JSON objects their middle. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from forge_gui.values.json_value import Json

Weighted = Sequence[tuple[float, float]]
"""Pairs of value and weight."""


def weighted_mean(values: Weighted) -> float:
    """ValueError where nothing counts."""
    total = sum(weight for _, weight in values)
    if total <= 0:
        raise ValueError("nothing counts")
    return sum(value * weight for value, weight in values) / total


def weighted_median(values: Weighted) -> float:
    """The value with at most half of the weight on either side; between two, their middle."""
    known = sorted((value, weight) for value, weight in values if weight > 0)
    if not known:
        raise ValueError("nothing counts")
    half = sum(weight for _, weight in known) / 2
    reached = 0.0
    for (value, weight), (following, _) in pairwise([*known, known[-1]]):
        reached += weight
        if reached > half:
            return value
        if reached == half:
            return (value + following) / 2
    return known[-1][0]


def merged_objects(objects: Sequence[tuple[dict[str, Json], float]]) -> dict[str, Json]:
    """Key by key: numbers to their weighted median, anything else to what has most weight. A key
    stays that has more than half of the weight behind it."""
    total = sum(weight for _, weight in objects)
    keys = sorted({key for one, _ in objects for key in one})
    merged: dict[str, Json] = {}
    for key in keys:
        having = [(one[key], weight) for one, weight in objects if key in one]
        if sum(weight for _, weight in having) * 2 > total:
            merged[key] = _merged(having)
    return merged


def _merged(having: Sequence[tuple[Json, float]]) -> Json:
    numbers = [
        (float(value), weight)
        for value, weight in having
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    if len(numbers) == len(having):
        middle = weighted_median(numbers)
        return int(middle) if middle.is_integer() else middle
    counted: Counter[str] = Counter()
    by_text: dict[str, Json] = {}
    for value, weight in having:
        text = repr(value)
        by_text[text] = value
        counted[text] += weight  # type: ignore[assignment]  # a Counter adds floats as well
    return by_text[max(sorted(counted), key=lambda text: counted[text])]
