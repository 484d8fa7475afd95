"""Templates filled in: what stands in a prompt once the steps before it have answered.

`{port}` is the response of what is wired to the port. `{port[key]}` is that key of its output or,
where its response is a JSON object, that key of the response. What is no text is compact JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from forge_gui.values.errors import TemplateError
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.template import Literal, Part, Placeholder

_SHOWN_KEYS = 12


def render(parts: Sequence[Part], values: Mapping[str, JsonObject]) -> str:
    """The text. Raises TemplateError where a port has no value or a key is not there."""
    if len(parts) == 1 and isinstance(parts[0], Placeholder):
        return as_text(_look_up(parts[0], values))
    return "".join(
        part.text if isinstance(part, Literal) else as_text(_look_up(part, values))
        for part in parts
    )


def value_of(parts: Sequence[Part], values: Mapping[str, JsonObject]) -> Json:
    """Like `render`; but a template that is nothing but one placeholder gives the value itself."""
    if len(parts) == 1 and isinstance(parts[0], Placeholder):
        return _look_up(parts[0], values)
    return render(parts, values)


def as_text(value: Json) -> str:
    """A value as it stands in a prompt."""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _look_up(place: Placeholder, values: Mapping[str, JsonObject]) -> Json:
    if place.name not in values:
        raise _missing(place, f"nothing is wired to {{{place.name}}}.")
    output = values[place.name]
    if place.key is None:
        return output.get("response", "")
    if place.key in output:
        return output[place.key]
    inside = _as_object(output["json"] if "json" in output else output.get("response"))
    if place.key in inside:
        return inside[place.key]
    there = ", ".join([*output, *inside][:_SHOWN_KEYS])
    raise _missing(place, f"{place.name} has no {place.key}. It has: {there or 'nothing'}.")


def _as_object(response: Json) -> Mapping[str, Json]:
    """The response as a JSON object, empty where it is none."""
    if isinstance(response, str):
        text = response.strip()
        if not text.startswith("{"):
            return {}
        try:
            found: Any = json.loads(text)
        except (ValueError, RecursionError):
            return {}
        response = found
    return response if isinstance(response, Mapping) else {}


def _missing(place: Placeholder, sentence: str) -> TemplateError:
    return TemplateError(sentence, line=place.line, column=place.column)
