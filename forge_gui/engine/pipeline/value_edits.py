"""Values that a person put in the place of what comes to a step. Decisions only."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.pipeline.kinds.base import Inputs
from forge_gui.values.json_value import Json, JsonObject


def shown(output: JsonObject) -> Json:
    """What of an output a person sees and edits: what `{port}` stands for."""
    return output.get("response", "")


def edited(inputs: Inputs, values: Mapping[str, Json]) -> Inputs:
    """The inputs with other responses at some ports; ports that nothing comes to are left out."""
    return {
        port: _with_response(output, values[port]) if port in values else output
        for port, output in inputs.items()
    }


def _with_response(output: JsonObject, value: Json) -> JsonObject:
    """An output that answers `value`. Keys of an object can be read as `{port[key]}`, so those of
    the old one go and those of the new one come; what else there is stays (a path, for instance)."""
    before = output.get("response")
    old = before if isinstance(before, Mapping) else {}
    kept = {key: one for key, one in output.items() if key not in old and key != "json"}
    return {**kept, **(value if isinstance(value, Mapping) else {}), "response": value}
