"""The strategies: each gives every group a score out of grouped answers. Pure.

A strategy is any function of this form; more may be registered by name. Scores are 0 or more, and
only their relation counts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import fmean

from forge_gui.engine.collaboration.consensus.grouping import Grouped
from forge_gui.engine.collaboration.consensus.readings import read
from forge_gui.values.consensus import Answer, Rules, Strategy

Scores = tuple[float, ...]
"""One for each group, in the groups' order."""
Scoring = Callable[[Grouped, Rules], Scores]


def majority(grouped: Grouped, _rules: Rules) -> Scores:
    """Each voter counts as one."""
    return tuple(float(len(group)) for group in grouped.groups)


def weighted(grouped: Grouped, _rules: Rules) -> Scores:
    """Each voter counts by its weight and, where it told one, its confidence."""
    return tuple(
        sum(strength(grouped.answers[place]) for place in group) for group in grouped.groups
    )


def strength(answer: Answer) -> float:
    """How much an answer counts in a weighted vote."""
    return answer.weight * (1.0 if answer.confidence is None else answer.confidence)


def ranking(grouped: Grouped, rules: Rules) -> Scores:
    """Several factors of each group, each 0-1, added up by their weights: the share of voters that
    agree, their mean confidence, how near the group is to all answers (embeddings), and its share
    of all weight."""
    known = {
        "agreement": _agreement,
        "confidence": _confidence,
        "centrality": _centrality,
        "weight": _weight,
    }
    scores = [0.0] * len(grouped.groups)
    for name, weight in sorted(rules.factors.items()):
        for n, value in enumerate(known[name](grouped)):
            scores[n] += weight * value
    return tuple(scores)


def borda(grouped: Grouped, _rules: Rules) -> Scores:
    """Each voter gives a group one point for each group that it ranks below it (de Borda 1781),
    times its weight. Groups that it did not rank share the points that are left evenly, so a short
    list is neither better nor worse than a long one (averaged Borda)."""
    scores = [0.0] * len(grouped.groups)
    homes = {
        reading.key: n
        for n, group in enumerate(grouped.groups)
        for place in group
        if (reading := grouped.readings[place]) is not None
    }
    for place, answer in enumerate(grouped.answers):
        own = grouped.group_of.get(place)
        if own is None:
            continue
        order = _order(answer, own, homes)
        rest = len(scores) - len(order)
        for n in range(len(scores)):
            points = len(scores) - 1 - order.index(n) if n in order else (rest - 1) / 2
            scores[n] += points * answer.weight
    return tuple(scores)


def _order(answer: Answer, own: int, homes: dict[str, int]) -> list[int]:
    """The groups in a voter's order; its own answer first where it ranked nothing."""
    order: list[int] = []
    for text in answer.ranking:
        reading = read(text)
        home = homes.get(reading.key) if reading else None
        if home is not None and home not in order:
            order.append(home)
    return order or [own]


def average(grouped: Grouped, rules: Rules) -> Scores:
    """Numbers and texts alike: groups by weight; what they are merged into is merging.py's."""
    return weighted(grouped, rules)


def _agreement(grouped: Grouped) -> Sequence[float]:
    total = sum(map(len, grouped.groups)) or 1
    return [len(group) / total for group in grouped.groups]


def _confidence(grouped: Grouped) -> Sequence[float]:
    """0.5 for a group of which nobody said how sure it is: neither for nor against it."""
    return [fmean(known) if (known := _known(grouped, group)) else 0.5 for group in grouped.groups]


def _known(grouped: Grouped, group: Sequence[int]) -> list[float]:
    said = (grouped.answers[place].confidence for place in group)
    return [confidence for confidence in said if confidence is not None]


def _centrality(grouped: Grouped) -> Sequence[float]:
    """Mean similarity of a group's answers to all answers; 0 where no embeddings are given."""
    if grouped.similar is None:
        return [0.0] * len(grouped.groups)
    everybody = sorted(place for group in grouped.groups for place in group)
    return [
        max(0.0, fmean(grouped.similar[a][b] for a in group for b in everybody))
        for group in grouped.groups
    ]


def _weight(grouped: Grouped) -> Sequence[float]:
    of_each = [sum(grouped.answers[place].weight for place in group) for group in grouped.groups]
    total = sum(of_each)
    return [one / total if total else 0.0 for one in of_each]


STRATEGIES: dict[str, Scoring] = {
    Strategy.MAJORITY_VOTING: majority,
    Strategy.WEIGHTED_VOTING: weighted,
    Strategy.ENSEMBLE_AVERAGE: average,
    Strategy.RANKING_BASED: ranking,
    Strategy.BORDA_COUNT: borda,
}
