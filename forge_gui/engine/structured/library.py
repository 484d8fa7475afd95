"""The last resort: json_repair, which reads anything as something. Only where nothing else does."""

from __future__ import annotations

import re

from forge_gui.engine.structured.changes import Change, Changed
from forge_gui.engine.structured.outcome import Outcome, Rung

_DEEPEST = 100
_LONGEST = 32_768


def last_resort(text: str) -> Outcome | None:
    """What json_repair makes of a text; None where that is nothing. May take seconds on hostile
    text: call it where it can be ended."""
    if len(text) > _LONGEST:
        return None
    if max(text.count("{"), text.count("[")) > _DEEPEST and _depth(text) > _DEEPEST:
        return None
    import json_repair

    try:
        value = json_repair.loads(text, skip_json_loads=True)
    except (ValueError, RecursionError, IndexError, TypeError):
        return None
    if value in ("", [], {}) or isinstance(value, str):
        return None
    return Outcome(value, Rung.LAST_RESORT, (Changed(Change.LIBRARY),), text)


def _depth(text: str) -> int:
    depth = deepest = 0
    for match in re.finditer(r"[{}\[\]]", text):
        depth += 1 if match.group() in "{[" else -1
        deepest = max(deepest, depth)
    return deepest
