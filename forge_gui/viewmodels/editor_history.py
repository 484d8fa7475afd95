"""Undo and redo by whole graphs: graphs share what did not change, so a snapshot is cheap.

Frozen: every change of the history makes a new one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from forge_gui.values.graph import Graph

LIMIT = 200
"""Snapshots kept."""
MERGE_WITHIN_S = 1.0
"""Typing and nudging that pauses for longer than this starts a new undo step."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A graph to go back (or forward) to, and the words of the edit in between ("Move")."""

    graph: Graph
    text: str


@dataclass(frozen=True, slots=True)
class History:
    """What was done before (last one last) and what was undone (next one last)."""

    past: tuple[Snapshot, ...] = ()
    future: tuple[Snapshot, ...] = ()
    open_key: str = ""
    """Edits with this key join the last snapshot while they come quickly."""
    open_at: float = 0.0

    def record(self, before: Graph, text: str, *, merge_key: str = "", at: float = 0.0) -> History:
        """Remember the graph as it was before an edit."""
        if self.would_merge(merge_key, at):
            return replace(self, future=(), open_at=at)
        past = (*self.past, Snapshot(before, text))[-LIMIT:]
        return History(past, (), merge_key, at)

    def would_merge(self, merge_key: str, at: float) -> bool:
        """Whether an edit with this key now belongs to the last snapshot."""
        is_same = bool(merge_key) and merge_key == self.open_key and bool(self.past)
        return is_same and at - self.open_at <= MERGE_WITHIN_S

    def undo(self, current: Graph) -> tuple[History, Graph]:
        """The history after one step back, and the graph to show. There must be a past."""
        *past, last = self.past
        return History(tuple(past), (*self.future, Snapshot(current, last.text))), last.graph

    def redo(self, current: Graph) -> tuple[History, Graph]:
        """The history after one step forward, and the graph to show. There must be a future."""
        *future, after = self.future
        return History((*self.past, Snapshot(current, after.text)), tuple(future)), after.graph

    def sealed(self) -> History:
        """The next edit starts a snapshot of its own."""
        return replace(self, open_key="")
