"""Where a text in quotes ends, when the quotes inside it are not escaped or the last one is missing.

A quote ends a text if what follows it can follow a text at that place: a colon after a key, after
a value a comma with another key, a bracket that closes, the end. All else is a quote of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor
from forge_gui.engine.structured.endings import CLOSING_RUN, Place, Verdict, closes, verdict
from forge_gui.engine.structured.escapes import unescape
from forge_gui.engine.structured.layout import of_lines

_EASY = re.compile(r"""(?:"([^"\\\x00-\x1f]*)"|'([^'\\\x00-\x1f]*)')(?=\s*[:,}\]])""")
_MIXED = re.compile(r"""(?:"([\w .$-]{1,60})'|'([\w .$-]{1,60})")(?=\s*:)""")
_LISTED = re.compile(r'[^"]*(?:"\s*,\s*"[^"]*)+')
_COMMA_QUOTE = re.compile(r",\s*\"(?=\w)")
_KEY_ONLY = re.compile(r"[\w$-][\w .$-]{0,40}")
_LAST_KEY = re.compile(r"""(?:[,;\n]\s*|[}\]][\s}\]]{0,40},\s*\{\s*)["'][^"',:{}\[\]\n]{1,60}$""")
_DOUBLED = re.compile(r'""(\w(?:[^"\\\n]{0,78}\w)?)""(?=\s*[:,}\]])')
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
        if text[start] == '"':
            return easy.group(1)
        cursor.note(Change.QUOTES)
        return easy.group(2)
    if place is Place.KEY and (mixed := _MIXED.match(text, start)):
        cursor.note(Change.QUOTES)
        cursor.at = mixed.end()
        return mixed.group(1) or mixed.group(2)
    if (
        text.startswith('""', start)
        and (place is Place.KEY or cursor.ledger.counts.get(Change.EXTRA_QUOTE, 0) > 1)
        and (doubled := _DOUBLED.match(text, start))
    ):
        cursor.note(Change.EXTRA_QUOTE, 2)
        cursor.at = doubled.end()
        return doubled[1]
    if text.startswith(('"""', "'''"), start):
        end = text.find(text[start] * 3, start + 3)
        if end >= 0:
            return _taken(cursor, start + 3, end, end + 3, Change.QUOTES)
    cursor.effort.spend()
    if place is Place.MEMBER and (end := of_lines(text, start)) > 0:
        cursor.note(Change.INNER_QUOTES, text.count(text[start], start + 1, end))
        return _taken(cursor, start + 1, end, end + 1, None)
    closers = signs.QUOTES[text[start]]
    nested = place is Place.MEMBER and text[start + 1 : start + 2] in ("{", "[")
    end, after, search = _find_end(cursor, place, start + 1, closers, nested)
    if search.inner:
        cursor.note(Change.INNER_LIST if search.listed else Change.INNER_QUOTES, search.inner)
    return _taken(cursor, search.start, end, after, None if text[start] == '"' else Change.QUOTES)


def _is_plain_end(cursor: Cursor, place: Place, end: int) -> bool:
    """Whether the first quote is the end without any doubt: what most texts are."""
    text = cursor.text
    following = signs.BLANK.match(text, end)
    at = following.end() if following else end
    sign = text[at : at + 1]
    if place is Place.KEY:
        return sign == ":"
    return sign in (",", "}", "]") and verdict(cursor, place, end - 1) is Verdict.YES


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
    said = verdict(cursor, place, quote)
    if said is Verdict.YES:
        return _certain_end(cursor, place, search, quote)
    if said is Verdict.COLON and _is_next_key(cursor.text, search, quote):
        return quote, quote + 1, search
    search.inner += 1
    if said is Verdict.COLON and not search.nested and search.line_end < 0:
        _note_key(cursor.text, search, quote)
        if search.key_cut >= 0:
            return _left_open(cursor, search.key_cut, search)
    if said is Verdict.MAYBE and search.maybe < 0:
        search.maybe = quote
    return None


def _is_next_key(text: str, search: _Search, quote: int) -> bool:
    """Whether a value is really a key: the bracket of its object was left out."""
    if search.inner or search.maybe >= 0 or search.line_end >= 0:
        return False
    return _KEY_ONLY.fullmatch(text, search.start, quote) is not None


