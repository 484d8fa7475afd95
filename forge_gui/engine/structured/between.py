"""What stands between the values inside of brackets: commas, closing brackets, signs gone astray."""

from __future__ import annotations

import re
from enum import Enum

from forge_gui.engine.structured import closers, remarks, signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor

_STRAY = re.compile(r"[:：\"'](?=\s*(?:[,;}\]]|$))")
_WRONG_COMMA = re.compile(r"[.|:/&~](?=\s*[\"'{\[])")


class Found(Enum):
    """What stands next inside of brackets."""

    SIGN = "a sign between values, and the cursor is past it"
    END = "the end of what the brackets hold"
    ITEM = "a member or an element"


def between(cursor: Cursor, opener: str, commas: int) -> tuple[Found, int]:
    """Take the sign at the cursor, if it stands between values. `commas` counts those that stood
    since the last value (1 at the beginning, where none is needed)."""
    sign = cursor.sign
    cursor.effort.spend()
    if not sign:
        cursor.note(Change.CLOSERS)
        return Found.END, commas
    if (
        sign == ";"
        and opener == "{"
        and _begins_line(cursor)
        and remarks.skip_line(cursor, has_members=True)
    ):
        return Found.SIGN, commas
    if sign in signs.COMMAS:
        return Found.SIGN, _comma(cursor, commas)
    if sign in signs.CLOSERS:
        return Found.END if _closes(cursor, opener) else Found.SIGN, commas
    if _leaves(cursor):
        cursor.had_comma = commas > 0
        return Found.END, commas
    if _skip_stray(cursor, commas):
        return Found.SIGN, commas
    if commas == 0 and not cursor.had_comma:
        cursor.note(Change.COMMA)
    cursor.had_comma = False
    return Found.ITEM, 0


def _begins_line(cursor: Cursor) -> bool:
    return not cursor.text[cursor.text.rfind("\n", 0, cursor.at) + 1 : cursor.at].strip()


def _closes(cursor: Cursor, opener: str) -> bool:
    """Whether the closing bracket at the cursor ends what is open; it is taken if it does."""
    layout = cursor.layout
    if signs.CLOSERS[cursor.sign] != opener:
        return closers.take_wrong(cursor) is not closers.Meant.NOTHING
    if layout and layout.closes_outer(cursor.at):
        cursor.note(Change.INNER_CLOSER)
        return True
    is_early = layout is not None and layout.is_early(cursor.at)
    cursor.at += 1
    if is_early:
        cursor.note(Change.EXTRA_CLOSER)
    return not is_early


def _leaves(cursor: Cursor) -> bool:
    """Whether the line at the cursor belongs to something further out (by its indentation)."""
    if cursor.layout is None or not cursor.layout.leaves(cursor.at):
        return False
    cursor.note(Change.INNER_CLOSER)
    return True


def _skip_stray(cursor: Cursor, commas: int) -> bool:
    """Go past a colon or a quote behind a value, where another comma or bracket follows."""
    if commas == 0 and _STRAY.match(cursor.text, cursor.at):
        cursor.note(Change.EXTRA_COLON if cursor.sign in ":：" else Change.EXTRA_QUOTE)
        cursor.at += 1
        return True
    if commas == 0 and _WRONG_COMMA.match(cursor.text, cursor.at):
        cursor.note(Change.SEPARATORS)
        cursor.note(Change.COMMA)
        cursor.at += 1
        cursor.had_comma = True
        return True
    return False


def _comma(cursor: Cursor, before: int) -> int:
    if cursor.sign != ",":
        cursor.note(Change.SEPARATORS)
    if before:
        cursor.note(Change.EXTRA_COMMA)
        cursor.effort.spend(10)
    cursor.at += 1
    following = cursor.text[signs.after_space(cursor.text, cursor.at) :][:1]
    if following and following in signs.CLOSERS:
        cursor.note(Change.EXTRA_COMMA)
    return before + 1
