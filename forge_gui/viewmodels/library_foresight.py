"""Which letter somebody who searches will most likely type next. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from string import ascii_lowercase, digits

from forge_gui.values.library import LibraryEntry

_ENOUGH = 500
"""More of what was found, best first, would say the same."""
_LIKELY = 3


def likely_next(text: str, found: Sequence[LibraryEntry]) -> Sequence[str]:
    """The likeliest first: those that follow in the names that were found. Where nothing was typed
    yet every letter and digit may be the first; a word that was just begun may be any."""
    if not text:
        begun = Counter(entry.name[:1].lower() for entry in found)
        return sorted(ascii_lowercase + digits, key=lambda letter: -begun[letter])
    if text[-1].isspace():
        return ()
    word = text.lower().split()[-1]
    after: Counter[str] = Counter()
    for entry in found[:_ENOUGH]:
        _, is_there, rest = entry.name.lower().partition(word)
        if is_there and rest and rest[0].isalnum():
            after[rest[0]] += 1
    return [letter for letter, _ in after.most_common(_LIKELY)]
