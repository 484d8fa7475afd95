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
    StepPromptRead,
    StepQueued,
    StepStarted,
    StepStreamed,
)

_OF_ONE_STEP = (StepQueued, StepStarted, StepStreamed, StepPromptRead, StepFinished)
_MERGED = (StepStreamed, StepPromptRead, ModelLoadProgressed)
_ASIDE = (MetricsSampled, Logged, LoadedModelsChanged)
"""They may come between two events that are merged."""


def coalesce(events: Iterable[Event]) -> list[Event]:
    """The same story in fewer events, in order."""
    told: list[Event] = []
    places: dict[Hashable, int] = {}
    texts: dict[int, list[str]] = {}
    for event in events:
        subject = _subject(event)
        place = places.get(subject, -1) if isinstance(event, _MERGED) else -1
        if place >= 0 and type(told[place]) is type(event):
            told[place] = event
        else:
            place = len(told)
            told.append(event)
        if subject is not None:
            places[subject] = place
        elif not isinstance(event, _ASIDE):
            places.clear()
        if isinstance(event, StepStreamed):
            texts.setdefault(place, []).append(event.text)
    for place, pieces in texts.items():
        last = told[place]
        if len(pieces) > 1 and isinstance(last, StepStreamed):
            told[place] = StepStreamed(last.run, last.step, "".join(pieces), last.tokens)
    return told


def _subject(event: Event) -> Hashable:
    """What an event is about, where later news of the same subject may join earlier ones."""
    if isinstance(event, _OF_ONE_STEP):
        return (event.run, event.step)
    if isinstance(event, ModelLoadProgressed):
        return event.model
    return None
