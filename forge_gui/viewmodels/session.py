"""What is remembered from one start to the next: open files, recent files, the values that
pipelines were given last, and their breakpoints. Pure.

A session that was written by another version, or by hand, is read as far as it makes sense.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from forge_gui.values.debugging import Breakpoint
from forge_gui.values.json_value import Json, JsonObject
from forge_gui.viewmodels.kept_breakpoints import breakpoint_document, read_breakpoint

KEPT_RECENT = 12
KEPT_INPUTS = 40
"""Pipelines whose input values are remembered."""
MOST_REMEMBERED = 100_000
"""Characters of one pipeline's values; more are not kept."""

Values = Mapping[str, str]


class SessionStore(Protocol):
    """Where a session is kept. Used on the engine's loop, never on the GUI thread."""

    async def read(self) -> JsonObject:
        """What was written last; empty where there is nothing readable."""

    async def write(self, session: Mapping[str, Json]) -> None: ...


@dataclass(frozen=True, slots=True)
class Session:
    """`open` in the order of the tabs; `current` is one of them or None; `recent` newest first."""

    open: tuple[Path, ...] = ()
    current: Path | None = None
    recent: tuple[Path, ...] = ()
    inputs: tuple[tuple[str, Values], ...] = ()
    """By pipeline (`inputs_key`), the newest first: what its inputs were given."""
    breakpoints: tuple[tuple[Path, tuple[Breakpoint, ...]], ...] = ()
    """By file, the newest first."""
    was_closed: bool = True
    """The app that wrote it came to its regular end."""

    def with_recent(self, path: Path) -> Session:
        others = tuple(known for known in self.recent if known != path)
        return replace(self, recent=(path, *others)[:KEPT_RECENT])

    def with_inputs(self, key: str, values: Values) -> Session:
        """These were given to the pipeline `key` last; none: they are forgotten."""
        others = tuple(one for one in self.inputs if one[0] != key)
        is_kept = values and sum(map(len, values.values())) <= MOST_REMEMBERED
        own = ((key, dict(values)),) if is_kept else ()
        return replace(self, inputs=(*own, *others)[:KEPT_INPUTS])

    def inputs_of(self, key: str) -> Values:
        return next((values for known, values in self.inputs if known == key), {})

    def with_breakpoints(self, path: Path, breakpoints: tuple[Breakpoint, ...]) -> Session:
        """Where runs of this file shall pause; nowhere: it is forgotten."""
        others = tuple(one for one in self.breakpoints if one[0] != path)
        own = ((path, breakpoints),) if breakpoints else ()
        return replace(self, breakpoints=(*own, *others)[:KEPT_INPUTS])

    def breakpoints_of(self, path: Path) -> tuple[Breakpoint, ...]:
        return next((found for known, found in self.breakpoints if known == path), ())

    def without(self, path: Path) -> Session:
        """The file is gone: it is offered no more."""
        return replace(self, recent=tuple(known for known in self.recent if known != path))


def inputs_key(path: Path | None, name: str) -> str:
    """Which pipeline values belong to: its file, else (a sample, never saved) its name."""
    return str(path) if path is not None else f"name:{name}" if name else ""


def session_document(session: Session) -> dict[str, Json]:
    """As it is written."""
    return {
        "version": 1,
        "open": [str(path) for path in session.open],
        "current": str(session.current) if session.current else None,
        "recent": [str(path) for path in session.recent],
        "inputs": [{"pipeline": key, "values": dict(values)} for key, values in session.inputs],
        "breakpoints": [
            {"pipeline": str(path), "at": [breakpoint_document(one) for one in found]}
            for path, found in session.breakpoints
        ],
        "was_closed": session.was_closed,
    }


def read_session(document: Mapping[str, Json]) -> Session:
    """As it was written; what is missing or of a wrong kind is left out."""
    current = document.get("current")
    return Session(
        _paths(document.get("open")),
        Path(current) if isinstance(current, str) and current else None,
        _paths(document.get("recent"))[:KEPT_RECENT],
        tuple(_inputs(document.get("inputs")))[:KEPT_INPUTS],
        tuple(_breakpoints(document.get("breakpoints")))[:KEPT_INPUTS],
        document.get("was_closed") is not False,
    )


def _paths(found: Json) -> tuple[Path, ...]:
    if not isinstance(found, Sequence) or isinstance(found, str):
        return ()
    return tuple(dict.fromkeys(Path(one) for one in found if isinstance(one, str) and one))


def _inputs(found: Json) -> Iterator[tuple[str, Values]]:
    for one in found if isinstance(found, list) else ():
        if not isinstance(one, dict):
            continue
        key, values = one.get("pipeline"), one.get("values")
        if isinstance(key, str) and isinstance(values, dict):
            yield key, {str(name): text for name, text in values.items() if isinstance(text, str)}


def _breakpoints(found: Json) -> Iterator[tuple[Path, tuple[Breakpoint, ...]]]:
    for one in found if isinstance(found, list) else ():
        path, places = (one.get("pipeline"), one.get("at")) if isinstance(one, dict) else ("", ())
        if isinstance(path, str) and path and isinstance(places, list):
            read = (read_breakpoint(place) for place in places)
            yield Path(path), tuple(place for place in read if place is not None)
