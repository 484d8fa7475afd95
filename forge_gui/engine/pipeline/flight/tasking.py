"""Steps as the simulation takes them: with likely times, the least, or the most. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from forge_gui.engine.pipeline.flight.facts import Known, StepFacts
from forge_gui.engine.pipeline.flight.likelihood import is_likely
from forge_gui.engine.pipeline.flight.timing import span_of
from forge_gui.engine.pipeline.flight.words import Task
from forge_gui.engine.pool.words import Key
from forge_gui.values.flight_plan import Fate, Span
from forge_gui.values.ids import StepId

MOST_REQUESTS = 64
"""Of one step; a map with more is flown as if each request stood for several."""
Chosen = Callable[[Span], float]
Counts = Callable[[StepFacts], bool]
Spans = dict[StepId, Span | None]
"""By the step's whole name."""


def spans_of(facts: Sequence[StepFacts], known: Known) -> Spans:
    """How long each step that works will work, those inside of others too."""
    found: Spans = {}
    for one in facts:
        found[one.path] = span_of(one, known) if one.fate is Fate.WORKS else None
        found |= spans_of(one.inner, known)
    return found


def tasks_of(
    facts: Sequence[StepFacts], spans: Spans, chosen: Chosen, counts: Counts = is_likely
) -> tuple[Task, ...]:
    """The steps of one plan. `chosen` picks a time out of a span, `counts` says which of those
    steps that may not be asked are."""
    return tuple(_task(one, spans, chosen, counts) for one in facts)


def keys_of(facts: Sequence[StepFacts]) -> Iterator[Key]:
    """The models that are asked, also by steps that need not work: these are announced as well."""
    for one in facts:
        if one.key is not None:
            yield one.key
        yield from keys_of(one.inner)


def _task(facts: StepFacts, spans: Spans, chosen: Chosen, counts: Counts) -> Task:
    asked = min(facts.requests, MOST_REQUESTS)
    scale = facts.requests / asked if asked else 1.0
    inner = tuple(_slower(task, scale) for task in tasks_of(facts.inner, spans, chosen, counts))
    span = spans.get(facts.path)
    seconds = chosen(span) if span is not None and not inner else 0.0
    lanes = min(max(1, facts.at_once), max(1, asked))
    if facts.past and facts.key is not None:
        each = seconds * lanes / max(1, asked)  # the past tells of the whole, lanes and all
    elif facts.key is None and not inner:
        asked, lanes, each = 1, 1, seconds
    else:
        each = seconds / max(1, asked)
    return Task(
        facts.node.id,
        facts.key,
        each,
        is_shared=not facts.past,
        requests=asked,
        tokens=0 if inner else (facts.prompt.count or 0) + (facts.completion.count or 0),
        at_once=lanes,
        after=facts.after,
        inner=inner,
        is_over=facts.fate is not Fate.WORKS or not counts(facts),
        is_possible=facts.chance != 1.0,
    )


def _slower(task: Task, scale: float) -> Task:
    if scale == 1.0:
        return task
    inner = tuple(_slower(one, scale) for one in task.inner)
    tokens = round(task.tokens * scale)
    return replace(task, seconds=task.seconds * scale, tokens=tokens, inner=inner)
