"""What may be told as one: decisions only, no Qt and no threads.

A thousand streams make thousands of events a second; a screen shows thirty frames. Pieces of one
step's text become one piece, and of a progress only the last word counts. Nothing else is merged,
and what belongs to one step keeps its order.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from forge_gui.values.events import (
    Event,
    LoadedModelsChanged,
    Logged,
    MetricsSampled,
    ModelLoadProgressed,
    StepFinished,
    StepProgressed,
    StepPromptRead,
    StepQueued,
    StepStarted,
    StepStreamed,
)
from forge_gui.values.routing_events import RoutesChanged
from forge_gui.values.task_events import TaskChanged, TasksReordered

_OF_ONE_STEP = frozenset(
    {StepQueued, StepStarted, StepStreamed, StepPromptRead, StepProgressed, StepFinished}
)
_LAST_WORD = frozenset({StepPromptRead, StepProgressed, ModelLoadProgressed})
_ASIDE = frozenset(
    {MetricsSampled, Logged, LoadedModelsChanged, TaskChanged, TasksReordered, RoutesChanged}
)
"""They may come between two events that are merged."""


def coalesce(events: Iterable[Event]) -> list[Event]:
    """The same story in fewer events, in order."""
    told: list[Event] = []
    places: dict[Hashable, int] = {}
    texts: dict[int, list[str]] = {}
    for event in events:
        kind = type(event)
        subject = _subject(event, kind)
        place = places.get(subject, -1) if subject is not None else -1
        if place < 0 or type(told[place]) is not kind:
            place = len(told)
            told.append(event)
        elif isinstance(event, StepStreamed):
            earlier = told[place]
            assert isinstance(earlier, StepStreamed)
            texts.setdefault(place, [earlier.text]).append(event.text)
            told[place] = event
        elif kind in _LAST_WORD:
            told[place] = event
        else:
            place = len(told)
            told.append(event)
        if subject is not None:
            places[subject] = place
        elif kind not in _ASIDE:
            places.clear()
    for place, pieces in texts.items():
        last = told[place]
        assert isinstance(last, StepStreamed)
        told[place] = StepStreamed(last.run, last.step, "".join(pieces), last.tokens)
    return told


def _subject(event: Event, kind: type) -> Hashable:
    """What an event is about, where later news of the same subject may join earlier ones."""
    if kind in _OF_ONE_STEP:
        return (event.run, event.step)  # type: ignore[union-attr]  # all of these kinds have both
    return event.model if isinstance(event, ModelLoadProgressed) else None
