"""Where the models of the library are: who serves them, and the folders with their files. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forge_gui.values.library import LibraryEntry
from forge_gui.values.models import HealthState
from forge_gui.viewmodels.hardware import served
from forge_gui.viewmodels.library_counts import (
    BACKEND,
    STORE,
    ShelfCounts,
    place_order,
    place_words,
    places_of,
)
from forge_gui.viewmodels.model_rows import HealthRow


@dataclass(frozen=True, slots=True)
class Place:
    """One line: `key` narrows the library to it; `state` None for a folder."""

    key: str
    name: str
    count: int
    state: HealthState | None = None
    sentence: str = ""
    """How it is and what to do, where it is not simply ready."""


def places_in(health: Sequence[HealthRow], counts: ShelfCounts) -> Sequence[Place]:
    """Every backend, then every folder in which a model lies."""
    found = [
        Place(
            f"{BACKEND}{one.backend}",
            one.name,
            sum(counts.places.get(f"{BACKEND}{name}", 0) for name in served(one.backend)),
            one.state,
            "" if one.state is HealthState.READY else f"{one.sentence} {one.advice}".strip(),
        )
        for one in health
    ]
    stores = sorted((key for key in counts.places if key.startswith(STORE)), key=place_order)
    return [*found, *(Place(key, place_words(key), counts.places[key]) for key in stores)]


def is_at(entry: LibraryEntry, key: str) -> bool:
    """Whether a place has it."""
    if key.startswith(STORE):
        return key in places_of(entry)
    return entry.is_installed and entry.id.backend in served(key.removeprefix(BACKEND))
