"""Reads JSON as people, programs and models write it: one pass, by what a sign can mean there.

Nothing here knows a list of faults: what a text, a bare word or a closing bracket means is decided
by what follows it (strings, bare, closers).
"""

from __future__ import annotations

import re
from typing import Any

from forge_gui.engine.structured import bare, closers, remarks, signs, strict
from forge_gui.engine.structured.between import Found, between
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor, NotHere
from forge_gui.engine.structured.endings import Place, skip_remark
from forge_gui.engine.structured.keys import has_colon, read_key, take_colon
from forge_gui.engine.structured.plain import take_plain
from forge_gui.engine.structured.shapes import (
    LIST_CALLS,
    as_pairs,
    is_member,
    is_outer,
    is_unopened_list,
    list_of,
    object_of,
    tuple_of,
)
from forge_gui.engine.structured.texts import PREFIX, read_escaped, read_joined, read_raw

_RAW = re.compile(r"[rR]")
_SIGIL = re.compile(r"[%&@$~^!]{1,2}(?=[{\[(])")
_REST = re.compile(r"[A-Za-z_$][\w.$]*(?=\s*[,}\]])|[ \t]*\([^()\n]{1,80}\)|[ \t]*//[^\n]*")
_CAST = re.compile(r"\([a-zA-Z_]\w{0,30}\)[ ]?(?=[\"'\d{\[-])")
_SPREAD = re.compile(r"\*\*[A-Za-z_][\w.]*(?=\s*[,}])")
_TEMPLATE = re.compile(r"\{\{[ ]?[\w.-]{1,40}[ ]?\}\}(?=\s*[,}\]])")
_TYPE = re.compile(r"(?:map\[[\w.*]{1,40}\]|\[\d{0,9}\])[*\w.]{1,40}(?:\{\})?(?=\{)")
_MOST_MISSES = 50
"""Values inside that are no JSON as they stand, before nobody tries any more."""
_OUTER = object()
MISSING = object()
"""No value: an ellipsis stood there, or the text ended."""
Members = dict[str, Any]


def read_value(cursor: Cursor, place: Place) -> Any:
    """The value at the cursor; `MISSING` where the text ends or leaves it out.

    Raises NotHere where no value can begin, TooDeep.
    """
    cursor.skip()
    sign = cursor.sign
    if not sign:
        return MISSING
    if sign in "{[m" and (odd := _odd_bracket(cursor, place)) is not None:
        return odd
    if sign in signs.OPENERS:
        return _bracketed(cursor)
    if sign in signs.QUOTES:
        return read_joined(cursor, place)
    if sigil := _SIGIL.match(cursor.text, cursor.at):
        cursor.at = sigil.end()
        inner = _bracketed(cursor)
        is_list = sigil.group() == "@" and cursor.text.startswith("(", sigil.end())
        return [inner] if is_list and not isinstance(inner, list) else inner
    if sign == "\\" and cursor.text[cursor.at + 1 : cursor.at + 2] in ('"', "'"):
        return read_escaped(cursor)
    if _skip_ellipsis(cursor):
        return MISSING
    if sign in signs.COMMAS or sign in signs.CLOSERS or sign in ":：":
        raise NotHere
    return _word(cursor, place)


def _skip_ellipsis(cursor: Cursor) -> bool:
    if cursor.text.startswith("...", cursor.at):
        cursor.at += 3
    elif cursor.sign == "…":
        cursor.at += 1
    elif cursor.sign == "*" and (spread := _SPREAD.match(cursor.text, cursor.at)):
        cursor.at = spread.end()
    else:
        return False
    cursor.note(Change.ELLIPSIS)
    rest = _REST.match(cursor.text, cursor.at)
    cursor.at = rest.end() if rest else cursor.at
    return True


def _odd_bracket(cursor: Cursor, place: Place) -> Any:
    """A placeholder in two braces, or a literal behind its type (`[]int{1, 2}`); None else."""
    if place is not Place.TOP and (template := _TEMPLATE.match(cursor.text, cursor.at)):
        cursor.at = template.end()
        cursor.note(Change.BARE)
        return template.group()
    if typed := _TYPE.match(cursor.text, cursor.at):
        cursor.at = typed.end()
        cursor.note(Change.CALL)
        return _bracketed(cursor)
    return None


