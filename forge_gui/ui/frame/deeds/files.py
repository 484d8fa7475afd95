"""Commands on pipelines as files and tabs."""

from __future__ import annotations

from forge_gui.ui.frame.deeds.entry import Entry

FILES = (
    Entry("file.new", "New pipeline", lambda w: w.new_tab(), ("Ctrl+N",), "plus"),
    Entry(
        "file.open",
        "Open a pipeline",
        lambda w: w.dialogs.open_pipeline(),
        ("Ctrl+O",),
        "folder-open",
    ),
    Entry(
        "file.save",
        "Save the pipeline",
        lambda w: w.studio.workspace.save(),
        ("Ctrl+S",),
        "floppy-disk",
    ),
    Entry(
        "file.save_as",
        "Save the pipeline as",
        lambda w: w.dialogs.save_as(),
        ("Ctrl+Shift+S",),
        "floppy-disk",
    ),
    Entry(
        "file.close",
        "Close the pipeline",
        lambda w: w.studio.workspace.close_tab(),
        ("Ctrl+W",),
        "x",
    ),
    Entry(
        "file.reopen",
        "Reopen what was closed last",
        lambda w: w.studio.workspace.reopen(),
        ("Ctrl+Shift+T",),
        "arrow-counter-clockwise",
        lambda w: w.studio.workspace.can_reopen,
    ),
    Entry("file.next", "Next pipeline", lambda w: w.step_tab(1), ("Ctrl+Tab",), "caret-right"),
    Entry(
        "file.previous",
        "Previous pipeline",
        lambda w: w.step_tab(-1),
        ("Ctrl+Shift+Tab",),
        "caret-left",
    ),
)
