"""Work that was not saved yet, as it is kept from one start to the next."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.values.graph import Graph


@dataclass(frozen=True, slots=True)
class Draft:
    """`path` is the file that it belongs to (None: never saved), `saved_at` epoch seconds."""

    key: str
    graph: Graph
    path: Path | None
    saved_at: float
