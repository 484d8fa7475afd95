"""Finds models while one types: filters, and an order by how well the words fit. Pure.

Every word must occur in what is said of a model; where it occurs tells how much it counts. If no
model has all the words, names that differ by one letter count as well. Five thousand models are
searched in a few milliseconds, because the texts are folded once, a word that grew is looked for
in what was found before, and what was asked before is not searched again.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from forge_gui.engine.library.searched_line import (
    NEARLY,
    LineMaker,
    SearchedLine,
    alike,
    best_first,
    fold,
    in_order,
    spaced,
)
from forge_gui.engine.library.task_types import benchmarks_of
from forge_gui.values.known_models import Rating
from forge_gui.values.library import (
    FoundEntries,
    LibraryEntry,
    LibraryQuery,
    SearchAnswer,
    SortBy,
    TaskType,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category

_LEAST_NEARLY = 4
"""Shorter words differ by one letter from too much."""
_MOST_KEPT = 128
"""Queries whose answers are kept: who deletes letters asks again what was answered."""
_FITTING = {Verdict.FITS: 0, Verdict.FITS_AFTER_UNLOADING: 1, Verdict.UNKNOWN: 2}

_K = TypeVar("_K")
_V = TypeVar("_V")
_Order = tuple[SortBy, tuple[str, ...]]
_Words = tuple[str, ...]
_Lines = Sequence[SearchedLine]


class LibraryIndex:
    """The entries, ready to be searched. Make a new one when entries have changed."""

    def __init__(self, entries: Sequence[LibraryEntry], tasks: tuple[TaskType, ...] = ()) -> None:
        self._tasks = tasks
        words: dict[Category, str] = {}
        for task in tasks:
            words[task.category] = " ".join((words.get(task.category, ""), *task.words))
        maker = LineMaker(words)
        self._lines = [maker.line(entry) for entry in entries]
        self._vocabulary = _Vocabulary(self._lines)
        self._sorted: dict[_Order, _Lines] = {}
        self._answers: dict[LibraryQuery, SearchAnswer] = {}
        self._first: dict[LibraryQuery, SearchAnswer] = {}
        """Answers to one letter: with it most searches begin, and it finds the most."""
        self._matching: dict[tuple[LibraryQuery, _Words], _Lines] = {}
        """By the query without its words, and by words: what these let through."""
        self.looked_at = 0
        """In how many lines words were looked for so far."""

    def search(self, query: LibraryQuery) -> SearchAnswer:
        """What the query lets through, in its order."""
        answers = self._first if len(query.text) == 1 else self._answers
        answer = answers.get(query)
        if answer is None:
            answer = self._search(query)
            _keep(answers, query, answer)
        return answer

    def _search(self, query: LibraryQuery) -> SearchAnswer:
        words = _words_of(query.text)
        bare = replace(query, text="", min_performance=0.0)
        benchmarks = benchmarks_of(query.category, self._tasks)
        lines = self._with_words(bare, words)
        if not lines and words and not self._has_any(bare, words):
            near = self._nearly(bare, words)
            let = FoundEntries([line.entry for line in near], alike(NEARLY, near))
        elif words and query.sort is SortBy.RELEVANCE:
            let = best_first(lines, words)
        else:
            let = in_order(lines, words)
        kept = let
        if query.min_performance > 0:
            kept = let.only(lambda entry: _is_rated(entry, query, benchmarks))
        return SearchAnswer(kept, len(self._lines), len(let) - len(kept))

    def _with_words(self, bare: LibraryQuery, words: _Words) -> _Lines:
        """In order; a word that grew by a letter, or a word more, narrows what was found."""
        if not words:
            return self._filtered(bare)
        known = self._matching.get((bare, words))
        if known is None:
            *others, last = words
            shorter = self._matching.get((bare, (*others, last[:-1])))
            if shorter is None:
                shorter = self._with_words(bare, tuple(others))
            known = self._having(last, shorter)
            _keep(self._matching, (bare, words), known)
        return known

    def _having(self, word: str, lines: _Lines) -> _Lines:
        self.looked_at += len(lines)
        return [line for line in lines if word in line.text]

    def _filtered(self, bare: LibraryQuery) -> _Lines:
        """Without words."""
        key = bare.sort, benchmarks_of(bare.category, self._tasks)
        lines = self._in_order(key)
        if _is_open(bare):
            return lines
        known = self._matching.get((bare, ()))
        if known is None:
            known = [line for line in lines if _passes(line.entry, bare)]
            _keep(self._matching, (bare, ()), known)
        return known

    def _has_any(self, bare: LibraryQuery, words: _Words) -> bool:
        """Whether a model has the words, let through or not."""
        if _is_open(bare):
            return False
        return any(all(word in line.text for word in words) for line in self._lines)

    def _nearly(self, bare: LibraryQuery, words: _Words) -> _Lines:
        """Where nothing has the words: names with words that one letter makes the same."""
        if not all(len(word) >= _LEAST_NEARLY for word in words):
            return ()
        near = [self._vocabulary.near(word) for word in words]
        if not all(near):
            return ()
        lines = self._filtered(bare)
        return [line for line in lines if not any(one.isdisjoint(line.parts) for one in near)]

    def _in_order(self, key: _Order) -> _Lines:
        """All lines as they are shown where nothing is looked for; sorted once."""
        if key not in self._sorted:
            order = _order(*key)
            self._sorted[key] = sorted(self._lines, key=lambda line: order(line.entry))
        return self._sorted[key]


def _keep(kept: dict[_K, _V], key: _K, value: _V) -> None:
    """No more than so many; the oldest go first."""
    kept[key] = value
    if len(kept) > _MOST_KEPT:
        del kept[next(iter(kept))]


class _Vocabulary:
    """The words of all names by their first and by their last letter: words that differ by one
    letter, or by two swapped neighbours, have one of these two in common."""

    def __init__(self, lines: _Lines) -> None:
        self._begun: dict[str, set[str]] = {}
        self._ended: dict[str, set[str]] = {}
        for part in {part for line in lines for part in line.parts}:
            self._begun.setdefault(part[0], set()).add(part)
            self._ended.setdefault(part[-1], set()).add(part)

    def near(self, word: str) -> set[str]:
        """Those that one letter makes the same as this word of at least three letters."""
        alike = self._begun.get(word[0], set()) | self._ended.get(word[-1], set())
        return {other for other in alike if is_one_off(word, other)}


def performance(entry: LibraryEntry, benchmarks: Sequence[str]) -> Rating | None:
    """The published score on the first of these tests that somebody published one for."""
    by_name = {rating.benchmark: rating for rating in entry.ratings}
    return next((by_name[one] for one in benchmarks if one in by_name), None)


def _words_of(text: str) -> _Words:
    """Taken apart where names are; marks alone are words as well."""
    words = fold(text).split()
    parts = [part for word in words for part in spaced(word).split()]
    return tuple(parts or words)


def is_one_off(word: str, other: str) -> bool:
    """At most one letter more, less, other, or two neighbours swapped."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    a, b = word[start:], other[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return a == b or a[1:] == b or a == b[1:] or a[1:] == b[1:] or swapped


