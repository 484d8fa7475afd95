"""Remarks of people and models between the members of an object, without any sign of a comment."""

from __future__ import annotations

import re

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor

_BEGINS = frozenset(";%(*!~<←→-") | {"—"}
_WORD = re.compile(r"[A-Za-z]{2,12}[ ]+(?=[\"'])")
_LINE = re.compile(r"(?:\([^()\n]{1,120}\)|[;%*!~<←→-][^\n{}\[\]]{0,200})[ \t]*\n")


def line_end(text: str, at: int, has_members: bool) -> int:
    """Where the line ends that is no member, if the next line goes on with one; else -1."""
    if text[at : at + 1] not in _BEGINS:
        return -1
    match = _LINE.match(text, at)
    if not match or signs.KEY_AHEAD.search(text, at, match.end()):
        return -1
    after = signs.after_space(text, match.end())
    is_end = has_members and text[after : after + 1] in ("}", "]")
    return match.end() if is_end or signs.is_any_key(text, after) else -1


def skip_line(cursor: Cursor, has_members: bool) -> bool:
    """Go past the rest of a line that is no member, if the next line goes on with one."""
    end = line_end(cursor.text, cursor.at, has_members)
    if end < 0:
        return False
    cursor.at = end
    cursor.note(Change.COMMENT)
    cursor.had_comma = True
    return True


def is_stray_word(text: str, at: int) -> bool:
    """Whether a word stands in front of a quoted key: `and "name": 1`."""
    match = _WORD.match(text, at)
    return match is not None and signs.is_key(text, match.end())
