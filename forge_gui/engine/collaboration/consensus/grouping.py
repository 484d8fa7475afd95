"""Puts answers that mean the same together, before anything is counted. Pure.

First equal texts and equal JSON values, then numbers within the tolerance, then, where similarities
are given, texts whose embeddings are near: two groups become one while the least similarity
between any of their members reaches the threshold (complete linkage, Sorensen 1948), the nearest
two first. So no chain of small steps joins what differs. Numbers, JSON values and texts of a few
words are never joined by embeddings, which put "yes" near "no" and 1998 near 1999. The rules say
how far this goes: whoever wants words alone gets 4 and 4.0 in two groups.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.readings import Reading, are_equal, narrowed, read
from forge_gui.values.consensus import Answer, Rules, Sameness

Similarities = Sequence[Sequence[float]]
"""Cosine similarity of each answer to each, symmetric."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """Answers as they are counted. `groups` hold places in the list of answers, sorted."""

    answers: tuple[Answer, ...]
    readings: tuple[Reading | None, ...]
    groups: tuple[tuple[int, ...], ...]
    sames: tuple[Sameness, ...]
    """For each group what joined it."""
    similar: Similarities | None = None

    @property
    def group_of(self) -> dict[int, int]:
        """The group of each answer that does not abstain."""
        return {place: n for n, group in enumerate(self.groups) for place in group}


def grouped(
    answers: Sequence[Answer], rules: Rules, similar: Similarities | None = None
) -> Grouped:
    """The groups in the order of their first answers."""
    readings = tuple(read(answer.text) for answer in answers)
    compared = tuple(
        one and narrowed(one, answer.text, rules.same)
        for one, answer in zip(readings, answers, strict=True)
    )
    groups = [*_equals(compared), *_numbers(compared, rules.tolerance)]
    sames = {tuple(g): _first(compared, g).same for g in groups}
    if similar is not None and rules.same is Sameness.MEANING:
        free = [g for g in groups if _is_free(compared[g[0]], rules.least_words)]
        bound = [g for g in groups if not _is_free(compared[g[0]], rules.least_words)]
        groups = [*bound, *_joined(free, similar, rules.nearness)]
    kept = tuple(tuple(sorted(group)) for group in sorted(groups))
    return Grouped(
        tuple(answers),
        readings,
        kept,
        tuple(sames.get(group, Sameness.MEANING) for group in kept),
        similar,
    )


def _first(readings: Sequence[Reading | None], group: Sequence[int]) -> Reading:
    found = readings[group[0]]
    assert found is not None, "who abstains is in no group"
    return found


def _equals(readings: Sequence[Reading | None]) -> list[list[int]]:
    """Texts and JSON values that are equal."""
    found: dict[tuple[str, Sameness], list[int]] = {}
    for place, reading in enumerate(readings):
        if reading is not None and reading.number is None:
            found.setdefault((reading.key, reading.same), []).append(place)
    return list(found.values())


def _numbers(readings: Sequence[Reading | None], tolerance: float) -> list[list[int]]:
    """From the smallest number up, so that the order of the answers does not count: those within
    the tolerance of the smallest of a group are in it."""
    every = [(one.number, n) for n, one in enumerate(readings) if one and one.number is not None]
    found: list[list[int]] = []
    least = 0.0
    for number, place in sorted(every):
        if found and are_equal(least, number, tolerance):
            found[-1].append(place)
        else:
            found.append([place])
            least = number
    for group in found:
        group.sort()
    return found


def _is_free(reading: Reading | None, least_words: int) -> bool:
    """Whether it is a text that can be said in other words."""
    is_text = reading is not None and reading.same is Sameness.EXACT
    return is_text and reading is not None and is_wordy(reading.key, least_words)


def is_wordy(text: str, least_words: int) -> bool:
    """Long enough for its embedding to tell; writing without blanks counts by its letters."""
    return len(text.split()) >= least_words or (not text.isascii() and len(text) >= 3 * least_words)


def _joined(groups: list[list[int]], similar: Similarities, nearness: float) -> list[list[int]]:
    groups = [list(group) for group in groups]
    while len(groups) > 1:
        pairs = [(a, b) for a in range(len(groups)) for b in range(a + 1, len(groups))]
        near, first, second = max((_least(groups[a], groups[b], similar), -a, -b) for a, b in pairs)
        if near < nearness:
            break
        groups[-first] += groups.pop(-second)
    return groups


def _least(a: Sequence[int], b: Sequence[int], similar: Similarities) -> float:
    return min(similar[i][j] for i in a for j in b)
