"""A value as the inspector shows it: shortened text, and what can be said of it in a line. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping

from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.translation import tr

MOST_SHOWN = 4_000
"""Characters; the run panel shows all of it."""


def value_text(output: JsonObject) -> str:
    """The response; JSON is set on several lines."""
    value = _value(output)
    text = value if isinstance(value, str) else json.dumps(value, indent=2, ensure_ascii=False)
    if value is None:
        return ""
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}\n…"


def value_facts(output: JsonObject) -> str:
    """`1,204 characters`, `JSON, 5 keys`, `list, 12 items`."""
    value = _value(output)
    if isinstance(value, str):
        return count(len(value), "character")
    if isinstance(value, Mapping):
        return f"JSON, {count(len(value), 'key')}"
    if isinstance(value, list | tuple):
        return tr("list, {items}", items=count(len(value), "item"))
    return "" if value is None else tr("number") if not isinstance(value, bool) else tr("yes or no")


def _value(output: JsonObject) -> Json:
    return output.get("response")
