"""What is remembered from one start to the next: open files, recent files. Pure.

A session that was written by another version, or by hand, is read as far as it makes sense.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from forge_gui.values.json_value import Json, JsonObject

KEPT_RECENT = 12


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
    was_closed: bool = True
    """The app that wrote it came to its regular end."""

    def with_recent(self, path: Path) -> Session:
        others = tuple(known for known in self.recent if known != path)
        return replace(self, recent=(path, *others)[:KEPT_RECENT])

    def without(self, path: Path) -> Session:
        """The file is gone: it is offered no more."""
        return replace(self, recent=tuple(known for known in self.recent if known != path))


def session_document(session: Session) -> dict[str, Json]:
    """As it is written."""
    return {
        "version": 1,
        "open": [str(path) for path in session.open],
        "current": str(session.current) if session.current else None,
        "recent": [str(path) for path in session.recent],
        "was_closed": session.was_closed,
    }


def read_session(document: Mapping[str, Json]) -> Session:
    """As it was written; what is missing or of a wrong kind is left out."""
    current = document.get("current")
    return Session(
        _paths(document.get("open")),
        Path(current) if isinstance(current, str) and current else None,
        _paths(document.get("recent"))[:KEPT_RECENT],
        document.get("was_closed") is not False,
    )


def _paths(found: Json) -> tuple[Path, ...]:
    if not isinstance(found, Sequence) or isinstance(found, str):
        return ()
    return tuple(dict.fromkeys(Path(one) for one in found if isinstance(one, str) and one))
