"""What the engine says, in the language of the window.

The engine writes English sentences, into events and into the journal, and knows no window. Those
that people meet are written here once more, with gaps in the place of what changes: a sentence that
fits one is said in the window's words. One that fits none stays as it came. Tests hold each of
them beside the engine's own, and each of the engine's beside these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

from forge_gui.viewmodels import numbers
from forge_gui.viewmodels.ability_words import abilities_in_words
from forge_gui.viewmodels.changed_parts import CHANGED
from forge_gui.viewmodels.check_sentences import CHECKS
from forge_gui.viewmodels.engine_sentences import SENTENCES
from forge_gui.viewmodels.reader_faults import reader_fault_in_words
from forge_gui.viewmodels.sentence_parts import PARTS
from forge_gui.viewmodels.translation import tr

_GAP = re.compile(r"\\\{([a-z_]+)\\\}")
_END = re.compile(r'(?<=[.!?]) (?=["\w{])')
_INSIDE_ONE = r'(?:(?!: |[.!?] ["\w{]).)+?'
"""What is in a gap, where it holds no sentence: no end of one, so two are not taken for one, and
no name before one."""
_NAMED = re.compile(r"(?P<name>[^:.\n]{1,80}): (?P<rest>.+)", re.DOTALL)
_INNER = ("reason", "rest", "why")
"""Gaps that hold a sentence of the engine's themselves."""
_WITH_PARTS = ("needed", "left", "what", "course", "problem", "wanted", "ago", "duration", "time")
"""Gaps that hold a part of one: see sentence_parts.py."""
_OPEN = (*_INNER, "words", "problem", "text")
"""Gaps that hold sentences, of the engine or of others: an end of one may be in them."""
_LISTED, _OR = "ways", ", or "
"""A gap that holds several of them, and what stands between."""
_COUNTED, _AND = "parts", re.compile(r", | and ")
"""A gap that holds several of changed_parts.py, the first with a capital."""
_ABLE = ("ability", "abilities")
"""Gaps that hold abilities of models."""
_LONGEST = 2_000
"""Characters; beyond them it is no sentence of the engine's alone."""
_MOST_TOGETHER = 6
"""So many sentences are looked at as one at most."""


def said(text: str) -> str:
    """`text`, which the engine wrote, in the language of the window."""
    if not text or len(text) > _LONGEST:
        return text
    if numbers.locale().language() is QLocale.Language.English:
        return text
    return " ".join(_told(piece) for piece in _pieces(text))


def said_by_check(text: str) -> str:
    """What a check of a test set saw, which is no whole sentence, or what went wrong with it."""
    if numbers.locale().language() is QLocale.Language.English:
        return text
    part = _first(CHECKS, text, is_loose=True) or _part(text)
    return _told(part) if part else said(text)


def is_known(text: str) -> bool:
    """Whether the window has words for each sentence of `text`, or for it as a part of one."""
    return all(piece.template for piece in _pieces(text)) or bool(_part_of_any(text))


def templates(text: str) -> Iterator[str]:
    """Those that the sentences of `text` fit, or it as a part of one."""
    found = [piece.template for piece in _pieces(text) if piece.template]
    part = None if found else _part_of_any(text)
    yield from [part.template] if part else found


def gaps(text: str) -> Iterator[tuple[str, str]]:
    """What stands in the gaps of the sentences of `text` as it is, neither said in the window's
    words nor a sentence itself: the name of the gap, and its text."""
    for piece in _pieces(text):
        for name, value in piece.gaps.items():
            if not (name in _WITH_PARTS and _part(value)) and not is_known(value):
                yield name, value


