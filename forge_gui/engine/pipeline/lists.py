"""Lists out of what steps answer: a JSON list, or lines with or without their signs. Decisions only."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from forge_gui.values.errors import ForgeError
from forge_gui.values.json_value import Json, JsonObject

Split = Literal["by itself", "JSON list", "lines", "paragraphs", "separator"]
MOST_ITEMS = 10_000
_SIGN = re.compile(r"^\s*(?:[-*•\u2013]|\(?\d{1,4}[.)])\s+")


def items_of(value: Json, split: str = "by itself", separator: str = ",") -> list[Json]:
    """The items of a list that a step gave, or that stand in a text.

    `by itself`: a JSON list where it is one, else its lines. Signs before lines (`- `, `1. `) are
    taken off; empty parts are left out. Raises ForgeError.
    """
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _bounded(list(value))
    if not isinstance(value, str):
        raise ForgeError(
            "A list is needed here, and this is none.", "Choose a step that gives one."
        )
    text = value.strip()
    if split == "JSON list" or (split == "by itself" and text.startswith("[")):
        found = _json_list(text)
        if found is not None:
            return _bounded(found)
        if split == "JSON list":
            raise ForgeError(
                "The text is no JSON list.", "Split it by lines, or ask the model for a JSON list."
            )
    return _bounded(list(_parts(text, split, separator)))


def _parts(text: str, split: str, separator: str) -> Sequence[str]:
    if split == "paragraphs":
        parts = re.split(r"\n[ \t]*\n", text)
    elif split == "separator":
        parts = text.split(separator or ",")
    else:
        parts = [_SIGN.sub("", line, count=1) for line in text.splitlines()]
    return [part.strip() for part in parts if part.strip()]


def _json_list(text: str) -> list[Json] | None:
    try:
        found: Any = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, list) else None


def _bounded(items: list[Json]) -> list[Json]:
    if len(items) > MOST_ITEMS:
        raise ForgeError(
            f"The list has {len(items):,} items; at most {MOST_ITEMS:,} are worked on.",
            "Run the pipeline as a batch over a table for more.",
        )
    return items


def as_output(item: Json) -> JsonObject:
    """An item as if a step had given it: so that `{item[name]}` reads a key of it."""
    return {"response": item, **(item if isinstance(item, Mapping) else {})}
