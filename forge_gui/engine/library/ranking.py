"""The order in which models come into question for a task, and what that order rests on. Pure.

One after the other decide: whether it was made for the task, whether it fits, how good it is, and
how fast. *How good* is where it stands among the models that have a published score on the same
test; without any, its size and its year stand in for a score, and are said to.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from forge_gui.engine.library.searching import performance
from forge_gui.values.known_models import Rating
from forge_gui.values.library import LibraryEntry, Quality, TaskType
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category
from forge_gui.values.models import Origin

Sortable = TypeVar("Sortable", int, str)
READING_SPEED = 5.0
"""Tokens a second: about as fast as people read. A slower model keeps its user waiting."""
WEIGHTS = {
    Origin.MEASURED: 1.0,
    Origin.PUBLISHED: 0.8,
    Origin.STATED: 0.8,
    Origin.ESTIMATED: 0.5,
}
BY_SIZE_COUNTS = 0.5
"""A place by size and year is a guess and counts half of one by published score."""
MIDDLING = 5
"""So many middling rivals are added to the real ones: the first of three says less than the first
of thirty."""
LATER_TEST = 0.05
"""What a place loses for each more telling test on which nobody published a score."""
_ALSO = {
    Category.GENERAL: frozenset(
        {Category.CODE, Category.MATH, Category.REASONING, Category.MULTILINGUAL}
    ),
    Category.REASONING: frozenset({Category.GENERAL, Category.MATH, Category.CODE}),
    Category.MULTILINGUAL: frozenset({Category.GENERAL}),
    Category.VISION: frozenset({Category.OCR}),
}
"""A general model takes on most of what is done with words; one for code does not write mails."""
_FITTING = {Verdict.FITS: 0, Verdict.FITS_AFTER_UNLOADING: 1, Verdict.UNKNOWN: 2}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that could do a task. `place`: its place by quality, 1 is the best."""

    entry: LibraryEntry
    quality: Quality
    place: float = 0.0
    rating: Rating | None = None
    behind: int = 0
    """Models with a lower published score on the same test, of `rivals` others."""
    rivals: int = 0
    place_there: int = 1
    """One more than the models with a higher score on that test."""


def candidates(entries: Sequence[LibraryEntry], task: TaskType) -> tuple[Candidate, ...]:
    """Those that can be had here, are able to and may fit, the best first."""
    able = [
        one
        for one in entries
        if is_able(one, task) and one.verdict is not Verdict.TOO_LARGE and not one.is_only_published
    ]
    scores: dict[str, list[float]] = {}
    for entry in able:
        if rating := performance(entry, task.benchmarks):
            scores.setdefault(rating.benchmark, []).append(rating.score)
    for known in scores.values():
        known.sort()
    guess = _Guess.among(able)
    found = [_candidate(one, task, scores, guess) for one in able]
    return tuple(sorted(found, key=lambda one: _key(one, task)))


def is_able(entry: LibraryEntry, task: TaskType) -> bool:
    """It has the abilities; a model for other things alone does not count as one that writes."""
    if not task.capabilities <= entry.card.capabilities:
        return False
    return not entry.categories or task.category in _served(entry)


def confidence(candidate: Candidate) -> float:
    """How well founded the choice is: see values/library.py, Recommendation."""
    entry = candidate.entry
    able = 0.8 if entry.known or entry.card.capabilities else 0.0
    need = WEIGHTS[entry.need.origin] if entry.need else 0.0
    quality = {Quality.PUBLISHED: 0.8, Quality.BY_SIZE: 0.3, Quality.UNKNOWN: 0.0}
    speed = WEIGHTS[entry.speed.origin] if entry.speed else 0.0
    return round((able + need + quality[candidate.quality] + speed) / 4, 3)


def _served(entry: LibraryEntry) -> frozenset[Category]:
    """The shelves whose tasks a model can take on besides its own."""
    own = frozenset(entry.categories)
    return own.union(*(_ALSO.get(category, frozenset()) for category in own))


@dataclass(frozen=True, slots=True)
class _Guess:
    """Sizes and dates of all that come into question, sorted."""

    sizes: Sequence[int]
    dates: Sequence[str]

    @classmethod
    def among(cls, able: Sequence[LibraryEntry]) -> _Guess:
        sizes = (one.card.parameters for one in able)
        dates = (one.known.released for one in able if one.known)
        return cls(sorted(filter(None, sizes)), sorted(filter(None, dates)))

    def place(self, entry: LibraryEntry) -> float:
        """Larger and newer models mostly do better; a model without a date stands in the middle."""
        size = _share_behind(self.sizes, entry.card.parameters or 0)
        released = entry.known.released if entry.known else ""
        year = _share_behind(self.dates, released) if released else 0.5
        return BY_SIZE_COUNTS * (size + year) / 2


def _candidate(
    entry: LibraryEntry, task: TaskType, scores: dict[str, list[float]], guess: _Guess
) -> Candidate:
    rating = performance(entry, task.benchmarks)
    if rating is not None:
        known = scores[rating.benchmark]
        behind, others = bisect_left(known, rating.score), len(known) - 1
        above = len(known) - bisect_right(known, rating.score)
        place = (behind + MIDDLING / 2) / (others + MIDDLING)
        place -= LATER_TEST * task.benchmarks.index(rating.benchmark)
        return Candidate(entry, Quality.PUBLISHED, place, rating, behind, others, above + 1)
    if entry.card.parameters:
        return Candidate(entry, Quality.BY_SIZE, guess.place(entry))
    return Candidate(entry, Quality.UNKNOWN)


def _share_behind(known: Sequence[Sortable], value: Sortable) -> float:
    """The share of the others that it leaves behind."""
    return bisect_left(known, value) / (len(known) - 1) if len(known) > 1 else 1.0


def _key(one: Candidate, task: TaskType) -> tuple[float | str, ...]:
    entry = one.entry
    slow = entry.speed is not None and entry.speed.tokens_per_s < READING_SPEED
    return (
        _distance(entry, task),
        _FITTING.get(entry.verdict, 3),
        slow,
        one.quality is Quality.UNKNOWN,
        -round(one.place, 2),
        -(entry.speed.tokens_per_s if entry.speed else 0.0),
        not entry.is_installed,
        entry.need.bytes if entry.need else 0,
        entry.name,
    )


def _distance(entry: LibraryEntry, task: TaskType) -> int:
    """0: mostly made for it; 1: among other things; 2: not especially."""
    if task.category not in entry.categories:
        return 2
    return 0 if entry.categories[0] is task.category else 1
