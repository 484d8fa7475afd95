"""A pipeline that ships with Forge to be filled in with models of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.values.graph import Graph


@dataclass(frozen=True, slots=True)
class Template:
    """One card of the gallery; the graph's description says what it does, needs and suits."""

    path: Path
    graph: Graph
    category: str
