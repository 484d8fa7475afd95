"""Who uses which model now and who waits for it, as the events of runs tell it. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.events import (
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepQueued,
    StepRetried,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.ids import ModelId, RunId, StepId
from forge_gui.viewmodels.translation import tr

HEARD = (RunStarted, StepQueued, StepStarted, StepStreamed, StepRetried, StepFinished, RunFinished)
_Place = tuple[RunId, StepId]


@dataclass(slots=True)
class _Use:
    """A step that works with a model: tokens so far, and since when."""

    model: ModelId
    since: float | None = None
    first: int = 0
    tokens: int = 0
    now: float = 0.0


class LeaseBook:
    """Takes HEARD events, each with the time at which it was heard."""

    def __init__(self) -> None:
        self._names: dict[RunId, str] = {}
        self._uses: dict[_Place, _Use] = {}
        self._waits: dict[_Place, ModelId] = {}

    def take(self, event: Event, now: float) -> None:
        match event:
            case RunStarted(run, pipeline):
                self._names[run] = pipeline
            case StepQueued(run, step, ModelId() as model):
                self._waits[run, step] = model
            case StepStarted(run, step, model):
                self._waits.pop((run, step), None)
                if model is not None:
                    self._uses[run, step] = _Use(model)
            case StepStreamed(run, step, tokens=tokens):
                self._stream((run, step), tokens, now)
            case StepRetried(run, step, model=model):
                self._uses[run, step] = _Use(model)
            case StepFinished(run, step):
                self._uses.pop((run, step), None)
                self._waits.pop((run, step), None)
            case RunFinished(run):
                self._forget(run)

    def users(self, model: ModelId) -> Sequence[str]:
        """`draft, Support triage`: the steps that use it, with their pipelines."""
        return [self._words(place) for place, use in self._uses.items() if use.model == model]

    def waiting(self, model: ModelId) -> Sequence[str]:
        """The steps that wait for it, the first one first."""
        return [self._words(place) for place, wanted in self._waits.items() if wanted == model]

    def speed(self, model: ModelId) -> float | None:
        """Tokens a second of its answers under way, together; None before two pieces of one."""
        found = None
        for use in self._uses.values():
            if use.model == model and use.since is not None and use.now > use.since:
                found = (found or 0.0) + (use.tokens - use.first) / (use.now - use.since)
        return found

    def _stream(self, place: _Place, tokens: int, now: float) -> None:
        use = self._uses.get(place)
        if use is None:
            return
        if use.since is None:
            use.since, use.first = now, tokens
        use.now, use.tokens = now, tokens

    def _forget(self, run: RunId) -> None:
        self._names.pop(run, None)
        self._uses = {place: use for place, use in self._uses.items() if place[0] != run}
        self._waits = {place: model for place, model in self._waits.items() if place[0] != run}

    def _words(self, place: _Place) -> str:
        run, step = place
        name = self._names.get(run)
        return tr("{step}, {pipeline}", step=step, pipeline=name) if name else str(step)
