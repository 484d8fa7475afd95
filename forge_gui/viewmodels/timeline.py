"""The timeline of one run: bars by model, from events. No Qt.

A lane is a model (or "No model"); bars are loads and steps. Times are seconds since the run began;
what the engine does not stamp is stamped on arrival, which is at most a frame late.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from forge_gui.values.events import (
    Event,
    ModelLoaded,
    ModelLoadProgressed,
    ModelLoadRefused,
    ModelLoadStarted,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.values.runs import StepState
from forge_gui.viewmodels import wording

HEARD = (
    RunStarted,
    StepStarted,
    StepFinished,
    RunFinished,
    ModelLoadStarted,
    ModelLoadProgressed,
    ModelLoaded,
    ModelLoadRefused,
)
NO_MODEL = "No model"


class BarKind(StrEnum):
    LOAD = "load"
    RUN = "run"
    CACHED = "cached"
    FAILED = "failed"
    STOPPED = "stopped"


_KINDS = {
    StepState.CACHED: BarKind.CACHED,
    StepState.FAILED: BarKind.FAILED,
    StepState.CANCELLED: BarKind.STOPPED,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, in seconds since the run began; `end_s` None: it still goes on."""

    kind: BarKind
    text: str
    start_s: float
    end_s: float | None = None
    step: StepId | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the timeline. `size` is the memory its model took, where that is known."""

    title: str
    model: ModelId | None = None
    bars: tuple[Bar, ...] = ()
    size: str = ""


class Timeline:
    """The lanes of one run, in the order in which they were first needed."""

    def __init__(self, run: RunId, name_of: Callable[[StepId], str]) -> None:
        self._run = run
        self._name_of = name_of
        self._began: float | None = None
        self._ended_s: float | None = None
        self._lanes: dict[ModelId | None, Lane] = {}

    @property
    def lanes(self) -> Sequence[Lane]:
        return tuple(self._lanes.values())

    @property
    def began_at(self) -> float | None:
        """Epoch seconds; None before the run's first event."""
        return self._began

    @property
    def ended_s(self) -> float | None:
        """How long the run took; None while it goes on."""
        return self._ended_s

    def take(self, event: Event, now: float) -> None:
        """Learn from an event that came at `now` (epoch seconds)."""
        if self._ended_s is not None or self._is_foreign(event):
            return
        match event:
            case RunStarted(at=at):
                self._began = at
            case ModelLoadStarted(model):
                bar = Bar(BarKind.LOAD, "Load", self._since(now))
                self._put(model, lambda bars: (*bars, bar))
            case ModelLoadProgressed(model, fraction):
                self._change(model, None, text=f"Load {wording.percent(fraction * 100)}")
            case ModelLoaded(loaded, seconds):
                self._loaded(loaded.id, seconds, self._since(now))
                taken = (loaded.ram_bytes or 0) + (loaded.vram_bytes or 0)
                lane = self._lanes[loaded.id]
                self._lanes[loaded.id] = replace(lane, size=wording.memory_size(taken or None))
            case ModelLoadRefused(model):
                self._change(model, None, kind=BarKind.FAILED, end_s=self._since(now))
            case StepStarted(_, step, model, at):
                bar = Bar(BarKind.RUN, self._name_of(step), self._since(at), None, step)
                self._put(model, lambda bars: (*bars, bar))
            case StepFinished():
                self._finished(event, now)
            case RunFinished(at=at):
                self._end(self._since(at))

    def _is_foreign(self, event: Event) -> bool:
        run = getattr(event, "run", None)
        return self._began is None and run is None if run in (None, self._run) else True

    def _loaded(self, model: ModelId, seconds: float, now_s: float) -> None:
        lane = self._lanes.get(model)
        if lane and any(bar.kind is BarKind.LOAD and bar.end_s is None for bar in lane.bars):
            self._change(model, None, text="Load", end_s=now_s)
        else:
            bar = Bar(BarKind.LOAD, "Load", max(0.0, now_s - seconds), now_s)
            self._put(model, lambda bars: (*bars, bar))

    def _finished(self, event: StepFinished, now: float) -> None:
        result, end_s = event.result, self._since(now)
        lane = next(
            (
                model
                for model, lane in self._lanes.items()
                if any(bar.step == event.step for bar in lane.bars)
            ),
            result.model,
        )
        if result.state in (StepState.SKIPPED, StepState.READY):
            return
        kind = _KINDS.get(result.state, BarKind.RUN)
        if lane in self._lanes and any(b.step == event.step for b in self._lanes[lane].bars):
            self._change(lane, event.step, kind=kind, end_s=end_s)
        else:  # never announced: from the cache, or refused before it began
            start_s = max(0.0, end_s - result.seconds) if kind is not BarKind.CACHED else end_s
            bar = Bar(kind, self._name_of(event.step), start_s, end_s, event.step)
            self._put(lane, lambda bars: (*bars, bar))

    def _end(self, end_s: float) -> None:
        self._ended_s = end_s
        for model, lane in self._lanes.items():
            bars = tuple(b if b.end_s is not None else _stopped(b, end_s) for b in lane.bars)
            self._lanes[model] = replace(lane, bars=bars)

    def _change(self, model: ModelId | None, step: StepId | None, **facts: object) -> None:
        """Change the open bars of a lane that belong to this step (None: to a load)."""

        def changed(bar: Bar) -> Bar:
            if bar.end_s is not None or bar.step != step:
                return bar
            return replace(bar, **facts)  # type: ignore[arg-type]  # names are Bar's own

        if model in self._lanes:
            self._put(model, lambda bars: tuple(changed(bar) for bar in bars))

    def _put(
        self, model: ModelId | None, change: Callable[[tuple[Bar, ...]], tuple[Bar, ...]]
    ) -> None:
        title = wording.model_name(model) if model else NO_MODEL
        lane = self._lanes.get(model) or Lane(title, model)
        self._lanes[model] = replace(lane, bars=change(lane.bars))

    def _since(self, at: float) -> float:
        return max(0.0, at - self._began) if self._began is not None else 0.0

    def __repr__(self) -> str:
        return f"<Timeline {len(self._lanes)} lanes>"


def _stopped(bar: Bar, end_s: float) -> Bar:
    return replace(bar, kind=BarKind.STOPPED, end_s=end_s)
