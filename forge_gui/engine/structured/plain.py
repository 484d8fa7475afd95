"""Members whose reading is beyond doubt, many at a time: what most of any text is."""

from __future__ import annotations

import re
from typing import Any

from forge_gui.engine.structured.changes import Change
from forge_gui.engine.structured.cursor import Cursor

_MEMBER = re.compile(
    r"""\s*(?:"([^"\\\x00-\x1f]*)"|'([^'"\\\x00-\x1f]*)'|([A-Za-z_]\w*))[ ]?:[ ]?
        (?:"([^"\\\x00-\x1f]*)"|'([^'"\\\x00-\x1f]*)'
          |(-?(?:0|[1-9]\d{0,15})(?:\.\d+)?(?:[eE][+-]?\d{1,2})?)(?=\s*[,}])
          |(true|false|null|True|False|None)(?=\s*[,}]))
        (?:(?=\s*\}[\s}\]]{0,40}(?:,|\Z))|,(?=\s*(?:"[^"\\\n]{0,120}"|'[^'\\\n]{0,120}'|[A-Za-z_]\w{0,60})[ ]?:[ ]?[^:/=]))""",
    re.VERBOSE,
)
_WORDS: dict[str, bool | None] = {
    "true": True, "false": False, "null": None, "True": True, "False": False, "None": None,
}  # fmt: skip


def take_plain(cursor: Cursor, members: dict[str, Any]) -> bool:
    """Take members with their commas for as long as another key follows; whether any was taken."""
    text, at, match = cursor.text, cursor.at, _MEMBER.match
    taken = quotes = bare = words = 0
    while found := match(text, at):
        double, single, name, value, other, number, word = found.groups()
        key = double if double is not None else single if single is not None else name
        if not key or key in members:
            break
        if number is not None:
            members[key] = float(number) if not number.lstrip("-").isdigit() else int(number)
        elif word is not None:
            members[key] = _WORDS[word]
            words += word[0] in "TFN"
        else:
            members[key] = value if value is not None else other
        quotes += (single is not None) + (other is not None)
        bare += name is not None
        taken += 1
        at = found.end()
    cursor.at = at
    for change, times in ((Change.QUOTES, quotes), (Change.KEY, bare), (Change.LITERAL, words)):
        if times:
            cursor.note(change, times)
    cursor.effort.spend(taken)
    return taken > 0
