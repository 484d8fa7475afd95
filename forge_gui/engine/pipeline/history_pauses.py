"""Pauses of a run as they are kept, and as they come back. Decisions only.

The inputs of held steps are not kept a second time: they are what the steps before have given. Of
a step inside of another one nothing else is kept, so its inputs are, as far as they are no longer
than `MOST_KEPT` characters together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from forge_gui.values.debugging import Around, PausedRun, Stop, StopReason
from forge_gui.values.events import RunContinued, RunPaused, ValueEdited
from forge_gui.values.ids import RunId, StepId
from forge_gui.values.json_value import Json

MOST_KEPT = 200_000
"""Characters of what comes to one step inside of another one."""
_PAUSED, _WENT_ON, _EDITED = "paused", "went_on", "value_edited"
Kept = tuple[float, str, Any]
"""When (epoch seconds), the name, the detail."""
PauseEvent = RunPaused | RunContinued | ValueEdited


def as_kept(event: PauseEvent) -> Kept:
    """What is written down of such an event."""
    if isinstance(event, RunPaused):
        return (
            event.paused.at,
            _PAUSED,
            {"stops": [_kept_stop(stop) for stop in event.paused.stops]},
        )
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
        return RunPaused(PausedRun(run, tuple(_stop(*one) for one in detail["stops"]), at))
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


def _kept_stop(stop: Stop) -> list[Json]:
    kept: list[Json] = [stop.step, str(stop.reason), stop.port]
    if not stop.inside:
        return kept
    around: list[Json] = [[one.step, one.name, one.item, one.file] for one in stop.inside]
    inputs: dict[str, Json] = {}
    left = MOST_KEPT
    for port, value in stop.inputs.items():
        left -= len(value) if isinstance(value, str) else len(json.dumps(value))
        if left >= 0:
            inputs[port] = value
    there: dict[str, Json] = {
        "inside": around,
        "name": stop.name,
        "sources": dict(stop.sources),
        "inputs": inputs,
    }
    return [*kept, there]


def _stop(step: str, reason: str, port: str, there: Mapping[str, Any] | None = None) -> Stop:
    if there is None:
        return Stop(StepId(step), {}, StopReason(reason), port)
    inside = tuple(Around(StepId(one), *rest) for one, *rest in there["inside"])
    inputs, sources = dict(there["inputs"]), dict(there["sources"])
    return Stop(StepId(step), inputs, StopReason(reason), port, inside, there["name"], sources)
