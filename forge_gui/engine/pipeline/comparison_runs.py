"""Two kept runs side by side, step by step. Decisions only."""

from __future__ import annotations

from collections.abc import Iterator

from forge_gui.engine.pipeline.comparison_graphs import compare_graphs, renamed
from forge_gui.engine.pipeline.what_came import edited_values, given_to
from forge_gui.values.comparison import Aspect, HandEdit, RunDiff, StepDiff, ValueDiff
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import StepId
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
    old, new = given_to(before), given_to(after)
    for name in dict.fromkeys([*new, *old]):
        if old.get(name) != new.get(name):
            yield ValueDiff(name, old.get(name), new.get(name))


def _edits(before: RunRecord, after: RunRecord) -> Iterator[HandEdit]:
    old, new = edited_values(before), edited_values(after)
    for place in dict.fromkeys([*new, *old]):
        is_old, is_new = place in old, place in new
        if not (is_old and is_new) or old[place] != new[place]:
            step, port = place
            yield HandEdit(step, port, old.get(place), new.get(place), is_old, is_new)


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