def _part_of_any(text: str) -> _Piece | None:
    if text.endswith("."):
        return None  # a whole sentence
    return _part(text) or _first(CHECKS, text, is_loose=True)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of what was said, and what it fits; no template: nothing."""

    text: str
    template: str = ""
    gaps: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    """Of what it is about, where that stands before it: `Draft a reply: ...`."""


def _told(piece: _Piece) -> str:
    if not piece.template:
        return piece.text
    filled = {name: _filled(name, value) for name, value in piece.gaps.items()}
    told = tr(piece.template, **filled)
    return f"{piece.name}: {told}" if piece.name else told


def _filled(name: str, value: str) -> str:
    if name == _LISTED:
        first, *others = (said(way) for way in value.split(_OR))
        for other in others:
            first = tr("{one}, or {other}", one=first, other=other)
        return first
    if name in _ABLE:
        return abilities_in_words(value)
    if name == _COUNTED:
        return ", ".join(map(_changed, _AND.split(value)))
    if name in _WITH_PARTS:
        part = _part(value)
        return _told(part) if part else reader_fault_in_words(value)
    return _inner(value) if name in _INNER else value


def _inner(text: str) -> str:
    """Sentences in a gap; where one is none, but a part with a full stop, that."""
    pieces = list(_pieces(text))
    part = None if all(one.template for one in pieces) else _part(text.removesuffix("."))
    return f"{_told(part)}{_end(text)}" if part else " ".join(map(_inner_piece, pieces))


def _inner_piece(piece: _Piece) -> str:
    part = None if piece.template else _part(piece.text.removesuffix("."))
    return f"{_told(part)}{_end(piece.text)}" if part else _told(piece)


def _end(text: str) -> str:
    return "." if text.endswith(".") else ""


def _changed(text: str) -> str:
    small = text[:1].lower() + text[1:]
    part = _first(CHANGED, text, is_loose=True) or _first(CHANGED, small, is_loose=True)
    return _told(part) if part else text


def _part(text: str) -> _Piece | None:
    return _first(PARTS, text, is_loose=True)


def _pieces(text: str) -> Iterator[_Piece]:
    """The sentences of `text`, as many together as fit one that is known."""
    rest = _END.split(text)
    while rest:
        piece, many = _next(rest)
        yield piece
        rest = rest[many:]


def _next(rest: list[str]) -> tuple[_Piece, int]:
    """What `rest` begins with, and how many of its sentences that takes."""
    for way in (_whole, _named, _loosely):
        for many in range(min(len(rest), _MOST_TOGETHER), 0, -1):
            if piece := way(" ".join(rest[:many])):
                return piece, many
    return _Piece(rest[0]), 1


def _whole(text: str) -> _Piece | None:
    return _fitting(text, is_loose=False)


def _named(text: str) -> _Piece | None:
    """A sentence about something whose name stands before it."""
    found = _NAMED.fullmatch(text)
    piece = _whole(found["rest"]) if found else None
    return _Piece(text, piece.template, piece.gaps, found["name"]) if found and piece else None


def _loosely(text: str) -> _Piece | None:
    """A name in it may look like the end of a sentence: `1. Draft is muted.`"""
    return _fitting(text, is_loose=True)


@lru_cache(maxsize=1024)
def _fitting(text: str, *, is_loose: bool) -> _Piece | None:
    return _first(SENTENCES, text, is_loose=is_loose)


def _first(known: tuple[str, ...], text: str, *, is_loose: bool) -> _Piece | None:
    for template, longest in _templates(known):
        if longest in text and (found := _pattern(template, is_loose=is_loose).fullmatch(text)):
            return _Piece(text, template, found.groupdict())
    return None


@lru_cache(maxsize=5)
def _templates(known: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each with the longest text between its gaps, which is quickly looked for. Those that say
    most come first: one with hardly more than gaps fits too much."""
    parts = {one: re.split(r"\{[a-z_]+\}", one) for one in known}
    ordered = sorted(known, key=lambda one: -sum(map(len, parts[one])))
    return tuple((one, max(parts[one], key=len)) for one in ordered)


@cache
def _pattern(template: str, *, is_loose: bool) -> re.Pattern[str]:
    def gap(found: re.Match[str]) -> str:
        is_open = is_loose or found[1] in _OPEN or found[1] == _LISTED
        return f"(?P<{found[1]}>{'.+?' if is_open else _INSIDE_ONE})"

    return re.compile(_GAP.sub(gap, re.escape(template)), re.DOTALL)
