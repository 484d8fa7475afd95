"""A kept run once more: its result as far as it came, and the events that it announced.

Decisions only. Needs no pydantic: a window asks for its history while it starts.
"""

from __future__ import annotations

from collections.abc import Iterator

from forge_gui.engine.pipeline.history_came import with_inputs
from forge_gui.engine.pipeline.history_pauses import PauseEvent, from_kept
from forge_gui.engine.storage.journal_words import KeptRun
from forge_gui.values.events import RunFinished, RunStarted, StepFinished, StepQueued, StepStarted
from forge_gui.values.graph import Graph
from forge_gui.values.history import Moment
from forge_gui.values.runs import RunResult, RunStatus


def result_of(kept: KeptRun) -> RunResult:
    """The result as far as the run came."""
    summary = kept.summary
    return RunResult(
        run=summary.run,
        status=summary.status,
        steps={entry.result.step: entry.result for entry in kept.entries},
        seconds=summary.seconds,
        outputs=kept.outputs,
        error=summary.error,
        loads=summary.loads,
        swaps=summary.swaps,
    )


def moments_of(kept: KeptRun, graph: Graph) -> tuple[Moment, ...]:
    """The run as the events that it announced, in their order; a run that never ended has no end."""
    run, summary = kept.summary.run, kept.summary
    steps = tuple(step.id for step in graph.steps)
    started = RunStarted(run, summary.pipeline, steps, summary.started_at)
    found = [(summary.started_at, 0, Moment(summary.started_at, started))]
    for turn in kept.turns:
        if turn.queued_at is not None:
            queued = StepQueued(run, turn.step, turn.model)
            found.append((turn.queued_at, 1, Moment(turn.queued_at, queued)))
        if turn.started_at is not None:
            began = StepStarted(run, turn.step, turn.model, turn.started_at)
            found.append((turn.started_at, 2, Moment(turn.started_at, began)))
    for entry in kept.entries:
        ended = StepFinished(run, entry.result.step, entry.result)
        found.append((entry.ended_at, 3, Moment(entry.ended_at, ended)))
    found += [(at, 4, Moment(at, event)) for at, event in _pauses(kept, graph)]
    if kept.ended_at is not None and summary.status is not RunStatus.RUNNING:
        finished = RunFinished(run, result_of(kept), kept.ended_at)
        found.append((kept.ended_at, 5, Moment(kept.ended_at, finished)))
    return tuple(moment for _, _, moment in sorted(found, key=lambda one: one[:2]))


def _pauses(kept: KeptRun, graph: Graph) -> Iterator[tuple[float, PauseEvent]]:
    """Where it stood still, with what came there."""
    read = ((happened[0], from_kept(kept.summary.run, happened)) for happened in kept.events)
    known = [(at, event) for at, event in read if event is not None]
    results = {entry.result.step: entry.result for entry in kept.entries}
    told = with_inputs([event for _, event in known], graph, kept.inputs, results)
    return zip((at for at, _ in known), told, strict=True)
