"""Commands on runs and models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.frame.deeds.entry import Entry
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _can_rerun_from(window: MainWindow) -> bool:
    """One step is selected, and the last run has something to begin with."""
    editor = window.document.editor
    chosen = list(editor.selected)
    is_step = len(chosen) == 1 and editor.graph.step(chosen[0]) is not None
    return is_step and window.document.run.can_rerun


RUNS = (
    Entry(
        "run.start",
        QT_TR_NOOP("Run the pipeline"),
        lambda w: w.start_run(),
        ("F5", "Ctrl+Return"),
        "play",
        lambda w: w.document.run.can_start,
    ),
    Entry(
        "run.stop",
        QT_TR_NOOP("Stop the run"),
        lambda w: w.document.run.stop(),
        ("Shift+F5",),
        "stop",
        lambda w: w.document.run.can_stop,
    ),
    Entry(
        "run.from_step",
        QT_TR_NOOP("Run again from the selected step"),
        lambda w: w.document.run.rerun(StepId(next(iter(w.document.editor.selected)))),
        ("Ctrl+F5",),
        "skip-forward",
        _can_rerun_from,
    ),
    Entry(
        "run.again",
        QT_TR_NOOP("Run everything again, nothing from the cache"),
        lambda w: w.document.run.rerun(),
        (),
        "arrow-clockwise",
        lambda w: w.document.run.can_rerun,
    ),
    Entry(
        "run.resume",
        QT_TR_NOOP("Continue the run that ended early"),
        lambda w: w.document.run.resume_last(),
        ("Ctrl+Shift+F5",),
        "play",
        lambda w: w.document.run.can_resume,
    ),
    Entry(
        "run.inputs",
        QT_TR_NOOP("Show or hide the inputs of the run"),
        lambda w: w.show_inputs(),
        ("F4",),
        "text-t",
        lambda w: bool(w.document.editor.graph.inputs),
    ),
    Entry(
        "models.search",
        QT_TR_NOOP("Search models"),
        lambda w: w.search_models(),
        ("Ctrl+M",),
        "magnifying-glass",
    ),
    Entry(
        "models.refresh",
        QT_TR_NOOP("Look for models again"),
        lambda w: w.studio.models.refresh(),
        ("Ctrl+R",),
        "arrow-clockwise",
    ),
    Entry(
        "models.unload_idle",
        QT_TR_NOOP("Unload models that nobody uses"),
        lambda w: w.studio.monitor.models.unload_idle(),
        (),
        "eject",
        lambda w: any(row.can_unload for row in w.studio.monitor.models.rows),
    ),
)
