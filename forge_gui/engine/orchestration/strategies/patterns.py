"""Patterns of model ids: `*` stands for any text, everything else for itself. Pure, and never slow.

No regular expressions: a file of somebody else must not be able to keep Forge busy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from forge_gui.values.ids import ModelId


def matches(pattern: str, model: ModelId) -> bool:
    """Whether an id is meant; case makes no difference, and a name without a tag is its latest."""
    text, wanted = str(model).casefold(), pattern.casefold()
    return _globs(wanted, text) or f"{wanted}:latest" == text


def _globs(pattern: str, text: str) -> bool:
    """In at most length times length looks."""
    at, here, star, back = 0, 0, -1, 0
    while here < len(text):
        if at < len(pattern) and pattern[at] == "*":
            star, back = at, here
            at += 1
        elif at < len(pattern) and pattern[at] == text[here]:
            at += 1
            here += 1
        elif star >= 0:
            back += 1
            at, here = star + 1, back
        else:
            return False
    return all(sign == "*" for sign in pattern[at:])


def rank(model: ModelId, patterns: Sequence[str]) -> int | None:
    """The place of the first pattern that means it; None: none does."""
    return next((n for n, one in enumerate(patterns) if matches(one, model)), None)


def price_of(model: ModelId, prices: Mapping[str, float]) -> float | None:
    """By the longest pattern that means it; None: nobody stated one."""
    found = [one for one in prices if matches(one, model)]
    return prices[max(found, key=len)] if found else None
