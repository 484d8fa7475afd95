"""Two texts side by side: which lines are the same, and within those that are not, which words. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from forge_gui.values.json_value import Json
from forge_gui.viewmodels.value_kinds import looks_like_json
from forge_gui.viewmodels.value_reading import text_slices

MOST_LINES = 3_000
"""Of each side, between the first and the last line that differ; the rest is cut off and told."""
_MOST_WORDS = 400
_MOST_CHARS = 400_000
_WORDS = re.compile(r"\w+|\s+|.")


class LineMark(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    ONLY_LEFT = "only left"
    ONLY_RIGHT = "only right"


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a line; `is_marked`: the other side has something else here."""

    text: str
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One row of the two columns; numbers count from 1, None: this side has no such line."""

    mark: LineMark
    left_number: int | None = None
    right_number: int | None = None
    left: tuple[Piece, ...] = ()
    right: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class TextDiff:
    lines: tuple[DiffLine, ...] = ()
    is_cut: bool = False
    """There was more than is compared."""

    @property
    def places(self) -> tuple[int, ...]:
        """Where rows begin that differ, one for each run of them."""
        is_other = [line.mark is not LineMark.SAME for line in self.lines]
        return tuple(n for n, other in enumerate(is_other) if other and not (n and is_other[n - 1]))

    @property
    def count(self) -> int:
        """Rows that differ."""
        return sum(line.mark is not LineMark.SAME for line in self.lines)


def value_as_text(value: Json) -> tuple[str, bool]:
    """A value as it is compared, and whether it was cut off. JSON is laid out, one item a line."""
    if isinstance(value, str):
        laid_out = _laid_out(value)
        return laid_out[:_MOST_CHARS], len(laid_out) > _MOST_CHARS
    pieces, size = [], 0
    for piece in text_slices(value):
        pieces.append(piece)
        size += len(piece)
        if size > _MOST_CHARS:
            return "".join(pieces), True
    return "".join(pieces), False


def _laid_out(text: str) -> str:
    """A text that is JSON with its items on lines of their own; any other as it is."""
    if len(text) > _MOST_CHARS or not looks_like_json(text):
        return text
    try:
        return "".join(text_slices(json.loads(text)))
    except (ValueError, RecursionError):
        return text


def diff_values(left: Json, right: Json) -> TextDiff:
    """Texts as they are, anything else as indented JSON."""
    (one, is_cut), (other, is_other_cut) = value_as_text(left), value_as_text(right)
    found = diff_texts(one, other)
    return TextDiff(found.lines, found.is_cut or is_cut or is_other_cut)


def diff_texts(left: str, right: str) -> TextDiff:
    """Line by line; an empty text has no lines."""
    a, b = left.splitlines(), right.splitlines()
    head = _common(a, b)
    tail = _common(a[head:][::-1], b[head:][::-1])
    middle_a, middle_b = a[head : len(a) - tail], b[head : len(b) - tail]
    is_cut = max(len(middle_a), len(middle_b)) > MOST_LINES
    middle_a, middle_b = middle_a[:MOST_LINES], middle_b[:MOST_LINES]
    rows = [_same(n, n, a[n]) for n in range(head)]
    rows += _middle(middle_a, middle_b, head)
    if not is_cut:
        rows += [
            _same(len(a) - tail + n, len(b) - tail + n, a[len(a) - tail + n]) for n in range(tail)
        ]
    return TextDiff(tuple(rows), is_cut)


def diff_words(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """What is different within two lines; of very long ones, all from where they part to where
    they meet again."""
    a, b = _WORDS.findall(left), _WORDS.findall(right)
    if max(len(a), len(b)) > _MOST_WORDS:
        head = _common(a, b)
        tail = _common(a[head:][::-1], b[head:][::-1])
        return _parted(a, head, tail), _parted(b, head, tail)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    one: list[Piece] = []
    other: list[Piece] = []
    for tag, a0, a1, b0, b1 in matcher.get_opcodes():
        is_marked = tag != "equal"
        if a1 > a0:
            one.append(Piece("".join(a[a0:a1]), is_marked))
        if b1 > b0:
            other.append(Piece("".join(b[b0:b1]), is_marked))
    return tuple(one), tuple(other)


def _parted(words: Sequence[str], head: int, tail: int) -> tuple[Piece, ...]:
    end = len(words) - tail
    parts = ((words[:head], False), (words[head:end], True), (words[end:], False))
    return tuple(Piece("".join(part), is_marked) for part, is_marked in parts if part)


def _common(a: Sequence[str], b: Sequence[str]) -> int:
    """How many lines are the same from the beginning on."""
    return next(
        (n for n, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b))
    )


def _middle(a: Sequence[str], b: Sequence[str], head: int) -> Iterator[DiffLine]:
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, a, b, autojunk=len(a) > 500).get_opcodes():
        if tag == "equal":
            yield from (_same(head + a0 + n, head + b0 + n, a[a0 + n]) for n in range(a1 - a0))
            continue
        both = min(a1 - a0, b1 - b0)
        for n in range(both):
            left, right = diff_words(a[a0 + n], b[b0 + n])
            yield DiffLine(LineMark.CHANGED, head + a0 + n + 1, head + b0 + n + 1, left, right)
        for n in range(a0 + both, a1):
            whole = (Piece(a[n], is_marked=True),)
            yield DiffLine(LineMark.ONLY_LEFT, head + n + 1, None, whole, ())
        for n in range(b0 + both, b1):
            whole = (Piece(b[n], is_marked=True),)
            yield DiffLine(LineMark.ONLY_RIGHT, None, head + n + 1, (), whole)


def _same(left: int, right: int, text: str) -> DiffLine:
    pieces = (Piece(text),)
    return DiffLine(LineMark.SAME, left + 1, right + 1, pieces, pieces)
