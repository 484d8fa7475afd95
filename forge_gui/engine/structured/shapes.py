"""What brackets turn out to hold: an object, a list, a tuple; one in the other's brackets."""

from __future__ import annotations

import re
from typing import Any

from forge_gui.engine.structured import signs
from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor

_NO_VALUE = re.compile(r"\s*(?:[,;}\]]|$)")
LIST_CALLS = frozenset(
    {
        "array", "Array", "list", "List", "List.of", "set", "Set", "Set.of", "frozenset", "tuple",
        "Arrays.asList", "c", "vec", "listOf", "setOf", "arrayOf", "table",
    }
)  # fmt: skip
"""Calls whose arguments are the elements of a list."""
_BRACKET_OR_KEY = re.compile(r"[\[\]{}]|\n\s*\"[^\"\n]*\"\s*:")


_DICT_CALLS = frozenset({"dict", "Object", "OrderedDict", "Map", "new Map", "Object.fromEntries"})


def as_pairs(name: str, values: Any) -> dict[str, Any] | None:
    """The object that a call makes of pairs (`OrderedDict([("a", 1)])`); None where it is none."""
    if name.rpartition("collections.")[2] not in _DICT_CALLS or not isinstance(values, list):
        return None
    pairs = values[0] if len(values) == 1 else values
    if not isinstance(pairs, list) or not pairs:
        return None
    if not all(isinstance(one, list) and len(one) == 2 for one in pairs):
        return None
    if not all(isinstance(one[0], str) for one in pairs):
        return None
    return {key: value for key, value in pairs}  # noqa: C416 - the pairs are lists


def object_of(cursor: Cursor, members: dict[str, Any], loose: list[Any]) -> Any:
    if not loose:
        return members
    if members and all(isinstance(one, str) and one not in members for one in loose):
        cursor.note(Change.NO_VALUE, len(loose))
        return members | dict.fromkeys(loose)
    if members:
        cursor.note(Change.LOST, len(loose))
        return members
    is_doubled = isinstance(loose[0], dict) and _is_doubled(cursor)
    if len(loose) == 1 and (is_doubled or isinstance(loose[0], list)):
        cursor.note(Change.DOUBLED)
        return loose[0]
    cursor.note(Change.TUPLE)
    return loose


def _is_doubled(cursor: Cursor) -> bool:
    """Whether brackets stand twice from the beginning on, as in templates."""
    first = cursor.text.find("{")
    return not cursor.stack or cursor.text[first : first + 2] == "{{"


def list_of(members: dict[str, Any], last: str, loose: list[Any], cursor: Cursor) -> None:
    """`"a": "x", "y"]`: a list was never opened, or closed too early."""
    first = members[last]
    members[last] = [*first, *loose] if isinstance(first, list) else [first, *loose]
    loose.clear()
    cursor.note(Change.EARLY_CLOSER if isinstance(first, list) else Change.OPENER)
    cursor.at += 1


def is_unopened_list(cursor: Cursor, colon: int) -> bool:
    """Whether values on lines of their own stand behind a colon, up to a bracket that closes a
    list: its opening bracket was left out."""
    if "\n" not in cursor.text[colon : cursor.at] or cursor.sign in signs.OPENERS:
        return False
    match = _BRACKET_OR_KEY.search(cursor.text, cursor.at)
    return match is not None and match.group() == "]" and "[" not in cursor.stack


def is_member(cursor: Cursor, kind: str) -> bool:
    """Whether a key with its colon stands where a list has an element."""
    if cursor.sign in signs.QUOTES:
        match = signs.KEY_AHEAD.match(cursor.text, cursor.at)
        return match is not None and not _NO_VALUE.match(cursor.text, match.end())
    return kind == "call" and bool(signs.BARE_KEY_AHEAD.match(cursor.text, cursor.at))


def is_outer(cursor: Cursor, before: Any) -> bool:
    """Whether a key in a list belongs to an object around it: the list was not closed. It belongs
    to an element that was not opened if the element before has the same key."""
    if "{" not in cursor.stack[:-1]:
        return False
    match = signs.KEY_AHEAD.match(cursor.text, cursor.at)
    key = match.group().rstrip(":=> \t\n").strip("\"'") if match else ""
    return not (isinstance(before, dict) and key in before)


def tuple_of(cursor: Cursor, values: list[Any], commas: int) -> Any:
    cursor.note(Change.TUPLE)
    if len(values) == 1 and not commas:
        return values[0]
    if len(values) > 1 and not commas and all(isinstance(one, str) for one in values):
        return "".join(values)
    return values
