"""How near answers are in meaning, by an embedding model; without one, or where it fails, unknown."""

from __future__ import annotations

import logging
import math
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from forge_gui.engine.collaboration.consensus.comparisons import (
    failed,
    in_meaning,
    no_model,
    nothing_to_compare,
)
from forge_gui.engine.collaboration.consensus.grouping import is_wordy
from forge_gui.engine.collaboration.consensus.readings import read
from forge_gui.engine.collaboration.consensus.text_merging import MOST_SENTENCES, sentences_of
from forge_gui.values.consensus import Answer, Sameness
from forge_gui.values.errors import ForgeError
from forge_gui.values.generation import EmbedResult
from forge_gui.values.ids import ModelId
from forge_gui.values.sentence import Sentence

MOST_CHARS = 4000
"""Of a text that is embedded: what comes later says little about what it means."""
Vector = Sequence[float]
_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Meanings:
    """The embeddings of texts, made by `model`."""

    model: ModelId
    vectors: dict[str, Vector]
    """By text, cut to MOST_CHARS; each of length 1."""

    def likeness(self, one: str, other: str) -> float:
        """Cosine similarity; 0 for a text that was not embedded."""
        first, second = self.vectors.get(one[:MOST_CHARS]), self.vectors.get(other[:MOST_CHARS])
        if first is None or second is None or len(first) != len(second):
            return 0.0
        return sum(a * b for a, b in zip(first, second, strict=True))

    def similar(self, answers: Sequence[Answer]) -> list[list[float]]:
        """Of each answer to each; an answer is like itself."""
        return [
            [1.0 if one is other else self.likeness(one.text, other.text) for other in answers]
            for one in answers
        ]


@dataclass(frozen=True, slots=True)
class Likenesses:
    """How near texts are, two and two, where their embeddings are no longer at hand. `rows` holds
    for each text the cosine similarity to those before it."""

    texts: Mapping[str, int]
    rows: Sequence[Sequence[float]]

    def likeness(self, one: str, other: str) -> float:
        """0 for a text that was not embedded."""
        first, second = self.texts.get(one[:MOST_CHARS]), self.texts.get(other[:MOST_CHARS])
        if first is None or second is None:
            return 0.0
        if first == second:
            return 1.0
        return self.rows[max(first, second)][min(first, second)]

    def similar(self, answers: Sequence[Answer]) -> list[list[float]]:
        """Of each answer to each; an answer is like itself."""
        return [
            [1.0 if one is other else self.likeness(one.text, other.text) for other in answers]
            for one in answers
        ]


def likeness_rows(vectors: Sequence[Vector]) -> list[list[float]]:
    """As Likenesses holds them."""
    units = [_unit(vector) for vector in vectors]
    return [
        [round(sum(a * b for a, b in zip(one, other, strict=True)), 6) for other in units[:place]]
        for place, one in enumerate(units)
    ]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of comparing answers; no meanings: there was nothing to compare, or nobody did."""

    sentence: Sentence
    meanings: Meanings | None = None


class MeaningsFinder:
    """`embed` asks a model, `best` names the one that is asked where nobody chose."""

    def __init__(
        self,
        embed: Callable[[ModelId, Sequence[str]], Awaitable[EmbedResult]],
        best: Callable[[], Awaitable[ModelId | None]],
    ) -> None:
        self._embed = embed
        self._best = best

    async def of(
        self,
        answers: Sequence[Answer],
        chosen: ModelId | None = None,
        *,
        least_words: int,
        with_sentences: bool = False,
    ) -> Comparison:
        """What fails is told, and no failure: the answers are there."""
        texts = texts_to_embed(answers, least_words, with_sentences=with_sentences)
        if not texts:
            return Comparison(nothing_to_compare())
        try:
            model = chosen or await self._best()
            if model is None:
                return Comparison(no_model())
            found = await self._embed(model, texts)
        except ForgeError as error:
            _logger.info("Answers are grouped without embeddings: %s", error)
            return Comparison(failed(error.sentence))
        made = zip(texts, found.vectors, strict=True)
        meanings = Meanings(model, {text: _unit(vector) for text, vector in made})
        return Comparison(in_meaning(model, len(texts)), meanings)


def texts_to_embed(
    answers: Sequence[Answer], least_words: int, *, with_sentences: bool
) -> list[str]:
    """The texts that may mean the same though they are written otherwise; none where fewer than
    two differ. Pure."""
    wordy: dict[str, str] = {}
    for answer in answers:
        reading = read(answer.text)
        if reading and reading.same is Sameness.EXACT and is_wordy(reading.key, least_words):
            wordy.setdefault(answer.text[:MOST_CHARS], reading.key)
    if len(set(wordy.values())) < 2:
        return []
    texts = dict.fromkeys(wordy)
    if with_sentences:
        parts = [part[:MOST_CHARS] for text in wordy for part in sentences_of(text)]
        if len(parts) <= MOST_SENTENCES:
            texts |= dict.fromkeys(parts)
    return list(texts)


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(sum(one * one for one in vector))
    return tuple(one / length for one in vector) if length else vector
