"""Commands for what is seen: zoom, pages, panels, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.canvas.view import CanvasView
from forge_gui.ui.frame.deeds.entry import Act, Entry, has_canvas, on_view

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow

ZOOMS = (
    Entry(
        "view.zoom_in",
        "Zoom in",
        on_view(CanvasView.zoom_in),
        ("Ctrl++", "Ctrl+="),
        "magnifying-glass-plus",
        has_canvas,
    ),
    Entry(
        "view.zoom_out",
        "Zoom out",
        on_view(CanvasView.zoom_out),
        ("Ctrl+-",),
        "magnifying-glass-minus",
        has_canvas,
    ),
    Entry(
        "view.zoom_reset",
        "Zoom to 100 %",
        on_view(CanvasView.zoom_reset),
        ("Ctrl+0",),
        "frame-corners",
        has_canvas,
    ),
    Entry(
        "view.fit",
        "Fit the whole pipeline",
        on_view(CanvasView.zoom_to_fit),
        ("Ctrl+Shift+0",),
        "corners-out",
        has_canvas,
    ),
)
PANELS = (
    Entry(
        "view.palette",
        "Show or hide the palette",
        lambda w: w.workbench.toggle_palette(),
        ("Ctrl+B",),
        "columns",
    ),
    Entry(
        "view.inspector",
        "Show or hide the inspector",
        lambda w: w.workbench.toggle_inspector(),
        ("Ctrl+I",),
        "sliders-horizontal",
    ),
    Entry(
        "view.run",
        "Fold or open the run panel",
        lambda w: w.workbench.toggle_run(),
        ("Ctrl+J",),
        "rows",
    ),
    Entry(
        "view.theme",
        "Switch between light and dark",
        lambda w: w.switch_theme(),
        ("Ctrl+Shift+D",),
        "circle-half",
    ),
    Entry("view.next_region", "Go to the next region", lambda w: w.regions.step(1), ("F6",)),
    Entry(
        "view.previous_region",
        "Go to the previous region",
        lambda w: w.regions.step(-1),
        ("Shift+F6",),
    ),
    Entry(
        "palette.open",
        "Search commands",
        lambda w: w.open_palette(),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "command",
        is_hidden=True,
    ),
    Entry(
        "help.ollama", "How to add Ollama", lambda w: w.dialogs.open_ollama_help(), (), "question"
    ),
    Entry("app.quit", "Quit Forge", lambda w: w.close(), ("Ctrl+Q",), "sign-out"),
)
_RUN_TABS = (
    ("Timeline", "Ctrl+Shift+1", "chart-bar-horizontal"),
    ("Values", "Ctrl+Shift+2", "list-bullets"),
    ("Log", "Ctrl+Shift+3", "terminal-window"),
    ("Monitor", "Ctrl+Shift+4", "activity"),
    ("History", "Ctrl+Shift+5", "clock-counter-clockwise"),
    ("Table", "Ctrl+Shift+6", "table"),
)


def places(window: MainWindow) -> list[Entry]:
    """The pages, and the tabs of the run panel."""
    pages = [
        Entry(f"page.{m.id}", f"Go to {m.name}", _page(m.id), (m.key,), m.icon)
        for m in window.marks
    ]
    tabs = [
        Entry(f"view.{name.lower()}", f"Show {name.lower()}", _tab(name), (key,), icon)
        for name, key, icon in _RUN_TABS
    ]
    return [*pages, *tabs]


def _page(page: str) -> Act:
    return lambda window: window.show_page(page)


def _tab(name: str) -> Act:
    return lambda window: window.show_run_tab(name)
