"""Pauses of a run as they are kept, and as they come back. Decisions only.

The inputs of held steps are not kept a second time: they are what the steps before have given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from forge_gui.values.debugging import PausedRun, Stop, StopReason
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json

_PAUSED, _WENT_ON, _EDITED = "paused", "went_on", "value_edited"
Kept = tuple[float, str, Any]
"""When (epoch seconds), the name, the detail."""
PauseEvent = RunPaused | RunContinued | ValueEdited


def as_kept(event: PauseEvent) -> Kept:
    """What is written down of such an event."""
    if isinstance(event, RunPaused):
        stops = [[stop.step, str(stop.reason), stop.port] for stop in event.paused.stops]
        return event.paused.at, _PAUSED, {"stops": stops}
    if isinstance(event, RunContinued):
        return event.at, _WENT_ON, {"step": event.step}
    detail = {"step": event.step, "port": event.port, "value": event.value}
    return event.at, _EDITED, detail


def from_kept(run: RunId, kept: Kept) -> PauseEvent | None:
    """The event again; None for one of another kind, or one that somebody has tampered with."""
    try:
        return _event(run, kept)
    except (ValueError, KeyError, TypeError):
        return None


def _event(run: RunId, kept: Kept) -> PauseEvent | None:
    at, name, detail = kept
    if name == _PAUSED:
        stops = tuple(
            Stop(StepId(step), {}, StopReason(reason), port)
            for step, reason, port in detail["stops"]
        )
        return RunPaused(PausedRun(run, stops, at))
    if name == _WENT_ON:
        step = detail["step"]
        return RunContinued(run, at, StepId(step) if step else None)
    if name == _EDITED:
        return ValueEdited(run, StepId(detail["step"]), detail["port"], detail["value"], at)
    return None


def edits_of(run: RunId, events: Iterable[Kept]) -> Mapping[StepId, Mapping[str, Json]]:
    """The values that a person put in the place of others, the last one for each port."""
    found: dict[StepId, dict[str, Json]] = {}
    for kept in events:
        event = from_kept(run, kept)
        if isinstance(event, ValueEdited):
            found.setdefault(event.step, {})[event.port] = event.value
    return found
