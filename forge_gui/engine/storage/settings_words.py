"""Settings in words and out of words: what a key may be, and what a text means for it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from forge_gui.values.json_value import Json

_YES = frozenset({"true", "yes", "on", "1"})
_NO = frozenset({"false", "no", "off", "0"})
_LONGEST_SHOWN = 60


def read_as(text: str, schema: Mapping[str, Any]) -> Json:
    """The value that a text (of a variable, of the command line) means for a key of this schema.

    A text that means nothing there stays a text, and the check afterwards says what is wrong.
    """
    kind, word = schema.get("type"), text.strip()
    if kind == "boolean" and word.lower() in _YES | _NO:
        return word.lower() in _YES
    if kind == "integer" and re.fullmatch(r"[+-]?\d{1,18}", word):
        return int(word)
    if kind == "number" and re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", word):
        return float(word)
    if kind == "array":
        return _read_list(word)
    return text


def _read_list(word: str) -> Json:
    try:
        value: Json = json.loads(word)
    except ValueError:
        return word
    return value


def expected(schema: Mapping[str, Any]) -> str:
    """What a key may be: "a whole number from 1 to 64"."""
    if choices := schema.get("enum"):
        return "one of " + ", ".join(f'"{choice}"' for choice in choices)
    kinds = {
        "boolean": "true or false",
        "integer": "a whole number",
        "number": "a number",
        "array": "a list",
        "object": "a JSON object",
        "string": "text",
    }
    words = kinds.get(str(schema.get("type")), "something else") + _bounds(schema)
    if "pattern" in schema and (meaning := schema.get("description")):
        return f"text that fits ({str(meaning).rstrip('.')})"
    return words


def _bounds(schema: Mapping[str, Any]) -> str:
    low, high = schema.get("minimum"), schema.get("maximum")
    above = schema.get("exclusiveMinimum")
    if low is not None and high is not None:
        return f" from {low:.15g} to {high:.15g}"
    if above is not None and high is not None:
        return f" above {above:.15g} and at most {high:.15g}"
    if schema.get("minLength"):
        return " that is not empty"
    return ""


def shown(value: object) -> str:
    """A value as it stands in a settings file, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"
