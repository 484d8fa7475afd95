"""Two kept runs side by side, step by step. Decisions only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forge_gui.engine.pipeline.comparison_graphs import compare_graphs, renamed
from forge_gui.engine.pipeline.value_edits import shown
from forge_gui.values.bindings import bindings
from forge_gui.values.comparison import Aspect, HandEdit, RunDiff, StepDiff, ValueDiff
from forge_gui.values.events import ValueEdited
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import StepResult, StepState


def compare_runs(before: RunRecord, after: RunRecord) -> RunDiff:
    """How `after` went otherwise than `before`."""
    names = {now: was for was, now in renamed(before.graph, after.graph).items()}
    old, new = before.result.steps, after.result.steps
    order = [*_in_order(after.graph), *_in_order(before.graph), *new, *old]
    taken = set(names.values())
    steps = [
        _step(step, old.get(names.get(step, step)), new.get(step))
        for step in dict.fromkeys(order)
        if step not in taken and (names.get(step, step) in old or step in new)
    ]
    return RunDiff(
        before=before.summary,
        after=after.summary,
        steps=tuple(steps),
        inputs=tuple(_inputs(before, after)),
        graph=compare_graphs(before.graph, after.graph),
        edits=tuple(_edits(before, after)),
    )


def _step(step: StepId, before: StepResult | None, after: StepResult | None) -> StepDiff:
    if before is None or after is None:
        return StepDiff(step, before, after, frozenset({Aspect.PRESENCE}))
    return StepDiff(step, before, after, frozenset(_aspects(before, after)))


def _aspects(one: StepResult, other: StepResult) -> Iterator[Aspect]:
    if _end(one) is not _end(other):
        yield Aspect.STATE
    if (one.state is StepState.CACHED) is not (other.state is StepState.CACHED):
        yield Aspect.CACHE
    if one.output != other.output:
        yield Aspect.OUTPUT
    if one.model != other.model:
        yield Aspect.MODEL
    counts = (one.prompt_tokens, one.completion_tokens)
    if counts != (other.prompt_tokens, other.completion_tokens):
        yield Aspect.TOKENS
    if one.attempts != other.attempts:
        yield Aspect.ATTEMPTS
    if (one.error, one.advice) != (other.error, other.advice):
        yield Aspect.ERROR


def _end(result: StepResult) -> StepState:
    """Whether it worked now or before is a question of the cache."""
    return StepState.DONE if result.is_good else result.state


def _inputs(before: RunRecord, after: RunRecord) -> Iterator[ValueDiff]:
    """What the inputs really were: one that was not given had its example."""
    old, new = _given(before), _given(after)
    for name in dict.fromkeys([*new, *old]):
        if old.get(name) != new.get(name):
            yield ValueDiff(name, old.get(name), new.get(name))


def _edits(before: RunRecord, after: RunRecord) -> Iterator[HandEdit]:
    old, new = _edited(before), _edited(after)
    for place in dict.fromkeys([*new, *old]):
        is_old, is_new = place in old, place in new
        if not (is_old and is_new) or old[place] != new[place]:
            step, port = place
            yield HandEdit(step, port, old.get(place), new.get(place), is_old, is_new)


def _edited(record: RunRecord) -> dict[tuple[StepId, str], Json]:
    """What was put in the place of what came, without what was put back."""
    sources = {(bound.target, bound.port): bound.source for bound in bindings(record.graph)}
    found: dict[tuple[StepId, str], Json] = {}
    for moment in record.moments:
        event = moment.event
        if isinstance(event, ValueEdited):
            found[(event.step, event.port)] = event.value
    given = _given(record)
    for place in list(found):
        source = sources.get(place, "")
        result = record.result.steps.get(StepId(source))
        came = shown(result.output) if result is not None else given.get(source)
        if found[place] == came:
            del found[place]
    return found


def _given(record: RunRecord) -> Mapping[str, str]:
    return {one.name: record.inputs.get(one.name, one.example) for one in record.graph.inputs}


def _in_order(graph: Graph) -> list[StepId]:
    """The steps, each after those that it is wired to; in a loop by name."""
    sources: dict[StepId, set[StepId]] = {step.id: set() for step in graph.steps}
    for wire in graph.wires:
        if wire.target in sources and wire.source in sources:
            sources[wire.target].add(wire.source)
    found: dict[StepId, None] = {}
    while len(found) < len(sources):
        left = [step for step in sources if step not in found]
        free = [step for step in left if sources[step] <= found.keys()]
        found.update(dict.fromkeys(free or left))
    return list(found)
