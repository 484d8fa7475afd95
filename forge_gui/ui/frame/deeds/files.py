"""Commands on pipelines as files and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.frame import sharing_dialogs
from forge_gui.ui.frame.deeds.entry import Entry
from forge_gui.ui.frame.going import go_to_page
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _has_steps(window: MainWindow) -> bool:
    return bool(window.document.editor.graph.steps)


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
        "file.templates",
        QT_TR_NOOP("New from a template"),
        lambda w: w.show_page("gallery"),
        ("Ctrl+Alt+N",),
        "squares-four",
    ),
    Entry(
        "page.strategies",
        QT_TR_NOOP("Strategies: which model does what"),
        lambda w: go_to_page(w, "strategies"),
        ("Ctrl+Alt+S",),
        "path",
    ),
    Entry(
        "file.publish",
        QT_TR_NOOP("Publish the pipeline, to use it as a step in others"),
        lambda w: w.studio.own.publish(),
        (),
        "books",
        _has_steps,
    ),
    Entry(
        "file.import",
        QT_TR_NOOP("Import a flow of Rivet, Langflow, Flowise or ChainForge"),
        lambda w: sharing_dialogs.import_flow(w, w.studio.sharing),
        (),
        "download-simple",
    ),
    Entry(
        "file.export_python",
        QT_TR_NOOP("Export the pipeline as Python"),
        lambda w: sharing_dialogs.export_python(w, w.studio.sharing, w.document),
        (),
        "code",
        _has_steps,
    ),
    Entry(
        "file.export_picture",
        QT_TR_NOOP("Export the pipeline as a picture that opens again"),
        lambda w: sharing_dialogs.export_picture(w, w.studio.sharing, w.document),
        (),
        "image",
        _has_steps,
    ),
    Entry(
        "run.report",
        QT_TR_NOOP("Write a report of the run that is shown"),
        lambda w: sharing_dialogs.export_report(w, w.studio.sharing, w.document),
        (),
        "file-text",
        lambda w: w.document.editor.run_id is not None,
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
