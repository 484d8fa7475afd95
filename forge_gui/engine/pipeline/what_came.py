"""What came to the steps of a kept run, as far as it is known. Decisions only."""

from __future__ import annotations

from collections.abc import Mapping

from forge_gui.engine.pipeline.value_edits import edited, shown
from forge_gui.values.bindings import Binding, bindings
from forge_gui.values.events import ValueEdited
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject


def given_to(record: RunRecord) -> Mapping[str, str]:
    """What the inputs really were: one that was not given had its example."""
    return {one.name: record.inputs.get(one.name, one.example) for one in record.graph.inputs}


def came_to(record: RunRecord) -> Mapping[StepId, Mapping[str, JsonObject]]:
    """For each step the outputs that came to it by port, with what a person put in their place."""
    found: dict[StepId, dict[str, JsonObject]] = {}
    for bound in bindings(record.graph):
        output = _output(record, bound)
        if output is not None:
            found.setdefault(bound.target, {})[bound.port] = output
    for (step, port), value in edited_values(record).items():
        if port in found.get(step, {}):
            found[step] = dict(edited(found[step], {port: value}))
    return found


def edited_values(record: RunRecord) -> Mapping[tuple[StepId, str], Json]:
    """By step and port what a person put in the place of what came, without what was put back."""
    found: dict[tuple[StepId, str], Json] = {}
    for moment in record.moments:
        event = moment.event
        if isinstance(event, ValueEdited):
            found[(event.step, event.port)] = event.value
    if not found:
        return found
    for bound in bindings(record.graph):
        place, output = (bound.target, bound.port), _output(record, bound)
        if place in found and output is not None and found[place] == shown(output):
            del found[place]
    return found


def _output(record: RunRecord, bound: Binding) -> JsonObject | None:
    result = record.result.steps.get(StepId(bound.source))
    if result is not None:
        return result.output if result.is_good else None
    given = given_to(record)
    return {"response": given[bound.source]} if bound.source in given else None