def _bracketed(cursor: Cursor) -> Any:
    if cursor.misses < _MOST_MISSES and cursor.layout is None:
        exact = strict.prefix(cursor.text, cursor.at) if cursor.sign in "{[" else None
        if exact and cursor.text[exact[1] : exact[1] + 1] in (",", "}", "]", "\n", " "):
            cursor.at = exact[1]
            return exact[0]
        cursor.misses += 1
    kind = signs.OPENERS[cursor.sign]
    if cursor.sign not in signs.CLOSER_OF:
        cursor.note(Change.SEPARATORS)
    cursor.at += 1
    cursor.push(kind)
    return read_object(cursor, {}) if kind == "{" else read_list(cursor, kind)


def _word(cursor: Cursor, place: Place) -> Any:
    """A word: a value, a prefix of a text (b"..."), a call, or a text without quotes."""
    prefix = PREFIX.match(cursor.text, cursor.at)
    if prefix is not None:
        cursor.at = prefix.end()
        cursor.note(Change.QUOTES)
        if _RAW.search(prefix.group()):
            return read_raw(cursor)
        return read_joined(cursor, place)
    call = bare.call_ahead(cursor)
    if call >= 0:
        return _call(cursor, call)
    struct = bare.struct_ahead(cursor)
    if struct >= 0:
        cursor.at = struct
        cursor.note(Change.CALL)
        return _bracketed(cursor)
    start = cursor.at
    value = bare.read_bare(cursor, place)
    if cursor.at == start:
        raise NotHere
    return value


def _call(cursor: Cursor, bracket: int) -> Any:
    """`ObjectId("...")`, `Decimal(1.5)`, `dict(a=1)`: the value inside; else the text of it."""
    start = cursor.at
    cursor.at = bracket + 1
    cursor.push("(")
    name = cursor.text[start:bracket].strip()
    cursor.calls += 1
    values = read_list(cursor, "call")
    cursor.calls -= 1
    pairs = as_pairs(name, values)
    if pairs is not None:
        cursor.note(Change.CALL)
        return pairs
    if name in LIST_CALLS and isinstance(values, list):
        cursor.note(Change.TUPLE)
        is_inner = len(values) == 1 and isinstance(values[0], list | dict)
        return values[0] if is_inner and not name.endswith("Of") else values
    if isinstance(values, dict) or (len(values) == 1):
        cursor.note(Change.CALL)
        return values if isinstance(values, dict) else values[0]
    if not values:
        cursor.note(Change.CALL)
        return {} if name in ("dict", "Object", "OrderedDict", "Map") else []
    cursor.note(Change.CALL_TEXT)
    return cursor.text[start : cursor.at]


# --- objects


def read_object(cursor: Cursor, members: Members, closer: str = "{") -> Any:
    """The members up to the closing bracket; the opening one is behind the cursor. `closer` is the
    kind of bracket that ends it: another one where an object stands in the wrong brackets."""
    loose: list[Any] = []
    last = ""
    commas = 1
    while True:
        cursor.skip()
        if loose and last and cursor.sign == "]":
            list_of(members, last, loose, cursor)
            continue
        if commas and not loose and cursor.layout is None and take_plain(cursor, members):
            last = next(reversed(members))
            commas = cursor.text[cursor.at - 1] == ","
            cursor.skip()
        found, commas = between(cursor, closer, commas)
        if found is Found.SIGN:
            continue
        if found is Found.END or not _member_or_not(cursor, members, loose):
            break
        last = next(reversed(members), "")
    cursor.pop()
    return object_of(cursor, members, loose)


def _member_or_not(cursor: Cursor, members: Members, loose: list[Any]) -> bool:
    try:
        return _member(cursor, members, loose)
    except NotHere:
        return _pass_over(cursor)


def _pass_over(cursor: Cursor) -> bool:
    """A sign that nothing begins with is left out."""
    cursor.note(Change.LOST)
    cursor.effort.spend(20)
    cursor.at += 1
    return True


def _member(cursor: Cursor, members: Members, loose: list[Any]) -> bool:
    """Read one member, or a value that has no key; False where the object ends without a bracket."""
    sign = cursor.sign
    if _skip_ellipsis(cursor) or remarks.skip_line(cursor, bool(members)):
        return True
    if sign in signs.OPENERS:
        if members and _begins_next(cursor):
            cursor.note(Change.INNER_CLOSER)
            cursor.had_comma = True
            return False
        loose.append(_bracketed(cursor))
        return True
    start = cursor.at
    key = read_key(cursor)
    cursor.skip()
    if cursor.is_cut and not has_colon(cursor):
        if key:
            cursor.note(Change.CUT_KEY)
        return True
    first = cursor.text[start]
    if first.isalpha() and signs.is_key(cursor.text, cursor.at):
        cursor.note(Change.REMARK)
        return True
    return _with_key(cursor, members, loose, key, start)


