"""The keys of objects and their colons, with quotes or without, with a colon or without."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor, NotHere
from forge_gui.engine.structured.endings import Place
from forge_gui.engine.structured.strings import read_string
from forge_gui.engine.structured.texts import PREFIX, read_escaped

_BARE_KEY = re.compile(
    r":?((?:(?!->)[^\s:：=,;→{}\[\]\"'()])+(?:[ \t]+(?:(?!->)[^\s:：=,;→{}\[\]\"'()])+)*)\s*"
)
_KIND = re.compile(r"(?:[(\[][\w ]{1,20}[)\]]|[?!])\s*(?=:)")
_MARK = re.compile(r"(\*\*|__|\*)(?=[\"'])")
_ONE_VALUE = re.compile(r'"(?:[^"\\\n]|\\.)*"|[\w.+-]+')


def read_key(cursor: Cursor) -> str:
    """The key at the cursor, in quotes or without."""
    sign = cursor.sign
    if sign == "`" and cursor.text[cursor.at + 1 : cursor.at + 2] == '"':
        return _marked(cursor, sign)
    if sign in signs.QUOTES:
        return read_string(cursor, Place.KEY)
    if sign in "*_" and (mark := _MARK.match(cursor.text, cursor.at)):
        return _marked(cursor, mark[1])
    if sign == ":" and (keyword := signs.KEYWORD.match(cursor.text, cursor.at)):
        cursor.at = keyword.end()
        cursor.note(Change.KEY)
        return keyword[1]
    if sign == "\\" and cursor.text[cursor.at + 1 : cursor.at + 2] in ('"', "'"):
        return read_escaped(cursor)
    prefix = PREFIX.match(cursor.text, cursor.at)
    if prefix:
        cursor.at = prefix.end()
        return read_string(cursor, Place.KEY)
    match = _BARE_KEY.match(cursor.text, cursor.at)
    if not match or not match.group(1):
        raise NotHere
    cursor.at = match.end()
    if cursor.sign == '"' and _after_quote_colon(cursor):
        cursor.at += 1
        cursor.note(Change.HALF_QUOTED)
    else:
        cursor.note(Change.KEY)
    return match.group(1)


def _marked(cursor: Cursor, mark: str) -> str:
    """A key in quotes that was made bold: `**"name"**`."""
    text, start = cursor.text, cursor.at + len(mark)
    end = text.find(text[start], start + 1)
    if end < 0 or not text.startswith(mark, end + 1):
        raise NotHere
    cursor.at = end + 1 + len(mark)
    cursor.note(Change.KEY)
    return text[start + 1 : end]


def _after_quote_colon(cursor: Cursor) -> bool:
    at = signs.after_space(cursor.text, cursor.at + 1)
    return signs.COLON.match(cursor.text, at) is not None


def has_colon(cursor: Cursor) -> bool:
    return signs.COLON.match(cursor.text, cursor.at) is not None


def take_colon(cursor: Cursor, is_object: bool = True) -> bool:
    """Go past the colon; one that is missing is seen by a value that follows at once."""
    if kind := _KIND.match(cursor.text, cursor.at):
        cursor.at = kind.end()
        cursor.note(Change.REMARK)
    match = signs.COLON.match(cursor.text, cursor.at)
    if match:
        if match.group() != ":":
            cursor.note(Change.SEPARATORS)
        cursor.at = match.end()
        cursor.skip()
        if cursor.sign == ":" and signs.COLON.match(cursor.text, cursor.at):
            cursor.note(Change.EXTRA_COLON)
            cursor.at += 1
        return True
    sign = cursor.sign
    if sign == "," and is_colon_meant(cursor, is_object):
        cursor.at += 1
        cursor.note(Change.SEPARATORS)
        cursor.note(Change.COLON)
        return True
    if sign in signs.COMMAS or sign in signs.CLOSERS:
        return False
    cursor.note(Change.COLON)
    return True


def is_colon_meant(cursor: Cursor, is_object: bool) -> bool:
    """Whether a comma stands between a key and its value: behind the value comes another member,
    or the object ends."""
    text = cursor.text
    at = signs.after_space(text, cursor.at + 1)
    if signs.is_any_key(text, at):
        return False
    if text[at : at + 1] in ("{", "["):
        return True
    value = _ONE_VALUE.match(text, at)
    if not value:
        return False
    after = signs.after_space(text, value.end())
    if text[after : after + 1] == "}":
        return is_object
    return text[after : after + 1] == "," and signs.is_any_key(
        text, signs.after_space(text, after + 1)
    )
