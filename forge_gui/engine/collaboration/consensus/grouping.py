"""Puts answers that mean the same together, before anything is counted. Pure.

First equal texts and equal JSON values, then numbers within the tolerance, then, where similarities
are given, texts whose embeddings are near: two groups become one while the least similarity
between any of their members reaches the threshold (complete linkage, Sorensen 1948), the nearest
two first. So no chain of small steps joins what differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.readings import Reading, are_equal, read
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
    groups: list[list[int]] = []
    for place, reading in enumerate(readings):
        if reading is None:
            continue
        home = next((g for g in groups if _is_same(reading, readings[g[0]], rules)), None)
        if home is None:
            groups.append([place])
        else:
            home.append(place)
    sames = {tuple(g): _first(readings, g).same for g in groups}
    if similar is not None:
        groups = _joined(groups, similar, rules.nearness)
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


def _is_same(a: Reading, b: Reading | None, rules: Rules) -> bool:
    if b is None:
        return False
    if a.number is not None and b.number is not None:
        return are_equal(a.number, b.number, rules.tolerance)
    return a.key == b.key and a.same is b.same


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
