"""Values without quotes: words, numbers, links, dates, calls such as ObjectId("...")."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor
from forge_gui.engine.structured.endings import Place
from forge_gui.engine.structured.scalars import Scalar, is_scalar, is_word_value, read_scalar

_EASY = re.compile(
    r"(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)"
    r"(?=\s*(?:[,}\]]|[|/&~;.:]\s*\"))"
)
_STOP = re.compile(
    r"\\[nrt]|[,;，；、،؛\n{}\[\]()｝］】）\"“”]|\s(?://|#(?!\d)|/\*|<!--)|<\||```|</|<(?=[a-z]{1,6}[ ]?/?>)"
)
_BEFORE_KEY = re.compile(
    r"(-?\d[\d.]*(?:[eE][+-]?\d+)?|true|false|null|True|False|None|nil)"
    r"(?=[ \t]+(?:[A-Za-z_]\w{0,40}:[ ]?[\"{\[\w-]|:[A-Za-z_][\w.*+!?/-]{0,60}[ \t]+[\"{\[(\w:-]))"
)
_WORD_BEFORE_KEY = re.compile(r"([A-Za-z_][\w-]*)(?=[ \t]+[A-Za-z_]\w{0,40}:[ ]?[\"{\[\w-])")
_GROUPED = re.compile(r"[+-]?\d{1,3}(?:,\d{3}){1,8}(?:\.\d+)?(?!\d|:|,\d)")
_CALL = re.compile(r"(?:new\s+)?[A-Za-z_$][\w.$]*\s*(?=\()")
_STRUCT = re.compile(r"(?:new\s+)?[A-Z][\w.]*\s*(?=\{)")
_LITERAL_PARTS = ("true", "false", "null", "True", "False", "None")
_SEVERAL = re.compile(r"(\S+)\s+\S")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def call_ahead(cursor: Cursor) -> int:
    """Where the bracket of a call stands that begins here (`Decimal(`); -1 where there is none."""
    match = _CALL.match(cursor.text, cursor.at)
    return match.end() if match else -1


def struct_ahead(cursor: Cursor) -> int:
    """Where the brace stands behind a type's name (`Person{`); -1 where there is none."""
    match = _STRUCT.match(cursor.text, cursor.at)
    return match.end() if match else -1


def read_bare(cursor: Cursor, place: Place) -> Scalar:
    """The value of what stands there without quotes; the cursor goes on behind it."""
    easy = _EASY.match(cursor.text, cursor.at)
    if easy and not (place is Place.MEMBER and _is_grouped(cursor)):
        cursor.at = easy.end()
        return read_scalar(easy.group(1), cursor.ledger)
    if place is Place.MEMBER and (single := _before_key(cursor)):
        cursor.at = single.end()
        return read_scalar(single.group(1), cursor.ledger)
    cursor.effort.spend(2)
    start = cursor.at
    end = _end(cursor, place)
    raw = cursor.text[start:end].strip()
    several = _SEVERAL.match(raw)
    if several and all(is_scalar(word) for word in raw.split()) and place is Place.ELEMENT:
        end = cursor.text.index(several[1], start) + len(several[1])
        raw = several[1]
    if raw[-1:] == ":" and is_scalar(raw[:-1]):
        end, raw = cursor.text.rindex(":", start, end), raw[:-1]
    cursor.at = max(end, start)
    if cursor.is_cut and raw:
        return _cut(cursor, raw)
    if raw[-1:] == '"' and is_scalar(raw[:-1]):
        cursor.note(Change.UNCLEAR)
        return read_scalar(raw[:-1], cursor.ledger)
    if raw[-1:] in ('"', "'") and raw.count(raw[-1]) == 1 and len(raw) > 1:
        cursor.note(Change.HALF_QUOTED)
        return raw[:-1]
    return read_scalar(raw, cursor.ledger)


def _before_key(cursor: Cursor) -> re.Match[str] | None:
    """A value with the next key behind it and no comma between them; a word only where commas
    were left out before."""
    found = _BEFORE_KEY.match(cursor.text, cursor.at)
    if found or not {Change.KEY, Change.COMMA} <= cursor.ledger.counts.keys():
        return found
    return _WORD_BEFORE_KEY.match(cursor.text, cursor.at)


def _is_grouped(cursor: Cursor) -> bool:
    """Whether a number such as 12,500 stands there, in an object, where it can be no list."""
    match = _GROUPED.match(cursor.text, cursor.at)
    if not match:
        return False
    at = signs.after_space(cursor.text, match.end())
    return cursor.text[at : at + 1] in ("", ",", "}", ";")


def _end(cursor: Cursor, place: Place) -> int:
    """Where the bare value ends. A comma belongs to it in an object if no key follows."""
    text, at, depth = cursor.text, cursor.at, 0
    if place is Place.MEMBER and _is_grouped(cursor):
        match = _GROUPED.match(text, at)
        return match.end() if match else at
    while match := _STOP.search(text, at):
        sign, at = match.group(), match.end()
        if sign in _PAIRS and (depth or at - 1 > cursor.at):
            depth += 1
        elif depth and sign in _PAIRS.values():
            depth -= 1
        elif sign in '"“”':
            if is_scalar(text[cursor.at : match.start()].strip()):
                return match.start()
            if _is_half_quoted(cursor, at):
                return at
        elif depth and sign != "\n":
            continue
        elif _ends(cursor, place, match.start(), sign):
            return match.start()
    return len(text)


def _is_half_quoted(cursor: Cursor, at: int) -> bool:
    """Whether a quote at the end of a bare text is the one that was kept of two."""
    after = signs.after_space(cursor.text, at)
    sign = cursor.text[after : after + 1]
    return not sign or sign in ",;:" or sign in signs.CLOSERS or signs.is_key(cursor.text, after)


def _ends(cursor: Cursor, place: Place, at: int, sign: str) -> bool:
    text = cursor.text
    if sign in signs.COMMAS:
        if place is not Place.MEMBER:
            return True
        after = signs.after_space(text, at + 1)
        following = text[after : after + 1]
        if not following or following in signs.CLOSERS or following in ",;":
            return True
        if "\n" in text[at:after] or following in signs.OPENERS or following in signs.QUOTES:
            return True
        return signs.is_any_key(text, after) or text.startswith(("...", "…"), after)
    if sign[0] in "\n\\":
        after = signs.after_space(text, at)
        following = text[after : after + 1]
        return (
            not following
            or following in signs.COMMAS
            or following in signs.CLOSERS
            or following in signs.QUOTES
            or following in signs.OPENERS
            or signs.is_any_key(text, after)
            or text.startswith(("...", "…"), after)
            or place is not Place.MEMBER
        )
    return True


def _cut(cursor: Cursor, raw: str) -> Scalar:
    """A bare value at the very end of the text: it may go on."""
    if is_word_value(raw) or raw[-1:] in '"':
        return read_scalar(raw.rstrip('"'), cursor.ledger)
    whole = next((word for word in _LITERAL_PARTS if word.startswith(raw)), None)
    if cursor.stack:
        cursor.note(Change.CUT_SCALAR)
    if whole and cursor.stack:
        return read_scalar(whole, cursor.ledger)
    if cursor.stack and re.match(r"[+-]?\d", raw):
        raw = re.sub(r"(?<=\d)[.eE]?[eE]?[+-]?$", "", raw)
    return read_scalar(raw, cursor.ledger)