def _is_open(query: LibraryQuery) -> bool:
    """It has no filter that looks at an entry by itself."""
    asked = query.category, query.sizes, query.capabilities, query.is_installed, query.is_fitting
    return not any(asked) and query.max_parameters is None


def _passes(entry: LibraryEntry, query: LibraryQuery) -> bool:
    parameters = entry.card.parameters
    return (
        (query.category is None or query.category in entry.categories)
        and (not query.sizes or entry.size in query.sizes)
        and (
            query.max_parameters is None
            or (parameters is not None and parameters <= query.max_parameters)
        )
        and query.capabilities <= entry.card.capabilities
        and (entry.is_installed or not query.is_installed)
        and (not query.is_fitting or entry.verdict in (Verdict.FITS, Verdict.FITS_AFTER_UNLOADING))
    )


def _is_rated(entry: LibraryEntry, query: LibraryQuery, benchmarks: Sequence[str]) -> bool:
    rating = performance(entry, benchmarks)
    return rating is not None and rating.score >= query.min_performance * 100


def _order(
    sort: SortBy, benchmarks: Sequence[str]
) -> Callable[[LibraryEntry], tuple[float | str, ...]]:
    """A key for sorting; what is not known comes last, and names decide between equals."""
    if sort is SortBy.RELEVANCE:
        return lambda entry: (*_usefulness(entry, benchmarks), entry.name)
    figure = _FIGURES.get(sort)
    if figure is not None:
        return lambda entry: (figure(entry), entry.name)
    if sort is SortBy.PERFORMANCE:
        return lambda entry: (-_score(entry, benchmarks), entry.name)
    return lambda entry: (entry.name,)


def _usefulness(entry: LibraryEntry, benchmarks: Sequence[str]) -> tuple[float, ...]:
    """What can be used at once first, then by published score."""
    return (
        not entry.is_installed,
        _FITTING.get(entry.verdict, 3),
        -_score(entry, benchmarks),
        -(entry.card.parameters or 0) if entry.verdict is Verdict.FITS else 0,
    )


def _score(entry: LibraryEntry, benchmarks: Sequence[str]) -> float:
    rating = performance(entry, benchmarks)
    return rating.score if rating else -1.0


_FIGURES: Mapping[SortBy, Callable[[LibraryEntry], float]] = {
    SortBy.SIZE: lambda entry: entry.card.size_bytes or math.inf,
    SortBy.MEMORY: lambda entry: entry.need.bytes if entry.need else math.inf,
    SortBy.SPEED: lambda entry: -entry.speed.tokens_per_s if entry.speed else math.inf,
}
