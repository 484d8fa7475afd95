"""Commands on pipelines as files and tabs."""

from __future__ import annotations

from forge_gui.ui.frame.deeds.entry import Entry
from forge_gui.viewmodels.translation import QT_TR_NOOP

FILES = (
    Entry("file.new", QT_TR_NOOP("New pipeline"), lambda w: w.new_tab(), ("Ctrl+N",), "plus"),
    Entry(
        "file.open",
        QT_TR_NOOP("Open a pipeline"),
        lambda w: w.dialogs.open_pipeline(),
        ("Ctrl+O",),
        "folder-open",
    ),
    Entry(
        "file.save",
        QT_TR_NOOP("Save the pipeline"),
        lambda w: w.studio.workspace.save(),
        ("Ctrl+S",),
        "floppy-disk",
    ),
    Entry(
        "file.save_as",
        QT_TR_NOOP("Save the pipeline as"),
        lambda w: w.dialogs.save_as(),
        ("Ctrl+Shift+S",),
        "floppy-disk",
    ),
    Entry(
        "file.close",
        QT_TR_NOOP("Close the pipeline"),
        lambda w: w.studio.workspace.close_tab(),
        ("Ctrl+W",),
        "x",
    ),
    Entry(
        "file.reopen",
        QT_TR_NOOP("Reopen what was closed last"),
        lambda w: w.studio.workspace.reopen(),
        ("Ctrl+Shift+T",),
        "arrow-counter-clockwise",
        lambda w: w.studio.workspace.can_reopen,
    ),
    Entry(
        "file.next",
        QT_TR_NOOP("Next pipeline"),
        lambda w: w.step_tab(1),
        ("Ctrl+Tab",),
        "caret-right",
    ),
    Entry(
        "file.previous",
        QT_TR_NOOP("Previous pipeline"),
        lambda w: w.step_tab(-1),
        ("Ctrl+Shift+Tab",),
        "caret-left",
    ),
)
