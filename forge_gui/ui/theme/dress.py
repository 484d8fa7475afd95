"""Puts the theme on: style, palette, sheet and font of the whole application, and keeps it on."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from forge_gui.ui.theme import fonts
from forge_gui.ui.theme.palette import palette
from forge_gui.ui.theme.sheet import sheet
from forge_gui.ui.theme.source import ThemeSource


def dress(app: QApplication, source: ThemeSource) -> None:
    """Call before the first widget is made; follows `source` from then on."""
    app.setStyle("Fusion")
    app.setFont(fonts.ui())

    def put_on() -> None:
        app.setPalette(palette(source.theme))
        app.setStyleSheet(sheet(source.theme))

    put_on()
    source.changed.connect(put_on)
