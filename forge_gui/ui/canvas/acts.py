"""What keys, menus and the palette do on a canvas with what is selected. One place for all three."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from forge_gui.values.graph import Position, StepMode
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.node_size import GRID

if TYPE_CHECKING:
    from forge_gui.ui.canvas.view import CanvasView
    from forge_gui.viewmodels.editor import EditorViewModel


def chosen_steps(editor: EditorViewModel) -> list[StepId]:
    """The selected steps, else the one that has the keyboard."""
    ids = editor.selected or {editor.current}
    return [step.id for step in editor.graph.steps if step.id in ids]


def can_break(editor: EditorViewModel) -> bool:
    return bool(chosen_steps(editor) or editor.selected_wires)


def toggle_breakpoints(view: CanvasView) -> None:
    """At the chosen steps and the selected wires: all set, or, where all are set, none."""
    view.editor.toggle_breakpoints(chosen_steps(view.editor))


def toggle_mode(view: CanvasView, mode: StepMode) -> None:
    steps = chosen_steps(view.editor)
    if steps:
        view.editor.toggle_mode(mode, steps)


def toggle_pins(view: CanvasView) -> None:
    """Pin the chosen steps; where all are pinned, let them run again."""
    steps = chosen_steps(view.editor)
    if steps:
        view.editor.toggle_pins(steps)


def add_note(view: CanvasView, place: QPointF | None = None) -> None:
    """A note at a scene position (default: the mouse, else the middle), ready to be written."""
    at = view.place_to_add(place)
    corner = Position(round(at.x() / GRID) * GRID, round(at.y() / GRID) * GRID)
    note_id = view.editor.add_note("", corner)
    if note_id:
        view.write_note(note_id)


def group(view: CanvasView) -> None:
    """A frame round what is selected, its title ready to be typed."""
    group_id = view.editor.group()
    if group_id:
        view.rename_group(group_id)


def rename(view: CanvasView) -> None:
    """The name of a step, the title of a frame or the words of a note, where they stand."""
    editor = view.editor
    if len(editor.selection) == 1 and editor.selected_groups:
        view.rename_group(next(iter(editor.selected_groups)))
    elif len(editor.selection) == 1 and editor.selected_notes:
        view.write_note(next(iter(editor.selected_notes)))
    else:
        view.rename_current()


def look_into(view: CanvasView) -> None:
    """Enter: the inspector of a step, the words of a note, the title of a frame."""
    if view.editor.current:
        view.inspectorRequested.emit(view.editor.current)
    else:
        rename(view)


def add(view: CanvasView) -> None:
    """Search for what to add: into the selected wire, else at the mouse."""
    wires = view.editor.selected_wires
    wire = view.canvas.wires.get(next(iter(wires))) if len(wires) == 1 else None
    if wire is not None and not view.editor.selection:
        view.adder.ask_on_wire(wire.middle, wire.bound)
    else:
        view.show_add_search()
