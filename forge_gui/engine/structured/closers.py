"""Closing brackets that do not belong to what is open: replaced, missing before them, or too many.

Each of the three is tried against what follows; the one that fits best is taken.
"""

from __future__ import annotations

import re
from enum import Enum

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor

_TOKEN = re.compile(r"""\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|[{}\[\]()]""")
_FURTHEST = 8_000


def closes_with(cursor: Cursor, opener: str) -> bool:
    """Whether the first bracket behind the cursor that closes more than was opened there is the
    partner of `opener`: what stands there is all in these brackets."""
    depth = 0
    cursor.effort.spend(5)
    for match in _TOKEN.finditer(cursor.text, cursor.at, cursor.at + _FURTHEST):
        sign = match.group()
        if sign in signs.CLOSER_OF:
            depth += 1
        elif sign in signs.CLOSERS:
            depth -= 1
            if depth < 0:
                cursor.effort.spend((match.end() - cursor.at) // 100)
                return signs.CLOSERS[sign] == opener
    cursor.effort.spend(min(_FURTHEST, len(cursor.text) - cursor.at) // 20)
    return False


class Meant(Enum):
    """What a wrong closing bracket was meant to be."""

    THIS = "closes what is open, written as the wrong bracket"
    OUTER = "closes something further out; what is open lost its own bracket"
    NOTHING = "one too many"


_NO, _WEAK, _FITS = 0, 1, 2


def take_wrong(cursor: Cursor) -> Meant:
    """Decide about the wrong closing bracket at the cursor, and go past it unless it is an outer
    one's: then whoever owns it takes it."""
    opener = signs.CLOSERS[cursor.sign]
    after = signs.after_space(cursor.text, cursor.at + 1)
    outer = _distance(cursor.stack, opener)
    ranked = [(_fits(cursor, cursor.stack[:-1], after), 2, Meant.THIS)]
    if outer:
        ranked.append((_fits(cursor, cursor.stack[: -outer - 1], after), 3 - outer, Meant.OUTER))
    ranked.append((_fits(cursor, cursor.stack, after), 1, Meant.NOTHING))
    ranked.sort(key=lambda one: one[:2], reverse=True)
    best, second = ranked[0], ranked[1]
    is_open = best[0] == second[0] == _FITS
    meant = best[2] if not is_open or cursor.choose(usual=True) else second[2]
    if meant is Meant.OUTER:
        cursor.note(Change.INNER_CLOSER)
        return meant
    cursor.at += 1
    cursor.note(Change.WRONG_CLOSER if meant is Meant.THIS else Change.EXTRA_CLOSER)
    return meant


def _distance(stack: list[str], opener: str) -> int:
    """How many brackets inside the nearest one of this kind are open; 0 where none is."""
    for number, kind in enumerate(reversed(stack)):
        if kind == opener:
            return number
    return 0


def _fits(cursor: Cursor, stack: list[str], at: int) -> int:
    """Whether what stands at `at` can go on there, with these brackets open."""
    text = cursor.text
    sign = text[at : at + 1]
    if sign == ";" and not text[at + 1 :].strip():
        sign = ""
    if not stack:
        return _NO if sign in signs.COMMAS or (sign in signs.CLOSERS and sign) else _FITS
    if not sign:
        return _WEAK
    if sign in signs.CLOSERS:
        return _FITS if signs.CLOSERS[sign] == stack[-1] else _WEAK
    if sign in signs.COMMAS:
        at = signs.after_space(text, at + 1)
        key = signs.is_any_key(text, at)
        return _FITS if key == (stack[-1] == "{") else _NO
    return _WEAK if signs.is_any_key(text, at) == (stack[-1] == "{") else _NO
