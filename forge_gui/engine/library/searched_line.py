"""One model as it is searched: its folded texts, and how well words fit it. Pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from forge_gui.values.known_models import KnownModel
from forge_gui.values.library import FoundEntries, LibraryEntry
from forge_gui.values.model_categories import Category

WHOLE_NAME, NAME_START, NAME_WORD, NAME_PART = 1.0, 0.95, 0.9, 0.8
WORD_OF_FACTS, PART_OF_FACTS, NEARLY = 0.6, 0.45, 0.4


def fold(text: str) -> str:
    """Small letters without accents, for comparing."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))


def spaced(text: str) -> str:
    """Folded, with a blank for each mark between words, so that words begin after blanks."""
    return " ".join(fold(text).replace("_", " ").replace("/", " ").replace(":", " ").split())


class SearchedLine:
    """An entry and what is searched of it; words of `facts` stand between blanks."""

    __slots__ = ("entry", "facts", "name", "parts", "text")

    def __init__(self, entry: LibraryEntry, name: str, facts: str) -> None:
        self.entry, self.name, self.facts = entry, name, facts
        self.parts = tuple(name.replace("-", " ").split())
        """The words of the name, taken apart at hyphens as well."""
        self.text = f"{facts}\n{name}"
        """Facts and name, in which every word of a query must occur."""


class LineMaker:
    """For the lines of one index: what is told of a published model, or of categories, is folded
    once for all its files."""

    def __init__(self, task_words: Mapping[Category, str]) -> None:
        self._task_words = task_words
        self._models: dict[int, str] = {}
        self._categories: dict[tuple[Category, ...], str] = {}

    def line(self, entry: LibraryEntry) -> SearchedLine:
        card, size = entry.card, entry.size
        facts = [str(card.id), card.family, card.licence, card.quantization, card.summary]
        facts += [one.value for one in sorted(card.capabilities)]
        if size is not None:
            facts.append(size.value)
        told = [spaced(" ".join(facts)), self._of_known(entry.known), self._of(entry.categories)]
        whole = " ".join(part for part in told if part)
        return SearchedLine(entry, spaced(entry.name), f" {whole} ")

    def _of_known(self, known: KnownModel | None) -> str:
        if known is None:
            return ""
        told = self._models.get(id(known))
        if told is None:
            facts = known.name, known.publisher, known.family, known.summary, *known.also_called
            told = self._models[id(known)] = spaced(" ".join(facts))
        return told

    def _of(self, categories: tuple[Category, ...]) -> str:
        told = self._categories.get(categories)
        if told is None:
            words = [(one.value, self._task_words.get(one, "")) for one in categories]
            facts = " ".join(word for pair in words for word in pair)
            told = self._categories[categories] = spaced(facts)
        return told


def best_first(lines: Sequence[SearchedLine], words: Sequence[str]) -> FoundEntries:
    """Lines that have all the words, by how well these fit; equals keep their order."""
    by_relevance: dict[float, list[LibraryEntry]]
    if len(words) == 1:
        by_relevance = _by_word(lines, words[0])
    else:
        by_relevance = {}
        for line, relevance in zip(lines, _weighed(lines, words), strict=True):
            by_relevance.setdefault(relevance, []).append(line.entry)
    entries: list[LibraryEntry] = []
    relevances: list[float] = []
    for relevance, alike in sorted(by_relevance.items(), key=lambda pair: -pair[0]):
        entries += alike
        relevances += [relevance] * len(alike)
    return FoundEntries(entries, relevances)


def in_order(lines: Sequence[SearchedLine], words: Sequence[str]) -> FoundEntries:
    """The same, each at its place."""
    entries = [line.entry for line in lines]
    return FoundEntries(entries, _weighed(lines, words) if words else alike(WHOLE_NAME, lines))


def alike(relevance: float, lines: Sequence[SearchedLine]) -> Sequence[float]:
    return (relevance,) * len(lines)


def _by_word(lines: Sequence[SearchedLine], word: str) -> dict[float, list[LibraryEntry]]:
    """As `_weight` tells of each, without a call for each: the first letter finds everything."""
    at_blank, at_hyphen = f" {word}", f"-{word}"
    whole: list[LibraryEntry] = []
    start: list[LibraryEntry] = []
    begin: list[LibraryEntry] = []
    inside: list[LibraryEntry] = []
    told: list[LibraryEntry] = []
    hidden: list[LibraryEntry] = []
    for line in lines:
        name = line.name
        if word not in name:
            (told if at_blank in line.facts else hidden).append(line.entry)
        elif name.startswith(word):
            (whole if name == word else start).append(line.entry)
        else:
            (begin if at_blank in name or at_hyphen in name else inside).append(line.entry)
    return {
        WHOLE_NAME: whole,
        NAME_START: start,
        NAME_WORD: begin,
        NAME_PART: inside,
        WORD_OF_FACTS: told,
        PART_OF_FACTS: hidden,
    }


def _weighed(lines: Sequence[SearchedLine], words: Sequence[str]) -> list[float]:
    whole, many = " ".join(words), len(words)
    signs = [(word, f" {word}", f"-{word}") for word in words]
    return [
        WHOLE_NAME if line.name == whole else sum([_weight(line, *sign) for sign in signs]) / many
        for line in lines
    ]


def _weight(line: SearchedLine, word: str, at_blank: str, at_hyphen: str) -> float:
    name = line.name
    if word not in name:
        return WORD_OF_FACTS if at_blank in line.facts else PART_OF_FACTS
    if name.startswith(word):
        return NAME_START
    return NAME_WORD if at_blank in name or at_hyphen in name else NAME_PART
