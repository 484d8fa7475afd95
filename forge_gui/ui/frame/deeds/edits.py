"""Commands that change the pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.canvas import clipboard
from forge_gui.ui.frame.deeds.entry import Entry, has_canvas, has_selection, on_view
from forge_gui.ui.frame.deeds.ordering import ORDERING
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _copies(window: MainWindow) -> bool:
    return has_canvas(window) and has_selection(window)


EDITS = (
    Entry("step.add", QT_TR_NOOP("Add a step"), lambda w: w.ask_step(), ("Ctrl+Space",), "plus"),
    Entry(
        "edit.undo",
        QT_TR_NOOP("Undo"),
        lambda w: w.document.editor.undo(),
        ("Ctrl+Z",),
        "arrow-counter-clockwise",
        lambda w: w.document.editor.can_undo,
    ),
    Entry(
        "edit.redo",
        QT_TR_NOOP("Redo"),
        lambda w: w.document.editor.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "arrow-clockwise",
        lambda w: w.document.editor.can_redo,
    ),
    Entry(
        "edit.select_all",
        QT_TR_NOOP("Select all steps"),
        lambda w: w.document.editor.select_all(),
        (),
        "selection-all",
        has_canvas,
    ),
    Entry(
        "edit.copy",
        QT_TR_NOOP("Copy the selected steps"),
        on_view(clipboard.copy),
        (),
        "copy",
        _copies,
    ),
    Entry(
        "edit.cut",
        QT_TR_NOOP("Cut the selected steps"),
        on_view(clipboard.cut),
        (),
        "scissors",
        _copies,
    ),
    Entry("edit.paste", QT_TR_NOOP("Paste steps"), lambda w: w.paste(), (), "clipboard"),
    Entry(
        "edit.duplicate",
        QT_TR_NOOP("Duplicate the selected steps"),
        lambda w: w.document.editor.duplicate(),
        ("Ctrl+D",),
        "copy",
        has_selection,
    ),
    Entry(
        "edit.delete",
        QT_TR_NOOP("Delete the selected steps"),
        lambda w: w.document.editor.delete(),
        (),
        "trash",
        has_selection,
    ),
    Entry(
        "edit.arrange",
        QT_TR_NOOP("Arrange the steps"),
        lambda w: w.document.editor.arrange(),
        ("Ctrl+Shift+L",),
        "tree-structure",
        has_canvas,
    ),
    Entry(
        "edit.rename",
        QT_TR_NOOP("Rename the step"),
        lambda w: w.rename(),
        ("F2",),
        "pencil-simple",
        has_selection,
    ),
    *ORDERING,
)
