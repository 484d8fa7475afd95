"""Texts as programs write them: raw ones, ones escaped once more, ones in several pieces."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor
from forge_gui.engine.structured.endings import Place
from forge_gui.engine.structured.escapes import unescape
from forge_gui.engine.structured.strings import read_string

PREFIX = re.compile(r"[bBuUrRfF]{1,2}(?=[\"'])")
"""In front of the quotes of Python: b"...", r"..."."""


def read_raw(cursor: Cursor) -> str:
    quote, start = cursor.sign, cursor.at + 1
    end = cursor.text.find(quote, start)
    cursor.at = len(cursor.text) if end < 0 else end + 1
    return cursor.text[start : end if end >= 0 else None]


def read_escaped(cursor: Cursor) -> str:
    """A text whose quotes carry a backslash: everything in it is escaped once more."""
    quote, start = cursor.text[cursor.at + 1], cursor.at + 2
    match = re.compile(rf"(?<!\\)\\{quote}").search(cursor.text, start)
    end = match.start() if match else len(cursor.text)
    cursor.at = match.end() if match else end
    cursor.note(Change.UNESCAPED)
    raw = cursor.text[start:end].replace("\\\\", "\\")
    return unescape(raw, cursor.ledger)


def read_joined(cursor: Cursor, place: Place) -> str:
    """A text, and the pieces that are joined to it by a sign (or, in an object, by nothing)."""
    pieces = [read_string(cursor, place)]
    while True:
        at = signs.after_space(cursor.text, cursor.at)
        sign = cursor.text[at : at + 1]
        if sign in ("+", ".") and sign:
            at = signs.after_space(cursor.text, at + 1)
        elif place is not Place.MEMBER or signs.is_key(cursor.text, at):
            break
        following = cursor.text[at : at + 1]
        if not following or following not in "\"'`" or signs.is_key(cursor.text, at):
            break
        cursor.at = at
        pieces.append(read_string(cursor, place))
    if len(pieces) > 1:
        cursor.note(Change.JOINED)
    return "".join(pieces)
