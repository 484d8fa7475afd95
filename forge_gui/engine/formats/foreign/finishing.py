"""The last step of an import: the pipeline and its report out of the books."""

from __future__ import annotations

from collections.abc import Sequence

from forge_gui.engine.formats.foreign.flow import ForeignNode
from forge_gui.engine.formats.foreign.places import placed
from forge_gui.engine.formats.foreign.weaving import Weaving
from forge_gui.values.foreign import Imported, ImportReport
from forge_gui.values.graph import Graph, Group, Note, Position


def finished(weaving: Weaving, order: Sequence[ForeignNode]) -> Imported:
    """`order` is that of the file, for the report."""
    graph = Graph(
        name=weaving.flow.name.strip()[:120] or f"From {weaving.program}",
        description=weaving.flow.description.strip()[:2_000],
        inputs=tuple(weaving.inputs.values()),
        steps=tuple(sorted(weaving.steps.values(), key=lambda step: step.id)),
        wires=tuple(sorted(weaving.wires)),
        groups=tuple(sorted(_alive(weaving), key=lambda group: group.id)),
    )
    places, corner = placed(graph, weaving.places)
    notes = _notes(weaving, places, corner)
    report = ImportReport(weaving.program, weaving.fates(order), tuple(weaving.remarks))
    whole = Graph(
        graph.name,
        graph.description,
        graph.inputs,
        graph.steps,
        graph.wires,
        places,
        notes=notes,
        groups=graph.groups,
    )
    return Imported(whole, report)


def _notes(weaving: Weaving, places: dict[str, Position], corner: Position) -> tuple[Note, ...]:
    """The notes, moved as the nodes were; without places they stand above everything."""
    found = []
    for number, note in enumerate(sorted(weaving.notes, key=lambda note: note.id)):
        at = Position(note.at.x - corner.x, note.at.y - corner.y)
        if not places:
            at = Position(number * 232.0, -note.height - 48)
        found.append(Note(note.id, note.text, at, note.width, note.height, note.colour))
    return tuple(found)


def _alive(weaving: Weaving) -> list[Group]:
    """Groups that hold something, each node in one of them only."""
    there = {*weaving.steps, *weaving.inputs, *(note.id for note in weaving.notes)}
    found = []
    for group in weaving.groups:
        members = tuple(sorted(name for name in group.members if name in there))
        there -= set(members)
        if members:
            found.append(Group(group.id, group.title, members, group.colour))
    return found
