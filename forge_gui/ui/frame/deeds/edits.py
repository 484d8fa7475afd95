"""Commands that change the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.canvas import clipboard
from forge_gui.ui.frame.deeds.entry import Entry, has_canvas, has_selection, on_view

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _copies(window: MainWindow) -> bool:
    return has_canvas(window) and has_selection(window)


EDITS = (
    Entry("step.add", "Add a step", lambda w: w.ask_step(), ("Ctrl+Space",), "plus"),
    Entry(
        "edit.undo",
        "Undo",
        lambda w: w.document.editor.undo(),
        ("Ctrl+Z",),
        "arrow-counter-clockwise",
        lambda w: w.document.editor.can_undo,
    ),
    Entry(
        "edit.redo",
        "Redo",
        lambda w: w.document.editor.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "arrow-clockwise",
        lambda w: w.document.editor.can_redo,
    ),
    Entry(
        "edit.select_all",
        "Select all steps",
        lambda w: w.document.editor.select_all(),
        (),
        "selection-all",
        has_canvas,
    ),
    Entry("edit.copy", "Copy the selected steps", on_view(clipboard.copy), (), "copy", _copies),
    Entry("edit.cut", "Cut the selected steps", on_view(clipboard.cut), (), "scissors", _copies),
    Entry("edit.paste", "Paste steps", lambda w: w.paste(), (), "clipboard"),
    Entry(
        "edit.duplicate",
        "Duplicate the selected steps",
        lambda w: w.document.editor.duplicate(),
        ("Ctrl+D",),
        "copy",
        has_selection,
    ),
    Entry(
        "edit.delete",
        "Delete the selected steps",
        lambda w: w.document.editor.delete(),
        (),
        "trash",
        has_selection,
    ),
    Entry(
        "edit.arrange",
        "Arrange the steps",
        lambda w: w.document.editor.arrange(),
        ("Ctrl+Shift+L",),
        "tree-structure",
        has_canvas,
    ),
    Entry(
        "edit.rename",
        "Rename the step",
        lambda w: w.rename(),
        ("F2",),
        "pencil-simple",
        has_selection,
    ),
)
