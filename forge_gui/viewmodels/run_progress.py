"""How far one run is: its steps, their results, its timeline. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from forge_gui.values.debugging import PausedRun, Stop
from forge_gui.values.events import (
    BreakerChanged,
    Event,
    RunContinued,
    RunFinished,
    RunPaused,
    RunStarted,
    StepFinished,
    StepRetried,
    ValueEdited,
)
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json
from forge_gui.values.runs import RunResult, StepResult, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.counts import count
from forge_gui.viewmodels.engine_words import said
from forge_gui.viewmodels.run_troubles import Troubles
from forge_gui.viewmodels.timeline import Lane, Timeline
from forge_gui.viewmodels.translation import tr


@dataclass(frozen=True, slots=True)
class StepValues:
    """What a step gave, for the values dock: one text a key of its output.

    `note` has its figures ("64 tokens, 1.2 s") and what the reader should know ("cut at 64
    tokens"); `sentence` says why it failed.
    """

    step: StepId
    title: str
    state: StepState
    values: Mapping[str, str]
    note: str = ""
    sentence: str = ""


class RunProgress:
    """The book of one run, told by its events."""

    def __init__(self, run: RunId, name_of: Callable[[StepId], str]) -> None:
        self.run = run
        self._name_of = name_of
        self._steps: tuple[StepId, ...] = ()
        self._results: dict[StepId, StepResult] = {}
        self._result: RunResult | None = None
        self._timeline = Timeline(run, name_of)
        self._paused: PausedRun | None = None
        self._troubles = Troubles(name_of)
        self._originals: dict[tuple[StepId, str], Json] = {}

    def take(self, event: Event, now: float) -> None:
        """Learn from an event that came at `now` (epoch seconds); foreign ones change nothing."""
        self._timeline.take(event, now)
        match event:
            case RunStarted(run=self.run, steps=steps):
                self._steps = steps
            case StepFinished(run=self.run, step=step, result=result) if "/" not in step:
                self._results[step] = result  # steps inside steps are the outer one's business
                self._troubles.forget(step)
            case RunFinished(run=self.run, result=result):
                self._result = result
                self._results = {**self._results, **result.steps}
                self._paused = None
            case RunPaused(paused=paused) if paused.run == self.run:
                self._paused = paused
            case RunContinued(run=self.run, step=step):
                self._paused = _without(self._paused, step)
            case ValueEdited(run=self.run):
                self._edited(event)
            case StepRetried(run=self.run) | BreakerChanged():
                self._troubles.take(event)

    @property
    def paused(self) -> PausedRun | None:
        """Where the run stands still; None: it does not."""
        return self._paused

    @property
    def trouble_text(self) -> str:
        """Models that rest, and the try that is made again: what slows the run down now."""
        return self._troubles.text

    @property
    def originals(self) -> Mapping[tuple[StepId, str], Json]:
        """What a person put another value in the place of, by step and port."""
        return self._originals

    @property
    def result(self) -> RunResult | None:
        """Once the run is over."""
        return self._result

    @property
    def results(self) -> Mapping[StepId, StepResult]:
        """Steps that are over, in the order in which they ended."""
        return self._results

    @property
    def failed_count(self) -> int:
        return sum(one.state is StepState.FAILED for one in self._results.values())

    @property
    def done_count(self) -> int:
        """Steps that are over with something to show."""
        good = (StepState.DONE, StepState.CACHED)
        return sum(one.state in good for one in self._results.values())

    @property
    def total_count(self) -> int:
        return len(self._steps)

    @property
    def fraction(self) -> float:
        """0-1 of the steps that are over, however they ended."""
        return len(self._results) / len(self._steps) if self._steps else 0.0

    @property
    def counts_text(self) -> str:
        """`2 of 7 done, 1 failed`."""
        done, total, failed = self.done_count, self.total_count, self.failed_count
        if not failed:
            return tr("{done} of {total} done", done=done, total=total)
        return tr("{done} of {total} done, {failed} failed", done=done, total=total, failed=failed)

    @property
    def lanes(self) -> Sequence[Lane]:
        """The timeline, one lane a model."""
        return self._timeline.lanes

    @property
    def values(self) -> Sequence[StepValues]:
        """What the steps gave so far, in the order in which they ended."""
        return [_values_of(self._name_of(one.step), one) for one in self._results.values()]

    @property
    def lanes_revision(self) -> int:
        """Another number whenever `lanes` has become different."""
        return self._timeline.revision

    def elapsed_s(self, now: float) -> float:
        """Since the run began, until now or its end."""
        if self._timeline.ended_s is not None:
            return self._timeline.ended_s
        began = self._timeline.began_at
        return max(0.0, now - began) if began is not None else 0.0

    def _edited(self, event: ValueEdited) -> None:
        """The held step has this value now; what came first is kept, and forgotten when it is
        back."""
        paused, place = self._paused, (event.step, event.port)
        stops = paused.stops if paused is not None else ()
        held = next((stop for stop in stops if stop.step == event.step), None)
        if paused is None or held is None:
            return
        self._originals.setdefault(place, held.inputs.get(event.port))
        if self._originals[place] == event.value:
            del self._originals[place]
        changed = replace(held, inputs={**held.inputs, event.port: event.value})
        self._paused = replace(
            paused, stops=tuple(changed if stop is held else stop for stop in stops)
        )

    def __repr__(self) -> str:
        return f"<RunProgress {self.run} {self.counts_text}>"


def _without(paused: PausedRun | None, step: StepId | None) -> PausedRun | None:
    """What still stands once everything, or one step, was let go."""
    if paused is None or step is None:
        return None
    left: tuple[Stop, ...] = tuple(stop for stop in paused.stops if stop.step != step)
    return replace(paused, stops=left)


def _values_of(title: str, result: StepResult) -> StepValues:
    figures = []
    if result.completion_tokens:
        figures.append(count(result.completion_tokens, "token"))
    if result.seconds:
        figures.append(wording.duration(result.seconds))
    if result.note:
        figures.append(said(result.note))
    return StepValues(
        result.step,
        title,
        result.state,
        {key: value_text(value) for key, value in result.output.items()},
        ", ".join(figures),
        said(f"{result.error} {result.advice}".strip()),
    )


def value_text(value: Json) -> str:
    """A value as a person reads it: text as it is, anything else as indented JSON."""
    if isinstance(value, str):
        return value
    import json

    return json.dumps(value, ensure_ascii=False, indent=2)
