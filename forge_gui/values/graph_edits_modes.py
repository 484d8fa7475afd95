"""Edits of how steps take part in a run: modes, pins, another model. See graph_edits.py."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from forge_gui.values.errors import GraphError
from forge_gui.values.graph import Graph, StepMode
from forge_gui.values.graph_edits import Kinds, need_step, set_setting
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import JsonObject
from forge_gui.values.step_kinds import BUILT_IN_KINDS


def set_mode(graph: Graph, step_ids: Iterable[str], mode: StepMode) -> Graph:
    """Turn steps on, bypass or mute them; ids of other things are passed over."""
    chosen = set(step_ids)
    if not any(step.id in chosen for step in graph.steps):
        raise GraphError("No step is chosen.", "Choose the steps first.")
    return replace(
        graph,
        steps=tuple(
            replace(step, mode=mode) if step.id in chosen and step.mode is not mode else step
            for step in graph.steps
        ),
    )


def pin(graph: Graph, step_id: str, output: JsonObject) -> Graph:
    """Freeze the output of a step: it does not run any more, `output` is its result."""
    step = need_step(graph, step_id)
    return replace(graph, pins={**graph.pins, step.id: dict(output)})


def unpin(graph: Graph, step_ids: Iterable[str]) -> Graph:
    """Let pinned steps run again."""
    gone = set(step_ids)
    return replace(graph, pins={k: value for k, value in graph.pins.items() if k not in gone})


def replace_model(
    graph: Graph, step_ids: Iterable[str], model: str, kinds: Kinds = BUILT_IN_KINDS
) -> Graph:
    """Let another model do these steps; those that use none stay. Refused where none uses one."""
    changed = graph
    chosen = set(step_ids)
    uses = [step.id for step in graph.steps if step.id in chosen and uses_model(step.kind, kinds)]
    if not uses:
        raise GraphError("None of these steps uses a model.", "Choose model steps.")
    for step_id in uses:
        changed = set_setting(changed, StepId(step_id), "model", model, kinds)
    return changed


def uses_model(kind: str, kinds: Kinds) -> bool:
    """Whether steps of this kind name a model."""
    info = kinds.get(kind)
    return info is not None and "model" in info.defaults
