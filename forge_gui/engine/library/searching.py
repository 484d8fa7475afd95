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
    text: str
    """Facts and name, in which every word of a query must occur."""


_Order = tuple[SortBy, tuple[str, ...]]


class LibraryIndex:
    """The entries, ready to be searched. Make a new one when entries have changed."""

    def __init__(self, entries: Sequence[LibraryEntry], tasks: tuple[TaskType, ...] = ()) -> None:
        self._tasks = tasks
        words: dict[Category, str] = {}
        for task in tasks:
            words[task.category] = " ".join((words.get(task.category, ""), *task.words))
        self._lines = [_line(entry, words) for entry in entries]
        self._vocabulary = _Vocabulary(self._lines)
        self._sorted: dict[_Order, list[_Line]] = {}
        self._last: tuple[_Order, Sequence[str], list[_Line]] | None = None
        """What the words of the last query let through: the next key mostly narrows it."""

    def search(self, query: LibraryQuery) -> SearchAnswer:
        """What the query lets through, in its order."""
        benchmarks = benchmarks_of(query.category, self._tasks)
        found = self._matching((query.sort, benchmarks), _words_of(query.text))
        let = found if _is_open(query) else [one for one in found if _passes(one.entry, query)]
        kept = let
        if query.min_performance > 0:
            kept = [one for one in let if _is_rated(one.entry, query, benchmarks)]
        if query.sort is SortBy.RELEVANCE and query.text:
            kept.sort(key=_irrelevance)  # keeps the order of those that are equally relevant
        return SearchAnswer(tuple(kept), len(self._lines), len(let) - len(kept))

    def _matching(self, key: _Order, words: Sequence[str]) -> list[Found]:
        lines = self._with_words(key, words)
        if not words:
            return [Found(line.entry) for line in lines]
        if not lines:
            return self._nearly(key, words)
        whole = " ".join(words)
        signs = [(word, f" {word}", f"-{word}") for word in words]
        return [Found(line.entry, _relevance(line, signs, whole)) for line in lines]

    def _with_words(self, key: _Order, words: Sequence[str]) -> list[_Line]:
        """In the order of `key`; words that only grew are looked for in what was found last."""
        lines = self._in_order(key)
        if self._last is not None and self._last[0] == key:
            _, before, found = self._last
            if all(any(old in word for word in words) for old in before):
                lines = found
        for word in words:
            lines = [line for line in lines if word in line.text]
        self._last = key, words, lines
        return lines

    def _nearly(self, key: _Order, words: Sequence[str]) -> list[Found]:
        """Where nothing has the words: names with words that one letter makes the same."""
        if not all(len(word) >= _LEAST_NEARLY for word in words):
            return []
        near = [self._vocabulary.near(word) for word in words]
        if not all(near):
            return []
        return [
            Found(line.entry, NEARLY)
            for line in self._in_order(key)
            if not any(others.isdisjoint(line.parts) for others in near)
        ]

    def _in_order(self, key: _Order) -> list[_Line]:
        """All lines as they are shown where nothing is looked for; sorted once."""
        if key not in self._sorted:
            order = _order(*key)
            self._sorted[key] = sorted(self._lines, key=lambda line: order(line.entry))
        return self._sorted[key]


class _Vocabulary:
    """The words of all names by their first and by their last letter: words that differ by one
    letter, or by two swapped neighbours, have one of these two in common."""

    def __init__(self, lines: Sequence[_Line]) -> None:
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
    told = f" {_spaced(' '.join(facts))} "
    return _Line(entry, name, tuple(name.replace("-", " ").split()), told, f"{told}\n{name}")


def _spaced(text: str) -> str:
    """Folded, with a blank for each mark between words, so that words begin after blanks."""
    return " ".join(fold(text).replace("_", " ").replace("/", " ").replace(":", " ").split())


def _words_of(text: str) -> Sequence[str]:
    """Taken apart where names are; marks alone are words as well."""
    words = fold(text).split()
    return [part for word in words for part in _spaced(word).split()] or words


def _relevance(line: _Line, signs: Sequence[tuple[str, str, str]], whole: str) -> float:
    if line.name == whole:
        return WHOLE_NAME
    if len(signs) == 1:
        return _weight(line, *signs[0])
    return sum(_weight(line, *sign) for sign in signs) / len(signs)


def _weight(line: _Line, word: str, spaced: str, hyphened: str) -> float:
    name = line.name
    if word not in name:
        return WORD_OF_FACTS if spaced in line.facts else PART_OF_FACTS
    if name.startswith(word):
        return NAME_START
    return NAME_WORD if spaced in name or hyphened in name else NAME_PART


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