def _with_key(cursor: Cursor, members: Members, loose: list[Any], key: str, start: int) -> bool:
    """Read what stands behind a key, which may turn out to be a value without one."""
    if cursor.text[start] == ":" and not has_colon(cursor):
        cursor.note(Change.SEPARATORS)
    elif not take_colon(cursor, is_object=bool(members)):
        cursor.at = start
        value = read_value(cursor, Place.ELEMENT)
        if value is not MISSING:
            loose.append(value)
        return True
    value = _member_value(cursor, cursor.at)
    if value is not MISSING:
        if key in members:
            cursor.note(Change.TWICE, 1)
        members[key] = value
    return True


def _begins_next(cursor: Cursor) -> bool:
    """Whether a bracket where a key should be opens the next object: this one was not closed."""
    if cursor.stack[-2:-1] == ["["]:
        return True
    return len(cursor.stack) == 1 and cursor.sign == "{" and cursor.text[cursor.at - 1] == "\n"


def _member_value(cursor: Cursor, colon: int = 0) -> Any:
    """The value behind a colon: null where none stands, nothing where the text ends."""
    cursor.skip()
    sign = cursor.sign
    if not sign:
        cursor.note(Change.CUT_KEY)
        return MISSING
    if sign in signs.COMMAS or sign in signs.CLOSERS:
        cursor.note(Change.NO_VALUE)
        return None
    if colon and is_unopened_list(cursor, colon):
        cursor.note(Change.OPENER)
        cursor.push("[")
        return read_list(cursor, "[")
    if cursor.sign == "(" and (cast := _CAST.match(cursor.text, cursor.at)):
        cursor.at = cast.end()
        cursor.note(Change.REMARK)
    start = cursor.at
    value = read_value(cursor, Place.MEMBER)
    if value is MISSING:
        return None if not cursor.is_cut else MISSING
    if isinstance(value, str):
        cursor.skip()
        if cursor.sign in ("(", "a"):
            skip_remark(cursor)
        is_key = (
            cursor.sign == ":"
            and cursor.text[start] in signs.QUOTES
            and not signs.KEYWORD.match(cursor.text, cursor.at)
        )
        if is_key and not signs.is_stray_colon(cursor.text, cursor.at):
            cursor.at += 1
            inner = _member_value(cursor)
            return _unopened(cursor, {} if inner is MISSING else {value: inner})
    return value


def _unopened(cursor: Cursor, members: Members) -> Any:
    """`"a": "b": 1, "c": 2}`: the opening bracket of an object was left out."""
    cursor.note(Change.OPENER)
    cursor.push("{")
    return read_object(cursor, members)


# --- lists


def read_list(cursor: Cursor, kind: str) -> Any:
    """The elements up to the closing bracket; the opening one is behind the cursor. `kind` is that
    bracket, or "call" for the round one of a call."""
    opener = "(" if kind == "call" else kind
    values: list[Any] = []
    commas, total = 1, 0
    while True:
        cursor.skip()
        total += cursor.sign in signs.COMMAS and not cursor.is_cut
        found, commas = between(cursor, opener, commas)
        if found is Found.SIGN:
            continue
        if found is Found.END:
            break
        if not is_member(cursor, kind):
            _element(cursor, values)
            continue
        whole = _members_in_list(cursor, kind, values)
        if whole is _OUTER:
            break
        if whole is not None:
            return whole
    cursor.pop()
    return tuple_of(cursor, values, total) if kind == "(" else values


def _element(cursor: Cursor, values: list[Any]) -> None:
    try:
        value = read_value(cursor, Place.ELEMENT)
    except NotHere:
        _pass_over(cursor)
        return
    if value is not MISSING:
        values.append(value)


def _members_in_list(cursor: Cursor, kind: str, values: list[Any]) -> Any:
    """Keys where a list has elements. Gives the object that the list really is; `_OUTER` where
    the keys belong further out; else None, and the object is among the values."""
    if kind == "call":
        cursor.stack[-1] = "{"
        return read_object(cursor, {}, closer="(")
    if values and is_outer(cursor, values[-1]):
        cursor.note(Change.INNER_CLOSER)
        cursor.had_comma = True
        return _OUTER
    if not values and closers.closes_with(cursor, kind):
        cursor.note(Change.WRONG_KIND)
        return read_object(cursor, {}, closer=kind)
    value = _unopened(cursor, {})
    was_closed = cursor.text[cursor.at - 1] in "}"
    cursor.skip()
    if not values and cursor.sign == "]" and not was_closed:
        cursor.at += 1
        cursor.pop()
        cursor.ledger.counts.pop(Change.INNER_CLOSER, None)
        cursor.note(Change.WRONG_KIND)
        return value
    values.append(value)
    return None
