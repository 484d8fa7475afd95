"""What may be told as one: decisions only, no Qt and no threads.

A thousand streams make thousands of events a second; a screen shows thirty frames. Pieces of one
step's text become one piece, and of a progress only the last word counts. Nothing else is merged,
and what belongs to one step keeps its order.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace

from forge_gui.values.events import (
    Event,
    ModelLoadProgressed,
    StepFinished,
    StepPromptRead,
    StepQueued,
    StepStarted,
    StepStreamed,
)

_OF_ONE_STEP = (StepQueued, StepStarted, StepStreamed, StepPromptRead, StepFinished)


def coalesce(events: Iterable[Event]) -> list[Event]:
    """The same story in fewer events, in order."""
    told: list[Event] = []
    open_places: dict[Hashable, int] = {}
    texts: dict[int, list[str]] = {}
    for event in events:
        subject = _subject(event)
        place = open_places.get(subject) if subject is not None else None
        if place is not None and type(told[place]) is type(event):
            if isinstance(event, StepStreamed):
                texts[place].append(event.text)
            told[place] = event
            continue
        if subject is not None:
            open_places[subject] = len(told)
        else:
            open_places.clear()
        if isinstance(event, StepStreamed):
            texts[len(told)] = [event.text]
        told.append(event)
    for place, pieces in texts.items():
        event = told[place]
        if len(pieces) > 1 and isinstance(event, StepStreamed):
            told[place] = replace(event, text="".join(pieces))
    return told


def _subject(event: Event) -> Hashable:
    """What an event is about, where later news of the same subject may join earlier ones."""
    if isinstance(event, _OF_ONE_STEP):
        return (event.run, event.step)
    if isinstance(event, ModelLoadProgressed):
        return event.model
    return None
