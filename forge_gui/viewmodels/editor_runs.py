"""How the engine's events move the steps of one run from state to state. Pure.

Events may come late, twice or in any order: a finished step stays finished, an event of another
run changes nothing, and whatever was told, each step is in a state that can be drawn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from forge_gui.values.events import (
    ApprovalAsked,
    ApprovalGiven,
    BreakerChanged,
    Event,
    ModelLoaded,
    ModelLoadProgressed,
    ModelLoadRefused,
    ModelLoadStarted,
    RunContinued,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
    StepProgressed,
    StepPromptRead,
    StepQueued,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.models import BreakerState
from forge_gui.values.runs import RunStatus, StepResult, StepState

TAIL = 1_200
"""Characters of a growing output that are kept for its node; the whole text is in the result."""

_FEW = 5
"""Tokens below which no rate is told."""
OPEN = frozenset(
    {
        StepState.READY,
        StepState.QUEUED,
        StepState.LOADING,
        StepState.RUNNING,
        StepState.PAUSED,
    }
)
ACTIVE = OPEN - {StepState.READY}


@dataclass(frozen=True, slots=True)
class StepRun:
    """One step in the run that is followed. Times in epoch seconds, `fraction` 0-1."""

    state: StepState = StepState.READY
    model: ModelId | None = None
    started_at: float | None = None
    first_token_at: float | None = None
    last_token_at: float | None = None
    tokens: int = 0
    tail: str = ""
    fraction: float | None = None
    """Of the model's load, the prompt that is read or the parts that are done; None where nobody
    tells."""
    parts: tuple[int, int] | None = None
    """Done, and how many there are, of a step that has parts."""
    attempt: tuple[int, int] | None = None
    """After a failed try: the number of this one, and how many there may be."""
    rest: tuple[float, int] | None = None
    """Its model is left alone: until when, and after how many failures."""
    result: StepResult | None = None
    is_held_inside: bool = False
    """It is at work, and the run stands still in what it runs inside itself."""

    @property
    def tokens_per_s(self) -> float | None:
        """As the backend measured it; until it has, between the first and the last token.

        A handful of tokens gives no rate worth reading.
        """
        if self.tokens < _FEW:
            return None
        if self.result is not None and self.result.tokens_per_s:
            return self.result.tokens_per_s
        if self.first_token_at is None or self.last_token_at is None:
            return None
        seconds = self.last_token_at - self.first_token_at
        return (self.tokens - 1) / seconds if self.tokens > 1 and seconds > 0 else None


@dataclass(frozen=True, slots=True)
class RunStates:
    """The run that the editor follows, and its steps as far as they were told of."""

    run: RunId | None = None
    is_active: bool = False
    status: RunStatus | None = None
    steps: Mapping[str, StepRun] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, step: str) -> StepRun:
        return self.steps.get(step, StepRun())


def fold(states: RunStates, events: Iterable[Event], now: float) -> RunStates:
    """The states after a batch of events that arrived at `now`; `states` itself stays as it is.

    The steps are copied once a batch: thousands of pieces of text come in a second.
    """
    batch = _Batch(states.run, states.is_active, states.status, dict(states.steps), now)
    for event in events:
        handler = _HANDLERS.get(type(event))
        if handler is not None and batch.is_active:
            handler(batch, event)
    return RunStates(batch.run, batch.is_active, batch.status, batch.steps)


def follow(run: RunId) -> RunStates:
    """Begin with this run, before its first event."""
    return RunStates(run=run, is_active=True)


def changed_steps(old: RunStates, new: RunStates) -> frozenset[str]:
    """Steps whose state is not the same object any more."""
    before, after = old.steps, new.steps
    gone = before.keys() - after.keys()
    return frozenset([n for n, step in after.items() if before.get(n) is not step]).union(gone)


def without(states: RunStates, steps: frozenset[str]) -> RunStates:
    """Forget these steps: they were edited, so what they gave is no longer theirs."""
    kept = {name: step for name, step in states.steps.items() if name not in steps}
    return replace(states, steps=kept)


def renamed(states: RunStates, old: str, new: str) -> RunStates:
    return replace(states, steps={new if n == old else n: s for n, s in states.steps.items()})


@dataclass(slots=True)
class _Batch:
    """The states while a batch of events is worked in."""

    run: RunId | None
    is_active: bool
    status: RunStatus | None
    steps: dict[str, StepRun]
    now: float

    def open(self, run: RunId, step: StepId) -> StepRun | None:
        """The step if an event of this run may still change it.

        Steps of a pipeline inside a step (`outer/inner`) do not stand on this canvas.
        """
        if run != self.run or "/" in step:
            return None
        found = self.steps.get(step) or StepRun()
        return found if found.state in OPEN else None


def _run_started(batch: _Batch, event: RunStarted) -> None:
    if event.run == batch.run:
        batch.steps = {**dict.fromkeys(event.steps, StepRun()), **batch.steps}


def _queued(batch: _Batch, event: StepQueued) -> None:
    step = batch.open(event.run, event.step)
    if step is not None and step.state is StepState.READY:
        batch.steps[event.step] = replace(step, state=StepState.QUEUED, model=event.model)


def _started(batch: _Batch, event: StepStarted) -> None:
    step = batch.open(event.run, event.step)
    if step is not None and step.started_at is None:
        batch.steps[event.step] = replace(
            step,
            state=StepState.RUNNING,
            model=event.model or step.model,
            started_at=event.at,
            fraction=None,
        )


def _prompt_read(batch: _Batch, event: StepPromptRead) -> None:
    step = batch.open(event.run, event.step)
    if step is not None and not step.tokens:
        share = min(1.0, max(0.0, event.done / event.total)) if event.total > 0 else None
        batch.steps[event.step] = replace(_running(step, batch.now), fraction=share)


def _streamed(batch: _Batch, event: StepStreamed) -> None:
    step = batch.open(event.run, event.step)
    if step is None:
        return
    now = batch.now
    batch.steps[event.step] = StepRun(  # built anew: replace() costs three times as much
        state=StepState.RUNNING,
        model=step.model,
        started_at=step.started_at if step.started_at is not None else now,
        first_token_at=step.first_token_at if step.first_token_at is not None else now,
        last_token_at=now,
        tokens=max(step.tokens, event.tokens),
        tail=(step.tail + event.text)[-TAIL:],
        fraction=step.fraction if step.parts else None,
        parts=step.parts,
        attempt=step.attempt,
        rest=step.rest,
        result=step.result,
    )


def _progressed(batch: _Batch, event: StepProgressed) -> None:
    step = batch.open(event.run, event.step)
    if step is not None and event.total > 0:
        share = min(1.0, max(0.0, event.done / event.total))
        parts = (event.done, event.total)
        state = step.state if step.is_held_inside else StepState.RUNNING
        step = replace(_running(step, batch.now), state=state)
        batch.steps[event.step] = replace(step, fraction=share, parts=parts)


def _asked(batch: _Batch, event: ApprovalAsked) -> None:
    step = batch.open(event.run, event.step)
    if step is not None:
        batch.steps[event.step] = replace(_running(step, batch.now), state=StepState.PAUSED)


def _decided(batch: _Batch, event: ApprovalGiven) -> None:
    step = batch.open(event.run, event.step)
    if step is not None and step.state is StepState.PAUSED:
        batch.steps[event.step] = replace(step, state=StepState.RUNNING)


def _paused(batch: _Batch, event: RunPaused) -> None:
    for stop in event.paused.stops:
        name = stop.inside[0].step if stop.inside else stop.step
        step = batch.open(event.run, name)
        if step is not None and (stop.inside or step.started_at is None):
            held = replace(step, state=StepState.PAUSED, is_held_inside=bool(stop.inside))
            batch.steps[name] = replace(held, fraction=step.fraction if stop.inside else None)


def _continued(batch: _Batch, event: RunContinued) -> None:
    """What was held waits for its turn again; a step that waits for a person still does."""
    if event.run != batch.run:
        return
    for name, step in batch.steps.items():
        is_held = step.state is StepState.PAUSED and step.started_at is None
        if is_held and event.step in (None, name):
            batch.steps[name] = replace(step, state=StepState.QUEUED)
        elif step.is_held_inside and (event.step or f"{name}/").startswith(f"{name}/"):
            batch.steps[name] = replace(step, state=StepState.RUNNING, is_held_inside=False)


def _rested(batch: _Batch, event: BreakerChanged) -> None:
    """A model is left alone after failures, or is asked again: its steps say so."""
    is_left = event.state is BreakerState.OPEN
    rest = (event.until, event.failures) if is_left else None
    for name, step in batch.steps.items():
        if step.model == event.model and step.state in ACTIVE and step.rest != rest:
            batch.steps[name] = replace(step, rest=rest)


def _retried(batch: _Batch, event: StepRetried) -> None:
    """What had streamed no longer counts; another model may be asked now."""
    step = batch.open(event.run, event.step)
    if step is not None:
        batch.steps[event.step] = replace(
            _running(step, batch.now),
            model=event.model,
            first_token_at=None,
            last_token_at=None,
            tokens=0,
            tail="",
            fraction=None,
            attempt=(event.attempt, event.most),
            rest=step.rest if event.model == step.model else None,
        )


def _running(step: StepRun, now: float) -> StepRun:
    started = step.started_at if step.started_at is not None else now
    return replace(step, state=StepState.RUNNING, started_at=started)


def _finished(batch: _Batch, event: StepFinished) -> None:
    _finish(batch, event.run, event.step, event.result)


def _finish(batch: _Batch, run: RunId, name: StepId, result: StepResult) -> None:
    step = batch.open(run, name)
    if step is None or result.state in OPEN:
        return
    batch.steps[name] = replace(
        step,
        state=result.state,
        model=result.model or step.model,
        tokens=result.completion_tokens or step.tokens,
        fraction=None,
        result=result,
    )


def _run_finished(batch: _Batch, event: RunFinished) -> None:
    if event.run != batch.run:
        return
    for name, result in event.result.steps.items():
        _finish(batch, event.run, name, result)
    batch.steps = {name: _at_rest(step) for name, step in batch.steps.items()}
    batch.is_active, batch.status = False, event.result.status


def _at_rest(step: StepRun) -> StepRun:
    """No step outlives its run: what was under way was stopped with it."""
    if step.state not in ACTIVE:
        return step
    ended = StepState.CANCELLED if step.started_at is not None else StepState.READY
    return replace(step, state=ended, fraction=None)


def _load_started(batch: _Batch, event: ModelLoadStarted) -> None:
    _load(batch, event.model, is_loading=True)


def _load_progressed(batch: _Batch, event: ModelLoadProgressed) -> None:
    share = min(1.0, max(0.0, event.fraction))
    _load(batch, event.model, is_loading=True, fraction=share)


def _loaded(batch: _Batch, event: ModelLoaded) -> None:
    _load(batch, event.loaded.id, is_loading=False)


def _load_refused(batch: _Batch, event: ModelLoadRefused) -> None:
    _load(batch, event.model, is_loading=False)


def _load(
    batch: _Batch, model: ModelId, *, is_loading: bool, fraction: float | None = None
) -> None:
    """A load concerns every step that waits for this model and has not said a token yet."""
    for name, step in batch.steps.items():
        if step.model == model and step.state in ACTIVE and not step.tokens:
            after = StepState.RUNNING if step.started_at is not None else StepState.QUEUED
            state = StepState.LOADING if is_loading else after
            if (state, fraction) != (step.state, step.fraction):
                batch.steps[name] = replace(step, state=state, fraction=fraction)


_HANDLERS: Mapping[type, Callable[[_Batch, Any], None]] = {
    RunStarted: _run_started,
    StepQueued: _queued,
    StepStarted: _started,
    StepPromptRead: _prompt_read,
    StepProgressed: _progressed,
    StepRetried: _retried,
    ApprovalAsked: _asked,
    ApprovalGiven: _decided,
    StepStreamed: _streamed,
    StepFinished: _finished,
    RunPaused: _paused,
    RunContinued: _continued,
    BreakerChanged: _rested,
    RunFinished: _run_finished,
    ModelLoadStarted: _load_started,
    ModelLoadProgressed: _load_progressed,
    ModelLoaded: _loaded,
    ModelLoadRefused: _load_refused,
}
