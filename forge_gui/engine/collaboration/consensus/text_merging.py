"""What an ensemble makes of free texts: the sentences that most of them have in common. Pure.

The sentences of all texts are grouped: equal ones, and where embeddings are given those that are
near. A group stays that has more than half of the texts' weight behind it, in the words of its
strongest text, at the mean of its places. Where nothing has, the strongest text stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import fmean

from forge_gui.engine.collaboration.consensus.readings import read

Likeness = Callable[[str, str], float]
"""How near two texts are in meaning, from -1 to 1."""

MOST_SENTENCES = 400
"""Of all texts together; longer ones are not taken apart."""
_END = re.compile(r"(?<=[.!?\u3002\uff01\uff1f])[\"')\]]*\s+|\n+")


@dataclass(slots=True)
class _Group:
    """Sentences that say the same: (number of the text, place in it from 0 to 1, words)."""

    said: list[tuple[int, float, str]] = field(default_factory=list)


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text, and the lines of a list."""
    return tuple(part for piece in _END.split(text) if (part := piece.strip()))


def merged_text(
    texts: Sequence[tuple[str, float]], likeness: Likeness | None = None, nearness: float = 0.85
) -> str:
    """One text out of several with their weights. ValueError where there is none."""
    if not texts:
        raise ValueError("nothing to merge")
    strongest = max(range(len(texts)), key=lambda n: (texts[n][1], -len(texts[n][0]), texts[n][0]))
    parts = [sentences_of(text) for text, _ in texts]
    total = sum(weight for _, weight in texts)
    if len(texts) == 1 or total <= 0 or sum(map(len, parts)) > MOST_SENTENCES:
        return texts[strongest][0].strip()
    groups = _grouped(parts, likeness, nearness)
    kept = [one for one in groups if 2 * _weight(one, texts) > total]
    kept.sort(key=lambda one: (fmean(place for _, place, _ in one.said), one.said[0][2]))
    said = [_words(one, texts) for one in kept]
    return " ".join(said) if said else texts[strongest][0].strip()


def _grouped(
    parts: Sequence[Sequence[str]], likeness: Likeness | None, nearness: float
) -> list[_Group]:
    groups: list[_Group] = []
    for number, sentences in enumerate(parts):
        for place, words in enumerate(sentences):
            home = _home(words, number, groups, likeness, nearness)
            if home is None:
                groups.append(home := _Group())
            home.said.append((number, place / max(1, len(sentences) - 1), words))
    return groups


def _home(
    words: str, number: int, groups: Sequence[_Group], likeness: Likeness | None, nearness: float
) -> _Group | None:
    """The nearest group that no sentence of the same text is in already."""
    best: tuple[float, _Group] | None = None
    for group in groups:
        if any(other == number for other, _, _ in group.said):
            continue
        near = min(_near(words, said, likeness) for _, _, said in group.said)
        if near >= nearness and (best is None or near > best[0]):
            best = near, group
    return best[1] if best else None


def _near(one: str, other: str, likeness: Likeness | None) -> float:
    first, second = read(one), read(other)
    if first and second and first.key == second.key:
        return 1.0
    return likeness(one, other) if likeness else 0.0


def _weight(group: _Group, texts: Sequence[tuple[str, float]]) -> float:
    return sum(texts[number][1] for number in {number for number, _, _ in group.said})


def _words(group: _Group, texts: Sequence[tuple[str, float]]) -> str:
    """As the text of most weight says it, then the shortest, then by the alphabet."""
    return min(group.said, key=lambda one: (-texts[one[0]][1], len(one[2]), one[2]))[2]
