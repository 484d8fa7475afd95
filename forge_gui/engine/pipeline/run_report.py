"""What a report of a run tells, whatever it is written as: facts in the order of the run, as texts. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, tzinfo

from forge_gui.engine.pipeline.render import render
from forge_gui.engine.pipeline.what_came import came_to, edited_values
from forge_gui.values.errors import TemplateError
from forge_gui.values.graph import Graph
from forge_gui.values.history import RunRecord
from forge_gui.values.ids import StepId
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.values.runs import StepResult, StepState
from forge_gui.values.template import scan

_LONGEST = 20_000
"""Characters of one value that are shown; the run's own export has all."""
_WORDS = {
    StepState.DONE: "Done",
    StepState.CACHED: "From the cache",
    StepState.FAILED: "Failed",
    StepState.SKIPPED: "Skipped",
    StepState.CANCELLED: "Stopped",
}


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step of the run."""

    id: str
    name: str
    kind: str
    state: StepState | None
    """None: it never ended."""
    model: str
    seconds: float
    prompt_tokens: int | None
    completion_tokens: int | None
    tokens_per_s: float | None
    told: str
    """Its prompt or text with everything filled in; as it stands in the pipeline where something
    is not known (the items of a list, for instance)."""
    value: str
    error: str
    note: str
    cause: str

    @property
    def state_word(self) -> str:
        return _WORDS.get(self.state, "Not ended") if self.state else "Not ended"


@dataclass(frozen=True, slots=True)
class Bar:
    """One time that a step was at work: seconds since the run began."""

    step: str
    begin: float
    end: float
    state: StepState | None
    waited: float
    """Of which it waited for its turn, at its beginning."""


@dataclass(frozen=True, slots=True)
class RunReport:
    """The facts of one run."""

    title: str
    description: str
    run: str
    began: str
    status: str
    seconds: float
    forge_version: str
    facts: tuple[tuple[str, str], ...]
    inputs: tuple[tuple[str, str], ...]
    outputs: tuple[tuple[str, str], ...]
    steps: tuple[StepLine, ...]
    bars: tuple[Bar, ...]
    error: str = ""


def report_of(record: RunRecord, zone: tzinfo | None = None) -> RunReport:
    """Everything that a report tells; times of day in `zone` (None: this PC's)."""
    summary, result = record.summary, record.result
    began = datetime.fromtimestamp(summary.started_at, zone).astimezone(zone)
    facts: tuple[tuple[str, str], ...] = (
        ("Steps", f"{summary.done} of {summary.steps} done, {summary.failed} failed"),
        ("Tokens", f"{result.prompt_tokens} read, {result.completion_tokens} written"),
        ("Models loaded", f"{summary.loads}, of these {summary.swaps} in the place of another"),
        ("Time at work", seconds_text(summary.seconds)),
        ("Begun", "once" if summary.sittings == 1 else f"{summary.sittings} times"),
    )
    by_hand = [f"{port} of {_name(record.graph, step)}" for step, port in edited_values(record)]
    if by_hand:
        facts = (*facts, ("Edited by hand", ", ".join(by_hand)))
    return RunReport(
        title=summary.pipeline,
        description=record.graph.description,
        run=str(summary.run),
        began=began.strftime("%Y-%m-%d %H:%M:%S"),
        status=str(summary.status),
        seconds=summary.seconds,
        forge_version=record.forge_version,
        facts=facts,
        inputs=_inputs(record),
        outputs=tuple(
            (_name(record.graph, n), shown(value)) for n, value in result.outputs.items()
        ),
        steps=_lines(record),
        bars=_bars(record),
        error=result.error,
    )


def shown(value: Json) -> str:
    """A value as text, cut where it is longer than anybody reads."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
    if len(text) <= _LONGEST:
        return text
    return f"{text[:_LONGEST]}\n… ({len(text) - _LONGEST:,} more characters)"


def seconds_text(seconds: float) -> str:
    """`0.42 s`, `12.3 s`, `3 min 20 s`."""
    if seconds < 10:
        return f"{seconds:.2f} s"
    if seconds < 120:
        return f"{seconds:.1f} s"
    return f"{int(seconds // 60)} min {int(seconds % 60)} s"


def _inputs(record: RunRecord) -> tuple[tuple[str, str], ...]:
    """What was given, and the examples that stood in for what was not."""
    given = {name: shown(text) for name, text in record.inputs.items()}
    examples = {
        f"{one.name} (its example)": shown(one.example)
        for one in record.graph.inputs
        if one.name not in given and one.example
    }
    return (*given.items(), *examples.items())


def _lines(record: RunRecord) -> tuple[StepLine, ...]:
    """In the order in which the steps ended; those that never did come last."""
    ended = [str(name) for name in record.result.steps]
    rest = [str(step.id) for step in record.graph.steps if step.id not in record.result.steps]
    results = {str(name): result for name, result in record.result.steps.items()}
    came = came_to(record)
    return tuple(
        _line(record.graph, name, results.get(name), came.get(StepId(name), {}))
        for name in (*ended, *rest)
    )


def _told(settings: Mapping[str, Json], came: Mapping[str, JsonObject]) -> str:
    """What a step was asked or given to say."""
    texts = (settings.get(one) for one in ("prompt", "text", "value", "items", "inputs", "path"))
    template = next((text for text in texts if isinstance(text, str)), "")
    try:
        return render(scan(template).parts, came)
    except TemplateError:
        return template


def _line(
    graph: Graph, name: str, result: StepResult | None, came: Mapping[str, JsonObject]
) -> StepLine:
    step = graph.step(name)
    settings: Mapping[str, Json] = step.settings if step else {}
    model = str(result.model) if result and result.model else settings.get("model", "")
    output: Mapping[str, Json] = result.output if result else {}
    return StepLine(
        id=name,
        name=_name(graph, name),
        kind=step.kind if step else "",
        state=result.state if result else None,
        model=model if isinstance(model, str) else "",
        seconds=result.seconds if result else 0.0,
        prompt_tokens=result.prompt_tokens if result else None,
        completion_tokens=result.completion_tokens if result else None,
        tokens_per_s=result.tokens_per_s if result else None,
        told=shown(_told(settings, came)),
        value=shown(output.get("response", output.get("partial", ""))),
        error=f"{result.error} {result.advice}".strip() if result else "",
        note=result.note if result else "",
        cause=result.cause if result else "",
    )


def _bars(record: RunRecord) -> tuple[Bar, ...]:
    """When each step was at work, from the run's first moment on."""
    starts = [turn.queued_at or turn.started_at for turn in record.turns]
    known = [at for at in starts if at is not None]
    zero = min((*known, record.summary.started_at)) if known else 0.0
    found = []
    for turn in record.turns:
        begin = turn.queued_at or turn.started_at
        end = turn.ended_at or turn.started_at
        if begin is None or end is None:
            continue
        waited = max(0.0, (turn.started_at or begin) - begin)
        name = _name(record.graph, str(turn.step))
        found.append(Bar(name, begin - zero, max(begin, end) - zero, turn.state, waited))
    return tuple(found)


def _name(graph: Graph, name: str) -> str:
    step = graph.step(name)
    return step.shown_name if step else str(name)