def _certain_end(
    cursor: Cursor, place: Place, search: _Search, quote: int
) -> tuple[int, int, _Search]:
    """What follows this quote can only follow the end of a text: of this one, or of one that began
    further on because the last quote of this one was left out."""
    if place is Place.KEY and search.inner:
        return _end_of_key(cursor, search, quote)
    if search.maybe >= 0 and (
        _is_list(cursor, search.start, quote) or _is_member_with_comma(cursor, place, search, quote)
    ):
        search.inner = 0
        return search.maybe, search.maybe + 1, search
    if search.line_end >= 0 and not search.nested:
        return _left_open(cursor, search.line_end, search)
    if search.inner % 2 and not search.nested:
        return _odd_end(cursor, place, search, quote)
    if cursor.text[quote - 1] == "," and quote - 1 > search.start and _lacks_comma(cursor, quote):
        cursor.note(Change.MOVED_COMMA)
        return quote - 1, quote + 1, search
    return quote, quote + 1, search


def _lacks_comma(cursor: Cursor, quote: int) -> bool:
    """Whether the next member or text follows without a comma: it got into the quotes."""
    at = signs.after_space(cursor.text, quote + 1)
    return signs.is_any_key(cursor.text, at) or cursor.text[at : at + 1] in ('"', "'", "“")


def _odd_end(cursor: Cursor, place: Place, search: _Search, quote: int) -> tuple[int, int, _Search]:
    """Quotes inside a text come in pairs. With an odd number one is too many (it stands twice at
    the end), or one is missing where another text begins."""
    text, start = cursor.text, search.start
    if text[quote - 1] in signs.QUOTES and search.inner == 1:
        search.inner = 0
        cursor.note(Change.EXTRA_QUOTE)
        return quote - 1, quote + 1, search
    if text[start] in signs.QUOTES and search.inner == 1:
        search.inner = 0
        cursor.note(Change.EXTRA_QUOTE)
        search.start += 1
        return quote, quote + 1, search
    if search.maybe >= 0:
        search.inner = text.count('"', start, search.maybe)
        return search.maybe, search.maybe + 1, search
    if place is Place.ELEMENT:
        comma = _COMMA_QUOTE.search(text, start, quote)
        if comma:
            return _left_open(cursor, comma.start(), search)
    cursor.note(Change.UNCLEAR)
    return quote, quote + 1, search


def _is_list(cursor: Cursor, start: int, end: int) -> bool:
    """Whether texts with commas between them stand there, whose list was never opened."""
    text = cursor.text
    following = text[signs.after_space(text, end + 1) :][:1]
    return (
        following == "]" and "[" not in cursor.stack and bool(_LISTED.fullmatch(text, start, end))
    )


def _is_member_with_comma(cursor: Cursor, place: Place, search: _Search, end: int) -> bool:
    """Whether a text, a key and another text stand there with nothing but commas between them."""
    return (
        place is Place.MEMBER
        and search.inner % 4 == 0
        and bool(_LISTED.fullmatch(cursor.text, search.start, end))
    )


def _note_line(cursor: Cursor, place: Place, search: _Search, at: int) -> None:
    """A line break inside a text: does the next line begin like the next member?"""
    if search.line_end >= 0 or place in (Place.TOP, Place.KEY):
        return
    text = cursor.text
    following = signs.after_space(text, at)
    is_next = signs.is_key(text, following) if place is not Place.ELEMENT else False
    run = CLOSING_RUN.match(text, following)
    is_end = bool(run and run.group().strip()) and closes(cursor, following)
    before = text[at - 1 : at]
    if (is_next or is_end) and before not in "{[(" and at > search.start:
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
    while end > start and _closes_nothing(text, start, end):
        end -= 1
    after = end
    if text[end - 1] in signs.QUOTES and text[end - 2 : end - 1] == "\\" and end - 2 > start:
        end -= 2
    cursor.note(Change.HALF_QUOTED)
    if text.count('"', start, end) % 2:
        cursor.note(Change.UNCLEAR)
    search.inner = text.count('"', start, end) if search.inner else 0
    return end, after, search


def _closes_nothing(text: str, start: int, end: int) -> bool:
    """Whether the last sign is a bracket that was not opened inside the text."""
    sign = text[end - 1]
    if sign not in "}]":
        return False
    opener = signs.CLOSERS[sign]
    return text.count(opener, start, end) < text.count(sign, start, end)


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
    if colon > 0 and quote == start + colon + 1:
        cursor.note(Change.HALF_QUOTED)
        search.inner = 0
        return quote - 1, quote + 1, search
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
