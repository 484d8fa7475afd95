"""What came to the steps at which a kept run stood still, told once more. Decisions only.

What steps of the pipeline itself were given is what the steps before them gave, which is kept
already, under the values that a person had put in their place until then. The inputs of a step
inside of another one are kept with the pause, since nothing else of it is (history_pauses.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from forge_gui.engine.pipeline.value_edits import shown
from forge_gui.values.bindings import bindings
from forge_gui.values.debugging import Stop
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.graph import Graph
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult

_PauseEvent = RunPaused | RunContinued | ValueEdited


def with_inputs(
    events: Iterable[_PauseEvent],
    graph: Graph,
    inputs: Mapping[str, str],
    results: Mapping[StepId, StepResult],
) -> Iterator[_PauseEvent]:
    """The pauses of one run, in their order, each held step with what came to it."""
    given: dict[str, Json] = {one.name: inputs.get(one.name, one.example) for one in graph.inputs}
    gave = {str(name): shown(one.output) for name, one in results.items() if one.is_good}
    came: dict[str, Json] = {**given, **gave}
    sources: dict[StepId, dict[str, StepId]] = {}
    for wire in graph.wires:  # also of steps whose kind is not known now
        sources.setdefault(wire.target, {})[wire.port] = wire.source
    for bound in bindings(graph):
        sources.setdefault(bound.target, {})[bound.port] = bound.source
    edits: dict[StepId, dict[str, Json]] = {}

    def filled(stop: Stop) -> Stop:
        ports = sources.get(stop.step, {})
        before = {port: came[source] for port, source in ports.items() if source in came}
        return replace(stop, inputs={**before, **stop.inputs, **edits.get(stop.step, {})})

    for event in events:
        if isinstance(event, ValueEdited):
            edits.setdefault(event.step, {})[event.port] = event.value
        elif isinstance(event, RunPaused):
            stops = tuple(filled(stop) for stop in event.paused.stops)
            event = RunPaused(replace(event.paused, stops=stops))
        yield event
