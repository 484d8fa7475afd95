"""A pipeline that its owner published: kept apart, to be used in others as one step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from forge_gui.values.graph import Graph


@dataclass(frozen=True, slots=True)
class Published:
    """`path` is the file that steps run; its graph's name and description say what it does."""

    path: Path
    graph: Graph
