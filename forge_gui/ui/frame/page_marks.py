"""The pages that the icon bar names, before any of them is made."""

from __future__ import annotations

from forge_gui.ui.frame.icon_bar import PageMark
from forge_gui.viewmodels.translation import QT_TR_NOOP

CANVAS = "canvas"
MARKS = (
    PageMark("library", QT_TR_NOOP("Library"), "books", "Ctrl+1"),
    PageMark(CANVAS, QT_TR_NOOP("Canvas"), "flow-arrow", "Ctrl+2"),
    PageMark("playground", QT_TR_NOOP("Playground"), "chat-centered-dots", "Ctrl+3"),
    PageMark("tests", QT_TR_NOOP("Test sets"), "checks", "Ctrl+5"),
    PageMark("monitor", QT_TR_NOOP("Monitor"), "activity", "Ctrl+4"),
    PageMark("settings", QT_TR_NOOP("Settings"), "gear", "Ctrl+,", is_low=True),
)
