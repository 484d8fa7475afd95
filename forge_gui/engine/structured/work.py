"""One request to read a text, as JSON in and JSON out: what goes to the child process and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forge_gui.engine.structured.library import last_resort
from forge_gui.engine.structured.outcome import Outcome, as_document, from_document
from forge_gui.engine.structured.reading import read
from forge_gui.engine.structured.schema import checker
from forge_gui.values.errors import JsonUnfit, JsonUnreadable
from forge_gui.values.json_value import JsonObject


def read_here(text: str, schema: JsonObject | None = None) -> Outcome:
    """The value of a text, read in this process. Raises JsonUnreadable, JsonUnfit."""
    return read(text, checker(schema) if schema is not None else None, last_resort)


def do(question: Mapping[str, Any]) -> JsonObject:
    """The answer to one question: the outcome, or why there is none. With `last` only the last
    resort is asked."""
    if question.get("last"):
        found = last_resort(question["text"])
        return {"outcome": as_document(found)} if found else {"unreadable": "there is none in it"}
    try:
        outcome = read_here(question["text"], question["schema"])
    except JsonUnfit as error:
        return {"unfit": error.problem, "value": error.value}
    except JsonUnreadable as error:
        return {"unreadable": error.problem}
    return {"outcome": as_document(outcome)}


def outcome_of(answer: Mapping[str, Any]) -> Outcome:
    """What `do` answered. Raises what it raised."""
    if "unfit" in answer:
        raise JsonUnfit(answer["unfit"], answer["value"])
    if "unreadable" in answer:
        raise JsonUnreadable(answer["unreadable"])
    return from_document(answer["outcome"])
