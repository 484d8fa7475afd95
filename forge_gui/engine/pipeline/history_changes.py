"""Which steps of a kept run are no longer what they were, in another version of its pipeline.

Decisions only. Titles, positions and the like make no difference to what a step gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.engine.pipeline.given import given_values
from forge_gui.values.bindings import bindings
from forge_gui.values.graph import Graph, Step
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import StepKindInfo


@dataclass(frozen=True, slots=True)
class Asked:
    """A pipeline and what it was given."""

    graph: Graph
    inputs: Mapping[str, str]


def changed_steps(
    before: Asked, after: Asked, kinds: Mapping[str, StepKindInfo]
) -> dict[StepId, str]:
    """For each step of `after` that is not as it was, why, for people."""
    old_ends, new_ends = _ends(before, kinds), _ends(after, kinds)
    old = {step.id: step for step in before.graph.steps}
    found: dict[StepId, str] = {}
    for step in after.graph.steps:
        was = old.get(step.id)
        if was is None:
            found[step.id] = "The step is new."
        elif why := _change(was, step):
            found[step.id] = why
        elif old_ends[step.id] != new_ends[step.id]:
            found[step.id] = "Something else is wired to it."
    return found


def _change(before: Step, after: Step) -> str:
    if before.kind != after.kind:
        return "It is a step of another kind."
    if before.settings != after.settings:
        return "Its settings were changed."
    return "" if before.mode is after.mode else "It takes part in another way."


_Ends = dict[StepId, dict[str, tuple[str, str, JsonObject | None]]]


def _ends(asked: Asked, kinds: Mapping[str, StepKindInfo]) -> _Ends:
    """For each step and port where its value comes from; of an input the value itself."""
    values = given_values(asked.graph, asked.inputs)
    found: _Ends = {step.id: {} for step in asked.graph.steps}
    for one in bindings(asked.graph, kinds):
        found[one.target][one.port] = (one.source, one.source_port, values.get(one.source))
    return found
