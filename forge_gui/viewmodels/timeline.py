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
from forge_gui.values.models import LoadedModel
from forge_gui.values.runs import StepResult, StepState
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

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
NO_MODEL = QT_TR_NOOP("No model")
_Subject = StepId | ModelId


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
        self._bars: dict[ModelId | None, list[Bar]] = {}
        self._outer: set[str] = set()
        """Steps that others work inside of: their time is shown by those."""
        self._sizes: dict[ModelId, str] = {}
        self._open: dict[_Subject, tuple[ModelId | None, int]] = {}
        """Bars that still grow: steps by id, loads by model; where each of them stands."""
        self.revision = 0
        """Another number whenever `lanes` has become different."""

    @property
    def lanes(self) -> Sequence[Lane]:
        found = {model: self._shown(model, bars) for model, bars in self._bars.items()}
        return tuple(
            Lane(_title(model), model, bars, self._sizes.get(model, "") if model else "")
            for model, bars in found.items()
            if bars
        )

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
            case StepStarted(_, step, model, at):
                bar = Bar(BarKind.RUN, self._name_of(step), self._since(at), None, step)
                self._begin(model, step, bar)
            case StepFinished(_, step, result, at):
                self._finished(step, result, self._since(at or now))
            case RunFinished(at=at):
                self._ended_s = self._since(at)
                for subject in tuple(self._open):
                    self._end(subject, self._ended_s, kind=BarKind.STOPPED)
            case _:
                self._take_load(event, now)

    def _take_load(self, event: Event, now: float) -> None:
        match event:
            case ModelLoadStarted(model):
                self._begin(model, model, Bar(BarKind.LOAD, tr("Load"), self._since(now)))
            case ModelLoadProgressed(model, fraction):
                self._change(
                    model, text=tr("Load {percent}", percent=wording.percent(fraction * 100))
                )
            case ModelLoaded(loaded, seconds):
                self._loaded(loaded, seconds, self._since(now))
            case ModelLoadRefused(model):
                self._end(model, self._since(now), kind=BarKind.FAILED)

    def _shown(self, model: ModelId | None, bars: Sequence[Bar]) -> tuple[Bar, ...]:
        if model is not None or not self._outer:
            return tuple(bars)
        return tuple(bar for bar in bars if bar.step not in self._outer)

    def _is_foreign(self, event: Event) -> bool:
        """Of another run, or a load before this one began."""
        run = getattr(event, "run", None)
        return self._began is None if run is None else run != self._run

    def _loaded(self, loaded: LoadedModel, seconds: float, now_s: float) -> None:
        if loaded.id in self._open:
            self._end(loaded.id, now_s, text=tr("Load"))
        else:
            bar = Bar(BarKind.LOAD, tr("Load"), max(0.0, now_s - seconds), now_s)
            self._put(loaded.id, bar)
        taken = (loaded.ram_bytes or 0) + (loaded.vram_bytes or 0)
        self._sizes[loaded.id] = wording.memory_size(taken or None)

    def _finished(self, step: StepId, result: StepResult, end_s: float) -> None:
        if result.state in (StepState.SKIPPED, StepState.READY):
            return
        kind = _KINDS.get(result.state, BarKind.RUN)
        if step in self._open:
            # The step tells how long it took; its event may come a busy frame later.
            lane, place = self._open[step]
            own_end_s = self._bars[lane][place].start_s + result.seconds
            self._end(step, min(end_s, own_end_s) if result.seconds else end_s, kind=kind)
            return
        # Never announced: from the cache, or refused before it began.
        start_s = end_s if kind is BarKind.CACHED else max(0.0, end_s - result.seconds)
        self._put(result.model, Bar(kind, self._name_of(step), start_s, end_s, step))

    def _begin(self, lane: ModelId | None, subject: _Subject, bar: Bar) -> None:
        self._put(lane, bar)
        self._open[subject] = lane, len(self._bars[lane]) - 1

    def _end(self, subject: _Subject, end_s: float, **facts: object) -> None:
        self._change(subject, end_s=end_s, **facts)
        self._open.pop(subject, None)

    def _change(self, subject: _Subject, **facts: object) -> None:
        if subject in self._open:
            lane, place = self._open[subject]
            bar = self._bars[lane][place]
            self._bars[lane][place] = replace(bar, **facts)  # type: ignore[arg-type]  # Bar's names
            self.revision += 1

    def _put(self, lane: ModelId | None, bar: Bar) -> None:
        self._bars.setdefault(lane, []).append(bar)
        outer = str(bar.step or "").rpartition("/")[0]
        while outer:
            self._outer.add(outer)
            outer = outer.rpartition("/")[0]
        self.revision += 1

    def _since(self, at: float) -> float:
        return max(0.0, at - self._began) if self._began is not None else 0.0

    def __repr__(self) -> str:
        return f"<Timeline {len(self._bars)} lanes, {len(self._open)} open bars>"


def _title(model: ModelId | None) -> str:
    return wording.model_name(model) if model else tr(NO_MODEL)
