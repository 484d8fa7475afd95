"""The window's own commands as one table: files, run, edit, zoom, pages, panels, help.

Each has a key or is found in the palette by its words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from forge_gui.ui.canvas import clipboard
from forge_gui.ui.canvas.view import CanvasView
from forge_gui.values.ids import StepId
from forge_gui.viewmodels.commands import Command

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow

_Act = Callable[["MainWindow"], object]
_Can = Callable[["MainWindow"], bool]


def _always(_window: MainWindow) -> bool:
    return True


def _has_selection(window: MainWindow) -> bool:
    return bool(window.document.editor.selected)


def _has_canvas(window: MainWindow) -> bool:
    return window.area.view is not None


def _copies(window: MainWindow) -> bool:
    return _has_canvas(window) and _has_selection(window)


def _can_rerun_from(window: MainWindow) -> bool:
    """One step is selected, and the last run has something to begin with."""
    editor = window.document.editor
    chosen = list(editor.selected)
    is_step = len(chosen) == 1 and editor.graph.step(chosen[0]) is not None
    return is_step and window.document.run.can_rerun


def _view(act: Callable[[CanvasView], object]) -> _Act:
    def do(window: MainWindow) -> object:
        return act(window.area.view) if window.area.view is not None else None

    return do


@dataclass(frozen=True, slots=True)
class _Entry:
    id: str
    text: str
    act: _Act
    keys: tuple[str, ...] = ()
    icon: str = ""
    can: _Can = _always
    is_hidden: bool = False


_FILES = (
    _Entry("file.new", "New pipeline", lambda w: w.new_tab(), ("Ctrl+N",), "plus"),
    _Entry(
        "file.open",
        "Open a pipeline",
        lambda w: w.dialogs.open_pipeline(),
        ("Ctrl+O",),
        "folder-open",
    ),
    _Entry(
        "file.save",
        "Save the pipeline",
        lambda w: w.studio.workspace.save(),
        ("Ctrl+S",),
        "floppy-disk",
    ),
    _Entry(
        "file.save_as",
        "Save the pipeline as",
        lambda w: w.dialogs.save_as(),
        ("Ctrl+Shift+S",),
        "floppy-disk",
    ),
    _Entry(
        "file.close",
        "Close the pipeline",
        lambda w: w.studio.workspace.close_tab(),
        ("Ctrl+W",),
        "x",
    ),
    _Entry(
        "file.reopen",
        "Reopen what was closed last",
        lambda w: w.studio.workspace.reopen(),
        ("Ctrl+Shift+T",),
        "arrow-counter-clockwise",
        lambda w: w.studio.workspace.can_reopen,
    ),
    _Entry("file.next", "Next pipeline", lambda w: w.step_tab(1), ("Ctrl+Tab",), "caret-right"),
    _Entry(
        "file.previous",
        "Previous pipeline",
        lambda w: w.step_tab(-1),
        ("Ctrl+Shift+Tab",),
        "caret-left",
    ),
)
_RUNS = (
    _Entry(
        "run.start",
        "Run the pipeline",
        lambda w: w.start_run(),
        ("F5", "Ctrl+Return"),
        "play",
        lambda w: w.document.run.can_start,
    ),
    _Entry(
        "run.stop",
        "Stop the run",
        lambda w: w.document.run.stop(),
        ("Shift+F5",),
        "stop",
        lambda w: w.document.run.can_stop,
    ),
    _Entry(
        "run.from_step",
        "Run again from the selected step",
        lambda w: w.document.run.rerun(StepId(next(iter(w.document.editor.selected)))),
        ("Ctrl+F5",),
        "skip-forward",
        _can_rerun_from,
    ),
    _Entry(
        "run.again",
        "Run everything again, nothing from the cache",
        lambda w: w.document.run.rerun(),
        (),
        "arrow-clockwise",
        lambda w: w.document.run.can_rerun,
    ),
    _Entry(
        "run.resume",
        "Continue the run that ended early",
        lambda w: w.document.run.resume_last(),
        ("Ctrl+Shift+F5",),
        "play",
        lambda w: w.document.run.can_resume,
    ),
    _Entry(
        "run.inputs",
        "Show or hide the inputs of the run",
        lambda w: w.show_inputs(),
        ("F4",),
        "text-t",
        lambda w: bool(w.document.editor.graph.inputs),
    ),
    _Entry(
        "models.search",
        "Search models",
        lambda w: w.search_models(),
        ("Ctrl+M",),
        "magnifying-glass",
    ),
    _Entry(
        "models.refresh",
        "Look for models again",
        lambda w: w.studio.models.refresh(),
        ("Ctrl+R",),
        "arrow-clockwise",
    ),
    _Entry(
        "models.unload_idle",
        "Unload models that nobody uses",
        lambda w: w.studio.monitor.unload_idle(),
        (),
        "eject",
        lambda w: any(row.can_unload for row in w.studio.monitor.loaded),
    ),
)
_EDITS = (
    _Entry("step.add", "Add a step", lambda w: w.ask_step(), ("Ctrl+Space",), "plus"),
    _Entry(
        "edit.undo",
        "Undo",
        lambda w: w.document.editor.undo(),
        ("Ctrl+Z",),
        "arrow-counter-clockwise",
        lambda w: w.document.editor.can_undo,
    ),
    _Entry(
        "edit.redo",
        "Redo",
        lambda w: w.document.editor.redo(),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "arrow-clockwise",
        lambda w: w.document.editor.can_redo,
    ),
    _Entry(
        "edit.select_all",
        "Select all steps",
        lambda w: w.document.editor.select_all(),
        (),
        "selection-all",
        _has_canvas,
    ),
    _Entry("edit.copy", "Copy the selected steps", _view(clipboard.copy), (), "copy", _copies),
    _Entry("edit.cut", "Cut the selected steps", _view(clipboard.cut), (), "scissors", _copies),
    _Entry("edit.paste", "Paste steps", lambda w: w.paste(), (), "clipboard"),
    _Entry(
        "edit.duplicate",
        "Duplicate the selected steps",
        lambda w: w.document.editor.duplicate(),
        ("Ctrl+D",),
        "copy",
        _has_selection,
    ),
    _Entry(
        "edit.delete",
        "Delete the selected steps",
        lambda w: w.document.editor.delete(),
        (),
        "trash",
        _has_selection,
    ),
    _Entry(
        "edit.arrange",
        "Arrange the steps",
        lambda w: w.document.editor.arrange(),
        ("Ctrl+Shift+L",),
        "tree-structure",
        _has_canvas,
    ),
    _Entry(
        "edit.rename",
        "Rename the step",
        lambda w: w.rename(),
        ("F2",),
        "pencil-simple",
        _has_selection,
    ),
)
_ZOOMS = (
    _Entry(
        "view.zoom_in",
        "Zoom in",
        _view(CanvasView.zoom_in),
        ("Ctrl++", "Ctrl+="),
        "magnifying-glass-plus",
        _has_canvas,
    ),
    _Entry(
        "view.zoom_out",
        "Zoom out",
        _view(CanvasView.zoom_out),
        ("Ctrl+-",),
        "magnifying-glass-minus",
        _has_canvas,
    ),
    _Entry(
        "view.zoom_reset",
        "Zoom to 100 %",
        _view(CanvasView.zoom_reset),
        ("Ctrl+0",),
        "frame-corners",
        _has_canvas,
    ),
    _Entry(
        "view.fit",
        "Fit the whole pipeline",
        _view(CanvasView.zoom_to_fit),
        ("Ctrl+Shift+0",),
        "corners-out",
        _has_canvas,
    ),
)
_PANELS = (
    _Entry(
        "view.palette",
        "Show or hide the palette",
        lambda w: w.workbench.toggle_palette(),
        ("Ctrl+B",),
        "columns",
    ),
    _Entry(
        "view.inspector",
        "Show or hide the inspector",
        lambda w: w.workbench.toggle_inspector(),
        ("Ctrl+I",),
        "sliders-horizontal",
    ),
    _Entry(
        "view.run",
        "Fold or open the run panel",
        lambda w: w.workbench.toggle_run(),
        ("Ctrl+J",),
        "rows",
    ),
    _Entry(
        "view.theme",
        "Switch between light and dark",
        lambda w: w.switch_theme(),
        ("Ctrl+Shift+D",),
        "circle-half",
    ),
    _Entry("view.next_region", "Go to the next region", lambda w: w.regions.step(1), ("F6",)),
    _Entry(
        "view.previous_region",
        "Go to the previous region",
        lambda w: w.regions.step(-1),
        ("Shift+F6",),
    ),
    _Entry(
        "palette.open",
        "Search commands",
        lambda w: w.open_palette(),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "command",
        is_hidden=True,
    ),
    _Entry(
        "help.ollama", "How to add Ollama", lambda w: w.dialogs.open_ollama_help(), (), "question"
    ),
    _Entry("app.quit", "Quit Forge", lambda w: w.close(), ("Ctrl+Q",), "sign-out"),
)
_RUN_TABS = (
    ("Timeline", "Ctrl+Shift+1", "chart-bar-horizontal"),
    ("Values", "Ctrl+Shift+2", "list-bullets"),
    ("Log", "Ctrl+Shift+3", "terminal-window"),
    ("Monitor", "Ctrl+Shift+4", "activity"),
    ("History", "Ctrl+Shift+5", "clock-counter-clockwise"),
    ("Table", "Ctrl+Shift+6", "table"),
)


def window_commands(window: MainWindow) -> Sequence[Command]:
    """All of them, bound to `window`, to be added to the registry."""
    tables = (*_FILES, *_RUNS, *_EDITS, *_ZOOMS, *_places(window), *_PANELS)
    return [_bound(entry, window) for entry in tables]


def _places(window: MainWindow) -> list[_Entry]:
    """The pages, and the tabs of the run panel."""
    pages = [
        _Entry(f"page.{m.id}", f"Go to {m.name}", _page(m.id), (m.key,), m.icon)
        for m in window.marks
    ]
    tabs = [
        _Entry(f"view.{name.lower()}", f"Show {name.lower()}", _tab(name), (key,), icon)
        for name, key, icon in _RUN_TABS
    ]
    return [*pages, *tabs]


def _page(page: str) -> _Act:
    return lambda window: window.show_page(page)


def _tab(name: str) -> _Act:
    return lambda window: window.show_run_tab(name)


def _bound(entry: _Entry, window: MainWindow) -> Command:
    return Command(
        entry.id,
        entry.text,
        lambda: entry.act(window),
        entry.keys,
        entry.icon,
        lambda: entry.can(window),
        entry.is_hidden,
    )
