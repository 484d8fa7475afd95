"""The pages that the icon bar names, before any of them is made."""

from __future__ import annotations

from forge_gui.ui.frame.icon_bar import PageMark

CANVAS = "canvas"
MARKS = (
    PageMark("library", "Library", "books", "Ctrl+1"),
    PageMark(CANVAS, "Canvas", "flow-arrow", "Ctrl+2"),
    PageMark("monitor", "Monitor", "activity", "Ctrl+3"),
    PageMark("settings", "Settings", "gear", "Ctrl+,", is_low=True),
)
