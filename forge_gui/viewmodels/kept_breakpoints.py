"""A breakpoint as the session file keeps it, and back. Pure; what makes no sense is left out."""

from __future__ import annotations

from forge_gui.values.debugging import Breakpoint, ValueCondition
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json


def breakpoint_document(one: Breakpoint) -> dict[str, Json]:
    document: dict[str, Json] = {"step": one.step, "port": one.port, "is_on": one.is_on}
    if one.condition is not None:
        document["condition"] = {
            "condition": one.condition.condition,
            "compared_to": one.condition.compared_to,
            "ignores_case": one.condition.ignores_case,
            "port": one.condition.port,
        }
    return document


def read_breakpoint(found: Json) -> Breakpoint | None:
    """None where it names no step."""
    if not isinstance(found, dict):
        return None
    step, port = found.get("step"), found.get("port", "")
    if not isinstance(step, str) or not step or not isinstance(port, str):
        return None
    condition = _condition(found.get("condition"))
    return Breakpoint(StepId(step), port, condition, found.get("is_on") is not False)


def _condition(found: Json) -> ValueCondition | None:
    if not isinstance(found, dict):
        return None
    words = [found.get(key, "") for key in ("condition", "compared_to", "port")]
    condition, compared_to, port = (word if isinstance(word, str) else "" for word in words)
    if not condition:
        return None
    ignores = found.get("ignores_case") is not False
    return ValueCondition(condition, compared_to, ignores, port)
