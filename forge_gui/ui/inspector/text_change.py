"""What is different between two texts, as one replacement. Pure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextChange:
    """Put `text` in the place of the letters from `start` to `end` of the old text."""

    start: int
    end: int
    text: str


def change_between(old: str, new: str) -> TextChange:
    """The smallest single replacement that makes `new` of `old`, in places as Qt counts them."""
    start = _alike(old, new)
    same = _alike(old[start:][::-1], new[start:][::-1])
    inside = new[start : len(new) - same]
    return TextChange(qt_length(old[:start]), qt_length(old[: len(old) - same]), inside)


def qt_length(text: str) -> int:
    """Qt counts letters beyond the first 65,536 of Unicode as two."""
    return len(text) + sum(sign > "\uffff" for sign in text)


def from_qt(text: str, place: int) -> int:
    """The place in `text` that Qt counts as `place`."""
    if place <= 0 or text.isascii():
        return max(0, min(place, len(text)))
    units = 0
    for at, sign in enumerate(text):
        if units >= place:
            return at
        units += 2 if sign > "\uffff" else 1
    return len(text)


def _alike(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
