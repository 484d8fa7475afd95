"""Commands for what is seen: zoom, pages, panels, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forge_gui.ui.frame.deeds.entry import Act, Entry, has_canvas, on_view
from forge_gui.ui.frame.going import go_to_outline, go_to_page, go_to_tab
from forge_gui.viewmodels.translation import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from forge_gui.ui.frame.main_window import MainWindow


def _begin_chat(window: MainWindow) -> None:
    """An empty chat, ready to be written into."""
    window.show_page("playground")
    window.studio.playground().sessions.new()
    window.pages.write()


ZOOMS = (
    Entry(
        "view.zoom_in",
        QT_TR_NOOP("Zoom in"),
        on_view(lambda view: view.zoom_in()),
        ("Ctrl++", "Ctrl+="),
        "magnifying-glass-plus",
        has_canvas,
    ),
    Entry(
        "view.zoom_out",
        QT_TR_NOOP("Zoom out"),
        on_view(lambda view: view.zoom_out()),
        ("Ctrl+-",),
        "magnifying-glass-minus",
        has_canvas,
    ),
    Entry(
        "view.zoom_reset",
        QT_TR_NOOP("Zoom to 100 %"),
        on_view(lambda view: view.zoom_reset()),
        ("Ctrl+0",),
        "frame-corners",
        has_canvas,
    ),
    Entry(
        "view.fit",
        QT_TR_NOOP("Fit the whole pipeline"),
        on_view(lambda view: view.zoom_to_fit()),
        ("Ctrl+Shift+0",),
        "corners-out",
        has_canvas,
    ),
)
PANELS = (
    Entry(
        "view.palette",
        QT_TR_NOOP("Show or hide the palette"),
        lambda w: w.workbench.toggle_palette(),
        ("Ctrl+B",),
        "columns",
    ),
    Entry(
        "view.inspector",
        QT_TR_NOOP("Show or hide the inspector"),
        lambda w: w.workbench.toggle_inspector(),
        ("Ctrl+I",),
        "sliders-horizontal",
    ),
    Entry(
        "view.run",
        QT_TR_NOOP("Fold or open the run panel"),
        lambda w: w.workbench.toggle_run(),
        ("Ctrl+J",),
        "rows",
    ),
    Entry(
        "view.theme",
        QT_TR_NOOP("Switch between light and dark"),
        lambda w: w.switch_theme(),
        ("Ctrl+Shift+D",),
        "circle-half",
    ),
    Entry(
        "playground.new",
        QT_TR_NOOP("New chat"),
        _begin_chat,
        ("Ctrl+Alt+C",),
        "chat-centered-dots",
    ),
    Entry(
        "monitor.mini",
        QT_TR_NOOP("Show or hide the mini monitor"),
        lambda w: w.companions.toggle_mini(),
        ("Ctrl+Alt+M",),
        "activity",
    ),
    Entry(
        "monitor.readings",
        QT_TR_NOOP("Pause or resume readings of this PC"),
        lambda w: w.studio.monitor.set_sampling(not w.studio.monitor.is_sampling),
        (),
        "pause",
    ),
    Entry(
        "view.outline",
        QT_TR_NOOP("Go to the outline"),
        go_to_outline,
        ("Ctrl+Shift+O",),
        "list-dashes",
    ),
    Entry(
        "view.next_region",
        QT_TR_NOOP("Go to the next region"),
        lambda w: w.regions.step(1),
        ("F6",),
        "arrow-line-right",
    ),
    Entry(
        "view.previous_region",
        QT_TR_NOOP("Go to the previous region"),
        lambda w: w.regions.step(-1),
        ("Shift+F6",),
        "arrow-line-left",
    ),
    Entry(
        "palette.open",
        QT_TR_NOOP("Search commands"),
        lambda w: w.open_palette(),
        ("Ctrl+K", "Ctrl+Shift+P"),
        "command",
        is_hidden=True,
    ),
    Entry(
        "help.ollama",
        QT_TR_NOOP("How to add Ollama"),
        lambda w: w.dialogs.open_ollama_help(),
        (),
        "question",
    ),
    Entry("app.quit", QT_TR_NOOP("Quit Forge"), lambda w: w.close(), ("Ctrl+Q",), "sign-out"),
)
_RUN_TABS = (  # name, what the command says, key, icon
    (QT_TR_NOOP("Timeline"), QT_TR_NOOP("Show timeline"), "Ctrl+Shift+1", "chart-bar-horizontal"),
    (QT_TR_NOOP("Values"), QT_TR_NOOP("Show values"), "Ctrl+Shift+2", "list-bullets"),
    (QT_TR_NOOP("Log"), QT_TR_NOOP("Show log"), "Ctrl+Shift+3", "terminal-window"),
    (QT_TR_NOOP("Monitor"), QT_TR_NOOP("Show monitor"), "Ctrl+Shift+4", "activity"),
    (QT_TR_NOOP("History"), QT_TR_NOOP("Show history"), "Ctrl+Shift+5", "clock-counter-clockwise"),
    (QT_TR_NOOP("Table"), QT_TR_NOOP("Show table"), "Ctrl+Shift+6", "table"),
    (QT_TR_NOOP("Debug"), QT_TR_NOOP("Show debugger"), "Ctrl+Shift+7", "bug"),
    (QT_TR_NOOP("Compare"), QT_TR_NOOP("Show comparison"), "Ctrl+Shift+8", "git-diff"),
    (QT_TR_NOOP("Plan"), QT_TR_NOOP("Show flight plan"), "Ctrl+Shift+9", "airplane-in-flight"),
)


def places(window: MainWindow) -> list[Entry]:
    """The pages, and the tabs of the run panel."""
    pages = [
        Entry(f"page.{m.id}", tr("Go to {page}", page=tr(m.name)), _page(m.id), (m.key,), m.icon)
        for m in window.marks
    ]
    tabs = [
        Entry(f"view.{name.lower()}", says, _tab(name), (key,), icon)
        for name, says, key, icon in _RUN_TABS
    ]
    return [*pages, *tabs]


def _page(page: str) -> Act:
    return lambda window: go_to_page(window, page)


def _tab(name: str) -> Act:
    return lambda window: go_to_tab(window, name)
