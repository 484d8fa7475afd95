"""A Rivet project as a pipeline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from forge_gui.engine.formats.foreign.mapping import woven
from forge_gui.engine.formats.foreign.rivet_file import rivet_project
from forge_gui.engine.formats.foreign.rivet_logic import LOGIC
from forge_gui.engine.formats.foreign.rivet_nodes import BASIC, Mapper
from forge_gui.engine.formats.foreign.rivet_unfold import INNER_INPUT, INNER_OUTPUT, unfolded
from forge_gui.values.foreign import Imported

MAPPERS: Mapping[str, Mapper] = {**BASIC, **LOGIC}
_SILENT = frozenset({INNER_INPUT, INNER_OUTPUT})
"""Ends of graphs inside: theirs is no fate of its own."""


def import_rivet(document: Any, source: str) -> Imported:
    """The project's main graph with those that it runs. Raises FileDamaged."""
    project = rivet_project(document, source)
    flow = unfolded(project.main, project.graphs)
    name = project.title if project.title not in ("", "Untitled Project") else flow.name
    others = len(project.graphs) - 1
    remarks = [*flow.remarks]
    if others:
        kept = "1 other graph" if others == 1 else f"{others} other graphs"
        remarks.append(f"The project has {kept}; those that {flow.name!r} runs are part of it now.")
    whole = replace(
        flow, name=name, description=project.description or flow.description, remarks=tuple(remarks)
    )
    return woven(whole, "Rivet", MAPPERS, is_silent=lambda node: node.kind in _SILENT)
