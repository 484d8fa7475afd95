"""Commands of the debugger, and other ways to run than all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.frame.deeds.entry import Entry
from forge_gui.viewmodels import run_errands
from forge_gui.viewmodels.translation import QT_TR_NOOP

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _replay(window: MainWindow) -> None:
    replay = window.document.replay
    if replay is not None:
        replay.stop() if replay.is_playing else replay.start()


RUN_MENU = (
    "run.start",
    "run.without_cache",
    "run.paused",
    "",
    "run.to_step",
    "run.only_step",
    "run.from_step",
)
"""The menu beside Run; an empty line parts."""


def _steps(window: MainWindow) -> list[str]:
    """The selected steps."""
    editor = window.document.editor
    return [one for one in editor.selected if editor.graph.step(one) is not None]


def _can_run_steps(window: MainWindow) -> bool:
    return bool(_steps(window)) and window.document.run.can_start


def _can_run_one(window: MainWindow) -> bool:
    return len(_steps(window)) == 1 and window.document.run.can_start


def _run_only(window: MainWindow) -> None:
    (step,) = _steps(window)
    results = window.document.run.progress.results
    window.start_run(run_errands.only(step, results))


def _pause(window: MainWindow) -> None:
    window.document.run.pause_or_go_on()


def _can_fork(window: MainWindow) -> bool:
    return window.document.debug.can_fork


DEBUGGING = (
    Entry(
        "run.pause",
        QT_TR_NOOP("Pause the run, or continue it"),
        _pause,
        ("F8",),
        "pause",
        lambda w: w.document.run.can_pause or w.document.run.can_go_on,
    ),
    Entry(
        "run.replay",
        QT_TR_NOOP("Play the past run again as it went"),
        _replay,
        (),
        "play",
        lambda w: w.document.replay is not None,
    ),
    Entry(
        "run.step",
        QT_TR_NOOP("Let one held step work"),
        lambda w: w.document.run.step(),
        ("F10",),
        "arrow-bend-down-right",
        lambda w: w.document.run.can_step,
    ),
    Entry(
        "run.to_step",
        QT_TR_NOOP("Run to the selected steps"),
        lambda w: w.start_run(run_errands.up_to(_steps(w))),
        ("Ctrl+F10",),
        "arrow-line-right",
        _can_run_steps,
    ),
    Entry(
        "run.only_step",
        QT_TR_NOOP("Run the selected step alone, on the last values"),
        _run_only,
        ("F7",),
        "play-circle",
        _can_run_one,
    ),
    Entry(
        "run.without_cache",
        QT_TR_NOOP("Run without the cache"),
        lambda w: w.start_run(run_errands.ANEW),
        ("Ctrl+Alt+F5",),
        "lightning-slash",
        lambda w: w.document.run.can_start,
    ),
    Entry(
        "run.paused",
        QT_TR_NOOP("Run step by step"),
        lambda w: w.start_run(run_errands.PAUSED),
        ("Alt+F10",),
        "pause-circle",
        lambda w: w.document.run.can_start,
    ),
    Entry(
        "run.fork",
        QT_TR_NOOP("Fork: run again from the selected step with the edited values"),
        lambda w: w.document.debug.fork(),
        ("Ctrl+Shift+F10",),
        "git-fork",
        _can_fork,
    ),
)
