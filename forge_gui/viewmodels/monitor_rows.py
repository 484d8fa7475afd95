"""What the monitor shows beside its curves: models in memory, and marks of what happened. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from forge_gui.values.events import (
    Event,
    ModelLoaded,
    ModelLoadRefused,
    ModelUnloaded,
    RunFinished,
    RunStarted,
    UnloadReason,
)
from forge_gui.values.ids import ModelId
from forge_gui.values.models import LoadedModel
from forge_gui.values.runs import RunStatus
from forge_gui.viewmodels import wording
from forge_gui.viewmodels.translation import tr

MARKED = (ModelLoaded, ModelLoadRefused, ModelUnloaded, RunStarted, RunFinished)
"""The events that leave a mark."""


@dataclass(frozen=True, slots=True)
class LoadedRow:
    """A model in memory. `state_text`: `in use`, `idle 2:14 min`."""

    id: ModelId
    name: str
    size_text: str
    age_text: str
    state_text: str
    is_leased: bool

    @property
    def can_unload(self) -> bool:
        return not self.is_leased


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened, drawn over the curves. `kind`: load, unload, run, done, failed."""

    at: float
    kind: str
    text: str


def loaded_row(one: LoadedModel, idle_since: Mapping[ModelId, float], now: float) -> LoadedRow:
    """The row of a model in memory at `now`; `idle_since` tells when it was last used."""
    size = (one.ram_bytes or 0) + (one.vram_bytes or 0)
    idle_s = round(max(0.0, now - idle_since.get(one.id, now)))
    age_s = max(0.0, now - one.loaded_at) if one.loaded_at is not None else None
    return LoadedRow(
        one.id,
        wording.model_name(one.id),
        wording.memory_size(size or None),
        wording.duration(round(age_s)) if age_s is not None and age_s >= 1 else "",
        tr("in use") if one.is_leased else _idle(idle_s),
        one.is_leased,
    )


def mark_of(event: Event, now: float) -> Mark:
    """The mark of one of MARKED that came at `now`."""
    match event:
        case ModelLoaded(loaded):
            return Mark(now, "load", tr("Load {model}", model=wording.model_name(loaded.id)))
        case ModelLoadRefused(model):
            return Mark(now, "failed", tr("{model} not loaded", model=wording.model_name(model)))
        case ModelUnloaded(model, reason):
            name = wording.model_name(model)
            is_lost = reason is UnloadReason.CRASHED
            text = tr("Lost {model}", model=name) if is_lost else tr("Unload {model}", model=name)
            return Mark(now, "unload", text)
        case RunStarted(pipeline=pipeline, at=at):
            return Mark(at, "run", pipeline)
        case RunFinished(result=result, at=at):
            if result.status is RunStatus.FAILED:
                return Mark(at, "failed", tr("Failed"))
            return Mark(at, "done", tr("Done"))
    raise ValueError(f"{event!r} leaves no mark")


def _idle(seconds: float | None) -> str:
    if not seconds:
        return tr("idle")
    return tr("idle {time}", time=wording.duration(seconds))
