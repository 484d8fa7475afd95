"""Edits of notes: pieces of paper on the canvas, no part of the logic. See graph_edits.py."""

from __future__ import annotations

from dataclasses import replace

from forge_gui.values.errors import GraphError
from forge_gui.values.graph import COLOURS, Graph, Note
from forge_gui.values.graph_edits import on_file, refuse_taken, sorted_by_id

LEAST_WIDTH, LEAST_HEIGHT = 72.0, 48.0
"""Scene units: smaller, a note could not be taken hold of."""


def note_of(graph: Graph, note_id: str) -> Note:
    """The note. Raises GraphError where there is none."""
    note = next((one for one in graph.notes if one.id == note_id), None)
    if note is None:
        raise GraphError(f"There is no note {note_id}.")
    return note


def add_note(graph: Graph, note: Note) -> Graph:
    """Put a note on the canvas; its id must be free."""
    refuse_taken(graph, note.id)
    return replace(graph, notes=sorted_by_id((*graph.notes, _sound(note))))


def change_note(
    graph: Graph,
    note_id: str,
    *,
    text: str | None = None,
    colour: str | None = None,
    width: float | None = None,
    height: float | None = None,
) -> Graph:
    """Change what is given; move and remove are those of graph_edits."""
    note = note_of(graph, note_id)
    changed = replace(
        note,
        text=note.text if text is None else text,
        colour=note.colour if colour is None else colour,
        width=note.width if width is None else width,
        height=note.height if height is None else height,
    )
    sound = _sound(changed)
    return replace(graph, notes=tuple(sound if one.id == note_id else one for one in graph.notes))


def need_colour(colour: str) -> str:
    """One of COLOURS. Raises GraphError for another."""
    if colour not in COLOURS:
        raise GraphError(f'There is no colour "{colour}".', f"There are: {', '.join(COLOURS)}.")
    return colour


def _sound(note: Note) -> Note:
    return replace(
        note,
        at=on_file(note.at),
        width=max(LEAST_WIDTH, round(note.width, 2)),
        height=max(LEAST_HEIGHT, round(note.height, 2)),
        colour=need_colour(note.colour),
    )
