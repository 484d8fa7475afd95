"""Where a text in quotes ends, when the quotes inside it are not escaped or the last one is missing.

A quote ends a text if what follows it can follow a text at that place: a colon after a key, after
a value a comma with another key, a bracket that closes, the end. All else is a quote of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor
from forge_gui.engine.structured.escapes import unescape


class Place(Enum):
    """Where in a value a text stands."""

    KEY = "key"
    MEMBER = "member"
    ELEMENT = "element"
    TOP = "top"


class Verdict(Enum):
    """Whether a quote ends its text."""

    YES = 1
    NO = 0
    MAYBE = 2
    COLON = 3
    """A colon follows, where a value can have none: this was the end of the *next* key."""


_EASY = re.compile(r'"([^"\\\x00-\x1f]*)"(?=\s*[:,}\]])')
_MIXED = re.compile(r"""(?:"([\w .$-]{1,60})'|'([\w .$-]{1,60})")(?=\s*:)""")
_LISTED = re.compile(r'[^"]*(?:"\s*,\s*"[^"]*)+')
_REMARK = re.compile(r"\([^()\"\n]{0,120}\)\s*(?=[,;}\]\n]|$)")
_LAST_KEY = re.compile(r"""[,;\n]\s*["'][^"',:{}\[\]\n]{1,60}$""")
_CLOSING_RUN = re.compile(r"[\s}\])]*")
_WORD_VALUE = re.compile(
    r"(?:-?[.\d]|true\b|false\b|null\b|None\b|True\b|False\b|NaN\b|undefined\b)"
)
_STOPS = {
    closers: re.compile("[\\\\\n" + re.escape(closers) + "]") for closers in signs.QUOTES.values()
}
_MOST_DOUBTS = 4_000
"""Quotes in one text that are looked at closely."""


@dataclass(slots=True)
class _Search:
    """What was seen while looking for the end of one text."""

    start: int
    nested: bool
    maybe: int = -1
    inner: int = 0
    listed: bool = False
    line_end: int = -1
    """Where a line ended before a line that begins like the next member."""
    key_cut: int = -1
    """Where a comma stood before what looked like the next key."""


def read_string(cursor: Cursor, place: Place) -> str:
    """The text that begins with the quote at the cursor, which goes on behind it."""
    text, start = cursor.text, cursor.at
    easy = _EASY.match(text, start)
    if easy and _is_plain_end(cursor, place, easy.end()):
        cursor.at = easy.end()
        return easy.group(1)
    if place is Place.KEY and (mixed := _MIXED.match(text, start)):
        cursor.note(Change.QUOTES)
        cursor.at = mixed.end()
        return mixed.group(1) or mixed.group(2)
    if text.startswith(('"""', "'''"), start):
        end = text.find(text[start] * 3, start + 3)
        if end >= 0:
            return _taken(cursor, start + 3, end, end + 3, Change.QUOTES)
    closers = signs.QUOTES[text[start]]
    nested = place is Place.MEMBER and text[start + 1 : start + 2] in ("{", "[")
    end, after, search = _find_end(cursor, place, start + 1, closers, nested)
    if search.inner:
        cursor.note(Change.INNER_LIST if search.listed else Change.INNER_QUOTES, search.inner)
    return _taken(cursor, start + 1, end, after, None if text[start] == '"' else Change.QUOTES)


def _is_plain_end(cursor: Cursor, place: Place, end: int) -> bool:
    """Whether the first quote is the end without any doubt: what most texts are."""
    text = cursor.text
    following = signs.BLANK.match(text, end)
    at = following.end() if following else end
    sign = text[at : at + 1]
    if place is Place.KEY:
        return sign == ":"
    return sign == "," and _verdict(cursor, place, end - 1) is Verdict.YES


def _taken(cursor: Cursor, start: int, end: int, after: int, change: Change | None) -> str:
    if change:
        cursor.note(change)
    cursor.at = after
    return unescape(cursor.text[start:end], cursor.ledger)


def _find_end(
    cursor: Cursor, place: Place, start: int, closers: str, nested: bool
) -> tuple[int, int, _Search]:
    """Where the text ends, and where what follows it begins. `nested`: the text begins like JSON,
    so it ends behind a closing bracket."""
    text, at, search = cursor.text, start, _Search(start, nested)
    stop = _STOPS[closers]
    doubts = 0
    while (match := stop.search(text, at)) and doubts < _MOST_DOUBTS:
        at = match.end()
        sign = match.group()
        if sign == "\\":
            at += 1
        elif sign == "\n":
            _note_line(cursor, place, search, match.start())
        else:
            doubts += 1
            end = _look_at_quote(cursor, place, search, match.start())
            if end is not None:
                return end
    if nested:
        return _find_end(cursor, place, start, closers, nested=False)
    return _without_end(cursor, place, search)


def _look_at_quote(
    cursor: Cursor, place: Place, search: _Search, quote: int
) -> tuple[int, int, _Search] | None:
    """The end of the text, if this quote decides it."""
    if search.nested and cursor.text[quote - 1] not in "}]":
        search.inner += 1
        return None
    verdict = _verdict(cursor, place, quote)
    if verdict is Verdict.YES:
        return _certain_end(cursor, place, search, quote)
    search.inner += 1
    if verdict is Verdict.COLON and not search.nested and search.line_end < 0:
        _note_key(cursor.text, search, quote)
        if search.key_cut >= 0:
            return _left_open(cursor, search.key_cut, search)
    if verdict is Verdict.MAYBE and search.maybe < 0:
        search.maybe = quote
    return None


def _certain_end(
    cursor: Cursor, place: Place, search: _Search, quote: int
) -> tuple[int, int, _Search]:
    """What follows this quote can only follow the end of a text: of this one, or of one that began
    further on because the last quote of this one was left out."""
    if place is Place.KEY and search.inner:
        return _end_of_key(cursor, search, quote)
    if search.maybe >= 0 and _is_list(cursor, search.start, quote):
        search.inner = 0
        return search.maybe, search.maybe + 1, search
    if search.line_end >= 0 and not search.nested:
        return _left_open(cursor, search.line_end, search)
    return quote, quote + 1, search


def _is_list(cursor: Cursor, start: int, end: int) -> bool:
    """Whether texts with commas between them stand there, whose list was never opened."""
    text = cursor.text
    following = text[signs.after_space(text, end + 1) :][:1]
    return (
        following == "]" and "[" not in cursor.stack and bool(_LISTED.fullmatch(text, start, end))
    )


def _note_line(cursor: Cursor, place: Place, search: _Search, at: int) -> None:
    """A line break inside a text: does the next line begin like the next member?"""
    if search.line_end >= 0 or place in (Place.TOP, Place.KEY):
        return
    text = cursor.text
    following = signs.after_space(text, at)
    is_next = signs.is_key(text, following) if place is not Place.ELEMENT else False
    run = _CLOSING_RUN.match(text, following)
    closes = bool(run and run.group().strip()) and _closes(cursor, following)
    before = text[at - 1 : at]
    if (is_next or closes) and before not in "{[(" and at > search.start:
        search.line_end = at


def _note_key(text: str, search: _Search, quote: int) -> None:
    match = _LAST_KEY.search(text, max(search.start, quote - 64), quote)
    if match and match.start() > search.start:
        search.key_cut = match.start()


def _left_open(cursor: Cursor, end: int, search: _Search) -> tuple[int, int, _Search]:
    """The last quote was left out: the text ends where the next member begins."""
    text, start = cursor.text, search.start
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;"):
        end -= 1
    cursor.note(Change.HALF_QUOTED)
    search.inner = text.count('"', start, end) if search.inner else 0
    return end, end, search


def _without_end(cursor: Cursor, place: Place, search: _Search) -> tuple[int, int, _Search]:
    """No quote is certainly the last one."""
    text, start = cursor.text, search.start
    if search.line_end >= 0:
        return _left_open(cursor, search.line_end, search)
    if place is Place.KEY:
        return _end_of_key(cursor, search, -1)
    if search.maybe >= 0:
        search.listed = True
        search.inner = text.count(text[start - 1], start, search.maybe)
        return search.maybe, search.maybe + 1, search
    tail = len(text)
    while tail > start and (text[tail - 1].isspace() or text[tail - 1] in signs.CLOSERS):
        tail -= 1
    if cursor.stack and _balance(text, tail) == len(cursor.stack) and tail > start:
        return _left_open(cursor, tail, search)
    cursor.note(Change.CUT_TEXT)
    end = len(text)
    return end - (text.endswith("\\") and not text.endswith("\\\\")), end, search


def _balance(text: str, tail: int) -> int:
    return sum(sign in signs.CLOSERS for sign in text[tail:])


def _end_of_key(cursor: Cursor, search: _Search, sure: int) -> tuple[int, int, _Search]:
    """A key without its last quote ends at the colon; one that is cut off ends with the text.
    `sure` is a quote with a colon behind it, which may belong to the next key."""
    text, start = cursor.text, search.start
    line_end = text.find("\n", start)
    stop = len(text) if line_end < 0 else line_end
    if sure >= 0:
        stop = min(stop, sure)
    colon = next((m.start() for m in re.finditer("[:：=]", text[start:stop])), -1)
    quote = search.maybe
    if quote >= 0 and (colon < 0 or quote < start + colon):
        search.inner = 0
        return quote, quote + 1, search
    if colon > 0:
        cursor.note(Change.HALF_QUOTED)
        search.inner = 0
        end = start + colon
        return end, end, search
    if sure >= 0:
        return sure, sure + 1, search
    return stop, stop, search


# --- whether a quote ends its text


def _verdict(cursor: Cursor, place: Place, quote: int) -> Verdict:
    text = cursor.text
    at = signs.after_space(text, quote + 1)
    sign = text[at : at + 1]
    if not sign:
        return Verdict.YES
    if place is Place.KEY:
        return _after_key(text, quote, at, sign)
    if place is Place.MEMBER:
        return _after_member(cursor, quote, at, sign)
    if place is Place.ELEMENT:
        return _after_element(cursor, quote, at, sign)
    return Verdict.YES if sign in ",:;})]`<" else Verdict.MAYBE


def _after_key(text: str, quote: int, at: int, sign: str) -> Verdict:
    if signs.COLON.match(text, at):
        return Verdict.YES
    if sign in ",}]" or (at > quote + 1 and (sign in signs.QUOTES or sign in signs.OPENERS)):
        return Verdict.MAYBE
    if at > quote + 1 and _WORD_VALUE.match(text, at):
        return Verdict.MAYBE
    return Verdict.NO


def _after_member(cursor: Cursor, quote: int, at: int, sign: str) -> Verdict:
    text = cursor.text
    if sign in signs.COMMAS:
        return _member_after_comma(cursor, at + 1)
    if sign in signs.CLOSERS:
        return Verdict.YES if _closes(cursor, at) else Verdict.MAYBE
    if signs.COLON.match(text, at) and sign != "=":
        return Verdict.COLON
    if "\n" in text[quote:at] and signs.is_any_key(text, at):
        return Verdict.YES
    if at > quote + 1 and signs.is_key(text, at):
        return Verdict.YES
    if sign in signs.QUOTES and at > quote + 1:
        return Verdict.MAYBE
    return _after_any(text, at, sign)


def _member_after_comma(cursor: Cursor, at: int) -> Verdict:
    text = cursor.text
    comma, at = at, signs.after_space(text, at)
    sign = text[at : at + 1]
    if not sign or signs.is_any_key(text, at) or text.startswith(("...", "…"), at):
        return Verdict.YES
    if sign in signs.CLOSERS:
        return Verdict.YES if _closes(cursor, at) else Verdict.MAYBE
    if sign in ",;":
        return Verdict.YES
    if sign == "{" and "[" in cursor.stack:
        return Verdict.YES
    if sign not in signs.QUOTES:
        return Verdict.NO
    return Verdict.YES if "\n" in text[comma:at] else Verdict.MAYBE


def _after_element(cursor: Cursor, quote: int, at: int, sign: str) -> Verdict:
    text = cursor.text
    if sign in signs.COMMAS:
        at = signs.after_space(text, at + 1)
        sign = text[at : at + 1]
        if sign in signs.CLOSERS:
            return Verdict.YES if _closes(cursor, at) else Verdict.MAYBE
        return Verdict.YES if _begins_value(text, at, sign) else Verdict.MAYBE
    if sign in signs.CLOSERS:
        return Verdict.YES if _closes(cursor, at) else Verdict.MAYBE
    if signs.COLON.match(text, at) and sign != "=":
        return Verdict.YES if cursor.stack[-1:] == ["["] else Verdict.MAYBE
    if at > quote + 1 and (sign in signs.QUOTES or sign in signs.OPENERS):
        return Verdict.YES
    if "\n" in text[quote:at] and _begins_value(text, at, sign):
        return Verdict.YES
    return _after_any(text, at, sign)


def _begins_value(text: str, at: int, sign: str) -> bool:
    if not sign or sign in signs.QUOTES or sign in signs.OPENERS or sign in ",;…":
        return True
    return bool(_WORD_VALUE.match(text, at)) or text.startswith("...", at)


def _after_any(text: str, at: int, sign: str) -> Verdict:
    """Signs after which a text may go on in pieces, or that end the answer."""
    if sign in "+." and text[signs.after_space(text, at + 1) :][:1] in signs.QUOTES:
        return Verdict.YES
    if text.startswith(("```", "<|", "</"), at):
        return Verdict.YES
    if sign == "(":
        return Verdict.YES if _REMARK.match(text, at) else Verdict.MAYBE
    return Verdict.NO


def _closes(cursor: Cursor, at: int) -> bool:
    """Whether the closing brackets there close what is open, and something sensible follows."""
    text = cursor.text
    match = _CLOSING_RUN.match(text, at)
    end = match.end() if match else at
    count = sum(sign in signs.CLOSERS for sign in text[at:end])
    end = signs.after_space(text, end)
    sign = text[end : end + 1]
    if not sign or count >= len(cursor.stack):
        return True
    if sign in signs.COMMAS:
        return True
    return "\n" in text[at:end] or sign in signs.OPENERS or signs.is_key(text, end)


def skip_remark(cursor: Cursor) -> None:
    """Go past a remark in round brackets behind a value."""
    match = _REMARK.match(cursor.text, cursor.at)
    if match:
        cursor.at = match.end()
        cursor.note(Change.REMARK)
