"""Finds models while one types: filters, and an order by how well the words fit. Pure.

Every word must occur in what is said of a model; where it occurs tells how much it counts. If no
model has all the words, names that differ by one letter count as well. Five thousand models are
searched in a few milliseconds, because the texts are folded once.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.library.task_types import benchmarks_of
from forge_gui.values.known_models import Rating
from forge_gui.values.library import (
    Found,
    LibraryEntry,
    LibraryQuery,
    SearchAnswer,
    SortBy,
    TaskType,
)
from forge_gui.values.memory_bill import Verdict
from forge_gui.values.model_categories import Category

WHOLE_NAME, NAME_START, NAME_WORD, NAME_PART = 1.0, 0.95, 0.9, 0.8
WORD_OF_FACTS, PART_OF_FACTS, NEARLY = 0.6, 0.45, 0.4
_LEAST_NEARLY = 4
"""Shorter words differ by one letter from too much."""
_FITTING = {Verdict.FITS: 0, Verdict.FITS_AFTER_UNLOADING: 1, Verdict.UNKNOWN: 2}


def fold(text: str) -> str:
    """Small letters without accents, for comparing."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry and what is searched of it; words of `facts` stand between blanks."""

    entry: LibraryEntry
    name: str
    parts: tuple[str, ...]
    """The words of the name, taken apart at hyphens as well."""
    facts: str


class LibraryIndex:
    """The entries, ready to be searched. Make a new one when entries have changed."""

    def __init__(self, entries: Sequence[LibraryEntry], tasks: tuple[TaskType, ...] = ()) -> None:
        self._tasks = tasks
        words: dict[Category, str] = {}
        for task in tasks:
            words[task.category] = " ".join((words.get(task.category, ""), *task.words))
        self._lines = [_line(entry, words) for entry in entries]
        self._sorted: dict[tuple[SortBy, tuple[str, ...]], list[_Line]] = {}

    def search(self, query: LibraryQuery) -> SearchAnswer:
        """What the query lets through, in its order."""
        benchmarks = benchmarks_of(query.category, self._tasks)
        lines = self._in_order(query.sort, benchmarks)
        found = _matching(lines, fold(query.text).split())
        let = found if _is_open(query) else [one for one in found if _passes(one.entry, query)]
        kept = let
        if query.min_performance > 0:
            kept = [one for one in let if _is_rated(one.entry, query, benchmarks)]
        if query.sort is SortBy.RELEVANCE:
            kept.sort(key=_irrelevance)  # keeps the order of those that are equally relevant
        return SearchAnswer(tuple(kept), len(self._lines), len(let) - len(kept))

    def _in_order(self, sort: SortBy, benchmarks: tuple[str, ...]) -> list[_Line]:
        """All lines as they are shown where nothing is looked for; sorted once."""
        key = sort, benchmarks
        if key not in self._sorted:
            order = _order(sort, benchmarks)
            self._sorted[key] = sorted(self._lines, key=lambda line: order(line.entry))
        return self._sorted[key]


def performance(entry: LibraryEntry, benchmarks: Sequence[str]) -> Rating | None:
    """The published score on the first of these tests that somebody published one for."""
    by_name = {rating.benchmark: rating for rating in entry.ratings}
    return next((by_name[one] for one in benchmarks if one in by_name), None)


def _line(entry: LibraryEntry, task_words: dict[Category, str]) -> _Line:
    card, known = entry.card, entry.known
    facts = [str(card.id), card.family, card.licence, card.quantization, card.summary]
    if known is not None:
        facts += [known.name, known.publisher, known.family, known.summary, *known.also_called]
    facts += [one.value.replace("_", " ") for one in sorted(card.capabilities)]
    for category in entry.categories:
        facts += [category.value.replace("_", " "), task_words.get(category, "")]
    if entry.size is not None:
        facts.append(entry.size.value)
    name = _spaced(entry.name)
    return _Line(
        entry, name, tuple(name.replace("-", " ").split()), f" {_spaced(' '.join(facts))} "
    )


def _spaced(text: str) -> str:
    """Folded, with a blank for each mark between words, so that words begin after blanks."""
    return " ".join(fold(text).replace("_", " ").replace("/", " ").replace(":", " ").split())


def _matching(lines: Sequence[_Line], words: Sequence[str]) -> list[Found]:
    if not words:
        return [Found(line.entry) for line in lines]
    words = [part for word in words for part in _spaced(word).split()] or list(words)
    whole = " ".join(words)
    found = [
        Found(line.entry, _relevance(line, words, whole))
        for line in lines
        if all(word in line.facts or word in line.name for word in words)
    ]
    return found or _nearly(lines, words)


def _relevance(line: _Line, words: Sequence[str], whole: str) -> float:
    if line.name == whole:
        return WHOLE_NAME
    return sum(_weight(line, word) for word in words) / len(words)


def _weight(line: _Line, word: str) -> float:
    name = line.name
    if name.startswith(word):
        return NAME_START
    if f" {word}" in name or f"-{word}" in name:
        return NAME_WORD
    if word in name:
        return NAME_PART
    return WORD_OF_FACTS if f" {word}" in line.facts else PART_OF_FACTS


def _nearly(lines: Sequence[_Line], words: Sequence[str]) -> list[Found]:
    """Where nothing has the words: names with words that one letter makes the same."""
    if not all(len(word) >= _LEAST_NEARLY for word in words):
        return []
    return [
        Found(line.entry, NEARLY)
        for line in lines
        if all(any(is_one_off(word, other) for other in line.parts) for word in words)
    ]


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


def _irrelevance(one: Found) -> float:
    return -one.relevance


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
